import { readFile } from 'node:fs/promises';
import { ANONYME, ecrireCodeFasd } from '@sofi/domain';
import type {
  AnomalieDeProgramme,
  DifferenceDeProgramme,
  OptionsDeProgramme,
  RapportDeProgramme,
} from '@sofi/usecases';
import { chargerProgramme } from '@sofi/usecases';
import { ArretAnnonce } from '../arret.ts';
import { decrire } from '../decrire.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';
import { suivreProgres } from '../progres.ts';

export interface OptionsDeLaCommande extends Omit<OptionsDeProgramme, 'surProgres'> {
  json: boolean;
}

/** `import programme FILE`: loads the Région's file and reports; exit code 1 when something was refused. @throws ArretAnnonce */
export async function importerProgramme(
  nom: string,
  { json, ...options }: OptionsDeLaCommande,
  reglages: Reglages,
): Promise<void> {
  const octets = await readFile(nom).catch((erreur: unknown) => {
    throw new ArretAnnonce(`Le fichier ne se lit pas : ${decrire(erreur)}.`);
  });
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const env = { db: base.db, acteur: ANONYME, maintenant: new Date(), idempotence: null };
    const progres = suivreProgres('Écriture');
    const rapport = await chargerProgramme(
      env,
      { nom, octets },
      { ...options, surProgres: progres.avancer },
    );
    progres.finir();
    for (const ligne of json ? enJson(rapport, options.essai) : enTexte(rapport, options.essai))
      console.log(ligne);
    if (rapport.refus !== null || rapport.refusees > 0) process.exitCode = 1;
  } finally {
    await base.fermer();
  }
}

function* enJson(rapport: RapportDeProgramme, essai: boolean): Generator<string> {
  const { anomalies, differences, sessions, ...bilan } = rapport;
  for (const anomalie of anomalies) yield JSON.stringify({ type: 'anomalie', ...anomalie });
  for (const difference of differences) yield JSON.stringify({ type: 'difference', ...difference });
  for (const session of sessions) yield JSON.stringify({ type: 'session', ...session });
  yield JSON.stringify({ type: 'rapport', essai, ...bilan });
}

function* enTexte(rapport: RapportDeProgramme, essai: boolean): Generator<string> {
  const { anomalies, differences, sessions, lues, refusees, refus, run } = rapport;
  yield* anomalies.map(ecrireAnomalie);
  if (essai || refus !== null) yield* differences.map(ecrireDifference);
  for (const { formation, action, session, lot, publiee } of sessions)
    yield `Lot arrêté ${lot} : session ${ecrireCodeFasd(formation, action, session)}${publiee ? ', publiée' : ''}.`;
  const compte = `Lignes lues : ${lues}, refusées : ${refusees}. Différences : ${differences.length}.`;
  if (essai) yield `Essai, rien n’est écrit. ${compte}`;
  else if (refus === 'DISPARITION')
    yield `Rien n’est écrit : plus de 20 % des lots seraient arrêtés. Si c’est voulu, recommencez avec --forcer. ${compte}`;
  else if (refus === 'ERREURS')
    yield `Rien n’est écrit : corrigez ces erreurs, ou recommencez avec --refuser-lignes. ${compte}`;
  else yield `${compte}${run === null ? ' Rien à changer.' : ` Import n° ${run}.`}`;
}

const ecrireAnomalie = ({
  gravite,
  ligne,
  colonne,
  code,
  valeur,
  message,
}: AnomalieDeProgramme): string =>
  `${gravite} ligne ${ligne}${colonne === null ? '' : `, ${colonne}`} [${code}] ${message}${valeur === null ? '' : ` Valeur : « ${valeur.slice(0, 80)} ».`}`;

const ecrireDifference = ({ acte, objet, cle, champ, avant, apres }: DifferenceDeProgramme) =>
  `${acte} ${objet} ${cle}${champ === null ? ` ${apres ?? ''}` : ` ${champ} : ${avant ?? '(rien)'} -> ${apres ?? '(rien)'}`}`;
