import type { AnyDocument, Document, VariablesArgument } from './document.ts';
import { executer } from './executer.ts';
import type { ConnectionPage, Liste, OptionsDeListe } from './liste.ts';
import { lister } from './liste.ts';
import type { OptionsDAppel, OptionsDEcriture } from './options.ts';
import type { OptionsDExecution, Transport } from './transport.ts';

/** A mutation: answers its success or a refusal, distinguished by `__typename` or `match`. @throws SofiError */
export type Ecriture<Resultat, Input> = (
  transport: Transport,
  input: Input,
  appel?: OptionsDEcriture,
) => Promise<Resultat[keyof Resultat]>;

/** A mutation of accounts: sent once, since the server keeps no answers there. @throws SofiError */
export type EcritureDeCompte<Resultat, Input> = (
  transport: Transport,
  input: Input,
  appel?: OptionsDAppel,
) => Promise<Resultat[keyof Resultat]>;

/** A list of any number of pages. */
export type Lecteur<Variables, Item> = (
  transport: Transport,
  variables?: Omit<Variables, 'first' | 'after'>,
  options?: OptionsDeListe,
) => Liste<Item>;

/** Sends a query of this package: no scanner has to look at it. */
export const lire = <Resultat, Variables>(
  { interne }: Transport,
  document: Document<Resultat, Variables>,
  variables: NoInfer<Variables>,
  appel?: OptionsDAppel,
) => interne.envoyer(true, document, variables, appel) as Promise<Resultat>;

/** Sends a mutation of this package. */
export const ecrire = <Resultat, Variables>(
  { interne }: Transport,
  document: Document<Resultat, Variables>,
  variables: NoInfer<Variables>,
  appel?: OptionsDExecution,
) => interne.envoyer(false, document, variables, appel) as Promise<Resultat>;

/** Each call has a key of its own, the same on all its attempts: what was done and not heard is not done again. */
export const ecriture =
  <Resultat extends object, Input>(
    document: Document<Resultat, { input: Input }>,
  ): Ecriture<Resultat, Input> =>
  async (transport, input, appel) =>
    only<Resultat>(
      await ecrire(transport, document, { input }, { ...appel, cle: appel?.cle ?? true }),
    );

/** `anonyme`: an expired token would keep its holder from signing in. */
export const ecritureDeCompte =
  <Resultat extends object, Input>(
    document: Document<Resultat, { input: Input }>,
    anonyme = false,
  ): EcritureDeCompte<Resultat, Input> =>
  async (transport, input, appel) =>
    only<Resultat>(await ecrire(transport, document, { input }, { ...appel, cle: null, anonyme }));

/** Mutations of this package have one field. */
const only = <Result extends object>(result: Result): Result[keyof Result] =>
  Object.values(result)[0];

type Trouver<Resultat, Item> = (resultat: Resultat) => ConnectionPage<Item> | null | undefined;

/** A connection of a document of this package, which has `$first` and `$after`. */
export const liste =
  <Resultat, Variables, Item>(
    document: Document<Resultat, Variables>,
    trouver: Trouver<Resultat, Item>,
  ): Lecteur<Variables, Item> =>
  (transport, variables, options) =>
    lister<Item>(
      async (page, appel) =>
        trouver(await lire(transport, document, { ...variables, ...page } as never, appel)) ?? VIDE,
      options,
    );

/** Any connection of a document with `$first` and `$after`: `trouver` finds it in the answer, null where it is absent. */
export const listeDe =
  <Resultat, Variables, Item>(
    document: AnyDocument<Resultat, Variables>,
    trouver: Trouver<Resultat, Item>,
  ): Lecteur<Variables, Item> =>
  (transport, variables, options) =>
    lister<Item>(
      async (page, appel) =>
        trouver(
          await executer(
            transport,
            document,
            ...([{ ...variables, ...page }, appel] as unknown as VariablesArgument<
              Variables,
              OptionsDExecution
            >),
          ),
        ) ?? VIDE,
      options,
    );

const VIDE: ConnectionPage<never> = { pageInfo: { hasNextPage: false }, nodes: [] };
