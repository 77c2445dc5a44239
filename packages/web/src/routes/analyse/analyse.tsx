import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { nombre } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import { adresseDeLaRequete, analyseQuery } from '../../requetes/analyse.ts';
import { adresseDExport } from '../../requetes/export.ts';
import styles from './analyse.module.css';
import type { EtatDAnalyse } from './etat.ts';
import { DIMENSIONS, MESURES, readAnalyse, tableauDe } from './etat.ts';
import { TableauDeComptes } from './tableau.tsx';

const route = getRouteApi('/analyse');

/** Counts of a search by one or two dimensions. */
export function Analyse() {
  const etat = route.useSearch();
  const naviguer = route.useNavigate();
  const { data, error, refetch, isFetching } = useQuery({
    ...analyseQuery(etat),
    placeholderData: keepPreviousData,
  });
  const { lignes, colonnes, mesure } = tableauDe(etat);
  const { lignes: _lignes, colonnes: _colonnes, mesure: _mesure, ...recherche } = etat;
  const aller = (change: Partial<Record<keyof EtatDAnalyse, string>>) =>
    void naviguer({ search: readAnalyse({ ...etat, ...change }), resetScroll: false });
  return (
    <Page titre="Analyser l’offre" large>
      <p>
        {Object.keys(recherche).length > 0
          ? `Sessions de votre recherche${etat.lieu ? `, autour de ${etat.lieu}` : ''}${etat.facettes ? ', avec ses limites' : ''}.`
          : 'Toutes les sessions publiées.'}{' '}
        <Link to="/" search={recherche}>
          Modifier la recherche
        </Link>
      </p>
      <form
        className={styles['choix']}
        onSubmit={(soumission) => {
          soumission.preventDefault();
          aller({ q: texteDe(soumission.currentTarget, 'q') });
        }}
      >
        <Choix
          label="Compter"
          valeur={mesure}
          choix={MESURES}
          choisir={(choisie) => aller({ mesure: choisie })}
        />
        <Choix
          label="En lignes"
          valeur={lignes}
          choix={DIMENSIONS}
          choisir={(choisie) => aller({ lignes: choisie })}
        />
        <Choix
          label="En colonnes"
          valeur={colonnes ?? ''}
          choix={{ '': 'Aucune', ...DIMENSIONS }}
          sauf={lignes}
          choisir={(choisie) => aller({ colonnes: choisie })}
        />
        <label>
          Mots cherchés
          <input name="q" defaultValue={etat.q} key={etat.q} />
        </label>
        <button type="submit">Compter</button>
      </form>
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
          <button type="button" onClick={() => void refetch()}>
            Réessayer
          </button>
        </Alerte>
      ) : null}
      <p role="status" aria-busy={isFetching}>
        {data
          ? `${MESURES[data.tableau.mesure]} au total : ${nombre(data.total)}`
          : error
            ? ''
            : 'Calcul en cours…'}
      </p>
      {data ? <TableauDeComptes comptes={data} /> : null}
      <p className={styles['suites']}>
        <a
          className="bouton"
          download
          href={adresseDExport('statistiques.csv', etat, {
            par: [lignes, ...(colonnes ? [colonnes] : [])].join(','),
            mesures: mesure,
            bom: '1',
            separateur: ';',
          })}
        >
          Télécharger en CSV
        </a>{' '}
        <a href={adresseDeLaRequete(etat)}>Voir la requête</a>
      </p>
    </Page>
  );
}

function Choix({
  label,
  valeur,
  choix,
  sauf,
  choisir,
}: {
  label: string;
  valeur: string;
  choix: Readonly<Record<string, string>>;
  /** A choice that is left out. */
  sauf?: string;
  choisir: (valeur: string) => void;
}) {
  return (
    <label>
      {label}
      <select value={valeur} onChange={({ target }) => choisir(target.value)}>
        {Object.entries(choix)
          .filter(([code]) => code !== sauf)
          .map(([code, libelle]) => (
            <option key={code} value={code}>
              {libelle}
            </option>
          ))}
      </select>
    </label>
  );
}
