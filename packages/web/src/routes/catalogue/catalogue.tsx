import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { compte } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import { adresseDExport } from '../../requetes/export.ts';
import { offresQuery } from '../../requetes/offres.ts';
import { Annonce } from '../recherche/annonce.tsx';
import type { EtatDeRecherche } from '../recherche/etat.ts';
import { Puces } from '../recherche/puces.tsx';

const route = getRouteApi('/catalogue');

/** What spreadsheets of France open without questions. */
const POUR_TABLEUR = { bom: '1', separateur: ';', decimale: ',' };

/** Every session of a search in one file. No request after the search screen, which has the answer already. */
export function Catalogue() {
  const etat = route.useSearch();
  const naviguer = route.useNavigate();
  const { data, error, refetch, fetchStatus } = useInfiniteQuery(offresQuery(etat));
  const premiere = data?.pages[0];
  const aller = (search: EtatDeRecherche) => void naviguer({ search, resetScroll: false });
  return (
    <Page titre="Télécharger le catalogue">
      <p>
        Toutes les sessions de la recherche, une par ligne : dates, lieu, organisme, places,
        financement, codes.{' '}
        <Link to="/" search={etat}>
          Modifier la recherche
        </Link>
      </p>
      {etat.q ? (
        <p>
          Mots cherchés : <b>{etat.q}</b>
        </p>
      ) : null}
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
          <button type="button" onClick={() => void refetch()}>
            Réessayer
          </button>
        </Alerte>
      ) : (
        <Annonce page={premiere} enCours={fetchStatus === 'fetching'} />
      )}
      {premiere ? <Puces etat={etat} page={premiere} aller={aller} /> : null}
      {premiere && premiere.totalCount > 0 ? (
        <Fichiers etat={etat} lignes={premiere.totalCount} />
      ) : null}
    </Page>
  );
}

function Fichiers({ etat, lignes }: { etat: EtatDeRecherche; lignes: number }) {
  return (
    <>
      <h2>Fichiers</h2>
      <p>
        <a className="bouton principal" download href={adresseDExport('offres.xlsx', etat)}>
          Classeur XLSX, {compte(lignes, 'ligne')}
        </a>{' '}
        <a className="bouton" download href={adresseDExport('offres.csv', etat, POUR_TABLEUR)}>
          CSV, {compte(lignes, 'ligne')}
        </a>
      </p>
      <p>
        Le CSV est séparé par des points-virgules, avec des virgules décimales. Les codes sont des
        textes ; les listes sont séparées par des barres verticales.
      </p>
    </>
  );
}
