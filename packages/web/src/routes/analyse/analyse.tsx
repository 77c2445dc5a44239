import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { Page } from '../../composants/page.tsx';
import { tableauQuery } from '../../requetes/chiffres.ts';
import styles from './analyse.module.css';
import type { EtatDAnalyse } from './etat.ts';
import { DIMENSIONS, MESURES, readAnalysis } from './etat.ts';
import { TableauDeChiffres } from './tableau.tsx';

const route = getRouteApi('/analyse');

/** A measure of the published offer by one or two dimensions. */
export function Analyse() {
  const etat = route.useSearch();
  const naviguer = route.useNavigate();
  const { data, error, isFetching } = useQuery({
    ...tableauQuery(etat),
    placeholderData: keepPreviousData,
  });
  const aller = (change: Partial<Record<keyof EtatDAnalyse, string>>) =>
    void naviguer({ search: readAnalysis({ ...etat, ...change }), resetScroll: false });
  return (
    <Page titre="Analyser l’offre" large>
      <form
        className={styles['criteres']}
        onSubmit={(soumission) => {
          soumission.preventDefault();
          aller({ q: texteDe(soumission.currentTarget, 'q') });
        }}
      >
        <Choix
          label="Mesure"
          valeur={etat.mesure}
          choix={MESURES}
          choisir={(mesure) => aller({ mesure })}
        />
        <Choix
          label="Lignes"
          valeur={etat.lignes}
          choix={DIMENSIONS}
          choisir={(lignes) => aller({ lignes })}
        />
        <Choix
          label="Colonnes"
          valeur={etat.colonnes ?? ''}
          choix={{ '': 'Aucune', ...DIMENSIONS }}
          choisir={(colonnes) => aller({ colonnes })}
        />
        <label>
          Seulement ce que trouve
          <input name="q" defaultValue={etat.q} key={etat.q} />
        </label>
        <button type="submit" className="principal">
          Calculer
        </button>
      </form>
      {error ? (
        <Alerte genre="erreur">
          <p>{error.message}</p>
        </Alerte>
      ) : null}
      <div role="status" aria-busy={isFetching}>
        {data ? null : <p>Calcul…</p>}
      </div>
      {data ? <TableauDeChiffres tableau={data} mesure={etat.mesure} lignes={etat.lignes} /> : null}
      <p className={styles['suites']}>
        <a href={adresseDuCsv(etat)} download>
          Télécharger en CSV
        </a>
        <a href={adresseDeLaRequete(etat)}>Voir la requête</a>
      </p>
    </Page>
  );
}

function Choix({
  label,
  valeur,
  choix,
  choisir,
}: {
  label: string;
  valeur: string;
  choix: Readonly<Record<string, string>>;
  choisir: (valeur: string) => void;
}) {
  return (
    <label>
      {label}
      <select value={valeur} onChange={({ target }) => choisir(target.value)}>
        {Object.entries(choix).map(([code, libelle]) => (
          <option key={code} value={code}>
            {libelle}
          </option>
        ))}
      </select>
    </label>
  );
}

const dimensionsDe = ({ lignes, colonnes }: EtatDAnalyse) => [
  lignes,
  ...(colonnes ? [colonnes] : []),
];

function adresseDuCsv(etat: EtatDAnalyse): string {
  const parametres = new URLSearchParams({
    par: dimensionsDe(etat).join(','),
    mesures: etat.mesure,
    ...(etat.q && { search: etat.q }),
    bom: '1',
    separateur: ';',
    decimale: ',',
  });
  return `/export/statistiques.csv?${parametres}`;
}

/** The explorer with the question that the screen asks. */
function adresseDeLaRequete(etat: EtatDAnalyse): string {
  const query = `query Analyse($search: String) {
  statistiques(par: [${dimensionsDe(etat).join(', ')}], search: $search) {
    lignes { valeurs { dimension code libelle } ${etat.mesure} part }
    total { ${etat.mesure} }
  }
}`;
  const variables = JSON.stringify({ search: etat.q ?? null });
  return `/explorateur?${new URLSearchParams({ query, variables })}`;
}
