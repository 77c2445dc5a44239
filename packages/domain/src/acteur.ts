import type { Role } from './utilisateur.ts';

/** Who asks. docs/domain.md section 1; `utilisateurId`: the person behind, where there is an account. */
export type Acteur =
  | { type: 'ANONYME' }
  | {
      type: 'UTILISATEUR';
      utilisateurId: number | null;
      roles: readonly Role[];
      organismes: readonly { id: number; siret: string }[];
      /** An API key that may only read. */
      lectureSeule: boolean;
    };

export const ANONYME: Acteur = { type: 'ANONYME' };

export const aRole = (acteur: Acteur, role: Role): boolean =>
  acteur.type === 'UTILISATEUR' && acteur.roles.includes(role);

/** The organismes that the actor speaks for: none without the role ORGANISME. */
export const organismesDe = (acteur: Acteur): readonly { id: number; siret: string }[] =>
  acteur.type === 'UTILISATEUR' && aRole(acteur, 'ORGANISME') ? acteur.organismes : [];

/** The Cariforef's people, who see every draft. */
export const voitTout = (acteur: Acteur): boolean =>
  aRole(acteur, 'VALIDEUR') || aRole(acteur, 'ADMINISTRATEUR');

/** What decides who sees a fiche. docs/domain.md section 5. */
export interface ParentesDeFiche {
  vue: 'PUBLIEE' | 'TRAVAIL';
  /** The dispensateur of its action, the holder of its lot, and the responsables of all the working sessions of that action. */
  organismes: readonly number[];
  /** A session of its action, working or published, has a dispositif of the Région. */
  programmeRegion: boolean;
}

/**
 * Published fiches are for all; a working fiche is for its organismes, for the Région where it pays, and for the
 * Cariforef. Roles add up. Twin in SQL: database/visibilite.
 */
export function peutVoir(
  acteur: Acteur,
  { vue, organismes, programmeRegion }: ParentesDeFiche,
): boolean {
  if (vue === 'PUBLIEE' || voitTout(acteur)) return true;
  if (programmeRegion && aRole(acteur, 'REGION')) return true;
  return organismesDe(acteur).some(({ id }) => organismes.includes(id));
}

/** The dashboard counts work that is not published, the Région's and the rest: for the organisme's own and the Cariforef. */
export function peutVoirTableauDeBord(acteur: Acteur, siret: string): boolean {
  return voitTout(acteur) || organismesDe(acteur).some((organisme) => organisme.siret === siret);
}
