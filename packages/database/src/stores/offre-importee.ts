import type { ActionImportee, OffreImportee, SessionImportee } from '@sofi/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { ecrireVues, numeroter, remplacer, suivant } from './fiches.ts';
import { actions, actionsContacts, blocsCompetences, equipements } from '../tables/action.ts';
import { dispositifs } from '../tables/dispositif.ts';
import { certifications, formations } from '../tables/formation.ts';
import {
  informationsCollectives,
  periodesInscription,
  sessions,
  sessionsContacts,
} from '../tables/session.ts';
import { ecrireOffres } from './offres.ts';
import {
  enregistrerAdresse,
  enregistrerContact,
  enregistrerLieu,
  enregistrerOrganisme,
} from './organismes-importes.ts';

/** An action of this offer stands under another formation of the same source: nothing was written. */
export class ActionDejaConnueError extends Error {
  override name = 'ActionDejaConnueError';
  readonly numeroSource: string;

  constructor(numeroSource: string) {
    super(`L’action ${numeroSource} est déjà sous une autre formation de cette source.`);
    this.numeroSource = numeroSource;
  }
}

/** What a write of an imported offer did to each of its fiches. */
export interface FicheEcrite {
  fiche: 'FORMATION' | 'ACTION' | 'SESSION';
  numero: number;
  actionNumero: number | null;
  acte: 'CREATION' | 'MODIFICATION' | 'RETRAIT';
}

/**
 * Writes an offer of another system into both views: fiches that it already gave keep their numbers, those it no
 * longer gives are withdrawn. Call it in a transaction. @throws ActionDejaConnueError
 */
export async function enregistrerOffre(
  tx: Db,
  offre: OffreImportee,
  maintenant: Date,
): Promise<FicheEcrite[]> {
  const ecrites: FicheEcrite[] = [];
  const { provenance, formation } = offre;
  const { formacodes, certifications: certifs, ...valeurs } = formation;
  const f = await numeroter(tx, 'formations', provenance);
  await ecrireVues(tx, formations, {
    ...valeurs,
    ...provenance,
    numero: f.numero,
    formacodes: formacodes.map(({ code }) => code),
    formacodesVersions: formacodes.map(({ version }) => version),
    modifieLe: maintenant,
  });
  await remplacer(
    tx,
    certifications,
    eq(certifications.formationNumero, f.numero),
    certifs.map((une) => ({ ...une, formationNumero: f.numero })),
  );
  ecrites.push({ fiche: 'FORMATION', numero: f.numero, actionNumero: null, acte: f.acte });

  const gardees = { actions: [] as number[], sessions: [] as number[] };
  for (const action of offre.actions) {
    const a = await ecrireAction(tx, action, f.numero, maintenant);
    gardees.actions.push(a.numero);
    ecrites.push({ fiche: 'ACTION', numero: a.numero, actionNumero: a.numero, acte: a.acte });
    for (const session of action.sessions) {
      const s = await ecrireSession(tx, session, a, maintenant);
      gardees.sessions.push(s.numero);
      ecrites.push({ fiche: 'SESSION', numero: s.numero, actionNumero: a.numero, acte: s.acte });
    }
  }
  ecrites.push(...(await retirer(tx, f.numero, gardees)));
  await ecrireOffres(tx, [...new Set(ecrites.flatMap(({ actionNumero }) => actionNumero ?? []))]);
  return ecrites;
}

async function ecrireAction(
  tx: Db,
  { provenance, action }: ActionImportee,
  formationNumero: number,
  maintenant: Date,
) {
  const {
    dispensateur,
    publics,
    equipements: materiel,
    blocsCompetences: blocs,
    contacts,
    ...valeurs
  } = action;
  const dispensateurId = await enregistrerOrganisme(
    tx,
    dispensateur,
    provenance.source,
    maintenant,
  );
  const { numero, acte } = await numeroter(tx, 'actions', provenance);
  const connue = await tx.query.actions.findFirst({
    columns: { formationNumero: true },
    where: { vue: 'TRAVAIL', numero },
  });
  if (connue && connue.formationNumero !== formationNumero)
    throw new ActionDejaConnueError(provenance.numeroSource);
  await ecrireVues(tx, actions, {
    ...valeurs,
    ...provenance,
    numero,
    formationNumero,
    dispensateurId,
    etat: 'VALIDEE',
    publics: publics.map(({ code }) => code),
    publicsVersions: publics.map(({ version }) => version),
    modifieLe: maintenant,
  });
  const cle = { actionNumero: numero };
  await remplacer(
    tx,
    equipements,
    eq(equipements.actionNumero, numero),
    materiel.map((un) => ({ ...un, ...cle })),
  );
  await remplacer(
    tx,
    blocsCompetences,
    eq(blocsCompetences.actionNumero, numero),
    blocs.map((un) => ({ ...un, ...cle })),
  );
  const ids = [];
  for (const contact of contacts) ids.push(await enregistrerContact(tx, contact, dispensateurId));
  await remplacer(
    tx,
    actionsContacts,
    eq(actionsContacts.actionNumero, numero),
    ids.map((contactId) => ({ contactId, ...cle })),
  );
  return { numero, acte, dispensateurId };
}

