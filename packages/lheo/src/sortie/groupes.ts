import type { ElementLheo } from '../element.ts';
import { enfantsDe } from '../element.ts';
import { extras } from './noeud.ts';
import type { SessionAEcrire } from './valeurs.ts';

/** A `formation` with one action and one session. */
export interface FormationDUneSession {
  une: SessionAEcrire;
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
export function grouperFormations(unes: readonly FormationDUneSession[]): FormationAEnvoyer[] {
  const numeros = new Set<string>();
  return [...Map.groupBy(unes, ({ arbre }) => enTete(arbre, 'action')).values()].map((groupe) => {
    const [{ arbre, importee, une }] = groupe as [FormationDUneSession];
    const sessions = groupe.map((un) => un.une);
    const suffixe = importee ? une.numeros.action : une.organismes.responsable.id;
    const actions = grouperActions(groupe);
    return {
      sessions,
      arbre: {
        ...renumeroter(arbre, numeros, suffixe),
        enfants: [
          ...arbre.enfants.flatMap((un) =>
            un.nom !== 'action' ? un : un === enfantsDe(arbre, 'action')[0] ? actions : [],
          ),
          ...(importee ? [] : [numerosDeSofi(sessions)]),
        ],
      },
    };
  });
}

function grouperActions(groupe: readonly FormationDUneSession[]): ElementLheo[] {
  const numeros = new Set<string>();
  const siennes = groupe.map(({ arbre, une }) => ({ une, action: enfantsDe(arbre, 'action')[0]! }));
  return [...Map.groupBy(siennes, ({ action }) => enTete(action, 'session')).values()].map(
    (memes) => {
      const [{ action, une }] = memes as [(typeof memes)[number]];
      const sessions = memes.flatMap((un) => enfantsDe(un.action, 'session'));
      return {
        ...renumeroter(action, numeros, une.numeros.session),
        enfants: action.enfants.flatMap((un) =>
          un.nom !== 'session' ? un : un === enfantsDe(action, 'session')[0] ? sessions : [],
        ),
      };
    },
  );
}

function renumeroter(element: ElementLheo, pris: Set<string>, suffixe: number): ElementLheo {
  const numero = element.attributs['numero'] ?? '';
  const sien = pris.has(numero) ? `${numero}-${suffixe}` : numero;
  pris.add(sien);
  return { ...element, attributs: { ...element.attributs, numero: sien } };
}

/** All that an element says but for children of this name. */
const enTete = ({ nom, attributs, enfants }: ElementLheo, sauf: string): string =>
  JSON.stringify([nom, attributs, enfants.filter((un) => un.nom !== sauf)]);

const numerosDeSofi = (sessions: readonly SessionAEcrire[]): ElementLheo =>
  extras('fasd', [
    ['formation', sessions[0]!.numeros.formation],
    ['action', sessions[0]!.numeros.action],
    ...sessions.map(({ numeros }) => ['session', numeros.session] as const),
  ])!;
