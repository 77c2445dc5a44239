import { randomBytes } from 'node:crypto';
import { abonnements, demandesDeCompte, envois, jetons, lignes } from '@sofi/database';
import { REGLAGES_DE_COMPTE } from '@sofi/domain';
import { demanderCleActivation } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { autoriser, cleDe } from './comptes.ts';
import { identifiantSimple } from './matrice-offres.ts';
import type { Scene } from './matrice-scene.ts';
import { MAINTENANT } from './temps.ts';

/** @returns its number */
export async function ouvrirSession({ base }: Scene, utilisateurId: number): Promise<number> {
  const [session] = await base.db
    .insert(jetons)
    .values({
      type: 'CONNEXION',
      utilisateurId,
      empreinte: randomBytes(32).toString('hex'),
      creeLe: MAINTENANT,
      vuLe: MAINTENANT,
      expireLe: new Date('2027-12-31T00:00:00Z'),
    })
    .returning({ id: jetons.id });
  return session!.id;
}

/** A request for an account that nobody has decided on. */
export async function demandeEnAttente(scene: Scene, rang: number): Promise<{ demande: string }> {
  const [demande] = await scene.base.db
    .insert(demandesDeCompte)
    .values({
      organismeId: scene.organismes.organisme!,
      courriel: `attente${rang}@matrice.test`,
      demandeLe: MAINTENANT,
    })
    .returning({ id: demandesDeCompte.id });
  return { demande: identifiantSimple('DemandeDeCompte', demande!.id) };
}

/** A webhook whose secret was replaced, with a message that waits and a dead one. @returns its number */
export async function abonner({ base: { db } }: Scene): Promise<number> {
  const [cree] = await db
    .insert(abonnements)
    .values({
      url: 'https://exemple.test/webhook',
      evenements: ['CREATION'],
      secret: 'whsec_bm91dmVhdQ==',
      ancienSecret: 'whsec_YW5jaWVu',
      ancienJusqua: MAINTENANT,
      creeLe: MAINTENANT,
      curseur: 0,
      echecs: 2,
      repriseLe: MAINTENANT,
    })
    .returning({ id: abonnements.id });
  const envoi = {
    abonnementId: cree!.id,
    session: 1,
    action: 1,
    formation: 1,
    type: 'CREATION' as const,
    champs: [],
    survenuLe: MAINTENANT,
    prevuLe: MAINTENANT,
  };
  await db.insert(envois).values([
    { ...envoi, rang: 1, mortLe: MAINTENANT, erreur: 'HTTP 500', essais: 10 },
    { ...envoi, rang: 2 },
  ]);
  return cree!.id;
}

export const envDeCompte = ({ base }: Scene) => ({
  db: base.db,
  maintenant: MAINTENANT,
  adresse: 'matrice',
  reglages: {
    ...REGLAGES_DE_COMPTE,
    tentatives: { parCompte: 10_000, parCompteEnTout: 10_000, parAdresse: 10_000, duree: 1000 },
  },
});

export async function demanderCle(scene: Scene, courriel: string): Promise<string> {
  await autoriser(scene.base, courriel, scene.sirets.organisme!);
  await demanderCleActivation(envDeCompte(scene), { siret: scene.sirets.organisme!, courriel });
  return cleRecue(scene, courriel);
}

export async function cleRecue({ base }: Scene, courriel: string): Promise<string> {
  const [recu] = await lignes<{ texte: string }>(
    base.db,
    sql`select texte from courriels where destinataire = ${courriel} order by id desc limit 1`,
  );
  return cleDe(recu);
}
