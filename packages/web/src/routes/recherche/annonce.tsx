import { compte } from '../../composants/libelles.ts';
import type { PageDOffres } from '../../requetes/offres.ts';

/** How many sessions there are, and what was searched instead of the words, read aloud when it changes. */
export function Annonce({ page, enCours }: { page: PageDOffres | undefined; enCours: boolean }) {
  return (
    <div role="status" aria-busy={enCours}>
      {page ? (
        <>
          {page.rechercheCorrigee ? (
            <p>
              Résultats pour <b>{page.rechercheCorrigee}</b>.
            </p>
          ) : null}
          {page.rechercheElargie ? (
            <p>
              Aucune session n’a tous ces mots. Résultats pour <b>{page.rechercheElargie}</b>.
            </p>
          ) : null}
          <p>
            <strong>
              {page.totalCount === 0
                ? 'Aucune session ne correspond à cette recherche.'
                : compte(page.totalCount, 'session de formation', 'sessions de formation')}
            </strong>
          </p>
        </>
      ) : (
        <p>Recherche en cours…</p>
      )}
    </div>
  );
}
