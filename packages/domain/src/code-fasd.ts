/** The numbers that name one formation, action or session. docs/domain.md section 3. */
export type CleFasd =
  | { fiche: 'formation'; formation: number }
  | { fiche: 'action'; action: number; formation?: number }
  | { fiche: 'session'; session: number; action?: number; formation?: number };

/** Prefix of Pays de la Loire in national numbers. docs/domain.md section 3. */
export const PREFIXE_NATIONAL = '21';

/** Greatest number of a fiche: the database keeps 32-bit integers. */
export const NUMERO_MAX = 2_147_483_647;

/**
 * What a code may name, the likeliest first; empty when it is no FASD code at all.
 *
 * `19482` is a formation's own code, else a session's number; `19482-89393` an action under its
 * formation, else a session under its action; three numbers are one session. The national forms
 * `21_89393` and `21_143842` name an action, else a session; `21_89393|21_143842|143842` is the
 * national key of a session.
 */
export function lireCodeFasd(texte: string): CleFasd[] {
  const code = texte.trim().toUpperCase();
  const national = NATIONAL.exec(code);
  if (national) {
    const [action, session] = [numero(national[1]), numero(national[2])];
    if (action === null) return [];
    if (session !== null) return [{ fiche: 'session', action, session }];
    return [
      { fiche: 'action', action },
      { fiche: 'session', session: action },
    ];
  }
  const parties = code.split(/\s*-\s*/);
  if (parties.length > 3) return [];
  const numeros = parties.map(numero);
  const [a, b, c] = numeros;
  if (a == null || numeros.some((n) => n === null)) return [];
  if (b == null) {
    return [
      { fiche: 'formation', formation: a },
      { fiche: 'session', session: a },
    ];
  }
  if (c == null) {
    return [
      { fiche: 'action', formation: a, action: b },
      { fiche: 'session', action: a, session: b },
    ];
  }
  return [{ fiche: 'session', formation: a, action: b, session: c }];
}

/** `19482`, `19482-89393`, `19482-89393-143842`. */
export const ecrireCodeFasd = (...numeros: number[]): string => numeros.join('-');

const NATIONAL = new RegExp(
  `^${PREFIXE_NATIONAL}_(\\d+)(?:\\|(?:${PREFIXE_NATIONAL}_)?(\\d+)(?:\\|(?:SE_)?\\2)?)?$`,
);

function numero(chiffres: string | undefined): number | null {
  if (chiffres === undefined || !/^\d{1,10}$/.test(chiffres)) return null;
  const valeur = Number(chiffres);
  return valeur >= 1 && valeur <= NUMERO_MAX ? valeur : null;
}
