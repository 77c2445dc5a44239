import { ecrireCodeFasd } from '../code-fasd.ts';
import { CHAMPS_IMMEDIATS } from './champs/index.ts';
import type { CanalDiffusion } from './diffusion.ts';
import { diffusion, LIBELLES_CANAUX } from './diffusion.ts';
import { etatDeSaisie } from './etat.ts';
import { champsModifies } from './modification.ts';
import type { Fasd, OffreEnSaisie } from './offre.ts';

/** A value that may not become public. `champ`: on the session, as anomalies name it. */
export interface FauteImmediate {
  session: number;
  champ: string;
  code: string;
  message: string;
}

/** What an act does beyond what was asked for, listed before it is done. */
export interface Consequence {
  message: string;
  /** The channel that is left; null where it is about none. */
  canal: CanalDiffusion | null;
  /** FASD code of the fiche that it happens to. */
  fiche: string | null;
  /** Who can do what about it, in French; null: nothing. */
  agir: string | null;
}

/**
 * Judges what a save is about to make public: it must keep the blocking rules, as what is validated does. Taking all
 * information collectives away from a session that needs one is not a slip but a decision: it has consequences instead.
 * `offre`: the working view as it is saved, beside what is published still.
 */
export function jugerImmediats(
  offre: OffreEnSaisie,
  jour: string,
): { fautes: FauteImmediate[]; consequences: Consequence[] } {
  const { publiee } = offre;
  if (publiee === null) return { fautes: [], consequences: [] };
  const future = avecImmediats(publiee, offre);
  const { anomalies } = etatDeSaisie({ ...offre, ...future }, { jour });
  const jugees = future.sessions.flatMap((apres) => {
    const avant = publiee.sessions.find(({ numero }) => numero === apres.numero)!;
    const changes = champsModifies('session', avant, apres);
    const fiche = ecrireCodeFasd(publiee.formation.numero, publiee.action.numero, apres.numero);
    const fautes = anomalies.filter(
      (anomalie) =>
        anomalie.gravite === 'BLOQUANTE' &&
        anomalie.fiche === fiche &&
        changes.includes(anomalie.champ.split('.', 1)[0]!),
    );
    const videe = (code: string) => code === 'K01' && apres.informationsCollectives.length === 0;
    return {
      fautes: fautes
        .filter(({ code }) => !videe(code))
        .map(({ champ, code, message }) => ({ session: apres.numero, champ, code, message })),
      consequences: fautes.some(({ code }) => videe(code))
        ? canauxQuittes(publiee, future, apres.numero, jour).map((sortie) => ({ ...sortie, fiche }))
        : [],
    };
  });
  return {
    fautes: jugees.flatMap(({ fautes }) => fautes),
    consequences: jugees.flatMap(({ consequences }) => consequences),
  };
}

/** What would be published: what is, with what needs no validation of the working view. */
const avecImmediats = (publiee: Fasd, travail: Fasd): Fasd => ({
  ...publiee,
  sessions: publiee.sessions.map((session) => {
    const saisie = travail.sessions.find(({ numero }) => numero === session.numero);
    return saisie
      ? {
          ...session,
          ...Object.fromEntries(CHAMPS_IMMEDIATS.map((champ) => [champ, saisie[champ]])),
        }
      : session;
  }),
});

function canauxQuittes(
  avant: Fasd,
  apres: Fasd,
  session: number,
  jour: string,
): Omit<Consequence, 'fiche'>[] {
  const avantDepart = diffusion(avant, session, { jour, retentionJours: 0 });
  return diffusion(apres, session, { jour, retentionJours: 0 }).flatMap(
    ({ canal, eligible, motifs }, rang) =>
      avantDepart[rang]!.eligible && !eligible
        ? [
            {
              canal,
              message: `${LIBELLES_CANAUX[canal]} : la session n’y paraîtra plus. ${motifs[0]!.message}`,
              agir: 'L’organisme peut ajouter une information collective à tout moment : la session y paraîtra de nouveau.',
            },
          ]
        : [],
  );
}
