import type { Document } from './document.ts';
import type { Executer, OptionsDEcriture } from './transport.ts';

/** A mutation as a verb: what it answers is its success or a refusal, told apart by `__typename`. */
export type Ecrire = <Resultat, Input, Nom extends keyof Resultat>(
  document: Document<Resultat, { input: Input }>,
  nom: Nom,
) => (input: Input, appel?: OptionsDEcriture) => Promise<Resultat[Nom]>;

/** Each call has a key of its own, the same on all its tries: what was done by a try whose answer was lost is not done again. */
export const ecrireAvec =
  (executer: Executer): Ecrire =>
  (document, nom) =>
  async (input, appel) =>
    (await executer(document, { input }, { cle: nouvelleCle(), ...appel }))[nom];

/** 128 random bits. Not `crypto.randomUUID`, which pages without TLS do not have. */
const nouvelleCle = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (octet) =>
    octet.toString(16).padStart(2, '0'),
  ).join('');
