import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { tableau } from '../sql.ts';
import { offres } from '../tables/offre.ts';
import { compteursAu, jourDesCompteurs } from './compteurs.ts';
import type { Selection } from './filtre.ts';
import { estEntiere, filtrerCube, filtrerOffres } from './filtre.ts';
import type { NomDeFacette } from './noms.ts';
import { CHAMP_DE_FACETTE } from './noms.ts';

/** A value of a facet, and how many offers have it under the same selection, the facet's own part left out. */
export interface ValeurDeFacette {
  facette: NomDeFacette;
  code: string;
  sessions: number;
  /** Null where the value tables name the code. */
  libelle: string | null;
}

interface Facette {
  /** Column that its values are read from. */
  colonne: string;
  /** The value, or the array of values, of an offer. */
  valeur: SQL;
  plusieurs?: boolean;
  /** The same in the cube, where it has it. */
  dansLeCube?: SQL;
}

const mois = sql`case when debut < 'infinity' then to_char(debut, 'YYYY-MM') end`;

/** How each facet is read: also the dimensions of statistics. */
export const FACETTES: Record<NomDeFacette, Facette> = {
  DEPARTEMENT: {
    colonne: 'departement',
    valeur: sql`departement`,
    dansLeCube: sql`nullif(departement, '')`,
  },
  COMMUNE: { colonne: 'commune', valeur: sql`commune` },
  TYPE_DISPOSITIF: {
    colonne: 'types_dispositif',
    valeur: sql`types_dispositif::text[]`,
    plusieurs: true,
  },
  PROGRAMME: {
    colonne: 'programmes',
    valeur: sql`programmes`,
    plusieurs: true,
  },
  MODALITE_ENSEIGNEMENT: {
    colonne: 'modalite_enseignement',
    valeur: sql`modalite_enseignement::text`,
    dansLeCube: sql`nullif(modalite_enseignement, '')`,
  },
  FORMACODE: {
    colonne: 'formacodes',
    valeur: sql`formacodes`,
    plusieurs: true,
  },
  NIVEAU_SORTIE: { colonne: 'niveau_sortie', valeur: sql`niveau_sortie` },
  ORGANISME: {
    colonne: 'organismes',
    valeur: sql`organismes`,
    plusieurs: true,
  },
  MOIS_DEBUT: { colonne: 'debut', valeur: mois, dansLeCube: mois },
  ETAT_RECRUTEMENT: {
    colonne: 'etat_recrutement',
    valeur: sql`etat_recrutement::text`,
  },
};

/** Facets as parts of one statement. */
export interface FacettesLues {
  /** Of its `with`. */
  tables: SQL[];
  /** Gives (facette, code, sessions, libelle). */
  requete: SQL;
  /** How many offers there are, where they were read for a facet; null where they were not. */
  total: SQL | null;
}

/**
 * Of each facet the `limite` most frequent values and those selected, months in their order, others by size. Facets of one
 * and the same selection read its offers once, gathered by all that they look at.
 */
