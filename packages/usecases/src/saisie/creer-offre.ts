import type { SaisieFormation } from '@sofi/domain';
import { exigerValide, peutSaisirPour } from '@sofi/domain';
import type { EnvDActe } from './acte.ts';
import { enTransaction, modifierDans, tenir } from './acte.ts';
import type { ChampsDAction } from './action.ts';
import { creerActionDans, exigerSaisiePour } from './action.ts';
import type { ChampsDeDispositif } from './dispositif.ts';
import { creerDispositifDans } from './dispositif.ts';
import { enDisantTout, sous } from './fautes.ts';
import { creerFormationDans } from './formation.ts';
import { auNomDe, lotDe } from './references.ts';
import type { ChampsDeSession } from './session.ts';
import { creerSessionDans } from './session.ts';

/** What one knows of it already; the rest is the programme’s and what the organisme always does. */
export interface CreationDOffre {
  lot: number;
  /** SIRET of who delivers it: the mandataire or a formateur of the lot; the actor's own when absent and they have one. */
  dispensateur?: string | null;
  formation?: SaisieFormation;
  action?: ChampsDAction;
  session?: ChampsDeSession;
  dispositif?: ChampsDeDispositif;
}

export interface OffreCreee {
  formation: number;
  action: number;
  session: number;
  dispositif: number;
}

/**
 * A draft under a lot: a formation of its holder or of the dispensateur, depending on who enters it, with an action, a session and a
 * dispositif. @throws SaisieInvalideError with every fault, InterditError
 */
export const creerOffre = (
  env: EnvDActe,
  { lot, dispensateur: nomme, ...champs }: CreationDOffre,
): Promise<OffreCreee> =>
  enTransaction(env, async (tx) => {
    const { valeur: dispensateurId, fautes } = await auNomDe(tx, env, nomme, 'dispensateur');
    const { valeur: trouve, ...lotNomme } = await lotDe(tx, lot, dispensateurId, ['lot']);
    exigerSaisiePour(env, dispensateurId, trouve ?? null);
    exigerValide([...fautes, ...lotNomme.fautes]);
    const { formation = {}, action = {}, session = {}, dispositif = {} } = champs;
    const siret = async (id: number) =>
      (await tx.query.organismes.findFirst({ columns: { siret: true }, where: { id } }))!.siret;
    const dispensateur = await siret(dispensateurId!);
    const auNom = peutSaisirPour(env.acteur, [dispensateurId!])
      ? dispensateur
      : await siret(trouve!.mandataireId);
    const ecrire = async () => {
      const numeroDeFormation = await sous(['formation'], () =>
        creerFormationDans(tx, env, { ...formation, organisme: auNom, lot }),
      );
      const numero = await sous(['action'], () =>
        creerActionDans(tx, env, { ...action, formation: numeroDeFormation, dispensateur, lot }),
      );
      const tenue = await tenir(tx, env, { fiche: 'ACTION', numero });
      let [numeroDeSession, numeroDeDispositif] = [0, 0];
      await modifierDans(env, tenue, async () => {
        numeroDeSession = await sous(['session'], () =>
          creerSessionDans(tenue, env, { ...session, lot, sansDispositif: true }),
        );
        numeroDeDispositif = await sous(['dispositif'], () =>
          creerDispositifDans(tenue, env, { ...dispositif, session: numeroDeSession, lot }),
        );
      });
      return {
        formation: numeroDeFormation,
        action: numero,
        session: numeroDeSession,
        dispositif: numeroDeDispositif,
      };
    };
    const aJuger = async () => ({
      formation: { chemin: ['formation'], champs: formation },
      actions: [
        {
          chemin: ['action'],
          champs: action,
          dispensateur,
          lot,
          sessions: [
            {
              chemin: ['session'],
              champs: session,
              dispositifs: [
                { chemin: ['dispositif'], champs: { ...dispositif, lot }, avant: null },
              ],
            },
          ],
        },
      ],
    });
    return enDisantTout(tx, aJuger, ecrire);
  });
