import type { Recherche } from '@sofi/domain';
import { libelleDeValeur } from '@sofi/domain';
import { formacode, libelle } from '@sofi/referentiels';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes, tableau } from '../sql.ts';
import { requeteDeMots } from './mots.ts';

/** What a search found an offer by, the best first. */
export const TYPES_DE_MOTIF = [
  'TITRE',
  'DOMAINE',
  'METIER',
  'ORGANISME',
  'LIEU',
  'PROGRAMME',
  'CARACTERISTIQUE',
  'CODE',
  'TEXTE',
] as const;
export type TypeDeMotif = (typeof TYPES_DE_MOTIF)[number];

export interface MotifDOffre {
  type: TypeDeMotif;
  libelle: string;
}

interface Trouve {
  session: number;
  type: string;
  code: string | null;
  libelle: string | null;
}

/** Of each offer what holds the most words of the search, the best of those that hold as many; a code counts as a word. */
export async function lireMotifs(
  db: Db,
  recherche: Recherche,
  sessions: readonly number[],
): Promise<Map<number, MotifDOffre>> {
  const etiquettes = recherche.codes.flat(2).filter((une) => une.includes(':'));
  const trouves = await lignes<Trouve>(
    db,
    sql`with candidats as materialized (${candidats(sessions)}),
      textes as materialized (
        select mots, racines(mots) || mots_entiers(mots) as recherche from (select distinct mots from candidats) distincts),
      comptes as (
        select session, type, code, libelle,
          (select count(*) from unnest(${termes(recherche)}) terme where t.recherche @@ terme) as nombre
        from candidats join textes t using (mots)
        union all
        select o.session, 'ETIQUETTE', une, (select nom from organismes where 'siret:' || siret = une), 1
        from offres o cross join unnest(${tableau(etiquettes, 'text')}) une
        where o.session = any(${tableau(sessions, 'integer')}) and o.recherche @@ ('''' || une || '''')::tsquery)
      select distinct on (session) session, type, code, libelle from comptes where nombre > 0
      order by session, nombre desc, array_position(${tableau(TYPES_DE_MOTIF, 'text')}, type) nulls last, libelle, code`,
  );
  const parSession = new Map(trouves.map((un) => [un.session, motifDe(un)]));
  const texte: MotifDOffre = { type: 'TEXTE', libelle: 'Texte de la fiche' };
  return new Map(sessions.map((session) => [session, parSession.get(session) ?? texte]));
}

/** One tsquery for each word, and for each code that may be words. */
function termes({ mots, codes, enCours }: Recherche): SQL {
  const un = (siens: readonly string[], commence = false) =>
    requeteDeMots({ mots: siens, enCours: commence, codes: [] }, '')!;
  const toutes = [
    ...mots.map((mot, rang) => un([mot], enCours && rang === mots.length - 1)),
    ...codes.flatMap((lectures) => {
      const enMots = lectures.filter((lecture) => !lecture.some((mot) => mot.includes(':')));
      return enMots.length === 0
        ? []
        : [
            sql`(${sql.join(
              enMots.map((lecture) => un(lecture.map(enMinuscules))),
              sql` || `,
            )})`,
          ];
    }),
  ];
  return toutes.length === 0
    ? sql`array[]::tsquery[]`
    : sql`array[${sql.join(toutes, sql`, `)}]::tsquery[]`;
}

const enMinuscules = (mot: string) => mot.toLowerCase();

/** What of these offers may be shown as a reason: (session, type, code, libelle, mots). */
const candidats = (sessions: readonly number[]): SQL => sql`
  with trouvees as materialized (
    select o.session, f.intitule, f.formacodes, f.rome, f.niveau_sortie, a.complement_intitule, a.publics,
      o.types_dispositif, o.modalite_enseignement, o.dispensateur_id, o.responsable_id, s.lieu_id
    from offres o
    join formations f on f.vue = 'PUBLIEE' and f.numero = o.formation
    join actions a on a.vue = 'PUBLIEE' and a.numero = o.action
    join sessions s on s.vue = 'PUBLIEE' and s.numero = o.session
    where o.session = any(${tableau(sessions, 'integer')}))
  select session, 'TITRE' as type, null as code, intitule as libelle, intitule as mots from trouvees
  union all select session, 'TITRE', null, complement_intitule, complement_intitule from trouvees where complement_intitule is not null
  union all select session, 'DOMAINE', d.code, null, d.mots
    from trouvees join descripteurs d on d.nomenclature = 'FORMACODE' and d.code = any(formacodes)
  union all select session, 'METIER', d.code, null, d.mots
    from trouvees join descripteurs d on d.nomenclature = 'ROME' and d.code = any(rome)
  union all select session, 'ORGANISME', null, o.nom, o.nom
    from trouvees join organismes o on o.id in (dispensateur_id, responsable_id)
  union all select session, 'LIEU', null, l.commune, l.commune from trouvees join lieux l on l.id = lieu_id where l.commune is not null
  union all select session, 'PROGRAMME', null, coalesce(p.libelle, d.programme_source), coalesce(p.libelle, d.programme_source)
    from trouvees join dispositifs d on d.vue = 'PUBLIEE' and d.session_numero = session
    left join programmes p on p.id = d.programme_id where coalesce(p.libelle, d.programme_source) is not null
  union all select session, 'CARACTERISTIQUE', d.code, d.nomenclature, d.mots
    from trouvees join descripteurs d on (d.nomenclature, d.code) in (('MODALITE_ENSEIGNEMENT', modalite_enseignement::text), ('NIVEAU', niveau_sortie))
      or (d.nomenclature = 'TYPE_DISPOSITIF' and d.code = any(types_dispositif::text[]))
      or (d.nomenclature = 'PUBLIC' and d.code = any(publics))`;

function motifDe({ type, code, libelle: connu }: Trouve): MotifDOffre {
  switch (type) {
    case 'DOMAINE':
      return { type, libelle: formacode(code!)?.libelle ?? code! };
    case 'METIER':
      return { type, libelle: libelle('ROME', code!) };
    case 'CARACTERISTIQUE':
      return {
        type,
        libelle:
          connu === 'NIVEAU' || connu === 'PUBLIC' ? libelle(connu, code!) : libelleDeValeur(code!),
      };
    case 'ETIQUETTE':
      return deLEtiquette(code!, connu);
    default:
      return { type: type as TypeDeMotif, libelle: connu! };
  }
}

/** A code that the search names, as people know it. */
function deLEtiquette(etiquette: string, organisme: string | null): MotifDOffre {
  const rang = etiquette.indexOf(':');
  const [sorte, code] = [etiquette.slice(0, rang), etiquette.slice(rang + 1)];
  switch (sorte) {
    case 'formacode+':
      return { type: 'DOMAINE', libelle: formacode(code)?.libelle ?? code };
    case 'rome+':
      return { type: 'METIER', libelle: libelle('ROME', code) };
    case 'siret':
      return { type: 'ORGANISME', libelle: organisme ?? code };
    case 'cp':
      return { type: 'LIEU', libelle: code };
    default:
      return { type: 'CODE', libelle: code };
  }
}
