import type { FicheDecrite, MomentDObligation, TypeDeChamp, TypeReference } from '@sofi/domain';
import { enumeration } from '../schema/enums.ts';
import { builder } from '../schema/builder.ts';

const FICHES: Readonly<Record<FicheDecrite, readonly [nom: string, libelle: string, string]>> = {
  formation: ['FORMATION', 'Formation', 'A formation.'],
  action: ['ACTION', 'Action', 'An action.'],
  session: ['SESSION', 'Session', 'A session.'],
  dispositif: ['DISPOSITIF', 'Dispositif', 'A dispositif of a session.'],
  informationCollective: [
    'INFORMATION_COLLECTIVE',
    'Information collective',
    'An information collective of a session.',
  ],
  periodeInscription: [
    'PERIODE_INSCRIPTION',
    'Période d’inscription',
    'An application period of a session.',
  ],
  contact: ['CONTACT', 'Contact', 'An entry of the address book: `creerContact`.'],
  lieu: ['LIEU', 'Lieu', 'A place of an organisme: `creerLieu`.'],
  certification: ['CERTIFICATION', 'Certification', 'A certification of a formation.'],
  equipement: ['EQUIPEMENT', 'Équipement', 'A piece of equipment of an action.'],
  blocCompetences: [
    'BLOC_COMPETENCES',
    'Bloc de compétences',
    'A block of a certification, of an action.',
  ],
};
export const TypeDeFicheEnum = builder.enumType('TypeDeFiche', {
  description: 'Forms of the entry.',
  values: Object.fromEntries(
    Object.entries(FICHES).map(([value, [nom, , description]]) => [nom, { value, description }]),
  ) as Record<string, { value: FicheDecrite; description: string }>,
});
export const libelleDeFiche = (fiche: FicheDecrite): string => FICHES[fiche][1];

export const TypeDeChampEnum = enumeration<TypeDeChamp>('TypeDeChamp', 'Kinds of fields.', {
  TEXTE: 'Plain text of a line or two.',
  TEXTE_LONG: 'Plain text of several lines.',
  ENTIER: 'Whole number.',
  DECIMAL: 'Number.',
  BOOLEEN: 'Yes or no.',
  DATE: 'Civil date, ISO 8601.',
  HEURE: 'Hour and minutes: `09h30`.',
  URL: 'Absolute http(s) address.',
  COURRIEL: 'Email address.',
  TELEPHONE: 'Telephone number.',
  CODE: 'Code of the form `motif`.',
  SIRET: 'Number of an establishment: 14 digits, key included.',
  UAI: 'Number of a school: 7 digits and a letter, which is their key.',
  CHOIX: 'One of `choix` or, where that is null, a code of `nomenclature` in use.',
  REFERENCE: 'What `reference` names.',
  FICHES: 'Fiches of the type `fiche`.',
});

export const TypeReferenceEnum = enumeration<TypeReference>(
  'TypeReference',
  'What a field refers to, and what its input takes.',
  {
    LIEU: '`id` of a place of the organisme.',
    CONTACT: '`id` of an entry of the organisme’s address book.',
    ORGANISME: 'SIRET of an organisme.',
    PROGRAMME: '`id` of a programme of the Région.',
    LOT: '`id` of a lot that the organisme holds or trains for.',
    COMMUNE: 'INSEE code of a commune: see `communes`.',
  },
);

export const MomentDObligationEnum = enumeration<MomentDObligation>(
  'MomentDObligation',
  'When a field must be filled in.',
  {
    SAISIE: 'At every save, even of a draft.',
    ENVOI: 'To send the action for validation.',
    SITES_REGIONAUX: 'To be shown on the regional sites.',
    OFFRE_INFO: 'To be shown on Offre Info.',
    KAIROS: 'To be shown in Kairos.',
    OUIFORM: 'To be shown in Ouiform.',
  },
);
