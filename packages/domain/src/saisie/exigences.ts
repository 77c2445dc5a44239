import { CHAMPS, libelleDeChamp } from './champs.ts';
import type { Noeud, OffreEnSaisie, ProgrammeEnSaisie, TypeDeFiche } from './offre.ts';
import { estRegional, nomDeProgramme, programmesDe } from './offre.ts';

/** Something that must be there for the action to be sent, and whether it is. */
export interface Exigence {
  code: 'REQ' | 'ONE';
  /** Field of its fiche. */
  champ: string;
  /** What to do when it is not there. */
  message: string;
  remplie: boolean;
  /** Its part of the whole: a session that lacks counts as all that it would hold. */
  poids: number;
}

/** Fields marked V in docs/domain.md section 4, those under a condition left to `conditionnelles`. */
const REQUIS: Readonly<Record<TypeDeFiche, readonly string[]>> = {
  formation: ['intitule', 'voie', 'formacodes'],
  action: ['dispensateur', 'objectifs', 'resultatsAttendus', 'niveauEntree', 'publics'],
  session: [
    'lieu',
    'debut',
    'fin',
    'entreesSorties',
    'rythmes',
    'typeParcours',
    'modalitesPedagogiques',
    'modaliteEnseignement',
    'dureeCentreHeures',
    'etatRecrutement',
    'modalitesRecrutement',
  ],
  dispositif: ['type', 'financeur', 'nombrePlaces', 'priseEnChargeFraisPedagogiques'],
};

/** All that is asked for on one fiche: section 4, then what its programmes demand beyond it. */
export function exigences(noeud: Noeud, offre: OffreEnSaisie): Exigence[] {
  const requis = [
    ...REQUIS[noeud.type].map((champ) => exigence(noeud, champ)),
    ...conditionnelles(noeud, offre),
  ];
  const deja = new Set(requis.map(({ champ }) => champ));
  return [...requis, ...duProgramme(noeud, offre).filter(({ champ }) => !deja.has(champ))];
}

/** Names in `champsObligatoires` that are no field of ours: whoever loads a programme is told. */
export const champsInconnus = (champsObligatoires: readonly string[]): string[] =>
  champsObligatoires.filter((chemin) => {
    const [type, champ, ...reste] = chemin.split('.');
    return reste.length > 0 || !estChamp(type!, champ);
  });

function conditionnelles(noeud: Noeud, { formation, sessions }: OffreEnSaisie): Exigence[] {
  if (noeud.type === 'action') {
    const { complementProgramme, prerequis } = noeud.fiche;
    const contenu: Exigence = {
      ...exigence(noeud, 'complementProgramme'),
      remplie: formation.contenu !== null || complementProgramme !== null,
      message: 'Décrivez le contenu, dans la formation ou dans le complément programme.',
    };
    return [
      contenu,
      ...(prerequis ? [exigence(noeud, 'commentairesPrerequis')] : []),
      auMoinsUn('sessions', sessions, 'Ajoutez au moins une session.', POIDS_DE_SESSION),
    ];
  }
  if (noeud.type === 'session') {
    const { responsable, dispositifs } = noeud.fiche;
    const declare: Exigence = {
      ...exigence(noeud, 'responsable'),
      remplie: responsable.numeroDeclarationActivite !== null,
      message: `${responsable.nom}, responsable de la session, n’a pas de numéro de déclaration d’activité.`,
    };
    return [
      declare,
      auMoinsUn('dispositifs', dispositifs, 'Ajoutez au moins un dispositif.', POIDS_DE_DISPOSITIF),
    ];
  }
  if (noeud.type === 'dispositif' && estRegional(noeud.fiche))
    return [exigence(noeud, 'programme'), exigence(noeud, 'lot')];
  return [];
}

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
  poids: fiches.length > 0 ? 1 : poidsDUne,
});

/** A fiche and what is asked for on it: adding an empty one takes nothing from what is filled in. */
const POIDS_DE_DISPOSITIF = 1 + REQUIS.dispositif.length;
const POIDS_DE_SESSION = 1 + REQUIS.session.length + 1 + POIDS_DE_DISPOSITIF;

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

const estChamp = (type: string, champ: string | undefined): champ is string =>
  champ !== undefined &&
  Object.hasOwn(CHAMPS, type) &&
  Object.hasOwn(CHAMPS[type as TypeDeFiche], champ);

const exigence = ({ type, fiche }: Noeud, champ: string): Exigence => ({
  code: 'REQ',
  champ,
  message: `« ${libelleDeChamp(type, champ)} » est à renseigner.`,
  remplie: estRempli(champ, fiche),
  poids: 1,
});

/** A rhythm in words will do where a feed gave no code; an unknown start is none. */
function estRempli(champ: string, fiche: object): boolean {
  const champs = fiche as Record<string, unknown>;
  if (champ === 'rythmes' && champs['rythmeTexte']) return true;
  const valeur = champs[champ];
  if (Array.isArray(valeur)) return valeur.length > 0;
  if (valeur === null || valeur === undefined || valeur === '') return false;
  return !(typeof valeur === 'object' && 'texte' in valeur && valeur.texte === '00000000');
}
