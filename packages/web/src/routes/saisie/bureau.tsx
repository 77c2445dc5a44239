import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Champ } from '../../composants/champ.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { Page } from '../../composants/page.tsx';
import { attenteQuery } from '../../requetes/bureau.ts';
import { readBureau } from './etat.ts';
import { LigneDAction } from './ligne-d-action.tsx';
import { Pages } from './pages.tsx';

const route = getRouteApi('/saisie/bureau');

/** What waits for a validator, the longest first. */
export function Bureau() {
  const etat = route.useSearch();
  const naviguer = route.useNavigate();
  const query = useInfiniteQuery(attenteQuery(etat));
  return (
    <Page titre="Bureau de validation">
      <form
        role="search"
        onSubmit={(soumission) => {
          soumission.preventDefault();
          const { currentTarget } = soumission;
          void naviguer({
            search: readBureau({
              texte: texteDe(currentTarget, 'texte'),
              departement: texteDe(currentTarget, 'departement').trim().toUpperCase(),
            }),
          });
        }}
      >
        <Champ label="Intitulé ou organisme" name="texte" defaultValue={etat.texte} />
        <Champ
          label="Département"
          aide="Par exemple 44 ou 2A"
          name="departement"
          defaultValue={etat.departement}
        />
        <button type="submit" className="principal">
          Filtrer
        </button>
      </form>
      {query.data?.pages[0]?.nodes.length === 0 ? <p>Aucune action n’attend.</p> : null}
      <Pages query={query}>
        {query.data?.pages.flatMap(({ nodes }) =>
          nodes.map((action) => <LigneDAction key={action.id} {...action} />),
        )}
      </Pages>
    </Page>
  );
}
