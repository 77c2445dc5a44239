import { lieux } from '@sofi/database';
import { creerFormation } from '@sofi/usecases';
import { abonner } from './matrice-comptes.ts';
import type { Entree, Essai } from './matrice-entrees-comptes.ts';
import { ENTREES_DES_COMPTES, REPETABLE, siret } from './matrice-entrees-comptes.ts';
import { fichierDuProgramme, importDuProgramme } from './matrice-imports.ts';
import { ANCIEN_CODE, NOUVEAU_CODE } from './matrice-contenu.ts';
import type { Etape } from './matrice-offres.ts';
import {
  accorderRetrait,
  archiverLaPremiere,
  demanderRetrait,
  identifiant,
  identifiantSimple,
  lotDuProprietaire,
  unContact,
} from './matrice-offres.ts';

const action = ({ lue }: Essai) => ({ action: lue.action.id, version: lue.action.version });
const session = ({ lue }: Essai, rang = 0) => ({
  session: lue.sessions[rang]!.id,
  version: lue.sessions[rang]!.version,
});
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

const surContact = (suite = {}): Entree => ({
  ...REPETABLE,
  entree: async (essai) => ({ contact: await unContact(essai), ...suite }),
});

/** A place that nothing uses. */
async function unLieu({ scene, offre }: Essai): Promise<number> {
  const [lieu] = await scene.base.db
    .insert(lieux)
    .values({
      organismeId: scene.organismes[offre.proprietaire]!,
      nom: 'Annexe',
      lignes: ['2 rue des Essais'],
      codePostal: '44000',
      commune: 'Nantes',
      codeInsee: '44109',
    })
    .returning({ id: lieux.id });
  return lieu!.id;
}

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
  modifierContact: surContact({ prenom: 'Alix' }),
  supprimerContact: surContact(),
  modifierLieu: {
    ...REPETABLE,
    entree: async (essai) => ({
      lieu: identifiantSimple('Lieu', await unLieu(essai)),
      nom: `Site ${essai.rang}`,
    }),
  },
  supprimerLieu: {
    ...REPETABLE,
    entree: async (essai) => ({ lieu: identifiantSimple('Lieu', await unLieu(essai)) }),
  },
  modifierOrganisme: {
    ...REPETABLE,
    entree: (essai) => ({ organisme: siret(essai), nom: `Organisme ${essai.rang}` }),
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
  archiverSession: {
    etape: 'PUBLIEE',
    entree: async (essai) => {
      const { scene, offre } = essai;
      if (offre.regionale) await accorderRetrait(scene, offre.action, 'Retrait');
      return session(essai);
    },
  },
  desarchiverSession: {
    etape: 'PUBLIEE',
    entree: async (essai) => {
      const { scene, offre } = essai;
      if (offre.regionale) await accorderRetrait(scene, offre.action, 'Retrait');
      return { session: session(essai).session, version: await archiverLaPremiere(scene, offre) };
    },
  },
  abandonnerModifications: surAction('REPRISE'),
  demanderAccordRegion: {
    etape: 'PUBLIEE',
    regionale: true,
    repetable: true,
    entree: ({ lue: { dispositifs }, rang }) => ({
      dispositif: dispositifs[0]!.id,
      version: dispositifs[0]!.version,
      motif: `Motif ${rang}`,
      retrait: true,
    }),
  },
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
  refuserAccordRegion: {
    etape: 'PUBLIEE',
    regionale: true,
    entree: async ({ scene, offre }) => ({
      demande: identifiantSimple('DemandeDAccord', await demanderRetrait(scene, offre)),
      motif: 'Places déjà commandées.',
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

  ...ENTREES_DES_COMPTES,
};
