import type { Base } from '@sofi/database';
import { lignes } from '@sofi/database';
import type { Acteur, Role } from '@sofi/domain';
import {
  creerAction,
  creerContact,
  creerFormation,
  creerLieu,
  creerSession,
  modifierDispositif,
  type EnvDActe,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { MAINTENANT } from './temps.ts';

/** Somebody who acts, in one role, for these organismes. */
export const acteur = (
  role: Role,
  organismes: { id: number; siret: string }[] = [],
  utilisateurId: number | null = null,
): Acteur => ({
  type: 'UTILISATEUR',
  utilisateurId,
  roles: [role],
  organismes,
  lectureSeule: false,
});

export const env = (base: Base, qui: Acteur, maintenant = MAINTENANT): EnvDActe => ({
  db: base.db,
  acteur: qui,
  maintenant,
  idempotence: null,
});

/** An active lot of PREPA Sanitaire et social of next year in the demo region, with its mandataire. */
export async function lotDeDemo(base: Base) {
  const [lot] = await lignes<{ lot: number; annee: number; id: number; siret: string }>(
    base.db,
    sql`select l.id as lot, l.annee, o.id, o.siret from lots l
      join programmes p on p.id = l.programme_id join organismes o on o.id = l.mandataire_id
      where p.code = 'PREPA-SS' and l.annee = 2027 and l.etat = 'ACTIF' order by l.id limit 1`,
  );
  const { id, siret, ...reste } = lot!;
  return { ...reste, mandataire: { id, siret } };
}

/** A draft of an aide-soignant preparation under this lot with all that is asked for: it may be sent. */
export async function saisirOffreComplete(
  organisme: EnvDActe,
  lot: number,
): Promise<{ formation: number; action: number; session: number; dispositif: number }> {
  const lieu = await creerLieu(organisme, {
    nom: 'Site de Nantes',
    lignes: ['12 rue des Essais'],
    codePostal: '44000',
    codeInsee: '44109',
  });
  const contact = await creerContact(organisme, {
    nom: 'Accueil',
    telephone: '02 99 00 00 01',
    courriel: 'accueil@exemple.test',
  });
  const formation = await creerFormation(organisme, {
    lot,
    objectifGeneral: '8',
    contenu: 'Bases de soins, communication, remise à niveau.',
    certifiante: false,
  });
  const action = await creerAction(organisme, {
    formation,
    objectifs: 'Se préparer à l’entrée en formation d’aide-soignant.',
    resultatsAttendus: 'Attestation de fin de formation.',
    niveauEntree: '11',
    niveauEntreeObligatoire: false,
    prerequis: false,
    publics: ['83056'],
    contacts: [contact],
  });
  const session = await creerSession(organisme, {
    action,
    lot,
    lieu,
    debut: '2027-03-01',
    fin: '2027-06-30',
    entreesSorties: 'DATES_FIXES',
    rythmes: ['TEMPS_PLEIN'],
    typeParcours: '1',
    modalitesPedagogiques: ['EN_ETABLISSEMENT'],
    modaliteEnseignement: 'PRESENTIEL',
    dureeCentreHeures: 400,
    modalitesRecrutement: ['9'],
    contacts: [contact],
    informationsCollectives: [
      { date: '2027-02-01', heureDebut: '09h30', heureFin: '11h30', lieu, places: 20 },
    ],
  });
  const [{ numero: dispositif }] = (await lignes<{ numero: number }>(
    organisme.db,
    sql`select numero from dispositifs where vue = 'TRAVAIL' and session_numero = ${session}`,
  )) as [{ numero: number }];
  await modifierDispositif(organisme, { numero: dispositif, version: 1, nombrePlaces: 12 });
  return { formation, action, session, dispositif };
}
