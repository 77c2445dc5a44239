import { texteDe, uneFois } from './donnees.ts';
import type { Entree } from './nomenclature.ts';
import { nomenclature } from './nomenclature.ts';
import { chercherEntrees } from './recherche.ts';

/**
 * The version that SOFI writes. Our list of domains is the V13 with what is known of the V14: the whole V14 is
 * not in it, and a code that the V14 withdrew still is.
 */
export const VERSION_FORMACODE = 'V14';

export interface DescripteurFormacode {
  readonly code: string;
  readonly libelle: string;
  /** `V10`, `V13` or `V14`. LHEO: attribute `ref`. */
  readonly version: string;
  /** Semantic field: the first three digits. */
  readonly champ: string;
  /** The next broader descriptor; null at the top, and where our lists no longer hold it. */
  readonly termeGenerique: string | null;
  /** NSF group; null where the 8th edition gave none. */
  readonly nsf: string | null;
}

/**
 * A descriptor: domain (V13, V14), public (V14), modalité pédagogique or période (V10). In the version asked
 * where our lists hold the code in it, otherwise in the newest version that does: compare `version` to know.
 * Null for a code that no list knows.
 */
export function formacode(
  code: string,
  version: string = VERSION_FORMACODE,
): DescripteurFormacode | null {
  const connu = connus().get(code);
  if (!connu) return null;
  return connu.anciennes.includes(version) ? { ...connu.descripteur, version } : connu.descripteur;
}

/** Every descriptor of a domain, by code; not the publics, nor the modalités. */
export const formacodes = (): readonly DescripteurFormacode[] => domaines();

/** Broader descriptor, or null where `formacode` gives none. */
export const termeGenerique = (code: string): string | null =>
  formacode(code)?.termeGenerique ?? null;

/** NSF group that the descriptor belonged to, or null where it had none. */
export const nsfDuFormacode = (code: string): string | null => formacode(code)?.nsf ?? null;

/** Descriptors of domains: see `chercherEntrees`; by code within each rank. */
export const chercherFormacodes = (texte: string): readonly DescripteurFormacode[] =>
  chercherEntrees('FORMACODE', texte).map(({ code }) => formacode(code)!);

type Lien = [
  code: string,
  versionDuLibelle: string,
  termeGenerique: string | null,
  nsf: string | null,
];

const liens = uneFois(() => {
  const lignes: Lien[] = JSON.parse(texteDe('formacode-liens'));
  return new Map(lignes.map((lien) => [lien[0], lien]));
});

const domaines = uneFois(() =>
  nomenclature('FORMACODE')
    .map((une): DescripteurFormacode => {
      const [, , generique = null, nsf = null] = liens().get(une.code) ?? [];
      return { ...decrire(une, VERSION_FORMACODE), termeGenerique: generique, nsf };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
);

const decrire = ({ code, libelle }: Entree, version: string): DescripteurFormacode => ({
  code,
  libelle,
  version,
  champ: code.slice(0, 3),
  termeGenerique: null,
  nsf: null,
});

interface Connu {
  descripteur: DescripteurFormacode;
  /** Versions in which the same label is known, the newest apart. */
  anciennes: readonly string[];
}

const connus = uneFois(() => {
  const modalites: Entree[] = JSON.parse(texteDe('formacode-modalites-pedagogiques-v10'));
  const seuls = [
    ...nomenclature('PUBLIC').map((entree) => decrire(entree, 'V14')),
    ...modalites.map((modalite) => ({
      ...decrire(modalite, 'V10'),
      termeGenerique: modalite.parent ?? null,
    })),
  ];
  return new Map<string, Connu>([
    ...seuls.map((descripteur) => [descripteur.code, { descripteur, anciennes: [] }] as const),
    ...domaines().map((descripteur) => {
      const versionDuLibelle = liens().get(descripteur.code)?.[1];
      const anciennes = versionDuLibelle === 'V13' ? ['V13'] : [];
      return [descripteur.code, { descripteur, anciennes }] as const;
    }),
  ]);
});
