import type { Db } from '@sofi/database';
import { colonnesDeDispositif, creerFiche, modifierFiche } from '@sofi/database';
import type {
  ChampInvalide,
  DispositifEnSaisie,
  ReferencesDeDispositif,
  SaisieDispositif,
} from '@sofi/domain';
import {
  exigerValide,
  exigerVersion,
  normaliser,
  proposer,
  sansFinancementRegional,
  verifierDispositif,
} from '@sofi/domain';
import { exigerPlaceDeBrouillon } from './brouillons.ts';
import type { ActionTenue, EnvDActe } from './acte.ts';
import { saisirSurAction } from './acte.ts';
import { sansAbsents } from './formation.ts';
import { lotDe, programmeDe, siNomme } from './references.ts';

/** Fields of a dispositif, with the programme and lot that it names; the lot's programme comes first. */
export interface ChampsDeDispositif extends SaisieDispositif, ReferencesDeDispositif {}

export interface CreationDeDispositif extends ChampsDeDispositif {
  session: number;
}

/**
 * How a session is paid. Under a lot, its programme is named, the Région pays, and what the procedure imposes is filled in.
 * @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError. @returns its number.
 */
export const creerDispositif = (env: EnvDActe, creation: CreationDeDispositif): Promise<number> =>
  saisirSurAction(env, { fiche: 'SESSION', numero: creation.session }, (tenue) =>
    creerDispositifDans(tenue, env, creation),
  );

export async function creerDispositifDans(
  tenue: ActionTenue,
  env: EnvDActe,
  { session, ...champs }: CreationDeDispositif,
): Promise<number> {
  const { tx, offre } = tenue;
  const lu = await lireDispositif(tx, offre.action.dispensateur.id, null, champs);
  exigerValide(lu.fautes);
  await exigerPlaceDeBrouillon(tenue.tx, env, tenue.offre.action.dispensateur.id);
  return creerFiche(
    tenue.tx,
    'DISPOSITIF',
    { ...lu.colonnes, sessionNumero: session },
    env.maintenant,
  );
}

/** @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError, VersionPerimeeError */
export const modifierDispositif = (
  env: EnvDActe,
  { numero, version, ...champs }: ChampsDeDispositif & { numero: number; version: number },
): Promise<number> =>
  saisirSurAction(env, { fiche: 'DISPOSITIF', numero }, async (tenue) => {
    exigerVersion(dispositifDe(tenue, numero), version);
    await ecrireDispositif(tenue, env, numero, champs);
    return numero;
  });

/** @throws SaisieInvalideError */
export async function ecrireDispositif(
  tenue: ActionTenue,
  env: EnvDActe,
  numero: number,
  champs: ChampsDeDispositif,
): Promise<void> {
  const { tx, offre } = tenue;
  const { colonnes, fautes } = await lireDispositif(
    tx,
    offre.action.dispensateur.id,
    dispositifDe(tenue, numero),
    champs,
  );
  exigerValide(fautes);
  await modifierFiche(tenue.tx, { fiche: 'DISPOSITIF', numero }, colonnes, env.maintenant);
}

const dispositifDe = ({ offre }: ActionTenue, numero: number): DispositifEnSaisie =>
  offre.sessions
    .flatMap(({ dispositifs }) => dispositifs)
    .find((dispositif) => dispositif.numero === numero)!;

/** The fields as columns, with their faults. `avant`: what they change; null for a new dispositif. */
export async function lireDispositif(
  tx: Db,
  dispensateurId: number | undefined,
  avant: DispositifEnSaisie | null,
  { programme, lot, ...saisie }: ChampsDeDispositif,
) {
  const lotNomme = await siNomme(lot, (id) => lotDe(tx, id, dispensateurId, ['lot']));
  const sansType = avant === null && lot == null && saisie.type == null;
  const trouve = lotNomme.valeur;
  const propose = proposer(trouve?.programme ?? null).dispositif;
  const propre = normaliser({ ...propose, ...sansAbsents(saisie) });
  const programmeNomme = await siNomme(programme, (id) => programmeDe(tx, id, ['programme']));
  const colonnes = {
    ...colonnesDeDispositif(propre),
    lotId: trouve && trouve.id,
    programmeId: trouve ? trouve.programme.id : programmeNomme.valeur,
  };
  return {
    colonnes,
    fautes: [
      ...lotNomme.fautes,
      ...verifierDispositif(propre),
      ...programmeNomme.fautes,
      ...(sansType
        ? [{ chemin: ['type'], code: 'REQ', message: 'Indiquez le type de dispositif.' }]
        : []),
      // What was not given but follows from the lot is not to be taken back by itself.
      ...fautesDeFinancement(avant, { ...colonnes, programmeId: programmeNomme.valeur }),
    ],
  };
}

/** What is kept of the dispositif counts as much as what is given. */
const fautesDeFinancement = (
  avant: DispositifEnSaisie | null,
  { type, programmeId, lotId }: Financement,
): ChampInvalide[] =>
  sansFinancementRegional({
    type: type ?? avant?.type ?? 'PRIVE',
    programme: programmeId === undefined ? (avant?.programme?.id ?? null) : programmeId,
    lot: lotId === undefined ? (avant?.lot?.id ?? null) : lotId,
  }).map(({ champ, message }) => ({ chemin: [champ], code: 'P03', message }));

interface Financement extends Pick<SaisieDispositif, 'type'> {
  programmeId: number | null | undefined;
  lotId: number | null | undefined;
}
