import { acquitterCodes, remplacementsConnus, remplacerCode } from '@sofi/database';
import { exigerValide, remplacementFinal, SaisieInvalideError } from '@sofi/domain';
import type { EnvDActe } from '../saisie/acte.ts';
import type { CibleDActe } from './acte.ts';
import { executerActe } from './acte.ts';

/**
 * Another Certif Info code stands for one of the formation's: the last of the chain of replacements known here.
 * @returns the action's number. @throws as the other acts, SaisieInvalideError where the chain has no end or several
 */
export const remplacerCertifInfo = (
  env: EnvDActe,
  { ancien, nouveau, ...cible }: CibleDActe & { ancien: string; nouveau: string },
): Promise<number> =>
  executerActe(env, 'REMPLACER_CERTIFINFO', cible, {
    async faire({ tx, offre }) {
      exigerValide(
        /^\d{1,10}$/.test(nouveau)
          ? []
          : [
              {
                chemin: ['nouveau'],
                code: 'CODE',
                message: 'Un code Certif Info a 1 à 10 chiffres.',
              },
            ],
      );
      const fins = remplacementFinal(
        [...(await remplacementsConnus(tx)), { ancien, nouveau, errone: false }],
        ancien,
      );
      if (fins.length !== 1)
        throw new SaisieInvalideError([
          {
            chemin: ['nouveau'],
            code: 'CHAINE',
            message:
              fins.length === 0
                ? `Les remplacements tournent en rond : ${nouveau} est lui-même remplacé par ${ancien}.`
                : `Le code ${ancien} est remplacé par plusieurs : ${fins.join(', ')}.`,
          },
        ]);
      const trouve = await remplacerCode(tx, offre.formation.numero, {
        ancien,
        nouveau: fins[0]!,
        maintenant: env.maintenant,
      });
      if (!trouve)
        throw new SaisieInvalideError([
          {
            chemin: ['ancien'],
            code: 'INCONNU',
            message: 'La formation n’a pas ce code Certif Info.',
          },
        ]);
    },
  });

/** The organisme takes note of the replacements. @returns the action's number. */
export const acquitterCertifInfo = (env: EnvDActe, cible: CibleDActe): Promise<number> =>
  executerActe(env, 'ACQUITTER_CERTIFINFO', cible, {
    faire: ({ tx, offre }) => acquitterCodes(tx, offre.formation.numero, env.maintenant),
  });
