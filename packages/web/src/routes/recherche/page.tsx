import { chercherOffres } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { Page } from '../../composants/page.tsx';
import { transport } from '../../requetes/client.ts';

const route = getRouteApi('/');

export function Recherche() {
  const { q } = route.useSearch();
  const naviguer = route.useNavigate();
  const { data, error } = useQuery({
    ...queryOptions(['offres', q], (appel) =>
      chercherOffres(transport, { search: q ?? null }, appel),
    ),
    placeholderData: keepPreviousData,
  });
  return (
    <Page titre="Rechercher une formation" large>
      <form
        role="search"
        onSubmit={(soumission) => {
          soumission.preventDefault();
          const texte = texteDe(soumission.currentTarget, 'q').trim();
          void naviguer({ search: texte ? { q: texte } : {} });
        }}
      >
        <label htmlFor="q">Quelle formation ?</label>{' '}
        <input id="q" name="q" type="search" defaultValue={q} />{' '}
        <button type="submit" className="principal">
          Rechercher
        </button>
      </form>
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
        </Alerte>
      ) : null}
      <p role="status">
        {data ? `${data.totalCount.toLocaleString('fr-FR')} sessions` : 'Recherche…'}
      </p>
      <ul>
        {data?.nodes.map(({ session, formation }) => (
          <li key={session.code}>{formation.intitule}</li>
        ))}
      </ul>
    </Page>
  );
}
