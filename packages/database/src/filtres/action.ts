import type { CodeRubriqueActions, EtatSaisie } from '@sofi/domain';
import { lireCodes } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, gte, or, sql } from 'drizzle-orm';
import { existe } from '../existe.ts';
import { ACTIONS_DES_RUBRIQUES } from '../rubriques.ts';
import type { actions } from '../tables/action.ts';
import { dispositifs } from '../tables/dispositif.ts';
import { lieux } from '../tables/organisme.ts';
import { sessions } from '../tables/session.ts';
import type { Liste } from './commun.ts';
import {
  contientLesMots,
  organismesDeSiret,
  parmi,
  programmesDeCode,
  sessionsDesProgrammes,
} from './commun.ts';

export interface FiltreActions {
  numeros?: Liste<number>;
  etats?: Liste<EtatSaisie>;
  rubrique?: CodeRubriqueActions | null;
  /** SIRETs of the dispensateur or of the responsable of a session. */
  organismes?: Liste<string>;
  programmes?: Liste<string>;
  /** Words of the title, its complement or the dispensateur’s name, or the number. */
  search?: string | null;
  departements?: Liste<string>;
  envoyeeDepuis?: Date | null;
  modifieDepuis?: Date | null;
  source?: string | null;
  numerosSource?: Liste<string>;
}

/** The one reading of an ActionFilter: lists, totals and dashboard counters all take it. */
export function filtrerActions(t: typeof actions, filtre: FiltreActions): SQL | undefined {
  const { rubrique } = filtre;
  const programmes = lireCodes('PROGRAMME', filtre.programmes);
  const departements = lireCodes('DEPARTEMENT', filtre.departements);
  return and(
    parmi(t.numero, filtre.numeros, 'integer'),
    parmi(t.etat, filtre.etats, 'etat_saisie'),
    rubrique ? and(eq(t.vue, 'TRAVAIL'), ACTIONS_DES_RUBRIQUES[rubrique](t)) : undefined,
    filtre.organismes ? actionsDOrganismes(t, filtre.organismes) : undefined,
    programmes ? actionsDeProgrammes(t, programmes) : undefined,
    filtre.source == null ? undefined : eq(t.source, filtre.source),
    filtre.numerosSource
      ? or(
          parmi(t.numeroSource, filtre.numerosSource),
          avecSession(t, parmi(s.actionSource, filtre.numerosSource)),
        )
      : undefined,
    filtre.search == null ? undefined : contient(t, filtre.search),
    departements
      ? avecSession(t, existe(l, and(eq(l.id, s.lieuId), parmi(l.departement, departements))))
      : undefined,
    filtre.envoyeeDepuis ? gte(t.envoyeeLe, filtre.envoyeeDepuis) : undefined,
    filtre.modifieDepuis ? gte(t.modifieLe, filtre.modifieDepuis) : undefined,
  );
}

type Actions = typeof actions;

const d = aliasedTable(dispositifs, 'filtre_d');
const s = aliasedTable(sessions, 'filtre_s');
const l = aliasedTable(lieux, 'filtre_l');

const contient = (t: Actions, texte: string): SQL | undefined =>
  or(
    sql`${t.numero}::text = ${texte.trim()}`,
    sql`exists (select 1 from formations filtre_f join organismes filtre_o on filtre_o.id = ${t.dispensateurId}
      where filtre_f.vue = ${t.vue} and filtre_f.numero = ${t.formationNumero}
        and ${contientLesMots(sql`concat_ws(' ', filtre_f.intitule, ${t.complementIntitule}, filtre_o.nom)`, texte)})`,
  );

const avecSession = (t: Actions, condition: SQL | undefined) =>
  existe(s, and(eq(s.vue, t.vue), eq(s.actionNumero, t.numero), condition));

const avecDispositif = (t: Actions, condition: SQL | undefined) =>
  avecSession(t, existe(d, and(eq(d.vue, s.vue), eq(d.sessionNumero, s.numero), condition)));

/** The organismes give it, or answer for one of its sessions; written for indexes as `sessionsDOrganismes`. */
export function actionsDOrganismes(t: Actions, sirets: readonly string[]): SQL | undefined {
  const ids = organismesDeSiret(sirets);
  const repondues = sql`array(select ${s.actionNumero} from ${sessions} ${sql.identifier('filtre_s')} where ${s.responsableId} = any(${ids}))`;
  return or(
    sql`${t.dispensateurId} = any(${ids})`,
    and(
      sql`${t.numero} = any(${repondues})`,
      avecSession(t, sql`${s.responsableId} = any(${ids})`),
    ),
  );
}

/** With a session that these programmes pay; written for indexes likewise. */
function actionsDeProgrammes(t: Actions, codes: readonly string[]): SQL | undefined {
  const payees = sql`array(select ${s.actionNumero} from ${sessions} ${sql.identifier('filtre_s')} where ${s.vue} in ('PUBLIEE', 'TRAVAIL') and ${s.numero} = any(${sessionsDesProgrammes(codes)}))`;
  return and(
    sql`${t.numero} = any(${payees})`,
    avecDispositif(t, sql`${d.programmeId} = any(${programmesDeCode(codes)})`),
  );
}
