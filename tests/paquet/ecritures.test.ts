import { createTransport, creerFormation, executer, SofiError, type Transport } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { fauxServeur, hasard, PANNES } from '../support/faux-serveur.ts';

/** `ECRITURES=10000` for the long run. */
const ECRITURES = Number(process.env['ECRITURES'] ?? 400);

const tirage = hasard(20_261_126);
/** How often each was written, and the answers kept under keys. */
const ecrites = new Map<string, number>();
const reponses = new Map<string, object>();
const url = fauxServeur(
  ({ variables, headers }) => {
    const { intitule } = (variables as { input: { intitule: string } }).input;
    const cle = headers['idempotency-key'] as string | undefined;
    const connue = cle && reponses.get(cle);
    if (connue) return connue;
    ecrites.set(intitule, (ecrites.get(intitule) ?? 0) + 1);
    const creerFormation = { __typename: 'CreerFormationSuccess', formation: { intitule } };
    const reponse = { data: { creerFormation } };
    if (cle) reponses.set(cle, reponse);
    return reponse;
  },
  () => (tirage() < 0.3 ? PANNES[Math.floor(tirage() * PANNES.length)]! : null),
);

/** The same call under its key says what became of it, as soon as one is answered. */
async function trancher(appel: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await appel();
      return;
    } catch (erreur) {
      if (!(erreur instanceof SofiError)) throw erreur;
      expect(erreur.ecriture).toBe('INCONNUE');
    }
}

/** One's own documents, as a minifier leaves them. */
const PROPRES = [
  'fragment F on CreerFormationSuccess{formation{intitule}}mutation M($input:CreerFormationInput!){creerFormation(input:$input){...F}}',
  ',mutation($input:CreerFormationInput!){creerFormation(input:$input){__typename}}',
  '#query\r\uFEFFmutation M($input:CreerFormationInput!){creerFormation(input:$input){__typename}}',
];
type Ecrire = (t: Transport, intitule: string, cle?: string) => Promise<unknown>;
const FORMES: Ecrire[] = [
  (t, intitule, cle) => creerFormation(t, { intitule }, { cle }),
  ...PROPRES.map(
    (document): Ecrire =>
      (t, intitule, cle) =>
        executer(t, document, { input: { intitule } }, { cle }),
  ),
];

test(
  `of ${ECRITURES} writes through a faulty network none is done twice, and each says what became of it`,
  { timeout: 1_200_000 },
  async () => {
    const transport = createTransport({ url: url(), essaiMs: 400 });
    const bilan = { faites: 0, nonFaites: 0, inconnues: 0 };
    let rang = 0;
    const ouvrier = async () => {
      while (rang < ECRITURES) {
        const numero = rang++;
        const intitule = `Formation ${numero}`;
        const ecrire = FORMES[numero % FORMES.length]!;
        try {
          await ecrire(transport, intitule);
          bilan.faites++;
        } catch (erreur) {
          if (!(erreur instanceof SofiError)) throw erreur;
          if (erreur.ecriture === 'NON_FAITE') {
            bilan.nonFaites++;
            expect(ecrites.get(intitule), erreur.message).toBeUndefined();
            continue;
          }
          expect(erreur).toMatchObject({ ecriture: 'INCONNUE', cle: expect.any(String) });
          bilan.inconnues++;
          await trancher(() => ecrire(transport, intitule, erreur.cle));
        }
        expect(ecrites.get(intitule)).toBe(1);
      }
    };
    await Promise.all(Array.from({ length: 40 }, ouvrier));
    expect(Math.max(...ecrites.values())).toBe(1);
    expect(bilan.faites).toBeGreaterThan(ECRITURES / 2);
    expect(bilan.nonFaites).toBeGreaterThan(0);
    expect(bilan.inconnues).toBeGreaterThan(0);
    console.log(`${ECRITURES} writes:`, JSON.stringify(bilan));
  },
);
