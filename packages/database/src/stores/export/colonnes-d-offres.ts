import { commune, departement, formacode, libelle } from '@sofi/referentiels';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';

/** What a cell may hold. Days are ISO 8601, instants too, in UTC. */
export type Cellule = string | number | boolean | readonly string[] | null;

export type TypeDeColonne =
  | 'texte'
  | 'entier'
  | 'decimal'
  | 'booleen'
  | 'date'
  | 'instant'
  | 'liste';

/** A column of a table that leaves: its schema is written from this too. */
export interface Colonne {
  nom: string;
  /** In French, for people. */
  titre: string;
  description: string;
  type: TypeDeColonne;
}

export interface ColonneDOffres extends Colonne {
  /** Over `o` (offres), `s` (session), `a` (action), `f` (formation), `d` and `r` (organismes), `l` (lieu): see `lireLignesDOffres`. */
  valeur: SQL;
  /** The label of the code that `valeur` reads. */
  lire?: (code: string) => string | null;
  /** Long: there when it is asked for. */
  surDemande?: true;
}

const colonne = (
  nom: string,
  type: TypeDeColonne,
  titre: string,
  description: string,
  valeur: SQL,
  reste: Pick<ColonneDOffres, 'lire' | 'surDemande'> = {},
): ColonneDOffres => ({ nom, type, titre, description, valeur, ...reste });

const jour = (date: SQL) =>
  sql`case when ${date} < 'infinity' then to_char(${date}, 'YYYY-MM-DD') end`;
const liste = (tableau: SQL) => sql`to_json(${tableau})`;
const certifications = (code: string) =>
  liste(
    sql`array(select ${sql.identifier(code)} from certifications c where c.vue = 'PUBLIEE' and c.formation_numero = f.numero
      and ${sql.identifier(code)} is not null order by c.rang)`,
  );

