import type { FieldMap, InputFieldMap, InputShapeFromFields } from '@pothos/core';
import type { Racine, RefusError } from '@sofi/domain';
import { champDuChemin, resoudreLesJours, SaisieInvalideError } from '@sofi/domain';
import type { TypesDuSchema } from '../schema/builder.ts';
import { builder, nomDeMutation } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { saisieInvalide } from '../http/errors.ts';
import { onceUnderKey } from './idempotency.ts';
import { UNSTORABLE, unstorableTexts } from '../inputs/texts.ts';
import { audited } from '../http/observation.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<TypesDuSchema>;

/** What makes the fields of an input. */
export type ChampsDEntree = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** Exactly the fields that a save takes: one more or one less does not compile. */
export type InputsOf<Saisie> = Record<keyof Saisie, unknown>;

/** What makes the fields of a success, over what its act gives. */
export type ChampsSur<Valeur> = PothosSchemaTypes.ObjectFieldBuilder<Types, Valeur>;
export type ChampsDeSucces<Valeur> = (t: ChampsSur<Valeur>) => FieldMap;

interface Mutation<Entree extends InputFieldMap, Valeur extends object> {
  description: string;
  /** Fields of `input`, each described. */
  entree: (t: ChampsDEntree) => Entree;
  /** Exactly the refusals that are answers: any other error is one of GraphQL. */
  refus: readonly (abstract new (...args: never[]) => RefusError)[];
  /** Calls the use case: it decides, this translates. `champ`: under which name the answer holds the field. */
  agir: (
    entree: InputShapeFromFields<Entree>,
    contexte: Contexte,
    champ: string,
  ) => Promise<Valeur> | Valeur;
  /** Form that the input is, or the whole offer: its refusals name the fields by it. */
  formulaire?: Racine;
  /** It concerns an account: the log says who asked and what became of it, and it is done once under a key. */
  audit?: true;
  /** Description of the success. */
  succes: string;
  /** After `agir`, from which its type is inferred. */
  champs: ChampsDeSucces<Valeur>;
}

/** `nom(input: NomInput!): NomResult!`, whose members are NomSuccess and the refusals. */
export function mutation<Entree extends InputFieldMap, Valeur extends object>(
  nom: string,
  { description, entree, refus, agir, formulaire, audit, succes, champs }: Mutation<Entree, Valeur>,
): void {
  // Read as any fields: Pothos cannot tell the shape of fields that are still a parameter.
  const fields: Mutation<InputFieldMap, Valeur>['entree'] = entree;
  const Input = builder.inputType(nomDeMutation(nom, 'Input'), {
    description: `Input of \`${nom}\`.`,
    fields,
  });
  const Success = builder
    .objectRef<Valeur>(nomDeMutation(nom, 'Success'))
    .implement({ description: succes, fields: champs });
  builder.mutationField(nom, (t) =>
    t.field({
      type: Success,
      description,
      args: {
        input: t.arg({ type: Input, required: true, description: 'Arguments of the act.' }),
      },
      errors: { types: refus as never },
      resolve: (_racine, { input: recu }, contexte, { path }) => {
        const input = resoudreLesJours(recu, contexte.jour);
        const run = () =>
          situer(formulaire ?? null, async () => {
            verifierTextes(input, { parChamp: refus.includes(SaisieInvalideError) });
            return agir(input as InputShapeFromFields<Entree>, contexte, String(path.key));
          });
        return (
          audit
            ? audited(nom, contexte, () => onceUnderKey(contexte, String(path.key), run))
            : run()
        ) as never;
      },
    }),
  );
}

/** Says of each bad value which field of the form it is. */
async function situer<T>(formulaire: Racine | null, agir: () => Promise<T>): Promise<T> {
  try {
    return await agir();
  } catch (erreur) {
    if (!(erreur instanceof SaisieInvalideError)) throw erreur;
    const { champs, message, code } = erreur;
    throw new SaisieInvalideError(
      champs.map((une) => ({ ...une, champ: champDuChemin(formulaire, une.chemin) })),
      message,
      code,
    );
  }
}

/**
 * The texts of an input can be kept. `parChamp`: what cannot is an answer of the mutation.
 *
 * @throws SaisieInvalideError or BAD_USER_INPUT
 */
export function verifierTextes(input: unknown, { parChamp }: { parChamp: boolean }): void {
  const chemins = unstorableTexts(input);
  if (chemins.length === 0) return;
  throw parChamp
    ? new SaisieInvalideError(
        chemins.map((chemin) => ({ chemin, code: 'TXT', message: UNSTORABLE })),
      )
    : saisieInvalide(`« input.${chemins[0]!.join('.')} » : ${UNSTORABLE}`);
}
