import type { FiltreOffres } from '@sofi/database';
import { motsCherchables } from '@sofi/domain';
import {
  avecArrondissements,
  communesDuDepartement,
  departement,
  formacodes,
  nomenclature,
  synonymesFormacode,
} from '@sofi/referentiels';

/** Words of a search that are taken for a filter. */
export interface Interpretation {
  /** As they were written. */
  mots: string;
  filtre: ChampDeLieu;
  valeurs: readonly string[];
  libelle: string;
  /** What else the words may mean. */
  autres: readonly string[];
}

type ChampDeLieu = 'communes' | 'departements' | 'regions';
type Lecture = Pick<Interpretation, 'filtre' | 'valeurs' | 'libelle'>;

/**
 * The longest place that the words name, the last of several, and the search without it; null where they name none. A number of a département counts
 * as the last word only: « plombier 44 ».
 * @param sauf words that are not to be taken for a place, as they were written
 */
export function reconnaitreUnLieu(
  search: string,
  sauf: readonly string[],
): { reste: string; lieu: Interpretation } | null {
  const jetons = search.trim().split(/\s+/);
  const phrases = jetons.map((jeton) => motsCherchables(jeton).map(enToutesLettres).join(' '));
  const refusees = new Set(sauf.map(cleDe));
  for (let longueur = jetons.length; longueur > 0; longueur--)
    for (let debut = jetons.length - longueur; debut >= 0; debut--) {
      const fin = debut + longueur;
      const cle = phrases.slice(debut, fin).filter(Boolean).join(' ');
      if (refusees.has(cle) || phrases[debut] === '' || phrases[fin - 1] === '') continue;
      const [lecture, ...autres] = [
        ...(debut > 0 && fin === jetons.length ? parNumero(cle) : []),
        ...(lieux().get(cle) ?? []),
      ];
      if (!lecture) continue;
      const reste = [...jetons.slice(0, debut), ...jetons.slice(fin)].join(' ');
      const mots = jetons.slice(debut, fin).join(' ');
      return { reste, lieu: { mots, ...lecture, autres: autres.map(({ libelle }) => libelle) } };
    }
  return null;
}

/** The filter of a place. */
export const filtreDuLieu = ({
  filtre,
  valeurs,
}: Interpretation): Pick<FiltreOffres, ChampDeLieu> => ({
  [filtre]: filtre === 'communes' ? valeurs.flatMap(avecArrondissements) : valeurs,
});

const cleDe = (texte: string) => motsCherchables(texte).map(enToutesLettres).join(' ');

const enToutesLettres = (mot: string) => (mot === 'st' ? 'saint' : mot === 'ste' ? 'sainte' : mot);

function parNumero(cle: string): Lecture[] {
  const trouve = departement(cle.toUpperCase());
  return trouve ? [lectureDe('departements', trouve.code, trouve.nom)] : [];
}

const SORTES = { communes: 'commune', departements: 'département', regions: 'région' } as const;

const lectureDe = (filtre: ChampDeLieu, valeur: string, nom: string): Lecture => ({
  filtre,
  valeurs: [valeur],
  libelle: `${nom} (${SORTES[filtre]})`,
});

const ARTICLES = new Set(['l', 'la', 'le', 'les']);
/** Places called like what people learn. */
const MOTS_ORDINAIRES = ['aube', 'cher', 'creuse', 'landes', 'lot', 'manche', 'nord', 'reunion'];

/** What words name: the widest first. Communes of one name stand together. */
let connus: ReadonlyMap<string, readonly Lecture[]> | undefined;
const lieux = () => (connus ??= lireLieux());

function lireLieux(): ReadonlyMap<string, readonly Lecture[]> {
  const ordinaires = new Set([
    ...MOTS_ORDINAIRES,
    ...formacodes().flatMap(({ code, libelle }) =>
      [libelle, ...synonymesFormacode(code)].flatMap(motsCherchables),
    ),
    ...nomenclature('ROME').flatMap(({ libelle }) => motsCherchables(libelle)),
  ]);
  const parNom = new Map<string, Lecture[]>();
  const nommer = (filtre: ChampDeLieu, code: string, nom: string) => {
    const mots = motsCherchables(nom);
    const propres = mots.filter((mot) => !ARTICLES.has(mot));
    if (propres.length === 1 && (propres[0]!.length < 4 || ordinaires.has(propres[0]!))) return;
    const sansArticle = ARTICLES.has(mots[0]!) && propres.length > 1 ? [mots.slice(1)] : [];
    for (const cle of [mots, ...sansArticle].map((suite) => suite.join(' '))) {
      const lectures = parNom.get(cle) ?? [];
      const homonyme = lectures.findIndex((lecture) => lecture.filtre === filtre);
      if (homonyme === -1) lectures.push(lectureDe(filtre, code, nom));
      else
        lectures[homonyme] = {
          ...lectures[homonyme]!,
          valeurs: [...lectures[homonyme]!.valeurs, code],
        };
      parNom.set(cle, lectures);
    }
  };
  for (const { code, libelle } of nomenclature('REGION')) nommer('regions', code, libelle);
  const departements = nomenclature('DEPARTEMENT');
  for (const { code, libelle } of departements) nommer('departements', code, libelle);
  for (const { code: sien } of departements)
    for (const { code, nom } of communesDuDepartement(sien)) nommer('communes', code, nom);
  return parNom;
}
