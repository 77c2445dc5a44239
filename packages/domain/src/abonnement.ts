import type { ChampInvalide } from './refus.ts';

/** Subscriptions at a time. */
export const ABONNEMENTS_MAX = 20;

/** Hours for which a replaced secret may go on signing. */
export const RECOUVREMENT_MAX = 168;

const URL_MAX = 2000;

/** Why changes may not be sent there; none: they may. `prives`: addresses of the server's own networks may be called. */
export function defautsDAbonnement(
  { url, evenements }: { url: string; evenements: readonly string[] },
  { nombre, prives }: { nombre: number; prives: boolean },
): ChampInvalide[] {
  const defauts: ChampInvalide[] = [];
  const motif = defautDUrl(url, prives);
  if (motif !== null) defauts.push({ chemin: ['url'], code: 'URL', message: motif });
  if (evenements.length === 0)
    defauts.push({
      chemin: ['evenements'],
      code: 'OBLIGATOIRE',
      message: 'Choisissez au moins un événement.',
    });
  if (nombre >= ABONNEMENTS_MAX)
    defauts.push({
      chemin: [],
      code: 'TROP_D_ABONNEMENTS',
      message: `Il y a déjà ${ABONNEMENTS_MAX} abonnements : supprimez ceux qui ne servent plus.`,
    });
  return defauts;
}

function defautDUrl(texte: string, prives: boolean): string | null {
  const url = texte.length <= URL_MAX ? URL.parse(texte) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    return `Ce n’est pas une adresse de ${URL_MAX} signes au plus, qui commence par https://.`;
  if (url.username !== '' || url.password !== '')
    return 'L’adresse ne contient ni nom ni mot de passe : vérifiez la signature des messages.';
  if (url.protocol === 'http:' && !prives) return 'L’adresse commence par https://.';
  return null;
}

const SECONDE = 1000;
const MINUTE = 60 * SECONDE;
const HEURE = 60 * MINUTE;

/** Before the second attempt, the third…: ten attempts in three days. Source: Standard Webhooks 1.0, « Deliverability and reliability ». */
const DELAIS = [
  5 * SECONDE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HEURE,
  5 * HEURE,
  10 * HEURE,
  14 * HEURE,
  20 * HEURE,
  24 * HEURE,
];

/**
 * Milliseconds before the next attempt after so many, up to a fifth more by `hasard`, from 0 to 1, so that many messages do not
 * come back at once; null: no retry.
 */
export function delaiAvantEssai(essais: number, hasard: number): number | null {
  const delai = DELAIS[essais - 1];
  return delai === undefined ? null : Math.round(delai * (1 + hasard / 5));
}
