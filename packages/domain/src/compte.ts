import type { Acteur } from './acteur.ts';
import type { ChampInvalide } from './refus.ts';
import { RefusError } from './refus.ts';

/** How accounts behave here. Durations in milliseconds. */
export interface ReglagesDeCompte {
  /** Fewest characters of a password. */
  motDePasseMin: number;
  /** How long a key to open an account is good for. */
  dureeActivation: number;
  /** The same for a key to choose another password. */
  dureeReinitialisation: number;
  /** How long one stays signed in. */
  dureeConnexion: number;
  /** How long an API key lives whose maker does not say. */
  dureeCle: number;
  tentatives: ReglagesDeTentatives;
  /** Where the entry screens are; null: a mail holds its key without a link. */
  urlPublique: string | null;
  /** How people reach the Cariforef, at the end of its mails; null: not said. */
  contact: string | null;
  /** A digest gathers what comes within this time. */
  delaiDuRecueil: number;
}

/** How many attempts, within `duree`. */
export interface ReglagesDeTentatives {
  /** On one account from one network address. */
  parCompte: number;
  /** On one account from everywhere: beyond, an address from which nobody ever signed in to it has one attempt. */
  parCompteEnTout: number;
  /** From one network address. */
  parAdresse: number;
  duree: number;
}

const HEURE = 3_600_000;

export const REGLAGES_DE_COMPTE: ReglagesDeCompte = {
  motDePasseMin: 12,
  dureeActivation: 72 * HEURE,
  dureeReinitialisation: HEURE,
  dureeConnexion: 12 * HEURE,
  dureeCle: 365 * 24 * HEURE,
  tentatives: { parCompte: 10, parCompteEnTout: 200, parAdresse: 100, duree: HEURE / 4 },
  urlPublique: null,
  contact: null,
  delaiDuRecueil: HEURE,
};

/** Most characters of a password: it is hashed, and that costs. */
const MOT_DE_PASSE_MAX = 200;
const COURRIEL_MAX = 160;
const NOM_DE_COMPTE_MAX = 250;
const NOM_DE_CLE_MAX = 100;
/** Keys that one account has at a time. */
export const CLES_MAX = 20;

/** Too many attempts: the same answer with and without an account. */
export class TropDeTentativesError extends RefusError {
  override name = 'TropDeTentativesError';
  readonly code = 'RATE_LIMITED';
  readonly attendreSecondes: number;

  constructor(attendreSecondes: number) {
    super(
      `Trop de tentatives : réessayez dans ${Math.ceil(attendreSecondes / 60)} minute${attendreSecondes > 60 ? 's' : ''}.`,
    );
    this.attendreSecondes = attendreSecondes;
  }
}

/** What came as a proof of identity proves none. */
export class NonIdentifieError extends RefusError {
  override name = 'NonIdentifieError';
  readonly code = 'UNAUTHENTICATED';
}

/** The address as it is kept, in lower case; null if it is not one. HTML's own form (`input type=email`), with a dot in its domain. */
export function lireCourriel(texte: string): string | null {
  const courriel = texte.trim();
  // Judged first: some signs of other alphabets become a to z in lower case (K, the Kelvin sign).
  return courriel.length <= COURRIEL_MAX && COURRIEL.test(courriel) ? courriel.toLowerCase() : null;
}

const COURRIEL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/** The same characters, however a keyboard composed them. NIST SP 800-63B, 5.1.1.2. */
export const normaliserMotDePasse = (motDePasse: string): string => motDePasse.normalize('NFKC');

