import { Link } from '@tanstack/react-router';
import { Page } from '../../composants/page.tsx';

/** No screen has this address. */
export function Introuvable() {
  return (
    <Page titre="Page introuvable">
      <p>Aucune page n’a cette adresse : elle a peut-être été mal recopiée.</p>
      <p>
        <Link to="/">Rechercher une formation</Link>
      </p>
    </Page>
  );
}
