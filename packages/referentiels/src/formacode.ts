import { donnees } from './donnees.ts';
import { entree, nomenclature } from './nomenclature.ts';
import { sansAccents } from './texte.ts';

/** The newest version that our lists follow. */
export const VERSION_FORMACODE = 'V14';

export interface DescripteurFormacode {
  code: string;
  libelle: string;
  version: string;
}

/**
 * A descriptor, domain or public. The lists hold one label a code: a version of which nothing else is known
 * gets that label. Null for a code that no list knows.
 */
export function formacode(code: string, version = VERSION_FORMACODE): DescripteurFormacode | null {
  const trouve =
    entree('FORMACODE', code) ?? entree('PUBLIC', code) ?? entree('MODALITE_PEDAGOGIQUE', code);
  return trouve && { code, libelle: trouve.libelle, version };
}

/** Broader descriptor of a domain, or null at the top. */
export const termeGenerique = (code: string): string | null =>
  liens()[code]?.termeGenerique ?? null;

/** NSF group that the descriptor belonged to, or null where it had none. */
export const nsfDuFormacode = (code: string): string | null => liens()[code]?.nsf ?? null;

/**
 * Descriptors of domains whose label holds every word, as the start of one of its own words, or whose code
 * begins so; accents and case do not matter. Labels that begin with the text come first, then by label.
 * An empty text gives them all.
 */
export function chercherFormacodes(texte: string): DescripteurFormacode[] {
  const mots = sansAccents(texte)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const debut = mots.join(' ');
  return recherche()
    .filter(({ code, mots: siens }) =>
      /^\d+$/.test(debut)
        ? code.startsWith(debut)
        : mots.every((mot) => siens.some((sien) => sien.startsWith(mot))),
    )
    .map((trouve) => ({ ...trouve, rang: trouve.normalise.startsWith(debut) ? 0 : 1 }))
    .sort(
      (a, b) => a.rang - b.rang || comparer(a.normalise, b.normalise) || comparer(a.code, b.code),
    )
    .map(({ code, libelle }) => ({ code, libelle, version: VERSION_FORMACODE }));
}

const comparer = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const liens = donnees<Record<string, { termeGenerique?: string; nsf?: string }>>('formacode-liens');

interface Indexe {
  code: string;
  libelle: string;
  normalise: string;
  mots: string[];
}
let index: Indexe[] | undefined;
const recherche = (): Indexe[] =>
  (index ??= nomenclature('FORMACODE').map(({ code, libelle }) => {
    const mots = sansAccents(libelle).split(/[^a-z0-9]+/);
    return { code, libelle, normalise: mots.join(' '), mots };
  }));
