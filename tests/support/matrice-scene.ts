import type { Base } from '@sofi/database';
import {
  contacts,
  demandesDeCompte,
  journalDesComptes,
  lieux,
  lots,
  lotsFormateurs,
  motsCourants,
  organismes,
  programmes,
  utilisateurs,
  utilisateursOrganismes,
} from '@sofi/database';
import type { Role as RoleDeCompte } from '@sofi/domain';
import { REGLAGES_DE_COMPTE, siretFictif } from '@sofi/domain';
import type { EnvDActe } from '@sofi/usecases';
import { creerCleApi, revoquerCleApi } from '@sofi/usecases';
import { eq, sql } from 'drizzle-orm';
import { baseDeTest } from './base.ts';
import { abonner, ouvrirSession } from './matrice-comptes.ts';
import type { Role } from './matrice-roles.ts';
import { acteurDe, COMPTES, PERSONNES } from './matrice-roles.ts';
import { servir } from './matrice-serveurs.ts';
import type { Reponse } from './serveur.ts';
import { MAINTENANT } from './temps.ts';

export interface Scene {
  base: Base;
  env: (role: Role) => EnvDActe;
  /** Of the organisme of a role, where it has one. */
  sirets: Partial<Record<Role, string>>;
  /** Of the account behind a role. */
  comptes: Partial<Record<Role, { id: number; courriel: string }>>;
  /** Of a second account of the organisme. */
  collegue: number;
  /** Of a request for an account of the organisme, which waits. */
  demandeDeCompte: number;
  /** Of a webhook with messages that failed. */
  abonnement: number;
  organismes: Partial<Record<Role, number>>;
  /** A place of the organisme of a role. */
  lieux: Partial<Record<Role, number>>;
  /** Of the mandataire, with the organisme as formateur. */
  lot: number;
  programme: number;
  demander: (role: Role, query: string, variables?: object) => Promise<Reponse & { texte: string }>;
  /** The first so many values of a subscription; fewer where it ends. */
  suivre: (role: Role, query: string, variables: object, nombre: number) => Promise<object[]>;
  fermer: () => Promise<void>;
}

/** A database with organismes and accounts of its own, and a server for each role. */
export async function monterScene(): Promise<Scene> {
  const base = await baseDeTest();
  const { db } = base;
  await db.execute(
    sql`insert into ${motsCourants} select unnest(tsvector_to_array(to_tsvector('fr', 'courante')))`,
  );
  const scene = { base, sirets: {}, comptes: {}, organismes: {}, lieux: {} } as unknown as Scene;
  for (const [rang, role] of PERSONNES.entries()) {
    const siret = siretFictif(91_000_000 + rang, 1);
    const [organisme] = await db
      .insert(organismes)
      .values({
        siret,
        nom: `Organisme ${role}`,
        raisonSociale: `ORGANISME ${role}`,
        numeroDeclarationActivite: `5244000${rang}044`,
        uai: `044000${rang}A`,
      })
      .returning({ id: organismes.id });
    const id = organisme!.id;
    const [lieu] = await db
      .insert(lieux)
      .values({
        organismeId: id,
        nom: `Site ${role}`,
        lignes: ['12 rue des Essais'],
        codePostal: '44000',
        commune: 'Nantes',
        codeInsee: '44109',
        departement: '44',
        region: '52',
        pays: 'FR',
        latitude: 47.2,
        longitude: -1.55,
      })
      .returning({ id: lieux.id });
    await db.insert(contacts).values({
      organismeId: id,
      estInstitutionnel: true,
      type: '4',
      civilite: 'M.',
      prenom: 'Alix',
      nom: `Accueil ${role}`,
      telephone: '02 99 00 00 02',
      courriel: `accueil@${role}.test`,
    });
    scene.sirets[role] = siret;
    scene.organismes[role] = id;
    scene.lieux[role] = lieu!.id;
  }
  for (const [role, leRole] of Object.entries(COMPTES) as [Role, RoleDeCompte][]) {
    const courriel = `${role}@matrice.test`;
    const [compte] = await db
      .insert(utilisateurs)
      .values({ courriel, nom: `Personne ${role}`, roles: [leRole], silences: ['VALIDATION'] })
      .returning({ id: utilisateurs.id });
    scene.comptes[role] = { id: compte!.id, courriel };
    const organismeId = scene.organismes[role];
    if (organismeId !== undefined)
      await db.insert(utilisateursOrganismes).values({ utilisateurId: compte!.id, organismeId });
  }
  scene.comptes.cle = scene.comptes.organisme!;
  await ouvrirAcces(scene);
  await ouvrirLot(scene);
  await donnerDesCles(scene);
  scene.abonnement = await abonner(scene);
  return { ...scene, env: (role) => envDe(scene, role), ...(await servir(scene)) };
}

