import { readFileSync } from 'node:fs';

/** What the language says of one element. Source: `data/lheo-2.3.json`. */
export interface DefinitionDElement {
  genre: 'text' | 'int' | 'date' | 'enum' | 'any' | 'sequence' | 'choice';
  libelle: string;
  /** 1 obligatory information, 2 optional, 3 extensions. */
  cercle?: number;
  /** Characters of a text, value of an int. */
  min?: number;
  max?: number;
  dictionnaire?: string;
}

/** A child in the order of its content model: at least and at most how many; null: no limit. */
export type Enfant = readonly [nom: string, min: number, max: number | null];

export interface Definition {
  version: string;
  source: string;
  elements: Record<string, DefinitionDElement>;
  enfants: Record<string, readonly Enfant[]>;
  dictionnaires: Record<string, readonly string[]>;
}

/** Elements, content models in their order, lengths and dictionaries of LHEO 2.3: for readers and writers alike. */
export const DEFINITION = JSON.parse(
  readFileSync(new URL('../data/lheo-2.3.json', import.meta.url), 'utf8'),
) as Definition;
