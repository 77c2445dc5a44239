import { useQuery } from '@tanstack/react-query';
import { moiQuery } from '../../requetes/moi.ts';

/** The organisme that the signed-in user enters for, the first of theirs; undefined without any. */
export function useOrganisme(): { siret: string; nom: string } | undefined {
  return useQuery(moiQuery).data?.organismes[0];
}
