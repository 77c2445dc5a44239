import { BaseInutilisableError } from '@sofi/database';
import { ArretAnnonce } from './arret.ts';
import { lireReglages } from './env.ts';

const COMMANDES: Record<string, (args: string[]) => Promise<void>> = {
  comptes: async (args) =>
    (await import('./commandes/comptes.ts')).comptes(args, lireReglages(process.env)),
  export: async (args) =>
    (await import('./commandes/exporter.ts')).exporter(args, lireReglages(process.env)),
  import: async (args) =>
    (await import('./commandes/importer.ts')).importer(args, lireReglages(process.env)),
  doctor: async () => (await import('./commandes/doctor.ts')).doctor(process.env),
  migrate: async (args) =>
    (await import('./commandes/migrate.ts')).migrateDatabase(args, lireReglages(process.env)),
  ranger: async () => (await import('./commandes/ranger.ts')).ranger(lireReglages(process.env)),
  reconstruire: async () =>
    (await import('./commandes/reconstruire.ts')).reconstruire(lireReglages(process.env)),
  serve: async () => (await import('./commandes/serve.ts')).serve(lireReglages(process.env)),
};

const [commande = 'serve', ...args] = process.argv.slice(2);
try {
  const executer = COMMANDES[commande];
  if (!executer)
    throw new ArretAnnonce(
      `Commande inconnue : « ${commande} ». Commandes : ${Object.keys(COMMANDES).join(', ')}.`,
    );
  await executer(args);
} catch (erreur) {
  process.exitCode = 1;
  if (erreur instanceof ArretAnnonce || erreur instanceof BaseInutilisableError)
    console.error(erreur.message);
  else console.error(erreur);
}
