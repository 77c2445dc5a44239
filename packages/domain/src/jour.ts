/** Civil days as ISO 8601 texts (`2026-09-01`): no time, no zone, ordered as they are written. */

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Time zones change on a quarter of an hour: within one the day is the same, and is written once. */
const QUART_D_HEURE = 15 * 60_000;
let dernier = { quart: Number.NaN, jour: '' };

/** The civil day that it is in Paris at this instant. @throws RangeError for an invalid one. */
export function jourAParis(instant: Date): string {
  const quart = Math.floor(instant.getTime() / QUART_D_HEURE);
  if (quart !== dernier.quart) dernier = { quart, jour: PARIS.format(instant) };
  return dernier.jour;
}

/** True for a day that the calendar has, in the years 1 to 9999: not for 2026-02-30. */
export function estJour(texte: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texte)) return false;
  const { annee, mois, quantieme } = lire(texte);
  return annee >= 1 && quantieme >= 1 && quantieme <= longueurDuMois(annee, mois);
}

/** `n` days later, or earlier when negative. */
export function ajouterJours(jour: string, n: number): string {
  const date = versDate(jour);
  date.setUTCDate(date.getUTCDate() + n);
  return texteDe(date);
}

/** `n` calendar months later; the last day of the month where the day does not exist (31 January + 1 = 28 February). */
export function ajouterMois(jour: string, n: number): string {
  const { annee, mois, quantieme } = lire(jour);
  const rang = annee * 12 + mois - 1 + n;
  const nouvelle = Math.floor(rang / 12);
  const nouveau = rang - nouvelle * 12 + 1;
  const borne = Math.min(quantieme, longueurDuMois(nouvelle, nouveau));
  return [
    String(nouvelle).padStart(4, '0'),
    String(nouveau).padStart(2, '0'),
    String(borne).padStart(2, '0'),
  ].join('-');
}

/** The last day of the month that holds this one. */
export function dernierJourDuMois(jour: string): string {
  return ajouterJours(ajouterMois(`${jour.slice(0, 7)}-01`, 1), -1);
}

/** `2026`. */
export const anneeDe = (jour: string): string => jour.slice(0, 4);

/** `2026-12`. */
export const moisDe = (jour: string): string => jour.slice(0, 7);

/** `2026-T4`. */
export const trimestreDe = (jour: string): string =>
  `${anneeDe(jour)}-T${Math.ceil(lire(jour).mois / 3)}`;

/** The ISO 8601 week, which belongs to the year of its Thursday: `2026-W53` holds 1 January 2027. */
export function semaineDe(jour: string): string {
  const jeudi = ajouterJours(lundiDe(jour), 3);
  const rang = (versDate(jeudi).getTime() - versDate(`${anneeDe(jeudi)}-01-01`).getTime()) / JOUR;
  return `${anneeDe(jeudi)}-W${String(Math.floor(rang / 7) + 1).padStart(2, '0')}`;
}

const JOUR = 24 * 3_600_000;

/** The Monday of the week that holds this day. */
export const lundiDe = (jour: string): string =>
  ajouterJours(jour, -((versDate(jour).getUTCDay() + 6) % 7));

/** As people write it in French: `01/09/2026`. */
export const ecrireJour = (jour: string): string => jour.split('-').toReversed().join('/');

const DECALAGE = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  timeZoneName: 'longOffset',
});

/** The instant at which clocks in Paris show this day and hour (`09h30`, `9h`); midnight without an hour that can be read. */
export function instantAParis(jour: string, heure: string | null): Date {
  const [, heures = '0', minutes = '0'] = /^(\d{1,2})h(\d{2})?$/i.exec(heure ?? '') ?? [];
  const enUtc = versDate(jour).getTime() + (Number(heures) * 60 + Number(minutes)) * 60_000;
  // Winter time first: where that is the wrong one, its instant is still on the right side of the change.
  const hiver = new Date(enUtc - 3_600_000);
  const [, avance = '1'] = /GMT\+0(\d)/.exec(DECALAGE.format(hiver)) ?? [];
  return new Date(enUtc - Number(avance) * 3_600_000);
}

const lire = (jour: string) => ({
  annee: Number(jour.slice(0, 4)),
  mois: Number(jour.slice(5, 7)),
  quantieme: Number(jour.slice(8)),
});

/** In days; 0 for a month that no year has. */
function longueurDuMois(annee: number, mois: number): number {
  const bissextile = annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
  return [31, bissextile ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][mois - 1] ?? 0;
}

const versDate = (jour: string) => new Date(`${jour}T00:00:00Z`);
const texteDe = (date: Date) => date.toISOString().slice(0, 10);
