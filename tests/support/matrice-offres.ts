import {
  acquitterCertifInfo,
  archiver,
  archiverSession,
  creerContact,
  demanderAccordRegion,
  demanderReponses,
  donnerAccordRegion,
  envoyerEnValidation,
  modifierAction,
  refuser,
  refuserAccordRegion,
  remplacerCertifInfo,
  repondre,
  saisirOffre,
  valider,
} from '@sofi/usecases';
import { contacts, lireOffreEnSaisie, lots } from '@sofi/database';
import { jourAParis, retraitDAction } from '@sofi/domain';
import { ANCIEN_CODE, NOUVEAU_CODE, offreASaisir } from './matrice-contenu.ts';
import type { Genre } from './matrice-contenu.ts';
import type { Role } from './matrice-roles.ts';
import type { Scene } from './matrice-scene.ts';
import { MAINTENANT } from './temps.ts';

/** What a try needs of an offer: where it stands is read anew, `lireOffre`. */
export interface Offre {
  nom: string;
  /** Whose people enter it. */
  proprietaire: 'organisme' | 'autre';
  /** Roles that give it or answer for one of its sessions. */
  organismes: readonly Role[];
  regionale: boolean;
  formation: number;
  action: number;
  /** Unique texts that only its drafts hold. */
  secrets: ReadonlySet<string>;
}

/** Steps of the workflow that an offer has gone through. */
export type Etape =
  | 'BROUILLON'
  | 'INCOMPLETE'
  | 'ENVOYEE'
  | 'REFUSEE'
  | 'QUESTIONNEE'
  | 'REPONDUE'
  | 'PUBLIEE'
  | 'REMPLACEE'
  | 'REPRISE'
  | 'ARCHIVEE';

interface Modele {
  genre: Genre;
  etape: Etape;
}

let rang = 0;

/** An offer with all its fields, brought to this step by use cases. */
export async function preparerOffre(scene: Scene, { genre, etape }: Modele): Promise<Offre> {
  const nom = `${genre} ${etape} ${++rang}`;
  const proprietaire = genre === 'etrangere' ? 'autre' : 'organisme';
  const secrets = new Set<string>();
  const prefixe = `zq${String.fromCharCode(97 + (rang % 26))}${rang}`;
  const secret = (champ: string) => {
    secrets.add(`${prefixe}${champ}`);
    return `${prefixe}${champ}`;
  };
  const public_ = (champ: string) => `Soins ${rang} ${champ}`;
  const publiee = ['PUBLIEE', 'REMPLACEE', 'REPRISE', 'ARCHIVEE'].includes(etape);
  const lui = scene.env(proprietaire);
  const valideur = scene.env('valideur');
  const saisir = async (texte: (champ: string) => string, reprise: boolean) => {
    const contact = await creerContact(lui, {
      nom: texte('contact'),
      prenom: texte('prenom'),
      civilite: 'Mme',
      type: '3',
      telephone: '02 99 00 00 01',
      courriel: `${prefixe}@exemple.test`,
    });
    return saisirOffre(
      lui,
      offreASaisir(scene, { nom, genre, contact, texte, publique: public_, reprise }),
    );
  };
  const saisie = await saisir(publiee ? public_ : secret, false);
  const numero = saisie.actions[0]!.numero;
  const cible = async () => ({ numero, version: await versionDAction(scene, numero) });
  if (etape !== 'BROUILLON' && etape !== 'INCOMPLETE')
    await envoyerEnValidation(lui, await cible());
  if (etape === 'REFUSEE') await refuser(valideur, { ...(await cible()), motif: secret('refus') });
  if (etape === 'QUESTIONNEE' || etape === 'REPONDUE') {
    const poser = async (champ: string) =>
      demanderReponses(valideur, {
        ...(await cible()),
        questions: [
          { texte: secret(champ), fiche: `${saisie.formation}-${numero}`, champ: 'objectifs' },
        ],
      });
    await poser('question');
    if (etape === 'REPONDUE') {
      const [ouverte] = await ouvertes(scene, numero);
      await repondre(lui, {
        ...(await cible()),
        reponses: [{ question: ouverte!, texte: secret('reponse') }],
      });
      await poser('relance');
    }
  }
  if (publiee) await valider(valideur, await cible());
  if (['REPRISE', 'ARCHIVEE'].includes(etape) && genre === 'regionale') {
    const demander = (motif: string) =>
      demanderRetrait(scene, { action: numero, proprietaire }, motif);
    await refuserAccordRegion(scene.env('region'), {
      demande: await demander(secret('demande')),
      motif: secret('desaccord'),
    });
    await demander(secret('insistance'));
    await accorderRetrait(scene, numero, secret('accord'));
    await demander(secret('relance'));
  }
  if (etape === 'ARCHIVEE') await archiver(lui, await cible());
  if (etape === 'REMPLACEE' || etape === 'REPRISE')
    await remplacerCertifInfo(valideur, {
      ...(await cible()),
      ancien: ANCIEN_CODE,
      nouveau: NOUVEAU_CODE,
    });
  if (etape === 'REPRISE') {
    await acquitterCertifInfo(lui, await cible());
    await saisir(secret, true);
  }
  if (etape === 'INCOMPLETE')
    await modifierAction(lui, { ...(await cible()), resultatsAttendus: null });
  return {
    nom,
    proprietaire,
    organismes: genre === 'regionale' ? ['organisme', 'cle', 'mandataire'] : PROPRES[proprietaire],
    regionale: genre === 'regionale',
    formation: saisie.formation,
    action: numero,
    secrets,
  };
}

