import { lignes, lireOffreEnSaisie } from '@sofi/database';
import type { EnvDActe } from '@sofi/usecases';
import { creerAction, envoyerEnValidation, modifierFormation, valider } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
let lot: Awaited<ReturnType<typeof lotDeDemo>>;
let organisme: EnvDActe;
let autre: EnvDActe;
let valideur: EnvDActe;
let voisin: string;
let offre: Awaited<ReturnType<typeof saisirOffreComplete>>;

beforeAll(async () => {
  base = await baseDeTest();
  lot = await lotDeDemo(base);
  organisme = env(base, acteur('ORGANISME', [lot.mandataire]));
  const [organismeVoisin] = await lignes<{ id: number; siret: string }>(
    base.db,
    sql`select id, siret from organismes where id <> ${lot.mandataire.id} order by id limit 1`,
  );
  autre = env(base, acteur('ORGANISME', [organismeVoisin!]));
  voisin = organismeVoisin!.siret;
  valideur = env(base, acteur('VALIDEUR'));
});
afterAll(() => base.fermer());
beforeEach(async () => {
  offre = await saisirOffreComplete(organisme, lot.lot);
});

const lire = async (action = offre.action) => (await lireOffreEnSaisie(base.db, action))!;
const cible = async () => ({ numero: offre.action, version: (await lire()).action.version });
const publier = async () => {
  await envoyerEnValidation(organisme, await cible());
  await valider(valideur, await cible());
};
const etats = async () =>
  Object.fromEntries(
    (
      await lignes<{ numero: number; etat: string }>(
        base.db,
        sql`select numero, etat from actions where vue = 'TRAVAIL' and formation_numero = ${offre.formation}`,
      )
    ).map(({ numero, etat }) => [numero, etat]),
  );

test('nobody puts an action under the formation of another, which would show what is being written of it', async () => {
  const essai = () => creerAction(autre, { formation: offre.formation });
  await expect(essai()).rejects.toMatchObject({ code: 'INTROUVABLE' });
  await publier();
  await expect(essai()).rejects.toMatchObject({ code: 'INTROUVABLE' });
});

test('an organisme that gives a published formation too does not rewrite it for the others', async () => {
  await publier();
  // The Cariforef puts it there in its name.
  const action = await creerAction(valideur, { formation: offre.formation, dispensateur: voisin });
  const version = (await lire(action)).formation.version;
  const changement = { numero: offre.formation, version, intitule: 'Un autre titre' };
  await expect(modifierFormation(autre, changement)).rejects.toMatchObject({
    code: 'INTROUVABLE',
  });
  await modifierFormation(organisme, changement);
  expect(await etats()).toEqual({
    [offre.action]: 'EN_COURS_DE_SAISIE',
    [action]: 'EN_COURS_DE_SAISIE',
  });
  expect((await lire()).publiee!.formation.intitule).not.toBe('Un autre titre');
});

test('a formation does not change while one of its actions awaits validation', async () => {
  await envoyerEnValidation(organisme, await cible());
  const { version } = (await lire()).formation;
  await expect(
    modifierFormation(organisme, { numero: offre.formation, version, intitule: 'Trop tard' }),
  ).rejects.toMatchObject({ code: 'ETAT_INTERDIT', etat: 'EN_ATTENTE_DE_VALIDATION' });
});
