import type { ModaliteEnseignement, TypeDispositif, Voie } from '@sofi/domain';
import { ajouterJours } from '@sofi/domain';
import exemples from '../data/exemples.json' with { type: 'json' };
import type { ActionPrevue, OptionsDeRegion, SessionPrevue } from './prevision.ts';

/** An offer with a title as organismes write them: one formation, one action and one session. */
export interface Exemple {
  titre: string;
  formacode: string;
  /** INSEE code of its town. */
  commune: string;
  dispositif: TypeDispositif;
  /** Code of the programme that funds it. */
  programme?: string;
  modalite?: ModaliteEnseignement;
  rncp?: string;
  contenu?: string;
}

export const EXEMPLES = exemples as readonly Exemple[];
const COMMUNES = [...new Set(EXEMPLES.map(({ commune }) => commune))];

/** Their ranks follow those of the invented formations, actions, sessions and organismes, which stay as they are. */
export const exemplesDe = ({ avecExemples }: OptionsDeRegion): readonly Exemple[] =>
  avecExemples ? EXEMPLES : [];

/** Of a formation, or undefined. */
export const exempleDe = (formation: number, options: OptionsDeRegion): Exemple | undefined =>
  exemplesDe(options)[formation - options.tailles.formations];

/** Towns of the organismes that give them, one each. */
export const communesDesExemples = ({ avecExemples }: OptionsDeRegion): readonly string[] =>
  avecExemples ? COMMUNES : [];

export const voieDeLExemple = ({ dispositif }: Exemple): Voie =>
  dispositif === 'CONTRAT_APPRENTISSAGE' ? 'APPRENTISSAGE' : 'FORMATION_CONTINUE';

export const contenuDeLExemple = ({ contenu }: Exemple): string =>
  contenu ?? 'Ateliers pratiques, apports théoriques et mises en situation.';

/** The action of each, in their order; it begins within eight months. */
export const actionsDesExemples = (
  options: OptionsDeRegion,
): (Omit<ActionPrevue, 'rang' | 'sessions'> & { sessions: Omit<SessionPrevue, 'rang'>[] })[] =>
  exemplesDe(options).map(({ commune, dispositif, modalite }, rang) => {
    const debut = ajouterJours(options.jour, 45 + 3 * rang);
    return {
      formation: options.tailles.formations + rang,
      organisme: options.tailles.organismes + COMMUNES.indexOf(commune),
      etat: 'VALIDEE',
      publiee: true,
      complement: null,
      sessions: [
        {
          debut,
          fin: ajouterJours(debut, 80),
          auMois: false,
          archivee: false,
          modalite: modalite ?? 'PRESENTIEL',
          dispositif,
          places: 12,
        },
      ],
    };
  });
