import { NonIdentifieError } from '@sofi/domain';

/** What the request bears in `Authorization: Bearer`; null without that header. RFC 6750, 2.1. @throws NonIdentifieError for another scheme. */
export function porteurDe(requete: Request): string | null {
  const entete = requete.headers.get('authorization');
  if (entete === null) return null;
  const [, porteur] = /^bearer +([\w.~+/=-]+) *$/i.exec(entete) ?? [];
  if (porteur === undefined)
    throw new NonIdentifieError('L’en-tête Authorization se lit « Bearer », puis un jeton.');
  return porteur;
}