/** Why a password will not do; none: it will. Long rather than mixed: NIST SP 800-63B, CNIL 2022-100. */
export function defautsDuMotDePasse(
  motDePasse: string,
  { courriel, motDePasseMin }: { courriel: string; motDePasseMin: number },
): ChampInvalide[] {
  const refuser = (code: string, message: string) => [{ chemin: ['motDePasse'], code, message }];
  const texte = normaliserMotDePasse(motDePasse);
  const longueur = Array.from(texte).length;
  if (longueur < motDePasseMin)
    return refuser(
      'MOT_DE_PASSE_COURT',
      `Le mot de passe compte ${motDePasseMin} signes au moins.`,
    );
  if (longueur > MOT_DE_PASSE_MAX)
    return refuser(
      'MOT_DE_PASSE_LONG',
      `Le mot de passe compte ${MOT_DE_PASSE_MAX} signes au plus.`,
    );
  return devinable(texte.toLowerCase(), courriel)
    ? refuser(
        'MOT_DE_PASSE_DEVINABLE',
        'Ce mot de passe se devine : évitez les suites, les répétitions, les mots de passe courants et votre adresse.',
      )
    : [];
}

/** Few distinct characters, one's own name, or a common word with digits around it. */
function devinable(texte: string, courriel: string): boolean {
  const [nom, domaine] = courriel.split('@') as [string, string];
  const partiesDuCourriel = [nom, domaine.split('.')[0]!, courriel].filter(
    ({ length }) => length >= 4,
  );
  const lettres = texte.replace(/[^\p{L}]/gu, '');
  return (
    new Set(texte).size < 5 ||
    SUITES.some((suite) => suite.includes(texte)) ||
    partiesDuCourriel.some((mot) => texte.includes(mot)) ||
    COURANTS.has(lettres)
  );
}

/** Keyboards and alphabets, twice over: whatever is cut from them is guessed first. */
const SUITES = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
].map((suite) => suite.repeat(3));

/** What is left of the commonest passwords without their digits and signs. */
const COURANTS = new Set(
  'motdepasse password passwd azerty azertyuiop qwerty qwertyuiop bonjour soleil doudou loulou chouchou admin administrateur bienvenue welcome formation formations cariforef paysdelaloire sofi nantes letmein iloveyou jetaime changeme secret'.split(
    ' ',
  ),
);

/** Whether a key or a session has expired: it ends at this instant. */
const estPerime = (expireLe: Date | null, maintenant: Date): boolean =>
  expireLe !== null && expireLe <= maintenant;

/** Why somebody's name will not do. */
export const defautsDuNomDeCompte = (nom: string): ChampInvalide[] =>
  defautsDeTexte(nom, { champ: 'nom', min: 0, max: NOM_DE_COMPTE_MAX });

/** Why a key of the API may not be made; none: it may. */
export function defautsDeCle(
  { nom, expireLe }: { nom: string; expireLe: Date | null },
  { actives, maintenant }: { actives: number; maintenant: Date },
): ChampInvalide[] {
  const defauts = defautsDeTexte(nom, { champ: 'nom', min: 1, max: NOM_DE_CLE_MAX });
  if (estPerime(expireLe, maintenant))
    defauts.push({
      chemin: ['expireLe'],
      code: 'DATE_PASSEE',
      message: 'La clé expirerait avant d’avoir servi.',
    });
  if (actives >= CLES_MAX)
    defauts.push({
      chemin: [],
      code: 'TROP_DE_CLES',
      message: `Vous avez déjà ${CLES_MAX} clés : révoquez celles qui ne servent plus.`,
    });
  return defauts;
}

function defautsDeTexte(
  texte: string,
  { champ, min, max }: { champ: string; min: number; max: number },
): ChampInvalide[] {
  const refuser = (code: string, message: string) => [{ chemin: [champ], code, message }];
  // Line ends would reach headers of mails, and PostgreSQL keeps no NUL.
  if (/\p{Cc}/u.test(texte)) return refuser('CARACTERES', 'Ce texte tient sur une ligne.');
  const longueur = Array.from(texte).length;
  return longueur < min || longueur > max
    ? refuser('LONGUEUR', `Ce texte compte de ${min} à ${max} signes.`)
    : [];
}

/** The account that the actor stands for; null for nobody, and for a development identity without one. */
export const compteDe = (acteur: Acteur): number | null =>
  acteur.type === 'UTILISATEUR' ? acteur.utilisateurId : null;
