import { lignes, lieux, organismes } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { siretFictif } from '@sofi/domain';
import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { code, reussi } from '../support/comptes.ts';
import {
  ACTION,
  chemins,
  reunion,
  saisieParClient,
  SESSION,
} from '../support/saisie-par-client.ts';

/* Entry that begins with the lot: what its programme and the organisme know is filled in, for its holder and its formateurs. */

const s = saisieParClient();
const { client } = s;
/** The organisme of the role `autre`, made a formateur of the demonstration's lot. */
const FORMATEUR = siretFictif(90_000_101, 1);
let formateurId: number;

beforeAll(async () => {
  const { db } = s.base;
  const [trouve] = await db
    .select({ id: organismes.id })
    .from(organismes)
    .where(eq(organismes.siret, FORMATEUR));
  formateurId = trouve!.id;
  const lot = (await client('organisme').mesLots(2027)).find(({ id }) => id === s.siennes.lot)!;
  await db.execute(sql`insert into lots_formateurs (lot_id, organisme_id)
    select id, ${formateurId} from lots where code = ${lot.code} and annee = 2027`);
  // One site and one contact: what there is no choice of.
  await db.execute(
    sql`update lieux set est_site = id = (select min(id) from lieux where organisme_id = ${formateurId}) where organisme_id = ${formateurId}`,
  );
});

test('one sees the lots under which one may enter, of a year or of all', async () => {
  const siens = await client('organisme').mesLots(2027);
  expect(siens.map(({ id }) => id)).toContain(s.siennes.lot);
  expect(new Set(siens.map(({ annee }) => annee))).toEqual(new Set([2027]));
  expect((await client('organisme').mesLots()).length).toBeGreaterThan(siens.length);
  const duFormateur = await client('autre').mesLots(2027);
  expect(duFormateur.find(({ id }) => id === s.siennes.lot)?.mandataire.siret).toBe(
    SIRET_DE_DEMONSTRATION,
  );
  expect(await code(client('anonyme').mesLots())).toBe('UNAUTHENTICATED');
});

test('a lot gives a whole draft in one call, with what the programme and the organisme know', async () => {
  const sofi = client('organisme');
  const avant = await s.saisir();
  const { formation, action, session, dispositif } = reussi(
    await sofi.offres.creer({
      lot: s.siennes.lot,
      session: {
        ...SESSION,
        lieu: s.siennes.lieux[0]!,
        informationsCollectives: [reunion(s.siennes)],
      },
      dispositif: { nombrePlaces: 12 },
    }),
  );
  expect(formation.intitule).toBe('Formation aide-soignant – Module préparatoire');
  expect(formation.formacodes.map((un) => un.code)).toEqual(['43436', '15084']);
  expect(dispositif).toMatchObject({ type: 'PROGRAMME_REGION', nombrePlaces: 12 });
  expect(session.responsable.siret).toBe(SIRET_DE_DEMONSTRATION);
  const { objectifGeneral } = (await sofi.formations.lire(formation.numero, 'TRAVAIL'))!;
  expect(objectifGeneral?.code).toBe('8');
  const lue = (await sofi.actions.lire(action.numero, 'TRAVAIL'))!;
  expect(lue).toMatchObject({
    publics: [{ code: '80006' }],
    niveauEntree: { code: '1' },
    prerequis: true,
    commentairesPrerequis: expect.stringContaining('niveau 4 non validé et infra 4'),
  });
  // Those of the offer before it.
  const precedente = (await sofi.actions.lire(avant.action.numero, 'TRAVAIL'))!;
  expect(lue.contacts.map(({ id }) => id)).toEqual(precedente.contacts.map(({ id }) => id));
  // What nobody knows is all that lacks.
  expect(
    action.etatDeSaisie.anomalies.flatMap(({ gravite, champ }) =>
      gravite === 'BLOQUANTE' ? champ : [],
    ),
  ).toEqual(['complementProgramme', 'objectifs', 'resultatsAttendus']);
  reussi(
    await sofi.actions.modifier({
      action: action.id,
      version: action.version,
      complementProgramme: 'Bases de soins.',
      objectifs: ACTION.objectifs,
      resultatsAttendus: ACTION.resultatsAttendus,
    }),
  );
  reussi(await sofi.actions.envoyerEnValidation(await s.cible(action.numero)));
});

test('the only site and the contacts of the last fiches are filled in step by step too', async () => {
  const sofi = client('autre');
  const [contact] = await Array.fromAsync(sofi.organismes.carnet(FORMATEUR));
  const premiere = reussi(
    await sofi.offres.creer({
      lot: s.siennes.lot,
      dispensateur: FORMATEUR,
      action: { contacts: [contact!.id] },
      session: { contacts: [contact!.id] },
    }),
  );
  const [site] = await s.base.db
    .select({ nom: lieux.nom })
    .from(lieux)
    .where(sql`organisme_id = ${formateurId} and est_site`);
  expect(premiere.session.lieu?.nom).toBe(site!.nom);
  const { formation } = reussi(await sofi.formations.creer({ lot: s.siennes.lot }));
  const { action } = reussi(
    await sofi.actions.creer({ formation: formation.id, lot: s.siennes.lot }),
  );
  const { session } = reussi(await sofi.sessions.creer({ action: action.id }));
  expect((await sofi.actions.lire(action.numero, 'TRAVAIL'))!.contacts).toMatchObject([
    { id: contact!.id },
  ]);
  const lue = (await sofi.sessions.lire(session.numero, 'TRAVAIL'))!;
  expect(lue.contacts).toMatchObject([{ id: contact!.id }]);
  expect(lue.lieu?.nom).toBe(site!.nom);
});

