import type { Db } from '@sofi/database';
import type { ChampInvalide, ProgrammePropose } from '@sofi/domain';
import { lireSiret } from '@sofi/domain';
import type { EnvDActe } from './acte.ts';

/** What the input names, once looked up: `undefined` with a fault if it was not found. */
export interface Reference<T> {
  valeur: T | undefined;
  fautes: readonly ChampInvalide[];
}

/** Looks up what may be absent (`undefined`) or emptied (`null`), and is then what it was. */
export const siNomme = async <Nom extends {}, T>(
  nom: Nom | null | undefined,
  chercher: (nom: Nom) => Promise<Reference<T>>,
): Promise<Reference<T | null>> =>
  nom === null || nom === undefined ? { valeur: nom, fautes: [] } : chercher(nom);

const trouvee = <T>(valeur: T): Reference<T> => ({ valeur, fautes: [] });

const fautive = (chemin: readonly string[], message: string, code = 'INCONNU') => ({
  valeur: undefined,
  fautes: [{ chemin, code, message }],
});

/** The organisme named, or the actor's only one. */
export async function auNomDe(
  tx: Db,
  { acteur }: EnvDActe,
  siret: string | null | undefined,
  champ = 'organisme',
): Promise<Reference<number>> {
  if (siret != null) return organismeDeSiret(tx, siret, [champ]);
  const [organisme, ...autres] = acteur.type === 'UTILISATEUR' ? acteur.organismes : [];
  return organisme && autres.length === 0
    ? trouvee(organisme.id)
    : fautive([champ], 'Nommez l’organisme : vous n’agissez pas pour un seul.', 'REQ');
}

/** The organisme of this SIRET. */
export async function organismeDeSiret(
  tx: Db,
  siret: string,
  chemin: readonly string[],
): Promise<Reference<number>> {
  const lu = lireSiret(siret);
  if (lu === null) {
    const message = `« ${siret.slice(0, 60)} » n’est pas un SIRET : 14 chiffres, clé comprise.`;
    return fautive(chemin, message, 'CODE');
  }
  const organisme = await tx.query.organismes.findFirst({
    columns: { id: true },
    where: { siret: lu },
  });
  return organisme
    ? trouvee(organisme.id)
    : fautive(chemin, `Aucun organisme ne porte le SIRET ${lu}.`);
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
  return lieu ? trouvee(lieu.id) : fautive(chemin, 'Ce lieu n’est pas un de ceux de l’organisme.');
}

/** Entries of the address books of these organismes, in the order given, each once. */
export async function contactsDe(
  tx: Db,
  organismes: readonly number[],
  ids: readonly number[],
  chemin: readonly string[],
): Promise<Reference<number[]>> {
  const connus = await tx.query.contacts.findMany({
    columns: { id: true },
    where: { id: { in: [...ids] }, organismeId: { in: [...organismes] } },
  });
  const idsConnus = new Set(connus.map(({ id }) => id));
  const valeur = [...new Set(ids)];
  return {
    valeur,
    fautes: valeur.flatMap((id, rang) =>
      idsConnus.has(id)
        ? []
        : fautive([...chemin, String(rang)], 'Ce contact n’est pas un de ceux de l’organisme.')
            .fautes,
    ),
  };
}

/** Entries of an address book as the rows of a fiche's list. */
export const enLignes = (contacts: readonly number[] | null | undefined) =>
  contacts?.map((contactId) => ({ contactId })) ?? (contacts as null | undefined);

export interface LotTrouve {
  id: number;
  mandataireId: number;
  /** The mandataire and the formateurs. */
  titulaires: readonly number[];
  programme: ProgrammePropose & { id: number };
}

/**
 * A lot that this organisme holds or trains for, with the programme whose procedure the entry obeys. `organisme`: absent if
 * the one that the input names does not exist, which is a fault of its own.
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
      programme: { columns: { id: true, libelle: true, financeur: true, procedure: true } },
      formateurs: { columns: { id: true } },
    },
  });
  if (!lot) return fautive(chemin, 'Ce lot n’existe pas.');
  const titulaires = [lot.mandataireId, ...lot.formateurs.map((formateur) => formateur.id)];
  if (organisme !== undefined && !titulaires.includes(organisme))
    return fautive(
      chemin,
      `Le lot ${lot.code} est celui d’un autre organisme : choisissez un lot dont le dispensateur est mandataire ou formateur.`,
      'P03',
    );
  const procedure = { ...lot.programme.procedure, ...lot.procedure };
  return trouvee({ ...lot, titulaires, programme: { ...lot.programme, procedure } });
}

export async function programmeDe(
  tx: Db,
  id: number,
  chemin: readonly string[],
): Promise<Reference<number>> {
  const programme = await tx.query.programmes.findFirst({ columns: { id: true }, where: { id } });
  return programme ? trouvee(programme.id) : fautive(chemin, 'Ce programme n’existe pas.');
}
