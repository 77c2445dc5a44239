import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { actions, sessions } from '@sofi/database';
import type { OffreImportee } from '@sofi/domain';
import { LheoIllisibleError, lireLheo } from '@sofi/lheo';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { documentLheo } from '../support/document-lheo.ts';
import { exporterTout, selectionDeSource } from '../support/export-lheo.ts';
import { FASD, importer } from '../support/lheo.ts';
import { fautesXsd } from '../support/xsd.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

const DOSSIER = fileURLToPath(new URL('../fixtures/lheo/', import.meta.url));
const FICHIERS = globSync('{*,cas/*}.xml', { cwd: DOSSIER }).toSorted();

/** Offers of a document that are taken, by number: of twins, the first. */
async function acceptees(xml: string | Uint8Array) {
  const offres = new Map<string, OffreImportee>();
  const morceaux = (async function* () {
    yield xml;
  })();
  try {
    for await (const { numero, offre } of lireLheo(morceaux))
      if (offre && !offres.has(numero!)) offres.set(numero!, offre);
  } catch (erreur) {
    if (!(erreur instanceof LheoIllisibleError)) throw erreur;
  }
  return offres;
}

let sources = 0;

/** Imports a document under a source of its own, exports what came of it, and imports that again. */
async function allerEtRetour(document: string | Uint8Array) {
  const source = `aller-${sources++}`;
  const avant = await acceptees(document);
  await importer(base, document, { source });
  const { xml, ecartees } = await exporterTout(base, await selectionDeSource(base, source));
  expect(ecartees).toEqual([]);
  if (avant.size === 0) {
    expect(xml).toBe('');
    return null;
  }
  expect(await acceptees(xml)).toEqual(avant);
  const { rapport } = await importer(base, xml, { source });
  expect(rapport).toMatchObject({ inchangees: avant.size, creees: 0, modifiees: 0, refusees: 0 });
  expect(await exporterTout(base, await selectionDeSource(base, source))).toMatchObject({ xml });
  return xml;
}

test.each(FICHIERS)(
  '%s leaves as it came: what is read of it again is the same, and changes nothing',
  async (fichier) => {
    const xml = await allerEtRetour(readFileSync(DOSSIER + fichier));
    if (xml !== null) expect(await fautesXsd(xml)).toEqual([]);
  },
);

/** Few here; `EXPORT_FICHIERS=5000` after a change of the export. */
const ESSAIS = Number(process.env['EXPORT_FICHIERS'] ?? 25);

const texte = fc.constantFrom(
  'aucune',
  'Néant',
  'Un entretien & un test',
  '  trois  blancs ',
  'é😀',
);
const action = (numero: string) =>
  fc.record(
    {
      numero: fc.constant(numero),
      session: fc.constantFrom('1', '2', `S${numero}`),
      debut: fc.constantFrom('20270301', '20270300', '20270000', '00000000'),
      fin: fc.constantFrom('20270630', '20270600', '99999999'),
      places: fc.integer({ min: 0, max: 20 }),
      rythme: fc.constantFrom('temps plein', 'Temps partiel, en alternance', 'le lundi'),
      conditions: texte,
      ville: fc.constantFrom('Nantes', 'Angers'),
      contact: fc.constantFrom('Dupont', 'Martin'),
      formateur: fc.constantFrom('90000190000019', '90000290000018'),
      dansSession: fc.constantFrom(
        '<recrutement><modalite-recrutement>9</modalite-recrutement><periode><debut>20270115</debut><fin>20270116</fin></periode><heure-debut>9h</heure-debut></recrutement>',
        '<cycle><type-cycle>1</type-cycle><effectif-minimal>3</effectif-minimal></cycle>',
        '<extras info="session-perimee"><extra info="session-perimee">0</extra></extras>',
      ),
      apresSession: fc.constantFrom(
        '<langue-formation>fr</langue-formation>',
        '<nombre-heures-total>12</nombre-heures-total>',
        '<code-perimetre-recrutement>2</code-perimetre-recrutement>',
      ),
    },
    { requiredKeys: ['numero'] },
  );
const formation = (numero: string) =>
  fc.record(
    {
      numero: fc.constant(numero),
      intitule: texte,
      objectif: texte,
      certifInfo: fc.constant('12345'),
      contact: fc.constantFrom('Accueil', 'Direction'),
      siret: fc.constantFrom('90000190000019', '90000290000018'),
      actions: fc
        .subarray(['a', 'b', 'c'], { minLength: 1 })
        .chain((lettres) => fc.tuple(...lettres.map((une) => action(`${numero}-${une}`)))),
    },
    { requiredKeys: ['numero', 'actions'] },
  );

test('so does any document: several formations, actions, organismes, partial dates and extras', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(formation('f1'), formation('f2')), async (formations) => {
      await allerEtRetour(documentLheo(...formations));
    }),
    { numRuns: ESSAIS, seed: 16 },
  );
});

test('what was changed here since the import leaves as it is here, and all else as it came', async () => {
  const source = 'change-ici';
  await importer(base, FASD, { source });
  await base.db
    .update(actions)
    .set({ objectifs: 'Un objectif écrit ici.' })
    .where(and(eq(actions.vue, 'PUBLIEE'), eq(actions.source, source)));
  await base.db
    .update(sessions)
    .set({ dureeCentreHeures: 340, etatRecrutement: 'FERME' })
    .where(and(eq(sessions.vue, 'PUBLIEE'), eq(sessions.source, source)));
  const { xml } = await exporterTout(base, await selectionDeSource(base, source));
  const [avant, apres] = await Promise.all([acceptees(FASD), acceptees(xml)]);
  const [[, lue]] = apres as unknown as [[string, OffreImportee]];
  const attendue = structuredClone(avant.get('21_89393')!);
  attendue.actions[0]!.action.objectifs = 'Un objectif écrit ici.';
  attendue.actions[0]!.sessions[0]!.session.dureeCentreHeures = 340;
  attendue.actions[0]!.sessions[0]!.session.etatRecrutement = 'FERME';
  expect(lue).toEqual(attendue);
  expect(await fautesXsd(xml)).toEqual([]);
});
