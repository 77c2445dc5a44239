import type { ElementLheo } from '../element.ts';
import { enfantsDe } from '../element.ts';
import { extras } from './noeud.ts';
import type { SessionAEcrire } from './valeurs.ts';

/** A `formation` with one action and one session. */
export interface FormationDUneSession {
  offre: SessionAEcrire;
  arbre: ElementLheo;
  /** Of a source: it keeps its own numbers, and its own extras. */
  importee: boolean;
}

/** A `formation` as it is sent, with its sessions. */
export interface FormationAEnvoyer {
  arbre: ElementLheo;
  sessions: SessionAEcrire[];
}

/**
 * Joins the formations of one SOFI action, or of one formation of a source, that say the same but for their sessions; then
 * their actions likewise. Of those that do not, the first keeps the number: docs/domain.md section 9.
 */
export function grouperFormations(offres: readonly FormationDUneSession[]): FormationAEnvoyer[] {
  const numeros = new Set<string>();
  return [...Map.groupBy(offres, ({ arbre }) => enTete(arbre, 'action')).values()].map((groupe) => {
    const [{ arbre, importee, offre }] = groupe as [FormationDUneSession];
    const sessions = groupe.map((formation) => formation.offre);
    const suffixe = importee ? offre.numeros.action : offre.organismes.responsable.id;
    const actions = grouperActions(groupe);
    return {
      sessions,
      arbre: {
        ...renumeroter(arbre, numeros, suffixe),
        enfants: [
          ...arbre.enfants.flatMap((enfant) =>
            enfant.nom !== 'action'
              ? enfant
              : enfant === enfantsDe(arbre, 'action')[0]
                ? actions
                : [],
          ),
          ...(importee ? [] : [numerosDeSofi(sessions)]),
        ],
      },
    };
  });
}

function grouperActions(groupe: readonly FormationDUneSession[]): ElementLheo[] {
  const numeros = new Set<string>();
  const actions = groupe.map(({ arbre, offre }) => ({
    offre,
    action: enfantsDe(arbre, 'action')[0]!,
  }));
  return [...Map.groupBy(actions, ({ action }) => enTete(action, 'session')).values()].map(
    (identiques) => {
      const [{ action, offre }] = identiques as [(typeof identiques)[number]];
      const sessions = identiques.flatMap((formation) => enfantsDe(formation.action, 'session'));
      return {
        ...renumeroter(action, numeros, offre.numeros.session),
        enfants: action.enfants.flatMap((enfant) =>
          enfant.nom !== 'session'
            ? enfant
            : enfant === enfantsDe(action, 'session')[0]
              ? sessions
              : [],
        ),
      };
    },
  );
}

function renumeroter(element: ElementLheo, pris: Set<string>, suffixe: number): ElementLheo {
  const numero = element.attributs['numero'] ?? '';
  const numeroLibre = pris.has(numero) ? `${numero}-${suffixe}` : numero;
  pris.add(numeroLibre);
  return { ...element, attributs: { ...element.attributs, numero: numeroLibre } };
}

/** All that an element says but for children of this name. */
const enTete = ({ nom, attributs, enfants }: ElementLheo, sauf: string): string =>
  JSON.stringify([nom, attributs, enfants.filter((enfant) => enfant.nom !== sauf)]);

const numerosDeSofi = (sessions: readonly SessionAEcrire[]): ElementLheo =>
  extras('fasd', [
    ['formation', sessions[0]!.numeros.formation],
    ['action', sessions[0]!.numeros.action],
    ...sessions.map(({ numeros }) => ['session', numeros.session] as const),
  ])!;
