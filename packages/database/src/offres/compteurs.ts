import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { offres, offresCompteurs, offresCube, publication } from '../tables/offre.ts';
import type { FiltreOffres } from './filtre.ts';

/*
 * The cube and the counters count the offers that the regional sites may show and that are not over on the day that
 * `recompterOffres` brought them to. On another day, the offers that end in between are added or taken away.
 */

/** The day on which a filter asks for what the regional sites show, as the counters count it; null where it asks for another. */
export function jourDesCompteurs({ canal, statuts }: FiltreOffres): string | null {
  if (canal?.quoi !== 'SITES_REGIONAUX' || statuts == null) return null;
  const voulus = new Set(statuts.quoi);
  return voulus.size === 2 && !voulus.has('TERMINEE') ? statuts.jour : null;
}

/** The table `offres_compteurs` as it would stand on this day; several rows of one code add up. */
export const compteursAu = (jour: string): SQL =>
  sql`(select facette, code, sessions from ${offresCompteurs} union all
    select f.facette, f.code, ${sens(jour)} from ${entreDeux(jour)} cross join lateral facettes_de(${offres}) f) as ${offresCompteurs}`;

/** The same of the table `offres_cube`. */
export const cubeAu = (jour: string): SQL =>
  sql`(select debut, departement, modalite_enseignement, sessions from ${offresCube} union all
    select ${offres.debut}, d.departement, coalesce(${offres.modaliteEnseignement}::text, ''), ${sens(jour)} from ${entreDeux(jour)}
    cross join lateral (values ('*'), (coalesce(${offres.departement}, ''))) d (departement)) as ${offresCube}`;

const sens = (jour: string): SQL => sql`case when ${offres.fin} < ${jour}::date then -1 else 1 end`;

const entreDeux = (jour: string): SQL =>
  sql`${publication} join ${offres} on ${offres.siteRegional}
    and ${offres.fin} >= least(${publication.compteAu}, ${jour}::date) and ${offres.fin} < greatest(${publication.compteAu}, ${jour}::date)`;
