import type { AnyDocument, Document } from './document.ts';
import type { ConnectionPage, Liste, OptionsDeListe } from './liste.ts';
import { lister } from './liste.ts';
import type { OptionsDAppel, OptionsDEcriture } from './options.ts';
import { nouvelleCle, type Transport } from './transport.ts';

/** A mutation: answers its success or a refusal, told apart by `__typename` or `match`. @throws SofiError */
export type Ecriture<Resultat, Input, Nom extends keyof Resultat> = (
  transport: Transport,
  input: Input,
  appel?: OptionsDEcriture,
) => Promise<Resultat[Nom]>;

/** A mutation of accounts: sent once, since the server keeps no answers there. @throws SofiError */
export type EcritureDeCompte<Resultat, Input, Nom extends keyof Resultat> = (
  transport: Transport,
  input: Input,
  appel?: OptionsDAppel,
) => Promise<Resultat[Nom]>;

/** A list of any number of pages. */
export type Lecteur<Variables, Item> = (
  transport: Transport,
  variables?: Omit<Variables, 'first' | 'after'>,
  options?: OptionsDeListe,
) => Liste<Item>;

/** Each call has a key of its own, the same on all its attempts: what was done and not heard is not done again. */
export const ecriture =
  <Resultat, Input, Nom extends keyof Resultat>(
    document: Document<Resultat, { input: Input }>,
    nom: Nom,
  ): Ecriture<Resultat, Input, Nom> =>
  async ({ executer }, input, appel) =>
    (await executer(document, { input }, { ...appel, cle: appel?.cle ?? nouvelleCle() }))[nom];

/** `anonyme`: an expired token would keep its holder from signing in. */
export const ecritureDeCompte =
  <Resultat, Input, Nom extends keyof Resultat>(
    document: Document<Resultat, { input: Input }>,
    nom: Nom,
    anonyme = false,
  ): EcritureDeCompte<Resultat, Input, Nom> =>
  async ({ executer }, input, appel) =>
    (await executer(document, { input }, { ...appel, cle: null, anonyme }))[nom];

/** Any connection of a document with `$first` and `$after`: `trouver` finds it in the answer, null where it is absent. */
export const listeDe =
  <Resultat, Variables, Item>(
    document: AnyDocument<Resultat, Variables>,
    trouver: (resultat: Resultat) => ConnectionPage<Item> | null | undefined,
  ): Lecteur<Variables, Item> =>
  ({ executer }, variables, options) =>
    lister<Item>(
      async (page, appel) =>
        trouver(await executer(document, { ...variables, ...page } as never, appel as never)) ??
        VIDE,
      options,
    );

const VIDE: ConnectionPage<never> = { pageInfo: { hasNextPage: false }, nodes: [] };
