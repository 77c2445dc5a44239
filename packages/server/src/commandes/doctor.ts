import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createClient } from '@redis/client';
import { BaseInutilisableError } from '@sofi/database';
import { createTransport } from 'nodemailer';
import { ArretAnnonce } from '../arret.ts';
import { decrire } from '../decrire.ts';
import type { Reglages } from '../env.ts';
import { lireReglages } from '../env.ts';

/** What one check found: a French sentence, and whether the server can work so. */
export interface Finding {
  ok: boolean;
  sentence: string;
}

/** Milliseconds for a service to answer. */
const PATIENCE = 5000;

/** `doctor`: checks what the server needs, and changes nothing; exit code 1 when something is missing. */
export async function doctor(
  { json }: { json: boolean },
  env: Record<string, string | undefined>,
): Promise<void> {
  const findings = await examine(env);
  for (const finding of findings)
    console.log(
      json ? JSON.stringify(finding) : `${finding.ok ? '  ok ' : 'NON  '} ${finding.sentence}`,
    );
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** Each check by itself: what is wrong with one hides none of the others. */
export async function examine(env: Record<string, string | undefined>): Promise<Finding[]> {
  let reglages: Reglages;
  try {
    reglages = lireReglages(env);
  } catch (erreur) {
    return [{ ok: false, sentence: reason(erreur) }];
  }
  const database =
    reglages.urlDeBase === undefined
      ? Promise.resolve(folder('Base embarquée', reglages.dossier, 256))
      : (await import('./doctor-postgres.ts')).examinePostgres(reglages.urlDeBase);
  const findings = await Promise.all([database, mail(reglages), redis(reglages.urlDeRedis)]);
  return [{ ok: true, sentence: 'Réglages : lus sans erreur.' }, ...findings.flat()];
}

/** A folder in which this account writes, or can make one, with so many megabytes. */
function folder(name: string, path: string, megabytes: number): Finding[] {
  let existing = resolve(path);
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(existing);
    const free = Math.floor((bavail * bsize) / 2 ** 20);
    return [
      {
        ok: free >= megabytes,
        sentence: `${name} : « ${path} » est accessible, ${free.toLocaleString('fr-FR')} Mo libres sur ${megabytes} nécessaires.`,
      },
    ];
  } catch {
    return [
      { ok: false, sentence: `${name} : ce compte du système n’écrit pas dans « ${path} ».` },
    ];
  }
}

async function mail({ courriel: { urlSmtp, dossier } }: Reglages): Promise<Finding[]> {
  if (urlSmtp === undefined) return folder('Courriels, sans SMTP_URL en fichiers', dossier, 10);
  const transport = createTransport({
    url: urlSmtp,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  try {
    await transport.verify();
    return [{ ok: true, sentence: 'Courriels : le serveur SMTP accepte la connexion.' }];
  } catch (erreur) {
    return [{ ok: false, sentence: `Courriels : le serveur SMTP refuse (${reason(erreur)}).` }];
  } finally {
    transport.close();
  }
}

async function redis(url: string | undefined): Promise<Finding[]> {
  if (url === undefined) return [];
  const client = createClient({
    url,
    socket: { connectTimeout: PATIENCE, reconnectStrategy: false },
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.ping();
    return [{ ok: true, sentence: 'Redis : il répond.' }];
  } catch (erreur) {
    return [{ ok: false, sentence: `Redis : il ne répond pas (${reason(erreur)}).` }];
  } finally {
    if (client.isOpen) client.destroy();
  }
}

/** In a sentence, without secrets or stacks. */
export const reason = (erreur: unknown): string => {
  if (erreur instanceof ArretAnnonce || erreur instanceof BaseInutilisableError)
    return erreur.message;
  const { code } = erreur as { code?: unknown };
  return typeof code === 'string' ? code : decrire(erreur).split('\n', 1)[0]!;
};
