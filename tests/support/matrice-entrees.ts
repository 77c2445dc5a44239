import { lignes, utilisateurs } from '@sofi/database';
import { activerCompte, creerFormation, demanderReinitialisation } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { autoriser, MOT_DE_PASSE } from './comptes.ts';
import {
  abonner,
  cleRecue,
  demandeEnAttente,
  demanderCle,
  envDeCompte,
  ouvrirSession,
} from './matrice-comptes.ts';
import { fichierDuProgramme, importDuProgramme } from './matrice-imports.ts';
import { ANCIEN_CODE, NOUVEAU_CODE } from './matrice-contenu.ts';
import type { Etape, Offre, OffreLue } from './matrice-offres.ts';
import {
  accorderRetrait,
  identifiant,
  identifiantSimple,
  lotDuProprietaire,
} from './matrice-offres.ts';
import type { Scene } from './matrice-scene.ts';

/** What the inputs of a try are made of. */
export interface Essai {
  scene: Scene;
  offre: Offre;
  lue: OffreLue;
  /** Differs from one try to the next. */
  rang: number;
}

interface Entree {
  /** State of the offer acted on; absent for acts on no offer. */
  etape?: Etape;
  /** The same offer can take it several times. */
  repetable?: true;
  entree?: (essai: Essai) => object | Promise<object>;
}

const action = ({ lue }: Essai) => ({ action: lue.action.id, version: lue.action.version });
const session = ({ lue }: Essai, rang = 0) => ({
  session: lue.sessions[rang]!.id,
  version: lue.sessions[rang]!.version,
});
const siret = ({ scene, offre }: Essai) => scene.sirets[offre.proprietaire]!;
const surAction = (etape: Etape, suite: (essai: Essai) => object = () => ({})): Entree => ({
  etape,
  entree: (essai) => ({ ...action(essai), ...suite(essai) }),
});
const supprimer = (champ: 'sessions' | 'dispositifs'): Entree => ({
  etape: 'BROUILLON',
  entree: ({ lue }) => ({ fiche: lue[champ].at(-1)!.id, version: lue[champ].at(-1)!.version }),
});

const abonnement = async ({ scene }: Essai) => ({
  abonnement: identifiantSimple('Abonnement', await abonner(scene)),
});

const REPETABLE = { etape: 'BROUILLON', repetable: true } as const;

