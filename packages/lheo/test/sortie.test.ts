import { expect, test } from 'vitest';
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
import { EXEMPLE } from './exemple.ts';
import { FASD, morceaux } from './outils.ts';

const MINUIT = new Date('2025-12-01T05:00:00Z');

const ecrire = (offres: readonly SessionAEcrire[]) =>
  grouperFormations(
    offres.map((offre) => ({
      offre,
      arbre: formationLheo(offre, parcoursDe(offres)),
      importee: false,
    })),
  );
const document = (offres: readonly SessionAEcrire[]) =>
  debutDeDocument(MINUIT) +
  ecrire(offres)
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
