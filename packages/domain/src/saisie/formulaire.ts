import type { NomNomenclature } from '@sofi/referentiels';
import { libelleCourt, nomenclature } from '@sofi/referentiels';
import type { ProcedureDeSaisie } from '../programme.ts';
import { libelleDeValeur } from '../valeurs.ts';
import type { Moment } from './champs/champ.ts';
import type { FicheDecrite } from './champs/index.ts';
import { CHAMPS, champsDe } from './champs/index.ts';
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
  { champsObligatoires = [], informationCollectiveObligatoire }: ProcedureDeSaisie = {},
  valeurs: Readonly<Record<string, unknown>> = {},
): ChampDeSaisie[] {
  const demandes = [
    ...champsObligatoires,
    ...(informationCollectiveObligatoire ? ['session.informationsCollectives'] : []),
  ];
  return champsDe(fiche).flatMap(([nom, champ], rang) => {
    if ('importe' in champ) return [];
    const { libelle, section, aide, unite, controle, seulementSi, requis = {} } = champ;
    const demande = demandes.includes(`${fiche}.${nom}`);
    const toujours = (moment: MomentDObligation) =>
      moment === 'SAISIE'
        ? controle.rempli === true
        : requis[moment] === true || (demande && moment === 'ENVOI');
    const valeur = valeurs[nom];
    const ecrite = valeur == null ? null : [valeur].flat().map(String);
    const impose = IMPOSES[fiche]?.includes(nom) ?? false;
    return [
      {
        nom,
        libelle,
        section,
        aide: aide ?? null,
        unite: unite ?? null,
        ordre: rang + 1,
        seulementSi: seulementSi ?? null,
        controle,
        fiche: ficheDe(fiche, nom, controle),
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

const FICHES_DECRITES = Object.keys(CHAMPS) as FicheDecrite[];

const ficheDe = (fiche: FicheDecrite, nom: string, { type, champs }: Controle) => {
  if (type !== 'FICHES') return null;
  return fiche === 'session' && nom === 'dispositifs'
    ? 'dispositif'
    : FICHES_DECRITES.find((une) => CHAMPS[une] === champs)!;
};

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
export function choixDe({ choix, nomenclature: nom }: Controle): Choix[] | null {
  if (choix)
    return choix.map((valeur) => ({
      valeur,
      libelle: libelleDeValeur(valeur),
      libelleCourt: null,
      obsolete: false,
      parent: null,
    }));
  return nom === undefined || nomenclature(nom).length > CHOIX_MAX ? null : entreesDe(nom);
}

const entreesDe = (nom: NomNomenclature): Choix[] =>
  nomenclature(nom).map(({ code, libelle, obsolete, parent }) => ({
    valeur: code,
    libelle,
    libelleCourt: libelleCourt(nom, code),
    obsolete: obsolete ?? false,
    parent: parent ?? null,
  }));
