import {
  changerEtat,
  colonnesDeFormation,
  creerFiche,
  journaliser,
  modifierFiche,
  remplacerCertifications,
  verrouillerFormation,
} from '@sofi/database';
import type { Db } from '@sofi/database';
import type { ChampInvalide, ProgrammePropose, SaisieFormation } from '@sofi/domain';
import {
  EtatInterditError,
  exigerValide,
  exigerVersion,
  InterditError,
  IntrouvableError,
  LIBELLES_ETATS,
  normaliserFormation,
  peutSaisirPour,
  proposer,
  verifierFormation,
} from '@sofi/domain';
import { exigerPlaceDeBrouillon } from './brouillons.ts';
import type { EnvDActe } from './acte.ts';
import { auteurDe, enTransaction } from './acte.ts';
import { journaliserFormation } from './journal.ts';
import { auNomDe, lotDe, siNomme } from './references.ts';

export interface CreationDeFormation extends SaisieFormation {
  /** In whose name; the actor's own when absent and they have one. */
  organisme?: string | null;
  /** The lot that it will be given under: its programme says what it begins with. */
  lot?: number | null;
}

/** A draft, incomplete as it may be, but for its title. @throws SaisieInvalideError, InterditError. @returns its number. */
export const creerFormation = (env: EnvDActe, creation: CreationDeFormation): Promise<number> =>
  enTransaction(env, (tx) => creerFormationDans(tx, env, creation));

export async function creerFormationDans(
  tx: Db,
  env: EnvDActe,
  {
    organisme,
    lot,
    programme,
    ...saisie
  }: CreationDeFormation & {
    source?: string;
    numeroSource?: string;
    /** What it begins with, where its lot is judged elsewhere. */
    programme?: ProgrammePropose | null;
  },
): Promise<number> {
  const { valeur: organismeId, fautes } = await auNomDe(tx, env, organisme);
  if (organismeId !== undefined && !peutSaisirPour(env.acteur, [organismeId]))
    throw new InterditError('Vous ne pouvez pas saisir au nom de cet organisme.');
  const lotNomme = await siNomme(lot, (id) => lotDe(tx, id, organismeId, ['lot']));
  const proposee = proposer(lotNomme.valeur?.programme ?? programme ?? null).formation;
  const { source, numeroSource, ...donnee } = saisie;
  const propre = normaliserFormation({ ...proposee, ...sansAbsents(donnee) });
  exigerValide([...fautes, ...lotNomme.fautes, ...verifierFormationNouvelle(propre)]);
  await exigerPlaceDeBrouillon(tx, env, organismeId!);
  const numero = await creerFiche(
    tx,
    'FORMATION',
    {
      formacodes: [],
      formacodesVersions: [],
      ...colonnesDeFormation(propre),
      organismeId,
      source,
      numeroSource,
    },
    env.maintenant,
  );
  await remplacerCertifications(tx, numero, propre.certifications, env.maintenant);
  await journaliser(tx, auteurDe(env), [{ type: 'CREATION', fiche: 'FORMATION', numero }]);
  return numero;
}

/** A title is all that a new one must have. */
const verifierFormationNouvelle = (saisie: SaisieFormation): ChampInvalide[] =>
  verifierFormation({ ...saisie, intitule: saisie.intitule ?? null });

/** What a field was given: `undefined` would hide what the procedure proposes. */
export const sansAbsents = <T extends object>(saisie: T): T =>
  Object.fromEntries(Object.entries(saisie).filter(([, valeur]) => valeur !== undefined)) as T;

/**
 * Changes fields of a formation. Its validated actions that the actor may write are taken up again; those of others keep
 * their state, and show the change once one of its actions is validated.
 * @throws IntrouvableError, InterditError, SaisieInvalideError, VersionPerimeeError, and EtatInterditError while one of its actions awaits validation
 */
export const modifierFormation = (
  env: EnvDActe,
  { numero, version, ...saisie }: SaisieFormation & { numero: number; version: number },
): Promise<number> =>
  enTransaction(env, async (tx) => {
    await modifierFormationDans(tx, env, numero, version, saisie);
    return numero;
  });

export async function modifierFormationDans(
  tx: Db,
  env: EnvDActe,
  numero: number,
  version: number | null,
  saisie: SaisieFormation,
): Promise<void> {
  const introuvable = new IntrouvableError(
    'Cette formation n’existe pas, ou vous ne pouvez pas la modifier.',
  );
  if (!(await verrouillerFormation(tx, numero))) throw introuvable;
  const avant = (await lireFormation(tx, numero))!;
  const modifiables = avant.actions.filter((action) =>
    peutSaisirPour(env.acteur, organismesDAction(action)),
  );
  // Who gives one of its actions does not rewrite it for those who give the others.
  const autorise =
    (avant.organismeId !== null && peutSaisirPour(env.acteur, [avant.organismeId])) ||
    (modifiables.length > 0 && modifiables.length === avant.actions.length);
  if (!autorise) throw introuvable;
  if (version !== null) exigerVersion(avant, version);
  const propre = normaliserFormation(saisie);
  exigerValide(verifierFormation(propre));
  await modifierFiche(
    tx,
    { fiche: 'FORMATION', numero },
    colonnesDeFormation(propre),
    env.maintenant,
  );
  await remplacerCertifications(tx, numero, propre.certifications, env.maintenant);
  const apres = (await lireFormation(tx, numero))!;
  if (apres.version === avant.version) return;
  const attente = avant.actions.find(({ etat }) => etat === 'EN_ATTENTE_DE_VALIDATION');
  if (attente)
    throw new EtatInterditError(
      attente.etat,
      `L’action ${attente.numero} de cette formation est ${LIBELLES_ETATS[attente.etat]} : rappelez-la d’abord.`,
    );
  for (const action of modifiables)
    if (action.etat === 'VALIDEE')
      await changerEtat(tx, action.numero, 'EN_COURS_DE_SAISIE', env.maintenant);
  await journaliserFormation(
    tx,
    env,
    avant,
    apres,
    avant.actions.map((action) => action.numero),
  );
}

const organismesDAction = ({
  dispensateurId,
  sessions,
}: {
  dispensateurId: number;
  sessions: { responsableId: number }[];
}) => [dispensateurId, ...sessions.map(({ responsableId }) => responsableId)];

const lireFormation = (tx: Db, numero: number) =>
  tx.query.formations.findFirst({
    where: { vue: 'TRAVAIL', numero },
    with: {
      certifications: { orderBy: { rang: 'asc' } },
      actions: {
        columns: { numero: true, etat: true, dispensateurId: true },
        with: {
          sessions: { columns: { responsableId: true }, where: { archiveeLe: { isNull: true } } },
        },
      },
    },
  });
