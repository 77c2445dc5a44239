import { lignes, rafraichirPlans } from '@sofi/database';
import type { AnomalieSituee, Difference } from '@sofi/usecases';
import {
  annulerImport,
  importerLheo,
  ImportInannulableError,
  ImportInterrompuError,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import type { FormationDeDocument } from '../support/document-lheo.ts';
import { documentLheo } from '../support/document-lheo.ts';
import { MAINTENANT } from '../support/temps.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

async function importer(
  source: string,
  formations: FormationDeDocument[] | string,
  options: { complet?: boolean; forcer?: boolean; essai?: boolean } = {},
) {
  const anomalies: AnomalieSituee[] = [];
  const differences: Difference[] = [];
  const texte = typeof formations === 'string' ? formations : documentLheo(...formations);
  const rapport = await importerLheo(
    base,
    [
      {
        nom: 'flux.xml',
        flux: async function* () {
          yield texte;
        },
      },
    ],
    {
      source,
      mode: 'tolerant',
      essai: false,
      maintenant: MAINTENANT,
      surAnomalie: (une) => anomalies.push(une),
      surDifference: (une) => differences.push(une),
      ...options,
    },
  );
  return { rapport, anomalies, differences };
}

/** All that is stored of a source, but for when it was written. */
const etat = async (source: string) =>
  lignes(
    base.db,
    sql`select s.vue, f.numero as formation, a.numero as action, s.numero as session, f.intitule, s.fin::text, s.numero_source,
        array(select d.nombre_places from dispositifs d where d.vue = s.vue and d.session_numero = s.numero) as places,
        array(select c.nom from sessions_contacts x join contacts c on c.id = x.contact_id where x.vue = s.vue and x.session_numero = s.numero) as contacts
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      join formations f on f.vue = a.vue and f.numero = a.formation_numero
      where f.source = ${source} order by s.vue, s.numero`,
  );
const offres = (source: string) =>
  lignes(
    base.db,
    sql`select o.session, o.fin::text, o.intitule from offres o join sessions s on s.vue = 'PUBLIEE' and s.numero = o.session
      where s.source = ${source} order by 1`,
  );

const formations = (combien: number, fin = '20270630'): FormationDeDocument[] =>
  Array.from({ length: combien }, (_, rang) => ({
    numero: `F${rang}`,
    intitule: `Formation ${rang}`,
    actions: [{ numero: `A${rang}`, fin, places: 10 + rang, contact: `Contact ${rang}` }],
  }));

test('a trial says exactly what the run does, field by field, and writes nothing', async () => {
  await importer('essai', formations(3));
  const avant = await etat('essai');
  const suite = [...formations(2, '20270715'), { ...formations(4)[3]!, intitule: 'Neuve' }];
  const essai = await importer('essai', suite, { essai: true, complet: true });
  expect(await etat('essai')).toEqual(avant);
  const vrai = await importer('essai', suite, { complet: true });
  expect({ ...essai.rapport, run: null }).toEqual({ ...vrai.rapport, run: null });
  expect(essai.rapport).toMatchObject({ creees: 1, modifiees: 2, retirees: 1 });
  const sansNumeros = (differences: Difference[]) =>
    differences.map(({ acte, fiche, formation, champ, avant: a, apres }) =>
      [acte, fiche, formation, champ, a, apres].join(' '),
    );
  expect(sansNumeros(essai.differences)).toEqual(sansNumeros(vrai.differences));
  expect(sansNumeros(vrai.differences)).toContain(
    'MODIFICATION SESSION F0 fin 2027-06-30 2027-07-15',
  );
});

test('a complete file withdraws what it does not name, a partial one nothing', async () => {
  await importer('complet', formations(6));
  expect((await importer('complet', formations(5))).rapport.retirees).toBe(0);
  expect(await etat('complet')).toHaveLength(12);
  const { rapport } = await importer('complet', formations(5), { complet: true });
  expect(rapport).toMatchObject({ retirees: 1, inchangees: 5 });
  expect(await etat('complet')).toHaveLength(10);
  expect(await offres('complet')).toHaveLength(5);
});

test('a run that would take away more than a fifth of the live sessions stops before it writes, unless it is forced', async () => {
  await importer('garde', formations(10));
  const avant = await etat('garde');
  await expect(importer('garde', formations(7, '20270801'), { complet: true })).rejects.toThrow(
    ImportInterrompuError,
  );
  expect(await etat('garde')).toEqual(avant);
  const { rapport } = await importer('garde', formations(7), { complet: true, forcer: true });
  expect(rapport.retirees).toBe(3);
});

test('a file that is cut withdraws nothing, whatever is said of it', async () => {
  await importer('coupe', formations(5));
  const texte = documentLheo(...formations(5));
  const { rapport, anomalies } = await importer('coupe', texte.slice(0, texte.length - 1500), {
    complet: true,
    forcer: true,
  });
  expect(rapport).toMatchObject({ inchangees: 4, retirees: 0, illisibles: 1 });
  expect(anomalies.map(({ code }) => code)).toEqual(['DISPARITION', 'XML', 'INCOMPLET'].slice(1));
  expect(await etat('coupe')).toHaveLength(10);
});

test('a run is undone as a whole: changed, created and withdrawn offers are what they were, numbers included', async () => {
  await importer('annule', formations(10));
  const avant = [await etat('annule'), await offres('annule')];
  const { rapport } = await importer(
    'annule',
    [
      ...formations(8, '20270801'),
      { numero: 'G', actions: [{ numero: 'A8' }] },
      { numero: 'N', actions: [{ numero: 'AN' }] },
    ],
    { complet: true, forcer: true },
  );
  expect(await etat('annule')).not.toEqual(avant[0]);
  await annulerImport(base, rapport.run!, MAINTENANT);
  expect([await etat('annule'), await offres('annule')]).toEqual(avant);
  await expect(annulerImport(base, rapport.run!, MAINTENANT)).rejects.toThrow(
    ImportInannulableError,
  );
  expect((await importer('annule', formations(10))).rapport).toMatchObject({ inchangees: 10 });
});

test('nothing read is an error', async () => {
  const { anomalies } = await importer(
    'rien',
    '<lheo xmlns="http://lheo.gouv.fr/2.3"><offres/></lheo>',
  );
  expect(anomalies).toMatchObject([{ gravite: 'ERREUR', code: 'RIEN' }]);
});

test('doubles are looked for across all files of a run', async () => {
  const anomalies: AnomalieSituee[] = [];
  const rapport = await importerLheo(
    base,
    [1, 2].map((rang) => ({
      nom: `${rang}.xml`,
      flux: async function* () {
        yield documentLheo(...formations(2));
      },
    })),
    {
      source: 'doubles',
      mode: 'tolerant',
      essai: false,
      maintenant: MAINTENANT,
      surAnomalie: (une) => anomalies.push(une),
    },
  );
  expect(rapport).toMatchObject({ creees: 2, refusees: 2 });
  expect(anomalies.map(({ code, fichier }) => [code, fichier])).toEqual([
    ['DOUBLON_FORMATION', '2.xml'],
    ['DOUBLON_FORMATION', '2.xml'],
  ]);
});

test('tables are brought up to date while an import runs', async () => {
  let passe = false;
  await base.sousVerrou(async () => {
    await base.sousVerrou(async () => {
      passe = true;
    });
  }, 'IMPORT');
  expect(passe).toBe(true);
});

test('a run that fills tables beyond what the planner knows has them analysed, once', async () => {
  const analyses = () => base.requetes.filter((requete) => requete.startsWith('analyze')).length;
  // As if nobody had looked at it since it was created.
  await base.db.execute(sql`update pg_class set reltuples = -1 where oid = 'formations'::regclass`);
  const offres = Array.from({ length: 40 }, (_, rang) => ({
    numero: `P${rang}`,
    actions: [{ numero: `P${rang}.0` }],
  }));
  await importer('plans', offres);
  expect(analyses()).toBe(1);
  await rafraichirPlans(base.db, { ecrites: 0 }, 40);
  expect(analyses()).toBe(1);
});
