import type { StatistiquesQuery } from '@sofi/sdk';
import { lireStatistiques, lireTableauCroise } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import type { EtatDAnalyse, Tableau } from '../routes/analyse/etat.ts';
import { tableauDe } from '../routes/analyse/etat.ts';
import { variablesDe } from '../routes/recherche/etat.ts';
import { transport } from './client.ts';

/** Rows that are shown at most; the file has all of them. */
const LIGNES_MAX = 100;

export interface Comptes {
  /** What was asked: a newer question may be under way. */
  tableau: Tableau;
  /** With the count of each. */
  colonnes: { code: string; libelle: string; valeur: number }[];
  lignes: { code: string; libelle: string; valeur: number; cellules: number[] }[];
  total: number;
  tronque: boolean;
}

export const analyseQuery = (etat: EtatDAnalyse) =>
  queryOptions(['analyse', etat], async (appel): Promise<Comptes> => {
    const tableau = tableauDe(etat);
    const { lignes, colonnes, mesure } = tableau;
    const { orderBy: _orderBy, ...selection } = variablesDe(etat);
    if (!colonnes) {
      const comptes = await lireStatistiques(
        transport,
        { par: [lignes], first: LIGNES_MAX, ...selection },
        appel,
      );
      return {
        tableau,
        colonnes: [],
        lignes: comptes.lignes.map((ligne) => ({
          ...nomDe(ligne.valeurs),
          valeur: ligne[mesure],
          cellules: [],
        })),
        total: comptes.total[mesure],
        tronque: comptes.tronque,
      };
    }
    const croise = await lireTableauCroise(
      transport,
      { lignes: [lignes], colonnes, first: LIGNES_MAX, ...selection },
      appel,
    );
    return {
      tableau,
      colonnes: croise.colonnes.map((colonne) => ({
        ...nomDe(colonne.valeurs),
        valeur: colonne[mesure],
      })),
      lignes: croise.lignes.map(({ valeurs, total, cellules }) => ({
        ...nomDe(valeurs),
        valeur: total[mesure],
        cellules: cellules.map((cellule) => cellule[mesure]),
      })),
      total: croise.total[mesure],
      tronque: croise.tronque,
    };
  });

const nomDe = ([valeur]: StatistiquesQuery['statistiques']['lignes'][number]['valeurs']) => ({
  code: valeur?.code ?? '',
  libelle: valeur?.libelle ?? '',
});

/** Address of the explorer with the question that gives the same figures. */
export function adresseDeLaRequete(etat: EtatDAnalyse): string {
  const { lignes, colonnes, mesure } = tableauDe(etat);
  const { orderBy: _orderBy, ...variables } = variablesDe(etat);
  const selection = 'search: $search, filter: $filter, sansInterpretation: $sansInterpretation';
  const champ = colonnes
    ? `tableauCroise(lignes: [${lignes}], colonnes: ${colonnes}, ${selection}) {
    colonnes { valeurs { libelle } ${mesure} }
    lignes { valeurs { libelle } total { ${mesure} } cellules { ${mesure} } }`
    : `statistiques(par: [${lignes}], ${selection}) {
    lignes { valeurs { libelle } ${mesure} }`;
  const query = `query Analyse($search: String, $filter: OffreFilter, $sansInterpretation: [String!]) {
  ${champ}
    total { ${mesure} }
  }
}
`;
  return `/explorateur?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
