import { demanderReponses, refuser, valider } from '@sofi/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Alerte } from '../../../composants/alerte.tsx';
import type { ActionSuivie } from '../../../requetes/action.ts';
import { suivante } from '../../../requetes/bureau.ts';
import { transport } from '../../../requetes/client.ts';
import type { Refus } from '../../connexion/refus.ts';
import { refusDe } from '../../connexion/refus.ts';

type Decision = 'VALIDER' | 'REFUSER' | 'DEMANDER_REPONSES';

const DECISIONS: Readonly<Record<Decision, string>> = {
  VALIDER: 'Valider',
  REFUSER: 'Refuser',
  DEMANDER_REPONSES: 'Demander des réponses',
};

/** What a validator decides; the action that waits next opens then. Nothing for others. */
export function DecisionDuValideur({
  action,
  relire,
}: {
  action: ActionSuivie;
  relire: () => Promise<void>;
}) {
  const naviguer = useNavigate();
  const queryClient = useQueryClient();
  const [texte, setTexte] = useState('');
  const [refus, setRefus] = useState<Refus>(null);
  const [enCours, setEnCours] = useState(false);
  const id = useId();
  const permises = (Object.keys(DECISIONS) as Decision[]).filter((decision) =>
    action.actes.some(({ acte, permis }) => acte === decision && permis),
  );
  if (permises.length === 0) return null;

  const decider = async (decision: Decision) => {
    setEnCours(true);
    const refusee = await refusDe(faire(decision, action, texte));
    setRefus(refusee);
    setEnCours(false);
    if (refusee !== null) return relire();
    const prochaine = await suivante(queryClient, action.numero);
    return prochaine === null
      ? naviguer({ to: '/saisie/bureau' })
      : naviguer({ to: '/saisie/actions/$numero', params: { numero: String(prochaine) } });
  };

  return (
    <section>
      <h2>Décision</h2>
      {refus === null ? null : (
        <Alerte genre="erreur">
          <p>{refus}</p>
        </Alerte>
      )}
      <label htmlFor={id}>Motif du refus, ou question</label>
      <br />
      <textarea id={id} rows={3} value={texte} onChange={({ target }) => setTexte(target.value)} />
      <p>
        {permises.map((decision) => (
          <span key={decision}>
            <button
              type="button"
              className={decision === 'VALIDER' ? 'principal' : undefined}
              disabled={enCours}
              onClick={() => void decider(decision)}
            >
              {DECISIONS[decision]}
            </button>{' '}
          </span>
        ))}
      </p>
    </section>
  );
}

function faire(
  decision: Decision,
  { id: action, version }: ActionSuivie,
  texte: string,
): Promise<{ __typename: string; message?: string }> {
  const cible = { action, version };
  if (decision === 'VALIDER') return valider(transport, cible);
  if (decision === 'REFUSER') return refuser(transport, { ...cible, motif: texte });
  return demanderReponses(transport, { ...cible, questions: [{ texte }] });
}
