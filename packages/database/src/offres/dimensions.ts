import { NIVEAUX_REMPLACES } from '@sofi/referentiels';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { offres } from '../tables/offre.ts';
import type { FiltreOffres } from './filtre.ts';
import type { Dimension } from './noms.ts';
import { DES_DISPOSITIFS } from './noms.ts';

/** Tables that statistics read beside `offres`, in the order in which they are joined. */
export const JOINTURES = {
  sessions: sql`join sessions s on s.vue = 'PUBLIEE' and s.numero = ${offres.session}`,
  actions: sql`join actions a on a.vue = 'PUBLIEE' and a.numero = ${offres.action}`,
  formations: sql`join formations f on f.vue = 'PUBLIEE' and f.numero = ${offres.formation}`,
  lieux: sql`left join lieux li on li.id = s.lieu_id`,
  dispensateurs: sql`join organismes od on od.id = ${offres.dispensateurId}`,
  responsables: sql`join organismes orp on orp.id = ${offres.responsableId}`,
  dispositifs: sql`left join dispositifs d on d.vue = 'PUBLIEE' and d.session_numero = ${offres.session}
    left join programmes p on p.id = d.programme_id
    left join (select l.id, l.places_commandees, concat_ws('/', l.annee, pl.code, l.code) as cle
      from lots l join programmes pl on pl.id = l.programme_id) l on l.id = d.lot_id`,
} as const;
export type Jointure = keyof typeof JOINTURES;

interface LectureDeDimension {
  /** The value of an offer, or of one of its dispositifs; the array of them where there are several. */
  valeur: SQL;
  plusieurs?: boolean;
  jointures?: readonly Jointure[];
}

const debut = (forme: string): SQL =>
  sql`case when ${offres.debut} < 'infinity' then to_char(${offres.debut}, ${sql.raw(`'${forme}'`)}) end`;

/** Levels of the framework of before 2019 as their new code; none where the code says no level. */
const niveau = (code: SQL): SQL =>
  sql`case ${code} when '0' then null ${sql.join(
    [...NIVEAUX_REMPLACES].map(([ancien, actuel]) => sql.raw(`when '${ancien}' then '${actuel}'`)),
    sql` `,
  )} else ${code} end`;

const distinctes = (valeurs: SQL): SQL => sql`array(select distinct ${valeurs})`;

/** What `offres` holds of the dispositifs of an offer: enough where nothing else is asked of them. */
export const DANS_LES_OFFRES: Partial<Record<Dimension, LectureDeDimension>> = {
  TYPE_DISPOSITIF: { valeur: sql`${offres.typesDispositif}::text[]`, plusieurs: true },
  PROGRAMME: { valeur: sql`${offres.programmes}`, plusieurs: true },
};

/** One code for each certification: RNCP, else RS, else Certif Info, else CPF. */
const CERTIFICATIONS = sql`array(select distinct une.code from certifications c
  cross join lateral (select coalesce(c.code_rncp, c.code_rs, c.remplace_par_certif_info, c.code_certif_info, c.code_cpf) as code) une
  where c.vue = 'PUBLIEE' and c.formation_numero = ${offres.formation} and une.code is not null)`;

