import { Link } from '@tanstack/react-router';
import { Extrait } from '../../composants/extrait.tsx';
import { compte, modalite, nombre, periode, recrutement } from '../../composants/libelles.ts';
import type { OffreTrouvee } from '../../requetes/offres.ts';
import styles from './recherche.module.css';

/** A session that was found, and why. */
export function Carte({ session, action, formation, extrait, motif, distanceKm }: OffreTrouvee) {
  const { code, debut, fin, lieu, modaliteEnseignement, etatRecrutement, dispositifs } = session;
  const places = dispositifs.reduce((somme, { nombrePlaces }) => somme + (nombrePlaces ?? 0), 0);
  const commune = lieu?.adresse?.commune;
  return (
    <li className={styles['carte']}>
      <h3>
        <Link to="/offre/$code" params={{ code }} id={`offre-${code}`}>
          {formation.intitule}
        </Link>
      </h3>
      {action.complementIntitule ? <p>{action.complementIntitule}</p> : null}
      <p>
        {action.dispensateur?.nom}
        {commune ? `, ${commune}` : ''}
        {distanceKm === null ? '' : ` (${nombre(Math.round(distanceKm))} km)`}
      </p>
      <p>{periode(debut, fin)}</p>
      <ul className={styles['traits']}>
        {places > 0 ? <li>{compte(places, 'place')}</li> : null}
        {modaliteEnseignement ? <li>{modalite(modaliteEnseignement)}</li> : null}
        {etatRecrutement ? <li>{recrutement(etatRecrutement)}</li> : null}
      </ul>
      {extrait ? (
        <p className={styles['extrait']}>
          <Extrait html={extrait} />
        </p>
      ) : motif && motif.type !== 'TITRE' ? (
        <p className={styles['extrait']}>{motif.libelle}</p>
      ) : null}
    </li>
  );
}
