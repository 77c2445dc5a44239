import { copierAction, lireOffreEnSaisie } from '@sofi/database';
import type { Acteur, Fasd, OffreEnSaisie } from '@sofi/domain';
import { RefusError } from '@sofi/domain';
import type { EnvDActe } from '@sofi/usecases';
import {
  abandonnerModifications,
  archiver,
  creerDispositif,
  desarchiver,
  donnerAccordRegion,
  dupliquerSession,
  envoyerEnValidation,
  modifierDispositif,
  modifierSession,
  supprimerFiche,
  valider,
} from '@sofi/usecases';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';
import { MAINTENANT } from '../support/temps.ts';

/** How many sequences: 1,000 by `SEQUENCES=1000 npx vitest run tests/proprietes/accord-region.test.ts`. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 8);

let base: Awaited<ReturnType<typeof baseDeTest>>;
let lot: number;
let modele: number;
let roles: Record<'organisme' | 'valideur' | 'region', Acteur>;

beforeAll(async () => {
  base = await baseDeTest();
  const trouve = await lotDeDemo(base);
  lot = trouve.lot;
  roles = {
    organisme: acteur('ORGANISME', [trouve.mandataire]),
    valideur: acteur('VALIDEUR'),
    region: acteur('REGION'),
  };
  modele = (await saisirOffreComplete(env(base, roles.organisme), lot)).action;
});
afterAll(() => base.fermer());

/** By dispositif of a session that the Région pays: what the public reads of it that is protected. */
function protegees(offre: Fasd | null): Map<number, string> {
  const deSession = ({ sessions, action }: Fasd) =>
    sessions.flatMap(({ numero, lieu, responsable, dispositifs, ...session }) =>
      dispositifs
        .filter(({ type }) => type === 'PROGRAMME_REGION')
        .map((un): [number, string] => [
          un.numero,
          JSON.stringify([
            [numero, lieu?.id, responsable.id, action.dispensateur.id],
            [session.debut?.texte, session.fin?.texte],
            [session.dureeCentreHeures, session.dureeEntrepriseHeures],
            [un.programme?.id, un.lot?.id, un.nombrePlaces],
          ]),
        ]),
    );
  return new Map(offre === null ? [] : deSession(offre));
}

const cible = ({ action: { numero, version } }: OffreEnSaisie) => ({ numero, version });
type Geste = (
  ou: { e: Record<keyof typeof roles, EnvDActe>; offre: OffreEnSaisie },
  n: number,
) => unknown;

/** The session or the dispositif that a draw falls upon, as a change names it. */
function tiree(offre: OffreEnSaisie, n: number) {
  const session = offre.sessions[n % Math.max(1, offre.sessions.length)];
  const dispositif = session?.dispositifs[n % Math.max(1, session.dispositifs.length)];
  return { session, dispositif };
}
const surSession =
  (champs: (n: number) => object): Geste =>
  ({ e, offre }, n) => {
    const { session } = tiree(offre, n);
    return (
      session &&
      modifierSession(e.organisme, {
        numero: session.numero,
        version: session.version,
        ...champs(n),
      })
    );
  };
const surDispositif =
  (champs: (n: number) => object): Geste =>
  ({ e, offre }, n) => {
    const { dispositif } = tiree(offre, n);
    return (
      dispositif &&
      modifierDispositif(e.organisme, {
        numero: dispositif.numero,
        version: dispositif.version,
        ...champs(n),
      })
    );
  };
const retirer =
  (fiche: 'SESSION' | 'DISPOSITIF'): Geste =>
  ({ e, offre }, n) => {
    const { session, dispositif } = tiree(offre, n);
    const une = fiche === 'SESSION' ? session : dispositif;
    return une && supprimerFiche(e.organisme, { fiche, numero: une.numero, version: une.version });
  };

/** What a tired organisme tries, and what answers it: one of each is drawn as often. */
const GESTES: Record<string, Geste> = {
  debut: surSession((n) => ({ debut: `2027-03-0${1 + (n % 4)}` })),
  duree: surSession((n) => ({ dureeCentreHeures: 400 + (n % 3) })),
  texte: surSession((n) => ({ commentaireDuree: `Remarque ${n}` })),
  places: surDispositif((n) => ({ nombrePlaces: 12 + (n % 3) })),
  prive: surDispositif(() => ({ type: 'PRIVE', financeur: '10', lot: null, programme: null })),
  rendu: surDispositif(() => ({ lot })),
  second: ({ e, offre }, n) => {
    const { session } = tiree(offre, n);
    return (
      session && creerDispositif(e.organisme, { session: session.numero, lot, nombrePlaces: 9 })
    );
  },
  retraitDeSession: retirer('SESSION'),
  retraitDeDispositif: retirer('DISPOSITIF'),
  copie: ({ e, offre }, n) => {
    const { session } = tiree(offre, n);
    return (
      session &&
      dupliquerSession(e.organisme, {
        numero: session.numero,
        version: session.version,
        periodes: [{ debut: `2027-04-0${1 + (n % 5)}`, fin: '2027-07-01' }],
        lieux: [],
      })
    );
  },
  abandon: ({ e, offre }) => abandonnerModifications(e.organisme, cible(offre)),
  archive: ({ e, offre }) => archiver(e.organisme, cible(offre)),
  retour: ({ e, offre }) => desarchiver(e.organisme, cible(offre)),
  envoi: ({ e, offre }) => envoyerEnValidation(e.organisme, cible(offre)),
  validation: ({ e, offre }) => valider(e.valideur, cible(offre)),
};

