import { estJour, instantAParis, lireCodeFasd, lireJourRelatif, lireSiret } from '@sofi/domain';
import { builder } from './builder.ts';
import { ValeurRefuseeError } from '../http/errors.ts';

builder.scalarType('Date', {
  description:
    'A civil date, ISO 8601 (`2026-09-01`), in Europe/Paris. Also accepted, and read on the day of the request: `AUJOURDHUI`, `HIER`, `DEMAIN`, a day of the week (`LUNDI`: the last one, today included), and steps of days, weeks, months or years from there or from today (`+30J`, `-2S`, `+3M`, `-1A`, `LUNDI+7J`).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: String,
  parseValue: (valeur) => {
    if (typeof valeur === 'string' && estJour(valeur)) return valeur;
    const relatif = typeof valeur === 'string' ? lireJourRelatif(valeur) : null;
    // Of the type that `resoudreLesJours` gives it once the day of the request is known.
    if (relatif !== null) return relatif as unknown as string;
    throw new ValeurRefuseeError(
      `${citer(valeur)} n’est pas un jour : écrivez AAAA-MM-JJ (2026-09-01), ou AUJOURDHUI, LUNDI, +30J.`,
    );
  },
});

builder.scalarType('DateTime', {
  description:
    'An instant in UTC, ISO 8601 with milliseconds (`2026-09-01T08:00:00.000Z`), in the years 1 to 9999. Read with any offset; what is finer than milliseconds is dropped. A day, also a relative one as of `Date` (`LUNDI`, `-7J`), is the midnight in Paris at which it begins.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (valeur) => valeur.toISOString(),
  parseValue: (valeur) => {
    const instant = typeof valeur === 'string' ? lireInstant(valeur) : null;
    if (instant !== null) return instant;
    const relatif = typeof valeur === 'string' ? lireJourRelatif(valeur, { instant: true }) : null;
    if (relatif !== null) return relatif as unknown as Date;
    throw new ValeurRefuseeError(
      `${citer(valeur)} n’est pas un instant : écrivez par exemple 2026-09-01T08:00:00Z, 2026-09-01 ou LUNDI.`,
    );
  },
});

builder.scalarType('CodeFasd', {
  description:
    'A FASD code: numbers of the formation, action and session: `19482`, `19482-89393`, `19482-89393-143842`. Also accepted: a session number, `89393-143842`, and the national forms `21_89393` and `21_143842`. When a code fits two fiches, the formation or action wins over the session.',
  serialize: String,
  parseValue: (valeur) => {
    const code = typeof valeur === 'number' ? String(valeur) : valeur;
    if (typeof code === 'string' && lireCodeFasd(code).length > 0) return code;
    throw new ValeurRefuseeError(
      `${citer(valeur)} n’est pas un code FASD : écrivez par exemple 19482-89393-143842.`,
    );
  },
});

builder.scalarType('Siret', {
  description:
    'Establishment number: 14 digits with a Luhn key (La Poste’s own rule is accepted). Blanks are ignored on input.',
  serialize: String,
  parseValue: (valeur) => {
    const siret = typeof valeur === 'string' ? lireSiret(valeur) : null;
    if (siret !== null) return siret;
    throw new ValeurRefuseeError(
      `${citer(valeur)} n’est pas un SIRET : 14 chiffres, clé comprise.`,
    );
  },
});

builder.scalarType('Url', {
  description: 'An absolute http(s) URL, at most 400 characters.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: String,
  parseValue: (valeur) => {
    if (typeof valeur === 'string' && valeur.length <= 400 && URL.canParse(valeur)) {
      const { protocol } = new URL(valeur);
      if (protocol === 'http:' || protocol === 'https:') return valeur;
    }
    throw new ValeurRefuseeError(
      `${citer(valeur)} n’est pas une adresse http(s) de 400 signes au plus.`,
    );
  },
});

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Null for what the calendar or the clock does not have, which JavaScript would carry over to the next day. */
function lireInstant(texte: string): Date | null {
  if (estJour(texte)) return instantAParis(texte, null);
  const jour = INSTANT.exec(texte)?.[1];
  if (jour === undefined || !estJour(jour)) return null;
  const instant = new Date(texte);
  // The offset may lead out of the years that a day of ours has.
  const annee = instant.getUTCFullYear();
  return annee >= 1 && annee <= 9999 ? instant : null;
}

const citer = (valeur: unknown) =>
  typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean'
    ? `« ${String(valeur).slice(0, 60)} »`
    : 'Cette valeur';
