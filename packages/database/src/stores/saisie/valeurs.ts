import type {
  ContactEnSaisie,
  DispositifEnSaisie,
  Fasd,
  LotEnSaisie,
  OrganismeEnSaisie,
  SessionEnSaisie,
} from '@sofi/domain';
import type { LigneDeFasd } from './lire.ts';

/** The rows of an action as values of the domain. */
export function enFasd({
  formation,
  dispensateur,
  publics,
  publicsVersions,
  contacts,
  sessions,
  ...action
}: LigneDeFasd): Fasd {
  const { formacodes, formacodesVersions } = formation;
  return {
    formation: {
      ...formation,
      formacodes: formacodes.map((code, rang) => ({ code, version: formacodesVersions[rang]! })),
    },
    action: {
      ...action,
      dispensateur: enOrganisme(dispensateur),
      publics: publics.map((code, rang) => ({ code, version: publicsVersions[rang]! })),
      contacts: enContacts(contacts),
    },
    sessions: sessions.map(enSession),
  };
}

type LigneDeSession = LigneDeFasd['sessions'][number];

const enSession = ({
  debutLheo,
  debut,
  debutDernier,
  finLheo,
  finPremier,
  fin,
  responsable,
  contacts,
  dispositifs,
  ...session
}: LigneDeSession): SessionEnSaisie => ({
  ...session,
  debut: debutLheo === null ? null : { texte: debutLheo, premier: debut, dernier: debutDernier },
  fin: finLheo === null ? null : { texte: finLheo, premier: finPremier, dernier: fin },
  responsable: enOrganisme(responsable),
  contacts: enContacts(contacts),
  dispositifs: dispositifs.map(enDispositif),
});

const enDispositif = ({
  lot,
  programme,
  ...dispositif
}: LigneDeSession['dispositifs'][number]): DispositifEnSaisie => ({
  ...dispositif,
  programme: programme && {
    ...programme,
    procedure: { ...programme.procedure, ...lot?.procedure },
  },
  lot: lot && enLot(lot),
});

const enLot = ({
  formateurs,
  ...lot
}: NonNullable<LigneDeSession['dispositifs'][number]['lot']>): LotEnSaisie => ({
  ...lot,
  formateurs: formateurs.map(({ id }) => id),
  placesDejaSaisies: 0,
});

const enOrganisme = ({
  contacts,
  lieux,
  ...organisme
}: LigneDeFasd['dispensateur']): OrganismeEnSaisie => ({
  ...organisme,
  joignable: contacts.length > 0 && lieux.length > 0,
});

const enContacts = (lus: LigneDeFasd['contacts']): ContactEnSaisie[] =>
  lus.map(({ contact }) => contact);
