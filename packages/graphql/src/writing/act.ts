import type { InputFieldMap, InputShapeFromFields } from '@pothos/core';
import {
  EtatInterditError,
  IntrouvableError,
  NonIdentifieError,
  SaisieInvalideError,
  VersionPerimeeError,
} from '@sofi/domain';
import type { Racine } from '@sofi/domain';
import type { EnvDActe } from '@sofi/usecases';
import type { Contexte } from '../schema/context.ts';
import { oublier } from '../reading/offre-loader.ts';
import { ficheRelue } from './read-again.ts';
import { demandeDuChamp } from './idempotency.ts';
import type { ChampsDEntree } from './mutation.ts';
import { mutation } from './mutation.ts';
import { ficheDeTravail } from './references.ts';

/** What any act of entry and validation may answer beside its success. */
export const REFUS = [
  SaisieInvalideError,
  VersionPerimeeError,
  IntrouvableError,
  EtatInterditError,
] as const;

/** What a use case needs of the request. `champ`: of the answer. @throws NonIdentifieError: nobody writes without saying who they are. */
export function envDActe(
  { db, acteur, maintenant, idempotence, suivi, quotas, reglages }: Contexte,
  champ: string,
): EnvDActe {
  if (acteur.type === 'ANONYME') throw new NonIdentifieError('Connectez-vous.');
  oublier(suivi);
  const demande = idempotence && demandeDuChamp(idempotence, champ);
  return {
    db,
    acteur,
    maintenant,
    idempotence: demande,
    brouillonsMax: quotas.brouillons,
    reglages,
  };
}

/** The version that a change is written against. */
export const champVersion = (t: ChampsDEntree) =>
  t.int({
    required: true,
    description: 'Version of the fiche as it was read; nothing is written against any other.',
  });

interface ActeSurAction<Entree extends InputFieldMap> {
  description: string;
  /** Fields of `input` beside the action and its version. */
  entree: (t: ChampsDEntree) => Entree;
  formulaire?: Racine;
  /** @returns the number of the action to read again */
  agir: (
    env: EnvDActe,
    cible: { numero: number; version: number },
    entree: InputShapeFromFields<Entree>,
  ) => Promise<number>;
  succes: string;
}

/** A mutation that is done to one action, and answers with it. */
export function acteSurAction<Entree extends InputFieldMap>(
  nom: string,
  { description, entree, formulaire, agir, succes }: ActeSurAction<Entree>,
): void {
  mutation(nom, {
    description,
    entree: (t): InputFieldMap => ({
      action: t.id({ required: true, description: '`id` of the action’s working view.' }),
      version: champVersion(t),
      ...entree(t),
    }),
    refus: REFUS,
    ...(formulaire ? { formulaire } : {}),
    agir: async (recue, ctx, champ) => {
      const env = envDActe(ctx, champ);
      const { action, version, ...reste } = recue as { action: string; version: number };
      const { numero } = ficheDeTravail(action, 'action', ['Action']);
      const demande = reste as InputShapeFromFields<Entree>;
      return { numeros: [await agir(env, { numero, version }, demande)] };
    },
    succes,
    champs: (t) => ({ action: ficheRelue(t, 'Action') }),
  });
}
