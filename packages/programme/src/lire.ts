import type { NomDeColonne, Valeurs } from './colonnes.ts';
import { CelluleInvalideError, COLONNES, nommer } from './colonnes.ts';
import type { Rangee } from './tableau.ts';
import { FichierIllisibleError, lireTableau } from './tableau.ts';

/** What is wrong with one cell, or with the file. */
export interface AnomalieDeProgramme {
  /** A warning refuses nothing. */
  gravite: 'ERREUR' | 'AVERTISSEMENT';
  /** Line of a CSV, row of a spreadsheet, from 1; 0: the file as a whole. */
  ligne: number;
  /** Header as the file writes it; null: the line as a whole. */
  colonne: string | null;
  /** The rule, in capitals. */
  code: string;
  valeur: string | null;
  /** French, for people. */
  message: string;
}

export interface LigneDeProgramme extends Valeurs {
  ligne: number;
}

/** Key of a lot: year, programme and code. */
export const cleDeLot = ({
  annee,
  code_programme,
  code_lot,
}: Pick<Valeurs, 'annee' | 'code_programme' | 'code_lot'>): string =>
  JSON.stringify([annee, code_programme, code_lot]);

export interface ProgrammeLu {
  /** Lines without any error. */
  lignes: LigneDeProgramme[];
  anomalies: AnomalieDeProgramme[];
  lues: number;
  refusees: number;
  /** Lots that a refused line names: neither absent, nor known whole. */
  lotsRefuses: ReadonlySet<string>;
  /** A refused line does not say which lot it is about: no lot can be called absent. */
  lotInconnu: boolean;
}

/** Reads and checks the Région's file, cell by cell, then line against line. */
export async function lireProgramme(octets: Uint8Array): Promise<ProgrammeLu> {
  const lu: ProgrammeLu & { lotsRefuses: Set<string> } = {
    lignes: [],
    anomalies: [],
    lues: 0,
    refusees: 0,
    lotsRefuses: new Set(),
    lotInconnu: false,
  };
  const rangees = await lireTableau(octets).catch((erreur: unknown) => {
    if (!(erreur instanceof FichierIllisibleError)) throw erreur;
    lu.anomalies.push(erreurDe(erreur.ligne, null, 'ILLISIBLE', erreur.message));
    return [];
  });
  const [entete, ...lignes] = rangees;
  if (!entete) {
    if (lu.anomalies.length === 0)
      lu.anomalies.push(erreurDe(0, null, 'VIDE', 'Le fichier est vide.'));
    return lu;
  }
  const { colonnes, anomalies } = lireEntete(entete);
  lu.anomalies.push(...anomalies);
  if (anomalies.some(estErreur)) return lu;
  const memoire = new Memoire();
  for (const rangee of lignes) {
    lu.lues++;
    const { valeurs, ...lecture } = lireRangee(rangee, colonnes);
    const fautes =
      lecture.fautes.length > 0 ? lecture.fautes : memoire.contredire(valeurs as LigneDeProgramme);
    lu.anomalies.push(...fautes.map((faute) => ({ ...faute, colonne: enteteDe(faute, colonnes) })));
    if (!fautes.some(estErreur)) {
      lu.lignes.push(valeurs as LigneDeProgramme);
      continue;
    }
    lu.refusees++;
    const { annee, code_programme, code_lot } = valeurs;
    if (annee === undefined || code_programme === undefined || code_lot === undefined)
      lu.lotInconnu = true;
    else lu.lotsRefuses.add(cleDeLot({ annee, code_programme, code_lot }));
  }
  if (lu.lues === 0) lu.anomalies.push(erreurDe(0, null, 'VIDE', 'Le fichier n’a pas de ligne.'));
  return lu;
}

/** Where each column is, and how the file writes its header. */
type Colonnes = ReadonlyMap<NomDeColonne, { rang: number; entete: string }>;

const enteteDe = ({ colonne }: AnomalieDeProgramme, colonnes: Colonnes): string | null =>
  colonne === null ? null : (colonnes.get(colonne as NomDeColonne)?.entete ?? colonne);

const estErreur = ({ gravite }: AnomalieDeProgramme): boolean => gravite === 'ERREUR';

