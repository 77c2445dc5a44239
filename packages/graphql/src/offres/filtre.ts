import type { FiltreOffres, Proximite } from '@sofi/database';
import type { CanalDiffusion, StatutSession } from '@sofi/domain';
import { lireCodes, lireRecherche, resoudreLesJours } from '@sofi/domain';
import { avecArrondissements, centreDeCommune } from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';
import { saisieInvalide } from '../http/errors.ts';
import {
  CanalDiffusionEnum,
  DirectionEnum,
  EntreesSortiesEnum,
  EtatRecrutementEnum,
  ModaliteEnseignementEnum,
  StatutSessionEnum,
  TypeDispositifEnum,
  VoieEnum,
} from '../schema/enums.ts';
import { DateRangeInput, LISTES, MODIFIE_DEPUIS, PROGRAMMES } from '../fiche/filters.ts';
import { OffreOrderField } from './enums.ts';
import { filtreDuLieu, reconnaitreUnLieu } from './lieux-reconnus.ts';
import type { SelectionLue } from './recherche.ts';

const ProximiteInput = builder.inputType('ProximiteInput', {
  description: 'A circle: around a point, or around the centre of a commune.',
  fields: (t) => ({
    latitude: t.float({ description: 'Latitude in degrees (WGS 84), given with `longitude`.' }),
    longitude: t.float({ description: 'Longitude in degrees (WGS 84), given with `latitude`.' }),
    commune: t.string({ description: 'INSEE code of the commune, instead of a point.' }),
    rayonKm: t.float({ required: true, description: 'Radius in kilometres: 0.001 to 20,000.' }),
  }),
});

export const OffreFilter = builder.inputType('OffreFilter', {
  description: `Filter of offers. ${LISTES}`,
  fields: (t) => ({
    formacodes: t.stringList({
      description: 'Any of these Formacodes. Use `search` to include narrower terms.',
    }),
    rome: t.stringList({ description: 'Any of these ROME codes.' }),
    codeRncp: t.string({ description: 'It prepares for this certification: `RNCP35830`.' }),
    codeCertifInfo: t.string({
      description: 'The same by Certif Info code, be it one that was replaced or its replacement.',
    }),
    typesDispositif: t.field({
      type: [TypeDispositifEnum],
      description: 'Any of these types of dispositif.',
    }),
    programmes: t.stringList({ description: PROGRAMMES }),
    organismes: t.field({
      type: ['Siret'],
      description: 'Delivered by one of these organismes, or under its responsibility.',
    }),
    communes: t.stringList({
      description:
        'In one of these communes: INSEE codes. Paris, Lyon and Marseille include their arrondissements.',
    }),
    departements: t.stringList({ description: 'In one of these départements: `44`, `2A`.' }),
    regions: t.stringList({ description: 'In one of these regions: INSEE codes.' }),
    proximite: t.field({ type: ProximiteInput, description: 'Within this circle.' }),
    debut: t.field({ type: DateRangeInput, description: 'Begins between these days.' }),
    fin: t.field({
      type: DateRangeInput,
      description: 'Ends between these days; sessions without a known end are excluded.',
    }),
    modalitesEnseignement: t.field({
      type: [ModaliteEnseignementEnum],
      description: 'Any of these: on site, mixed, at a distance.',
    }),
    entreesSorties: t.field({
      type: EntreesSortiesEnum,
      description: 'Fixed dates or permanent entries.',
    }),
    etatsRecrutement: t.field({
      type: [EtatRecrutementEnum],
      description: 'In one of these states of recruitment.',
    }),
    niveauxSortie: t.stringList({ description: 'Any of these exit levels: nomenclature NIVEAU.' }),
    voies: t.field({ type: [VoieEnum], description: 'Any of these kinds of training.' }),
    certifiante: t.boolean({ description: 'Whether it leads to a certification.' }),
    modifieDepuis: t.field({ type: 'DateTime', description: MODIFIE_DEPUIS }),
    canal: t.field({
      type: CanalDiffusionEnum,
      description:
        'Eligible today in this channel, as `Session.diffusion` says; SITES_REGIONAUX when absent. Its end is the matter of `statuts`: SITES_REGIONAUX and TERMINEE give what the regional sites have shown.',
    }),
    statuts: t.field({
      type: [StatutSessionEnum],
      description:
        'Stands so today (Europe/Paris); A_VENIR and EN_COURS when absent: what is over is found when asked for.',
    }),
  }),
});

export const OffreOrder = builder.inputType('OffreOrder', {
  description: 'Sort order of offers; ties are broken by session number.',
  fields: (t) => ({
    field: t.field({ type: OffreOrderField, required: true, description: 'Sort key.' }),
    direction: t.field({
      type: DirectionEnum,
      defaultValue: 'ASC',
      description: 'Direction; for PERTINENCE and DISTANCE, ASC puts the best first.',
    }),
  }),
});

