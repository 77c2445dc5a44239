import { BaseInutilisableError } from '@sofi/database';
import { ArretAnnonce } from './arret.ts';
import { executer } from './cli.ts';

try {
  await executer(process.argv.slice(2), process.env);
} catch (erreur) {
  process.exitCode = 1;
  if (erreur instanceof ArretAnnonce || erreur instanceof BaseInutilisableError)
    console.error(erreur.message);
  else console.error(erreur);
}
