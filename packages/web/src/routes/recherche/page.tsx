import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { Page } from '../../composants/page.tsx';
import { offresQuery } from '../../requetes/offres.ts';
import { Annonce } from './annonce.tsx';
import { Carte } from './carte.tsx';
import { Criteres } from './criteres.tsx';
import type { EtatDeRecherche } from './etat.ts';
import { basculer } from './etat.ts';
import { Facettes } from './facettes.tsx';
import { Ordre } from './ordre.tsx';
import { Puces } from './puces.tsx';
import styles from './recherche.module.css';

const route = getRouteApi('/');

export function Recherche() {
  const etat = route.useSearch();
  const naviguer = route.useNavigate();
  const { data, error, refetch, fetchStatus, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(offresQuery(etat));
  const premiere = data?.pages[0];
  const aller = (search: EtatDeRecherche) => void naviguer({ search, resetScroll: false });
  return (
    <Page titre="Rechercher une formation" large>
      <Criteres />
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
          <button type="button" onClick={() => void refetch()}>
            Réessayer
          </button>
        </Alerte>
      ) : null}
      {fetchStatus === 'paused' ? (
        <Alerte genre="info">
          <p>Vous êtes hors connexion : la recherche reprendra d’elle-même.</p>
        </Alerte>
      ) : null}
      <div className={styles['colonnes']}>
        {premiere ? (
          <Facettes
            facets={premiere.facets}
            choisies={etat.facettes}
            basculer={(facette, code) => aller(basculer(etat, facette, code))}
          />
        ) : null}
        <section aria-labelledby="resultats" className={styles['resultats']}>
          <h2 id="resultats" className="lu">
            Résultats
          </h2>
          {error && !premiere ? null : (
            <Annonce page={premiere} enCours={fetchStatus === 'fetching'} />
          )}
          {premiere ? <Puces etat={etat} page={premiere} aller={aller} /> : null}
          {premiere && premiere.totalCount > 1 ? <Ordre etat={etat} aller={aller} /> : null}
          {premiere && premiere.totalCount > 0 ? (
            <p className={styles['suites']}>
              <Link to="/catalogue" search={etat} id="vers-catalogue">
                Télécharger ces sessions
              </Link>
              <Link to="/analyse" search={etat} id="vers-analyse">
                Analyser ces sessions
              </Link>
            </p>
          ) : null}
          <ul className={styles['liste']}>
            {data?.pages.flatMap(({ nodes }) =>
              nodes.map((offre) => <Carte key={offre.session.code} {...offre} />),
            )}
          </ul>
          {hasNextPage ? (
            <button
              type="button"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {isFetchingNextPage ? 'Chargement…' : 'Afficher la suite'}
            </button>
          ) : null}
        </section>
      </div>
    </Page>
  );
}
