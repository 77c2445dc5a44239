import type {
  Fasd,
  LotEnSaisie,
  OffreEnSaisie,
  SessionArchivee,
  SessionVoisine,
  Vue,
} from '@sofi/domain';
import { certificationsRncp } from '@sofi/referentiels';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes, tableau } from '../../sql.ts';
import type { actions } from '../../tables/action.ts';
import { lireAccords } from './accords.ts';
import { enFasd } from './valeurs.ts';

/** One action with all that belongs to it, in one view; null if the view does not have it. */
export async function lireFasd(db: Db, vue: Vue, actionNumero: number): Promise<Fasd | null> {
  const ligne = await lireLigne(db, vue, actionNumero);
  return ligne ? enFasd(ligne) : null;
}

/** The working view of an action with all that rules ask for; null if not found. */
export async function lireOffreEnSaisie(
  db: Db,
  actionNumero: number,
): Promise<OffreEnSaisie | null> {
  const ligne = await lireLigne(db, 'TRAVAIL', actionNumero);
  if (!ligne) return null;
  const travail = enFasd(ligne);
  const [publiee, voisines, places, deLaRegion] = await Promise.all([
    lireFasd(db, 'PUBLIEE', actionNumero),
    lireVoisines(db, travail),
    lirePlacesDesLots(db, travail),
    lireAccords(db, actionNumero),
  ]);
  for (const { dispositifs } of travail.sessions)
    for (const { lot } of dispositifs) if (lot) lot.placesDejaSaisies = places.get(lot.id) ?? 0;
  // No list of the other kinds is carried: their codes are not judged.
  const certificationsConnues = { codeRncp: certificationsRncp() };
  const { mandataireId, archivees } = ligne;
  return {
    ...travail,
    mandataireId,
    archivees,
    publiee,
    voisines,
    certificationsConnues,
    ...deLaRegion,
  };
}

const ORGANISME = {
  columns: { id: true, siret: true, numeroDeclarationActivite: true, nom: true },
  with: {
    contacts: { columns: { id: true }, limit: 1 },
    lieux: { columns: { id: true }, where: { estSiege: true }, limit: 1 },
  },
} as const;

const LIEU = {
  columns: {
    id: true,
    nom: true,
    lignes: true,
    codePostal: true,
    commune: true,
    codeInsee: true,
    pays: true,
  },
} as const;

const CONTACTS = {
  columns: { rang: true },
  with: {
    contact: {
      columns: {
        id: true,
        type: true,
        nom: true,
        prenom: true,
        telephone: true,
        portable: true,
        courriel: true,
      },
    },
  },
  orderBy: { rang: 'asc' },
} as const;

/** The rows behind a Fasd. */
export type LigneDeFasd = Omit<NonNullable<Awaited<ReturnType<typeof lireLigne>>>, 'archivees'>;

/** Of the working view; none of the published one is. */
const sessionsArchivees = (t: Pick<typeof actions, 'vue' | 'numero'>) =>
  sql<
    SessionArchivee[]
  >`(select coalesce(json_agg(json_build_object('responsableId', s.responsable_id, 'regionale', exists (
      select 1 from dispositifs d where d.vue = s.vue and d.session_numero = s.numero and d.type = 'PROGRAMME_REGION'))), '[]')
    from sessions s where s.vue = ${t.vue} and s.action_numero = ${t.numero} and s.archivee_le is not null)`;

const lireLigne = (db: Db, vue: Vue, numero: number) =>
  db.query.actions.findFirst({
    where: { vue, numero },
    extras: { archivees: sessionsArchivees },
    with: {
      formation: { with: { certifications: { orderBy: { rang: 'asc' } } } },
      dispensateur: ORGANISME,
      equipements: { orderBy: { rang: 'asc' } },
      blocsCompetences: { orderBy: { rang: 'asc' } },
      contacts: CONTACTS,
      sessions: {
        where: { archiveeLe: { isNull: true } },
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

/** Working sessions of the other living actions of the same formation and dispensateur: rule DUA. */
const lireVoisines = (db: Db, { formation, action }: Fasd): Promise<SessionVoisine[]> =>
  lignes<SessionVoisine>(
    db,
    sql`select s.action_numero as "actionNumero", s.lieu_id as "lieuId", s.modalite_enseignement as "modaliteEnseignement",
        s.duree_centre_heures as "dureeCentreHeures", s.duree_entreprise_heures as "dureeEntrepriseHeures"
      from actions a join sessions s on s.vue = 'TRAVAIL' and s.action_numero = a.numero and s.archivee_le is null
      where a.vue = 'TRAVAIL' and a.formation_numero = ${formation.numero} and a.dispensateur_id = ${action.dispensateur.id}
        and a.numero <> ${action.numero} and a.etat <> 'ARCHIVEE'
      order by s.numero`,
  );

/** Places of each of its lots in the working sessions of other living actions: rule P01. */
async function lirePlacesDesLots(
  db: Db,
  { action, sessions }: Fasd,
): Promise<Map<LotEnSaisie['id'], number>> {
  const lots = sessions.flatMap(({ dispositifs }) =>
    dispositifs.flatMap(({ lot }) => lot?.id ?? []),
  );
  if (lots.length === 0) return new Map();
  const totaux = await lignes<{ lot: number; places: number }>(
    db,
    sql`select d.lot_id as lot, coalesce(sum(d.nombre_places), 0)::int as places
      from dispositifs d
      join sessions s on s.vue = 'TRAVAIL' and s.numero = d.session_numero and s.archivee_le is null
      join actions a on a.vue = 'TRAVAIL' and a.numero = s.action_numero
      where d.vue = 'TRAVAIL' and d.lot_id = any(${tableau([...new Set(lots)], 'integer')})
        and a.numero <> ${action.numero} and a.etat <> 'ARCHIVEE'
      group by d.lot_id`,
  );
  return new Map(totaux.map(({ lot, places }) => [lot, places]));
}
