import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Base } from '@sofi/database';
import { ecrireOffres, lireOffreEnSaisie, ouvrirBase } from '@sofi/database';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { modifications } from '@sofi/domain';
import { envoyerEnValidation, modifierSession, valider } from '@sofi/usecases';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';

const EMBARQUEE = process.env['BASE_DE_TEST'] === 'embarquee';
const dossier = mkdtempSync(join(tmpdir(), 'sofi-coupures-'));
const nom = `sofi_coupures_${process.pid}`;
const ou = EMBARQUEE ? dossier : urlDe(nom);
const programme = fileURLToPath(new URL('../support/valider-et-mourir.ts', import.meta.url));

let action: number;
let version: number;

const ouverte = async <T>(faire: (base: Base) => Promise<T>): Promise<T> => {
  const base = await ouvrirBase({ url: EMBARQUEE ? undefined : ou, dossier });
  try {
    return await faire(base);
  } finally {
    await base.fermer();
  }
};

beforeAll(async () => {
  if (EMBARQUEE) {
    const contenu = new Blob([readFileSync(inject('modele'))]);
    await (await ouvrirEmbarquee(dossier, { contenu })).fermer();
  } else await creerBase(nom, inject('modele'));
  // Published once, then modified and sent again: there is an old publication and a new one.
  await ouverte(async (base) => {
    const { lot, mandataire } = await lotDeDemo(base);
    const organisme = env(base, acteur('ORGANISME', [mandataire]));
    const offre = await saisirOffreComplete(organisme, lot);
    ({ action } = offre);
    const lire = async () => (await lireOffreEnSaisie(base.db, action))!;
    const cible = async () => ({ numero: action, version: (await lire()).action.version });
    await envoyerEnValidation(organisme, await cible());
    await valider(env(base, acteur('VALIDEUR')), await cible());
    await modifierSession(organisme, {
      numero: offre.session,
      version: (await lire()).sessions[0]!.version,
      commentaireDuree: 'Nouvelle version',
    });
    await envoyerEnValidation(organisme, await cible());
    ({ version } = await cible());
  });
});
afterAll(async () => {
  rmSync(dossier, { recursive: true });
  if (!EMBARQUEE) await supprimerBase(nom);
});

const lancer = (quand: string) =>
  promisify(execFile)(process.execPath, [programme, ou, String(action), String(version), quand]);

test(
  'a validation killed before any of its statements, or before its commit, leaves the old publication whole',
  { timeout: 300_000 },
  async () => {
    let tues = 0;
    for (let rang = 1; ; rang++) {
      // Past the last statement the process lives, unless it dies before it commits.
      const dernier = await lancer(String(rang)).then(
        ({ stdout }) => Number(stdout),
        (erreur: { signal?: string }) => {
          if (erreur.signal !== 'SIGKILL') throw erreur;
          return null;
        },
      );
      if (dernier !== null) {
        expect(dernier).toBe(rang - 1);
        break;
      }
      tues++;
      await verifier('ancienne');
      if (rang === 1) {
        await expect(lancer('commit')).rejects.toMatchObject({ signal: 'SIGKILL' });
        await verifier('ancienne');
      }
    }
    expect(tues).toBeGreaterThan(20);
    await verifier('nouvelle');
  },
);

const verifier = (publication: 'ancienne' | 'nouvelle') =>
  ouverte(async (base) => {
    const offre = (await lireOffreEnSaisie(base.db, action))!;
    const nouvelle = publication === 'nouvelle';
    expect(offre.publiee!.sessions[0]!.commentaireDuree).toBe(nouvelle ? 'Nouvelle version' : null);
    expect(modifications(offre.publiee, offre)).toHaveLength(nouvelle ? 0 : 1);
    expect(offre.action.version).toBe(nouvelle ? version + 1 : version);
    // The search table is as the published fiches are.
    expect(await ecrireOffres(base.db, [action])).toBe(0);
  });
