import { LIMITES_FORMATION, VOIES } from '../../formation.ts';
import type { Controle } from '../controles.ts';
import { booleen, codeDe, forme, liste, objet, parmi, rempli, texte } from '../controles.ts';
import type { CertificationEnSaisie, FormationEnSaisie, Numerotee } from '../offre.ts';
import type { ChampSaisi, ObjetDe, SaisieDe } from './champ.ts';

/** Fields of a certification. */
export const CERTIFICATION = {
  codeRncp: {
    libelle: 'Code RNCP',
    section: 'Certification',
    controle: {
      ...forme(/^RNCP\d{1,6}$/, 'RNCP suivi de 1 à 6 chiffres'),
      nomenclature: 'RNCP',
    },
  },
  codeCertifInfo: {
    libelle: 'Code Certif Info',
    section: 'Certification',
    controle: { ...forme(/^\d{1,10}$/, '1 à 10 chiffres'), nomenclature: 'CERTIF_INFO' },
  },
  codeRs: {
    libelle: 'Code RS',
    section: 'Certification',
    controle: forme(/^RS\d{1,8}$/, 'RS suivi de 1 à 8 chiffres'),
  },
  codeCpf: {
    libelle: 'Code CPF',
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
    section: 'Intitulé et domaine',
    controle: rempli(texte(LIMITES_FORMATION.intitule)),
    requis: { ENVOI: true },
  },
  voie: {
    libelle: 'Voie',
    section: 'Intitulé et domaine',
    controle: rempli(parmi(VOIES)),
    requis: { ENVOI: true },
  },
  /** Codes of today's version. */
  formacodes: {
    libelle: 'Domaine de formation (Formacodes)',
    section: 'Intitulé et domaine',
    controle: liste(codeDe('FORMACODE'), 5),
    requis: { ENVOI: true },
  },
  nsf: { libelle: 'NSF', section: 'Intitulé et domaine', controle: liste(codeDe('NSF'), 3) },
  rome: { libelle: 'ROME', section: 'Intitulé et domaine', controle: liste(codeDe('ROME'), 5) },
  objectifGeneral: {
    libelle: 'Objectif général',
    section: 'Intitulé et domaine',
    controle: codeDe('OBJECTIF_GENERAL'),
    requis: { OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
  },
  certifiante: {
    libelle: 'Certifiante',
    section: 'Certification',
    controle: rempli(booleen),
  },
  certifications: {
    libelle: 'Certifications',
    section: 'Certification',
    controle: liste(certification, 5),
  },
  contenu: {
    libelle: 'Contenu',
    section: 'Contenu et niveau',
    controle: texte(LIMITES_FORMATION.contenu),
  },
  niveauSortie: {
    libelle: 'Niveau de sortie',
    section: 'Contenu et niveau',
    controle: codeDe('NIVEAU'),
  },
} as const satisfies Record<
  Exclude<keyof FormationEnSaisie, keyof Numerotee>,
  ChampSaisi<FormationEnSaisie>
>;
export interface SaisieFormation extends SaisieDe<typeof FORMATION> {}
