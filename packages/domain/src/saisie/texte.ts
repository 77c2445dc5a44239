import type { DateLheo } from '../date-lheo.ts';
import type { BlocCompetences, CodePublic, Equipement } from '../action.ts';
import type { AutreFormateur } from '../organisme.ts';
import type { AutreLieu, PeriodeInscription, Recrutement } from '../session.ts';
import type {
  CertificationEnSaisie,
  ContactEnSaisie,
  InformationCollectiveEnSaisie,
  LieuEnSaisie,
  LotEnSaisie,
  OrganismeEnSaisie,
  ProgrammeEnSaisie,
} from './offre.ts';
import { nomDeProgramme } from './offre.ts';

/**
 * The value of a field for somebody who compares two versions: codes as the API takes them, days in ISO 8601, one line
 * for each element of a list of objects. Null where there is nothing. Two values that read alike are alike.
 */
export function texteDeChamp(champ: string, valeur: Valeur): string | null {
  if (valeur === null || valeur === undefined || valeur === '') return null;
  if (Array.isArray(valeur)) {
    const lignes = (valeur as Valeur[]).flatMap((element) => texteDeChamp(champ, element) ?? []);
    return lignes.length > 0 ? lignes.join(SUR_UNE_LIGNE.has(champ) ? ', ' : '\n') : null;
  }
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'object') return TEXTES[champ]!(valeur as never);
  return String(valeur);
}

type Valeur = string | number | boolean | object | null | undefined;

/** Lists of codes. */
const SUR_UNE_LIGNE = new Set([
  'formacodes',
  'nsf',
  'rome',
  'publics',
  'langues',
  'rythmes',
  'periodesFormation',
  'modalitesPedagogiques',
  'modalitesRecrutement',
]);

const joints = (separateur: string, ...parties: (string | number | null | undefined)[]) =>
  parties
    .filter((partie) => partie !== null && partie !== undefined && partie !== '')
    .join(separateur);

const deCode = ({ code }: CodePublic) => code;

const deDate = ({ texte, premier, dernier }: DateLheo) =>
  premier !== null && premier === dernier ? premier : texte;

const deLieu = ({ nom, lignes, codePostal, commune }: LieuEnSaisie) =>
  joints(', ', nom, ...lignes, `${codePostal} ${commune}`);

const deAutreLieu = ({ nom, lignes, codePostal, commune }: AutreLieu) =>
  joints(', ', nom, ...lignes, `${codePostal} ${commune}`);

const dOrganisme = ({ nom, siret }: OrganismeEnSaisie) => `${nom} (${siret})`;

/** How to write the values that are objects, by field. */
const TEXTES: Record<string, (valeur: never) => string> = {
  formacodes: deCode,
  publics: deCode,
  certifications: (certification: CertificationEnSaisie) =>
    joints(
      ', ',
      certification.codeRncp,
      certification.codeRs,
      certification.codeCpf,
      certification.codeCertifInfo === null ? null : `Certif Info ${certification.codeCertifInfo}`,
      certification.remplaceParCertifInfo === null
        ? null
        : `remplacé par ${certification.remplaceParCertifInfo}`,
    ),
  dispensateur: dOrganisme,
  responsable: dOrganisme,
  equipements: ({ type, coutIndicatif, commentaire }: Equipement) =>
    joints(', ', type, coutIndicatif === null ? null : `${coutIndicatif} €`, commentaire),
  blocsCompetences: ({ code, libelle }: BlocCompetences) => `${code} ${libelle}`,
  contacts: ({ type, prenom, nom, telephone, portable, courriel }: ContactEnSaisie) =>
    joints(', ', joints(' ', prenom, nom), type, telephone, portable, courriel),
  lieu: deLieu,
  lieuInscription: deLieu,
  autresLieux: deAutreLieu,
  autresFormateurs: ({ siret, raisonSociale }: AutreFormateur) =>
    joints(', ', raisonSociale, siret),
  recrutements: (recrutement: Recrutement) =>
    joints(
      ', ',
      recrutement.modalite,
      joints('/', recrutement.debutLheo, recrutement.finLheo),
      recrutement.lieu && deAutreLieu(recrutement.lieu),
      recrutement.url,
      recrutement.commentaire,
    ),
  debut: deDate,
  fin: deDate,
  informationsCollectives: (reunion: InformationCollectiveEnSaisie) =>
    joints(
      ', ',
      joints('/', reunion.date, reunion.dateFin),
      joints('-', reunion.heureDebut, reunion.heureFin),
      reunion.aDistance ? 'à distance' : null,
      reunion.lieu && deLieu(reunion.lieu),
      reunion.url,
      reunion.places === null ? null : `${reunion.places} places`,
      reunion.commentaire,
    ),
  periodesInscription: ({ type, debut, fin }: PeriodeInscription) =>
    `${type} ${debut ?? ''}/${fin ?? ''}`,
  programme: (programme: ProgrammeEnSaisie) => nomDeProgramme(programme),
  lot: ({ code }: LotEnSaisie) => code,
};
