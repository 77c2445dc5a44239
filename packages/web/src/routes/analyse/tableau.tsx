import { nombre } from '../../composants/libelles.ts';
import type { Tableau } from '../../requetes/chiffres.ts';
import styles from './analyse.module.css';
import type { Dimension, Mesure } from './etat.ts';
import { DIMENSIONS, MESURES } from './etat.ts';

/** The figures of one measure, the first column with bars. */
export function TableauDeChiffres({
  tableau: { colonnes, lignes, total, tronque },
  mesure,
  lignes: dimension,
}: {
  tableau: Tableau;
  mesure: Mesure;
  lignes: Dimension;
}) {
  const plusGrand = Math.max(1, ...lignes.map((ligne) => ligne.total[mesure]));
  return (
    // A region that is scrolled is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['tableau']} tabIndex={0} aria-label="Chiffres">
      <table>
        <thead>
          <tr>
            <th scope="col">{DIMENSIONS[dimension]}</th>
            <th scope="col">{MESURES[mesure]}</th>
            {colonnes.map((libelle) => (
              <th scope="col" key={libelle}>
                {libelle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ libelle, total: deLaLigne, cellules }) => (
            <tr key={libelle}>
              <th scope="row">{libelle}</th>
              <td className={styles['nombre']}>
                {nombre(deLaLigne[mesure])}
                <span
                  className={styles['barre']}
                  style={{ inlineSize: `${(100 * deLaLigne[mesure]) / plusGrand}%` }}
                />
              </td>
              {cellules.map((cellule, rang) => (
                <td key={colonnes[rang]} className={styles['nombre']}>
                  {cellule ? nombre(cellule[mesure]) : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Ensemble</th>
            <td className={styles['nombre']}>{nombre(total[mesure])}</td>
          </tr>
        </tfoot>
      </table>
      {tronque ? <p>Seules les premières lignes sont montrées ; le fichier les a toutes.</p> : null}
    </section>
  );
}