export function lireFacettes(
  noms: readonly NomDeFacette[],
  selection: Selection,
  limite: number,
): FacettesLues {
  const parSelection = Map.groupBy(noms, (nom) =>
    selection.filtre[CHAMP_DE_FACETTE[nom]] == null ? null : CHAMP_DE_FACETTE[nom],
  );
  const tables: SQL[] = [];
  let total: SQL | null = null;
  for (const [sauf, facettes] of parSelection) {
    const restreinte =
      sauf === null
        ? selection
        : { ...selection, filtre: { ...selection.filtre, [sauf]: undefined } };
    const parOffre: NomDeFacette[] = [];
    for (const nom of facettes) {
      const comptee = dejaComptee(nom, restreinte);
      if (comptee) tables.push(sql`${tableDe(nom)} as materialized (${comptee})`);
      else parOffre.push(nom);
    }
    if (parOffre.length === 0) continue;
    const trouvees = sql.identifier(`trouvees_${sauf ?? 'toutes'}`);
    tables.push(sql`${trouvees} as materialized (${rassembler(parOffre, restreinte)})`);
    if (sauf === null) total = sql`select coalesce(sum(sessions), 0)::int from ${trouvees}`;
    for (const nom of parOffre) {
      const { valeur, plusieurs } = FACETTES[nom];
      const code = plusieurs ? sql`unnest(${valeur})` : valeur;
      tables.push(
        sql`${tableDe(nom)} as materialized (${parCode(sql`select ${code} as code, sessions from ${trouvees}`)})`,
      );
    }
  }
  const gardees = noms.map((nom) => garder(nom, selection, limite));
  return {
    tables,
    requete: sql`select facette, code, sessions, ${libelles(noms)} as libelle
      from (${sql.join(gardees, sql` union all `)}) classees
      order by facette, case when facette = 'MOIS_DEBUT' then code end, sessions desc, code`,
    total,
  };
}

/** How many offers of a selection share what these facets look at. */
function rassembler(noms: readonly NomDeFacette[], selection: Selection): SQL {
  const colonnes = sql.join(
    [...new Set(noms.map((nom) => FACETTES[nom].colonne))].map((colonne) =>
      sql.identifier(colonne),
    ),
    sql`, `,
  );
  const condition = filtrerOffres(selection, { compte: true });
  return sql`select ${colonnes}, count(*)::int as sessions from ${offres}${condition ? sql` where ${condition}` : sql``} group by ${colonnes}`;
}

const parCode = (valeurs: SQL): SQL =>
  sql`select code, sum(sessions)::int as sessions from (${valeurs}) valeurs where code is not null group by code having sum(sessions) > 0`;

const tableDe = (nom: NomDeFacette): SQL => sql`${sql.identifier(`facette_${nom.toLowerCase()}`)}`;

/** The values of a facet from the counters, or from the cube; null where the offers have to be read. */
function dejaComptee(nom: NomDeFacette, selection: Selection): SQL | null {
  if (estEntiere(selection)) {
    const compteurs = compteursAu(jourDesCompteurs(selection.filtre)!);
    return parCode(sql`select code, sessions from ${compteurs} where facette = ${nom}`);
  }
  const { dansLeCube } = FACETTES[nom];
  const cube = filtrerCube(selection, { parDepartement: nom === 'DEPARTEMENT' });
  if (cube === null || !dansLeCube) return null;
  return parCode(
    sql`select ${dansLeCube} as code, sessions from ${cube.table} where ${cube.condition}`,
  );
}

/** The most frequent values, and those selected, whatever their rank. */
function garder(nom: NomDeFacette, { filtre }: Selection, limite: number): SQL {
  const table = tableDe(nom);
  const frequentes = sql`(select * from ${table} order by sessions desc, code collate "C" limit ${limite})`;
  const choix = filtre[CHAMP_DE_FACETTE[nom]];
  const choisies =
    Array.isArray(choix) && choix.length > 0
      ? sql` union select * from ${table} where code = any(${tableau(choix as string[], 'text')})`
      : sql``;
  return sql`select ${nom}::text as facette, code, sessions from (${frequentes}${choisies}) gardees`;
}

/** Names that only the database knows, looked for where such a facet is asked: of an organisme, and of a programme as its latest year calls it. */
function libelles(noms: readonly NomDeFacette[]): SQL {
  const cas = noms.flatMap((nom) => NOMMEES[nom] ?? []);
  return cas.length === 0 ? sql`null::text` : sql`case facette ${sql.join(cas, sql` `)} end`;
}

const NOMMEES: Partial<Record<NomDeFacette, SQL>> = {
  ORGANISME: sql`when 'ORGANISME' then (select nom from organismes where siret = code)`,
  PROGRAMME: sql`when 'PROGRAMME' then (select libelle from programmes p where p.code = classees.code order by annee desc limit 1)`,
};
