import type { EtatDeRecherche } from './etat.ts';
import styles from './recherche.module.css';

const LIBELLES = {
  PERTINENCE: 'Pertinence',
  DEBUT: 'Date de début',
  DISTANCE: 'Distance',
} as const;

/** In which order the sessions stand. */
export function Ordre({
  etat,
  aller,
}: {
  etat: EtatDeRecherche;
  aller: (etat: EtatDeRecherche) => void;
}) {
  return (
    <label className={styles['ordre']}>
      Trier par
      <select
        value={etat.ordre ?? 'PERTINENCE'}
        onChange={({ target }) => aller({ ...etat, ordre: target.value as keyof typeof LIBELLES })}
      >
        {Object.entries(LIBELLES)
          .filter(([ordre]) => ordre !== 'DISTANCE' || etat.commune)
          .map(([ordre, libelle]) => (
            <option key={ordre} value={ordre}>
              {libelle}
            </option>
          ))}
      </select>
    </label>
  );
}
