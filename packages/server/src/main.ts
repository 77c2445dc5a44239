import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Kept between starts: modules without their types, and their bytecode. Where the folder cannot be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/sofi', import.meta.url)));

// After it, so that these modules are kept too.
const { BaseInutilisableError } = await import('@sofi/database');
const { ArretAnnonce } = await import('./arret.ts');
const { executer } = await import('./cli.ts');

try {
  await executer(process.argv.slice(2), process.env);
} catch (erreur) {
  process.exitCode = 1;
  if (erreur instanceof ArretAnnonce || erreur instanceof BaseInutilisableError)
    console.error(erreur.message);
  else console.error(erreur);
}
