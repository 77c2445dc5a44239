import { repondre } from '@sofi/sdk';
import { useId, useState } from 'react';
import { Alerte } from '../../../composants/alerte.tsx';
import { texteDe } from '../../../composants/formulaire.ts';
import type { ActionSuivie } from '../../../requetes/action.ts';
import { transport } from '../../../requetes/client.ts';
import type { Refus } from '../../connexion/refus.ts';
import { refusDe } from '../../connexion/refus.ts';

/** The questions of the Cariforef, each with its answer or a field for it; all are answered together. */
export function Questions({
  action,
  relire,
}: {
  action: ActionSuivie;
  relire: () => Promise<void>;
}) {
  const [refus, setRefus] = useState<Refus>(null);
  const id = useId();
  const { nodes } = action.questions;
  const ouvertes = nodes.filter(({ repondueLe }) => repondueLe === null);
  const permis = action.actes.some(({ acte, permis: peut }) => acte === 'REPONDRE' && peut);
  return (
    <section>
      <h2>Questions</h2>
      {refus === null ? null : (
        <Alerte genre="erreur">
          <p>{refus}</p>
        </Alerte>
      )}
      <form
        onSubmit={async (soumission) => {
          soumission.preventDefault();
          const formulaire = soumission.currentTarget;
          const reponses = ouvertes.map(({ id: question }) => ({
            question,
            texte: texteDe(formulaire, question),
          }));
          setRefus(
            await refusDe(
              repondre(transport, { action: action.id, version: action.version, reponses }),
            ),
          );
          await relire();
        }}
      >
        {nodes.map(({ id: question, texte, reponse, repondueLe }) =>
          repondueLe === null && permis ? (
            <p key={question}>
              <label htmlFor={`${id}-${question}`}>{texte}</label>
              <br />
              <textarea id={`${id}-${question}`} name={question} rows={3} required />
            </p>
          ) : (
            <p key={question}>
              <strong>{texte}</strong>
              <br />
              {reponse ?? 'Sans réponse'}
            </p>
          ),
        )}
        {permis && ouvertes.length > 0 ? (
          <button type="submit" className="principal">
            Envoyer les réponses
          </button>
        ) : null}
      </form>
    </section>
  );
}
