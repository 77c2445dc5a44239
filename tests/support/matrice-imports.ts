import { chargerProgramme } from '@sofi/usecases';
import type { SQL } from 'drizzle-orm';
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
  await db.execute(transmettre(actions));
  await db.execute(sql`update lieux set pays = 'FR', siret = '35600000000048', uai = '0681761V'`);
  await db.execute(sql`update lieux set est_siege = true where id in
    (select min(id) from lieux group by organisme_id having not bool_or(est_siege))`);
}

/** Lets published sessions of these offers have left for Offre Info. */
const transmettre = (actions: SQL) =>
  sql`insert into transmissions select numero, 'OFFRE_INFO', now(), '21_' || action_numero, repeat('a', 64)
    from sessions where vue = 'PUBLIEE' and action_numero in ${actions}`;

/** Lets the published meetings of an offer be over, and gives the programmes demands that the offers of the scene meet. */
export async function ajouterCasRares({ base: { db } }: Scene, offre: Offre): Promise<void> {
  await db.execute(sql`update informations_collectives set date = '2026-01-12', date_fin = '2026-01-13'
    where session_numero in (select numero from sessions where action_numero = ${offre.action})`);
  await db.execute(sql`update sessions set archivee_le = now() where vue = 'TRAVAIL'
    and numero = (select max(numero) from sessions where action_numero = ${offre.action})`);
  await db.execute(sql`update programmes set procedure = procedure ||
    '{"publicsImposes": ["83056"], "dureeMoisMax": 60}'`);
}

/** The Région's file with a new lot of a programme, of which another lot that pays a session was stopped before. */
export async function fichierDuProgramme({ base: { db }, sirets }: Scene, rang: number) {
  const code = `P${rang}`;
  await db.execute(sql`with programme as (
      insert into programmes (annee, code, libelle) values (2030, ${code}, 'Programme') returning id),
    lot as (insert into lots (programme_id, annee, code, libelle, etat, mandataire_id)
      select p.id, 2030, 'L0', 'Lot 0', 'ARRETE', o.id from programme p, organismes o where o.siret = ${sirets.organisme} returning id, programme_id)
    update dispositifs set lot_id = lot.id, programme_id = lot.programme_id from lot where numero = (
      select min(d.numero) from dispositifs d join sessions s on s.vue = d.vue and s.numero = d.session_numero
      where d.vue = 'PUBLIEE' and d.lot_id is not null and s.fin > '2027-06-01')`);
  const lignes = [
    'annee;code_programme;libelle_programme;code_lot;libelle_lot;siret_mandataire;nom_mandataire;commentaire',
    `2030;${code};Programme;L1;Lot 1;${sirets.organisme};Campus des Métiers de la Confluence;Inconnu`,
  ];
  return { nom: 'programme.csv', contenuBase64: Buffer.from(lignes.join('\n')).toString('base64') };
}

/** @returns number of a run that loaded such a file, and whose lot was changed since */
export async function importDuProgramme(scene: Scene, rang: number): Promise<number> {
  const { nom, contenuBase64 } = await fichierDuProgramme(scene, rang);
  const { run } = await chargerProgramme(
    scene.env('valideur'),
    { nom, octets: Buffer.from(contenuBase64, 'base64') },
    { politique: 'TOUT_REFUSER', essai: false, forcer: true },
  );
  await scene.base.db.execute(
    sql`update lots set libelle = 'Changé' where code = 'L1' and programme_id = (select id from programmes where code = ${`P${rang}`})`,
  );
  return run!;
}