/** `search` and `filter`: the same for lists and statistics. */
export const argumentsDeSelection = builder.args((t) => ({
  search: t.string({
    description:
      'Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`. Nothing is found by signs and little words (« ? », « de la ») only; all offers when absent or blank. At most 200 characters.',
  }),
  filter: t.field({
    type: OffreFilter,
    description: 'Only these; all that the regional sites show today when absent.',
  }),
  sansInterpretation: t.stringList({
    description:
      'Words of the search, as `interpretation` gives them, that are to be searched as words.',
  }),
}));

export type OffreFilterInput = Omit<
  FiltreOffres,
  'proximite' | 'codesRncp' | 'codesCertifInfo' | 'canal' | 'statuts'
> & {
  canal?: CanalDiffusion | null | undefined;
  statuts?: readonly StatutSession[] | null | undefined;
  codeRncp?: string | null | undefined;
  codeCertifInfo?: string | null | undefined;
  proximite?:
    | {
        latitude?: number | null;
        longitude?: number | null;
        commune?: string | null;
        rayonKm: number;
      }
    | null
    | undefined;
};

/** The arguments as the database reads them on this day. @throws BAD_USER_INPUT */
export function lireSelection(
  {
    search,
    filter,
    sansInterpretation,
  }: {
    search?: string | null | undefined;
    filter?: OffreFilterInput | null | undefined;
    sansInterpretation?: readonly string[] | null | undefined;
  },
  jour: string,
): SelectionLue {
  const filtre = lireFiltre(resoudreLesJours(filter ?? {}, jour), jour);
  if (!search?.trim()) return { recherche: null, filtre, lieu: null };
  const litterale = { recherche: lireRecherche(search), filtre };
  const situe = [filtre.communes, filtre.departements, filtre.regions, filtre.proximite].some(
    (valeur) => valeur != null,
  );
  const reconnu = situe ? null : reconnaitreUnLieu(search, sansInterpretation ?? []);
  if (reconnu === null) return { ...litterale, lieu: null };
  const { reste, lieu } = reconnu;
  const autres = lireRecherche(reste);
  return {
    recherche: autres.mots.length + autres.codes.length > 0 ? autres : null,
    filtre: { ...filtre, ...filtreDuLieu(lieu) },
    lieu: { interpretation: lieu, litterale },
  };
}

/** What a search shows that does not say. */
const CANAL: CanalDiffusion = 'SITES_REGIONAUX';
const STATUTS: readonly StatutSession[] = ['A_VENIR', 'EN_COURS'];

function lireFiltre(
  { proximite, codeRncp, codeCertifInfo, canal, statuts, ...filtre }: OffreFilterInput,
  jour: string,
): FiltreOffres {
  return {
    ...filtre,
    canal: { quoi: canal ?? CANAL, jour },
    statuts: { quoi: statuts ?? STATUTS, jour },
    codesRncp: codeRncp == null ? null : lireCodes('RNCP', [codeRncp]),
    codesCertifInfo: codeCertifInfo == null ? null : lireCodes('CERTIF_INFO', [codeCertifInfo]),
    communes: lireCodes('COMMUNE', filtre.communes)?.flatMap(avecArrondissements),
    departements: lireCodes('DEPARTEMENT', filtre.departements),
    formacodes: lireCodes('FORMACODE', filtre.formacodes),
    niveauxSortie: lireCodes('NIVEAU', filtre.niveauxSortie),
    programmes: lireCodes('PROGRAMME', filtre.programmes),
    regions: lireCodes('REGION', filtre.regions),
    rome: lireCodes('ROME', filtre.rome),
    proximite: proximite && lireProximite(proximite),
  };
}

function lireProximite({
  latitude,
  longitude,
  commune,
  rayonKm,
}: NonNullable<OffreFilterInput['proximite']>): Proximite {
  if (!(rayonKm >= 0.001 && rayonKm <= 20_000))
    throw saisieInvalide(`« rayonKm » va de 0,001 à 20000 : ${rayonKm} est refusé.`);
  if (commune != null) {
    if (latitude != null || longitude != null)
      throw saisieInvalide('« proximite » se donne par un point ou par une commune, pas les deux.');
    const centre = centreDeCommune(commune.trim().toUpperCase());
    if (centre === null)
      throw saisieInvalide(
        `« proximite » : la commune ${commune} est inconnue, ou son centre l’est. Donnez un point (« latitude », « longitude »).`,
      );
    return { ...centre, rayonKm };
  }
  if (latitude == null || longitude == null)
    throw saisieInvalide('« proximite » demande « latitude » et « longitude », ou « commune ».');
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    throw saisieInvalide(
      `« proximite » : ${latitude}, ${longitude} n’est pas un point du globe (degrés).`,
    );
  return { latitude: auCentimetre(latitude), longitude: auCentimetre(longitude), rayonKm };
}

/** Degrees that are all but zero are below what Postgres computes with. */
const auCentimetre = (degres: number) => Number(degres.toFixed(7));
