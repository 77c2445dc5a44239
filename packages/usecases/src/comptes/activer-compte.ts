import type { Db } from '@sofi/database';
import { contrainteViolee, jetons, utilisateurs, utilisateursOrganismes } from '@sofi/database';
import { defautsDuMotDePasse, defautsDuNomDeCompte, SaisieInvalideError } from '@sofi/domain';
import { and, eq, sql } from 'drizzle-orm';
import { journaliserCompte } from './acces.ts';
import { avertir } from './avertir.ts';
import type { EnvDeCompte } from './env.ts';
import type { Connexion } from './jetons.ts';
import {
  cleRefusee,
  consommer,
  identifiantsRefuses,
  jetonValable,
  ouvrirConnexion,
} from './jetons.ts';
import { messageDeNouveauCompte } from './messages.ts';
import { hacherMotDePasse, verifierMotDePasse } from './secrets.ts';
import { compterTentative, reconnaitreAdresse } from './tentatives.ts';

export interface Activation {
  cle: string;
  motDePasse: string;
  nom: string | null;
}

/**
 * Opens the account of a key, or adds its organisme to the account that its address has, whose password is then
 * checked; signs in. @throws SaisieInvalideError, TropDeTentativesError
 */
export async function activerCompte(env: EnvDeCompte, activation: Activation): Promise<Connexion> {
  const { db, maintenant } = env;
  await compterTentative(db, env, 'cle');
  const [jeton] = await db
    .select({ courriel: jetons.courriel, organismeId: jetons.organismeId })
    .from(jetons)
    .where(jetonValable('ACTIVATION', activation.cle, maintenant));
  if (!jeton) throw cleRefusee();
  const courriel = jeton.courriel!;
  const organismeId = jeton.organismeId!;
  try {
    return await ouvrir(env, activation, { courriel, organismeId });
  } catch (erreur) {
    // Another key of the same address has just opened the account: this one adds to it.
    if (contrainteViolee(erreur) !== 'utilisateurs_courriel_unique') throw erreur;
    return await ouvrir(env, activation, { courriel, organismeId });
  }
}

async function ouvrir(
  env: EnvDeCompte,
  { cle, motDePasse, nom: dit }: Activation,
  { courriel, organismeId }: { courriel: string; organismeId: number },
): Promise<Connexion> {
  const { db, maintenant, reglages } = env;
  const nom = dit?.trim() || null;
  const compte = await db.query.utilisateurs.findFirst({
    columns: { id: true, motDePasse: true },
    where: { courriel },
  });
  let hache: string | null = null;
  if (compte) {
    await compterTentative(db, env, 'connexion', courriel);
    if (!(await verifierMotDePasse(motDePasse, compte.motDePasse))) throw identifiantsRefuses();
  } else {
    const defauts = [
      ...defautsDuMotDePasse(motDePasse, { courriel, motDePasseMin: reglages.motDePasseMin }),
      ...defautsDuNomDeCompte(nom ?? ''),
    ];
    if (defauts.length > 0) throw new SaisieInvalideError(defauts);
    hache = await hacherMotDePasse(motDePasse);
  }
  return db.transaction(async (tx) => {
    await consommer(tx, 'ACTIVATION', cle, maintenant);
    const id = compte
      ? await completer(tx, compte.id)
      : await creer(tx, { courriel, nom, hache: hache!, maintenant });
    await tx
      .insert(utilisateursOrganismes)
      .values({ utilisateurId: id, organismeId })
      .onConflictDoNothing();
    await reconnaitreAdresse(tx, env, courriel);
    await prevenir(tx, { id, courriel, organismeId }, maintenant);
    return ouvrirConnexion(tx, id, env);
  });
}

async function creer(
  tx: Db,
  {
    courriel,
    nom,
    hache,
    maintenant,
  }: { courriel: string; nom: string | null; hache: string; maintenant: Date },
): Promise<number> {
  const [cree] = await tx
    .insert(utilisateurs)
    .values({ courriel, nom, roles: ['ORGANISME'], motDePasse: hache, creeLe: maintenant })
    .returning({ id: utilisateurs.id });
  return cree!.id;
}

/** A validator may act for an organisme too: roles add up. */
async function completer(tx: Db, id: number): Promise<number> {
  await tx
    .update(utilisateurs)
    .set({ roles: sql`array_append(${utilisateurs.roles}, 'ORGANISME')` })
    .where(and(eq(utilisateurs.id, id), sql`'ORGANISME' <> all (${utilisateurs.roles})`));
  return id;
}

/** A SIRET is no secret: those who act for the organisme and the Cariforef hear of everybody who joins. */
async function prevenir(
  tx: Db,
  { id, courriel, organismeId }: { id: number; courriel: string; organismeId: number },
  maintenant: Date,
): Promise<void> {
  const organisme = await tx.query.organismes.findFirst({
    columns: { nom: true, siret: true },
    where: { id: organismeId },
  });
  await avertir(tx, messageDeNouveauCompte(organisme!, courriel), {
    organismeId,
    sauf: courriel,
    maintenant,
  });
  await journaliserCompte(
    tx,
    { type: 'COMPTE_OUVERT', auteurId: id, courriel, organismeId },
    maintenant,
  );
}
