import { envoyerEnValidation, rappeler } from '@sofi/sdk';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Alerte, Panne } from '../../../composants/alerte.tsx';
import { Page } from '../../../composants/page.tsx';
import type { ActionSuivie } from '../../../requetes/action.ts';
import { actionQuery } from '../../../requetes/action.ts';
import { transport } from '../../../requetes/client.ts';
import type { Refus } from '../../connexion/refus.ts';
import { refusDe } from '../../connexion/refus.ts';
import { Introuvable } from '../../racine/introuvable.tsx';
import { DecisionDuValideur } from './decision.tsx';
import { EtatDeLaSaisie } from './etat.tsx';
import { Modifications } from './modifications.tsx';
import { Questions } from './questions.tsx';

const route = getRouteApi('/saisie/actions/$numero');

const ETATS: Readonly<Record<string, string>> = {
  EN_COURS_DE_SAISIE: 'En cours de saisie',
  EN_ATTENTE_DE_VALIDATION: 'En attente de validation',
  EN_ATTENTE_DE_REPONSES: 'En attente de réponses',
  VALIDEE: 'Validée',
  REFUSEE: 'Refusée',
  ARCHIVEE: 'Archivée',
};

/** Where the entry of an action stands, its questions, and sending it. */
export function Action() {
  const numero = Number(route.useParams().numero);
  const { data: action, error, isPending } = useQuery(actionQuery(numero));
  if (error)
    return (
      <Page titre="Action">
        <Panne error={error} />
      </Page>
    );
  if (isPending) return <p role="status">Chargement…</p>;
  return action ? <Suivi action={action} /> : <Introuvable />;
}

function Suivi({ action }: { action: ActionSuivie }) {
  const queryClient = useQueryClient();
  const relire = () => queryClient.invalidateQueries(actionQuery(action.numero));
  return (
    <Page titre={[action.formation.intitule, action.complementIntitule].filter(Boolean).join(' ')}>
      <p>
        Action {action.code}, <strong>{ETATS[action.etat] ?? action.etat}</strong>
      </p>
      {action.questions.nodes.length > 0 ? <Questions action={action} relire={relire} /> : null}
      <EtatDeLaSaisie action={action} />
      <Modifications modifications={action.modifications} />
      <DecisionDuValideur key={action.id} action={action} relire={relire} />
      <Envoi action={action} relire={relire} />
      <p>
        <Link to="/saisie">Revenir au tableau de bord</Link>
      </p>
    </Page>
  );
}

const ACTES = [
  { acte: 'ENVOYER_EN_VALIDATION', libelle: 'Envoyer en validation', faire: envoyerEnValidation },
  { acte: 'RAPPELER', libelle: 'Rappeler pour modifier', faire: rappeler },
] as const;

/** Sends the action, or calls it back. */
function Envoi({ action, relire }: { action: ActionSuivie; relire: () => Promise<void> }) {
  const [refus, setRefus] = useState<Refus>(null);
  const [enCours, setEnCours] = useState(false);
  const faire = async (acte: (typeof ACTES)[number]['faire']) => {
    setEnCours(true);
    setRefus(await refusDe(acte(transport, { action: action.id, version: action.version })));
    await relire();
    setEnCours(false);
  };
  const possibles = ACTES.flatMap(({ acte, ...autres }) => {
    const lu = action.actes.find((un) => un.acte === acte);
    return lu && (lu.permis || acte === 'ENVOYER_EN_VALIDATION') ? [{ ...autres, ...lu }] : [];
  });
  return (
    <section>
      <h2>Envoi</h2>
      {refus === null ? null : (
        <Alerte genre="erreur">
          <p>{refus}</p>
        </Alerte>
      )}
      {possibles.map(({ acte, libelle, permis, motif, faire: acteAFaire }) =>
        permis ? (
          <button
            key={acte}
            type="button"
            className="principal"
            disabled={enCours}
            onClick={() => void faire(acteAFaire)}
          >
            {libelle}
          </button>
        ) : (
          <p key={acte}>{motif}</p>
        ),
      )}
    </section>
  );
}
