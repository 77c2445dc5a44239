import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Panne } from '../../composants/alerte.tsx';
import { Page } from '../../composants/page.tsx';
import type { FichePublique } from '../../requetes/fiche-publique.ts';
import { fichePubliqueQuery } from '../../requetes/fiche-publique.ts';
import { DonneesStructurees } from './donnees-structurees.tsx';
import { Conditions, LaFormation } from './formation.tsx';
import { AutresSessions, Diffusions, Financement, Inscription, Quand } from './session.tsx';

const route = getRouteApi('/offre/$code');

/** Everything that the public reads of a fiche, by any form of its code. */
export function Offre() {
  const { code } = route.useParams();
  const estUnCode = CODE.test(code);
  const { data: fiche, error } = useQuery({ ...fichePubliqueQuery(code), enabled: estUnCode });
  if (!estUnCode || fiche === null) return <Absente code={code} />;
  if (error)
    return (
      <Page titre="Offre de formation">
        <Panne error={error} />
      </Page>
    );
  return fiche ? <Fiche fiche={fiche} /> : <p role="status">Chargement…</p>;
}

/** Numbers with what stands between them in codes; the server knows which of them are codes. */
const CODE = /^\s*\d+(\s*[-_|]\s*\d+){0,4}\s*$/;

function Absente({ code }: { code: string }) {
  return (
    <Page titre="Offre absente">
      <p>
        Aucune offre publiée n’a le code {code}. Elle a pu être retirée, ou le code a été mal
        recopié.
      </p>
      <p>
        <Link to="/">Rechercher une formation</Link>
      </p>
    </Page>
  );
}

function Fiche({ fiche }: { fiche: FichePublique }) {
  if (fiche.__typename === 'Session') {
    const { action } = fiche;
    return (
      <Page titre={titreDe(action.formation.intitule, action.complementIntitule)}>
        <DonneesStructurees session={fiche} />
        <Chapeau code={fiche.code} organisme={action.dispensateur?.nom} />
        <Inscription session={fiche} contacts={action.contacts} />
        <Quand session={fiche} />
        <LaFormation formation={action.formation} action={action} />
        <Conditions action={action} />
        <Financement session={fiche} />
        <AutresSessions
          titre="Autres sessions"
          sessions={action.sessions.nodes.filter(({ code }) => code !== fiche.code)}
        />
        <Diffusions session={fiche} />
      </Page>
    );
  }
  if (fiche.__typename === 'Action')
    return (
      <Page titre={titreDe(fiche.formation.intitule, fiche.complementIntitule)}>
        <Chapeau code={fiche.code} organisme={fiche.dispensateur?.nom} />
        <AutresSessions titre="Sessions" sessions={fiche.sessions.nodes} />
        <LaFormation formation={fiche.formation} action={fiche} />
        <Conditions action={fiche} />
      </Page>
    );
  // A kind of fiche that a newer server knows.
  if (fiche.__typename !== 'Formation') return null;
  return (
    <Page titre={fiche.intitule}>
      <Chapeau code={fiche.code} />
      <LaFormation formation={fiche} />
      {fiche.actions.nodes.map(({ code, complementIntitule, dispensateur, sessions }) => (
        <AutresSessions
          key={code}
          titre={`Sessions ${code}${complementIntitule ? `, ${complementIntitule}` : ''}`}
          organisme={dispensateur?.nom}
          sessions={sessions.nodes}
        />
      ))}
    </Page>
  );
}

const titreDe = (intitule: string, complement: string | null) =>
  complement ? `${intitule} ${complement}` : intitule;

function Chapeau({ code, organisme }: { code: string; organisme?: string | undefined }) {
  return (
    <p>
      {organisme ? `${organisme}, ` : ''}code {code}
    </p>
  );
}
