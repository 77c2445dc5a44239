import type { Dimension, NomDeFacette } from '@sofi/database';
import { libelleDeValeur } from '@sofi/domain';
import { commune, departement, formacode, libelle } from '@sofi/referentiels';

const MOIS = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What people read for a value; `connu`: the name that the database gave, where only it knows. */
export function libelleDe(
  facette: NomDeFacette | Dimension,
  code: string,
  connu: string | null,
): string {
  if (code === '') return 'Non renseigné';
  switch (facette) {
    case 'DEPARTEMENT':
      return departement(code)?.nom ?? code;
    case 'COMMUNE':
      return commune(code)?.nom ?? code;
    case 'FORMACODE':
      return formacode(code)?.libelle ?? code;
    case 'NIVEAU_SORTIE':
      return libelle('NIVEAU', code);
    case 'MOIS_DEBUT':
      return MOIS.format(new Date(`${code}-01T00:00:00Z`));
    case 'ORGANISME':
    case 'PROGRAMME':
      return connu ?? code;
    default:
      return libelleDeValeur(code);
  }
}
