import { lignes, utilisateurs } from '@sofi/database';
import { activerCompte, demanderReinitialisation } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { autoriser, MOT_DE_PASSE } from './comptes.ts';
import {
  cleRecue,
  demandeEnAttente,
  demanderCle,
  envDeCompte,
  ouvrirSession,
} from './matrice-comptes.ts';
import type { Etape, Offre, OffreLue } from './matrice-offres.ts';
import type { Scene } from './matrice-scene.ts';

/** What the inputs of a try are made of. */
export interface Essai {
  scene: Scene;
  offre: Offre;
  lue: OffreLue;
  /** Differs from one try to the next. */
  rang: number;
}

export interface Entree {
  /** State of the offer acted on; absent for acts on no offer. */
  etape?: Etape;
  /** The same offer can take it several times. */
  repetable?: true;
  /** Only an offer that the Région pays can take it. */
  regionale?: true;
  entree?: (essai: Essai) => object | Promise<object>;
}

export const REPETABLE = { etape: 'BROUILLON', repetable: true } as const;

export const siret = ({ scene, offre }: Essai) => scene.sirets[offre.proprietaire]!;

/** Inputs of the acts on accounts: see ENTREES. */
export const ENTREES_DES_COMPTES: Readonly<Record<string, Entree>> = {
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
