import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { Panne } from '../../composants/alerte.tsx';
import { nombre } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import { useTableauDeBord } from '../../requetes/tableau-de-bord.ts';
import { nommer, taches } from './rubriques.ts';
import { PourUnOrganisme } from './organisme.tsx';
import styles from './saisie.module.css';

const TITRE = 'Tableau de bord';

export function TableauDeBord() {
  return <PourUnOrganisme titre={TITRE}>{(siret) => <Compteurs siret={siret} />}</PourUnOrganisme>;
}

/** The procedure's two tables and, below, what there is to do. */
function Compteurs({ siret }: { siret: string }) {
  const { data, error } = useTableauDeBord(siret);
  if (error)
    return (
      <Page titre={TITRE}>
        <Panne error={error} />
      </Page>
    );
  if (!data) return <p role="status">Chargement…</p>;
  const aFaire = taches(data.actions);
  return (
    <Page titre={TITRE}>
      <p>{data.organisme.nom}</p>
      <Rubriques titre="Sessions de formation" siret={siret} rubriques={data.sessions} />
      <Rubriques titre="Actions de formation" siret={siret} rubriques={data.actions} />
      <h2>À faire</h2>
      {aFaire.length === 0 ? <p>Rien n’attend votre organisme.</p> : null}
      <ul>
        {aFaire.map(({ code, texte }) => (
          <li key={code}>
            <Link to="/saisie/liste/$rubrique" params={{ rubrique: code }} search={{ siret }}>
              {texte}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Rubriques({
  titre,
  siret,
  rubriques,
}: {
  titre: string;
  siret: string;
  rubriques: readonly { code: string; libelle: string; nombre: number }[];
}) {
  const id = useId();
  return (
    <>
      <h2 id={id}>{titre}</h2>
      <table aria-labelledby={id}>
        <thead className="lu">
          <tr>
            <th scope="col">Rubrique</th>
            <th scope="col">Nombre</th>
            <th scope="col">Liste</th>
          </tr>
        </thead>
        <tbody>
          {rubriques.map(({ code, libelle, nombre: valeur }) => (
            <tr key={code}>
              <th scope="row" className={styles['rubrique']}>
                {libelle}
              </th>
              <td className={styles['nombre']}>{nombre(valeur)}</td>
              <td>
                {valeur > 0 ? (
                  <Link
                    id={`liste-${code}`}
                    to="/saisie/liste/$rubrique"
                    params={{ rubrique: code }}
                    search={{ siret }}
                  >
                    Voir<span className="lu"> {nommer(libelle, valeur)}</span>
                  </Link>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
