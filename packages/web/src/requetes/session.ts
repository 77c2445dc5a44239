/** Who signs in, as `seConnecter` and `activerCompte` take it. */
export type Preuve =
  | { connexion: { courriel: string; motDePasse: string } }
  | { activation: { cle: string; motDePasse: string; nom?: string } };

export type IssueDeSession =
  | { ok: true }
  | { ok: false; message: string; code: string; attendreSecondes?: number };

/** Signs in: the server keeps the token in a cookie that scripts cannot read. */
export async function ouvrirSession(preuve: Preuve): Promise<IssueDeSession> {
  let reponse: Response;
  try {
    reponse = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(preuve),
    });
  } catch {
    return {
      ok: false,
      code: 'RESEAU',
      message: 'Le serveur ne répond pas : vérifiez votre connexion.',
    };
  }
  if (reponse.ok) return { ok: true };
  const refus = (await reponse.json().catch(() => null)) as {
    errors?: { message: string; extensions: { code: string; attendreSecondes?: number } }[];
  } | null;
  const premiere = refus?.errors?.[0];
  return premiere
    ? { ok: false, message: premiere.message, ...premiere.extensions }
    : { ok: false, code: 'RESEAU', message: 'Le serveur n’a pas répondu comme prévu. Réessayez.' };
}

/** Ends the session, on the server and in the browser. */
export async function fermerSession(): Promise<void> {
  await fetch('/session', { method: 'DELETE' });
}
