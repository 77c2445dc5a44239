import type { CodeRubriqueActions, CodeRubriqueSessions } from '@sofi/sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Panne } from '../../composants/alerte.tsx';
import { compte, periode, recrutement } from '../../composants/libelles.ts';
import { Page } from '../../composants/page.tsx';
import { actionsQuery, sessionsQuery, useTableauDeBord } from '../../requetes/tableau-de-bord.ts';
import { PourUnOrganisme } from './organisme.tsx';
import { LigneDAction } from './ligne-d-action.tsx';
import { Pages } from './pages.tsx';

const route = getRouteApi('/saisie/liste/$rubrique');

export function Liste() {
  return (
    <PourUnOrganisme titre="Tableau de bord">
      {(siret) => <Rubrique siret={siret} />}
    </PourUnOrganisme>
  );
}

/** What a counter of the dashboard counts, under its label and number. */
function Rubrique({ siret }: { siret: string }) {
  const { rubrique: code } = route.useParams();
  const { data, error } = useTableauDeBord(siret);
  if (!data && !error) return <p role="status">Chargement…</p>;
  const sessions = data?.sessions.find((rubrique) => rubrique.code === code);
  const actions = data?.actions.find((rubrique) => rubrique.code === code);
  const rubrique = sessions ?? actions;
  return (
    <Page titre={rubrique?.libelle ?? 'Liste introuvable'}>
      <p>
        <Link to="/saisie" search={{ siret }}>
          Revenir au tableau de bord
        </Link>
      </p>
      <Panne error={error} />
      {rubrique ? (
        <p role="status">{compte(rubrique.nombre, sessions ? 'session' : 'action')}</p>
      ) : null}
      {sessions ? (
        <Sessions siret={siret} rubrique={sessions.code as CodeRubriqueSessions} />
      ) : null}
      {actions ? <Actions siret={siret} rubrique={actions.code as CodeRubriqueActions} /> : null}
    </Page>
  );
}

function Sessions({ siret, rubrique }: { siret: string; rubrique: CodeRubriqueSessions }) {
  const query = useInfiniteQuery(sessionsQuery(siret, rubrique));
  return (
    <Pages query={query}>
      {query.data?.pages.flatMap(({ nodes }) =>
        nodes.map(({ id, numero, code, debut, fin, lieu, etatRecrutement, action }) => (
          <li key={id}>
            <p>
              <strong>{numero}</strong>{' '}
              <Link id={`session-${numero}`} to="/offre/$code" params={{ code }}>
                {action.formation.intitule}
              </Link>
            </p>
            {action.complementIntitule ? <p>{action.complementIntitule}</p> : null}
            <p>
              {[
                periode(debut, fin),
                lieu?.adresse?.commune,
                etatRecrutement && recrutement(etatRecrutement),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        )),
      )}
    </Pages>
  );
}

function Actions({ siret, rubrique }: { siret: string; rubrique: CodeRubriqueActions }) {
  const query = useInfiniteQuery(actionsQuery(siret, rubrique));
  return (
    <Pages query={query}>
      {query.data?.pages.flatMap(({ nodes }) =>
        nodes.map((action) => <LigneDAction key={action.id} {...action} />),
      )}
    </Pages>
  );
}
