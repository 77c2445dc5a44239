import type { Db } from '@sofi/database';
import { demandesDeCompte } from '@sofi/database';
import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import {
  InterditError,
  IntrouvableError,
  lireCourriel,
  NonIdentifieError,
  SaisieInvalideError,
} from '@sofi/domain';
import { and, eq, isNull } from 'drizzle-orm';
import { genreDe } from './secrets.ts';

/** What the acts on others' accounts need to know. */
export interface EnvDeGestion {
  db: Db;
  maintenant: Date;
  reglages: ReglagesDeCompte;
  acteur: Acteur;
  /** What the actor signed in with; null where nothing was sent. */
  porteur: string | null;
}

/**
 * A key that leaked would outlive its revocation through the accounts, roles and keys that it made.
 * @throws InterditError for an API key
 */
export function exigerUneConnexion(porteur: string | null): void {
  if (porteur !== null && genreDe(porteur) === 'CLE_API')
    throw new InterditError(
      'Une clé d’interface ne gère ni comptes, ni rôles, ni clés, ni mots de passe : connectez-vous.',
    );
}

/** @throws NonIdentifieError, InterditError unless `permis`, and by a session */
export function exiger(
  permis: boolean,
  { acteur, porteur }: Pick<EnvDeGestion, 'acteur' | 'porteur'>,
  message: string,
): void {
  if (permis) return exigerUneConnexion(porteur);
  if (acteur.type === 'ANONYME') throw new NonIdentifieError('Connectez-vous.');
  throw new InterditError(message);
}

/** @throws SaisieInvalideError at `courriel` */
export function exigerCourriel(ecrit: string): string {
  const courriel = lireCourriel(ecrit);
  if (courriel !== null) return courriel;
  throw new SaisieInvalideError([
    {
      chemin: ['courriel'],
      code: 'COURRIEL_INVALIDE',
      message: 'Ce n’est pas une adresse de courriel : prenom.nom@exemple.fr.',
    },
  ]);
}

/** @throws IntrouvableError */
export async function trouverOrganisme(
  tx: Db,
  siret: string,
): Promise<{ id: number; nom: string; siret: string }> {
  const organisme = await tx.query.organismes.findFirst({
    columns: { id: true, nom: true, siret: true },
    where: { siret },
  });
  if (!organisme) throw new IntrouvableError(`Aucun organisme ne porte le SIRET ${siret}.`);
  return organisme;
}

/** Ends the requests of this address for this organisme that wait: somebody has given it. */
export async function cloreDemandes(
  tx: Db,
  { organismeId, courriel }: { organismeId: number; courriel: string },
  { decidePar, maintenant }: { decidePar: number | null; maintenant: Date },
): Promise<void> {
  await tx
    .update(demandesDeCompte)
    .set({ decideLe: maintenant, decidePar })
    .where(
      and(
        eq(demandesDeCompte.organismeId, organismeId),
        eq(demandesDeCompte.courriel, courriel),
        isNull(demandesDeCompte.decideLe),
      ),
    );
}
