import type { ActionSuivie } from '../../../requetes/action.ts';
import { canal as nomDuCanal } from '../../../composants/libelles.ts';

/** What is missing, by fiche and by channel. */
export function EtatDeLaSaisie({ action: { etatDeSaisie } }: { action: ActionSuivie }) {
  const { complet, avancement, anomalies, canaux } = etatDeSaisie;
  const parFiche = Map.groupBy(anomalies, ({ fiche }) => fiche);
  return (
    <section>
      <h2>État de la saisie</h2>
      <p>
        {avancement} % saisis.{' '}
        {complet ? 'Rien n’empêche l’envoi.' : 'Ce qui bloque est à compléter avant l’envoi.'}
      </p>
      {[...parFiche].map(([fiche, siennes]) => (
        <div key={fiche}>
          <h3>Fiche {fiche}</h3>
          <ul>
            {siennes.map(({ code, message, gravite, chemin }) => (
              <li key={`${code} ${chemin.join('.')} ${message}`}>
                {gravite === 'BLOQUANTE' ? <strong>À compléter : </strong> : 'À vérifier : '}
                {message}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h3>Où l’offre sera publiée</h3>
      <ul>
        {canaux.map(({ canal, pret, anomalies: manques }) => (
          <li key={canal}>
            {nomDuCanal(canal)} : {pret ? 'prêt' : manques.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
