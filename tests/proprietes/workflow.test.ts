import { copierAction, lignes, lireOffreEnSaisie, visible } from '@sofi/database';
import type { Acteur, EtatSaisie, Fasd, NomActe, OffreEnSaisie } from '@sofi/domain';
import { ANONYME, modifications, RefusError, TRANSITIONS } from '@sofi/domain';
import type { EnvDActe } from '@sofi/usecases';
import {
  abandonnerModifications,
  archiver,
  demanderReponses,
  donnerAccordRegion,
  dupliquerSession,
  envoyerEnValidation,
  modifierActionSaisie,
  modifierDispositif,
  modifierSession,
  rappeler,
  refuser,
  repondre,
  supprimerFiche,
  valider,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';
import { MAINTENANT } from '../support/temps.ts';

/** How many sequences: 10,000 by `SEQUENCES=10000 npx vitest run tests/proprietes/workflow.test.ts`. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 60);

let base: Awaited<ReturnType<typeof baseDeTest>>;
let modele: number;
let roles: Record<'organisme' | 'etranger' | 'valideur' | 'region' | 'administrateur', Acteur>;

beforeAll(async () => {
  base = await baseDeTest();
  const { lot, mandataire } = await lotDeDemo(base);
  const [autre] = await lignes<{ id: number; siret: string }>(
    base.db,
    sql`select id, siret from organismes where id <> ${mandataire.id} order by id limit 1`,
  );
  roles = {
    organisme: acteur('ORGANISME', [mandataire]),
    etranger: acteur('ORGANISME', [autre!]),
    valideur: acteur('VALIDEUR'),
    region: acteur('REGION'),
    administrateur: acteur('ADMINISTRATEUR'),
  };
  modele = (await saisirOffreComplete(env(base, roles.organisme), lot)).action;
});
afterAll(() => base.fermer());

interface Etape {
  qui: keyof typeof roles;
  quoi: keyof typeof ACTES;
  n: number;
  /** Written against an earlier version than the one that stands. */
  perimee: boolean;
}

/** What a step calls; null where there is nothing to call it on. `acte`: as the table of transitions names it. */
const ACTES: Record<
  string,
  {
    acte: NomActe;
    faire: (env: EnvDActe, offre: OffreEnSaisie, n: number, recul: number) => unknown;
  }
> = {
  texte: {
    acte: 'MODIFIER',
    faire: (e, { action: { numero, version } }, n, recul) =>
      modifierActionSaisie(e, { numero, version: version - recul, objectifs: `Objectif ${n}` }),
  },
  duree: {
    acte: 'MODIFIER',
    faire: (e, { sessions: [session] }, n, recul) =>
      session &&
      modifierSession(e, {
        numero: session.numero,
        version: session.version - recul,
        dureeCentreHeures: 300 + n,
      }),
  },
  recrutement: {
    acte: 'MODIFIER',
    faire: (e, { sessions: [session] }, n, recul) =>
      session &&
      modifierSession(e, {
        numero: session.numero,
        version: session.version - recul,
        etatRecrutement: (['OUVERT', 'FERME', 'SUSPENDU'] as const)[n % 3]!,
      }),
  },
  places: {
    acte: 'MODIFIER',
    faire: (e, { sessions }, n, recul) => {
      const dispositif = sessions.at(-1)?.dispositifs[0];
      return (
        dispositif &&
        modifierDispositif(e, {
          numero: dispositif.numero,
          version: dispositif.version - recul,
          nombrePlaces: 1 + n,
        })
      );
    },
  },
  copie: {
    acte: 'MODIFIER',
    faire: (e, { sessions: [session] }, n, recul) =>
      session &&
      dupliquerSession(e, {
        numero: session.numero,
        version: session.version - recul,
        periodes: [{ debut: `2027-0${1 + (n % 9)}-01`, fin: '2027-12-01' }],
        lieux: [],
      }),
  },
  suppression: {
    acte: 'MODIFIER',
    faire: (e, { sessions }, _n, recul) => {
      const session = sessions.at(-1);
      return (
        session &&
        supprimerFiche(e, {
          fiche: 'SESSION',
          numero: session.numero,
          version: session.version - recul,
        })
      );
    },
  },
  envoi: simple('ENVOYER_EN_VALIDATION', envoyerEnValidation),
  rappel: simple('RAPPELER', rappeler),
  validation: simple('VALIDER', valider),
  archivage: simple('ARCHIVER', archiver),
  abandon: simple('ABANDONNER_MODIFICATIONS', abandonnerModifications),
  refus: {
    acte: 'REFUSER',
    faire: (e, offre, _n, recul) => refuser(e, { ...cible(offre, recul), motif: 'À revoir.' }),
  },
  questions: {
    acte: 'DEMANDER_REPONSES',
    faire: (e, offre, _n, recul) =>
      demanderReponses(e, {
        ...cible(offre, recul),
        questions: [{ texte: 'Pourquoi ?', fiche: null, champ: null }],
      }),
  },
  reponses: {
    acte: 'REPONDRE',
    faire: async (e, offre, _n, recul) => {
      const ouvertes = await lignes<{ id: number }>(
        base.db,
        sql`select id from questions where action_numero = ${offre.action.numero} and repondue_le is null`,
      );
      return repondre(e, {
        ...cible(offre, recul),
        reponses: ouvertes.map(({ id }) => ({ question: id, texte: 'Parce que.' })),
      });
    },
  },
  accord: {
    acte: 'DONNER_ACCORD_REGION',
    faire: (e, { sessions: [session] }, n, recul) => {
      const dispositif = session?.dispositifs[0];
      return (
        dispositif &&
        donnerAccordRegion(e, {
          dispositif: dispositif.numero,
          version: dispositif.version - recul,
          date: '2026-11-20',
          reference: `Accord ${n}`,
        })
      );
    },
  },
};

