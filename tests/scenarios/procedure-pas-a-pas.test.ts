import { readFileSync } from 'node:fs';
import { utilisateurs } from '@sofi/database';
import type { SofiClient } from '@sofi/sdk';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { nonEmpty } from '../support/non-empty.ts';
import { cleDe, MOT_DE_PASSE, reussi, serveurDeComptes, siret } from '../support/comptes.ts';

/* The guide « La procédure pas à pas », request by request, by the client: from the account to the publication, a change, a withdrawal. */

const s = serveurDeComptes();
const guide = readFileSync(new URL('../../docs/procedure.md', import.meta.url), 'utf8');

interface Etape {
  rang: number;
  qui: string;
  query: string;
  variables: string;
}
const etapes = [
  ...guide.matchAll(
    /^## (\d+)\. .+\n\nQui : ([\p{L} ]+)\.[\s\S]*?```graphql\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/gmu,
  ),
].map(([, rang, qui, query, variables]): Etape => ({
  rang: Number(rang),
  qui: qui!,
  query: query!,
  variables: variables ?? '{}',
}));

type Json = Record<string, unknown>;

/** Values in braces, from the answers before. */
function resoudre(valeur: unknown, connues: Json): unknown {
  if (Array.isArray(valeur)) return valeur.map((une) => resoudre(une, connues));
  if (typeof valeur === 'object' && valeur !== null)
    return Object.fromEntries(
      Object.entries(valeur).map(([nom, une]) => [nom, resoudre(une, connues)]),
    );
  const chemin = typeof valeur === 'string' && /^\{(.+)\}$/.exec(valeur)?.[1];
  if (!chemin) return valeur;
  const trouvee = chemin
    .split('.')
    .reduce<unknown>((dans, cle) => (dans as Json | undefined)?.[cle], connues);
  expect(trouvee, chemin).toBeDefined();
  return trouvee;
}

async function ouvrirCompteDe(courriel: string, role: 'VALIDEUR' | 'REGION'): Promise<SofiClient> {
  await s.base.db.insert(utilisateurs).values({ courriel, roles: [role] });
  await s.anonyme().comptes.demanderReinitialisation(courriel);
  const cle = cleDe(await s.courriel(courriel));
  reussi(await s.anonyme().comptes.reinitialiserMotDePasse({ cle, motDePasse: MOT_DE_PASSE }));
  return s.connecte(courriel);
}

const porteDesDonnees = ({ query }: Etape) =>
  parse(query).definitions.some((une) => 'operation' in une && une.operation === 'mutation');

test('the guide has its twenty-one requests, at most fourteen of which carry data', () => {
  expect(etapes.map(({ rang }) => rang)).toEqual(etapes.map((_, rang) => rang + 1));
  expect(etapes).toHaveLength(21);
  expect([...guide.matchAll(/^```graphql$/gm)]).toHaveLength(21);
  expect(etapes.filter(porteDesDonnees).length).toBeLessThanOrEqual(14);
});

test('each request of the guide does what it says', { timeout: 60_000 }, async () => {
  await s.autoriser('saisie@organisme.test');
  const clients: Record<string, SofiClient> = {
    'sans compte': s.anonyme(),
    valideur: await ouvrirCompteDe('valideur@cariforef.test', 'VALIDEUR'),
    région: await ouvrirCompteDe('programme@region.test', 'REGION'),
  };
  const reponses: Record<string, Json> = {};
  const lue = (chemin: string) => resoudre(`{${chemin}}`, reponses);
  const canaux = (rang: number) =>
    (lue(`${rang}.session.diffusion`) as { canal: string; eligible: boolean }[])
      .filter(({ eligible }) => eligible)
      .map(({ canal }) => canal);
  for (const { rang, qui, query, variables } of nonEmpty(etapes)) {
    const client = clients[qui]!;
    const valeurs = resoudre(JSON.parse(variables), reponses) as Json;
    const reponse = await client.executer<Json, Json>(documentDe(query), valeurs);
    const refus = Object.values(reponse).filter((valeur) => {
      const type = (valeur as { __typename?: string } | null)?.__typename;
      return type !== undefined && !type.endsWith('Success');
    });
    expect(refus, `${rang}`).toEqual([]);
    reponses[rang] = reponse;
    if (rang === 1)
      reponses['courriel'] = cleDe(await s.courriel('saisie@organisme.test')) as never;
    if (rang === 2) clients['organisme'] = s.porteur(lue('2.activerCompte.jeton') as string);
  }
  expect(lue('3.moi.organismes.0.siret')).toBe(siret);
  expect(lue('5.creerOffre.action.etatDeSaisie')).toMatchObject({
    complet: true,
    anomalies: [],
    canaux: [{ pret: true }, { pret: true }, { pret: true }, { pret: true }],
  });
  expect(lue('7.actions.totalCount')).toBe(1);
  const tous = ['SITES_REGIONAUX', 'OFFRE_INFO', 'KAIROS', 'OUIFORM'];
  expect([lue('9.session.debut'), canaux(9)]).toEqual(['2027-03-01', tous]);
  expect(lue('11.simulerActe')).toMatchObject({
    permis: false,
    accordRequis: [{ champ: 'debut', avant: '2027-03-01', apres: '2027-03-08' }],
  });
  expect(lue('13.demandesDAccord.totalCount')).toBe(1);
  expect(lue('16.valider.action.sessions.nodes.0.debut')).toBe('2027-03-08');
  expect(lue('19.archiver.action.etat')).toBe('ARCHIVEE');
  expect(lue('20.desarchiver.action.etat')).toBe('VALIDEE');
  expect([lue('21.session.debut'), canaux(21)]).toEqual(['2027-03-08', tous]);
});

/** A document of one's own, as the client takes it. */
const documentDe = (query: string) => parse(query) as never;
