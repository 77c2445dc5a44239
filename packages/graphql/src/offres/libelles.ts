import type { Dimension, NomDeFacette } from '@sofi/database';
import { debutDePeriode, ecrireJour, libelleDeValeur } from '@sofi/domain';
import { commune, departement, formacode, libelle, libelleCourt, region } from '@sofi/referentiels';

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
    case 'REGION':
      return region(code)?.nom ?? code;
    case 'CHAMP_FORMACODE':
      return libelle('FORMACODE_CHAMP', code);
    case 'ROME':
      return libelle('ROME', code);
    case 'GRAND_DOMAINE':
      return libelle('ROME_GRAND_DOMAINE', code);
    case 'PUBLIC':
      return libelle('PUBLIC', code);
    case 'NIVEAU':
    case 'NIVEAU_ENTREE':
      return libelleCourt('NIVEAU', code) ?? libelle('NIVEAU', code);
    case 'NIVEAU_SORTIE':
      return libelle('NIVEAU', code);
    case 'CERTIFIANTE':
      return code === 'true' ? 'Certifiante' : 'Non certifiante';
    case 'SEMAINE':
      return `Semaine ${Number(code.slice(6))} de ${code.slice(0, 4)}, du ${ecrireJour(debutDePeriode('SEMAINE', code))}`;
    case 'TRIMESTRE':
      return `${code.endsWith('T1') ? '1er' : `${code.slice(6)}e`} trimestre ${code.slice(0, 4)}`;
    case 'MOIS_DEBUT':
      return MOIS.format(new Date(`${code}-01T00:00:00Z`));
    case 'ORGANISME':
    case 'DISPENSATEUR':
    case 'RESPONSABLE':
    case 'PROGRAMME':
    case 'LOT':
      return connu ?? code;
    default:
      return libelleDeValeur(code);
  }
}
