import type { Acteur } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, or } from 'drizzle-orm';
import { existe } from './existe.ts';
import { actions } from './tables/action.ts';
import type { dispositifs } from './tables/dispositif.ts';
import type { formations } from './tables/formation.ts';
import { sessions } from './tables/session.ts';
import type { utilisateurs } from './tables/utilisateur.ts';

/**
 * Which rows the actor may see: the SQL twin of `peutVoir` (domain/acteur). Each takes the table as it
 * stands in the statement, alias included. `undefined` means all of them.
 */
export const visible = {
  formation: (acteur: Acteur, t: typeof formations) =>
    selonActeur(acteur, t, (organisme) =>
      or(
        eq(t.organismeId, organisme),
        existe(
          a,
          and(eq(a.vue, 'TRAVAIL'), eq(a.formationNumero, t.numero), prendPart(a, organisme)),
        ),
      ),
    ),
  action: (acteur: Acteur, t: typeof actions) =>
    selonActeur(acteur, t, (organisme) => prendPart(t, organisme)),
  session: (acteur: Acteur, t: typeof sessions) =>
    selonActeur(acteur, t, (organisme) =>
      or(eq(t.responsableId, organisme), donneeParOrganisme(t, organisme)),
    ),
  dispositif: (acteur: Acteur, t: typeof dispositifs) =>
    selonActeur(acteur, t, (organisme) =>
      existe(
        s,
        and(
          eq(s.vue, 'TRAVAIL'),
          eq(s.numero, t.sessionNumero),
          or(eq(s.responsableId, organisme), donneeParOrganisme(s, organisme)),
        ),
      ),
    ),
  /** One's own account alone, for the validators too. */
  utilisateur: (acteur: Acteur, t: typeof utilisateurs): SQL =>
    eq(t.id, (acteur.type !== 'ANONYME' && acteur.utilisateurId) || 0),
};

const a = aliasedTable(actions, 'visible_a');
const s = aliasedTable(sessions, 'visible_s');

function selonActeur(
  acteur: Acteur,
  { vue }: Pick<typeof formations | typeof actions | typeof sessions | typeof dispositifs, 'vue'>,
  laSienne: (organismeId: number) => SQL | undefined,
): SQL | undefined {
  if (acteur.type === 'VALIDEUR') return undefined;
  const publiee = eq(vue, 'PUBLIEE');
  return acteur.type === 'ANONYME' ? publiee : or(publiee, laSienne(acteur.organismeId));
}

/** The organisme gives the action, or answers for one of its working sessions. */
const prendPart = (t: typeof actions, organismeId: number) =>
  or(
    eq(t.dispensateurId, organismeId),
    existe(
      s,
      and(eq(s.vue, 'TRAVAIL'), eq(s.actionNumero, t.numero), eq(s.responsableId, organismeId)),
    ),
  );

const donneeParOrganisme = (t: typeof sessions, organismeId: number) =>
  existe(
    a,
    and(eq(a.vue, 'TRAVAIL'), eq(a.numero, t.actionNumero), eq(a.dispensateurId, organismeId)),
  );
