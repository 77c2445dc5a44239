import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const programme = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));

/** Runs the server's program with only these settings. `pret`: its origin, once it serves; `fin`: what it said. */
export function lancerProgramme(env: Record<string, string>, args: string[] = []) {
  const { PATH = '', HOME = '' } = process.env;
  const enfant = spawn(process.execPath, [programme, ...args], { env: { PATH, HOME, ...env } });
  let dit = '';
  const fin = new Promise<{ code: number | null; dit: string }>((fini) =>
    enfant.once('close', (code) => fini({ code, dit })),
  );
  const adresse = new Promise<string>((trouvee) => {
    const ecouter = (morceau: Buffer) => {
      dit += morceau.toString();
      const [, origine] = /(http:\S+)\/graphql/.exec(dit) ?? [];
      if (origine) trouvee(origine);
    };
    enfant.stdout.on('data', ecouter);
    enfant.stderr.on('data', ecouter);
  });
  const pret = Promise.race([
    adresse,
    fin.then(({ dit: texte }) => Promise.reject(new Error(texte))),
  ]);
  pret.catch(() => {});
  return { enfant, fin, pret };
}

/** What the server of this origin answers when asked how many sessions it has. */
export const compter = async (origine: string): Promise<unknown> =>
  (
    await fetch(`${origine}/graphql?query=${encodeURIComponent('{ sessions { totalCount } }')}`)
  ).json();
