import type { CodeRubriqueActions, CodeRubriqueSessions, TypeDispositif } from '@sofi/domain';
import { DISPOSITIFS_PUBLICS } from '@sofi/domain';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import { aliasedTable, and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { existe } from './existe.ts';
import { sessions } from './tables/session.ts';
import { dispositifs } from './tables/dispositif.ts';
import { certifications } from './tables/formation.ts';

/*
 * What each rubrique of the dashboard counts, written once: the filter of a list reads it from the fiches, the counters from
 * the search table. docs/domain.md section 6.
 */

/** A published session, as the table at hand knows it. */
export interface SessionPubliee {
  /** Last day; `infinity` without one. */
  fin: SQLWrapper;
  modaliteEnseignement: SQLWrapper;
  /** Its formation's `voie` meets this. */
  deVoie: (condition: (voie: SQLWrapper) => SQL) => SQL;
  /** One of its dispositifs is of this type. */
  payeePar: (type: TypeDispositif) => SQL;
  /** Today in Paris, and the same day of next month. */
  jour: SQLWrapper | string;
  dansUnMois: SQLWrapper | string;
}

const active = ({ fin, jour }: SessionPubliee) => sql`${fin} >= ${jour}`;

export const SESSIONS_DES_RUBRIQUES: Record<
  CodeRubriqueSessions,
  (session: SessionPubliee) => SQL | undefined
> = {
  ACTIVES: (session) =>
    and(
      active(session),
      session.deVoie((voie) => sql`${voie} <> 'FORMATION_INITIALE'`),
    ),
  INITIALES_ACTIVES: (session) =>
    and(
      active(session),
      session.deVoie((voie) => sql`${voie} = 'FORMATION_INITIALE'`),
    ),
  INACTIVES_SOUS_UN_MOIS: (session) =>
    and(active(session), sql`${session.fin} < ${session.dansUnMois}`),
  INACTIVES: ({ fin, jour }) => sql`${fin} < ${jour}`,
  PROGRAMME_REGION: (session) => and(active(session), session.payeePar('PROGRAMME_REGION')),
  APPRENTISSAGE: (session) => and(active(session), session.payeePar('CONTRAT_APPRENTISSAGE')),
  PROFESSIONNALISATION: (session) =>
    and(active(session), session.payeePar('CONTRAT_PROFESSIONNALISATION')),
  A_DISTANCE: (session) =>
    and(active(session), sql`${session.modaliteEnseignement} in ('MIXTE', 'A_DISTANCE')`),
};

/** A working action. */
export interface ActionDeTravail {
  numero: SQLWrapper;
  formationNumero: SQLWrapper;
  etat: SQLWrapper;
}

const c = aliasedTable(certifications, 'rubrique_c');
const d = aliasedTable(dispositifs, 'rubrique_d');
const s = aliasedTable(sessions, 'rubrique_s');

export const ACTIONS_DES_RUBRIQUES: Record<
  CodeRubriqueActions,
  (action: ActionDeTravail) => SQL | undefined
> = {
  EN_COURS_DE_SAISIE: ({ etat }) => sql`${etat} = 'EN_COURS_DE_SAISIE'`,
  PUBLIQUES_EN_COURS_DE_SAISIE: ({ etat, numero }) =>
    and(
      sql`${etat} = 'EN_COURS_DE_SAISIE'`,
      existe(
        s,
        and(
          eq(s.vue, 'TRAVAIL'),
          eq(s.actionNumero, numero),
          existe(
            d,
            and(
              eq(d.vue, 'TRAVAIL'),
              eq(d.sessionNumero, s.numero),
              inArray(d.type, [...DISPOSITIFS_PUBLICS]),
            ),
          ),
        ),
      ),
    ),
  EN_ATTENTE_DE_VALIDATION: ({ etat }) => sql`${etat} = 'EN_ATTENTE_DE_VALIDATION'`,
  EN_ATTENTE_DE_REPONSES: ({ etat }) => sql`${etat} = 'EN_ATTENTE_DE_REPONSES'`,
  CERTIFINFO_REMPLACE: ({ etat, formationNumero }) =>
    and(
      sql`${etat} <> 'ARCHIVEE'`,
      existe(
        c,
        and(
          eq(c.vue, 'TRAVAIL'),
          eq(c.formationNumero, formationNumero),
          isNotNull(c.remplaceLe),
          isNull(c.acquitteLe),
        ),
      ),
    ),
};
