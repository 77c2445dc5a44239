import { nombre } from '../../composants/libelles.ts';
import type { Comptes } from '../../requetes/analyse.ts';
import styles from './analyse.module.css';
import { DIMENSIONS, MESURES } from './etat.ts';

/** Counts with a bar for each row. */
export function TableauDeComptes({ comptes }: { comptes: Comptes }) {
  const { tableau, colonnes, lignes, total, tronque } = comptes;
  const plusGrand = Math.max(1, ...lignes.map(({ valeur }) => valeur));
  const titre = `${MESURES[tableau.mesure]} par ${enPhrase(DIMENSIONS[tableau.lignes])}${
    tableau.colonnes ? ` et par ${enPhrase(DIMENSIONS[tableau.colonnes])}` : ''
  }`;
  if (lignes.length === 0) return <p>Rien à compter dans cette recherche.</p>;
  return (
    <>
      {/* A wide table scrolls by itself, by keys too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['defilement']} role="region" aria-label={titre} tabIndex={0}>
        <table>
          <caption>{titre}</caption>
          <thead>
            <tr>
              <th scope="col">{DIMENSIONS[tableau.lignes]}</th>
              {colonnes.map(({ code, libelle }) => (
                <th key={code} scope="col" className={styles['nombre']}>
                  {libelle}
                </th>
              ))}
              <th scope="col">{colonnes.length > 0 ? 'Ensemble' : MESURES[tableau.mesure]}</th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(({ code, libelle, valeur, cellules }) => (
              <tr key={code}>
                <th scope="row">{libelle}</th>
                {cellules.map((cellule, rang) => (
                  <td key={colonnes[rang]!.code} className={styles['nombre']}>
                    {nombre(cellule)}
                  </td>
                ))}
                <td className={styles['mesure']}>
                  <span className={styles['valeur']}>{nombre(valeur)}</span>
                  <span
                    className={styles['barre']}
                    style={{ inlineSize: `${(valeur / plusGrand) * 8}rem` }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Ensemble</th>
              {colonnes.map(({ code, valeur }) => (
                <td key={code} className={styles['nombre']}>
                  {nombre(valeur)}
                </td>
              ))}
              <td className={styles['mesure']}>
                <span className={styles['valeur']}>{nombre(total)}</span>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles['note']}>
        {tronque ? 'Le tableau est coupé : le fichier CSV contient toutes les lignes. ' : ''}
        Ce qui a plusieurs valeurs compte dans chacune, et une seule fois dans l’ensemble.
      </p>
    </>
  );
}

const enPhrase = (titre: string) => titre.charAt(0).toLocaleLowerCase('fr') + titre.slice(1);
