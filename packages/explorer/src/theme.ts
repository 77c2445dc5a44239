import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** By the variables of explorer.css, which has them for light and dark. */
export const colors = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--keyword)' },
    { tag: [tags.propertyName, tags.attributeName], color: 'var(--name)' },
    { tag: [tags.string, tags.special(tags.string)], color: 'var(--string)' },
    { tag: [tags.number, tags.integer, tags.float, tags.bool, tags.null], color: 'var(--number)' },
    { tag: [tags.comment, tags.lineComment], color: 'var(--quiet)', fontStyle: 'italic' },
    { tag: [tags.atom, tags.typeName, tags.variableName], color: 'var(--type)' },
  ]),
);

/** The editor's own words. */
export const PHRASES = {
  Find: 'Chercher',
  Replace: 'Remplacer',
  next: 'suivant',
  previous: 'précédent',
  all: 'tout',
  'match case': 'respecter la casse',
  regexp: 'expression régulière',
  'by word': 'mot entier',
  replace: 'remplacer',
  'replace all': 'tout remplacer',
  close: 'fermer',
  'Go to line': 'Aller à la ligne',
  go: 'aller',
  Diagnostics: 'Fautes',
  'No diagnostics': 'Aucune faute',
  'Fold line': 'Replier',
  'Unfold line': 'Déplier',
  'folded code': 'code replié',
  unfold: 'déplier',
  Completions: 'Propositions',
};
