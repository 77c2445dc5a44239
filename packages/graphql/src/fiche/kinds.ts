import { visible } from '@sofi/database';

/** The four kinds of fiche, by the name of their type: their word in the journal and in use cases, their table, who sees what. */
export const FICHES = {
  Formation: { fiche: 'FORMATION', table: 'formations', visible: visible.formation },
  Action: { fiche: 'ACTION', table: 'actions', visible: visible.action },
  Session: { fiche: 'SESSION', table: 'sessions', visible: visible.session },
  Dispositif: { fiche: 'DISPOSITIF', table: 'dispositifs', visible: visible.dispositif },
} as const;
export type TypeDeFiche = keyof typeof FICHES;

export const TYPES_DE_FICHE = Object.keys(FICHES) as TypeDeFiche[];

export const estTypeDeFiche = (type: string): type is TypeDeFiche => Object.hasOwn(FICHES, type);
