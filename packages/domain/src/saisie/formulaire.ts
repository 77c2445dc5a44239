import type { NomNomenclature } from '@sofi/referentiels';
import { chercherEntrees, libelleCourt, nomenclature } from '@sofi/referentiels';
import type { ProcedureDeSaisie } from '../programme.ts';
import { libelleDeValeur } from '../valeurs.ts';
import type { Moment } from './champs/champ.ts';
import type { FicheDecrite } from './champs/index.ts';
import { sousFiche } from './champs/chemin.ts';
import { champsDe } from './champs/index.ts';
import type { Controle } from './controles.ts';
import { CANAUX_DIFFUSION } from './diffusion.ts';
import { IMPOSES } from './proposer.ts';

const MOMENTS_D_OBLIGATION = ['SAISIE', 'ENVOI', ...CANAUX_DIFFUSION] as const;
export type MomentDObligation = 'SAISIE' | Moment;

/** A field as a form draws it. */
export interface ChampDeSaisie {
  nom: string;
  libelle: string;
  aide: string | null;
  section: string;
  ordre: number;
  unite: string | null;
  controle: Controle;
  seulementSi: { champ: string; valeur: string } | null;
  /** Whose fields its values have. */
  fiche: FicheDecrite | null;
  obligatoire: MomentDObligation[];
  /** Moments where that depends on the other values. */
  obligatoireSelon: MomentDObligation[];
  /** As the input takes them. */
  valeurImposee: string[] | null;
  valeurInitiale: string[] | null;
  modifiableSansValidation: boolean;
  protegeParAccord: boolean;
}

/** Fields of a fiche that somebody enters, under this procedure, beginning with these values. */
export function decrireFiche(
  fiche: FicheDecrite,
  {
    champsObligatoires = [],
    informationCollectiveObligatoire,
    publicsImposes,
  }: ProcedureDeSaisie = {},
  valeurs: object = {},
): ChampDeSaisie[] {
  const demandes = [
    ...champsObligatoires,
    ...(informationCollectiveObligatoire ? ['session.informationsCollectives'] : []),
  ];
  return champsDe(fiche).flatMap(([nom, champ], rang) => {
    if ('importe' in champ) return [];
    const { libelle, aide, section, unite, controle, seulementSi, requis = {} } = champ;
    const demande = demandes.includes(`${fiche}.${nom}`);
    const toujours = (moment: MomentDObligation) =>
      moment === 'SAISIE'
        ? controle.rempli === true
        : requis[moment] === true || (demande && moment === 'ENVOI');
    const valeur = (valeurs as Readonly<Record<string, unknown>>)[nom];
    const ecrite = valeur == null ? null : [valeur].flat().map(String);
    const impose =
      (IMPOSES[fiche]?.includes(nom) ?? false) &&
      (nom !== 'publics' || publicsImposes !== undefined);
    return [
      {
        nom,
        libelle,
        section,
        aide,
        unite: unite ?? null,
        ordre: rang + 1,
        seulementSi: seulementSi ?? null,
        controle,
        fiche: sousFiche(fiche, nom, champ),
        obligatoire: MOMENTS_D_OBLIGATION.filter(toujours),
        obligatoireSelon: MOMENTS_D_OBLIGATION.filter(
          (moment) => moment !== 'SAISIE' && requis[moment] !== undefined && !toujours(moment),
        ),
        valeurImposee: impose ? ecrite : null,
        valeurInitiale: ecrite,
        modifiableSansValidation: 'immediat' in champ,
        protegeParAccord: 'protege' in champ,
      },
    ];
  });
}

/** A value that a field takes. */
export interface Choix {
  valeur: string;
  libelle: string;
  libelleCourt: string | null;
  /** Still read, no longer taken. */
  obsolete: boolean;
  parent: string | null;
}

/** Longer tables are searched instead. */
const CHOIX_MAX = 150;

/** The values to choose among; null where any is written, or searched. */
export function choixDe({ type, choix, nomenclature: nom }: Controle): Choix[] | null {
  if (choix)
    return choix.map((valeur) => ({
      valeur,
      libelle: libelleDeValeur(valeur),
      libelleCourt: null,
      obsolete: false,
      parent: null,
    }));
  if (type !== 'CHOIX' || nom === undefined || nomenclature(nom).length > CHOIX_MAX) return null;
  return nomenclature(nom).map((une) => choixDEntree(nom, une));
}

/** Values of a table whose label or code has these words: see `chercherEntrees`. Those in use come first. */
export function chercherChoix(nom: NomNomenclature, texte: string): Choix[] {
  const trouvees = chercherEntrees(nom, texte).map((une) => choixDEntree(nom, une));
  return [
    ...trouvees.filter(({ obsolete }) => !obsolete),
    ...trouvees.filter(({ obsolete }) => obsolete),
  ];
}

const choixDEntree = (
  nom: NomNomenclature,
  { code, libelle, obsolete, parent }: ReturnType<typeof nomenclature>[number],
): Choix => ({
  valeur: code,
  libelle,
  libelleCourt: libelleCourt(nom, code),
  obsolete: obsolete ?? false,
  parent: parent ?? null,
});
