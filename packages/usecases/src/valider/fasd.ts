import type {
  ActionImportee,
  Adresse,
  Contact,
  ContactEnSaisie,
  LieuEnSaisie,
  OffreEnSaisie,
  OffreImportee,
  Organisme,
  OrganismeEnSaisie,
  SessionEnSaisie,
  SessionImportee,
} from '@sofi/domain';
import { certificationsRncp } from '@sofi/referentiels';

/**
 * An action of a feed as the rules of entry and publication look at it: published as it stands, under numbers of its rank.
 * Lots and programmes, which only a database knows, are absent.
 */
export function enOffre(
  { formation }: OffreImportee,
  { action, sessions }: ActionImportee,
): OffreEnSaisie {
  const fasd = {
    formation: {
      ...formation,
      ...NUMEROTEE,
      certifications: formation.certifications.map((certification) => ({
        ...certification,
        remplaceParCertifInfo: null,
        remplaceLe: null,
        acquitteLe: null,
      })),
    },
    action: {
      ...action,
      ...NUMEROTEE,
      dispensateur: enOrganisme(action.dispensateur),
      contacts: action.contacts.map(enContact),
    },
    sessions: sessions.map(enSession),
  };
  return {
    ...fasd,
    publiee: fasd,
    voisines: [],
    mandataireId: null,
    certificationsConnues: { codeRncp: certificationsRncp() },
    accords: [],
    demandes: [],
    archivees: [],
  };
}

const NUMEROTEE = { numero: 1, version: 1 };

const enSession = ({ session, dispositifs }: SessionImportee, rang: number): SessionEnSaisie => {
  const { lieu, adresseInscription, responsable, informationsCollectives, contacts } = session;
  return {
    ...session,
    numero: rang + 1,
    version: 1,
    lieu: lieu && enLieu(lieu.adresse),
    lieuInscription: adresseInscription && enLieu(adresseInscription),
    responsable: enOrganisme(responsable),
    informationsCollectives: informationsCollectives.map(({ adresse, ...reunion }) => ({
      ...reunion,
      lieu: adresse && enLieu(adresse),
    })),
    contacts: contacts.map(enContact),
    dispositifs: dispositifs.map(({ programme, lot, ...dispositif }, place) => ({
      ...dispositif,
      numero: place + 1,
      version: 1,
      programme: null,
      lot: null,
      programmeSource: programme,
      lotSource: lot,
    })),
  };
};

const enOrganisme = ({
  siret,
  numeroDeclarationActivite,
  nom,
  adresse,
  contacts,
}: Organisme): OrganismeEnSaisie => ({
  id: 0,
  siret,
  numeroDeclarationActivite,
  nom,
  joignable: adresse !== null && contacts.length > 0,
});

const enLieu = (adresse: Adresse): LieuEnSaisie => ({
  ...adresse,
  id: 0,
  nom: adresse.denomination ?? adresse.commune,
});

const enContact = (contact: Contact): ContactEnSaisie => ({ ...contact, id: 0 });