async function ecrireSession(
  tx: Db,
  { provenance, session, dispositifs: payes }: SessionImportee,
  action: { numero: number; dispensateurId: number },
  maintenant: Date,
) {
  const {
    lieu,
    debut,
    fin,
    responsable,
    informationsCollectives: infos,
    periodesInscription: periodes,
    adresseInscription,
    contacts,
    ...valeurs
  } = session;
  const organismeId = action.dispensateurId;
  const { numero, acte } = await numeroter(tx, 'sessions', provenance);
  await ecrireVues(tx, sessions, {
    ...valeurs,
    ...provenance,
    numero,
    actionNumero: action.numero,
    responsableId: await enregistrerOrganisme(tx, responsable, provenance.source, maintenant),
    lieuId: lieu && (await enregistrerLieu(tx, organismeId, lieu)),
    lieuInscriptionId:
      adresseInscription && (await enregistrerAdresse(tx, organismeId, adresseInscription)),
    debutLheo: debut?.texte ?? null,
    debut: debut?.premier ?? null,
    debutDernier: debut?.dernier ?? null,
    finLheo: fin?.texte ?? null,
    finPremier: fin?.premier ?? null,
    fin: fin?.dernier ?? null,
    modifieLe: maintenant,
  });
  const cle = { sessionNumero: numero };
  const reunions = [];
  for (const { adresse, ...info } of infos)
    reunions.push({
      ...info,
      ...cle,
      lieuId: adresse && (await enregistrerAdresse(tx, organismeId, adresse)),
    });
  await remplacer(
    tx,
    informationsCollectives,
    eq(informationsCollectives.sessionNumero, numero),
    reunions,
  );
  await remplacer(
    tx,
    periodesInscription,
    eq(periodesInscription.sessionNumero, numero),
    periodes.map((une) => ({ ...une, ...cle })),
  );
  const ids = [];
  for (const contact of contacts) ids.push(await enregistrerContact(tx, contact, organismeId));
  await remplacer(
    tx,
    sessionsContacts,
    eq(sessionsContacts.sessionNumero, numero),
    ids.map((contactId) => ({ contactId, ...cle })),
  );
  await ecrireDispositifs(tx, payes, numero, debut?.premier ?? null);
  return { numero, acte };
}

/** The n-th dispositif keeps the n-th number that the session had. */
async function ecrireDispositifs(
  tx: Db,
  payes: SessionImportee['dispositifs'],
  sessionNumero: number,
  debut: string | null,
) {
  const existants = await tx
    .selectDistinct({ numero: dispositifs.numero })
    .from(dispositifs)
    .where(eq(dispositifs.sessionNumero, sessionNumero))
    .orderBy(dispositifs.numero);
  await tx.delete(dispositifs).where(eq(dispositifs.sessionNumero, sessionNumero));
  for (const [rang, { programme, lot, ...valeurs }] of payes.entries()) {
    const connu = await lotConnu(tx, programme, lot, debut);
    await ecrireVues(tx, dispositifs, {
      ...valeurs,
      sessionNumero,
      numero: existants[rang]?.numero ?? (await suivant(tx, 'dispositifs')),
      programmeId: connu?.programmeId ?? null,
      lotId: connu?.id ?? null,
      programmeSource: programme,
      lotSource: lot,
    });
  }
}

/** Our lot that a feed names by the labels of the Région, in the year in which the session starts. */
const lotConnu = (tx: Db, libelle: string | null, code: string | null, debut: string | null) =>
  libelle === null || code === null || debut === null
    ? undefined
    : tx.query.lots.findFirst({
        columns: { id: true, programmeId: true },
        where: { code, annee: Number(debut.slice(0, 4)), programme: { libelle } },
      });

/** Actions and sessions of a formation that its source no longer gives leave both views. */
async function retirer(
  tx: Db,
  formationNumero: number,
  gardees: { actions: number[]; sessions: number[] },
): Promise<FicheEcrite[]> {
  const siennes = sql`select numero from ${actions} where vue = 'TRAVAIL' and formation_numero = ${formationNumero}`;
  const sessionsEnTrop = await tx
    .delete(sessions)
    .where(
      and(
        sql`${sessions.actionNumero} in (${siennes})`,
        absents(sessions.numero, gardees.sessions),
      ),
    )
    .returning({ vue: sessions.vue, numero: sessions.numero, actionNumero: sessions.actionNumero });
  const actionsEnTrop = await tx
    .delete(actions)
    .where(
      and(eq(actions.formationNumero, formationNumero), absents(actions.numero, gardees.actions)),
    )
    .returning({ vue: actions.vue, numero: actions.numero });
  return [
    ...sessionsEnTrop
      .filter(({ vue }) => vue === 'TRAVAIL')
      .map(({ numero, actionNumero }) => ({
        fiche: 'SESSION' as const,
        numero,
        actionNumero,
        acte: 'RETRAIT' as const,
      })),
    ...actionsEnTrop
      .filter(({ vue }) => vue === 'TRAVAIL')
      .map(({ numero }) => ({
        fiche: 'ACTION' as const,
        numero,
        actionNumero: numero,
        acte: 'RETRAIT' as const,
      })),
  ];
}

const absents = (
  colonne: typeof actions.numero | typeof sessions.numero,
  numeros: readonly number[],
) => sql`${colonne} <> all(${sql.param(`{${numeros.join(',')}}`)}::integer[])`;