function simple(
  acte: NomActe,
  faire: (e: EnvDActe, cible: { numero: number; version: number }) => Promise<unknown>,
) {
  return {
    acte,
    faire: (e: EnvDActe, offre: OffreEnSaisie, _n: number, recul: number) =>
      faire(e, cible(offre, recul)),
  };
}

const cible = ({ action }: OffreEnSaisie, recul: number) => ({
  numero: action.numero,
  version: action.version - recul,
});

const etape: fc.Arbitrary<Etape> = fc.record({
  // The organisme and the validator most of the time: strangers are refused everything.
  qui: fc.oneof(
    { weight: 6, arbitrary: fc.constant('organisme' as const) },
    { weight: 5, arbitrary: fc.constant('valideur' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('etranger' as const, 'region' as const, 'administrateur' as const),
    },
  ),
  quoi: fc.constantFrom(...Object.keys(ACTES)),
  n: fc.nat(50),
  perimee: fc.nat(9).map((un) => un === 0),
});
const etapes = fc.array(etape, { minLength: 1, maxLength: 12 });

test(`${SEQUENCES} random sequences of acts by random roles stay in the table, lose nothing and show no draft`, async () => {
  const faits = new Set<string>();
  await fc.assert(
    fc.asyncProperty(etapes, async (suite) => {
      const numero = await copierAction(base.db, modele, MAINTENANT);
      try {
        let validee: Fasd | null = null;
        for (const une of suite) {
          const avant = await photographier(numero);
          if (avant === null) break;
          const { acte, faire } = ACTES[une.quoi]!;
          const issue = await essayer(() =>
            faire(env(base, roles[une.qui]), avant.offre, une.n, une.perimee ? 1 : 0),
          );
          const apres = await photographier(numero);
          expect(apres).not.toBeNull();
          if (issue === 'refusé' || issue === 'sans objet') {
            // A refusal leaves no trace.
            expect(apres).toEqual(avant);
          } else {
            expect(une.qui).not.toBe('etranger');
            if (apres!.etat !== avant.etat) expect(TRANSITIONS[acte][avant.etat]).toBe(apres!.etat);
            if (apres!.etat !== avant.etat) faits.add(acte);
            if (acte === 'VALIDER') validee = apres!.offre;
            if (acte === 'ARCHIVER') validee = null;
            // What needs no validation was written to both.
            if (une.quoi === 'recrutement' && validee)
              validee = avecRecrutement(validee, apres!.offre);
          }
          const { publiee } = apres!.offre;
          expect(publiee === null).toBe(validee === null);
          expect(validee && modifications(validee, publiee!)).toEqual(validee && []);
          // Found are the published sessions, and they alone.
          expect(await trouvees(numero)).toEqual(publiee?.sessions.map((s) => s.numero) ?? []);
          for (const curieux of [ANONYME, roles.etranger])
            expect(await brouillons(numero, curieux)).toBe(0);
        }
      } finally {
        await effacer(numero);
        // Thousands of sequences would keep all their statements.
        base.requetes.length = 0;
      }
    }),
    { numRuns: SEQUENCES },
  );
  // The sequences are of some use: the acts took place.
  expect([...faits]).toEqual(
    expect.arrayContaining(['ENVOYER_EN_VALIDATION', 'VALIDER', 'MODIFIER', 'ARCHIVER']),
  );
});

async function photographier(
  numero: number,
): Promise<{ etat: EtatSaisie; offre: OffreEnSaisie } | null> {
  const offre = await lireOffreEnSaisie(base.db, numero);
  const [ligne] = await lignes<{ etat: EtatSaisie }>(
    base.db,
    sql`select etat from actions where vue = 'TRAVAIL' and numero = ${numero}`,
  );
  return offre && { etat: ligne!.etat, offre };
}

/** What came of an act; a bug goes on. */
async function essayer(acte: () => unknown): Promise<'fait' | 'refusé' | 'sans objet'> {
  try {
    return (await acte()) === undefined ? 'sans objet' : 'fait';
  } catch (erreur) {
    if (erreur instanceof RefusError) return 'refusé';
    throw erreur;
  }
}

const avecRecrutement = (validee: Fasd, travail: Fasd): Fasd => ({
  ...validee,
  sessions: validee.sessions.map((session, rang) => {
    const sienne = travail.sessions.find(({ numero }) => numero === session.numero);
    return rang === 0 && sienne ? { ...session, etatRecrutement: sienne.etatRecrutement } : session;
  }),
});

const trouvees = async (action: number) =>
  (
    await lignes<{ session: number }>(
      base.db,
      sql`select session from offres where action = ${action} order by session`,
    )
  ).map(({ session }) => session);

async function brouillons(numero: number, qui: Acteur): Promise<number> {
  const vus = await base.db.query.actions.findMany({
    columns: { numero: true },
    where: { vue: 'TRAVAIL', numero, RAW: (t) => visible.action(qui, t) ?? sql`true` },
  });
  return vus.length;
}

async function effacer(numero: number): Promise<void> {
  await base.db.execute(sql`delete from actions where numero = ${numero}`);
  await base.db.execute(sql`select ecrire_offres(array[${numero}::int])`);
  await base.db.execute(
    sql`delete from formations f where f.vue = 'PUBLIEE' and not exists (select from actions a where a.vue = 'PUBLIEE' and a.formation_numero = f.numero)`,
  );
}
