import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LheoIllisibleError, Mode } from '../src/index.ts';
import { lireLheo } from '../src/index.ts';
import { FASD, lire, lireUne, morceaux, racine } from './outils.ts';
import { nonEmpty } from '../../../tests/support/non-empty.ts';

describe('properties', () => {
  test('bytes split anywhere give the same formation', async () => {
    const octets = Buffer.from(FASD);
    const attendue = (await lireUne(FASD)).empreinte;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: octets.length - 1 }), { maxLength: 5 }),
        async (coupes) => {
          const bords = [0, ...coupes.toSorted((a, b) => a - b), octets.length];
          const parts = bords.slice(1).map((fin, rang) => octets.subarray(bords[rang], fin));
          const [lecture] = await Array.fromAsync(lireLheo(morceaux(...parts)));
          expect([lecture!.empreinte, lecture!.anomalies]).toEqual([attendue, []]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('blanks between elements, comments and the order of attributes do not change the fingerprint; a text does', async () => {
    const attendue = (await lireUne(FASD)).empreinte;
    expect(
      (await lireUne(FASD.replaceAll(/>\s+</g, '><').replace('<action ', '<!-- vu --><action ')))
        .empreinte,
    ).toBe(attendue);
    expect(
      (
        await lireUne(
          FASD.replace(
            'numero="21_89393" datecrea="20251103"',
            'datecrea="20251103" numero="21_89393"',
          ),
        )
      ).empreinte,
    ).toBe(attendue);
    expect(
      (await lireUne(FASD.replace('Module gériatrie', 'Module Gériatrie'))).empreinte,
    ).not.toBe(attendue);
  });

  test('Latin 1 is read when the document says so', async () => {
    const latin1 = Buffer.from(FASD.replace('UTF-8', 'ISO-8859-1').replaceAll('–', '-'), 'latin1');
    expect((await lire(latin1))[0]!.offre!.formation.intitule).toContain('Module gériatrie');
  });

  test('a long stream is read one formation at a time', async () => {
    const [, formation] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;
    let produites = 0;
    async function* flux() {
      yield '<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>';
      for (; produites < 500; produites++)
        yield formation!.replace('21_89393', `f${produites}`).replace('21_143842', `a${produites}`);
      yield '</offres></lheo>';
    }
    let lues = 0;
    for await (const { offre } of lireLheo(flux())) {
      expect(offre).not.toBeNull();
      // Nothing is read ahead of what is asked for.
      expect(produites - lues++).toBeLessThanOrEqual(1);
    }
    expect(lues).toBe(500);
  });
});

const reels = fileURLToPath(new URL('../shared/samples', racine));
if (!existsSync(reels))
  console.warn('The real sample files are not here: only our own fixtures were read.');
test.runIf(existsSync(reels))('the real files behave as their notice says', async () => {
  const fin = async (nom: string, mode: Mode) => {
    try {
      return (await lire(readFileSync(`${reels}/${nom}`), mode)).map(({ offre }) => offre !== null);
    } catch (erreur) {
      return (erreur as LheoIllisibleError).code;
    }
  };
  const attendus: Record<string, unknown> = {
    'intercarif-2.3-grand-est-fli.xml': [true],
    'intercarif-2.3-three-formations-invalid.xml': [true, false, false],
    'onisep-2.2-bts-nrc.xml': [true],
    'lheo-1.3.0-photographe.xml': 'ESPACE_DE_NOMS',
    'fasd-prepa-sanitaire-social.xml': [true],
    'lheo-2.3-all-elements.xml': [true],
  };
  for (const nom of nonEmpty(readdirSync(reels).filter((fichier) => fichier.endsWith('.xml'))))
    for (const mode of ['tolerant', 'strict'] as const)
      expect([nom, await fin(nom, mode)]).toEqual([nom, attendus[nom]]);
});
