import { lignes } from '@sofi/database';
import type { EnvDActe } from '@sofi/usecases';
import { archiver, creerSession, modifierAction, remplacerCertifInfo } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import type { FormationDeDocument } from '../support/document-lheo.ts';
import { documentLheo } from '../support/document-lheo.ts';
import { importer as importerDans } from '../support/lheo.ts';
import { acteur, env } from '../support/saisie.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
let valideur: EnvDActe;
let organisme: EnvDActe;
beforeAll(async () => {
  base = await baseDeTest();
  valideur = env(base, acteur('VALIDEUR'));
});
afterAll(() => base.fermer());

const importer = (source: string, ...formations: FormationDeDocument[]) =>
  importerDans(base, documentLheo(...formations), { source });

interface SessionLue {
  numero: number;
  action: number;
  formation: number;
  source: string | null;
  session: string | null;
  fin: string;
  version: number;
}
const sessionsDe = (source: string, vue = 'PUBLIEE') =>
  lignes<SessionLue>(
    base.db,
    sql`select s.numero, a.numero as action, f.numero as formation, s.source, s.numero_source as session, s.fin::text, s.version
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      join formations f on f.vue = a.vue and f.numero = a.formation_numero
      where f.source = ${source} and s.vue = ${vue}::vue order by s.numero`,
  );
const objectifsDe = async (action: number, vue: string) =>
  (
    await lignes<{ objectifs: string }>(
      base.db,
      sql`select objectifs from actions where numero = ${action} and vue = ${vue}::vue`,
    )
  )[0]?.objectifs;
const version = async (action: number) =>
  (
    await lignes<{ version: number }>(
      base.db,
      sql`select version from actions where vue = 'TRAVAIL' and numero = ${action}`,
    )
  )[0]!.version;
const journal = (type: string, numero: number) =>
  lignes<{ champ: string | null; avant: string | null; apres: string | null }>(
    base.db,
    sql`select champ, avant, apres from evenements where type = ${type} and numero = ${numero} order by id`,
  );
/** Somebody who enters for the organisme that these documents name. */
const entrer = async (siret = '90000190000019') => {
  const [{ id }] = (await lignes<{ id: number }>(
    base.db,
    sql`select id from organismes where siret = ${siret}`,
  )) as [{ id: number }];
  organisme = env(base, acteur('ORGANISME', [{ id, siret }]));
};

const UNE = (numero: string): FormationDeDocument => ({
  numero,
  actions: [{ numero: `${numero}-A`, places: 10 }],
});

test('a session entered by hand under an imported action stays, published or not', async () => {
  await importer('main', UNE('M1'));
  const [{ action, numero }] = (await sessionsDe('main')) as [SessionLue];
  await entrer();
  const saisie = await creerSession(organisme, { action, debut: '2027-09-01', fin: '2027-12-01' });
  await importer('main', {
    numero: 'M1',
    actions: [{ numero: 'M1-A', places: 10, fin: '20270701' }],
  });
  expect((await sessionsDe('main', 'TRAVAIL')).map((une) => une.numero)).toEqual([numero, saisie]);

  // Its source takes its own away: the one entered here keeps its action and formation.
  await importer('main', {
    numero: 'M1',
    actions: [{ numero: 'M1-B', places: 3, conditions: 'Permis B' }],
  });
  expect((await sessionsDe('main', 'TRAVAIL')).map((une) => une.numero)).toContain(saisie);
  expect((await sessionsDe('main')).map((une) => une.session)).toEqual(['SM1-B']);
});

test('what is being written here stays, the published view follows, and the conflict is reported and journalled', async () => {
  await importer('travail', UNE('T1'));
  const [{ action, numero }] = (await sessionsDe('travail')) as [SessionLue];
  await entrer();
  await modifierAction(organisme, {
    numero: action,
    version: await version(action),
    objectifs: 'Écrit ici.',
  });
  const { anomalies, rapport } = await importer('travail', {
    ...UNE('T1'),
    objectif: 'Dit par la source.',
    actions: [{ numero: 'T1-A', places: 10, fin: '20270715' }],
  });
  expect(rapport.modifiees).toBe(1);
  expect(await objectifsDe(action, 'TRAVAIL')).toBe('Écrit ici.');
  expect(await objectifsDe(action, 'PUBLIEE')).toBe('Dit par la source.');
  expect(anomalies.map(({ code, gravite }) => [code, gravite])).toEqual([
    ['CONFLIT', 'AVERTISSEMENT'],
  ]);
  expect(await journal('IMPORT_CONFLIT', action)).toEqual([
    { champ: 'objectifs', avant: 'Écrit ici.', apres: 'Dit par la source.' },
  ]);
  // What nobody was changing follows in both views: validating does not bring an old date back.
  for (const vue of ['PUBLIEE', 'TRAVAIL'])
    expect((await sessionsDe('travail', vue)).map(({ fin }) => fin)).toEqual(['2027-07-15']);
  expect(await journal('IMPORT_MODIFICATION', numero)).toEqual([
    { champ: 'fin', avant: '2027-06-30', apres: '2027-07-15' },
  ]);
});

