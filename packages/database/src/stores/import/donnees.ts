import type {
  ActionImportee,
  Adresse,
  Contact,
  OffreImportee,
  SessionImportee,
} from '@sofi/domain';
import type { Annuaire } from './annuaire.ts';
import type { Donnees } from './fusion.ts';
import { enColonnes } from './fiche.ts';
import type { Ligne } from './fiche.ts';

/** Names to the directory every organisme, place and contact of an offer. */
export function demanderTout(annuaire: Annuaire, { actions }: OffreImportee): void {
  for (const { action, sessions } of actions) {
    const { siret } = action.dispensateur;
    annuaire.demanderOrganisme(action.dispensateur, 'FORMATEUR');
    for (const contact of action.contacts) annuaire.demanderContact(siret, contact);
    for (const { session } of sessions) {
      annuaire.demanderOrganisme(session.responsable, 'RESPONSABLE');
      if (session.lieu) annuaire.demanderLieu(siret, session.lieu);
      if (session.adresseInscription) annuaire.demanderLieu(siret, session.adresseInscription);
      for (const { adresse } of session.informationsCollectives)
        if (adresse) annuaire.demanderLieu(siret, adresse);
      for (const contact of session.contacts) annuaire.demanderContact(siret, contact);
    }
  }
}

/** Contacts and seats of the organismes of an offer: nothing else in the tables says that it gives them. */
export function coordonneesDOrganismes(
  annuaire: Annuaire,
  { actions }: OffreImportee,
): { contacts: number[]; lieux: number[] } {
  const organismes = actions.flatMap(({ action, sessions }) => [
    action.dispensateur,
    ...sessions.map(({ session }) => session.responsable),
  ]);
  return {
    contacts: uniques(
      organismes.flatMap(({ siret, contacts }) =>
        contacts.map((contact) => annuaire.contact(siret, contact, true)),
      ),
    ),
    lieux: uniques(organismes.flatMap(({ siret }) => annuaire.siege(siret) ?? [])),
  };
}

const uniques = (ids: readonly number[]) => [...new Set(ids)].toSorted((a, b) => a - b);

export function donneesDeFormation({ provenance, formation }: OffreImportee): Donnees {
  const { formacodes, certifications, ...valeurs } = formation;
  return {
    ligne: {
      ...enColonnes(valeurs),
      ...enColonnes(provenance),
      formacodes: formacodes.map(({ code }) => code),
      formacodes_versions: formacodes.map(({ version }) => version),
    },
    listes: { certifications: certifications.map(enColonnes) },
  };
}

export function donneesDAction(
  annuaire: Annuaire,
  { provenance, action }: ActionImportee,
  formationNumero: number,
): Donnees {
  const { dispensateur, publics, equipements, blocsCompetences, contacts, ...valeurs } = action;
  return {
    ligne: {
      ...enColonnes(valeurs),
      ...enColonnes(provenance),
      formation_numero: formationNumero,
      dispensateur_id: annuaire.organisme(dispensateur.siret),
      publics: publics.map(({ code }) => code),
      publics_versions: publics.map(({ version }) => version),
    },
    listes: {
      equipements: equipements.map(enColonnes),
      blocs_competences: blocsCompetences.map(enColonnes),
      actions_contacts: contactsDe(annuaire, dispensateur.siret, contacts),
    },
  };
}

export function donneesDeSession(
  annuaire: Annuaire,
  siret: string,
  { provenance, session }: SessionImportee,
  actionNumero: number,
): Donnees {
  const {
    lieu,
    debut,
    fin,
    responsable,
    informationsCollectives,
    periodesInscription,
    adresseInscription,
    contacts,
    ...valeurs
  } = session;
  const lieuDe = (adresse: Adresse | null) => adresse && annuaire.lieu(siret, adresse);
  return {
    ligne: {
      ...enColonnes(valeurs),
      ...enColonnes(provenance),
      action_numero: actionNumero,
      responsable_id: annuaire.organisme(responsable.siret),
      lieu_id: lieu && annuaire.lieu(siret, lieu),
      lieu_inscription_id: lieuDe(adresseInscription),
      debut_lheo: debut?.texte ?? null,
      debut: debut?.premier ?? null,
      debut_dernier: debut?.dernier ?? null,
      fin_lheo: fin?.texte ?? null,
      fin_premier: fin?.premier ?? null,
      fin: fin?.dernier ?? null,
    },
    listes: {
      informations_collectives: informationsCollectives.map(({ adresse, ...info }) => ({
        ...enColonnes(info),
        lieu_id: lieuDe(adresse),
      })),
      periodes_inscription: periodesInscription.map(enColonnes),
      sessions_contacts: contactsDe(annuaire, siret, contacts),
    },
  };
}

/** Our lot by the labels of the Région: `libelle|code|annee`. */
export type Lots = ReadonlyMap<string, { id: number; programmeId: number }>;

export function donneesDeDispositifs(
  lots: Lots,
  { session, dispositifs, provenance }: SessionImportee,
): Ligne[] {
  return dispositifs.map(({ programme, lot, ...valeurs }) => {
    const connu = lots.get(`${programme}|${lot}|${session.debut?.premier?.slice(0, 4)}`);
    return {
      ...enColonnes(valeurs),
      source: provenance.source,
      programme_id: connu?.programmeId ?? null,
      lot_id: connu?.id ?? null,
      programme_source: programme,
      lot_source: lot,
    };
  });
}

const contactsDe = (annuaire: Annuaire, siret: string, contacts: readonly Contact[]): Ligne[] =>
  [...new Set(contacts.map((contact) => annuaire.contact(siret, contact)))].map((id) => ({
    contact_id: id,
  }));