/** An error among the anomalies means that lines cannot be read by these columns. */
function lireEntete({ ligne, cellules }: Rangee) {
  const colonnes = new Map<NomDeColonne, { rang: number; entete: string }>();
  const anomalies: AnomalieDeProgramme[] = [];
  for (const [rang, entete] of cellules.entries()) {
    const nom = nommer(entete);
    if (!Object.hasOwn(COLONNES, nom)) {
      if (entete !== '')
        anomalies.push({
          ...erreurDe(ligne, entete, 'COLONNE_INCONNUE', 'Cette colonne n’est pas lue.'),
          gravite: 'AVERTISSEMENT',
        });
    } else if (colonnes.has(nom as NomDeColonne))
      anomalies.push(erreurDe(ligne, entete, 'COLONNE_DOUBLE', 'Cette colonne est là deux fois.'));
    else colonnes.set(nom as NomDeColonne, { rang, entete });
  }
  for (const [nom, { obligatoire }] of Object.entries(COLONNES))
    if (obligatoire && !colonnes.has(nom as NomDeColonne))
      anomalies.push(erreurDe(ligne, nom, 'COLONNE_ABSENTE', 'Cette colonne manque.'));
  return { colonnes, anomalies };
}

function lireRangee({ ligne, cellules }: Rangee, colonnes: Colonnes) {
  const valeurs: Partial<LigneDeProgramme> & Record<string, unknown> = { ligne };
  const fautes: AnomalieDeProgramme[] = [];
  for (const [nom, { obligatoire, lire }] of Object.entries(COLONNES)) {
    const texte = cellules[colonnes.get(nom as NomDeColonne)?.rang ?? -1] ?? '';
    if (obligatoire && texte === '') {
      fautes.push(erreurDe(ligne, nom, 'REQ', 'Cette cellule est vide.'));
      continue;
    }
    try {
      valeurs[nom] = lire(texte);
    } catch (erreur) {
      if (!(erreur instanceof CelluleInvalideError)) throw erreur;
      fautes.push({ ...erreurDe(ligne, nom, erreur.code, erreur.message), valeur: texte });
    }
  }
  return { valeurs, fautes };
}

/** What the lines before said: a lot, a programme or an organisme is the same in each. */
class Memoire {
  readonly #dites = new Map<string, { valeur: string; ligne: number }>();

  /** What this line says that contradicts one before it. */
  contredire(valeurs: LigneDeProgramme): AnomalieDeProgramme[] {
    const { ligne, annee, code_programme, siret_mandataire, siret_formateur } = valeurs;
    const lot = cleDeLot(valeurs);
    const programme = JSON.stringify([annee, code_programme]);
    const formateur = siret_formateur ?? siret_mandataire;
    const fautes: AnomalieDeProgramme[] = [];
    const constater = (de: string, colonne: NomDeColonne, sorte: string = colonne) => {
      const valeur = valeurs[colonne];
      if (valeur === null) return;
      const texte = Array.isArray(valeur) ? valeur.join(' ') : String(valeur);
      const cle = `${sorte} ${de}`;
      const dite = this.#dites.get(cle);
      if (!dite) this.#dites.set(cle, { valeur: texte, ligne });
      else if (dite.valeur !== texte)
        fautes.push({
          ...erreurDe(ligne, colonne, 'CONTRADICTION', ''),
          valeur: texte,
          message: `La ligne ${dite.ligne} dit « ${dite.valeur} ».`,
        });
    };
    constater(programme, 'libelle_programme');
    for (const colonne of DU_LOT) constater(lot, colonne);
    constater(siret_mandataire, 'nom_mandataire', 'nom');
    constater(siret_mandataire, 'nda_mandataire', 'nda');
    constater(formateur, 'nom_formateur', 'nom');
    constater(formateur, 'nda_formateur', 'nda');
    if (!this.#dites.has(`nom ${formateur}`))
      fautes.push(erreurDe(ligne, 'nom_formateur', 'REQ', 'Cet organisme n’a pas de nom.'));
    const couple = `couple ${lot} ${formateur}`;
    const dite = this.#dites.get(couple);
    if (dite && fautes.length === 0)
      fautes.push({
        ...erreurDe(ligne, null, 'DOUBLON', `La ligne ${dite.ligne} dit la même chose.`),
        gravite: 'AVERTISSEMENT',
      });
    if (!dite) this.#dites.set(couple, { valeur: '', ligne });
    return fautes;
  }
}

const DU_LOT = [
  'libelle_lot',
  'departements',
  'siret_mandataire',
  'places',
  'heures_centre',
  'heures_entreprise',
  'formacodes',
  'intitule',
] as const satisfies NomDeColonne[];

const erreurDe = (
  ligne: number,
  colonne: string | null,
  code: string,
  message: string,
): AnomalieDeProgramme => ({ gravite: 'ERREUR', ligne, colonne, code, valeur: null, message });