/** A lot of the mandataire in a programme that demands all that one may demand. */
async function ouvrirLot(scene: Scene): Promise<void> {
  const { db } = scene.base;
  const programme = await db.query.programmes.findFirst({
    columns: { id: true, procedure: true },
    where: { code: 'PREPA-SS', annee: 2027 },
  });
  const { id: programmeId, procedure } = programme!;
  await db
    .update(programmes)
    .set({
      procedure: {
        ...procedure,
        heuresCentreMax: 9999,
        heuresEntrepriseMax: 9999,
        champsObligatoires: ['session.urls'],
      },
    })
    .where(eq(programmes.id, programmeId));
  const [lot] = await db
    .insert(lots)
    .values({
      programmeId,
      annee: 2027,
      code: 'MATRICE',
      libelle: 'Lot de la matrice',
      etat: 'ACTIF',
      departements: ['44'],
      mandataireId: scene.organismes.mandataire!,
      placesCommandees: 6000,
    })
    .returning({ id: lots.id });
  await db
    .insert(lotsFormateurs)
    .values({ lotId: lot!.id, organismeId: scene.organismes.organisme! });
  scene.lot = lot!.id;
  scene.programme = programmeId;
}

/** A colleague, an open session of each, and a request that waits. */
async function ouvrirAcces(scene: Scene): Promise<void> {
  const { db } = scene.base;
  const organismeId = scene.organismes.organisme!;
  const [collegue] = await db
    .insert(utilisateurs)
    .values({ courriel: 'collegue@matrice.test', nom: 'Personne collègue', roles: ['ORGANISME'] })
    .returning({ id: utilisateurs.id });
  scene.collegue = collegue!.id;
  await db.insert(utilisateursOrganismes).values({ utilisateurId: scene.collegue, organismeId });
  for (const utilisateurId of [scene.collegue, ...PERSONNES.map((role) => scene.comptes[role]!.id)])
    await ouvrirSession(scene, utilisateurId);
  const [demande] = await db
    .insert(demandesDeCompte)
    .values({ organismeId, courriel: 'inconnue@matrice.test', demandeLe: MAINTENANT })
    .returning({ id: demandesDeCompte.id });
  scene.demandeDeCompte = demande!.id;
  // Among the first changes, which are creations: one that says what changed.
  await db.execute(
    sql`update changements set champs = '{session.debut}' where id = (select min(id) from changements)`,
  );
  await db.insert(journalDesComptes).values({
    type: 'DEMANDE_REFUSEE',
    courriel: 'refusee@matrice.test',
    survenuLe: MAINTENANT,
    auteurId: scene.comptes.valideur!.id,
    organismeId,
    detail: 'Inconnue de cet organisme.',
  });
}

/** Keys of each account, one of them revoked. */
async function donnerDesCles(scene: Scene): Promise<void> {
  const env = { db: scene.base.db, maintenant: MAINTENANT, reglages: REGLAGES_DE_COMPTE };
  for (const role of PERSONNES) {
    const acteur = acteurDe(scene, role);
    const creer = (nom: string) =>
      creerCleApi(
        env,
        { acteur, porteur: null },
        {
          nom,
          lectureSeule: true,
          expireLe: new Date('2027-12-31T00:00:00Z'),
        },
      );
    const { id } = await creer('Ancienne');
    await revoquerCleApi(env, acteur, id);
    await creer('Nouvelle');
  }
}

const envDe = (scene: Scene, role: Role): EnvDActe => ({
  db: scene.base.db,
  acteur: acteurDe(scene, role),
  maintenant: MAINTENANT,
  idempotence: null,
});
