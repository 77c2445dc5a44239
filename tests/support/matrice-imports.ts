import { sql } from 'drizzle-orm';
import type { Offre } from './matrice-offres.ts';
import type { Scene } from './matrice-scene.ts';

const LIEU = {
  nom: 'Annexe',
  siret: '90000001900019',
  lignes: ['1 rue des Essais'],
  codePostal: '44000',
  commune: 'Nantes',
  codeInsee: '44109',
  departement: '44',
  pays: 'FR',
};

const RECRUTEMENT = {
  modalite: '9',
  aDistance: false,
  lieu: LIEU,
  url: 'https://exemple.test/reunion',
  places: 12,
  debutLheo: '20270112',
  finLheo: '20270113',
  heureDebut: '09h30',
  heureFin: '11h00',
  perimetre: '1',
  perimetreTexte: 'Nantes',
  commentaire: 'Apporter un CV',
};

const COORDONNEES = {
  nom: 'Accueil',
  telephones: ['02 99 00 00 01'],
  portables: ['06 99 00 00 01'],
  fax: ['02 99 00 00 02'],
  courriel: 'accueil@exemple.test',
  urls: ['https://exemple.test/organisme'],
};

/** Gives the fiches of these offers, in both views, what only an import writes. */
export async function ajouterChampsImportes(
  { base: { db } }: Scene,
  offres: readonly Offre[],
): Promise<void> {
  const actions = sql`(${sql.join(
    offres.map(({ action }) => sql`${action}`),
    sql`, `,
  )})`;
  const formateurs = JSON.stringify([{ siret: LIEU.siret, raisonSociale: 'Autre formateur' }]);
  await db.execute(sql`update actions set autres_formateurs = ${formateurs}::text::jsonb,
    urls = array['https://exemple.test/page'] where numero in ${actions}`);
  await db.execute(sql`update sessions set autres_lieux = ${JSON.stringify([LIEU])}::text::jsonb,
    recrutements = ${JSON.stringify([RECRUTEMENT])}::text::jsonb, duree_totale_heures = 470,
    modalites_alternance = 'Une semaine sur deux' where action_numero in ${actions}`);
  await db.execute(
    sql`update blocs_competences set validation = '1' where action_numero in ${actions}`,
  );
  await db.execute(sql`update informations_collectives set date_fin = date + 1 where session_numero in
    (select numero from sessions where action_numero in ${actions})`);
  await db.execute(sql`update contacts set portable = '06 99 00 00 03', fax = '02 99 00 00 03',
    urls = array['https://exemple.test/contact']`);
  await db.execute(sql`update organismes set categorie = '01', potentiel = array['43436'],
    renseignements_specifiques = 'Certifié', coordonnees = ${JSON.stringify(COORDONNEES)}::text::jsonb`);
  await db.execute(sql`update lieux set pays = 'FR'`);
  await db.execute(sql`update lieux set est_siege = true where id in
    (select min(id) from lieux group by organisme_id having not bool_or(est_siege))`);
}

/** Lets the published meetings of an offer be over, and gives the programmes demands that the offers of the scene meet. */
export async function ajouterCasRares({ base: { db } }: Scene, offre: Offre): Promise<void> {
  await db.execute(sql`update informations_collectives set date = '2026-01-12', date_fin = '2026-01-13'
    where session_numero in (select numero from sessions where action_numero = ${offre.action})`);
  await db.execute(sql`update programmes set procedure = procedure ||
    '{"publicsImposes": ["83056"], "dureeMoisMax": 60}'`);
}
