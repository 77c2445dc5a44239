import { LimiteError, SofiError } from '@sofi/sdk';

/** Why an act was refused; null where it was done. */
export type Refus = string | null;

/** What the server answered, and how long to wait where it says so. */
export function messageDeRefus({
  message,
  attendreSecondes,
}: {
  message: string;
  attendreSecondes?: number | undefined;
}): string {
  if (attendreSecondes === undefined) return message;
  const minutes = Math.ceil(attendreSecondes / 60);
  const attente =
    attendreSecondes < 60
      ? `${attendreSecondes} ${attendreSecondes > 1 ? 'secondes' : 'seconde'}`
      : `${minutes} ${minutes > 1 ? 'minutes' : 'minute'}`;
  return `${message} Réessayez dans ${attente}.`;
}

/** Runs an act of accounts: its refusal, a refusal of the server or a failed network as a message. @throws any other error */
export async function refusDe(
  acte: Promise<{ __typename: string; message?: string } | void>,
): Promise<Refus> {
  try {
    return (await acte)?.message ?? null;
  } catch (error) {
    if (error instanceof LimiteError) return messageDeRefus(error);
    if (error instanceof SofiError) return error.message;
    throw error;
  }
}
