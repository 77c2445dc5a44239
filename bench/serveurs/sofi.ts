// Our server, its answer cache off: `node sofi.ts DATABASE_URL anonyme|valideur`. Prints its address once it listens.
import { ouvrirBase } from '@sofi/database';
import { demarrer } from '@sofi/server/serveur';

const [url, qui] = process.argv.slice(2);
const base = await ouvrirBase({ url, dossier: '' });
const { origine } = await demarrer({
  base,
  acteur: { type: qui === 'valideur' ? 'VALIDEUR' : 'ANONYME' },
  hote: '127.0.0.1',
  port: 0,
});
console.log(origine);
process.once('SIGTERM', () => process.exit());
