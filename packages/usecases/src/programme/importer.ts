import type { Db, SessionDeLot } from '@sofi/database';
import {
  commencerImport,
  finirImport,
  journaliserProgramme,
  lireEtatDesProgrammes,
  sessionsDeLots,
} from '@sofi/database';
import type { LotDuProgramme } from '@sofi/domain';
import { compteDe, jourAParis, peutImporterProgramme } from '@sofi/domain';
import type {
  AnomalieDeProgramme,
  Changement,
  DifferenceDeProgramme,
  Plan,
  ProgrammeLu,
} from '@sofi/programme';
import { assembler, comparer, differences, estArret, lireProgramme } from '@sofi/programme';
import { sql } from 'drizzle-orm';
import type { EnvDeGestion } from '../comptes/gestion.ts';
import { exiger } from '../comptes/gestion.ts';
import type { EnvDActe } from '../saisie/acte.ts';
import { enTransaction } from '../saisie/acte.ts';
import { adressesNouvelles } from './adresses.ts';
import { ecrireChangements } from './ecrire.ts';

/** Under which its runs stand among those of feeds. */
export const SOURCE_PROGRAMME = 'programme de la Région';

/** What becomes of a file with errors: nothing of it is written, or its other lines are. */
export const POLITIQUES_DE_PROGRAMME = ['TOUT_REFUSER', 'REFUSER_LIGNES'] as const;
export type PolitiqueDeProgramme = (typeof POLITIQUES_DE_PROGRAMME)[number];

export interface OptionsDeProgramme {
  politique: PolitiqueDeProgramme;
  /** Says what would change, and writes nothing. */
  essai: boolean;
  /** Goes on although more than a fifth of the lots, or of their live sessions, would be stopped. */
  forcer: boolean;
  /** Called with how many of the changes are written. */
  surProgres?: ((fait: number, total: number) => void) | undefined;
}

export interface RapportDeProgramme extends Pick<ProgrammeLu, 'anomalies' | 'lues' | 'refusees'> {
  /** Field by field. */
  differences: DifferenceDeProgramme[];
  /** Sessions that are not over and stand under a lot that is stopped: for the validators to decide on. */
  sessions: SessionDeLot[];
  /** What stopped the run; null where nothing did. */
  refus: 'ERREURS' | 'DISPARITION' | null;
  /** What the run is undone by; null where nothing was written. */
  run: number | null;
}

interface Fichier {
  nom: string;
  octets: Uint8Array;
}

/** Loads the Région's file, which gives addresses too, for the Cariforef. @throws NonIdentifieError, InterditError */
export function importerProgramme(
  env: EnvDActe & Pick<EnvDeGestion, 'porteur'>,
  fichier: Fichier,
  options: OptionsDeProgramme,
): Promise<RapportDeProgramme> {
  exiger(
    peutImporterProgramme(env.acteur),
    env,
    'Le programme de la Région est importé par le CARIF-OREF.',
  );
  return chargerProgramme(env, fichier, options);
}

/** The same with the rights of the person who runs the command. A file that says what is already here writes nothing. docs/decisions/025 */
export async function chargerProgramme(
  env: EnvDActe,
  fichier: Fichier,
  options: OptionsDeProgramme,
): Promise<RapportDeProgramme> {
  const lu = await lireProgramme(fichier.octets);
  const { anomalies, lues, refusees, lignes } = lu;
  const rapport: RapportDeProgramme = {
    anomalies,
    lues,
    refusees,
    differences: [],
    sessions: [],
    refus: null,
    run: null,
  };
  const fautive = anomalies.some(({ gravite }) => gravite === 'ERREUR');
  if (lignes.length === 0 || (fautive && options.politique === 'TOUT_REFUSER' && !options.essai))
    return { ...rapport, refus: 'ERREURS' };
  const plan = assembler(lignes);
  const { maintenant } = env;
  return enTransaction(env, async (tx) => {
    // One run at a time: two would compare with the same state.
    await tx.execute(sql`lock table imports_programme in share row exclusive mode`);
    const changements = await comparerAvecIci(tx, plan, lu);
    rapport.differences = changements.flatMap(differences);
    const { sessions, disparition } = await examinerArrets(tx, plan, changements, maintenant);
    rapport.sessions = sessions;
    if (disparition) rapport.anomalies.push(disparition);
    if (fautive && options.politique === 'TOUT_REFUSER') rapport.refus = 'ERREURS';
    else if (disparition && !options.forcer) rapport.refus = 'DISPARITION';
    if (rapport.refus !== null || options.essai || changements.length === 0) return rapport;
    rapport.run = await commencerImport(tx, {
      source: SOURCE_PROGRAMME,
      fichiers: [fichier.nom],
      complet: true,
      maintenant,
    });
    await ecrireChangements(tx, changements, {
      maintenant,
      auteurId: compteDe(env.acteur),
      surProgres: options.surProgres,
    });
    await journaliserProgramme(tx, rapport.run, changements);
    await finirImport(tx, rapport.run, 'TERMINE', {
      lues,
      refusees,
      changements: changements.length,
    });
    return rapport;
  });
}

async function comparerAvecIci(tx: Db, plan: Plan, lu: ProgrammeLu): Promise<Changement[]> {
  const ici = await lireEtatDesProgrammes(tx, {
    sirets: [...plan.organismes.keys()],
    annees: anneesDe(plan),
  });
  return [...comparer(plan, ici, lu), ...(await adressesNouvelles(tx, plan.courriels))];
}

const anneesDe = ({ programmes }: Plan): number[] => [
  ...new Set([...programmes.keys()].map((cle) => (JSON.parse(cle) as [number])[0])),
];

/** Share of the lots, or of their live sessions, that a file may stop unasked. */
const PART_MAX = 0.2;
/** Fewer than that are an edit of a small programme, not a broken file. */
const NOMBRE_MIN = 3;
const excessif = (arretes: number, tous: number) =>
  arretes >= NOMBRE_MIN && arretes > tous * PART_MAX;

/** @returns the sessions under stopped lots, and an anomaly if the file stops too much. */
async function examinerArrets(
  tx: Db,
  plan: Plan,
  changements: readonly Changement[],
  maintenant: Date,
): Promise<{ sessions: SessionDeLot[]; disparition: AnomalieDeProgramme | null }> {
  const annees = anneesDe(plan);
  const { lots } = await lireEtatDesProgrammes(tx, { sirets: [], annees });
  const apres = new Map(lots);
  for (const { objet, cle, apres: lot } of changements)
    if (objet === 'LOT') apres.set(cle, lot as LotDuProgramme);
  const arretes = new Set(changements.filter(estArret).map(({ cle }) => cle));
  const actifs = [...lots.values()].filter(({ etat }) => etat === 'ACTIF').length;
  const sessions = await sessionsDeLots(tx, annees, jourAParis(maintenant));
  const arretees = sessions.filter(({ lot }) => apres.get(lot)?.etat === 'ARRETE');
  const vivantes = sessions.filter(({ publiee }) => publiee);
  const disparues = vivantes.filter(({ lot }) => arretes.has(lot)).length;
  if (!excessif(arretes.size, actifs) && !excessif(disparues, vivantes.length))
    return { sessions: arretees, disparition: null };
  const disparition = {
    gravite: 'AVERTISSEMENT',
    ligne: 0,
    colonne: null,
    code: 'DISPARITION',
    valeur: null,
    message: `Ce fichier arrête ${arretes.size} des ${actifs} lots actifs, avec ${disparues} sessions publiées : plus de 20 %.`,
  } as const;
  return { sessions: arretees, disparition };
}
