import type { Base } from '@sofi/database';
import { courriels } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { ANONYME, REGLAGES_DE_COMPTE } from '@sofi/domain';
import type { OptionsDeServeur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { createClient } from '@sofi/sdk';
import { autoriserAdresses } from '@sofi/usecases';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { baseDeTest } from './base.ts';
import { MAINTENANT } from './temps.ts';

export const MOT_DE_PASSE = 'quatre chats verts';

/** Lets this address have keys for the organisme of this SIRET. */
export async function autoriser(base: Base, courriel: string, pour: string): Promise<void> {
  const organisme = await base.db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: pour },
  });
  await autoriserAdresses(base.db, [{ organismeId: organisme!.id, courriel }], {
    origine: 'PROGRAMME',
    donneePar: null,
    maintenant: MAINTENANT,
  });
}

/** The last mail that was left for this address. */
async function dernierCourriel(base: Base, destinataire: string) {
  const [courriel] = await base.db
    .select()
    .from(courriels)
    .where(eq(courriels.destinataire, destinataire))
    .orderBy(desc(courriels.id))
    .limit(1);
  return courriel;
}

/** The key that this mail holds. */
export const cleDe = (courriel: { texte: string } | undefined): string =>
  /^sofi_\w+?_[\w-]{43}$/m.exec(courriel!.texte)![0];

/** A client of this server; `token` as of `createClient`. */
export const client = (origine: string, token?: string) =>
  createClient({ url: `${origine}/graphql`, ...(token === undefined ? {} : { token }) });

/** The same, without a token, behind a proxy that saw it come from this network address. */
export const clientDepuis = (origine: string, adresse: string) =>
  createClient({
    url: `${origine}/graphql`,
    fetch: (url, options) => {
      const headers = new Headers(options?.headers);
      headers.set('x-forwarded-for', adresse);
      return fetch(url, { ...options, headers });
    },
  });

/** What succeeded, or a failing test that says why not. */
export function reussi<Reponse extends { __typename: string }>(reponse: Reponse) {
  expect(reponse.__typename).toMatch(/Success$/);
  return reponse as Extract<Reponse, { __typename: `${string}Success` }>;
}

export const HEURE = 3_600_000;
export const siret = SIRET_DE_DEMONSTRATION;

/** The code of the error that this ends with; null where it ends well. */
export const code = (promesse: Promise<unknown>): Promise<string | null | undefined> =>
  promesse.then(
    () => null,
    (erreur: { code?: string }) => erreur.code,
  );

/** A server of accounts with its database, for all tests of the file that calls it. Its clock is set anew for each. */
export function serveurDeComptes(options: Partial<OptionsDeServeur> = {}, ouvrir = baseDeTest) {
  let base: Awaited<ReturnType<typeof baseDeTest>>;
  let maintenant = MAINTENANT;
  let origine: string;
  let autreSiret: string;
  let arreter: () => Promise<void>;
  const lancer = (siennes: Partial<OptionsDeServeur> = {}) =>
    demarrer({
      base,
      acteur: ANONYME,
      hote: '127.0.0.1',
      port: 0,
      horloge: () => maintenant,
      comptes: {
        ...REGLAGES_DE_COMPTE,
        tentatives: { parCompte: 4, parCompteEnTout: 12, parAdresse: 1000, duree: HEURE / 4 },
        urlPublique: 'https://saisie.example/sofi/',
      },
      reponses: { octets: 2 ** 20 },
      ...options,
      ...siennes,
    });
  beforeAll(async () => {
    base = await ouvrir();
    ({ origine, arreter } = await lancer());
    const autre = await base.db.query.organismes.findFirst({
      columns: { siret: true },
      where: { siret: { ne: siret } },
    });
    // An empty database has none.
    autreSiret = autre?.siret ?? '';
  });
  afterAll(async () => {
    await arreter();
    await base.fermer();
  });
  beforeEach(() => {
    maintenant = MAINTENANT;
  });
  const anonyme = () => client(origine);
  const seConnecter = (courriel: string, motDePasse = MOT_DE_PASSE) =>
    anonyme().comptes.seConnecter({ courriel, motDePasse });
  return {
    get base() {
      return base;
    },
    get origine() {
      return origine;
    },
    /** Of another organisme than `siret`. */
    get autreSiret() {
      return autreSiret;
    },
    /** Another server of the same database and clock. */
    lancer,
    /** Sets the clock so many milliseconds after `MAINTENANT`. */
    avancer(duree: number) {
      maintenant = new Date(MAINTENANT.getTime() + duree);
    },
    anonyme,
    porteur: (token: string) => client(origine, token),
    seConnecter,
    connecte: async (courriel: string) =>
      client(origine, reussi(await seConnecter(courriel)).jeton),
    courriel: (destinataire: string) => dernierCourriel(base, destinataire),
    /** Lets this address have keys for an organisme, as the Région’s file does. */
    autoriser: (courriel: string, pour = siret) => autoriser(base, courriel, pour),
    /** Asks for a key, takes it from the mail and opens the account. */
    async ouvrirCompte(courriel: string, pour = siret) {
      const { comptes } = anonyme();
      await autoriser(base, courriel, pour);
      reussi(await comptes.demanderCleActivation({ siret: pour, courriel }));
      const cle = cleDe(await dernierCourriel(base, courriel));
      return reussi(await comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
    },
    /** The statements that this costs. */
    async requetesDe(acte: () => Promise<unknown>): Promise<string[]> {
      const debut = base.requetes.length;
      await acte();
      return base.requetes.slice(debut);
    },
  };
}
