import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fermerSession } from '../../requetes/session.ts';

/** Signs out: nothing that was read stays in memory. */
export function Deconnexion() {
  const queryClient = useQueryClient();
  const naviguer = useNavigate();
  return (
    <button
      type="button"
      onClick={async () => {
        await fermerSession();
        queryClient.clear();
        await naviguer({ to: '/connexion' });
      }}
    >
      Se déconnecter
    </button>
  );
}
