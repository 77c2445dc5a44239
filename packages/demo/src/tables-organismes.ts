import { siretFictif } from '@sofi/domain';
import type { CopieDeTable } from '@sofi/database';
import { commune, departement } from '@sofi/referentiels';
import { ligneDeCopie, noms } from './copie.ts';
import { ORGANISME_DE_DEMONSTRATION } from './demonstration.ts';
import { communesDesExemples } from './exemples.ts';
import { hasard } from './hasard.ts';
import type { OptionsDeRegion } from './prevision.ts';
import { lotsPrevus, nombreDOrganismes, programmesPrevus } from './programmes.ts';
import {
  communesDe,
  NOMS,
  NOMS_D_ORGANISMES,
  PRENOMS,
  QUALITES_D_ORGANISMES,
  VOIES_DE_RUE,
} from './themes.ts';

export const SIRET_DE_DEMONSTRATION = '90000001900019';

/** Each organisme has two sites and two contacts: the institution's, and a person's. */
export const idOrganisme = (rang: number): number => rang + 1;
export const idLieu = (organisme: number, rang: number): number => 2 * organisme + 1 + (rang % 2);
export const idContact = (organisme: number, personne: boolean): number =>
  2 * organisme + (personne ? 2 : 1);

const siretDe = (rang: number) =>
  rang === ORGANISME_DE_DEMONSTRATION ? SIRET_DE_DEMONSTRATION : siretFictif(90_000_100 + rang, 1);

function* rangs(options: OptionsDeRegion) {
  for (let rang = 0; rang < nombreDOrganismes(options); rang++) yield rang;
}

/** Organismes, their sites, contacts, lots and users. */
export function* tablesDesOrganismes(options: OptionsDeRegion): Generator<CopieDeTable> {
  yield {
    table: 'organismes',
    colonnes: noms('id siret numero_declaration_activite nom raison_sociale cree_le modifie_le'),
    lignes: rangs(options).map((rang) => {
      const nom = nomDe(rang, options);
      const cree = `${Number(options.jour.slice(0, 4)) - 4}-01-15T08:00:00Z`;
      const nda = `52${communesDe(options)[communeDe(rang, 0, options)]![0].slice(0, 2)}${String(rang % 100_000).padStart(5, '0')}44`;
      return ligneDeCopie([
        idOrganisme(rang),
        siretDe(rang),
        nda,
        nom,
        nom.toUpperCase(),
        cree,
        cree,
      ]);
    }),
  };
  yield {
    table: 'lieux',
    colonnes: noms(`
        id organisme_id est_site est_siege nom lignes code_postal commune code_insee
        departement region pays latitude longitude
      `),
    lignes: rangs(options).flatMap((rang) => [
      ligneDeLieu(rang, 0, options),
      ligneDeLieu(rang, 1, options),
    ]),
  };
  yield {
    table: 'contacts',
    colonnes: noms(`
        id organisme_id est_institutionnel type civilite nom prenom telephone portable
        courriel
      `),
    lignes: rangs(options).flatMap((rang) => lignesDeContacts(rang, options)),
  };
  yield {
    table: 'programmes',
    colonnes: noms('id code libelle annee procedure'),
    lignes: programmesPrevus(options).map(({ id, code, libelle, annee, procedure }) =>
      ligneDeCopie([id, code, libelle, annee, JSON.stringify(procedure)]),
    ),
  };
  const lots = lotsPrevus(options);
  yield {
    table: 'lots',
    colonnes: noms(`
        id programme_id annee code libelle etat departements mandataire_id
        places_commandees
      `),
    lignes: lots.map((lot) =>
      ligneDeCopie([
        lot.id,
        lot.programmeId,
        lot.annee,
        lot.code,
        lot.libelle,
        lot.etat,
        lot.departements,
        idOrganisme(lot.mandataire),
        lot.places,
      ]),
    ),
  };
  yield {
    table: 'lots_formateurs',
    colonnes: noms('lot_id organisme_id'),
    lignes: lots
      .values()
      .flatMap(({ id, formateurs }) =>
        formateurs.map((formateur) => ligneDeCopie([id, idOrganisme(formateur)])),
      ),
  };
  yield* tablesDesUtilisateurs(options);
}

