import { compterOffres, lireStatistiques, lireTableauCroise } from '@sofi/sdk';
import { queryOptions } from '@sofi/sdk/tanstack';
import type { EtatDAnalyse } from '../routes/analyse/etat.ts';
import type { EtatDeRecherche } from '../routes/recherche/etat.ts';
import { filtreDe } from '../routes/recherche/etat.ts';
import { transport } from './client.ts';

/** How many rows the files of a search have. */
export const nombreQuery = (etat: EtatDeRecherche) =>
  queryOptions(['nombre', etat], (appel) =>
    compterOffres(transport, { search: etat.q ?? null, filter: filtreDe(etat) }, appel),
  );

type Chiffres = Awaited<ReturnType<typeof lireStatistiques>>['total'];

/** Figures by rows and, where they are asked for, columns; a figure that there is not is null. */
export interface Tableau {
  colonnes: readonly string[];
  lignes: readonly { libelle: string; total: Chiffres; cellules: readonly (Chiffres | null)[] }[];
  total: Chiffres;
  tronque: boolean;
}

export const tableauQuery = ({ q, lignes, colonnes }: EtatDAnalyse) =>
  queryOptions(['tableau', q, lignes, colonnes], async (appel): Promise<Tableau> => {
    const search = q ?? null;
    if (!colonnes) {
      const lu = await lireStatistiques(transport, { par: [lignes], search }, appel);
      return {
        colonnes: [],
        lignes: lu.lignes.map(({ valeurs, ...total }) => ({
          libelle: libelleDe(valeurs),
          total,
          cellules: [],
        })),
        total: lu.total,
        tronque: lu.tronque,
      };
    }
    const lu = await lireTableauCroise(transport, { lignes: [lignes], colonnes, search }, appel);
    return {
      colonnes: lu.colonnes.map(({ valeurs }) => libelleDe(valeurs)),
      lignes: lu.lignes.map(({ valeurs, total, cellules }) => ({
        libelle: libelleDe(valeurs),
        total,
        cellules,
      })),
      total: lu.total,
      tronque: lu.tronque,
    };
  });

const libelleDe = (valeurs: readonly { code: string | null; libelle: string | null }[]): string =>
  valeurs.map(({ code, libelle }) => libelle ?? code ?? 'Non précisé').join(', ');
