import { beforeAll, expect, test } from 'vitest';
import { FASD, importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();
const [, FORMATION] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;
const POINT = /<geolocalisation>[\s\S]*?<\/geolocalisation>/;

/** Our offer under another title, in another commune, at another point or without one. */
const offre = (
  titre: string,
  [codePostal, ville, code]: [string, string, string],
  point: [number, number] | null,
) =>
  FORMATION!
    .replace('numero="21_89393"', `numero="${titre}"`)
    .replaceAll('143842', titre)
    .replace(/(<intitule-formation>)[^<]*/, `$1Essai ${titre}`)
    .replace('<fin>20260612</fin>', '<fin>20270612</fin>')
    .replace(
      POINT,
      point
        ? `<geolocalisation><latitude>${point[0]}</latitude><longitude>${point[1]}</longitude></geolocalisation>`
        : '',
    )
    .replaceAll('<codepostal>44000<', `<codepostal>${codePostal}<`)
    .replaceAll('<ville>Nantes<', `<ville>${ville}<`)
    .replaceAll('>44109<', `>${code}<`);

const SAINT_NAZAIRE: [string, string, string] = ['44600', 'Saint-Nazaire', '44184'];

let rapportees: string[];
beforeAll(async () => {
  const { rapport, anomalies } = await importer(
    serveur.base,
    FASD.replace(
      FORMATION!,
      [
        offre('zproxa', SAINT_NAZAIRE, null),
        offre('zzero', SAINT_NAZAIRE, [0, 0]),
        offre('zinverse', SAINT_NAZAIRE, [-2.2179, 47.2751]),
        offre('zparis', ['75015', 'Paris', '75115'], null),
      ].join(''),
    ),
  );
  if (rapport.creees !== 4) throw new Error(JSON.stringify([rapport, anomalies]));
  rapportees = anomalies.map(({ code }) => code).filter((code) => code === 'POSITION');
});

const total = async (search: string, filter: object) => {
  const { data, errors } = await serveur.demander(
    'query ($search: String, $filter: OffreFilter) { offres(search: $search, filter: $filter) { totalCount } }',
    { search, filter },
  );
  expect(errors).toBeUndefined();
  return data['offres'].totalCount as number;
};

test.each(['zproxa', 'zzero', 'zinverse'])(
  'a place without a usable point stands at the centre of its commune: %s',
  async (titre) => {
    expect(await total(titre, { proximite: { commune: '44184', rayonKm: 5 } })).toBe(1);
    expect(await total(titre, { proximite: { commune: '44109', rayonKm: 5 } })).toBe(0);
  },
);

test('points left at 0, 0 or exchanged are reported by the import', () => {
  expect(rapportees).toHaveLength(2);
});

test('Paris includes its arrondissements, and one of them is not another', async () => {
  expect(await total('zparis', { communes: ['75056'] })).toBe(1);
  expect(await total('zparis', { communes: ['75115'] })).toBe(1);
  expect(await total('zparis', { communes: ['75101', '69123'] })).toBe(0);
  expect(await total('zparis', { proximite: { commune: '75056', rayonKm: 20 } })).toBe(1);
});
