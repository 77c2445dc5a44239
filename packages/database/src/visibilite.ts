import type { Acteur } from '@sofi/domain';
import { aRole, compteDe, organismesDe, voitTout } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, inArray, or, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { existe } from './existe.ts';
import type { abonnements } from './tables/abonnement.ts';
import type { demandesDeCompte } from './tables/acces.ts';
import { actions } from './tables/action.ts';
import { dispositifs } from './tables/dispositif.ts';
import type { formations } from './tables/formation.ts';
import type { contacts } from './tables/organisme.ts';
import { sessions } from './tables/session.ts';
import type { utilisateurs } from './tables/utilisateur.ts';
import { utilisateursOrganismes } from './tables/utilisateur.ts';

/**
 * Which rows the actor may see: the SQL twin of `peutVoir` (domain/acteur). Each takes the table as it
 * stands in the statement, alias included. `undefined` means all of them.
 */
export const visible = {
  formation: (acteur: Acteur, t: typeof formations) =>
    selonActeur(acteur, t, {
      sienne: (ids) =>
        or(
          inArray(t.organismeId, ids),
          existe(a, and(eq(a.vue, 'TRAVAIL'), eq(a.formationNumero, t.numero), prendPart(a, ids))),
        ),
      regionale: () =>
        existe(
          a,
          and(eq(a.vue, 'TRAVAIL'), eq(a.formationNumero, t.numero), payeeParRegion(a.numero)),
        ),
    }),
  action: (acteur: Acteur, t: typeof actions) =>
    selonActeur(acteur, t, {
      sienne: (ids) => prendPart(t, ids),
      regionale: () => payeeParRegion(t.numero),
    }),
  session: (acteur: Acteur, t: typeof sessions) =>
    selonActeur(acteur, t, {
      sienne: (ids) => prendPartA(t.actionNumero, ids),
      regionale: () => payeeParRegion(t.actionNumero),
    }),
  dispositif: (acteur: Acteur, t: typeof dispositifs) => {
    const deSession = (condition: SQL | undefined) =>
      existe(s, and(eq(s.vue, 'TRAVAIL'), eq(s.numero, t.sessionNumero), condition));
    return selonActeur(acteur, t, {
      sienne: (ids) => deSession(prendPartA(s.actionNumero, ids)),
      regionale: () => deSession(payeeParRegion(s.actionNumero)),
    });
  },
  /** What hangs on the working view of the action of this number: its questions, its history. */
  travailDe: (acteur: Acteur, actionNumero: AnyPgColumn): SQL | undefined =>
    voitTout(acteur)
      ? undefined
      : existe(
          suivie,
          and(
            eq(suivie.vue, 'TRAVAIL'),
            eq(suivie.numero, actionNumero),
            visible.action(acteur, suivie),
          ),
        ),
  /** The address book of an organisme, for those who enter in its name. */
  carnet: (acteur: Acteur, { organismeId }: typeof contacts): SQL | undefined =>
    voitTout(acteur)
      ? undefined
      : inArray(
          organismeId,
          organismesDe(acteur).map(({ id }) => id),
        ),
  /** One's own account and those of colleagues; all of them to an administrator. */
  utilisateur: (acteur: Acteur, t: typeof utilisateurs): SQL | undefined =>
    aRole(acteur, 'ADMINISTRATEUR')
      ? undefined
      : or(
          eq(t.id, compteDe(acteur) ?? 0),
          existe(
            liens,
            and(
              eq(liens.utilisateurId, t.id),
              inArray(
                liens.organismeId,
                organismesDe(acteur).map(({ id }) => id),
              ),
            ),
          ),
        ),
  /** For those who decide on them. */
  demandeDeCompte: (acteur: Acteur, _t: typeof demandesDeCompte): SQL | undefined =>
    voitTout(acteur) ? undefined : sql`false`,
  /** For those who make them. */
  abonnement: (acteur: Acteur, _t: typeof abonnements): SQL | undefined =>
    aRole(acteur, 'ADMINISTRATEUR') ? undefined : sql`false`,
};

const a = aliasedTable(actions, 'visible_a');
const liens = aliasedTable(utilisateursOrganismes, 'visible_liens');
const suivie = aliasedTable(actions, 'visible_suivie');
const s = aliasedTable(sessions, 'visible_s');
const soeurs = aliasedTable(sessions, 'visible_soeurs');
const d = aliasedTable(dispositifs, 'visible_d');

/** What the organismes of these identifiers see of the drafts, and what the Région sees. */
interface Parts {
  sienne: (organismes: number[]) => SQL | undefined;
  regionale: () => SQL;
}

function selonActeur(
  acteur: Acteur,
  { vue }: Pick<typeof formations | typeof actions | typeof sessions | typeof dispositifs, 'vue'>,
  { sienne, regionale }: Parts,
): SQL | undefined {
  if (voitTout(acteur)) return undefined;
  const organismes = organismesDe(acteur).map(({ id }) => id);
  return or(
    eq(vue, 'PUBLIEE'),
    organismes.length > 0 ? sienne(organismes) : undefined,
    aRole(acteur, 'REGION') ? regionale() : undefined,
  );
}

/** One of the organismes gives the action, holds its lot, or answers for one of its working sessions. */
const prendPart = (t: typeof actions, organismes: number[]) =>
  or(
    inArray(t.dispensateurId, organismes),
    inArray(t.mandataireId, organismes),
    existe(
      s,
      and(eq(s.vue, 'TRAVAIL'), eq(s.actionNumero, t.numero), inArray(s.responsableId, organismes)),
    ),
  );

/** The same of the action of this number: who answers for one of its sessions writes and sends them all. */
const prendPartA = (actionNumero: AnyPgColumn, organismes: number[]) =>
  existe(a, and(eq(a.vue, 'TRAVAIL'), eq(a.numero, actionNumero), prendPart(a, organismes)));

/** A session of the action of this number, working or published, has a dispositif of the Région. */
const payeeParRegion = (actionNumero: AnyPgColumn) =>
  existe(
    soeurs,
    and(
      inArray(soeurs.vue, ['TRAVAIL', 'PUBLIEE']),
      eq(soeurs.actionNumero, actionNumero),
      existe(
        d,
        and(
          eq(d.vue, soeurs.vue),
          eq(d.sessionNumero, soeurs.numero),
          eq(d.type, 'PROGRAMME_REGION'),
        ),
      ),
    ),
  );
