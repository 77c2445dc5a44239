import type { Base, OptionsDOuverture } from './base.ts';

/**
 * Opens the Postgres of `url`, or the embedded database of `dossier` when there is no `url`.
 * @throws BaseInutilisableError
 */
export async function ouvrirBase(
  { url, dossier }: { url: string | undefined; dossier: string },
  options: OptionsDOuverture = {},
): Promise<Base> {
  // The driver that is not used is not loaded: PGlite by itself takes half a second.
  if (url !== undefined) return (await import('./postgres.ts')).ouvrirPostgres(url, options);
  return (await import('./embarquee.ts')).ouvrirEmbarquee(dossier, options);
}
