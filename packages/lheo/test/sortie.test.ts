import { expect, test } from 'vitest';
import type { Adresse, Contact, Organisme } from '@sofi/domain';
import { dateLheo } from '@sofi/domain';
import { lireLheo } from '../src/index.ts';
import type { SessionAEcrire } from '../src/sortie.ts';
import {
  debutDeDocument,
  ecrireFormation,
  fautesDeSchema,
  finDeDocument,
  formationLheo,
  grouperFormations,
  parcoursDe,
} from '../src/sortie.ts';
import { FASD, morceaux } from './outils.ts';

const adresse = (siennes: Partial<Adresse> = {}): Adresse => ({
  denomination: null,
  lignes: ['1 rue de l’Exemple'.replace('’', "'")],
  codePostal: '44000',
  commune: 'Nantes',
  codeInsee: '44109',
  codeInseeCanton: null,
  departement: '44',
  region: '52',
  pays: 'FR',
  latitude: null,
  longitude: null,
  ...siennes,
});

const contact = (siennes: Partial<Contact>): Contact => ({
  type: null,
  civilite: null,
  nom: 'Accueil',
  prenom: null,
  telephone: null,
  autresTelephones: [],
  portable: null,
  autresPortables: [],
  fax: null,
  autresFax: [],
  courriel: null,
  adresse: null,
  urls: [],
  ...siennes,
});

const organisme = (siennes: Partial<Organisme>): Organisme => ({
  siret: '12345678200010',
  numeroDeclarationActivite: null,
  nom: 'Organisme formateur (exemple)',
  raisonSociale: 'Organisme formateur (exemple)',
  uai: null,
  adresse: null,
  coordonnees: null,
  contacts: [],
  renseignementsSpecifiques: null,
  potentiel: [],
  categorie: null,
  ...siennes,
});

const SITE = adresse({
  denomination: 'Organisme formateur (exemple) - site de Nantes',
  latitude: 47.218371,
  longitude: -1.553621,
});

/** The offer of docs/domain.md section 3 as it is entered here. */
const EXEMPLE: SessionAEcrire = {
  numeros: { formation: 19482, action: 89393, session: 143842 },
  organismes: {
    dispensateur: { id: 2, modifieLe: new Date(0) },
    responsable: { id: 1, modifieLe: new Date(0) },
  },
  dates: {
    action: { creeLe: '2025-11-03', modifieLe: '2025-11-28' },
    session: { creeLe: '2025-11-03', modifieLe: '2025-11-28' },
  },
  formation: {
    intitule: 'Formation aide-soignant – Module préparatoire',
    formacodes: [
      { code: '43436', version: 'V14' },
      { code: '15084', version: 'V14' },
    ],
    nsf: ['331'],
    rome: ['J1501'],
    objectifGeneral: '8',
    contenu:
      "Remise à niveau contextualisée ; découverte des métiers du soin ; module gériatrie ; stages d'observation.",
    certifiante: false,
    certifications: [],
    niveauSortie: null,
    voie: 'FORMATION_CONTINUE',
  },
  action: {
    dispensateur: organisme({ siret: '12345678200028' }),
    complementIntitule: 'Module gériatrie',
    complementProgramme: null,
    objectifs:
      "Consolider les prérequis nécessaires à l'entrée en formation d'aide-soignant et confirmer le projet professionnel.",
    resultatsAttendus: 'Attestation de formation et dossier de candidature complet.',
    plusFormation: null,
    urlVideo: null,
    urlPdf: null,
    urlAction: 'https://formateur.example/prepa-sanitaire-social',
    urls: [],
    autresFormateurs: [],
    equipements: [
      {
        type: '10',
        coutIndicatif: null,
        commentaire: 'Tenue professionnelle pour les stages',
      },
    ],
    niveauEntree: '1',
    niveauEntreeObligatoire: false,
    prerequis: false,
    commentairesPrerequis: null,
    publics: [{ code: '80006', version: 'V14' }],
    infoPublicVise: "Demandeurs d'emploi principalement de niveau 4 non validé et infra 4",
    accesHandicapes: 'Locaux accessibles aux personnes à mobilité réduite',
    restauration: null,
    hebergement: null,
    transport: null,
    langues: ['FR'],
    blocsCompetences: [],
    contacts: [
      contact({ type: '4', telephone: '0200000000', courriel: 'accueil@mandataire.example' }),
    ],
  },
  session: {
    lieu: { siret: '12345678200028', uai: null, adresse: SITE },
    autresLieux: [],
    debut: dateLheo('2026-03-02'),
    fin: dateLheo('2026-06-12'),
    entreesSorties: 'DATES_FIXES',
    rythmes: ['TEMPS_PLEIN'],
    rythmeTexte: null,
    periodesFormation: [],
    typeParcours: '4',
    modalitesPedagogiques: ['EN_ETABLISSEMENT', 'EN_ENTREPRISE'],
    modaliteEnseignement: 'PRESENTIEL',
    dureeCentreHeures: 350,
    dureeEntrepriseHeures: 105,
    dureeTotaleHeures: null,
    dureeHebdomadaireHeures: 35,
    modalitesAlternance: null,
    commentaireDuree: '15 semaines',
    responsable: organisme({
      numeroDeclarationActivite: '52440000144',
      nom: 'Organisme mandataire (exemple)',
      raisonSociale: 'Organisme mandataire (exemple)',
      adresse: adresse({ lignes: ["2 rue de l'Exemple"] }),
      coordonnees: {
        nom: null,
        telephones: ['0200000000'],
        portables: [],
        fax: [],
        courriel: 'accueil@mandataire.example',
        urls: [],
      },
      contacts: [
        contact({ type: '5', nom: 'Direction', courriel: 'direction@mandataire.example' }),
      ],
    }),
    etatRecrutement: 'OUVERT',
    modalitesRecrutement: ['9', '8'],
    modalitesRecrutementTexte: 'Information collective, entretien individuel',
    informationsCollectives: [
      {
        date: '2026-01-15',
        dateFin: null,
        heureDebut: '09h30',
        heureFin: '12h00',
        aDistance: false,
        adresse: adresse({ denomination: 'Nantes' }),
        url: null,
        places: 20,
        commentaire: "Se munir d'un CV à jour",
      },
    ],
    recrutements: [],
    periodesInscription: [{ type: 'INSCRIPTION', debut: '2025-12-01', fin: '2026-02-20' }],
    modalitesInscription: 'Candidature individuelle',
    adresseInscription: SITE,
    perimetreRecrutement: '2',
    perimetreRecrutementTexte: null,
    contacts: [
      contact({
        type: '3',
        nom: 'Exemple',
        prenom: 'Camille',
        telephone: '0200000000',
        courriel: 'contact@formateur.example',
      }),
    ],
    urls: ['https://formateur.example/prepa-sanitaire-social/143842'],
    effectifMinimal: null,
    capaciteSimultanee: null,
    capaciteCumulee: null,
    prixHoraireTtc: null,
    prixTotalTtc: null,
  },
  dispositifs: [
    {
      type: 'PROGRAMME_REGION',
      programme: 'PREPA Sanitaire et social',
      lot: 'LOT-EXEMPLE-01',
      financeur: '2',
      nombrePlaces: 12,
      priseEnChargeFraisPedagogiques: true,
      detailPriseEnCharge: 'Frais pédagogiques pris en charge par la Région des Pays de la Loire',
      fraisRestants: null,
      conventionnee: true,
      heuresConventionnees: null,
    },
  ],
};

