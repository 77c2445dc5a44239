import type { ActionsQuery } from '@sofi/sdk';
import { Link } from '@tanstack/react-router';
import { jourEnLettres } from '../../composants/libelles.ts';

type ActionListee = ActionsQuery['actions']['nodes'][number];

/** An action in a list, with the day it was sent. */
export function LigneDAction({
  numero,
  code,
  envoyeeLe,
  complementIntitule,
  dispensateur,
  formation,
}: ActionListee) {
  return (
    <li>
      <p>
        <strong>{code}</strong>{' '}
        <Link
          to="/saisie/actions/$numero"
          params={{ numero: String(numero) }}
          id={`action-${code}`}
        >
          {formation.intitule}
        </Link>
      </p>
      {complementIntitule ? <p>{complementIntitule}</p> : null}
      <p>
        {[dispensateur?.nom, envoyeeLe && `envoyée le ${jourEnLettres(envoyeeLe.slice(0, 10))}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