test('a value validated here stays until its source changes it', async () => {
  await importer('valide', UNE('V1'));
  const [{ action }] = (await sessionsDe('valide')) as [SessionLue];
  await entrer();
  await modifierAction(organisme, {
    numero: action,
    version: await version(action),
    objectifs: 'Validé ici.',
  });
  await base.db.execute(
    sql`update actions set etat = 'VALIDEE', objectifs = 'Validé ici.' where numero = ${action}`,
  );
  await importer('valide', {
    numero: 'V1',
    actions: [{ numero: 'V1-A', places: 10, fin: '20270715' }],
  });
  expect(await objectifsDe(action, 'PUBLIEE')).toBe('Validé ici.');
  const { anomalies } = await importer('valide', {
    ...UNE('V1'),
    objectif: 'Changé par la source.',
  });
  expect(await objectifsDe(action, 'PUBLIEE')).toBe('Changé par la source.');
  expect(anomalies.map(({ code }) => code)).toEqual(['CONFLIT']);
});

test('the acts of the Cariforef and of the Région survive', async () => {
  const offre = (fin: string): FormationDeDocument => ({
    numero: 'C1',
    certifInfo: '12345',
    actions: [
      { numero: 'C1-A', places: 10, fin },
      { numero: 'C1-B', places: 10, fin, conditions: 'Permis B' },
    ],
  });
  await importer('cariforef', offre('20270630'));
  const [une, autre] = (await sessionsDe('cariforef')) as [SessionLue, SessionLue];
  await remplacerCertifInfo(valideur, {
    numero: une.action,
    version: await version(une.action),
    ancien: '12345',
    nouveau: '67890',
  });
  await base.db.execute(
    sql`insert into accords_region (dispositif_numero, action_numero, date, reference, valeurs, donne_le)
      select distinct numero, ${une.action}::integer, date '2026-11-01', 'R1', '{}'::jsonb, now()
      from dispositifs where session_numero = ${une.numero}`,
  );
  await archiver(valideur, { numero: autre.action, version: await version(autre.action) });

  await importer('cariforef', offre('20270730'));
  expect((await sessionsDe('cariforef')).map(({ numero, fin }) => [numero, fin])).toEqual([
    [une.numero, '2027-07-30'],
  ]);
  expect(
    await lignes(
      base.db,
      sql`select remplace_par_certif_info as code from certifications where vue <> 'RETIREE' and formation_numero = ${une.formation}`,
    ),
  ).toEqual([{ code: '67890' }, { code: '67890' }]);
  expect(
    await lignes(
      base.db,
      sql`select vue, reference as accord from dispositifs left join accords_region on dispositif_numero = numero
        where session_numero = ${une.numero} order by vue`,
    ),
  ).toEqual([
    { vue: 'PUBLIEE', accord: 'R1' },
    { vue: 'TRAVAIL', accord: 'R1' },
  ]);
});

test('a contact and a place that the source no longer gives are forgotten, unless somebody here uses them', async () => {
  const avec = (contact: string, ville: string, siret = '90000290000018'): FormationDeDocument => ({
    numero: 'P1',
    siret,
    contact,
    actions: [{ numero: 'P1-A', contact: `${contact} bis`, ville }],
  });
  const connus = async () => ({
    contacts: (
      await lignes<{ nom: string }>(
        base.db,
        sql`select nom from contacts where source = 'personnes' order by nom`,
      )
    ).map(({ nom }) => nom),
    villes: (
      await lignes<{ ville: string }>(
        base.db,
        sql`select distinct commune as ville from lieux where source = 'personnes' order by 1`,
      )
    ).map(({ ville }) => ville),
  });
  await importer('personnes', avec('Ancien', 'Rezé'));
  expect(await connus()).toEqual({
    contacts: ['Ancien', 'Ancien bis', 'Direction'],
    villes: ['Nantes', 'Rezé'],
  });
  await importer('personnes', avec('Nouveau', 'Vertou'));
  expect(await connus()).toEqual({
    contacts: ['Direction', 'Nouveau', 'Nouveau bis'],
    villes: ['Nantes', 'Vertou'],
  });
});

test('the seat of an organisme is stored and follows its source, also where it gives the training itself', async () => {
  const siege = async () =>
    (
      await lignes<{ commune: string }>(
        base.db,
        sql`select l.commune from lieux l join organismes o on o.id = l.organisme_id where o.siret = '90000390000017' and l.est_siege`,
      )
    ).map(({ commune }) => commune);
  const texte = documentLheo({ ...UNE('G1'), siret: '90000390000017' });
  await importerDans(base, texte, { source: 'siege' });
  expect(await siege()).toEqual(['Nantes']);
  const [avant, apres] = texte.split('<coordonnees-organisme>');
  await importerDans(
    base,
    `${avant}<coordonnees-organisme>${apres!.replace('>Nantes<', '>Saint-Herblain<')}`,
    { source: 'siege' },
  );
  expect(await siege()).toEqual(['Saint-Herblain']);
});
