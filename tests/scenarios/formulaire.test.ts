import { expect, test } from 'vitest';
import { saisieParClient } from '../support/saisie-par-client.ts';

const s = saisieParClient();
const { client } = s;

test('the form of a lot begins with what its programme says, and names it', async () => {
  const { fiches } = (await client('anonyme').procedure({ lot: s.siennes.lot }))!;
  const champ = (type: string, nom: string) =>
    fiches.find((fiche) => fiche.type === type)!.champs.find((un) => un.nom === nom);
  expect(champ('FORMATION', 'intitule')).toMatchObject({
    obligatoire: ['SAISIE', 'ENVOI'],
    valeurInitiale: ['Formation aide-soignant – Module préparatoire'],
    valeurImposee: null,
  });
  expect(champ('FORMATION', 'formacodes')).toMatchObject({ valeurImposee: ['43436', '15084'] });
  expect(champ('DISPOSITIF', 'lot')).toMatchObject({
    valeurImposee: [s.siennes.lot],
    protegeParAccord: true,
  });
  expect(champ('SESSION', 'informationsCollectives')).toMatchObject({
    fiche: 'INFORMATION_COLLECTIVE',
    obligatoire: ['ENVOI', 'KAIROS', 'OUIFORM'],
    obligatoireSelon: ['SITES_REGIONAUX'],
    modifiableSansValidation: true,
  });
  expect(champ('ACTION', 'niveauEntree')!.choix).toContainEqual(
    expect.objectContaining({ valeur: '13', libelleCourt: 'Niveau 3 (CAP, BEP)' }),
  );
  expect(champ('FORMATION', 'rome')).toMatchObject({ choix: null, nomenclature: 'ROME' });
});

test('an offer without a lot has forms too, and a lot that does not exist has none', async () => {
  const libre = (await client('anonyme').procedure())!;
  const types = libre.fiches.map(({ type }) => type);
  expect(types.slice(0, 4)).toEqual(['FORMATION', 'ACTION', 'SESSION', 'DISPOSITIF']);
  expect(libre.fiches.flatMap(({ champs }) => champs.filter((un) => un.valeurImposee))).toEqual([]);
  expect(await client('anonyme').procedure({ lot: s.siennes.programme.id })).toBeNull();
});
