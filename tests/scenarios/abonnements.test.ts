import { connect } from 'node:net';
import { utilisateursOrganismes } from '@sofi/database';
import { creerAction, creerFormation } from '@sofi/usecases';
import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { attendre, idsDe, ouvrir, recueillir } from '../support/abonnements.ts';
import { client, code, HEURE, reussi, serveurDeComptes, siret } from '../support/comptes.ts';
import { ressources, saisirUneOffre } from '../support/saisie-par-client.ts';
import { acteur, env } from '../support/saisie.ts';
import { nonEmpty } from '../support/non-empty.ts';

const s = serveurDeComptes();

beforeAll(async () => {
  await s.ouvrirCompte('abonne@organisme.test');
  await s.ouvrirCompte('voisin@autre.test', s.autreSiret);
});

/** An action that this organisme begins, and nothing else. @returns its number */
async function commencerUneAction(organisme: string): Promise<number> {
  const { id } = (await s.base.db.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: organisme },
  }))!;
  const saisie = env(s.base, acteur('ORGANISME', [{ id, siret: organisme }]));
  const formation = await creerFormation(saisie, { intitule: 'À suivre', organisme });
  return creerAction(saisie, { formation, objectifs: 'Suivre.' });
}

/** What happened, by which event. */
const faits = (suite: readonly { id: string; type: string; champ?: string | null }[]) =>
  suite.map(({ id, type, champ }) => [id, type, champ]);
/** The numbers of the actions that these events speak of. */
const actionsDe = (recus: readonly { fiche: string }[]) =>
  new Set(recus.map(({ fiche }) => Number(fiche.split('-')[1])));

test('each step of an action reaches those who may see it, and nobody else', async () => {
  const sofi = await s.connecte('abonne@organisme.test');
  const voisin = await s.connecte('voisin@autre.test');
  const arret = new AbortController();
  const appel = { signal: arret.signal };
  const siens = recueillir(sofi.abonnements.evenements({}, appel));
  const autres = recueillir(voisin.abonnements.evenements({}, appel));
  await ouvrir(siens.recus, async () => saisirUneOffre(sofi, await ressources(sofi)));
  // The dashboard comes at once: its first value says that this stream is open.
  const tableau = recueillir(sofi.abonnements.tableauDeBord(undefined, appel));
  await attendre(() => expect(tableau.recus).toHaveLength(1));

  const { action, session } = await saisirUneOffre(sofi, await ressources(sofi));
  const histoire = await Array.fromAsync(sofi.actions.historique(action.numero));
  await attendre(() => expect(faits(siens.recus).slice(-histoire.length)).toEqual(faits(histoire)));
  expect(siens.recus.at(-1)).toMatchObject({
    type: 'MODIFICATION',
    champ: 'dispositifs.0.nombrePlaces',
    fiche: session.code,
    apres: '12',
  });
  expect(new Set(idsDe(siens.recus)).size).toBe(siens.recus.length);
  await attendre(() =>
    expect(
      tableau.recus.at(-1)!.actions.find((une) => une.code === 'EN_COURS_DE_SAISIE')!.nombre,
    ).toBe(tableau.recus[0]!.actions.find((une) => une.code === 'EN_COURS_DE_SAISIE')!.nombre + 1),
  );
  expect(autres.recus).toEqual([]);
  const compteurs = tableau.recus.map(({ sessions, actions }) => ({ sessions, actions }));
  for (const [rang, suivant] of nonEmpty(compteurs.slice(1)).entries())
    expect(suivant).not.toEqual(compteurs[rang]);

  // After an event that was kept, what followed it comes first.
  const [premier, ...suivants] = idsDe(siens.recus);
  const repris = recueillir(sofi.abonnements.evenements({ apres: premier!, siret }, appel));
  await attendre(() => expect(idsDe(repris.recus).slice(0, suivants.length)).toEqual(suivants));
  arret.abort();
});

test('nobody follows without saying who they are, nor the dashboard of another', async () => {
  const suite = (sofi: ReturnType<typeof s.anonyme>) => sofi.abonnements.evenements().next();
  expect(await code(suite(s.anonyme()))).toBe('UNAUTHENTICATED');
  const voisin = await s.connecte('voisin@autre.test');
  expect(await code(voisin.abonnements.tableauDeBord(siret).next())).toBe('FORBIDDEN');
  expect(await code(voisin.abonnements.evenements({ apres: 'rien' }).next())).toBe(
    'BAD_USER_INPUT',
  );
});

test('a stream ends with the right to it: nothing comes after one has signed out', async () => {
  const sofi = await s.connecte('abonne@organisme.test');
  const autre = await s.connecte('abonne@organisme.test');
  const flux = sofi.abonnements.tableauDeBord();
  await flux.next();
  expect(await sofi.comptes.seDeconnecter()).toBe(true);
  await saisirUneOffre(autre, await ressources(autre));
  expect(await code(flux.next())).toBe('UNAUTHENTICATED');
});