const LECTURES: Record<Exclude<Dimension, 'STATUT'>, LectureDeDimension> = {
  DEPARTEMENT: { valeur: sql`${offres.departement}` },
  COMMUNE: { valeur: sql`${offres.commune}` },
  REGION: { valeur: sql`li.region`, jointures: ['sessions', 'lieux'] },
  FORMACODE: { valeur: sql`${offres.formacodes}`, plusieurs: true },
  CHAMP_FORMACODE: {
    valeur: distinctes(sql`left(unnest(${offres.formacodes}), 3)`),
    plusieurs: true,
  },
  ROME: {
    valeur: distinctes(sql`unnest(f.rome)`),
    plusieurs: true,
    jointures: ['formations'],
  },
  GRAND_DOMAINE: {
    valeur: distinctes(sql`left(unnest(f.rome), 1)`),
    plusieurs: true,
    jointures: ['formations'],
  },
  CERTIFICATION: { valeur: CERTIFICATIONS, plusieurs: true },
  CERTIFIANTE: { valeur: sql`${offres.certifiante}::text` },
  VOIE: { valeur: sql`${offres.voie}::text` },
  TYPE_DISPOSITIF: { valeur: sql`d.type::text`, jointures: ['dispositifs'] },
  PROGRAMME: { valeur: sql`p.code`, jointures: ['dispositifs'] },
  LOT: { valeur: sql`l.cle`, jointures: ['dispositifs'] },
  ANNEE_PROGRAMME: { valeur: sql`p.annee::text`, jointures: ['dispositifs'] },
  MODALITE_ENSEIGNEMENT: { valeur: sql`${offres.modaliteEnseignement}::text` },
  ENTREES_SORTIES: { valeur: sql`${offres.entreesSorties}::text` },
  ETAT_RECRUTEMENT: { valeur: sql`${offres.etatRecrutement}::text` },
  PUBLIC: {
    valeur: distinctes(sql`unnest(a.publics)`),
    plusieurs: true,
    jointures: ['actions'],
  },
  NIVEAU_ENTREE: { valeur: niveau(sql`a.niveau_entree`), jointures: ['actions'] },
  NIVEAU: { valeur: niveau(sql`${offres.niveauSortie}`) },
  NIVEAU_SORTIE: { valeur: sql`${offres.niveauSortie}` },
  ORGANISME: { valeur: sql`${offres.organismes}`, plusieurs: true },
  DISPENSATEUR: { valeur: sql`od.siret`, jointures: ['dispensateurs'] },
  RESPONSABLE: { valeur: sql`orp.siret`, jointures: ['responsables'] },
  SEMAINE: { valeur: debut('IYYY-"W"IW') },
  MOIS_DEBUT: { valeur: debut('YYYY-MM') },
  TRIMESTRE: { valeur: debut('YYYY-"T"Q') },
  ANNEE_DEBUT: { valeur: debut('YYYY') },
};

/** How a dimension is read, under this filter. */
export const lectureDe = (dimension: Dimension, filtre: FiltreOffres): LectureDeDimension =>
  dimension === 'STATUT' ? { valeur: statut(jourDe(filtre)) } : LECTURES[dimension];

/** The day on which statuses are looked at. */
const jourDe = ({ statuts, canal }: FiltreOffres): SQL =>
  sql`${statuts?.jour ?? canal?.jour ?? null}::date`;

const statut = (jour: SQL): SQL =>
  sql`case when ${offres.debut} > ${jour} and ${offres.debut} < 'infinity' then 'A_VENIR'
    when ${offres.fin} < ${jour} then 'TERMINEE' else 'EN_COURS' end`;

export const estDeDispositif = (dimension: Dimension): boolean =>
  DES_DISPOSITIFS.includes(dimension);

/**
 * Of the rows of an offer and its dispositifs, those that give it a line: a dispositif without any of these values gives
 * none while another one has some. A dispositif always has a type.
 */
export function parmiLesDispositifs(par: readonly Dimension[]): SQL | undefined {
  const dites = par.filter(estDeDispositif);
  if (dites.length === 0 || dites.includes('TYPE_DISPOSITIF')) return undefined;
  const colonnes = new Set(dites.map((une) => (une === 'LOT' ? 'lot_id' : 'programme_id')));
  const nommee = (alias: string) =>
    sql.raw(Array.from(colonnes, (colonne) => `${alias}.${colonne} is not null`).join(' or '));
  return sql`(${nommee('d')} or not exists (select from dispositifs x
    where x.vue = 'PUBLIEE' and x.session_numero = ${offres.session} and (${nommee('x')})))`;
}
