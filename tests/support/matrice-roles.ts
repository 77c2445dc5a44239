import type { Acteur, Role as RoleDeCompte } from '@sofi/domain';
import { ANONYME } from '@sofi/domain';
import type { Scene } from './matrice-scene.ts';

/**
 * Who asks. `organisme` gives the offers, `mandataire` answers for a session of those under its lot, `autre` has its own;
 * `cle` is a key of the organisme's account that may only read.
 */
export const ROLES = [
  'anonyme',
  'organisme',
  'mandataire',
  'autre',
  'valideur',
  'region',
  'administrateur',
  'cle',
] as const;
export type Role = (typeof ROLES)[number];

export const PERSONNES = ['organisme', 'mandataire', 'autre'] as const;

export const COMPTES: Partial<Record<Role, RoleDeCompte>> = {
  organisme: 'ORGANISME',
  mandataire: 'ORGANISME',
  autre: 'ORGANISME',
  valideur: 'VALIDEUR',
  region: 'REGION',
  administrateur: 'ADMINISTRATEUR',
};

export function acteurDe({ comptes, organismes, sirets }: Scene, role: Role): Acteur {
  if (role === 'anonyme') return ANONYME;
  const personne = role === 'cle' ? 'organisme' : role;
  const id = organismes[personne];
  return {
    type: 'UTILISATEUR',
    utilisateurId: comptes[role]!.id,
    roles: [COMPTES[personne]!],
    organismes: id === undefined ? [] : [{ id, siret: sirets[personne]! }],
    lectureSeule: role === 'cle',
  };
}
