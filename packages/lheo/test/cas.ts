import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Anomalie, LectureDeFormation } from '../src/index.ts';
import { LheoIllisibleError, lireLheo } from '../src/index.ts';

export const octets = (nom: string) =>
  readFileSync(new URL(`../../../tests/fixtures/lheo/cas/${nom}`, import.meta.url));

/** Everything that a file gives, in pieces of this size: what is cut between two of them is read alike. */
export async function lire(
  nom: string | Uint8Array,
  mode: 'strict' | 'tolerant' = 'tolerant',
  pas = 1000,
) {
  const contenu = typeof nom === 'string' ? octets(nom) : nom;
  const lectures: LectureDeFormation[] = [];
  const avis: string[] = [];
  const flux = (async function* () {
    for (let debut = 0; debut < contenu.length; debut += pas)
      yield contenu.subarray(debut, debut + pas);
  })();
  for await (const lecture of lireLheo(flux, { mode, surAvis: (message) => avis.push(message) }))
    lectures.push(lecture);
  return { lectures, avis };
}
export const lireUne = async (nom: string | Uint8Array, mode?: 'strict' | 'tolerant') => {
  const { lectures, avis } = await lire(nom, mode);
  const [lecture] = lectures;
  return { ...lecture!, avis, session: lecture!.offre?.actions[0]?.sessions[0] };
};
export const codes = (anomalies: readonly Anomalie[]) => anomalies.map(({ code }) => code);
export const illisible = async (contenu: string | Uint8Array) => {
  const erreur = await lire(contenu).catch((e: unknown) => e);
  expect(erreur).toBeInstanceOf(LheoIllisibleError);
  return erreur as LheoIllisibleError;
};
export const modifier = (nom: string, avant: string, apres: string) => {
  const texte = octets(nom).toString('utf8');
  expect(texte).toContain(avant);
  return Buffer.from(texte.replace(avant, apres));
};