/** For each line of ECRITURES, an input that succeeds for those allowed. */
export const ENTREES: Readonly<Record<string, Entree>> = {
  creerFormation: {
    ...REPETABLE,
    entree: (essai) => ({ organisme: siret(essai), intitule: 'Nouvelle' }),
  },
  modifierFormation: {
    ...REPETABLE,
    entree: ({ lue: { formation }, rang }) => ({
      formation: formation.id,
      version: formation.version,
      contenu: `Contenu ${rang}`,
    }),
  },
  creerAction: {
    ...REPETABLE,
    entree: (essai) => ({ formation: essai.lue.formation.id, dispensateur: siret(essai) }),
  },
  modifierAction: {
    ...REPETABLE,
    entree: (essai) => ({ ...action(essai), objectifs: `Objectifs ${essai.rang}` }),
  },
  dupliquerAction: { ...REPETABLE, entree: action },
  creerSession: { ...REPETABLE, entree: ({ lue }) => ({ action: lue.action.id }) },
  modifierSession: {
    ...REPETABLE,
    entree: (essai) => ({ ...session(essai), commentaireDuree: `Durée ${essai.rang}` }),
  },
  'modifierSession soeur': {
    ...REPETABLE,
    entree: (essai) => ({ ...session(essai, 1), commentaireDuree: `Durée ${essai.rang}` }),
  },
  dupliquerSession: {
    ...REPETABLE,
    entree: (essai) => ({
      ...session(essai),
      periodes: [{ debut: '2027-09-01', fin: '2027-12-01' }],
    }),
  },
  creerDispositif: {
    ...REPETABLE,
    entree: ({ lue }) => ({ session: lue.sessions[0]!.id, type: 'CPF' }),
  },
  modifierDispositif: {
    ...REPETABLE,
    entree: ({ lue: { dispositifs }, rang }) => ({
      dispositif: dispositifs[0]!.id,
      version: dispositifs[0]!.version,
      nombrePlaces: 1 + rang,
    }),
  },
  'supprimerFiche formation': {
    ...REPETABLE,
    // One without actions.
    entree: async ({ scene, offre }) => ({
      fiche: identifiant(
        'Formation',
        await creerFormation(scene.env(offre.proprietaire), { intitule: 'Vide' }),
      ),
      version: 1,
    }),
  },
  'supprimerFiche action': {
    etape: 'BROUILLON',
    entree: ({ lue }) => ({ fiche: lue.action.id, version: lue.action.version }),
  },
  'supprimerFiche session': supprimer('sessions'),
  'supprimerFiche dispositif': supprimer('dispositifs'),
  saisirOffre: {
    ...REPETABLE,
    entree: (essai) => ({
      organisme: siret(essai),
      reference: `R${essai.rang}`,
      formation: { intitule: 'Saisie' },
      actions: [
        {
          reference: `R${essai.rang}`,
          sessions: [{ reference: `R${essai.rang}`, dispositifs: [{ type: 'CPF' }] }],
        },
      ],
    }),
  },
  creerOffre: {
    ...REPETABLE,
    entree: async (essai) => ({
      lot: identifiantSimple('Lot', await lotDuProprietaire(essai)),
      dispensateur: siret(essai),
      formation: { intitule: 'Nouvelle' },
    }),
  },
  creerLieu: {
    ...REPETABLE,
    entree: (essai) => ({
      organisme: siret(essai),
      lignes: ['1 rue des Essais'],
      codePostal: '44000',
      codeInsee: '44109',
    }),
  },
  creerContact: {
    ...REPETABLE,
    entree: (essai) => ({ organisme: siret(essai), nom: 'Accueil', telephone: '02 99 00 00 03' }),
  },

  envoyerEnValidation: surAction('BROUILLON'),
  rappeler: surAction('ENVOYEE'),
  repondre: surAction('QUESTIONNEE', ({ lue }) => ({
    reponses: lue.questions.map((question) => ({ question, texte: 'Oui.' })),
  })),
  demanderReponses: surAction('ENVOYEE', () => ({ questions: [{ texte: 'Pourquoi ?' }] })),
  refuser: surAction('ENVOYEE', () => ({ motif: 'À revoir.' })),
  valider: surAction('ENVOYEE'),
  archiver: {
    etape: 'PUBLIEE',
    entree: async (essai) => {
      const { scene, offre } = essai;
      if (offre.regionale) await accorderRetrait(scene, offre.action, 'Retrait');
      return action(essai);
    },
  },
  desarchiver: surAction('ARCHIVEE'),
  abandonnerModifications: surAction('REPRISE'),
  donnerAccordRegion: {
    etape: 'PUBLIEE',
    entree: ({ lue: { dispositifs } }) => ({
      dispositif: dispositifs[0]!.id,
      version: dispositifs[0]!.version,
      date: '2026-11-20',
      reference: 'Avenant 1',
      retrait: true,
    }),
  },
  remplacerCertifInfo: surAction('PUBLIEE', () => ({
    ancien: ANCIEN_CODE,
    nouveau: NOUVEAU_CODE,
  })),
  acquitterCertifInfo: surAction('REMPLACEE'),

  importerProgramme: { entree: ({ scene, rang }) => fichierDuProgramme(scene, rang) },
  annulerImportDeProgramme: {
    entree: async ({ scene, rang }) => ({ run: await importDuProgramme(scene, rang) }),
  },

  creerAbonnement: { entree: ({ rang }) => ({ url: `https://exemple.test/${rang}` }) },
  renouvelerSecretDAbonnement: { entree: abonnement },
  rejouerEnvois: { entree: abonnement },
  supprimerAbonnement: { entree: abonnement },

  reglerAvis: { entree: () => ({ silences: ['VALIDATION'] }) },
  creerCleApi: { entree: ({ rang }) => ({ nom: `Clé ${rang}` }) },
  revoquerCleApi: {
    ...REPETABLE,
    entree: async ({ scene, offre }) => {
      const { id } = scene.comptes[offre.proprietaire]!;
      const [cle] = await lignes<{ id: number }>(
        scene.base.db,
        sql`select id from cles_api where utilisateur_id = ${id} order by id desc limit 1`,
      );
      return { id: String(cle!.id) };
    },
  },
  seDeconnecter: {},
  seConnecter: {
    entree: async ({ scene, rang }) => {
      const courriel = `connexion${rang}@matrice.test`;
      const cle = await demanderCle(scene, courriel);
      await activerCompte(envDeCompte(scene), { cle, motDePasse: MOT_DE_PASSE, nom: null });
      return { courriel, motDePasse: MOT_DE_PASSE };
    },
  },
  activerCompte: {
    entree: async ({ scene, rang }) => ({
      cle: await demanderCle(scene, `activation${rang}@matrice.test`),
      motDePasse: MOT_DE_PASSE,
    }),
  },
  demanderCleActivation: {
    entree: ({ scene, rang }) => ({
      siret: scene.sirets.organisme,
      courriel: `demande${rang}@matrice.test`,
    }),
  },
  demanderReinitialisation: {
    entree: ({ scene }) => ({ courriel: scene.comptes.autre!.courriel }),
  },
  reinitialiserMotDePasse: {
    entree: async ({ scene }) => {
      const { courriel } = scene.comptes.autre!;
      await demanderReinitialisation(envDeCompte(scene), courriel);
      return { cle: await cleRecue(scene, courriel), motDePasse: MOT_DE_PASSE };
    },
  },

  approuverDemandeDeCompte: { entree: ({ scene, rang }) => demandeEnAttente(scene, rang) },
  refuserDemandeDeCompte: {
    entree: async ({ scene, rang }) => ({
      ...(await demandeEnAttente(scene, rang)),
      motif: 'Inconnue de l’organisme.',
    }),
  },
  inviterCollegue: {
    ...REPETABLE,
    entree: (essai) => ({ organisme: siret(essai), courriel: `invitee${essai.rang}@matrice.test` }),
  },
  retirerCollegue: {
    ...REPETABLE,
    entree: async (essai) => {
      const courriel = `retiree${essai.rang}@matrice.test`;
      await autoriser(essai.scene.base, courriel, siret(essai));
      return { organisme: siret(essai), courriel };
    },
  },
  attribuerRole: {
    entree: ({ rang }) => ({ courriel: `role${rang}@matrice.test`, role: 'REGION' }),
  },
  retirerRole: {
    entree: async ({ scene, rang }) => {
      const courriel = `role${rang}@matrice.test`;
      await scene.base.db.insert(utilisateurs).values({ courriel, roles: ['REGION'] });
      return { courriel, role: 'REGION' };
    },
  },
  fermerSession: {
    ...REPETABLE,
    entree: async ({ scene, offre }) => ({
      session: String(await ouvrirSession(scene, scene.comptes[offre.proprietaire]!.id)),
    }),
  },
  changerMotDePasse: {
    entree: async ({ scene, rang }) => {
      const courriel = `modele${rang}@matrice.test`;
      const cle = await demanderCle(scene, courriel);
      await activerCompte(envDeCompte(scene), { cle, motDePasse: MOT_DE_PASSE, nom: null });
      // The caller then knows the account's password.
      await scene.base.db.execute(
        sql`update utilisateurs set mot_de_passe = (select mot_de_passe from utilisateurs where courriel = ${courriel})`,
      );
      return { motDePasseActuel: MOT_DE_PASSE, motDePasse: `${MOT_DE_PASSE} ${rang}` };
    },
  },
};
