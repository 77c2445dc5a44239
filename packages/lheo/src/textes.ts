import type { Session } from '@sofi/domain';
import type { ElementLheo } from './element.ts';
import { texteDe } from './element.ts';

/** Texts of a Session that a leaf of LHEO's `action` holds as they are: read and written by this table. */
export const TEXTES_DE_SESSION = {
  commentaireDuree: 'duree-indicative',
  modalitesRecrutementTexte: 'modalites-recrutement',
  perimetreRecrutement: 'code-perimetre-recrutement',
  perimetreRecrutementTexte: 'infos-perimetre-recrutement',
} as const satisfies Partial<Record<keyof Session, string>>;

type Textes = Record<keyof typeof TEXTES_DE_SESSION, string | null>;

export const lireTextes = (action: ElementLheo): Textes =>
  Object.fromEntries(
    Object.entries(TEXTES_DE_SESSION).map(([champ, feuille]) => [champ, texteDe(action, feuille)]),
  ) as Textes;
