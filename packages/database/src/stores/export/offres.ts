import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import type { Selection } from '../../offres/filtre.ts';
import { filtrerOffres } from '../../offres/filtre.ts';
import { offres } from '../../tables/offre.ts';
import { CONTACTS, LIEU, ORGANISME } from './colonnes.ts';
import { parGroupes } from './instantane.ts';
import type { OffreAExporter } from './valeurs.ts';
import { enOffre } from './valeurs.ts';

/** Formations read at a time. */
const PAR_GROUPE = 15;

/**
 * Published offers of a selection with all that leaves with them, formation by formation: of each action its sessions that the
 * selection finds. Call it in a transaction.
 */
export async function* lireOffresAExporter(
  tx: Db,
  selection: Selection,
): AsyncGenerator<OffreAExporter[][], void> {
  const condition = filtrerOffres(selection, { compte: true });
  const trouvees = sql`select ${offres.formation} as formation, array_agg(distinct ${offres.action}) as actions,
      array_agg(${offres.session}) as sessions
    from ${offres}${condition ? sql` where ${condition}` : sql``} group by ${offres.formation} order by ${offres.formation}`;
  for await (const groupe of parGroupes<Trouvee>(tx, trouvees, PAR_GROUPE))
    yield await lireGroupe(tx, groupe);
}

interface Trouvee {
  formation: number;
  actions: number[];
  sessions: number[];
}

async function lireGroupe(tx: Db, groupe: readonly Trouvee[]): Promise<OffreAExporter[][]> {
  const [lues, importees] = await Promise.all([
    lireActions(tx, {
      actions: groupe.flatMap(({ actions }) => actions),
      sessions: groupe.flatMap(({ sessions }) => sessions),
    }),
    tx.query.formationsImportees.findMany({
      columns: {
        source: true,
        numeroSource: true,
        contenu: true,
        formationNumero: true,
        importeeLe: true,
      },
      where: { formationNumero: { in: groupe.map(({ formation }) => formation) } },
    }),
  ]);
  const sources = Map.groupBy(importees, ({ formationNumero }) => formationNumero);
  const parFormation = Map.groupBy(lues, ({ formationNumero }) => formationNumero);
  return groupe.map(({ formation }) =>
    (parFormation.get(formation) ?? []).flatMap((action) =>
      enOffre(action, sources.get(formation) ?? []),
    ),
  );
}

/** The rows behind an action that leaves. */
export type LigneAExporter = Awaited<ReturnType<typeof lireActions>>[number];

const lireActions = (tx: Db, { actions, sessions }: Omit<Trouvee, 'formation'>) =>
  tx.query.actions.findMany({
    where: { vue: 'PUBLIEE', numero: { in: actions } },
    orderBy: { numero: 'asc' },
    with: {
      formation: { with: { certifications: { orderBy: { rang: 'asc' } } } },
      dispensateur: ORGANISME,
      equipements: { orderBy: { rang: 'asc' } },
      blocsCompetences: { orderBy: { rang: 'asc' } },
      contacts: CONTACTS,
      sessions: {
        where: { numero: { in: sessions } },
        orderBy: { numero: 'asc' },
        with: {
          lieu: LIEU,
          lieuInscription: LIEU,
          responsable: ORGANISME,
          informationsCollectives: { orderBy: { rang: 'asc' }, with: { lieu: LIEU } },
          periodesInscription: { orderBy: { rang: 'asc' } },
          contacts: CONTACTS,
          dispositifs: {
            orderBy: { numero: 'asc' },
            with: {
              programme: true,
              lot: { with: { formateurs: { columns: { id: true } } } },
            },
          },
        },
      },
    },
  });
