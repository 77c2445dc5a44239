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

/** True for a day that the calendar has: not for 2026-02-30. */
export function estJour(texte: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texte)) return false;
  const date = new Date(`${texte}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && texteDe(date) === texte;
}

/** `n` days later, or earlier when negative. */
export function ajouterJours(jour: string, n: number): string {
  const date = versDate(jour);
  date.setUTCDate(date.getUTCDate() + n);
  return texteDe(date);
}

/** `n` calendar months later; the last day of the month where the day does not exist (31 January + 1 = 28 February). */
export function ajouterMois(jour: string, n: number): string {
  const date = versDate(jour);
  const quantieme = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + n);
  const dernier = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(quantieme, dernier));
  return texteDe(date);
}

/** The last day of the month that holds this one. */
export function dernierJourDuMois(jour: string): string {
  return ajouterJours(ajouterMois(`${jour.slice(0, 7)}-01`, 1), -1);
}

/** As people write it in French: `01/09/2026`. */
export const ecrireJour = (jour: string): string => jour.split('-').toReversed().join('/');

const versDate = (jour: string) => new Date(`${jour}T00:00:00Z`);
const texteDe = (date: Date) => date.toISOString().slice(0, 10);
