import type { Vue } from '@sofi/domain';

/** A row as `to_jsonb` gives it: column names and values of JSON. */
export type Ligne = Record<string, unknown>;

/** Tables of fiches, parents first. `listes`: tables of values that hang on a fiche, by the column that names it. */
export const TABLES = {
  formations: { parent: null, lettre: 'f', listes: ['certifications'], cle: 'formation_numero' },
  actions: {
    parent: 'formation_numero',
    lettre: 'a',
    listes: ['equipements', 'blocs_competences', 'actions_contacts'],
    cle: 'action_numero',
  },
  sessions: {
    parent: 'action_numero',
    lettre: 's',
    listes: ['informations_collectives', 'periodes_inscription', 'sessions_contacts'],
    cle: 'session_numero',
  },
  dispositifs: { parent: 'session_numero', lettre: 'd', listes: [], cle: '' },
} as const satisfies Record<
  string,
  { parent: string | null; lettre: string; listes: readonly string[]; cle: string }
>;
export type NomDeTable = keyof typeof TABLES;
export const NOMS_DE_TABLES = Object.keys(TABLES) as NomDeTable[];

/** One fiche in one view. Never changed in place: another one stands for it. */
export interface Fiche {
  table: NomDeTable;
  vue: Vue;
  numero: number;
  ligne: Ligne;
  /** Rows of its lists in their order, without their keys. */
  listes: Record<string, Ligne[]>;
}

/** The fiches of some formations in both views, by `cleDe`. */
export type Etat = Map<string, Fiche>;

export const cleDe = (table: NomDeTable, vue: Vue, numero: number) => `${table} ${vue} ${numero}`;

export const fichesDe = (etat: Etat, table: NomDeTable): Fiche[] =>
  [...etat.values()].filter((fiche) => fiche.table === table);

/** The number of the fiche that this one hangs on. */
export const parentDe = ({ table, ligne }: Fiche): number => ligne[TABLES[table].parent!] as number;

/** What hashes of its fields are kept by: `s12`. */
export const repere = ({ table, numero }: Pick<Fiche, 'table' | 'numero'>) =>
  `${TABLES[table].lettre}${numero}`;

/** Columns of one field. */
const JOINTES: Record<string, readonly string[]> = {
  debut: ['debut_lheo', 'debut', 'debut_dernier'],
  fin: ['fin_lheo', 'fin_premier', 'fin'],
  formacodes: ['formacodes', 'formacodes_versions'],
  publics: ['publics', 'publics_versions'],
};
const CHAMP_DE_COLONNE = new Map(
  Object.entries(JOINTES).flatMap(([champ, colonnes]) =>
    colonnes.map((colonne) => [colonne, champ] as const),
  ),
);
const RENOMMES: Record<string, string> = {
  dispensateur_id: 'dispensateur',
  responsable_id: 'responsable',
  lieu_id: 'lieu',
  lieu_inscription_id: 'lieuInscription',
  programme_id: 'programme',
  lot_id: 'lot',
  formation_numero: 'formation',
  action_numero: 'action',
  actions_contacts: 'contacts',
  sessions_contacts: 'contacts',
};

/** The field of the API that a column or a list is. */
export const champDe = (colonne: string): string =>
  CHAMP_DE_COLONNE.get(colonne) ?? RENOMMES[colonne] ?? enChameau(colonne);

export const colonnesDuChamp = (colonne: string): readonly string[] =>
  JOINTES[CHAMP_DE_COLONNE.get(colonne) ?? ''] ?? [colonne];

/** Remembers the answers: names of columns are few, and asked for thousands of times. */
function unefois(traduire: (nom: string) => string): (nom: string) => string {
  const connus = new Map<string, string>();
  return (nom) => {
    const connu = connus.get(nom);
    if (connu !== undefined) return connu;
    const traduit = traduire(nom);
    connus.set(nom, traduit);
    return traduit;
  };
}

const enSerpent = unefois((nom) => nom.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`));
export const enChameau = unefois((nom) =>
  nom.replace(/_([a-z])/g, (_, lettre: string) => lettre.toUpperCase()),
);

/** The columns of a value of the domain. */
export const enColonnes = (valeurs: object): Ligne =>
  Object.fromEntries(Object.entries(valeurs).map(([nom, valeur]) => [enSerpent(nom), valeur]));
