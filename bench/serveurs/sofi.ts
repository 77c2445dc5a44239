// Our server, its answer cache off: `node sofi.ts DATABASE_URL`. Prints its address once it listens, and another where all
// callers are the validator: in one process, as one server knows them by their tokens.
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

const base = await ouvrirBase({ url: process.argv[2], dossier: '' });
const [anonyme, valideur] = await Promise.all(
  [{ acteur: ANONYME, columnIndexFrom: 50_000 }, { acteur: VALIDEUR }].map((qui) =>
    demarrer({ base, ...qui, hote: '127.0.0.1', port: 0 }),
  ),
);
console.log(anonyme!.origine, valideur!.origine);
process.once('SIGTERM', () => process.exit());
