import type { Db } from '@sofi/database';
import type { ChampInvalide, ProcedureDeSaisie } from '@sofi/domain';
import { lireSiret } from '@sofi/domain';

/** Something that the input names, found or not. */
type Reference<T> = { valeur: T; faute?: undefined } | { valeur?: undefined; faute: ChampInvalide };

/** What was found, or its fault beside the others. */
export function retenir<T>(reference: Reference<T>, fautes: ChampInvalide[]): T | undefined {
  if (reference.faute) fautes.push(reference.faute);
  return reference.valeur;
}

const absente = (chemin: readonly string[], message: string) => ({
  faute: { chemin, code: 'INCONNU', message },
});

/** The organisme of this SIRET. */
export async function organismeDeSiret(
  tx: Db,
  siret: string,
  chemin: readonly string[],
): Promise<Reference<number>> {
  const lu = lireSiret(siret);
  if (lu === null) {
    const message = `« ${siret.slice(0, 60)} » n’est pas un SIRET : 14 chiffres, clé comprise.`;
    return { faute: { chemin, code: 'CODE', message } };
  }
  const organisme = await tx.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: lu },
  });
  return organisme
    ? { valeur: organisme.id }
    : absente(chemin, `Aucun organisme ne porte le SIRET ${lu}.`);
}

/** A place of one of these organismes. `site`: it must be one where they train. */
export async function lieuDe(
  tx: Db,
  organismes: readonly number[],
  id: number,
  chemin: readonly string[],
): Promise<Reference<number>> {
  const lieu = await tx.query.lieux.findFirst({
    columns: { id: true },
    where: { id, organismeId: { in: [...organismes] } },
  });
  return lieu
    ? { valeur: lieu.id }
    : absente(chemin, 'Ce lieu n’est pas un de ceux de l’organisme.');
}

/** Entries of the address books of these organismes, in the order given, each once. */
export async function contactsDe(
  tx: Db,
  organismes: readonly number[],
  ids: readonly number[],
  chemin: readonly string[],
): Promise<Reference<number>[]> {
  const connus = await tx.query.contacts.findMany({
    columns: { id: true },
    where: { id: { in: [...ids] }, organismeId: { in: [...organismes] } },
  });
  const siens = new Set(connus.map(({ id }) => id));
  return [...new Set(ids)].map((id, rang) =>
    siens.has(id)
      ? { valeur: id }
      : absente([...chemin, String(rang)], 'Ce contact n’est pas un de ceux de l’organisme.'),
  );
}

export interface LotTrouve {
  id: number;
  mandataireId: number;
  programme: { id: number; financeur: string; procedure: ProcedureDeSaisie };
}

/**
 * A lot that this organisme holds or trains for, with the programme whose procedure the entry obeys. `organisme`: absent where
 * the input names none that exists, which is a fault of its own.
 */
export async function lotDe(
  tx: Db,
  id: number,
  organisme: number | undefined,
  chemin: readonly string[],
): Promise<Reference<LotTrouve>> {
  const lot = await tx.query.lots.findFirst({
    columns: { id: true, mandataireId: true, code: true, procedure: true },
    where: { id },
    with: {
      programme: { columns: { id: true, financeur: true, procedure: true } },
      formateurs: { columns: { id: true } },
    },
  });
  if (!lot) return absente(chemin, 'Ce lot n’existe pas.');
  const siens = [lot.mandataireId, ...lot.formateurs.map((formateur) => formateur.id)];
  if (organisme === undefined || siens.includes(organisme))
    return {
      valeur: {
        ...lot,
        programme: {
          ...lot.programme,
          procedure: { ...lot.programme.procedure, ...lot.procedure },
        },
      },
    };
  const message = `Le lot ${lot.code} est celui d’un autre organisme : choisissez un lot dont le dispensateur est mandataire ou formateur.`;
  return { faute: { chemin, code: 'P03', message } };
}

export async function programmeDe(
  tx: Db,
  id: number,
  chemin: readonly string[],
): Promise<Reference<number>> {
  const programme = await tx.query.programmes.findFirst({ columns: { id: true }, where: { id } });
  return programme ? { valeur: programme.id } : absente(chemin, 'Ce programme n’existe pas.');
}