const etape = fc.record({
  geste: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Object.keys(GESTES)) },
    { weight: 2, arbitrary: fc.constantFrom('accord', 'retrait') },
    { weight: 3, arbitrary: fc.constant('publication') },
  ),
  n: fc.nat(11),
});

test(
  `${SEQUENCES} random sequences of acts change nothing protected of what the public reads, but as it was agreed to`,
  { timeout: SEQUENCES * 20_000 },
  async () => {
    const e = {
      organisme: env(base, roles.organisme),
      valideur: env(base, roles.valideur),
      region: env(base, roles.region),
    };
    let publications = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(etape, { minLength: 4, maxLength: 14 }), async (etapes) => {
        const numero = await copierAction(base.db, modele, MAINTENANT);
        const lire = async () => (await lireOffreEnSaisie(base.db, numero))!;
        const publier = async () => {
          await essayer(async () => envoyerEnValidation(e.organisme, cible(await lire())));
          return essayer(async () => valider(e.valideur, cible(await lire())));
        };
        await publier();
        /** By dispositif: the values agreed to, null for its end, used once. */
        const accords = new Map<number, string | null>();
        let derniere = protegees((await lire()).publiee);
        for (const { geste, n } of etapes) {
          const avant = await lire();
          if (geste === 'publication') await publier();
          else if (geste === 'accord' || geste === 'retrait') {
            const dispositif = [...protegees(avant.publiee).keys(), ...protegees(avant).keys()][
              n % 3
            ];
            const version = [avant.publiee, avant]
              .flatMap((vue) => vue?.sessions ?? [])
              .flatMap(({ dispositifs }) => dispositifs)
              .findLast((un) => un.numero === dispositif)?.version;
            const donne = await essayer(async () =>
              donnerAccordRegion(e.region, {
                dispositif: dispositif ?? 0,
                version: version ?? 0,
                date: '2026-11-20',
                reference: `Accord ${n}`,
                retrait: geste === 'retrait',
              }),
            );
            if (donne && dispositif !== undefined)
              accords.set(
                dispositif,
                geste === 'retrait' ? null : (protegees(avant).get(dispositif) ?? null),
              );
          } else await essayer(async () => GESTES[geste]!({ e, offre: avant }, n));
          const apres = protegees((await lire()).publiee);
          const ancienne = protegees(avant.publiee);
          const regionales = new Set(
            (avant.publiee?.sessions ?? [])
              .filter(({ dispositifs }) =>
                dispositifs.some(({ type }) => type === 'PROGRAMME_REGION'),
              )
              .map((session) => session.numero),
          );
          for (const dispositif of new Set([...ancienne.keys(), ...apres.keys()])) {
            const valeur = apres.get(dispositif) ?? null;
            if (valeur === (ancienne.get(dispositif) ?? null)) continue;
            publications++;
            if (geste === 'retour') {
              // Brought back as it was, and nothing else.
              expect(valeur).toBe(derniere.get(dispositif));
              continue;
            }
            // What was never published of the Région comes only by validation.
            if (!ancienne.has(dispositif) && !regionales.has(JSON.parse(valeur!)[0][0])) continue;
            expect([geste, accords.has(dispositif)]).toEqual([geste, true]);
            expect([geste, accords.get(dispositif)]).toEqual([geste, valeur]);
            accords.delete(dispositif);
          }
          if (apres.size > 0) derniere = apres;
        }
        // Thousands of sequences would keep all their statements.
        base.requetes.length = 0;
      }),
      {
        numRuns: SEQUENCES,
        // One that certainly publishes a protected value, whatever the others do.
        examples: [
          [
            [
              { geste: 'debut', n: 1 },
              { geste: 'accord', n: 0 },
              { geste: 'publication', n: 0 },
            ],
          ],
        ],
      },
    );
    // The sequences are of some use: protected values changed.
    expect(publications).toBeGreaterThan(0);
  },
);

/** Whether an act was done; a bug goes on. */
async function essayer(acte: () => unknown): Promise<boolean> {
  try {
    return (await acte()) !== undefined;
  } catch (erreur) {
    if (erreur instanceof RefusError) return false;
    throw erreur;
  }
}