test('a member who leaves an organisme stops receiving its events, and still receives the others', async () => {
  const { utilisateur } = await s.ouvrirCompte('double@organisme.test');
  const id = Number(Buffer.from(utilisateur.id, 'base64').toString().split(':')[1]);
  const deux = await s.base.db.query.organismes.findMany({
    columns: { id: true, siret: true },
    where: { siret: { in: [siret, s.autreSiret] } },
  });
  const liens = deux.map((un) => ({ utilisateurId: id, organismeId: un.id }));
  await s.base.db.insert(utilisateursOrganismes).values(liens).onConflictDoNothing();
  const sofi = await s.connecte('double@organisme.test');
  const arret = new AbortController();
  const { recus } = recueillir(sofi.abonnements.evenements({}, { signal: arret.signal }));
  await ouvrir(recus, () => commencerUneAction(siret));
  const premiere = await commencerUneAction(siret);
  await attendre(() => expect(actionsDe(recus)).toContain(premiere));

  await s.base.db
    .delete(utilisateursOrganismes)
    .where(
      and(
        eq(utilisateursOrganismes.utilisateurId, id),
        eq(utilisateursOrganismes.organismeId, deux.find((un) => un.siret === siret)!.id),
      ),
    );
  const cachee = await commencerUneAction(siret);
  const visible = await commencerUneAction(s.autreSiret);
  await attendre(() => expect(actionsDe(recus)).toContain(visible));
  expect(actionsDe(recus)).not.toContain(cachee);
  arret.abort();
});

test('a silent stream ends with its token, and a dashboard follows the days', async () => {
  const eveille = await s.lancer({ acteur: acteur('VALIDEUR'), reveil: 20 });
  try {
    const { jeton } = reussi(await s.seConnecter('voisin@autre.test'));
    const voisin = client(eveille.origine, jeton);
    const flux = voisin.abonnements.tableauDeBord();
    await flux.next();
    const suite = code(flux.next());
    expect(await voisin.comptes.seDeconnecter()).toBe(true);
    expect(await suite).toBe('UNAUTHENTICATED');

    const jours = client(eveille.origine).abonnements.tableauDeBord(siret);
    const inactives = ({ value }: Awaited<ReturnType<typeof jours.next>>) =>
      value!.sessions.find((une) => une.code === 'INACTIVES')!.nombre;
    const aujourdhui = inactives(await jours.next());
    s.avancer(24 * 400 * HEURE);
    expect(inactives(await jours.next())).toBeGreaterThan(aujourdhui);
    await jours.return();
  } finally {
    await eveille.arreter();
  }
});

test('a long absence is made up for, page after page', async () => {
  const serveur = await s.lancer({ acteur: acteur('VALIDEUR') });
  const sofi = client(serveur.origine);
  const numero = await commencerUneAction(siret);
  const [dernier] = idsDe(await Array.fromAsync(sofi.actions.historique(numero))).slice(-1);
  await s.base.db.execute(sql`insert into evenements (type, fiche, numero, action_numero)
    select 'ESSAI', 'ACTION', ${numero}, ${numero} from generate_series(1, 350)`);
  const arret = new AbortController();
  const { recus } = recueillir(
    sofi.abonnements.evenements({ apres: dernier! }, { signal: arret.signal }),
  );
  await attendre(() => expect(recus).toHaveLength(350));
  expect(idsDe(recus)).toEqual(
    idsDe(await Array.fromAsync(sofi.actions.historique(numero))).slice(-350),
  );
  arret.abort();
  await serveur.arreter();
});

test('a reader who does not read costs nothing more after a while, and holds up no server that stops', async () => {
  const serveur = await s.lancer({ acteur: acteur('VALIDEUR') });
  const numero = await commencerUneAction(siret);
  const sofi = client(serveur.origine);
  const [dernier] = idsDe(await Array.fromAsync(sofi.actions.historique(numero))).slice(-1);
  // Far more than sockets hold.
  await s.base.db.execute(sql`insert into evenements (type, fiche, numero, action_numero, apres)
    select 'ESSAI', 'ACTION', ${numero}, ${numero}, to_jsonb(repeat('x', 500000)) from generate_series(1, 100)`);
  const query = 'subscription ($apres: ID) { evenements(apres: $apres) { id apres } }';
  const corps = JSON.stringify({ query, variables: { apres: dernier } });
  const sourd = connect(Number(new URL(serveur.origine).port), '127.0.0.1').pause();
  const lus = await s.requetesDe(async () => {
    sourd.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${corps.length}\r\n\r\n${corps}`,
    );
    const debut = s.base.requetes.length;
    await attendre(() => expect(s.base.requetes.length).toBeGreaterThan(debut + 5));
    await serveur.arreter();
  });
  expect(lus.length).toBeLessThan(100);
  sourd.destroy();
});

test('a server that stops ends its streams, and the client goes on with the one that follows it', async () => {
  const premier = await s.lancer();
  const { jeton } = reussi(await s.seConnecter('abonne@organisme.test'));
  const sofi = client(premier.origine, jeton);
  const flux = sofi.abonnements.tableauDeBord();
  await flux.next();
  const suite = flux.next();
  await premier.arreter();
  const second = await s.lancer({ port: Number(new URL(premier.origine).port) });
  try {
    expect((await suite).value?.actions).toHaveLength(5);
    await flux.return();
  } finally {
    await second.arreter();
  }
});
