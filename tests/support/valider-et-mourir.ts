/**
 * Validates an action, and kills its own process before the statement of this rank, or before the commit:
 * `node valider-et-mourir.ts URL_OR_FOLDER ACTION VERSION RANK|commit`. Prints how many statements there were when it lives.
 */
import { ouvrirBase } from '@sofi/database';
import { valider } from '@sofi/usecases';
import { acteur } from './saisie.ts';

const [ou, action, version, quand] = process.argv.slice(2) as [string, string, string, string];
let rang = 0;
let compte = false;
const mourir = () => process.kill(process.pid, 'SIGKILL');
const base = await ouvrirBase(
  { url: ou.startsWith('postgres:') ? ou : undefined, dossier: ou },
  {
    surRequete() {
      if (compte && ++rang === Number(quand)) mourir();
    },
  },
);
const { db } = base;
const transaction = db.transaction.bind(db);
db.transaction = ((acte: Parameters<typeof transaction>[0]) =>
  transaction(async (tx) => {
    const resultat = await acte(tx);
    if (quand === 'commit') mourir();
    return resultat;
  })) as typeof db.transaction;
compte = true;
await valider(
  {
    db,
    acteur: acteur('VALIDEUR'),
    maintenant: new Date('2026-11-23T10:00:00Z'),
    idempotence: null,
  },
  { numero: Number(action), version: Number(version) },
);
console.log(rang);
await base.fermer();
