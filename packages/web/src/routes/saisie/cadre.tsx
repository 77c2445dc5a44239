import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Panne } from '../../composants/alerte.tsx';
import { Page } from '../../composants/page.tsx';
import { moiQuery } from '../../requetes/moi.ts';
import { Deconnexion } from '../connexion/deconnexion.tsx';
import styles from './cadre.module.css';

/** The screens of entry, for who is signed in. */
export function CadreDeSaisie() {
  const { data: moi, error, isPending } = useQuery(moiQuery);
  const { href } = useLocation();
  if (isPending) return <p role="status">Chargement…</p>;
  if (error)
    return (
      <Page titre="Espace de saisie">
        <Panne error={error} />
      </Page>
    );
  if (!moi)
    return (
      <Page titre="Espace de saisie">
        <p>Cet espace est celui des organismes de formation, du Carif-Oref et de la Région.</p>
        <p>
          <Link to="/connexion" search={{ retour: href }} className="bouton principal">
            Se connecter
          </Link>
        </p>
      </Page>
    );
  return (
    <>
      <p className={styles['compte']}>
        {moi.nom ?? moi.courriel} <Deconnexion />{' '}
        {moi.droits.includes('VALIDER') ? (
          <Link to="/saisie/bureau">Bureau de validation</Link>
        ) : null}
      </p>
      <Outlet />
    </>
  );
}
