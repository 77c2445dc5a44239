import { champsRequis, estChamp, libelleDeChamp } from './champs/index.ts';
import type { Noeud, OffreEnSaisie, ProgrammeEnSaisie } from './offre.ts';
import { nomDeProgramme, programmesDe } from './offre.ts';
import { estComplete } from './regles/information.ts';

/** Something that must be there for the action to be sent, and whether it is. */
export interface Exigence {
  code: 'REQ' | 'ONE';
  /** Field of its fiche. */
  champ: string;
  /** What to do when it is not there. */
  message: string;
  remplie: boolean;
  /** Its part of the whole: a session that lacks counts as all that it would hold, what is never entered as nothing. */
  poids: number;
  /** A rule says what lacks, in words that name the channels. */
  parRegle?: true;
}

/** K01. */
const JUGE_PAR_UNE_REGLE = 'informationsCollectives';

/** What a new fiche has by itself, or by its lot: to find it there is no progress. */
const D_OFFICE: Readonly<Record<Noeud['type'], readonly string[]>> = {
  formation: ['intitule', 'voie'],
  action: ['dispensateur'],
  session: ['responsable', 'etatRecrutement'],
  dispositif: ['type', 'programme', 'lot', 'financeur', 'priseEnChargeFraisPedagogiques'],
};

/** All that is asked for on one fiche: its table of fields, then what its programmes demand beyond it. */
export function exigences(noeud: Noeud, offre: OffreEnSaisie): Exigence[] {
  const requis: Exigence[] = champsRequis(noeud.type, 'ENVOI', noeud).map((champ) => ({
    ...exigence(noeud, champ),
    ...particularites(noeud, champ, offre),
  }));
  if (noeud.type === 'action') requis.push(sessionsDe(offre));
  const deja = new Set(requis.map(({ champ }) => champ));
  return [...requis, ...duProgramme(noeud, offre).filter(({ champ }) => !deja.has(champ))];
}

/** Names in `champsObligatoires` that are no field of ours, for the person who loads a programme. */
export const champsInconnus = (champsObligatoires: readonly string[]): string[] =>
  champsObligatoires.filter((chemin) => {
    const [type, champ, ...reste] = chemin.split('.');
    return reste.length > 0 || !estChamp(type!, champ);
  });

/** Fields with a message and gravity of their own. */
function particularites(
  noeud: Noeud,
  champ: string,
  { formation }: OffreEnSaisie,
): Partial<Exigence> {
  if (noeud.type === 'action' && champ === 'complementProgramme')
    return {
      remplie: formation.contenu !== null || noeud.fiche.complementProgramme !== null,
      message: 'Décrivez le contenu, dans la formation ou dans le complément programme.',
    };
  if (noeud.type !== 'session') return {};
  const { responsable, dispositifs, informationsCollectives } = noeud.fiche;
  if (champ === JUGE_PAR_UNE_REGLE)
    return { remplie: informationsCollectives.some(estComplete), parRegle: true };
  if (champ === 'responsable')
    return {
      remplie: responsable.numeroDeclarationActivite !== null,
      message: `${responsable.nom}, responsable de la session, n’a pas de numéro de déclaration d’activité.`,
    };
  return champ === 'dispositifs'
    ? auMoinsUn('dispositifs', dispositifs, 'Ajoutez au moins un dispositif.', POIDS_DE_DISPOSITIF)
    : {};
}

const sessionsDe = ({ sessions }: OffreEnSaisie): Exigence =>
  auMoinsUn('sessions', sessions, 'Ajoutez au moins une session.', POIDS_DE_SESSION);

const auMoinsUn = (
  champ: string,
  fiches: readonly unknown[],
  message: string,
  poidsDUne: number,
): Exigence => ({
  code: 'ONE',
  champ,
  message,
  remplie: fiches.length > 0,
  // Their own fields count as soon as they are there.
  poids: fiches.length > 0 ? 0 : poidsDUne,
});

/** What is asked for on each of them: adding an empty one changes nothing, neither up nor down. */
const champsComptes = (type: Noeud['type']): string[] =>
  champsRequis(type, 'ENVOI').filter((champ) => !D_OFFICE[type].includes(champ));
const POIDS_DE_DISPOSITIF = champsComptes('dispositif').length;
/** Its field `dispositifs` weighs one of them; a lot asks for a meeting too. */
const POIDS_DE_SESSION = champsComptes('session').length + POIDS_DE_DISPOSITIF;

function duProgramme(noeud: Noeud, { sessions }: OffreEnSaisie): Exigence[] {
  const programmes = programmesConcernes(noeud, sessions);
  const demandes = programmes.flatMap((programme) =>
    (programme.procedure.champsObligatoires ?? []).flatMap((chemin) => {
      const [type, champ] = chemin.split('.');
      return type === noeud.type && estChamp(type, champ) ? [{ champ, programme }] : [];
    }),
  );
  const parChamp = new Map(demandes.map(({ champ, programme }) => [champ, programme]));
  return [...parChamp].map(([champ, programme]) => ({
    ...exigence(noeud, champ),
    message: `« ${libelleDeChamp(noeud.type, champ)} » est à renseigner : ${nomDeProgramme(programme)} le demande.`,
  }));
}

/** The programmes whose procedure a fiche must obey: those of the sessions beneath it, or its own. */
function programmesConcernes(
  noeud: Noeud,
  sessions: OffreEnSaisie['sessions'],
): ProgrammeEnSaisie[] {
  if (noeud.type === 'dispositif') return noeud.fiche.programme ? [noeud.fiche.programme] : [];
  return programmesDe(noeud.type === 'session' ? [noeud.fiche] : sessions);
}

const exigence = ({ type, fiche }: Noeud, champ: string): Exigence => ({
  code: 'REQ',
  champ,
  message: `« ${libelleDeChamp(type, champ)} » est à renseigner.`,
  remplie: estRempli(champ, fiche),
  poids: D_OFFICE[type].includes(champ) ? 0 : 1,
});

/** A rhythm in words will do where a feed gave no code; an unknown start will not. */
function estRempli(champ: string, fiche: object): boolean {
  const champs = fiche as Record<string, unknown>;
  if (champ === 'rythmes' && champs['rythmeTexte']) return true;
  const valeur = champs[champ];
  if (Array.isArray(valeur)) return valeur.length > 0;
  if (valeur === null || valeur === undefined || valeur === '') return false;
  return !(typeof valeur === 'object' && 'texte' in valeur && valeur.texte === '00000000');
}
