import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import type { Selection } from '../../offres/filtre.ts';
import { filtrerOffres } from '../../offres/filtre.ts';
import type { Dimension, Mesure } from '../../offres/noms.ts';
import { requeteDeStatistiques } from '../../offres/requete-de-statistiques.ts';
import { offres } from '../../tables/offre.ts';
import type { Cellule, ColonneDOffres } from './colonnes-d-offres.ts';
import { parGroupes } from './instantane.ts';

/** Cells of a row, in the order of its columns. */
export type LigneDeTable = readonly Cellule[];

const PAR_GROUPE = 1000;

/** Offers of a selection as rows, by session number. Call it in a transaction. */
export async function* lireLignesDOffres(
  tx: Db,
  selection: Selection,
  colonnes: readonly ColonneDOffres[],
): AsyncGenerator<LigneDeTable[], void> {
  const condition = filtrerOffres(selection, { compte: true });
  const valeurs = colonnes.map(({ valeur }, rang) => sql`${valeur} as ${nomDe(rang)}`);
  const requete = sql`select ${sql.join(valeurs, sql`, `)}
    from (select * from ${offres}${condition ? sql` where ${condition}` : sql``}) o
    join sessions s on s.vue = 'PUBLIEE' and s.numero = o.session
    join actions a on a.vue = 'PUBLIEE' and a.numero = o.action
    join formations f on f.vue = 'PUBLIEE' and f.numero = o.formation
    join organismes d on d.id = o.dispensateur_id
    join organismes r on r.id = o.responsable_id
    left join lieux l on l.id = s.lieu_id
    order by o.session`;
  for await (const groupe of parGroupes<Lue>(tx, requete, PAR_GROUPE))
    yield groupe.map((offre) =>
      colonnes.map(({ lire }, rang) => {
        const valeur = offre[`c${rang}`] ?? null;
        return lire && typeof valeur === 'string' ? lire(valeur) : valeur;
      }),
    );
}

/** Lines of statistics as rows: the codes and names of each dimension, then the measures. Call it in a transaction. */
export async function* lireLignesDeStatistiques(
  tx: Db,
  selection: Selection,
  { par, mesures }: { par: readonly Dimension[]; mesures: readonly Mesure[] },
): AsyncGenerator<LigneDeTable[], void> {
  const requete = requeteDeStatistiques(selection, {
    par,
    mesures: new Set(mesures),
    limite: null,
  });
  for await (const groupe of parGroupes<Record<string, string | number | null>>(
    tx,
    requete,
    PAR_GROUPE,
  ))
    yield groupe
      .filter(({ rang }) => rang === 1)
      .map((offre) => [
        ...par.flatMap((_, rang) => [offre[`code_${rang}`]!, offre[`libelle_${rang}`] ?? null]),
        ...mesures.map((mesure) => Number(offre[mesure])),
      ]);
}

type Lue = Record<string, Cellule>;
const nomDe = (rang: number): SQL => sql`${sql.identifier(`c${rang}`)}`;
