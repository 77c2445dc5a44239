import { Link, Outlet } from '@tanstack/react-router';
import styles from './cadre.module.css';
import { useNavigationFocus } from '../../composants/focus.ts';

/** What surrounds every screen. */
export function Cadre() {
  useNavigationFocus();
  return (
    <>
      <a className={styles['evitement']} href="#contenu">
        Aller au contenu
      </a>
      <header className={styles['entete']}>
        <Link to="/" className={styles['nom']}>
          SOFI
        </Link>
        <nav aria-label="Principale">
          <Link to="/">Rechercher</Link>
          <Link to="/analyse">Analyser</Link>
          <Link to="/saisie">Espace de saisie</Link>
        </nav>
      </header>
      <main id="contenu" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles['pied']}>
        <nav aria-label="Informations">
          <Link to="/aide">Aide</Link>
          <Link to="/donnees">Données ouvertes</Link>
          <Link to="/accessibilite">Accessibilité</Link>
          <Link to="/mentions">Mentions légales</Link>
          <a href="/api">Interface pour programmes</a>
        </nav>
      </footer>
    </>
  );
}
