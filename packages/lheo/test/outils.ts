import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { LectureDeFormation, Mode } from '../src/index.ts';
import { lireLheo } from '../src/index.ts';

export const racine = new URL('../../../', import.meta.url);
export const fixture = (nom: string) =>
  readFileSync(new URL(`tests/fixtures/lheo/${nom}`, racine), 'utf8');
export const FASD = fixture('fasd-prepa-sanitaire-social.xml');

export async function* morceaux(...textes: (string | Uint8Array)[]) {
  yield* textes;
}
export const lire = (texte: string | Uint8Array, mode: Mode = 'tolerant') =>
  Array.fromAsync(lireLheo(morceaux(texte), { mode }));
export const lireUne = async (texte: string, mode?: Mode): Promise<LectureDeFormation> =>
  (await lire(texte, mode))[0]!;
export const erreurs = ({ anomalies }: LectureDeFormation) =>
  anomalies
    .filter(({ gravite }) => gravite === 'ERREUR')
    .map(({ code, chemin }) => `${code} ${chemin}`);
export const codes = ({ anomalies }: LectureDeFormation) => anomalies.map(({ code }) => code);
export const remplacer = (avant: string | RegExp, apres: string) => {
  const texte = FASD.replace(avant, apres);
  expect(texte).not.toBe(FASD);
  return texte;
};
