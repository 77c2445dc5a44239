import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Base } from '@sofi/database';
import { courriels, jetons } from '@sofi/database';
import { ouvrirExpediteur } from '@sofi/server/courriel/expediteur';
import type { Expediteur } from '@sofi/server/courriel/expediteur';
import { demarrerFacteur, distribuer, ESSAIS_MAX } from '@sofi/server/courriel/file';
import { ecrireA, nettoyerComptes } from '@sofi/usecases';
import { ANONYME, REGLAGES_DE_COMPTE } from '@sofi/domain';
import { createClient } from '@sofi/sdk';
import { demarrer } from '@sofi/server/serveur';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { autoriser, cleDe, HEURE, MOT_DE_PASSE, reussi, siret } from '../support/comptes.ts';
import { serveurSmtp } from '../support/smtp.ts';
import { MAINTENANT } from '../support/temps.ts';

let base: Base;
let maintenant = MAINTENANT;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());
beforeEach(async () => {
  maintenant = MAINTENANT;
  await base.db.delete(courriels);
});

const MESSAGE = { sujet: 'Écrit à l’été', texte: `Bonjour,\n\nClé : sofi_x_${'a'.repeat(90)}é\n` };
const reglages = (url: string | undefined, dossier = '/nulle/part') => ({
  urlSmtp: url,
  dossier,
  de: 'SOFI <sofi@exemple.fr>',
});
const lettres = () => base.db.select().from(courriels).orderBy(asc(courriels.id));

/** Tries what is due now; why it failed. */
async function tourner(expediteur: Expediteur): Promise<string[]> {
  const echecs: string[] = [];
  await distribuer({
    db: base.db,
    expediteur,
    horloge: () => maintenant,
    signaler: (erreur) => echecs.push(String(erreur)),
  });
  return echecs;
}

test('a mail reaches a real SMTP server as it was written, once, and its text is not kept', async () => {
  const smtp = await serveurSmtp();
  const expediteur = ouvrirExpediteur(reglages(smtp.url), () => {});
  try {
    await ecrireA(base.db, 'une@exemple.fr', MESSAGE, MAINTENANT);
    await ecrireA(base.db, 'autre@exemple.fr', MESSAGE, MAINTENANT);
    expect(await tourner(expediteur)).toEqual([]);
    expect(await tourner(expediteur)).toEqual([]);
    expect(smtp.recus.map(({ a }) => a)).toEqual([['une@exemple.fr'], ['autre@exemple.fr']]);
    const [recu] = smtp.recus;
    expect(recu?.texte.replaceAll('\r\n', '\n')).toBe(MESSAGE.texte);
    expect(recu?.de).toBe('sofi@exemple.fr');
    expect(recu?.entetes).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(recu?.entetes).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(await lettres()).toMatchObject([
      { envoyeLe: MAINTENANT, texte: '', essais: 1 },
      { envoyeLe: MAINTENANT, texte: '', essais: 1 },
    ]);
  } finally {
    expediteur.fermer();
    await smtp.arreter();
  }
});

test('a mail that is not taken is tried again later and later, then given up; the others go', async () => {
  let plein = true;
  const smtp = await serveurSmtp((a) => (plein && a.startsWith('plein') ? 'Mailbox full' : null));
  const expediteur = ouvrirExpediteur(reglages(smtp.url), () => {});
  try {
    await ecrireA(base.db, 'plein@exemple.fr', MESSAGE, MAINTENANT);
    await ecrireA(base.db, 'autre@exemple.fr', MESSAGE, MAINTENANT);
    expect(await tourner(expediteur)).toEqual([expect.stringContaining('Mailbox full')]);
    expect(smtp.recus.map(({ a }) => a)).toEqual([['autre@exemple.fr']]);
    const delais = [];
    for (let essai = 1; essai < ESSAIS_MAX; essai++) {
      const [lettre] = await lettres();
      expect(lettre).toMatchObject({ essais: essai, erreur: expect.stringContaining('Mailbox') });
      delais.push((lettre!.prevuLe.getTime() - maintenant.getTime()) / 60_000);
      maintenant = new Date(lettre!.prevuLe.getTime() - 1);
      expect(await tourner(expediteur)).toEqual([]);
      maintenant = lettre!.prevuLe;
      expect(await tourner(expediteur)).toHaveLength(1);
    }
    expect(delais).toEqual([2, 4, 8, 16, 32, 64, 128]);
    plein = false;
    maintenant = new Date(maintenant.getTime() + 1000 * HEURE);
    expect(await tourner(expediteur)).toEqual([]);
    expect(smtp.recus).toHaveLength(1);
    expect((await lettres())[0]?.envoyeLe).toBeNull();
  } finally {
    expediteur.fermer();
    await smtp.arreter();
  }
});

