import type {
  CodeRubriqueSessions,
  EtatRecrutement,
  ModaliteEnseignement,
  StatutSession,
  TypeDispositif,
} from '@sofi/domain';
import { ajouterMois, lireCodes } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { existe } from '../existe.ts';
import type { SessionPubliee } from '../rubriques.ts';
import { SESSIONS_DES_RUBRIQUES } from '../rubriques.ts';
import { actions } from '../tables/action.ts';
import { dispositifs } from '../tables/dispositif.ts';
import { formations } from '../tables/formation.ts';
import { lieux } from '../tables/organisme.ts';
import type { sessions } from '../tables/session.ts';
import type { IntervalleDeJours, Liste } from './commun.ts';
import {
  entre,
  organismesDeSiret,
  parmi,
  programmesDeCode,
  sessionsDesProgrammes,
} from './commun.ts';

export interface FiltreSessions {
  numeros?: Liste<number>;
  rubrique?: CodeRubriqueSessions | null;
  /** SIRETs of the responsable or of the action's dispensateur. */
  organismes?: Liste<string>;
  programmes?: Liste<string>;
  typesDispositif?: Liste<TypeDispositif>;
  departements?: Liste<string>;
  debut?: IntervalleDeJours | null;
  fin?: IntervalleDeJours | null;
  statuts?: Liste<StatutSession>;
  modalitesEnseignement?: Liste<ModaliteEnseignement>;
  etatsRecrutement?: Liste<EtatRecrutement>;
  modifieDepuis?: Date | null;
  source?: string | null;
  numerosSource?: Liste<string>;
}

/** The one reading of a SessionFilter: lists, totals and dashboard counters all take it. `jour`: today in Paris. */
export function filtrerSessions(
  t: typeof sessions,
  filtre: FiltreSessions,
  jour: string,
): SQL | undefined {
  const { typesDispositif, rubrique, statuts } = filtre;
  const programmes = lireCodes('PROGRAMME', filtre.programmes);
  const departements = lireCodes('DEPARTEMENT', filtre.departements);
  return and(
    parmi(t.numero, filtre.numeros, 'integer'),
    rubrique
      ? and(eq(t.vue, 'PUBLIEE'), SESSIONS_DES_RUBRIQUES[rubrique](publiee(t, jour)))
      : undefined,
    filtre.organismes ? sessionsDOrganismes(t, filtre.organismes) : undefined,
    programmes ? sessionsDeProgrammes(t, programmes) : undefined,
    typesDispositif
      ? avecDispositif(t, parmi(d.type, typesDispositif, 'type_dispositif'))
      : undefined,
    departements
      ? existe(l, and(eq(l.id, t.lieuId), parmi(l.departement, departements)))
      : undefined,
    filtre.debut ? and(entre(leDebut(t), filtre.debut), isNotNull(t.debut)) : undefined,
    filtre.fin ? and(entre(laFin(t), filtre.fin), isNotNull(t.fin)) : undefined,
    statuts ? (or(...statuts.map((statut) => STATUTS[statut](t, jour))) ?? sql`false`) : undefined,
    parmi(t.modaliteEnseignement, filtre.modalitesEnseignement, 'modalite_enseignement'),
    parmi(t.etatRecrutement, filtre.etatsRecrutement, 'etat_recrutement'),
    filtre.source == null ? undefined : eq(t.source, filtre.source),
    filtre.numerosSource
      ? or(parmi(t.numeroSource, filtre.numerosSource), parmi(t.actionSource, filtre.numerosSource))
      : undefined,
    filtre.modifieDepuis ? gte(t.modifieLe, filtre.modifieDepuis) : undefined,
  );
}

type Sessions = typeof sessions;
type Predicat = (t: Sessions, jour: string) => SQL | undefined;

const a = aliasedTable(actions, 'filtre_a');
const d = aliasedTable(dispositifs, 'filtre_d');
const f = aliasedTable(formations, 'filtre_f');
const l = aliasedTable(lieux, 'filtre_l');

/** As the indexes have them: an unknown day comes last. */
const leDebut = (t: Sessions) => sql`coalesce(${t.debut}, 'infinity')`;
const laFin = (t: Sessions) => sql`coalesce(${t.fin}, 'infinity')`;

const avecDispositif = (t: Sessions, condition: SQL | undefined) =>
  existe(d, and(eq(d.vue, t.vue), eq(d.sessionNumero, t.numero), condition));

const deVoie = (t: Sessions, condition: SQL) =>
  existe(
    a,
    and(
      eq(a.vue, t.vue),
      eq(a.numero, t.actionNumero),
      existe(f, and(eq(f.vue, a.vue), eq(f.numero, a.formationNumero), condition)),
    ),
  );

/**
 * The organismes answer for it, or give its action. The list of their actions, of either view, is what an index can
 * serve; the view is checked on what remains.
 */
function sessionsDOrganismes(t: Sessions, sirets: readonly string[]): SQL | undefined {
  const ids = organismesDeSiret(sirets);
  const donnees = sql`array(select ${a.numero} from ${actions} ${sql.identifier('filtre_a')} where ${a.dispensateurId} = any(${ids}))`;
  return or(
    sql`${t.responsableId} = any(${ids})`,
    and(
      sql`${t.actionNumero} = any(${donnees})`,
      existe(
        a,
        and(eq(a.vue, t.vue), eq(a.numero, t.actionNumero), sql`${a.dispensateurId} = any(${ids})`),
      ),
    ),
  );
}

/** Sessions of the programmes, of either view, then the view: as above. */
const sessionsDeProgrammes = (t: Sessions, codes: readonly string[]): SQL | undefined =>
  and(
    sql`${t.numero} = any(${sessionsDesProgrammes(codes)})`,
    avecDispositif(t, sql`${d.programmeId} = any(${programmesDeCode(codes)})`),
  );

/** A row of the published view is neither archived nor a draft. */
const publiee = (t: Sessions, jour: string): SessionPubliee => ({
  fin: laFin(t),
  modaliteEnseignement: t.modaliteEnseignement,
  deVoie: (condition) => deVoie(t, condition(f.voie)),
  payeePar: (type) => avecDispositif(t, eq(d.type, type)),
  jour,
  dansUnMois: ajouterMois(jour, 1),
});

/** The SQL twin of `statutDeSession` (domain/session). */
const STATUTS: Record<StatutSession, Predicat> = {
  A_VENIR: (t, jour) => and(sql`${leDebut(t)} > ${jour}`, isNotNull(t.debut)),
  EN_COURS: (t, jour) => and(or(isNull(t.debut), lte(t.debut, jour)), sql`${laFin(t)} >= ${jour}`),
  TERMINEE: (t, jour) => and(or(isNull(t.debut), lte(t.debut, jour)), sql`${laFin(t)} < ${jour}`),
};
