import type { ChampImmediat, EtatSaisie, SaisieCertification } from '@sofi/domain';
import { and, eq, getTableName, is, SQL, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../../base.ts';
import type { actions } from '../../tables/action.ts';
import { actionsContacts, blocsCompetences, equipements } from '../../tables/action.ts';
import { certifications } from '../../tables/formation.ts';
import {
  informationsCollectives,
  periodesInscription,
  sessions,
  sessionsContacts,
} from '../../tables/session.ts';
import { FICHES } from '../../fiches.ts';
import { suivant } from '../fiches.ts';
import { ecrireOffres } from '../offres.ts';
import type { CleDeFiche } from './verrou.ts';
import { copierRangees } from './vues.ts';

/** A new working fiche with these columns. @returns its number, which was never used before. */
export async function creerFiche(
  tx: Db,
  fiche: CleDeFiche['fiche'],
  valeurs: object,
  maintenant: Date,
): Promise<number> {
  const { table } = FICHES[fiche];
  const numero = await suivant(tx, getTableName(table));
  await tx.insert(table).values({
    ...valeurs,
    vue: 'TRAVAIL',
    numero,
    creeLe: maintenant,
    modifieLe: maintenant,
  } as never);
  return numero;
}

/** Brings a working fiche to these columns, and counts its version up where one of them was another. */
export async function modifierFiche(
  tx: Db,
  { fiche, numero }: CleDeFiche,
  valeurs: object,
  maintenant: Date,
): Promise<void> {
  const { table } = FICHES[fiche];
  const deLaFiche = and(eq(table.vue, 'TRAVAIL'), eq(table.numero, numero));
  const [ligne] = await tx.select().from(table).where(deLaFiche);
  if (!ligne || contient(ligne, valeurs)) return;
  await tx
    .update(table)
    .set({ ...valeurs, version: sql`${table.version} + 1`, modifieLe: maintenant })
    .where(deLaFiche);
}

/** Counts its version up: what hangs on it has changed. */
export const toucherFiche = (tx: Db, { fiche, numero }: CleDeFiche, maintenant: Date) =>
  tx
    .update(FICHES[fiche].table)
    .set({ version: sql`${FICHES[fiche].table.version} + 1`, modifieLe: maintenant })
    .where(and(eq(FICHES[fiche].table.vue, 'TRAVAIL'), eq(FICHES[fiche].table.numero, numero)));

/** A value that was not given is as good as the one that stands. */
const contient = (ligne: object, valeurs: object): boolean =>
  Object.entries(valeurs).every(
    ([nom, valeur]) =>
      valeur === undefined ||
      JSON.stringify(valeur) === JSON.stringify((ligne as Record<string, unknown>)[nom]),
  );

export const changerEtat = (
  tx: Db,
  numero: number,
  etat: EtatSaisie,
  maintenant: Date,
  { envoyee = false } = {},
): Promise<void> =>
  modifierFiche(
    tx,
    { fiche: 'ACTION', numero },
    envoyee ? { etat, envoyeeLe: maintenant } : { etat },
    maintenant,
  );

/** Removes a working fiche with what hangs on it; what is published of it stays. */
export async function supprimerFicheDeTravail(
  tx: Db,
  { fiche, numero }: CleDeFiche,
): Promise<void> {
  const { table } = FICHES[fiche];
  await tx.delete(table).where(and(eq(table.vue, 'TRAVAIL'), eq(table.numero, numero)));
}

/** Lists that are values of a fiche, each in its order. */
const LISTES = {
  certifications: { table: certifications, fiche: 'FORMATION' },
  equipements: { table: equipements, fiche: 'ACTION' },
  blocsCompetences: { table: blocsCompetences, fiche: 'ACTION' },
  contactsDAction: { table: actionsContacts, fiche: 'ACTION' },
  informationsCollectives: { table: informationsCollectives, fiche: 'SESSION' },
  periodesInscription: { table: periodesInscription, fiche: 'SESSION' },
  contactsDeSession: { table: sessionsContacts, fiche: 'SESSION' },
} as const;
export type NomDeListe = keyof typeof LISTES;

/**
 * Replaces a list of a working fiche, and counts the fiche's version up where the list was another; one that was not given
 * (`undefined`) stays as it is.
 */
export async function remplacerListe(
  tx: Db,
  nom: NomDeListe,
  numero: number,
  donnees: readonly object[] | null | undefined,
  maintenant: Date,
): Promise<void> {
  if (donnees === undefined) return;
  const { table, fiche } = LISTES[nom];
  const { cle } = FICHES[fiche];
  const colonnes = table as unknown as Record<string, typeof actions.numero>;
  const deLaFiche = and(eq(table.vue, 'TRAVAIL'), eq(colonnes[cle]!, numero));
  const connues = await tx.select().from(table).where(deLaFiche).orderBy(colonnes['rang']!);
  const voulues = (donnees ?? []).map((donnee, rang) => ({
    ...donnee,
    vue: 'TRAVAIL',
    rang,
    [cle]: numero,
  }));
  if (
    connues.length === voulues.length &&
    connues.every((connue, rang) => contient(completer(voulues[rang]!, connue), connue))
  )
    return;
  await tx.delete(table).where(deLaFiche);
  if (voulues.length > 0) await tx.insert(table).values(voulues as never);
  await toucherFiche(tx, { fiche, numero }, maintenant);
}

/** The row that would be written: what was not given is null, or false. */
const completer = (voulue: object, modele: object): object =>
  Object.fromEntries(
    Object.entries(modele).map(([nom, valeur]) => [
      nom,
      (voulue as Record<string, unknown>)[nom] ?? (typeof valeur === 'boolean' ? false : null),
    ]),
  );

/** Certifications keep what the Cariforef said of them, where their Certif Info code is still the same. */
export async function remplacerCertifications(
  tx: Db,
  formationNumero: number,
  saisies: readonly SaisieCertification[] | null | undefined,
  maintenant: Date,
): Promise<void> {
  if (saisies === undefined) return;
  const connues = await tx.query.certifications.findMany({
    where: { vue: 'TRAVAIL', formationNumero },
  });
  const suivis = new Map(
    connues.map(({ codeCertifInfo, remplaceParCertifInfo, remplaceLe, acquitteLe }) => [
      codeCertifInfo,
      { remplaceParCertifInfo, remplaceLe, acquitteLe },
    ]),
  );
  await remplacerListe(
    tx,
    'certifications',
    formationNumero,
    (saisies ?? []).map((certification) => ({
      ...suivis.get(certification.codeCertifInfo ?? null),
      ...certification,
    })),
    maintenant,
  );
}

/** Where the fields of a session that need no new validation are kept: a column of the working row, or a table. */
const IMMEDIATS = {
  etatRecrutement: sql`travail.etat_recrutement`,
  informationsCollectives,
  contacts: sessionsContacts,
  urls: sql`travail.urls`,
} satisfies Record<ChampImmediat, SQL | PgTable>;

/** Writes what needs no new validation of a session into its published row too, where it has one. docs/domain.md section 5. */
export async function publierSansValidation(tx: Db, numero: number): Promise<void> {
  const [publiee] = await tx
    .update(sessions)
    .set({
      ...Object.fromEntries(Object.entries(IMMEDIATS).filter(([, valeur]) => is(valeur, SQL))),
      modifieLe: sql`travail.modifie_le`,
      version: sql`${sessions.version} + 1`,
    })
    .from(sql`sessions travail`)
    .where(
      and(
        eq(sessions.vue, 'PUBLIEE'),
        eq(sessions.numero, numero),
        sql`travail.vue = 'TRAVAIL' and travail.numero = ${numero}`,
      ),
    )
    .returning({ actionNumero: sessions.actionNumero });
  if (!publiee) return;
  for (const table of Object.values(IMMEDIATS))
    if (is(table, PgTable))
      await copierRangees(tx, table, sql`session_numero = ${numero}`, 'TRAVAIL', 'PUBLIEE');
  await ecrireOffres(tx, [publiee.actionNumero]);
}
