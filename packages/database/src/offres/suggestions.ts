import { lireRecherche } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import { contientLesMots } from '../filtres/commun.ts';
import { lignes, tableau } from '../sql.ts';
import { offres } from '../tables/offre.ts';
import { organismes } from '../tables/organisme.ts';
import { programmes } from '../tables/programme.ts';
import { compteursAu } from './compteurs.ts';
import type { FiltreOffres } from './filtre.ts';
import { filtrerOffres } from './filtre.ts';
import type { NomDeFacette } from './noms.ts';

export interface Comptee {
  code: string;
  libelle: string;
  offres: number;
}

/** How many offers the regional sites show today of each of these values; a value without any is absent. */
export async function compterValeurs(
  db: Db,
  jour: string,
  valeurs: readonly { facette: NomDeFacette; code: string }[],
): Promise<(facette: NomDeFacette, code: string) => number> {
  if (valeurs.length === 0) return () => 0;
  const comptees = await lignes<{ cle: string; sessions: number }>(
    db,
    sql`select facette || ':' || code as cle, sum(sessions)::int as sessions from ${compteursAu(jour)}
      where (facette, code) in (select * from unnest(${tableau(
        valeurs.map(({ facette }) => facette),
        'text',
      )}, ${tableau(
        valeurs.map(({ code }) => code),
        'text',
      )})) group by 1`,
  );
  const parCle = new Map(comptees.map(({ cle, sessions }) => [cle, sessions]));
  return (facette, code) => parCle.get(`${facette}:${code}`) ?? 0;
}

/** Offers among which titles are looked for, at most: of a beginning that more have, any of them will do. */
const OFFRES_LUES = 2000;

/** Titles that hold all words of a text, its last word perhaps unfinished, with their offers. */
export async function titresCommencant(
  db: Db,
  texte: string,
  filtre: FiltreOffres,
  limite: number,
): Promise<Comptee[]> {
  const recherche = { ...lireRecherche(texte), codes: [] };
  if (recherche.mots.length === 0) return [];
  const montrees = filtrerOffres({ recherche: null, filtre });
  return lignes<Comptee>(
    withCustomPlans(db),
    sql`
      select intitule as code, intitule as libelle, (
        select count(*)::int from ${offres} where ${offres.intitule} collate "und-x-icu" = titres.intitule and ${montrees}) as offres
      from (
        select intitule, count(*) as vues from (
          select ${offres.intitule} from ${offres} where ${filtrerOffres({ recherche, filtre }, { poids: 'A' })} limit ${OFFRES_LUES}
        ) lues group by 1 order by 2 desc, 1 limit ${limite}
      ) titres order by 3 desc, 1`,
  );
}

/** Trades of these codes with their offers, the narrower ones of a code included; those without any are left out. */
export async function metiersOfferts(
  db: Db,
  codes: readonly string[],
  filtre: FiltreOffres,
): Promise<{ code: string; offres: number }[]> {
  if (codes.length === 0) return [];
  return lignes(
    withCustomPlans(db),
    sql`
      select code, nombre as offres from unnest(${tableau(codes, 'text')}) code cross join lateral (
        select count(*)::int as nombre from ${offres}
        where ${offres.recherche} @@ ('''rome+:' || code || '''')::tsquery and ${filtrerOffres({ recherche: null, filtre })}
      ) siennes where nombre > 0`,
  );
}

/** Organismes and programmes whose names hold all words of a text. */
export async function nomsContenant(
  db: Db,
  texte: string,
  limite: number,
): Promise<{ facette: 'ORGANISME' | 'PROGRAMME'; code: string; libelle: string }[]> {
  return lignes(
    db,
    sql`(select 'ORGANISME' as facette, ${organismes.siret} as code, ${organismes.nom} as libelle from ${organismes}
        where ${contientLesMots(organismes.nom, texte)} order by length(${organismes.nom}), ${organismes.id} limit ${limite})
      union all
      (select 'PROGRAMME', code, libelle from (
        select distinct on (${programmes.code}) ${programmes.code} as code, ${programmes.libelle} as libelle from ${programmes}
        where ${contientLesMots(programmes.libelle, texte)} order by ${programmes.code}, ${programmes.annee} desc limit ${limite}) p)`,
  );
}
