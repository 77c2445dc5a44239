import type { Adresse, Contact, Lieu, Organisme } from '@sofi/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../base.ts';
import { contacts, lieux, organismes } from '../tables/organisme.ts';
import { ecrireOffresDOrganisme } from './offres.ts';

/**
 * The organisme of this SIRET, created or, where this source created it, brought to what the source now says.
 * One entered here, or by another source, is left as it is. @returns its identifier.
 */
export async function enregistrerOrganisme(
  tx: Db,
  organisme: Organisme,
  source: string,
  maintenant: Date,
): Promise<number> {
  const { adresse, contacts: sesContacts, ...dits } = organisme;
  const existant = await tx.query.organismes.findFirst({
    columns: { id: true, source: true, nom: true },
    where: { siret: organisme.siret },
  });
  if (existant && existant.source !== source) return existant.id;
  // A formateur is named by its legal name alone: what is not said does not erase what was.
  const valeurs = Object.fromEntries(
    Object.entries(dits).filter(
      ([, valeur]) => valeur !== null && !(Array.isArray(valeur) && valeur.length === 0),
    ),
  );
  let id: number;
  if (existant) {
    ({ id } = existant);
    await tx
      .update(organismes)
      .set({ ...valeurs, modifieLe: maintenant })
      .where(eq(organismes.id, id));
    if (dits.nom && dits.nom !== existant.nom) await ecrireOffresDOrganisme(tx, id);
  } else {
    const [cree] = await tx
      .insert(organismes)
      .values({ ...dits, source })
      .returning({ id: organismes.id });
    ({ id } = cree!);
    if (adresse)
      await tx
        .insert(lieux)
        .values({ ...colonnesDAdresse(adresse), organismeId: id, estSite: false, estSiege: true });
  }
  for (const contact of sesContacts) await enregistrerContact(tx, contact, id, true);
  return id;
}

/** The identifier of this place of the organisme, which is created when it has none alike. */
export const enregistrerLieu = (tx: Db, organismeId: number, lieu: Lieu): Promise<number> =>
  trouverOuCreerLieu(tx, {
    ...colonnesDAdresse(lieu.adresse),
    siret: lieu.siret,
    uai: lieu.uai,
    organismeId,
    estSite: true,
  });

/** The same for an address that is not a site: of a meeting, of an enrolment. */
export const enregistrerAdresse = (
  tx: Db,
  organismeId: number,
  adresse: Adresse,
): Promise<number> =>
  trouverOuCreerLieu(tx, {
    ...colonnesDAdresse(adresse),
    siret: null,
    uai: null,
    organismeId,
    estSite: false,
  });

/** The identifier of this entry of the organisme's address book, created when it has none alike. */
export async function enregistrerContact(
  tx: Db,
  contact: Contact,
  organismeId: number,
  estInstitutionnel = false,
): Promise<number> {
  const { adresse, urls, ...dits } = contact;
  const [existant] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(
      and(
        eq(contacts.organismeId, organismeId),
        eq(contacts.estInstitutionnel, estInstitutionnel),
        ...egaux(contacts, dits),
      ),
    )
    .limit(1);
  if (existant) return existant.id;
  const lieuId = adresse ? await enregistrerAdresse(tx, organismeId, adresse) : null;
  const [cree] = await tx
    .insert(contacts)
    .values({ ...dits, urls: urls.slice(0, 3), organismeId, estInstitutionnel, lieuId })
    .returning({ id: contacts.id });
  return cree!.id;
}

type ValeursDeLieu = typeof lieux.$inferInsert;

async function trouverOuCreerLieu(tx: Db, valeurs: ValeursDeLieu): Promise<number> {
  const { lignes, ...simples } = valeurs;
  const [existant] = await tx
    .select({ id: lieux.id })
    .from(lieux)
    .where(and(...egaux(lieux, simples), eq(lieux.lignes, lignes)))
    .limit(1);
  if (existant) return existant.id;
  const [cree] = await tx.insert(lieux).values(valeurs).returning({ id: lieux.id });
  return cree!.id;
}

const colonnesDAdresse = ({ denomination, ...adresse }: Adresse) => ({
  ...adresse,
  nom: denomination ?? adresse.commune,
});

/** Each column equals its value, null included. */
const egaux = (table: object, valeurs: object) =>
  Object.entries(valeurs).map(([nom, valeur]) => {
    const colonne = (table as Record<string, AnyPgColumn>)[nom]!;
    return valeur === null || valeur === undefined
      ? isNull(colonne)
      : eq(colonne, valeur as string);
  });
