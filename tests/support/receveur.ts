import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as a receiver of webhooks got it. */
export interface Recu {
  headers: IncomingHttpHeaders;
  corps: string;
  chemin: string;
}

/** A receiver of webhooks on this machine. `repondre` answers each message; 204 when absent. */
export async function receveur(
  repondre: (recu: Recu, reponse: ServerResponse) => void = (_recu, reponse) =>
    reponse.writeHead(204).end(),
) {
  const recus: Recu[] = [];
  const etat = { repondre };
  const serveur = createServer(
    (requete: IncomingMessage, reponse) =>
      void (async () => {
        let corps = '';
        for await (const morceau of requete.setEncoding('utf8')) corps += String(morceau);
        const recu = { headers: requete.headers, corps, chemin: requete.url! };
        recus.push(recu);
        etat.repondre(recu, reponse);
      })(),
  );
  serveur.listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/recevoir`,
    port,
    recus,
    etat,
    arreter: async () => {
      serveur.closeAllConnections();
      serveur.close();
      await once(serveur, 'close');
    },
  };
}