/** Somebody of the demonstration's organisme, and a validator. Nobody signs in as them: they have no password. */
function* tablesDesUtilisateurs({ jour }: OptionsDeRegion): Generator<CopieDeTable> {
  const cree = `${jour}T00:00:00Z`;
  yield {
    table: 'utilisateurs',
    colonnes: noms('id courriel nom roles cree_le'),
    lignes: [
      ligneDeCopie([1, 'saisie@organisme-0.example', 'Camille Aubépin', ['ORGANISME'], cree]),
      ligneDeCopie([2, 'offre@carif-oref.example', 'Sacha Fontvive', ['VALIDEUR'], cree]),
    ],
  };
  yield {
    table: 'utilisateurs_organismes',
    colonnes: noms('utilisateur_id organisme_id'),
    lignes: [ligneDeCopie([1, idOrganisme(ORGANISME_DE_DEMONSTRATION)])],
  };
  // As the Région's file gives it: a key goes there without waiting for the Cariforef.
  yield {
    table: 'adresses_autorisees',
    colonnes: noms('organisme_id courriel origine donnee_le'),
    lignes: [
      ligneDeCopie([
        idOrganisme(ORGANISME_DE_DEMONSTRATION),
        'formation@organisme-0.example',
        'PROGRAMME',
        cree,
      ]),
    ],
  };
}

function nomDe(rang: number, { graine }: OptionsDeRegion): string {
  if (rang === ORGANISME_DE_DEMONSTRATION)
    return 'Campus des Métiers de la Confluence (démonstration)';
  const alea = hasard(graine, 'organisme', rang);
  return `${alea.choix(NOMS_D_ORGANISMES)} ${alea.choix(QUALITES_D_ORGANISMES)} ${rang}`;
}

/** Rank of the town of a site; the demonstration's are in Nantes. */
function communeDe(organisme: number, site: number, options: OptionsDeRegion): number {
  if (organisme === ORGANISME_DE_DEMONSTRATION) return 0;
  const sienne = communesDesExemples(options)[organisme - options.tailles.organismes];
  return sienne !== undefined
    ? communesDe(options).findIndex(([insee]) => insee === sienne)
    : hasard(options.graine, 'lieu', organisme, site).entier(0, communesDe(options).length - 1);
}

function ligneDeLieu(organisme: number, site: number, options: OptionsDeRegion): string {
  const [insee, latitude, longitude] = communesDe(options)[communeDe(organisme, site, options)]!;
  const { nom, departement: code, codesPostaux } = commune(insee)!;
  const alea = hasard(options.graine, 'adresse', organisme, site);
  return ligneDeCopie([
    idLieu(organisme, site),
    idOrganisme(organisme),
    true,
    site === 0,
    `Site de ${nom}`,
    [`${alea.entier(1, 120)} ${alea.choix(VOIES_DE_RUE)}`],
    codesPostaux[0]!,
    nom,
    insee,
    code,
    departement(code)!.region,
    'FR',
    Number((latitude + (alea.reel() - 0.5) / 50).toFixed(5)),
    Number((longitude + (alea.reel() - 0.5) / 50).toFixed(5)),
  ]);
}

/** Numbers of the ranges that the regulator keeps for fiction, addresses of a reserved domain. */
function lignesDeContacts(organisme: number, { graine }: OptionsDeRegion): string[] {
  const alea = hasard(graine, 'contact', organisme);
  const suite = () =>
    `${String(alea.entier(0, 99)).padStart(2, '0')} ${String(alea.entier(0, 99)).padStart(2, '0')}`;
  const domaine = `organisme-${organisme}.example`;
  const [prenom, nom] = [alea.choix(PRENOMS), alea.choix(NOMS)];
  return [
    ligneDeCopie([
      idContact(organisme, false),
      idOrganisme(organisme),
      true,
      '4',
      null,
      'Accueil',
      null,
      `02 61 91 ${suite()}`,
      null,
      `accueil@${domaine}`,
    ]),
    ligneDeCopie([
      idContact(organisme, true),
      idOrganisme(organisme),
      false,
      '3',
      null,
      nom,
      prenom,
      null,
      `06 39 98 ${suite()}`,
      `formation@${domaine}`,
    ]),
  ];
}
