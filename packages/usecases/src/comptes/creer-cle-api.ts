import type { Db } from '@sofi/database';
import { clesApi, utilisateurs } from '@sofi/database';
import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import {
  compteDe,
  defautsDeCle,
  InterditError,
  NonIdentifieError,
  SaisieInvalideError,
} from '@sofi/domain';
import { and, count, eq, gt, isNull, or } from 'drizzle-orm';
import { dans } from './env.ts';
import { exigerUneConnexion } from './gestion.ts';
import { debutDe, nouveauSecret } from './secrets.ts';

export interface CleCreee {
  id: number;
  /** Shown only once. */
  cle: string;
}

/** Makes a key with the rights of its owner, or only to read. @throws SaisieInvalideError, NonIdentifieError, InterditError */
export async function creerCleApi(
  { db, maintenant, reglages }: { db: Db; maintenant: Date; reglages: ReglagesDeCompte },
  { acteur, porteur }: { acteur: Acteur; porteur: string | null },
  {
    nom: ecrit,
    lectureSeule,
    expireLe = dans(reglages.dureeCle, maintenant),
  }: {
    nom: string;
    lectureSeule: boolean;
    /** Null: when it is revoked; absent: after the time that the settings give. */
    expireLe?: Date | null | undefined;
  },
): Promise<CleCreee> {
  const utilisateurId = titulaire(acteur);
  exigerUneConnexion(porteur);
  const nom = ecrit.trim();
  return db.transaction(async (tx) => {
    // One at a time for each account: two at once would both see the last free place.
    await tx
      .select({ id: utilisateurs.id })
      .from(utilisateurs)
      .where(eq(utilisateurs.id, utilisateurId))
      .for('update');
    const [compte] = await tx
      .select({ actives: count() })
      .from(clesApi)
      .where(
        and(
          eq(clesApi.utilisateurId, utilisateurId),
          isNull(clesApi.revoqueeLe),
          or(isNull(clesApi.expireLe), gt(clesApi.expireLe, maintenant)),
        ),
      );
    const defauts = defautsDeCle({ nom, expireLe }, { actives: compte!.actives, maintenant });
    if (defauts.length > 0) throw new SaisieInvalideError(defauts);
    const { texte: cle, empreinte } = nouveauSecret('CLE_API');
    const [creee] = await tx
      .insert(clesApi)
      .values({
        utilisateurId,
        nom,
        empreinte,
        debut: debutDe(cle),
        lectureSeule,
        creeLe: maintenant,
        expireLe,
      })
      .returning({ id: clesApi.id });
    return { id: creee!.id, cle };
  });
}

/** The account that keys hang on. @throws NonIdentifieError, InterditError */
export function titulaire(acteur: Acteur): number {
  if (acteur.type === 'ANONYME') throw new NonIdentifieError('Connectez-vous pour gérer vos clés.');
  const id = compteDe(acteur);
  if (id === null) throw new InterditError('Cette identité de développement n’a pas de compte.');
  return id;
}
