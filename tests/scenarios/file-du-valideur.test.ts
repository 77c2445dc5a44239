import { expect, test } from 'vitest';
import { chemins, saisieParClient } from '../support/saisie-par-client.ts';
import { reussi } from '../support/comptes.ts';
import { MAINTENANT } from '../support/temps.ts';

/* What waits for a validator: found by words, département, programme and time, the oldest first. */

const s = saisieParClient();
const { cible, client, saisir } = s;

async function envoyer(): Promise<number> {
  const { action } = await saisir();
  reussi(await client('organisme').actions.envoyerEnValidation(await cible(action.numero)));
  return action.numero;
}

test('the queue is filtered, counted without a SIRET, and ordered by when it was sent', async () => {
  const [premiere, seconde] = [await envoyer(), await envoyer()];
  const valideur = client('valideur');
  const lister = async (filter: object, direction: 'ASC' | 'DESC' = 'ASC') =>
    (
      await Array.fromAsync(
        valideur.actions.lister({
          vue: 'TRAVAIL',
          filter: { etats: ['EN_ATTENTE_DE_VALIDATION'], ...filter },
          orderBy: { field: 'ENVOYEE_LE', direction },
        }),
      )
    ).filter(({ numero }) => [premiere, seconde].includes(numero));
  const numeros = async (filter: object, direction?: 'ASC' | 'DESC') =>
    (await lister(filter, direction)).map(({ numero }) => numero);
  expect((await lister({}))[0]!.envoyeeLe).toBe(MAINTENANT.toISOString());
  expect(await numeros({})).toEqual([premiere, seconde]);
  expect(await numeros({}, 'DESC')).toEqual([seconde, premiere]);
  for (const filter of [
    { search: 'AIDE soignant' },
    { search: 'confluence preparatoire' },
    { programmes: ['PREPA-SS'] },
    { departements: ['44'] },
    { envoyeeDepuis: '2026-11-23' },
  ])
    expect(await numeros(filter), JSON.stringify(filter)).toEqual([premiere, seconde]);
  expect(await numeros({ search: String(seconde) })).toEqual([seconde]);
  for (const filter of [
    { search: 'plomberie' },
    { programmes: ['PREPA-CA'] },
    { departements: ['85'] },
    { envoyeeDepuis: '2026-11-24' },
  ])
    expect(await numeros(filter), JSON.stringify(filter)).toEqual([]);
  const compter = () =>
    valideur.actions.compter(
      { etats: ['EN_ATTENTE_DE_VALIDATION'], numeros: [premiere, seconde] },
      'TRAVAIL',
    );
  expect(await compter()).toBe(2);
  reussi(await client('organisme').actions.rappeler(await cible(premiere)));
  expect(await compter()).toBe(1);
});

test('a question names a fiche and a field of the action that it is about', async () => {
  const numero = await envoyer();
  const demander = async (question: object) =>
    client('valideur').actions.demanderReponses({
      ...(await cible(numero)),
      questions: [{ texte: 'Pourquoi ?', ...question }],
    });
  expect(chemins(await demander({ fiche: '19482-89393' }))).toEqual(['questions.0.fiche']);
  expect(chemins(await demander({ champ: 'debut' }))).toEqual(['questions.0.champ']);
  reussi(await demander({ champ: 'objectifs' }));
});
