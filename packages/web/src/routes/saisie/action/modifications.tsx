import type { ActionSuivie } from '../../../requetes/action.ts';

/** What differs from what is published, field by field; nothing without any difference. */
export function Modifications({ modifications }: Pick<ActionSuivie, 'modifications'>) {
  if (modifications.length === 0) return null;
  return (
    <section>
      <h2>Ce qui change</h2>
      <ul>
        {modifications.map(({ fiche, champ, avant, apres }) => (
          <li key={`${fiche} ${champ}`}>
            {fiche}, <code>{champ}</code> : {avant === null ? null : <del>{avant}</del>}{' '}
            {apres === null ? null : <ins>{apres}</ins>}
          </li>
        ))}
      </ul>
    </section>
  );
}
