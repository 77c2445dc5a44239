import type { Db } from '@sofi/database';
import { colonnesDeDispositif, creerFiche, modifierFiche } from '@sofi/database';
import type { ChampInvalide, SaisieDispositif } from '@sofi/domain';
import { exigerValide, exigerVersion, normaliser, verifierDispositif } from '@sofi/domain';
import type { EnvDActe } from './env.ts';
import { modifierAction } from './env.ts';
import { sansAbsents } from './formation.ts';
import { lotDe, programmeDe, retenir } from './references.ts';

/** Fields of a dispositif, with the programme and lot that it names. */
export interface ChampsDeDispositif extends SaisieDispositif {
  programme?: number | null;
  /** Its programme is then the dispositif's. */
  lot?: number | null;
}

export interface CreationDeDispositif extends ChampsDeDispositif {
  session: number;
}

/**
 * How a session is paid. Under a lot, its programme is named, the Région pays, and what the procedure imposes is filled in.
 * @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError. @returns its number.
 */
export const creerDispositif = (env: EnvDActe, creation: CreationDeDispositif): Promise<number> =>
  modifierAction(env, { fiche: 'SESSION', numero: creation.session }, ({ tx }) =>
    creerDispositifDans(tx, env, creation),
  );

export async function creerDispositifDans(
  tx: Db,
  env: EnvDActe,
  { session, ...champs }: CreationDeDispositif,
): Promise<number> {
  const fautes: ChampInvalide[] = [];
  const colonnes = await lire(tx, champs, fautes);
  if (colonnes.type == null)
    fautes.push({ chemin: ['type'], code: 'REQ', message: 'Indiquez le type de dispositif.' });
  exigerValide(fautes);
  return creerFiche(tx, 'DISPOSITIF', { ...colonnes, sessionNumero: session }, env.maintenant);
}

/** @throws IntrouvableError, EtatInterditError, InterditError, SaisieInvalideError, VersionPerimeeError */
export const modifierDispositif = (
  env: EnvDActe,
  { numero, version, ...champs }: ChampsDeDispositif & { numero: number; version: number },
): Promise<number> =>
  modifierAction(env, { fiche: 'DISPOSITIF', numero }, async ({ tx, offre }) => {
    const dispositif = offre.sessions
      .flatMap(({ dispositifs }) => dispositifs)
      .find((un) => un.numero === numero)!;
    exigerVersion(dispositif, version);
    await ecrireDispositif(tx, env, numero, champs);
    return numero;
  });

/** @throws SaisieInvalideError */
export async function ecrireDispositif(
  tx: Db,
  env: EnvDActe,
  numero: number,
  champs: ChampsDeDispositif,
): Promise<void> {
  const fautes: ChampInvalide[] = [];
  const colonnes = await lire(tx, champs, fautes);
  exigerValide(fautes);
  await modifierFiche(tx, { fiche: 'DISPOSITIF', numero }, colonnes, env.maintenant);
}

/** The fields as columns, their faults beside the others. */
async function lire(
  tx: Db,
  { programme, lot, ...saisie }: ChampsDeDispositif,
  fautes: ChampInvalide[],
) {
  const trouve = lot == null ? lot : retenir(await lotDe(tx, lot, ['lot']), fautes);
  const propose = trouve
    ? {
        type: 'PROGRAMME_REGION' as const,
        financeur: trouve.programme.financeur,
        ...(trouve.programme.procedure.priseEnChargeImposee === undefined
          ? {}
          : { priseEnChargeFraisPedagogiques: trouve.programme.procedure.priseEnChargeImposee }),
      }
    : {};
  const propre = normaliser({ ...propose, ...sansAbsents(saisie) });
  fautes.push(...verifierDispositif(propre));
  const programmeId = trouve
    ? trouve.programme.id
    : programme == null
      ? programme
      : retenir(await programmeDe(tx, programme, ['programme']), fautes);
  return { ...colonnesDeDispositif(propre), lotId: trouve && trouve.id, programmeId };
}