/** The Région agrees to the withdrawal of all that it pays in an action. */
export async function accorderRetrait(scene: Scene, action: number, reference: string) {
  const { publiee } = (await lireOffreEnSaisie(scene.base.db, action))!;
  for (const { dispositif } of retraitDAction(publiee, jourAParis(MAINTENANT))) {
    const { numero, version } = (await dispositifsDe(scene, action)).find(
      (un) => un.numero === dispositif,
    )!;
    const accord = { dispositif: numero, version, date: '2026-11-20', reference, retrait: true };
    await donnerAccordRegion(scene.env('region'), accord);
  }
}

/** The organisme asks the Région to agree to the withdrawal of the first session. @returns the request's number */
export async function demanderRetrait(
  scene: Scene,
  { action, proprietaire }: Pick<Offre, 'action' | 'proprietaire'>,
  motif = 'Effectif trop faible.',
): Promise<number> {
  const [dispositif] = await dispositifsDe(scene, action);
  const { numero, version } = dispositif!;
  const { demande } = await demanderAccordRegion(scene.env(proprietaire), {
    dispositif: numero,
    version,
    motif,
    retrait: true,
  });
  return demande;
}

/** Withdraws the first session without its action, once. @returns its version then */
export async function archiverLaPremiere(
  scene: Scene,
  { action, proprietaire }: Offre,
): Promise<number> {
  const lire = async () => (await sessionsDe(scene, action))[0]!;
  const { numero, version, archiveeLe } = await lire();
  if (archiveeLe === null) await archiverSession(scene.env(proprietaire), { numero, version });
  return (await lire()).version;
}

const PROPRES = { organisme: ['organisme', 'cle'], autre: ['autre'] } as const;

const versionDAction = async ({ base }: Scene, numero: number) =>
  (await base.db.query.actions.findFirst({
    columns: { version: true },
    where: { vue: 'TRAVAIL', numero },
  }))!.version;

const ouvertes = async ({ base: { db } }: Scene, actionNumero: number) =>
  (
    await db.query.questions.findMany({
      columns: { id: true },
      where: { actionNumero, repondueLe: { isNull: true } },
      orderBy: { id: 'asc' },
    })
  ).map(({ id }) => id);

/** Working sessions of an action, by number. */
export const sessionsDe = ({ base: { db } }: Scene, actionNumero: number) =>
  db.query.sessions.findMany({
    columns: { numero: true, version: true, responsableId: true, archiveeLe: true },
    where: { vue: 'TRAVAIL', actionNumero },
    orderBy: { numero: 'asc' },
  });

/** Working dispositifs of an action, by number. */
export const dispositifsDe = ({ base: { db } }: Scene, actionNumero: number) =>
  db.query.dispositifs.findMany({
    columns: { numero: true, version: true, sessionNumero: true },
    where: { vue: 'TRAVAIL', session: { actionNumero } },
    orderBy: { numero: 'asc' },
  });

/** An offer as it stands: identifiers and versions of its working view. */
export async function lireOffre(scene: Scene, { formation, action }: Offre) {
  const { db } = scene.base;
  const deTravail = { vue: 'TRAVAIL' } as const;
  const laFormation = await db.query.formations.findFirst({
    columns: { version: true },
    where: { ...deTravail, numero: formation },
  });
  const sessions = await sessionsDe(scene, action);
  const dispositifs = await dispositifsDe(scene, action);
  return {
    formation: { id: identifiant('Formation', formation), version: laFormation!.version },
    action: { id: identifiant('Action', action), version: await versionDAction(scene, action) },
    sessions: sessions.map(({ numero, version }) => ({
      id: identifiant('Session', numero),
      version,
    })),
    dispositifs: dispositifs.map(({ numero, version }) => ({
      id: identifiant('Dispositif', numero),
      version,
    })),
    questions: (await ouvertes(scene, action)).map((id) => ecrire(`Question:${id}`)),
  };
}
export type OffreLue = Awaited<ReturnType<typeof lireOffre>>;

const ecrire = (texte: string) => Buffer.from(texte).toString('base64');
/** As the API writes it. */
export const identifiant = (type: string, numero: number, vue = 'TRAVAIL') =>
  ecrire(`${type}:["${vue}",${numero}]`);

/** The same of what has no view. */
export const identifiantSimple = (type: string, numero: number) => ecrire(`${type}:${numero}`);

/** A lot that the owner of the offer holds by itself. */
export async function lotDuProprietaire({
  scene,
  offre,
  rang,
}: {
  scene: Scene;
  offre: Offre;
  rang: number;
}): Promise<number> {
  const [lot] = await scene.base.db
    .insert(lots)
    .values({
      programmeId: scene.programme,
      annee: 2027,
      code: `ESSAI-${rang}`,
      libelle: 'Lot du propriétaire',
      mandataireId: scene.organismes[offre.proprietaire]!,
    })
    .returning({ id: lots.id });
  return lot!.id;
}

/** One more entry of the owner's address book, which no fiche names. */
export async function unContact({ scene, offre }: { scene: Scene; offre: Offre }): Promise<string> {
  const [contact] = await scene.base.db
    .insert(contacts)
    .values({ organismeId: scene.organismes[offre.proprietaire]!, nom: 'Autre', telephone: '02' })
    .returning({ id: contacts.id });
  return identifiantSimple('Contact', contact!.id);
}