const MINUIT = new Date('2025-12-01T05:00:00Z');

const ecrire = (unes: readonly SessionAEcrire[]) =>
  grouperFormations(
    unes.map((une) => ({ une, arbre: formationLheo(une, parcoursDe(unes)), importee: false })),
  );
const document = (unes: readonly SessionAEcrire[]) =>
  debutDeDocument(MINUIT) +
  ecrire(unes)
    .map(({ arbre }) => ecrireFormation(arbre))
    .join('') +
  finDeDocument(MINUIT);

/** Blanks between elements say nothing. */
const canonique = (xml: string) => xml.replace(/>\s+</g, '><').trim();

test('the offer of the domain’s example is written as the golden file has it', () => {
  expect(canonique(document([EXEMPLE]))).toBe(canonique(FASD));
  expect(fautesDeSchema(ecrire([EXEMPLE])[0]!.arbre)).toEqual([]);
});

test('what is written is read back as it was entered', async () => {
  const [lue] = await Array.fromAsync(lireLheo(morceaux(document([EXEMPLE])), { mode: 'strict' }));
  const { session, action, formation } = EXEMPLE;
  expect(lue!.anomalies).toEqual([]);
  expect(lue!.offre).toMatchObject({
    provenance: { numeroSource: '21_89393' },
    formation: { ...formation, intitule: `${formation.intitule} - ${action.complementIntitule}` },
    actions: [
      {
        action: { objectifs: action.objectifs, contacts: action.contacts, publics: action.publics },
        sessions: [
          {
            provenance: { actionSource: '21_143842', numeroSource: '143842' },
            session: {
              debut: session.debut,
              fin: session.fin,
              rythmes: session.rythmes,
              modalitesPedagogiques: session.modalitesPedagogiques,
              contacts: session.contacts,
              periodesInscription: session.periodesInscription,
              dureeTotaleHeures: 455,
            },
            dispositifs: EXEMPLE.dispositifs,
          },
        ],
      },
    ],
  });
});

const autre = (numero: number, siennes: Partial<SessionAEcrire['session']>): SessionAEcrire => ({
  ...EXEMPLE,
  numeros: { ...EXEMPLE.numeros, session: numero },
  session: { ...EXEMPLE.session, ...siennes },
});

test('sessions of one action and one responsable are one formation, with an action for each', () => {
  const [formation, ...reste] = ecrire([EXEMPLE, autre(143_843, { typeParcours: '1' })]);
  expect(reste).toEqual([]);
  const enfants = (nom: string) => formation!.arbre.enfants.filter((un) => un.nom === nom);
  expect(enfants('action').map(({ attributs }) => attributs['numero'])).toEqual([
    '21_143842',
    '21_143843',
  ]);
  expect(enfants('parcours-de-formation').map(({ texte }) => texte)).toEqual(['4']);
  expect(enfants('extras')[0]!.enfants.map(({ texte }) => texte)).toEqual([
    '19482',
    '89393',
    '143842',
    '143843',
  ]);
  expect(fautesDeSchema(formation!.arbre)).toEqual([]);
});

test('each further responsable is a formation of its own, numbered after it', () => {
  const seconde = {
    ...autre(143_843, {
      responsable: { ...EXEMPLE.session.responsable, siret: '90000190000019', nom: 'Autre' },
    }),
    organismes: { ...EXEMPLE.organismes, responsable: { id: 7, modifieLe: new Date(0) } },
  };
  expect(ecrire([EXEMPLE, seconde]).map(({ arbre }) => arbre.attributs['numero'])).toEqual([
    '21_89393',
    '21_89393-7',
  ]);
});

test('a text that XML has no sign for is written without it, and the others are escaped', () => {
  const intitule = 'A & B < C "D" \u0001 é € 😀';
  const [arbre] = ecrire([{ ...EXEMPLE, formation: { ...EXEMPLE.formation, intitule } }]);
  expect(ecrireFormation(arbre!.arbre)).toContain('A &amp; B &lt; C &quot;D&quot;  é € 😀');
});
