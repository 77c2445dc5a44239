import { retryAfter } from './attente.ts';
import type { ErreurGraphQL, SofiError } from './erreurs.ts';
import { HttpError, LimiteError, ReponseIllisibleError, RequeteRefuseeError } from './erreurs.ts';

/** Why an attempt failed, and what that means for the next one. */
export interface Echec {
  erreur: SofiError;
  /** Whether another attempt may succeed. */
  passager: boolean;
  /** Whether the server certainly wrote nothing. */
  nonFaite: boolean;
  /** Milliseconds that the server asks to wait. */
  attenteMs?: number | undefined;
}

export interface Corps {
  data?: unknown;
  errors?: ErreurGraphQL[];
}

/** The data of an answer, or why it is missing. `masque` takes secrets out of what an error shows. */
export function interpreter(
  { status, headers, type }: Response,
  texte: string,
  masque: (texte: string) => string,
): { data: unknown } | Echec {
  const corps = analyser(texte);
  const occupe = PASSAGERS.has(status);
  const attente = retryAfter(headers.get('retry-after'));
  if (Array.isArray(corps?.errors) && corps.errors.length > 0) {
    const echec = refus(analyser(texte, masque)!, attente, status);
    return occupe ? { ...echec, passager: true } : echec;
  }
  const correct = status > 199 && status < 300;
  if (correct && corps?.data != null) return { data: corps.data };
  const vers =
    type === 'opaqueredirect' ? 'une autre adresse' : cibleDe(headers.get('location'), masque);
  return {
    erreur: new (correct ? ReponseIllisibleError : HttpError)(
      vers
        ? `Le serveur redirige vers ${vers} : corrigez url.`
        : `Le serveur répond ${status}${correct ? ' sans GraphQL' : ''}.`,
      { status, extrait: masque(texte).slice(0, 200) },
    ),
    passager: correct || occupe || status === 500,
    nonFaite: !correct && status < 500 && status !== 408,
    attenteMs: attente,
  };
}

/** What a GraphQL answer with errors means. */
export function refus({ data, errors = [] }: Corps, attenteMs?: number, status = 200): Echec {
  const { message, path, extensions: { code = 'BAD_USER_INPUT' } = {} } = errors[0]!;
  const premier = <Cle extends 'attendreSecondes' | 'reference'>(cle: Cle) =>
    errors.find(({ extensions }) => extensions?.[cle] != null)?.extensions![cle];
  const secondes = premier('attendreSecondes');
  const attente = secondes == null ? attenteMs : secondes * 1000;
  const limite = code === 'RATE_LIMITED';
  return {
    erreur: new (limite ? LimiteError : RequeteRefuseeError)(message, {
      code,
      path,
      erreurs: errors,
      data: data ?? null,
      reference: premier('reference'),
      status,
      ...(limite &&
        attente != null && {
          attendreSecondes: attente / 1000,
          reessayerA: new Date(Date.now() + attente),
        }),
    }),
    passager: limite || secondes != null,
    // An error deeper down may stand in the answer of an act that was done.
    nonFaite:
      !Object.values(data ?? {}).some((valeur) => valeur !== null) &&
      errors.every(
        ({ path, extensions }) => (path?.length ?? 0) < 2 && !BUGS.test(extensions?.code ?? ''),
      ),
    attenteMs: attente,
  };
}

const PASSAGERS = new Set([408, 425, 429, 502, 503, 504]);
const BUGS = /^(INTERNAL|TIMEOUT)/;

/** Undefined for what is no GraphQL answer. */
function analyser(texte: string, masque = (texte: string) => texte): Corps | undefined {
  try {
    const corps = JSON.parse(texte, (_, value) =>
      typeof value === 'string' ? masque(value) : value,
    ) as Corps | null;
    return typeof corps === 'object' && corps ? corps : undefined;
  } catch {
    return undefined;
  }
}

/** Without its query string, which may hold secrets. */
function cibleDe(location: string | null, masque: (texte: string) => string): string | null {
  return location && masque(location.replace(/[?#][^]*/, '').replace(/\/\/[^/]*@/, '//'));
}

/** Replaces secrets by dots; texts shorter than four characters are not secrets. */
export function masqueDe(secrets: Iterable<string>): (texte: string) => string {
  const longs = [...secrets]
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .filter((secret) => secret.length > 3)
    .toSorted((secret, autre) => autre.length - secret.length);
  return (texte) => longs.reduce((reste, secret) => reste.replaceAll(secret, '…'), texte);
}