test('the holder of a lot enters for its formateurs, and both see and write the draft', async () => {
  const mandataire = client('organisme');
  const { action, formation, session } = reussi(
    await mandataire.offres.creer({ lot: s.siennes.lot, dispensateur: FORMATEUR }),
  );
  const lue = (await client('autre').actions.lire(action.numero, 'TRAVAIL'))!;
  expect(lue.dispensateur.siret).toBe(FORMATEUR);
  expect(session.responsable.siret).toBe(SIRET_DE_DEMONSTRATION);
  reussi(
    await client('autre').actions.modifier({
      action: action.id,
      version: action.version,
      objectifs: ACTION.objectifs,
    }),
  );
  // Without its session, of which the holder is the responsable, it stays the holder's business.
  reussi(await mandataire.supprimerFiche({ fiche: session.id, version: session.version }));
  expect(await mandataire.actions.lire(action.numero, 'TRAVAIL')).not.toBeNull();
  // Step by step, several organismes under one formation: the holder's own action, then the formateur's by itself.
  reussi(await mandataire.actions.creer({ formation: formation.id, lot: s.siennes.lot }));
  const autre = reussi(
    await client('autre').actions.creer({ formation: formation.id, lot: s.siennes.lot }),
  ).action;
  expect(await mandataire.actions.lire(autre.numero, 'TRAVAIL')).not.toBeNull();
  // Nobody else's business.
  const etranger = (await mandataire.organismes.chercher()[Symbol.asyncIterator]().next()).value!;
  expect(etranger.siret).not.toBe(FORMATEUR);
  expect(
    await code(mandataire.offres.creer({ lot: s.siennes.lot, dispensateur: etranger.siret })),
  ).toBe('FORBIDDEN');
});

test('an offer that is wrong in many places says all of them, whatever else is wrong', async () => {
  const sofi = client('organisme');
  const autreLot = s.siennes.programme.lots.nodes.find(
    ({ mandataire }) => mandataire.siret !== SIRET_DE_DEMONSTRATION,
  )!.id;
  const session = {
    reference: 's1',
    debut: '2027-02-30',
    lieu: 'rien',
    dispositifs: [{ lot: autreLot }],
  };
  const saisir = () =>
    sofi.offres.saisir({
      reference: 'fautes',
      formation: { intitule: 'x'.repeat(300), niveauSortie: '99' },
      actions: [
        { reference: 'a1', lot: autreLot, objectifs: '<b>gras</b>', sessions: [session] },
        {
          reference: 'a2',
          dispensateur: '123',
          sessions: [{ reference: 's2', dureeCentreHeures: -1, dispositifs: [{}] }],
        },
      ],
    });
  const refus = await saisir();
  expect(chemins(refus)).toEqual([
    'formation.intitule',
    'formation.niveauSortie',
    'actions.0.objectifs',
    'actions.0.lot',
    'actions.0.sessions.0.debut',
    'actions.0.sessions.0.lieu',
    'actions.0.sessions.0.dispositifs.0.lot',
    'actions.1.dispensateur',
    'actions.1.sessions.0.dureeCentreHeures',
    'actions.1.sessions.0.dispositifs.0.type',
  ]);
  const { champs } = refus as { champs: { type: string | null; libelle: string | null }[] };
  expect(champs.every(({ libelle }) => libelle !== null)).toBe(true);
  expect(champs.at(-1)).toMatchObject({ type: 'DISPOSITIF', libelle: 'Type de dispositif' });
  expect(
    await lignes(s.base.db, sql`select from formations where numero_source = 'fautes'`),
  ).toEqual([]);
});

test('what is entered whole begins as what is entered step by step, and gives its numbers by reference', async () => {
  const sofi = client('organisme');
  const { lot } = s.siennes;
  const offre = () =>
    sofi.offres.saisir({
      reference: 'lot-1',
      formation: {},
      actions: [
        {
          reference: 'a',
          lot,
          sessions: [{ reference: 's', debut: '2027-03-01', dispositifs: [{ nombrePlaces: 5 }] }],
        },
      ],
    });
  const faite = reussi(await offre());
  expect(faite.formation.intitule).toBe('Formation aide-soignant – Module préparatoire');
  const [action] = faite.actions;
  const numeroDeSession = action!.sessions.nodes[0]!.numero;
  expect(faite.references).toEqual([
    { type: 'FORMATION', reference: 'lot-1', numero: faite.formation.numero },
    { type: 'ACTION', reference: 'a', numero: action!.numero },
    { type: 'SESSION', reference: 's', numero: numeroDeSession },
  ]);
  const session = (await sofi.sessions.lire(numeroDeSession, 'TRAVAIL'))!;
  expect(session.dispositifs).toMatchObject([{ type: 'PROGRAMME_REGION', lot: { id: lot } }]);
  expect(session.responsable.siret).toBe(SIRET_DE_DEMONSTRATION);
  expect(reussi(await offre()).ecrites).toBe(0);
});
