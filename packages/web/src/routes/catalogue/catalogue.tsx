import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { compte } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import { nombreQuery } from '../../requetes/chiffres.ts';
import type { EtatDeRecherche } from '../recherche/etat.ts';
import { filtreDe } from '../recherche/etat.ts';

const route = getRouteApi('/catalogue');

/** The offers of a search as files, with how many rows they will have. */
export function Catalogue() {
  const etat = route.useSearch();
  const { data: lignes, error } = useQuery(nombreQuery(etat));
  return (
    <Page titre="Télécharger le catalogue">
      {etat.q ? (
        <p>
          Sessions qui correspondent à <b>{etat.q}</b>, avec les limites de la recherche.
        </p>
      ) : null}
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
        </Alerte>
      ) : (
        <p role="status">
          <strong>{lignes === undefined ? 'Calcul…' : compte(lignes, 'ligne')}</strong>
        </p>
      )}
      {lignes ? (
        <ul>
          <li>
            <a href={adresseDe('csv', etat)} download>
              CSV pour un tableur français
            </a>
          </li>
          <li>
            <a href={adresseDe('xlsx', etat)} download>
              Classeur XLSX
            </a>
          </li>
        </ul>
      ) : null}
      <p>
        <Link to="/" search={etat}>
          Revenir à la recherche
        </Link>
      </p>
    </Page>
  );
}

function adresseDe(format: 'csv' | 'xlsx', etat: EtatDeRecherche): string {
  const parametres = new URLSearchParams({
    ...(etat.q && { search: etat.q }),
    filter: JSON.stringify(filtreDe(etat)),
    ...(format === 'csv' && { bom: '1', separateur: ';', decimale: ',' }),
  });
  return `/export/offres.${format}?${parametres}`;
}
