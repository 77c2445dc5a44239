/** Who asks. domain.md section 1; `utilisateurId`: the person behind, where there is an account. */
export type Acteur =
  | { type: 'ANONYME' }
  | { type: 'ORGANISME'; organismeId: number; siret: string; utilisateurId?: number }
  | { type: 'VALIDEUR'; utilisateurId?: number };

export const ANONYME: Acteur = { type: 'ANONYME' };

/** The organismes of a fiche. domain.md section 5: the dispensateur, and the responsables of its sessions. */
export interface ParentesDeFiche {
  vue: 'PUBLIEE' | 'TRAVAIL';
  organismes: readonly number[];
}

/** Published fiches are for all; a working fiche is for its organismes and the validators. Twin in SQL: database/visibilite. */
export function peutVoir(acteur: Acteur, { vue, organismes }: ParentesDeFiche): boolean {
  if (vue === 'PUBLIEE' || acteur.type === 'VALIDEUR') return true;
  return acteur.type === 'ORGANISME' && organismes.includes(acteur.organismeId);
}

/** The dashboard counts work that is not published: the organisme's own, and the validators. */
export function peutVoirTableauDeBord(acteur: Acteur, siret: string): boolean {
  return acteur.type === 'VALIDEUR' || (acteur.type === 'ORGANISME' && acteur.siret === siret);
}
