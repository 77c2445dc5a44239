import { LANGUES } from './langue.ts';

/** In the words of the public; LHEO's dictionaries say the same. */
const LIBELLES: Readonly<Record<string, string>> = {
  FORMATION_CONTINUE: 'Formation continue',
  FORMATION_INITIALE: 'Formation initiale',
  APPRENTISSAGE: 'Apprentissage',
  PROGRAMME_REGION: 'Programme de la Région',
  CONTRAT_APPRENTISSAGE: 'Contrat d’apprentissage',
  CONTRAT_PROFESSIONNALISATION: 'Contrat de professionnalisation',
  FRANCE_TRAVAIL: 'France Travail',
  CPF: 'Compte personnel de formation',
  AUTRE_PUBLIC: 'Autre financement public',
  PRIVE: 'Financement privé',
  DATES_FIXES: 'À dates fixes',
  PERMANENTES: 'Permanentes',
  PRESENTIEL: 'En présentiel',
  MIXTE: 'En partie à distance',
  A_DISTANCE: 'Entièrement à distance',
  A_VENIR: 'À venir',
  EN_COURS: 'En cours',
  TERMINEE: 'Terminée',
  OUVERT: 'Recrutement ouvert',
  FERME: 'Recrutement fermé',
  SUSPENDU: 'Recrutement suspendu',
  CANDIDATURE_INDIVIDUELLE: 'Candidature individuelle',
  RECRUTEMENT: 'Recrutement',
  INSCRIPTION: 'Inscription',
};

const NOMS_DE_LANGUES = new Intl.DisplayNames('fr', { type: 'language' });

/** A value of our enumerations, or a language, in French; the value itself when it is neither. */
export const libelleDeValeur = (valeur: string): string =>
  LIBELLES[valeur] ?? (LANGUES.includes(valeur) ? NOMS_DE_LANGUES.of(valeur)! : valeur);
