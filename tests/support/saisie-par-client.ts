import { actions, evenements, formations, sessions } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type {
  CreerActionInput,
  CreerFormationInput,
  CreerSessionInput,
  SofiClient,
} from '@sofi/sdk';
import { createClient } from '@sofi/sdk';
import { beforeAll } from 'vitest';
import { reussi } from './comptes.ts';
import type { Qui } from './serveur.ts';
import { serveurDeTest } from './serveur.ts';

/** A server with its database, and clients who enter and validate, for all tests of the file that calls it. */
export function saisieParClient() {
  const s = serveurDeTest();
  const client = (qui: Qui) => createClient({ url: `${s.origine(qui)}/graphql` });
  let siennes: Ressources;
  beforeAll(async () => {
    siennes = await ressources(client('organisme'));
  });
  const saisir = () => saisirUneOffre(client('organisme'), siennes);
  /** The action of this number as an act names it now. */
  const cible = async (numero: number) => {
    const { id, version } = (await client('valideur').actions.suivre(numero))!;
    return { action: id, version };
  };
  return {
    demander: s.demander,
    origine: s.origine,
    get base() {
      return s.base;
    },
    /** How much was ever written here. */
    ecrit: async () => ({
      formations: await s.base.db.$count(formations),
      actions: await s.base.db.$count(actions),
      sessions: await s.base.db.$count(sessions),
      evenements: await s.base.db.$count(evenements),
    }),
    client,
    /** What an offer of the demonstration's organisme is made of. */
    get siennes() {
      return siennes;
    },
    /** A whole offer, ready to be sent. */
    saisir,
    cible,
    /** The acts that may be done now. */
    permis: async (qui: Qui, numero: number) =>
      (await client(qui).actions.suivre(numero))?.actes
        .filter((un) => un.permis)
        .map(({ acte }) => acte),
    /** An offer that was sent and validated. */
    publier: async (certifications?: { codeCertifInfo: string }[]) => {
      const { formation, action, session, dispositif } = await saisir();
      if (certifications)
        reussi(
          await client('organisme').formations.modifier({
            formation: formation.id,
            version: formation.version,
            certifiante: true,
            certifications,
          }),
        );
      const { numero } = action;
      reussi(await client('organisme').actions.envoyerEnValidation(await cible(numero)));
      reussi(await client('valideur').actions.valider(await cible(numero)));
      return { numero, session, dispositif };
    },
  };
}

/** Where the values are that a refusal speaks of. */
export const chemins = (reponse: { __typename: string }) =>
  (reponse as { champs?: { chemin: string[] }[] }).champs?.map(({ chemin }) => chemin.join('.'));

/** The lot of the PREPA Sanitaire et social that the demonstration's organisme holds, its sites and its contacts. */
export async function ressources(sofi: SofiClient) {
  const programme = (await sofi.programmes(2027)).find(({ code }) => code === 'PREPA-SS')!;
  const lot = programme.lots.nodes.find(
    ({ mandataire }) => mandataire.siret === SIRET_DE_DEMONSTRATION,
  )!;
  const organisme = (await sofi.organismes.lire(SIRET_DE_DEMONSTRATION))!;
  const contacts = await Array.fromAsync(sofi.organismes.carnet(SIRET_DE_DEMONSTRATION));
  return {
    programme,
    lot: lot.id,
    lieux: organisme.lieux.nodes.map(({ id }) => id),
    contacts: contacts.map(({ id }) => id),
  };
}
type Ressources = Awaited<ReturnType<typeof ressources>>;

export const FORMATION = {
  contenu: 'Découverte du métier, remise à niveau, préparation du dossier.',
  objectifGeneral: '8',
} satisfies CreerFormationInput;

export const ACTION = {
  objectifs: 'Entrer en institut de formation d’aide-soignant.',
  resultatsAttendus: 'Un dossier complet et un projet étayé.',
  niveauEntree: '13',
  publics: ['83056'],
} satisfies Omit<CreerActionInput, 'formation'>;

export const SESSION = {
  debut: '2027-03-01',
  fin: '2027-06-30',
  entreesSorties: 'DATES_FIXES',
  rythmes: ['TEMPS_PLEIN'],
  typeParcours: '1',
  modalitesPedagogiques: ['EN_ETABLISSEMENT'],
  modaliteEnseignement: 'PRESENTIEL',
  dureeCentreHeures: 420,
  modalitesRecrutement: ['8'],
} satisfies Omit<CreerSessionInput, 'action'>;

/** A meeting that shows the session in every channel. */
export const reunion = ({ lieux }: Ressources) => ({
  date: '2027-01-12',
  heureDebut: '09h30',
  heureFin: '11h00',
  lieu: lieux[0]!,
});

/** A whole offer under the lot, step by step, ready to be sent. @returns its fiches as they last stood */
export async function saisirUneOffre(sofi: SofiClient, siennes: Ressources) {
  const { lot, contacts, lieux } = siennes;
  const { formation } = reussi(await sofi.formations.creer({ ...FORMATION, lot }));
  const creee = reussi(
    await sofi.actions.creer({ ...ACTION, formation: formation.id, lot, contacts }),
  ).action;
  const { session } = reussi(
    await sofi.sessions.creer({
      ...SESSION,
      action: creee.id,
      lot,
      lieu: lieux[0]!,
      contacts,
      informationsCollectives: [reunion(siennes)],
    }),
  );
  const [fait] = session.dispositifs;
  const { dispositif } = reussi(
    await sofi.dispositifs.modifier({
      dispositif: fait!.id,
      version: fait!.version,
      nombrePlaces: 12,
    }),
  );
  return { formation, action: dispositif.session.action, session: dispositif.session, dispositif };
}
