import { nombre } from '../../composants/libelles.ts';
import type { PageDOffres } from '../../requetes/offres.ts';
import type { EtatDeRecherche, Facette } from './etat.ts';
import { FACETTES, isFacette } from './etat.ts';
import styles from './recherche.module.css';

/** Values shown of each facet; the others by its button. */
const VALEURS = 8;

/** What narrows the search, with how many sessions each value would leave. */
export function Facettes({
  facets,
  choisies,
  basculer,
}: {
  facets: PageDOffres['facets'];
  /** What the address says: a box is ticked before the answer comes. */
  choisies: EtatDeRecherche['facettes'];
  basculer: (facette: Facette, code: string) => void;
}) {
  return (
    <details className={styles['facettes']} open={window.innerWidth > 800}>
      <summary>
        <h2>Préciser</h2>
      </summary>
      {facets.map(({ name, values }) =>
        values.length > 0 && isFacette(name) ? (
          <fieldset key={name}>
            <legend>{FACETTES[name]}</legend>
            <Valeurs
              values={values}
              choisies={choisies?.[name] ?? []}
              basculer={(code) => basculer(name, code)}
            />
          </fieldset>
        ) : null,
      )}
    </details>
  );
}

function Valeurs({
  values,
  choisies,
  basculer,
}: {
  choisies: readonly string[];
  values: PageDOffres['facets'][number]['values'];
  basculer: (code: string) => void;
}) {
  const premieres = values.filter(({ code }, rang) => rang < VALEURS || choisies.includes(code));
  const autres = values.filter((valeur) => !premieres.includes(valeur));
  const cases = (une: typeof values) =>
    une.map(({ code, libelle, count }) => (
      <label key={code} className={styles['valeur']}>
        <input type="checkbox" checked={choisies.includes(code)} onChange={() => basculer(code)} />
        <span>
          {libelle} <small>({nombre(count)})</small>
        </span>
      </label>
    ));
  return (
    <>
      {cases(premieres)}
      {autres.length > 0 ? (
        <details>
          <summary>{nombre(autres.length)} de plus</summary>
          {cases(autres)}
        </details>
      ) : null}
    </>
  );
}
