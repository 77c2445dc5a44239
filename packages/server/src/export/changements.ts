import { dansUnInstantane, lireChangements, lirePlancher } from '@sofi/database';
import { ecrireCodeFasd } from '@sofi/domain';
import { curseurPerime } from '@sofi/graphql/http/errors';
import type { ExportKind } from './kind.ts';
import { badInput } from './kind.ts';

/**
 * `GET /export/changements.ndjson`: the changes of published sessions after a rank, one a line. The `rang` of the last one that was
 * copied is `depuis` next time.
 */
export const changements: ExportKind = {
  contentType: 'application/x-ndjson; charset=utf-8',
  pointsPerOffer: 1,
  prepare(parameters) {
    const texte = parameters.get('depuis') ?? '0';
    const depuis = Number(texte);
    if (!/^\d{1,15}$/.test(texte)) throw badInput('« depuis » est le rang d’un changement.');
    return async ({ base, selection: { filtre }, canal, statuts }, sink) => {
      // A copy holds what is published: channel and end narrow it where they are named.
      const copie = {
        ...filtre,
        canal: canal === null ? null : filtre.canal,
        statuts: statuts === null ? null : filtre.statuts,
      };
      await dansUnInstantane(base, async (tx) => {
        if (depuis > 0 && depuis < (await lirePlancher(tx))) throw curseurPerime();
        for await (const groupe of lireChangements(tx, depuis, copie))
          await sink.write(
            groupe
              .map(({ formation, action, ...reste }) => {
                const code = ecrireCodeFasd(formation, action, reste.session);
                return `${JSON.stringify({ ...reste, code })}\n`;
              })
              .join(''),
          );
      });
    };
  },
};
