import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NomDeServeur, Operation } from './operations.ts';

export interface Serveur {
  nom: NomDeServeur;
  origine: string;
  /** Where callers may read a dashboard. */
  origineDuValideur: string;
  pid: number;
  arreter: () => Promise<void>;
}

const { scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { scripts: { serve: string } };

const PROGRAMMES: Record<NomDeServeur, string[]> = {
  limite: ['limite.ts'],
  // With the options that `npm start` gives to Node.
  sofi: [...(scripts.serve.match(/--\S+/g) ?? []), 'sofi.ts'],
  postgraphile: ['postgraphile.mjs'],
};

/** Starts a server over this database, and waits until it listens. */
export async function lancer(
  nom: NomDeServeur,
  url: string,
  { options = [] }: { options?: string[] } = {},
): Promise<Serveur> {
  const propres = PROGRAMMES[nom].slice(0, -1);
  const programme = fileURLToPath(
    new URL(`../serveurs/${PROGRAMMES[nom].at(-1)}`, import.meta.url),
  );
  const enfant = spawn(process.execPath, [...propres, ...options, programme, url], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [origine, origineDuValideur = origine] = await adresses(enfant, nom);
  return {
    nom,
    origine: origine!,
    origineDuValideur: origineDuValideur!,
    pid: enfant.pid!,
    arreter: () =>
      new Promise((fini) => {
        enfant.once('close', () => fini());
        enfant.kill('SIGTERM');
      }),
  };
}

const adresses = (enfant: ChildProcess, nom: string) =>
  new Promise<string[]>((trouvees, echec) => {
    let dit = '';
    const ecouter = (morceau: Buffer) => {
      dit += morceau.toString();
      const [ligne] = /^http:.*$/m.exec(dit) ?? [];
      if (ligne) trouvees(ligne.split(' '));
    };
    enfant.stdout!.on('data', ecouter);
    enfant.stderr!.on('data', ecouter);
    enfant.once('close', () => echec(new Error(`${nom} stopped: ${dit}`)));
  });

export type ParQui = Pick<Operation, 'valideur'>;

/** Where a server is asked what these callers ask. */
export function adresseDe(
  { nom, origine, origineDuValideur }: Serveur,
  { valideur }: ParQui,
): string {
  return nom === 'limite' ? origine : `${valideur ? origineDuValideur : origine}/graphql`;
}

/** CPU time that a process has used, in milliseconds: utime and stime of proc(5), in ticks of 10 ms. */
export function cpuDe(pid: number): number {
  const texte = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const champs = texte.slice(texte.lastIndexOf(')') + 2).split(' ');
  return (Number(champs[11]) + Number(champs[12])) * 10;
}

/** Its largest resident memory so far, in MB. */
export function memoireDe(pid: number): number {
  const [, kio] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kio) / 1024);
}
