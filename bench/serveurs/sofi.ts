// Our server, its answer cache off: `node sofi.ts DATABASE_URL anonyme|valideur`. Prints its address once it listens.
import { ouvrirBase } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { ANONYME } from '@sofi/domain';
import { demarrer } from '@sofi/server/serveur';

const VALIDEUR: Acteur = {
  type: 'UTILISATEUR',
  utilisateurId: null,
  roles: ['VALIDEUR'],
  organismes: [],
  lectureSeule: false,
};

const [url, qui] = process.argv.slice(2);
const base = await ouvrirBase({ url, dossier: '' });
const { origine } = await demarrer({
  base,
  acteur: qui === 'valideur' ? VALIDEUR : ANONYME,
  hote: '127.0.0.1',
  port: 0,
});
console.log(origine);
process.once('SIGTERM', () => process.exit());
