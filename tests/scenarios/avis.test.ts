import type { Base } from '@sofi/database';
import { courriels, lireOffreEnSaisie, utilisateurs, utilisateursOrganismes } from '@sofi/database';
import type { EnvDActe } from '@sofi/usecases';
import {
  demanderReponses,
  envoyerEnValidation,
  refuser,
  reglerAvis,
  repondre,
  valider,
} from '@sofi/usecases';
import { asc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { code, reussi, serveurDeComptes } from '../support/comptes.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';

const s = serveurDeComptes();
let base: Base;
let lot: Awaited<ReturnType<typeof lotDeDemo>>;
let organisme: EnvDActe;
let valideur: EnvDActe;
let numero: number;

beforeAll(async () => {
  ({ base } = s);
  lot = await lotDeDemo(base);
  organisme = env(base, acteur('ORGANISME', [lot.mandataire], await compte('saisie@o.test')));
  valideur = env(base, acteur('VALIDEUR', [], await compte('valideur@c.test')));
});
beforeEach(async () => {
  await base.db.delete(courriels);
  await reglerAvis(base, organisme.acteur, []);
  await reglerAvis(base, valideur.acteur, []);
  ({ action: numero } = await saisirOffreComplete(organisme, lot.lot));
  await envoyerEnValidation(organisme, await cible());
});

async function compte(courriel: string): Promise<number> {
  const roles = courriel.startsWith('valideur')
    ? (['VALIDEUR'] as const)
    : (['ORGANISME'] as const);
  const [{ id }] = (await base.db
    .insert(utilisateurs)
    .values({ courriel, roles: [...roles] })
    .returning({ id: utilisateurs.id })) as [{ id: number }];
  if (roles[0] === 'ORGANISME')
    await base.db
      .insert(utilisateursOrganismes)
      .values({ utilisateurId: id, organismeId: lot.mandataire.id });
  return id;
}

const cible = async () => ({
  numero,
  version: (await lireOffreEnSaisie(base.db, numero))!.action.version,
});
const recus = (destinataire: string) =>
  base.db
    .select({ sujet: courriels.sujet, texte: courriels.texte })
    .from(courriels)
    .where(eq(courriels.destinataire, destinataire))
    .orderBy(asc(courriels.id));

test('the organisme is notified of questions, of a refusal with its reason, and of a validation', async () => {
  await demanderReponses(valideur, {
    ...(await cible()),
    questions: [{ texte: 'Pourquoi ?', fiche: null, champ: null }],
  });
  const ouvertes = await base.db.query.questions.findMany({ where: { actionNumero: numero } });
  await repondre(organisme, {
    ...(await cible()),
    reponses: ouvertes.map(({ id }) => ({ question: id, texte: 'Parce que.' })),
  });
  await refuser(valideur, { ...(await cible()), motif: 'Durée à revoir.' });
  await envoyerEnValidation(organisme, await cible());
  await valider(valideur, await cible());
  const tous = await recus('saisie@o.test');
  expect(tous.map(({ sujet }) => sujet.replace(/ [\d-]+$/, ''))).toEqual([
    'Questions sur votre action',
    'Action à reprendre',
    'Action validée',
  ]);
  expect(tous[1]!.texte).toContain('Motif : Durée à revoir.');
});

test('a mail carries the questions, the channels, the link and whom to ask', async () => {
  const reglages = {
    urlPublique: 'https://sofi.test/',
    contact: 'offre@cariforef.test',
    delaiDuRecueil: 0,
  };
  const qui = { ...valideur, reglages };
  const { formation, sessions } = (await lireOffreEnSaisie(base.db, numero))!;
  const session = `${formation.numero}-${numero}-${sessions[0]!.numero}`;
  await base.db.delete(courriels);
  await demanderReponses(qui, {
    ...(await cible()),
    questions: [
      { texte: 'Lesquels ?', fiche: `${formation.numero}-${numero}`, champ: 'objectifs' },
      { texte: 'Est-ce tout ?', fiche: null, champ: null },
    ],
  });
  const [questions] = await recus('saisie@o.test');
  expect(questions!.texte).toContain(`- ${formation.numero}-${numero}, Objectifs : Lesquels ?`);
  expect(questions!.texte).toContain('- Est-ce tout ?');
  expect(questions!.texte).toContain(`https://sofi.test/saisie/actions/${numero}`);
  expect(questions!.texte).toContain('Votre contact au CARIF-OREF : offre@cariforef.test');
  const ouvertes = await base.db.query.questions.findMany({ where: { actionNumero: numero } });
  await repondre(
    { ...organisme, reglages },
    {
      ...(await cible()),
      reponses: ouvertes.map(({ id }) => ({ question: id, texte: 'Oui.' })),
    },
  );
  const [attente] = await base.db
    .select({ prevuLe: courriels.prevuLe, creeLe: courriels.creeLe })
    .from(courriels)
    .where(eq(courriels.destinataire, 'valideur@c.test'));
  expect(attente!.prevuLe).toEqual(attente!.creeLe);
  await valider(qui, await cible());
  const publiee = (await recus('saisie@o.test')).at(-1)!;
  expect(publiee.texte).toContain(`- ${session} : Sites régionaux, Offre Info, Kairos, Ouiform`);
  await expect(
    demanderReponses(qui, {
      ...(await cible()),
      questions: [{ texte: 'Et ici ?', fiche: '1-1', champ: null }],
    }),
  ).rejects.toMatchObject({ code: 'ETAT_INTERDIT' });
});

test('a validator gets one mail with all that has come to wait', async () => {
  const premiere = numero;
  ({ action: numero } = await saisirOffreComplete(organisme, lot.lot));
  await envoyerEnValidation(organisme, await cible());
  const tous = await recus('valideur@c.test');
  expect(tous).toHaveLength(1);
  expect(tous[0]!.texte).toContain(`-${premiere} `);
  expect(tous[0]!.texte).toContain(`-${numero} `);
});

test('an unwanted kind of mail is not sent, and the others still are', async () => {
  await reglerAvis(base, organisme.acteur, ['VALIDATION']);
  await reglerAvis(base, valideur.acteur, ['ATTENTE']);
  await base.db.delete(courriels);
  await refuser(valideur, { ...(await cible()), motif: 'Encore.' });
  await envoyerEnValidation(organisme, await cible());
  await valider(valideur, await cible());
  expect((await recus('saisie@o.test')).map(({ texte }) => texte.includes('Encore.'))).toEqual([
    true,
  ]);
  expect(await recus('valideur@c.test')).toEqual([]);
});

test('an account says in the client which mails it does not want, and reads it again', async () => {
  await s.ouvrirCompte('calme@organisme.test');
  const sofi = await s.connecte('calme@organisme.test');
  const { utilisateur } = reussi(await sofi.comptes.reglerAvis({ silences: ['REFUS', 'REFUS'] }));
  expect(utilisateur.silences).toEqual(['REFUS']);
  expect((await sofi.moi())!.silences).toEqual(['REFUS']);
  const autre = await base.db.query.utilisateurs.findFirst({
    where: { courriel: 'saisie@o.test' },
  });
  expect(autre!.silences).toEqual([]);
  expect(await code(s.anonyme().comptes.reglerAvis({ silences: [] }))).toBe('UNAUTHENTICATED');
});
