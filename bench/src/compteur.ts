import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Stands between a server and Postgres, and counts the statements that pass (messages Execute and Query, PostgreSQL protocol 3.0). */
export async function ouvrirCompteur(url: string) {
  const cible = new URL(url);
  let posees = 0;
  const relais = createServer((client) => {
    const base = connect(Number(cible.port || 5432), cible.hostname);
    let reste = Buffer.alloc(0);
    let demarree = false;
    client.on('data', (morceau) => {
      reste = Buffer.concat([reste, morceau]);
      for (;;) {
        // The first message has no type.
        const debut = demarree ? 1 : 0;
        if (reste.length < debut + 4) break;
        const longueur = reste.readInt32BE(debut) + debut;
        if (reste.length < longueur) break;
        const type = demarree ? String.fromCharCode(reste[0]!) : '';
        if (type === 'E' || type === 'Q') posees++;
        demarree = true;
        reste = reste.subarray(longueur);
      }
      base.write(morceau);
    });
    base.on('data', (morceau) => client.write(morceau));
    for (const [une, autre] of [
      [client, base],
      [base, client],
    ] as const)
      une.on('close', () => autre.destroy()).on('error', () => autre.destroy());
  });
  await new Promise<void>((ecoute) => relais.listen(0, '127.0.0.1', ecoute));
  const locale = new URL(url);
  locale.hostname = '127.0.0.1';
  locale.port = String((relais.address() as AddressInfo).port);
  return {
    url: locale.href,
    /** How many since it was last asked. */
    relever() {
      const relevees = posees;
      posees = 0;
      return relevees;
    },
    fermer: () => new Promise<void>((fini) => relais.close(() => fini())),
  };
}