test('an unreachable server is reported without its password', async () => {
  const smtp = await serveurSmtp();
  const mauvais = smtp.url.replace('secret-smtp', 'autre-secret');
  const parti = (await serveurSmtp().then((un) => un.arreter().then(() => un))).url;
  try {
    for (const url of [mauvais, parti]) {
      const expediteur = ouvrirExpediteur(reglages(url), () => {});
      await ecrireA(base.db, 'une@exemple.fr', MESSAGE, MAINTENANT);
      const echecs = await tourner(expediteur);
      expect(echecs).toHaveLength(1);
      expect(JSON.stringify([echecs, await lettres()])).not.toContain('secret');
      expediteur.fermer();
    }
    expect(smtp.recus).toEqual([]);
  } finally {
    await smtp.arreter();
  }
});

test('without a server a mail becomes a file that only its owner reads, and its path is printed', async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'sofi-courriels-'));
  const dits: string[] = [];
  try {
    const expediteur = ouvrirExpediteur(reglages(undefined, join(dossier, 'neuf')), (ligne) =>
      dits.push(ligne),
    );
    await ecrireA(base.db, 'une@exemple.fr', MESSAGE, MAINTENANT);
    expect(await tourner(expediteur)).toEqual([]);
    const [nom] = await readdir(join(dossier, 'neuf'));
    const chemin = join(dossier, 'neuf', nom!);
    expect(dits).toEqual([`Courriel à lire : ${chemin}`]);
    expect((await stat(chemin)).mode & 0o077).toBe(0);
    const contenu = await readFile(chemin, 'utf8');
    expect(contenu).toContain('To: une@exemple.fr\nSubject: Écrit à l’été\n');
    expect(contenu.endsWith(`\n\n${MESSAGE.texte}`)).toBe(true);
  } finally {
    await rm(dossier, { recursive: true });
  }
});

test('an act wakes the sender: the key is in the mail that arrives, and opens the account', async () => {
  const smtp = await serveurSmtp();
  const facteur = demarrerFacteur({
    db: base.db,
    expediteur: ouvrirExpediteur(reglages(smtp.url), () => {}),
    horloge: () => maintenant,
    signaler: () => {},
  });
  const serveur = await demarrer({
    base,
    acteur: ANONYME,
    hote: '127.0.0.1',
    port: 0,
    horloge: () => maintenant,
    apresMutation: () => facteur.reveiller(),
  });
  try {
    const { comptes } = createClient({ url: `${serveur.origine}/graphql` });
    await autoriser(base, 'reveil@exemple.fr', siret);
    await comptes.demanderCleActivation({ siret, courriel: 'reveil@exemple.fr' });
    await smtp.recevoir(1);
    const cle = cleDe({ texte: smtp.recus[0]!.texte.replaceAll('\r', '') });
    reussi(await comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
  } finally {
    await serveur.arreter();
    await facteur.arreter();
    await smtp.arreter();
  }
  expect((await lettres())[0]?.envoyeLe).toEqual(MAINTENANT);
});

test('what has had its time is deleted, and nothing else', async () => {
  const jours = (n: number) => new Date(MAINTENANT.getTime() + n * 24 * HEURE);
  await ecrireA(base.db, 'vieux@exemple.fr', MESSAGE, jours(-31));
  await ecrireA(base.db, 'recent@exemple.fr', MESSAGE, jours(-29));
  await base.db.delete(jetons);
  const jeton = { type: 'CONNEXION' as const, utilisateurId: 1, creeLe: jours(-9) };
  await base.db.insert(jetons).values([
    { ...jeton, empreinte: 'a'.repeat(64), expireLe: jours(-1) },
    { ...jeton, empreinte: 'b'.repeat(64), expireLe: jours(1) },
  ]);
  await nettoyerComptes(base.db, MAINTENANT, REGLAGES_DE_COMPTE);
  expect((await lettres()).map(({ destinataire }) => destinataire)).toEqual(['recent@exemple.fr']);
  expect(await base.db.select({ empreinte: jetons.empreinte }).from(jetons)).toEqual([
    { empreinte: 'b'.repeat(64) },
  ]);
});
