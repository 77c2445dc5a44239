import type { Db } from '@sofi/database';
import { compterValeurs } from '@sofi/database';
import { estFauteDeFrappe } from '@sofi/domain';
import type { Commune } from '@sofi/referentiels';
import {
  avecArrondissements,
  chercherCommunes,
  estNomDe,
  nomsSemblables,
} from '@sofi/referentiels';

export interface CommuneOfferte {
  commune: Commune;
  /** Offers that the regional sites show there today. */
  offres: number;
}

/**
 * Communes that a text may be the beginning of: those with offers, then the others; in each those of which it is the whole name
 * first. A text that begins no name is corrected by one letter.
 */
export async function chercherCommunesOffertes(
  db: Db,
  jour: string,
  texte: string,
): Promise<{ communes: CommuneOfferte[]; correction: string | null }> {
  const telles = chercherCommunes(texte);
  if (telles.length > 0)
    return { communes: await classer(db, jour, texte, telles), correction: null };
  const [correction = null] = nomsSemblables(texte, estFauteDeFrappe);
  const communes =
    correction === null ? [] : await classer(db, jour, correction, chercherCommunes(correction));
  return { communes, correction };
}

async function classer(
  db: Db,
  jour: string,
  texte: string,
  communes: readonly Commune[],
): Promise<CommuneOfferte[]> {
  const codes = communes.flatMap(({ code }) => avecArrondissements(code));
  const nombreDe = await compterValeurs(
    db,
    jour,
    [...new Set(codes)].map((code) => ({ facette: 'COMMUNE', code })),
  );
  const rang = ({ commune, offres }: CommuneOfferte) =>
    (offres > 0 ? 0 : 2) + (estNomDe(texte, commune) ? 0 : 1);
  return communes
    .map((commune) => ({
      commune,
      offres: avecArrondissements(commune.code).reduce(
        (somme, code) => somme + nombreDe('COMMUNE', code),
        0,
      ),
    }))
    .toSorted((a, b) => rang(a) - rang(b));
}
