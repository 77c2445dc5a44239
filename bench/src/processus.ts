import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NomDeServeur } from './operations.ts';

export interface Serveur {
  nom: NomDeServeur;
  origine: string;
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
  { qui = 'anonyme', options = [] }: { qui?: string; options?: string[] } = {},
): Promise<Serveur> {
  const propres = PROGRAMMES[nom].slice(0, -1);
  const programme = fileURLToPath(
    new URL(`../serveurs/${PROGRAMMES[nom].at(-1)}`, import.meta.url),
  );
  const enfant = spawn(process.execPath, [...propres, ...options, programme, url, qui], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    nom,
    origine: await adresse(enfant, nom),
    pid: enfant.pid!,
    arreter: () =>
      new Promise((fini) => {
        enfant.once('close', () => fini());
        enfant.kill('SIGTERM');
      }),
  };
}

const adresse = (enfant: ChildProcess, nom: string) =>
  new Promise<string>((trouvee, echec) => {
    let dit = '';
    const ecouter = (morceau: Buffer) => {
      dit += morceau.toString();
      const [origine] = /^http:\S+$/m.exec(dit) ?? [];
      if (origine) trouvee(origine);
    };
    enfant.stdout!.on('data', ecouter);
    enfant.stderr!.on('data', ecouter);
    enfant.once('close', () => echec(new Error(`${nom} stopped: ${dit}`)));
  });

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
