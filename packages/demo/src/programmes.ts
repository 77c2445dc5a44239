import type { ProcedureDeSaisie } from '@sofi/domain';
import { SANITAIRE_ET_SOCIAL } from '@sofi/domain';
import { ORGANISME_DE_DEMONSTRATION } from './demonstration.ts';
import { communesDesExemples, exempleDe } from './exemples.ts';
import type { OptionsDeRegion } from './prevision.ts';

/** The Région's programmes. docs/domain.md section 1. */
const PROGRAMMES: readonly (readonly [
  code: string,
  libelle: string,
  procedure: ProcedureDeSaisie,
])[] = [
  [
    'PREPA-SS',
    'PREPA Sanitaire et social',
    {
      intitule: 'Formation aide-soignant – Module préparatoire',
      formacodesImposes: ['43436', '15084'],
      priseEnChargeImposee: true,
      informationCollectiveObligatoire: true,
      ...SANITAIRE_ET_SOCIAL,
    },
  ],
  ['1E1F', '1 emploi = 1 formation', { informationCollectiveObligatoire: true }],
  [
    'PREPA-AS',
    'PREPA Avenir Sup',
    {
      priseEnChargeImposee: true,
      informationCollectiveObligatoire: true,
      heuresCentreMax: 280,
      heuresEntrepriseMax: 140,
      dureeMoisMax: 3,
    },
  ],
  [
    'PREPA-CA',
    'PREPA Clés Avenir',
    { priseEnChargeImposee: true, informationCollectiveObligatoire: true },
  ],
  ['FPE', 'Formations Parcours Entrepreneur', { informationCollectiveObligatoire: true }],
];

/** The programme of the procedure's example. */
const PREPA_SANITAIRE_ET_SOCIAL = 0;

/** Years before and after that of loading: sessions start in them. */
const ANNEES_AVANT = 2;
const ANNEES = 4;

const DEPARTEMENTS = ['44', '49', '53', '72', '85'] as const;

export interface ProgrammePrevu {
  id: number;
  code: string;
  libelle: string;
  annee: number;
  procedure: ProcedureDeSaisie;
}

export interface LotPrevu {
  id: number;
  programmeId: number;
  annee: number;
  code: string;
  libelle: string;
  etat: 'ACTIF' | 'ARRETE';
  departements: string[];
  /** Rank of its holder. */
  mandataire: number;
  formateurs: number[];
  places: number;
}

const premiereAnnee = ({ jour }: OptionsDeRegion) => Number(jour.slice(0, 4)) - ANNEES_AVANT;

/** Organismes hold the lots in groups; the demonstration's organisme has a group of its own. */
const nombreDeGroupes = ({ tailles }: OptionsDeRegion) =>
  Math.max(2, Math.min(40, Math.floor(tailles.organismes / 30)));

const groupeDe = (organisme: number, options: OptionsDeRegion): number =>
  organisme === ORGANISME_DE_DEMONSTRATION ? 0 : 1 + ((organisme - 1) % nombreDeGroupes(options));

/** With those that give the real-life titles. */
export const nombreDOrganismes = (options: OptionsDeRegion): number =>
  options.tailles.organismes + communesDesExemples(options).length;

/** Holder of the lots of this organisme: the first of its group. */
export const mandataireDe = (organisme: number, options: OptionsDeRegion): number =>
  groupeDe(organisme, options);

export function programmesPrevus(options: OptionsDeRegion): ProgrammePrevu[] {
  return Array.from({ length: ANNEES }, (_, rang) => premiereAnnee(options) + rang).flatMap(
    (annee, rangAnnee) =>
      PROGRAMMES.map(([code, libelle, procedure], rang) => ({
        id: 1 + rangAnnee * PROGRAMMES.length + rang,
        code,
        libelle,
        annee,
        procedure: { debutMin: `${annee}-01-01`, debutMax: `${annee}-12-31`, ...procedure },
      })),
  );
}

export function lotsPrevus(options: OptionsDeRegion): LotPrevu[] {
  const groupes = nombreDeGroupes(options) + 1;
  const membres = Map.groupBy(
    Array.from({ length: nombreDOrganismes(options) }, (_, rang) => rang),
    (organisme) => groupeDe(organisme, options),
  );
  return programmesPrevus(options).flatMap(({ id: programmeId, annee, code, libelle }) =>
    Array.from({ length: groupes }, (_, groupe) => ({
      id: (programmeId - 1) * groupes + groupe + 1,
      programmeId,
      annee,
      code: `${code}-${String(groupe).padStart(2, '0')}`,
      libelle: `${libelle} ${annee}, lot ${groupe}`,
      etat: annee === premiereAnnee(options) ? ('ARRETE' as const) : ('ACTIF' as const),
      departements: groupe === 0 ? ['44'] : [DEPARTEMENTS[groupe % DEPARTEMENTS.length]!],
      mandataire: groupe,
      formateurs: membres.get(groupe) ?? [],
      places: 600,
    })),
  );
}

/** Programme and lot of a session of the Région: of the year in which it starts. */
export function lotDe(
  { organisme, formation }: { organisme: number; formation: number },
  debut: string,
  options: OptionsDeRegion,
): { programmeId: number; lotId: number } {
  const programme = rangDeProgramme(formation, options);
  const annee = Number(debut.slice(0, 4)) - premiereAnnee(options);
  const programmeId = 1 + annee * PROGRAMMES.length + programme;
  const groupes = nombreDeGroupes(options) + 1;
  return { programmeId, lotId: (programmeId - 1) * groupes + groupeDe(organisme, options) + 1 };
}

/** The PREPA Sanitaire et social imposes its Formacodes: only the procedure's example and what names it have them. */
function rangDeProgramme(formation: number, options: OptionsDeRegion): number {
  const exemple = exempleDe(formation, options);
  if (exemple) return PROGRAMMES.findIndex(([code]) => code === exemple.programme);
  return formation === 0 ? PREPA_SANITAIRE_ET_SOCIAL : 1 + (formation % (PROGRAMMES.length - 1));
}
