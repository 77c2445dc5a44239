import type { Db } from '@sofi/database';
import { clesApi, jetons, utilisateurs } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { NonIdentifieError } from '@sofi/domain';
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { dans } from './env.ts';
import { jetonValable } from './jetons.ts';
import { empreinteDe, genreDe } from './secrets.ts';

/** The holder of this token or key, in one statement. @throws NonIdentifieError if it is not valid, or no longer. */
export async function identifierPorteur(
  db: Db,
  porteur: string,
  maintenant: Date,
): Promise<Acteur> {
  const lire = LECTURES[genreDe(porteur) ?? ''];
  const [ligne] = lire ? await lire(db, porteur, maintenant) : [];
  if (!ligne)
    throw new NonIdentifieError('Ce jeton ne vaut rien, ou plus rien : connectez-vous de nouveau.');
  const { vuLe, ...compte } = ligne;
  if (vuLe !== null && vuLe <= dans(-FRAICHEUR, maintenant))
    await db
      .update(jetons)
      .set({ vuLe: maintenant })
      .where(jetonValable('CONNEXION', porteur, maintenant));
  return { type: 'UTILISATEUR', ...compte };
}

/** How exact `jetons.vu_le` is, in milliseconds: one write in so long for each session. */
const FRAICHEUR = 300_000;

/** The account of whom an OpenID provider vouches for. @throws NonIdentifieError if they have no account. */
export async function identifierParFournisseur(
  db: Db,
  designation: { courriel: string } | { sujet: string },
): Promise<Acteur> {
  const [ligne] = await db
    .select(COMPTE)
    .from(utilisateurs)
    .where(
      'sujet' in designation
        ? eq(utilisateurs.sujet, designation.sujet)
        : eq(utilisateurs.courriel, designation.courriel),
    );
  if (!ligne) throw new NonIdentifieError('Aucun compte SOFI ne correspond à cette identité.');
  return { type: 'UTILISATEUR', ...ligne, lectureSeule: false };
}

const COMPTE = {
  utilisateurId: utilisateurs.id,
  roles: utilisateurs.roles,
  // Named by hand: Drizzle leaves the table's name out where it reads from a single one.
  organismes: sql<{ id: number; siret: string }[]>`coalesce((
    select json_agg(json_build_object('id', o.id, 'siret', o.siret) order by o.id)
    from utilisateurs_organismes uo join organismes o on o.id = uo.organisme_id
    where uo.utilisateur_id = utilisateurs.id), '[]')`,
};

type LigneDeCompte = Omit<Extract<Acteur, { type: 'UTILISATEUR' }>, 'type'>;

const LECTURES: Record<
  string,
  (
    db: Db,
    porteur: string,
    maintenant: Date,
  ) => PromiseLike<(LigneDeCompte & { vuLe: Date | null })[]>
> = {
  CONNEXION: (db, porteur, maintenant) =>
    db
      .select({ ...COMPTE, lectureSeule: sql<boolean>`false`, vuLe: jetons.vuLe })
      .from(jetons)
      .innerJoin(utilisateurs, eq(utilisateurs.id, jetons.utilisateurId))
      .where(jetonValable('CONNEXION', porteur, maintenant)),
  CLE_API: (db, porteur, maintenant) =>
    db
      .select({ ...COMPTE, lectureSeule: clesApi.lectureSeule, vuLe: sql<null>`null` })
      .from(clesApi)
      .innerJoin(utilisateurs, eq(utilisateurs.id, clesApi.utilisateurId))
      .where(
        and(
          eq(clesApi.empreinte, empreinteDe(porteur)),
          isNull(clesApi.revoqueeLe),
          or(isNull(clesApi.expireLe), gt(clesApi.expireLe, maintenant)),
        ),
      ),
};
