import { copierAction, copierSessionAilleurs, journaliser } from '@sofi/database';
import type { ChampInvalide } from '@sofi/domain';
import {
  exigerDroit,
  exigerValide,
  exigerVersion,
  IntrouvableError,
  verifierSession,
} from '@sofi/domain';
import { exigerPlaceDeBrouillon } from './brouillons.ts';
import type { EnvDActe } from './acte.ts';
import { agirSurAction, auteurDe, saisirSurAction } from './acte.ts';
import type { Reference } from './references.ts';
import { lieuDe } from './references.ts';

/** Another draft like this action, its sessions and dispositifs included. @returns its number. @throws IntrouvableError, InterditError, VersionPerimeeError */
export const dupliquerAction = (
  env: EnvDActe,
  { numero, version }: { numero: number; version: number },
): Promise<number> =>
  agirSurAction(env, { fiche: 'ACTION', numero }, async ({ tx, offre }) => {
    exigerDroit(env.acteur, 'MODIFIER', offre);
    exigerVersion(offre.action, version);
    await exigerPlaceDeBrouillon(
      tx,
      env,
      offre.action.dispensateur.id,
      offre.sessions.reduce((somme, { dispositifs }) => somme + 1 + dispositifs.length, 1),
    );
    const nouveau = await copierAction(tx, numero, env.maintenant);
    await journaliser(tx, auteurDe(env), [
      {
        type: 'DUPLICATION',
        fiche: 'ACTION',
        numero: nouveau,
        actionNumero: nouveau,
        avant: numero,
      },
    ]);
    return nouveau;
  });

/** Copies of one call at most. */
const COPIES_MAX = 200;

/**
 * One session to each of these dates at each of these places; at its own place where none is named. Its meetings and application
 * periods stay behind. @returns the new numbers, dates first.
 * @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError, VersionPerimeeError
 */
export const dupliquerSession = (
  env: EnvDActe,
  {
    numero,
    version,
    periodes,
    lieux,
  }: {
    numero: number;
    version: number;
    periodes: readonly { debut: string; fin: string }[];
    lieux: readonly number[];
  },
): Promise<number[]> =>
  saisirSurAction(env, { fiche: 'SESSION', numero }, async ({ tx, offre }) => {
    const session = offre.sessions.find((candidate) => candidate.numero === numero);
    if (!session) throw new IntrouvableError('Cette session n’existe pas.');
    exigerVersion(session, version);
    const organismes = [offre.action.dispensateur.id, session.responsable.id];
    const nommes: Reference<number>[] = [];
    for (const [rang, lieu] of lieux.entries())
      nommes.push(await lieuDe(tx, organismes, lieu, ['lieux', String(rang)]));
    exigerValide([
      ...fautesDePeriodes(periodes, Math.max(1, lieux.length)),
      ...nommes.flatMap(({ fautes }) => fautes),
    ]);
    const places =
      lieux.length === 0 ? [session.lieu?.id ?? null] : nommes.map(({ valeur }) => valeur!);
    await exigerPlaceDeBrouillon(
      tx,
      env,
      offre.action.dispensateur.id,
      periodes.length * places.length * (1 + session.dispositifs.length),
    );
    const numeros: number[] = [];
    for (const periode of periodes)
      for (const lieuId of places)
        numeros.push(
          await copierSessionAilleurs(tx, numero, { ...periode, lieuId }, env.maintenant),
        );
    return numeros;
  });

function fautesDePeriodes(
  periodes: readonly { debut: string; fin: string }[],
  copiesDeChacune: number,
): ChampInvalide[] {
  const faute = (code: string, message: string) => ({ chemin: ['periodes'], code, message });
  return [
    ...periodes.flatMap((periode, rang) =>
      verifierSession(periode).map(({ chemin, ...reste }) => ({
        ...reste,
        chemin: ['periodes', String(rang), ...chemin],
      })),
    ),
    ...(periodes.length === 0 ? [faute('REQ', 'Donnez au moins une période.')] : []),
    ...(periodes.length * copiesDeChacune > COPIES_MAX
      ? [faute('NBR', `Une demande crée ${COPIES_MAX} sessions au plus.`)]
      : []),
  ];
}
