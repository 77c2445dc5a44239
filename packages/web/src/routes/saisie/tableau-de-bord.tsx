import { Link } from '@tanstack/react-router';
import { Alerte } from '../../composants/alerte.tsx';
import { nombre } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import type { TableauDeBord as Tableau } from '../../requetes/tableau-de-bord.ts';
import { useTableauDeBord } from '../../requetes/tableau-de-bord.ts';
import { useOrganisme } from './organisme.ts';
import { isActionList, isSessionList, LISTES_DACTIONS, LISTES_DE_SESSIONS } from './rubriques.ts';
import styles from './tableau-de-bord.module.css';

/** The procedure's two tables of counters, each a link to what it counts. */
export function TableauDeBord() {
  const organisme = useOrganisme();
  return (
    <Page titre="Tableau de bord">
      {organisme ? (
        <Compteurs {...organisme} />
      ) : (
        <p>Ce compte n’agit pour aucun organisme : il n’a pas de tableau de bord.</p>
      )}
    </Page>
  );
}

function Compteurs({ siret, nom }: { siret: string; nom: string }) {
  const { tableau, erreur } = useTableauDeBord(siret);
  if (erreur)
    return (
      <Alerte genre="erreur">
        <p>{erreur.message}</p>
      </Alerte>
    );
  if (!tableau) return <p role="status">Chargement…</p>;
  const aFaire = tableau.actions.filter(
    ({ code, nombre: combien }) => combien > 0 && code !== 'EN_ATTENTE_DE_VALIDATION',
  );
  return (
    <>
      <p>{nom}</p>
      <Rubriques titre="Sessions de formation" rubriques={tableau.sessions} />
      <Rubriques titre="Actions de formation" rubriques={tableau.actions} />
      <h2>À faire</h2>
      {aFaire.length === 0 ? (
        <p>Rien n’attend.</p>
      ) : (
        <ul>
          {aFaire.map(({ code, libelle, nombre: combien }) => (
            <li key={code}>
              <LienDeListe code={code} nombre={combien} libelle={libelle} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Rubriques({
  titre,
  rubriques,
}: {
  titre: string;
  rubriques: readonly Tableau['sessions' | 'actions'][number][];
}) {
  return (
    <table className={styles['rubriques']}>
      <caption>
        <h2>{titre}</h2>
      </caption>
      <tbody>
        {rubriques.map(({ code, libelle, nombre: combien }) => (
          <tr key={code}>
            <th scope="row">{libelle}</th>
            <td>
              {combien > 0 ? (
                <LienDeListe code={code} nombre={combien} libelle={libelle} />
              ) : (
                nombre(combien)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The magnifying glass of a counter. */
function LienDeListe({
  code,
  nombre: combien,
  libelle,
}: {
  code: string;
  nombre: number;
  libelle: string;
}) {
  const quoi = isSessionList(code)
    ? LISTES_DE_SESSIONS[code]
    : isActionList(code)
      ? LISTES_DACTIONS[code]
      : libelle;
  return (
    <Link to="/saisie/liste/$rubrique" params={{ rubrique: code }} id={`liste-${code}`}>
      Voir les {nombre(combien)} {quoi}
    </Link>
  );
}
