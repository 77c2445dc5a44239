import { REGLAGES_DE_COMPTE } from '@sofi/domain';
import { DEFAULT_LIMITS } from '@sofi/graphql';
import { demarrer } from '@sofi/server/serveur';
import type { Role } from './matrice-roles.ts';
import { acteurDe, ROLES } from './matrice-roles.ts';
import type { Scene } from './matrice-scene.ts';
import type { Reponse } from './serveur.ts';
import { MAINTENANT } from './temps.ts';

/** A server for each role; a fault that they signal fails the test that caused it. */
export async function servir(scene: Scene): Promise<Pick<Scene, 'demander' | 'suivre' | 'fermer'>> {
  const serveurs = new Map<Role, Awaited<ReturnType<typeof demarrer>>>();
  for (const role of ROLES)
    serveurs.set(
      role,
      await demarrer({
        base: scene.base,
        acteur: acteurDe(scene, role),
        hote: '127.0.0.1',
        port: 0,
        horloge: () => MAINTENANT,
        // The matrix asks for every field at once: what it costs is tested elsewhere.
        limits: { ...DEFAULT_LIMITS, cost: Infinity, fields: Infinity },
        comptes: {
          ...REGLAGES_DE_COMPTE,
          tentatives: {
            parCompte: 10_000,
            parCompteEnTout: 10_000,
            parAdresse: 10_000,
            duree: 1000,
          },
        },
      }),
    );
  const envoyer = (role: Role, demande: object, accept = 'application/json') =>
    fetch(`${serveurs.get(role)!.origine}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(demande),
    });
  return {
    async demander(role, query, variables = {}) {
      const texte = await (await envoyer(role, { query, variables })).text();
      return { ...(JSON.parse(texte) as Reponse), texte };
    },
    async suivre(role, query, variables, nombre) {
      const reponse = await envoyer(role, { query, variables }, 'text/event-stream');
      const recus: object[] = [];
      let reste = '';
      for await (const morceau of reponse.body!.pipeThrough(new TextDecoderStream())) {
        const lues = (reste + morceau).split('\n');
        reste = lues.pop()!;
        for (const ligne of lues)
          if (/^data: ?\{/.test(ligne)) recus.push(JSON.parse(ligne.slice(5)) as object);
        if (recus.length >= nombre) break;
      }
      return recus;
    },
    async fermer() {
      await Promise.all([...serveurs.values()].map(({ arreter }) => arreter()));
      await scene.base.fermer();
    },
  };
}
