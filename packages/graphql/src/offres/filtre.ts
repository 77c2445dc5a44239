import type { FiltreOffres } from '@sofi/database';
import type { CanalDiffusion, StatutSession } from '@sofi/domain';
import { lireRecherche, resoudreLesJours } from '@sofi/domain';
import { avecArrondissements, niveauActuel } from '@sofi/referentiels';
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
import { codesDuFiltre } from './codes.ts';
import { OffreOrderField } from './enums.ts';
import { lireIntervalle, NombresInput } from './intervalles.ts';
import { filtreDuLieu, reconnaitreUnLieu } from './lieux-reconnus.ts';
import type { ProximiteLue } from './proximite.ts';
import { lireProximite, ProximiteInput } from './proximite.ts';
import type { SelectionLue } from './recherche.ts';

export const OffreFilter = builder.inputType('OffreFilter', {
  description: `Filter of offers. ${LISTES}`,
  fields: (t) => ({
    formacodes: t.stringList({
      description: 'Any of these Formacodes. Use `search` to include narrower terms.',
    }),
    rome: t.stringList({ description: 'Any of these ROME codes.' }),
    codeRncp: t.string({ description: 'It prepares for this certification: `RNCP35830`.' }),
    codesRncp: t.stringList({
      description: 'It prepares for one of these certifications: `RNCP35830`, or its number.',
    }),
    codesRs: t.stringList({
      description:
        'It prepares for one of these certifications of the Répertoire spécifique: `RS5616`, or its number.',
    }),
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
    dispensateurs: t.field({
      type: ['Siret'],
      description: 'Delivered by one of these organismes.',
    }),
    responsables: t.field({
      type: ['Siret'],
      description: 'Under the responsibility of one of these organismes.',
    }),
    anneesProgramme: t.intList({
      description: 'With a dispositif of a programme of one of these years.',
    }),
    lots: t.stringList({ description: 'With a dispositif of a lot of one of these codes.' }),
    publics: t.stringList({ description: 'For one of these publics: Formacodes of publics.' }),
    niveauxEntree: t.stringList({
      description: 'Any of these entry levels: nomenclature NIVEAU, as `niveauxSortie`.',
    }),
    informationCollective: t.boolean({
      description:
        'Whether an information collective is given with its hours, and a place or an address.',
    }),
    places: t.field({
      type: NombresInput,
      description: 'Places of all its dispositifs; a missing number counts as 0.',
    }),
    dureeCentre: t.field({
      type: NombresInput,
      description: 'Hours in the centre; sessions without that number are excluded.',
    }),
    creeDepuis: t.field({ type: 'DateTime', description: 'Created at or after this instant.' }),
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
    niveauxSortie: t.stringList({
      description:
        'Any of these exit levels: nomenclature NIVEAU. Codes of before 2019 (2 to 8) stand for those of today, in fiches too.',
    }),
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
    sauf: t.field({
      // By its name: the type is what is being declared.
      type: 'OffreFilter' as never,
      description:
        'But not the offers that this filter matches, which has no `sauf` of its own; where it says no `canal` or `statuts`, it matches any. Without conditions it leaves out nothing.',
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
  'proximite' | 'codesCertifInfo' | 'canal' | 'statuts' | 'sauf' | 'anneesProgramme'
> & {
  anneesProgramme?: readonly number[] | null | undefined;
  sauf?: OffreFilterInput | null | undefined;
  canal?: CanalDiffusion | null | undefined;
  statuts?: readonly StatutSession[] | null | undefined;
  codeRncp?: string | null | undefined;
  codeCertifInfo?: string | null | undefined;
  proximite?: ProximiteLue | null | undefined;
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

function lireFiltre(filtre: OffreFilterInput, jour: string): FiltreOffres {
  const { canal, statuts, sauf } = filtre;
  if (sauf?.sauf != null) throw saisieInvalide('« sauf » n’a pas de « sauf » à son tour.');
  return {
    ...lireConditions(filtre, jour),
    canal: { quoi: canal ?? CANAL, jour },
    statuts: { quoi: statuts ?? STATUTS, jour },
    sauf: sauf == null ? null : lireConditions(sauf, jour),
  };
}

/** What a filter says itself. @throws BAD_USER_INPUT */
function lireConditions(
  { proximite, codeRncp, codeCertifInfo, canal, statuts, sauf: _sauf, ...filtre }: OffreFilterInput,
  jour: string,
): FiltreOffres {
  const deux = codeRncp != null && filtre.codesRncp != null;
  if (deux) throw saisieInvalide('« codeRncp » et « codesRncp » ne vont pas ensemble.');
  const niveaux = (champ: 'niveauxSortie' | 'niveauxEntree', table: 'NIVEAU' | 'NIVEAU_ENTREE') =>
    codesDuFiltre(champ, table, filtre[champ])?.map(niveauActuel);
  return {
    ...filtre,
    canal: canal == null ? null : { quoi: canal, jour },
    statuts: statuts == null ? null : { quoi: statuts, jour },
    codesRncp:
      codeRncp == null
        ? codesDuFiltre('codesRncp', 'RNCP', filtre.codesRncp)
        : codesDuFiltre('codeRncp', 'RNCP', [codeRncp]),
    codesRs: codesDuFiltre('codesRs', 'RS', filtre.codesRs),
    codesCertifInfo:
      codeCertifInfo == null
        ? null
        : codesDuFiltre('codeCertifInfo', 'CERTIF_INFO', [codeCertifInfo]),
    communes: codesDuFiltre('communes', 'COMMUNE', filtre.communes)?.flatMap(avecArrondissements),
    departements: codesDuFiltre('departements', 'DEPARTEMENT', filtre.departements),
    formacodes: codesDuFiltre('formacodes', 'FORMACODE', filtre.formacodes),
    niveauxSortie: niveaux('niveauxSortie', 'NIVEAU'),
    niveauxEntree: niveaux('niveauxEntree', 'NIVEAU_ENTREE'),
    programmes: codesDuFiltre('programmes', 'PROGRAMME', filtre.programmes),
    lots: codesDuFiltre('lots', 'LOT', filtre.lots),
    anneesProgramme: filtre.anneesProgramme?.map(String),
    publics: codesDuFiltre('publics', 'PUBLIC', filtre.publics),
    regions: codesDuFiltre('regions', 'REGION', filtre.regions),
    rome: codesDuFiltre('rome', 'ROME', filtre.rome),
    debut: lireIntervalle('debut', filtre.debut),
    fin: lireIntervalle('fin', filtre.fin),
    places: lireIntervalle('places', filtre.places),
    dureeCentre: lireIntervalle('dureeCentre', filtre.dureeCentre),
    proximite: proximite && lireProximite(proximite),
  };
}
