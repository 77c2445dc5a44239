import { LIMITES_FORMATION, VOIES } from '../../formation.ts';
import type { Controle } from '../controles.ts';
import { booleen, codeDe, forme, liste, objet, parmi, rempli, texte } from '../controles.ts';
import type { CertificationEnSaisie, FormationEnSaisie, Numerotee } from '../offre.ts';
import type { ChampSaisi, ObjetDe, SaisieDe } from './champ.ts';

/** Fields of a certification. */
export const CERTIFICATION = {
  codeRncp: {
    libelle: 'Code RNCP',
    aide: 'Comme RNCP40692.',
    section: 'Certification',
    controle: {
      // The prefix is added where it is left out.
      ...forme(/^(?:RNCP)?\d{1,6}$/, 'RNCP suivi de 1 à 6 chiffres'),
      nomenclature: 'RNCP',
    },
  },
  codeCertifInfo: {
    libelle: 'Code Certif Info',
    aide: 'Le numéro de la certification dans Certif Info.',
    section: 'Certification',
    controle: { ...forme(/^\d{1,10}$/, '1 à 10 chiffres'), nomenclature: 'CERTIF_INFO' },
  },
  codeRs: {
    libelle: 'Code RS',
    aide: 'Comme RS5080, du répertoire spécifique.',
    section: 'Certification',
    controle: forme(/^RS\d{1,8}$/, 'RS suivi de 1 à 8 chiffres'),
  },
  codeCpf: {
    libelle: 'Code CPF',
    aide: null,
    section: 'Certification',
    controle: forme(/^CPF\d{1,7}$/, 'CPF suivi de 1 à 7 chiffres'),
  },
} as const satisfies Partial<Record<keyof CertificationEnSaisie, ChampSaisi>>;
export type SaisieCertification = ObjetDe<typeof CERTIFICATION>;

const certification: Controle<SaisieCertification> = {
  ...objet(CERTIFICATION),
  juger: (valeur, chemin) => {
    const { codeRncp, codeCertifInfo, codeRs, codeCpf } = valeur as SaisieCertification;
    return codeRncp || codeCertifInfo || codeRs || codeCpf
      ? objet(CERTIFICATION).juger(valeur, chemin)
      : [{ chemin, code: 'REQ', message: 'Indiquez au moins un code.' }];
  },
};

/** docs/domain.md 4.1. */
export const FORMATION = {
  intitule: {
    libelle: 'Intitulé',
    aide: 'Le nom de la formation tel que le public le lira. Sous un lot, gardez l’intitulé du programme.',
    section: 'Intitulé et domaine',
    controle: rempli(texte(LIMITES_FORMATION.intitule)),
    requis: { ENVOI: true },
  },
  voie: {
    libelle: 'Voie',
    aide: 'Formation continue dans le cas général, et toujours pour un programme de la Région.',
    section: 'Intitulé et domaine',
    controle: rempli(parmi(VOIES)),
    requis: { ENVOI: true },
  },
  /** Codes of today's version. */
  formacodes: {
    libelle: 'Domaine de formation (Formacodes)',
    aide: 'Un à cinq domaines, le principal en premier. Gardez ceux que le programme impose, ajoutez les vôtres après.',
    section: 'Intitulé et domaine',
    controle: liste(codeDe('FORMACODE'), 5),
    requis: { ENVOI: true },
  },
  nsf: {
    libelle: 'NSF',
    aide: 'Trois spécialités au plus.',
    section: 'Intitulé et domaine',
    controle: liste(codeDe('NSF'), 3),
  },
  rome: {
    libelle: 'ROME',
    aide: 'Les métiers visés, cinq au plus.',
    section: 'Intitulé et domaine',
    controle: liste(codeDe('ROME'), 5),
  },
  objectifGeneral: {
    libelle: 'Objectif général',
    aide: 'Si plusieurs conviennent, choisissez d’abord certification, professionnalisation ou préparation à la qualification.',
    section: 'Intitulé et domaine',
    controle: codeDe('OBJECTIF_GENERAL'),
    requis: { OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
  },
  certifiante: {
    libelle: 'Certifiante',
    aide: 'Oui si la formation mène à une certification : indiquez alors laquelle.',
    section: 'Certification',
    controle: rempli(booleen),
  },
  certifications: {
    libelle: 'Certifications',
    aide: 'Cinq au plus ; pour chacune, au moins un code. Le CARIF-OREF peut remplacer un code Certif Info périmé.',
    section: 'Certification',
    controle: liste(certification, 5),
  },
  contenu: {
    libelle: 'Contenu',
    aide: 'Le programme commun à toutes les actions. Il est suivi du complément programme de l’action : 3000 caractères en tout.',
    section: 'Contenu et niveau',
    controle: texte(LIMITES_FORMATION.contenu),
  },
  niveauSortie: {
    libelle: 'Niveau de sortie',
    aide: 'Le niveau que l’on atteint à la fin de la formation.',
    section: 'Contenu et niveau',
    controle: codeDe('NIVEAU'),
  },
} as const satisfies Record<
  Exclude<keyof FormationEnSaisie, keyof Numerotee>,
  ChampSaisi<FormationEnSaisie>
>;
export interface SaisieFormation extends SaisieDe<typeof FORMATION> {}
