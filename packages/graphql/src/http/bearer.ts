import { NonIdentifieError } from '@sofi/domain';

/** What `Authorization: Bearer` carries; null without that header. RFC 6750, 2.1. @throws NonIdentifieError for another scheme. */
export function porteurDe(autorisation: string | null): string | null {
  if (autorisation === null) return null;
  const [, porteur] = /^bearer +([\w.~+/=-]+) *$/i.exec(autorisation) ?? [];
  if (porteur === undefined)
    throw new NonIdentifieError('L’en-tête Authorization se lit « Bearer », puis un jeton.');
  return porteur;
}
