import type { TableCherchee } from '@sofi/domain';
import { lireCodes } from '@sofi/domain';
import {
  chercherCommunes,
  commune,
  communesParCodePostal,
  formacodes,
  nomenclature,
  sansAccents,
} from '@sofi/referentiels';
import { saisieInvalide } from '../http/errors.ts';

/** Of each table: what its codes are called, codes as an example, and its entries by name. */
const TABLES: Record<TableCherchee, { nom: string; exemple: string }> = {
  CERTIF_INFO: { nom: 'Certif Info', exemple: '110016' },
  COMMUNE: { nom: 'commune (INSEE)', exemple: '44109' },
  DEPARTEMENT: { nom: 'département', exemple: '44, 2A' },
  FORMACODE: { nom: 'Formacode', exemple: '43436' },
  NIVEAU: { nom: 'niveau', exemple: '14' },
  NIVEAU_ENTREE: { nom: 'niveau d’entrée', exemple: '14' },
  PROGRAMME: { nom: 'programme', exemple: 'PREPA-SS' },
  LOT: { nom: 'lot', exemple: 'PREPA-SS-01' },
  PUBLIC: { nom: 'public (Formacode)', exemple: '83056' },
  REGION: { nom: 'région', exemple: '52' },
  RNCP: { nom: 'RNCP', exemple: 'RNCP37674' },
  RS: { nom: 'Répertoire spécifique', exemple: 'RS5616' },
  ROME: { nom: 'ROME', exemple: 'J1501' },
};

/**
 * The codes of a field of the filter as offers have them; null and undefined as they were. Values without letters or digits are
 * those of no offer.
 *
 * @throws BAD_USER_INPUT with the value, its table and what may have been meant, for what is no code of the table.
 */
export function codesDuFiltre<Vide extends null | undefined>(
  champ: string,
  table: TableCherchee,
  textes: readonly string[] | Vide,
): readonly string[] | Vide {
  if (textes == null) return textes;
  return textes.flatMap((texte) => {
    const [code] = lireCodes<never>(table, [texte]);
    if (code !== undefined && !estCodePostal(table, code)) return [code];
    if (!/[\p{L}\p{N}]/u.test(texte)) return [];
    const { nom, exemple } = TABLES[table];
    const voulu = proposer(table, texte);
    throw saisieInvalide(
      `« ${champ} » : « ${texte.trim()} » n’est pas un code de la table ${table} (${nom}, par exemple ${exemple}).${
        voulu ? ` Vouliez-vous ${voulu.code} (${voulu.libelle}) ?` : ''
      }`,
    );
  });
}

/** Tables of the codes that the filters of lists take, by field. */
const TABLES_DES_LISTES = {
  departements: 'DEPARTEMENT',
  formacodes: 'FORMACODE',
  programmes: 'PROGRAMME',
} as const satisfies Record<string, TableCherchee>;

/** Refuses what is no code in the filter of any list. @throws as `codesDuFiltre` */
export function verifierCodes(filtre: object | null | undefined): void {
  for (const [champ, table] of Object.entries(TABLES_DES_LISTES))
    codesDuFiltre(
      champ,
      table,
      (filtre as Record<string, readonly string[] | null> | null)?.[champ],
    );
}

/** Communes that were merged since may stand in fiches: only what is a postal code today is refused. */
const estCodePostal = (table: TableCherchee, code: string): boolean =>
  table === 'COMMUNE' && commune(code) === null && communesParCodePostal(code).length > 0;

interface Entree {
  code: string;
  libelle: string;
}

/** What was written by its name or by another code, or undefined. */
function proposer(table: TableCherchee, texte: string): Entree | undefined {
  if (table === 'COMMUNE') {
    const cherche = texte.trim();
    const [trouvee] =
      communesParCodePostal(cherche).length > 0
        ? communesParCodePostal(cherche)
        : chercherCommunes(cherche);
    return trouvee && { code: trouvee.code, libelle: trouvee.nom };
  }
  const nommees = NOMMEES[table]?.();
  const cle = sansAccents(texte.trim());
  return nommees?.find(({ libelle }) => sansAccents(libelle) === cle);
}

const NOMMEES: Partial<Record<TableCherchee, () => readonly Entree[]>> = {
  DEPARTEMENT: () => nomenclature('DEPARTEMENT'),
  FORMACODE: formacodes,
  NIVEAU: () => nomenclature('NIVEAU'),
  NIVEAU_ENTREE: () => nomenclature('NIVEAU'),
  PUBLIC: () => nomenclature('PUBLIC'),
  REGION: () => nomenclature('REGION'),
  ROME: () => nomenclature('ROME'),
};
