import { expect, test } from 'vitest';
import {
  forger,
  listesSousCurseur,
  premierCurseur,
  remplirLesListes,
} from '../support/curseurs-forges.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest(remplirLesListes);

test.each(listesSousCurseur())(
  '$nom refuses every cursor that it did not write, on each side',
  async ({ qui, query, curseurs }) => {
    const { data, errors } = await demander(query(), {}, qui);
    const reel = premierCurseur(data);
    expect([errors, reel]).toEqual([undefined, expect.any(String)]);
    const forges = forger(reel!);
    expect(curseurs).not.toEqual([]);
    for (const [place, argument] of curseurs.entries()) {
      const envoyes = place === 0 ? forges : forges.filter((_, rang) => rang % 4 === 0);
      const reponses = await Promise.all(
        envoyes.map(({ curseur }) => demander(query(argument), { curseur }, qui)),
      );
      expect(
        reponses.map(({ errors: refus }, rang) => ({ ...envoyes[rang], curseur: '', refus })),
      ).toMatchObject(
        envoyes.map(({ nom }) => ({
          nom,
          refus: [{ path: expect.any(Array), extensions: { code: 'BAD_USER_INPUT' } }],
        })),
      );
    }
  },
);