/** The published offer as a table: one row a session. The order here is that of the file. */
export const COLONNES_D_OFFRES: readonly ColonneDOffres[] = [
  colonne(
    'code',
    'texte',
    'Code FASD',
    'Numéros de la formation, de l’action et de la session.',
    sql`f.numero || '-' || a.numero || '-' || s.numero`,
  ),
  colonne('formation', 'entier', 'Formation', 'Numéro de la formation.', sql`f.numero`),
  colonne('action', 'entier', 'Action', 'Numéro de l’action.', sql`a.numero`),
  colonne('session', 'entier', 'Session', 'Numéro de la session ; unique.', sql`s.numero`),
  colonne('intitule', 'texte', 'Intitulé', 'Intitulé de la formation.', sql`f.intitule`),
  colonne(
    'complementIntitule',
    'texte',
    'Complément d’intitulé',
    'Ce que l’action ajoute à l’intitulé.',
    sql`a.complement_intitule`,
  ),
  colonne(
    'dispensateurSiret',
    'texte',
    'SIRET du dispensateur',
    'Organisme qui donne la formation.',
    sql`d.siret`,
  ),
  colonne(
    'dispensateur',
    'texte',
    'Dispensateur',
    'Nom de l’organisme qui donne la formation.',
    sql`d.nom`,
  ),
  colonne(
    'responsableSiret',
    'texte',
    'SIRET du responsable',
    'Organisme responsable de la session.',
    sql`r.siret`,
  ),
  colonne(
    'responsable',
    'texte',
    'Responsable',
    'Nom de l’organisme responsable de la session.',
    sql`r.nom`,
  ),
  colonne('debut', 'date', 'Début', 'Premier jour ; vide si inconnu.', jour(sql`o.debut`)),
  colonne('fin', 'date', 'Fin', 'Dernier jour, compris ; vide si inconnu.', jour(sql`o.fin`)),
  colonne('lieu', 'texte', 'Lieu', 'Nom du lieu de formation.', sql`l.nom`),
  colonne('codePostal', 'texte', 'Code postal', 'Du lieu de formation.', sql`l.code_postal`),
  colonne('commune', 'texte', 'Commune', 'Code INSEE de la commune du lieu.', sql`o.commune`),
  colonne(
    'communeLibelle',
    'texte',
    'Nom de la commune',
    'Nom de la commune du lieu.',
    sql`o.commune`,
    { lire: (code) => commune(code)?.nom ?? null },
  ),
  colonne(
    'departement',
    'texte',
    'Département',
    'Code du département du lieu.',
    sql`o.departement`,
  ),
  colonne(
    'departementLibelle',
    'texte',
    'Nom du département',
    'Nom du département du lieu.',
    sql`o.departement`,
    { lire: (code) => departement(code)?.nom ?? null },
  ),
  colonne('region', 'texte', 'Région', 'Code INSEE de la région du lieu.', sql`l.region`),
  colonne('latitude', 'decimal', 'Latitude', 'Du lieu, en degrés (WGS 84).', sql`l.latitude`),
  colonne('longitude', 'decimal', 'Longitude', 'Du lieu, en degrés (WGS 84).', sql`l.longitude`),
  colonne(
    'modaliteEnseignement',
    'texte',
    'Modalité d’enseignement',
    'PRESENTIEL, MIXTE ou A_DISTANCE.',
    sql`o.modalite_enseignement::text`,
  ),
  colonne(
    'entreesSorties',
    'texte',
    'Entrées et sorties',
    'DATES_FIXES ou PERMANENTES.',
    sql`o.entrees_sorties::text`,
  ),
  colonne(
    'etatRecrutement',
    'texte',
    'État du recrutement',
    'OUVERT, FERME ou SUSPENDU.',
    sql`o.etat_recrutement::text`,
  ),
  colonne(
    'voie',
    'texte',
    'Voie',
    'FORMATION_CONTINUE, FORMATION_INITIALE ou APPRENTISSAGE.',
    sql`o.voie::text`,
  ),
  colonne(
    'certifiante',
    'booleen',
    'Certifiante',
    'Si elle mène à une certification.',
    sql`o.certifiante`,
  ),
  colonne(
    'niveauEntree',
    'texte',
    'Niveau d’entrée',
    'Code du dictionnaire LHEO des niveaux.',
    sql`a.niveau_entree`,
  ),
  colonne(
    'niveauSortie',
    'texte',
    'Niveau de sortie',
    'Code du dictionnaire LHEO des niveaux.',
    sql`o.niveau_sortie`,
  ),
  colonne(
    'niveauSortieLibelle',
    'texte',
    'Nom du niveau de sortie',
    'Libellé du niveau de sortie.',
    sql`o.niveau_sortie`,
    { lire: (code) => libelle('NIVEAU', code) },
  ),
  colonne(
    'formacodes',
    'liste',
    'Formacodes',
    'Le premier est le principal.',
    liste(sql`o.formacodes`),
  ),
  colonne('domaine', 'texte', 'Domaine', 'Libellé du Formacode principal.', sql`o.formacodes[1]`, {
    lire: (code) => formacode(code)?.libelle ?? null,
  }),
  colonne('rome', 'liste', 'Codes ROME', 'Métiers préparés.', liste(sql`f.rome`)),
  colonne(
    'codesRncp',
    'liste',
    'Codes RNCP',
    'Certifications préparées.',
    certifications('code_rncp'),
  ),
  colonne(
    'codesCertifInfo',
    'liste',
    'Codes Certif Info',
    'Certifications préparées.',
    certifications('code_certif_info'),
  ),
  colonne(
    'typesDispositif',
    'liste',
    'Dispositifs',
    'Types des dispositifs qui financent la session.',
    liste(sql`o.types_dispositif::text[]`),
  ),
  colonne(
    'programmes',
    'liste',
    'Programmes',
    'Codes des programmes de la Région.',
    liste(sql`o.programmes`),
  ),
  colonne(
    'places',
    'entier',
    'Places',
    'De tous ses dispositifs ; 0 si aucun ne le dit.',
    sql`o.places`,
  ),
  colonne(
    'dureeCentreHeures',
    'entier',
    'Heures en centre',
    'Durée en centre, en heures.',
    sql`s.duree_centre_heures`,
  ),
  colonne(
    'dureeEntrepriseHeures',
    'entier',
    'Heures en entreprise',
    'Durée en entreprise, en heures.',
    sql`s.duree_entreprise_heures`,
  ),
  colonne('prixTotalTtc', 'decimal', 'Prix total TTC', 'En euros.', sql`s.prix_total_ttc::float8`),
  colonne(
    'informationCollective',
    'date',
    'Dernière information collective',
    'Jour de la dernière qui est complète.',
    sql`to_char(o.derniere_information, 'YYYY-MM-DD')`,
  ),
  colonne(
    'url',
    'texte',
    'Page de l’action',
    'Adresse de la page qui la décrit.',
    sql`a.url_action`,
  ),
  colonne(
    'modifieLe',
    'instant',
    'Modifiée le',
    'Dernière modification, en temps universel.',
    sql`to_char(o.modifie_le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  ),
  colonne('objectifs', 'texte', 'Objectifs', 'Objectifs de l’action.', sql`a.objectifs`, {
    surDemande: true,
  }),
  colonne(
    'resultatsAttendus',
    'texte',
    'Résultats attendus',
    'Résultats attendus de l’action.',
    sql`a.resultats_attendus`,
    { surDemande: true },
  ),
  colonne(
    'contenu',
    'texte',
    'Programme',
    'Programme de la formation, puis de l’action.',
    sql`nullif(concat_ws(E'\\n', f.contenu, a.complement_programme), '')`,
    { surDemande: true },
  ),
];
