import { Command, CommanderError } from 'commander';
import { ArretAnnonce } from './arret.ts';
import { lireReglages } from './env.ts';
import { ajouterExports } from './cli-export.ts';
import { entier, JSON_PAR_LIGNE } from './cli-options.ts';

type Env = Record<string, string | undefined>;

const TITRES: Record<string, string> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** Runs what the arguments ask for, with these settings; serves without any. @throws ArretAnnonce, BaseInutilisableError */
export async function executer(args: readonly string[], env: Env): Promise<void> {
  const sofi = creerCommandes(env);
  try {
    await sofi.parseAsync(args.length === 0 ? ['start'] : args, { from: 'user' });
  } catch (erreur) {
    if (!(erreur instanceof CommanderError)) throw erreur;
    if (erreur.exitCode !== 0) throw new ArretAnnonce(enFrancais(erreur));
  }
}

function creerCommandes(env: Env): Command {
  const sofi = new Command('sofi')
    .description('L’offre de formation (SOFI) : le serveur et ses commandes.')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({
      styleTitle: (titre) => TITRES[titre] ?? titre,
      styleUsage: (usage) => usage.replace('[command]', 'COMMANDE'),
      subcommandTerm: termeDe,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || defaultValue === false
          ? description
          : `${description} (${String(defaultValue)} par défaut)`,
    })
    .addHelpText(
      'after',
      `
Exemples :
  sofi migrate && sofi comptes ajouter admin@carif-oref.example --role administrateur
  sofi import programme programme-2027.xlsx --essai
  sofi valider flux.xml

Les réglages sont des variables d’environnement (README). Code de sortie 1 : quelque chose est refusé ou manque.`,
    );
  const commande = (parent: Command, texte: string, description: string) =>
    parent.command(texte).description(description).copyInheritedSettings(sofi).helpCommand(false);
  const reglages = () => lireReglages(env);

  commande(sofi, 'start', 'sert l’API et les pages, jusqu’à SIGTERM ; la commande sans argument')
    .alias('serve')
    .action(async () => (await import('./commandes/serve.ts')).serve(reglages()));
  commande(sofi, 'migrate', 'met la base de données à la version du programme')
    .option('--attente <secondes>', 'patience pour les verrous des autres', entier(5), 60)
    .action(async ({ attente }: { attente: number }) =>
      (await import('./commandes/migrate.ts')).migrateDatabase(attente, reglages()),
    );
  commande(sofi, 'seed', 'charge la région de démonstration dans une base vide').action(async () =>
    (await import('./commandes/seed.ts')).seed(reglages()),
  );

  const importer = commande(sofi, 'import', 'fait entrer une offre, ou le programme de la Région');
  commande(importer, 'lheo <fichiers...>', 'importe des flux LHEO 2.3 ou 2.2')
    .option('--source <nom>', 'nom du flux, dans lequel ses numéros sont uniques', 'lheo')
    .option('--complet', 'les fichiers disent tout : ce qu’ils ne nomment pas est retiré', false)
    .option('--essai', 'n’écrit rien, et dit ce qui changerait', false)
    .option('--forcer', 'continue même si plus de 20 % des sessions en cours partiraient', false)
    .option('--strict', 'ne répare rien', false)
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (fichiers: string[], options) =>
      (await import('./commandes/importer.ts')).importer(fichiers, options, reglages()),
    );
  commande(importer, 'programme <fichier>', 'importe le programme de la Région, CSV ou XLSX')
    .option('--refuser-lignes', 'écarte les lignes fautives, au lieu de tout refuser', false)
    .option('--essai', 'n’écrit rien, et dit ce qui changerait', false)
    .option('--forcer', 'continue même si plus de 20 % des lots seraient arrêtés', false)
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (fichier: string, { refuserLignes, ...options }) =>
      (await import('./commandes/importer-programme.ts')).importerProgramme(
        fichier,
        { ...options, politique: refuserLignes ? 'REFUSER_LIGNES' : 'TOUT_REFUSER' },
        reglages(),
      ),
    );
  commande(importer, 'annuler', 'défait un import entier, le dernier de sa source d’abord')
    .argument('<numero>', 'numéro qu’a dit l’import', entier(9))
    .action(async (numero: number) =>
      (await import('./commandes/importer.ts')).annuler(numero, reglages()),
    );

  ajouterExports(
    commande(sofi, 'export', 'écrit l’offre publiée dans un fichier'),
    commande,
    reglages,
  );
  commande(sofi, 'valider <fichier>', 'dit les fautes d’un fichier LHEO, sans base de données')
    .option('--strict', 'ne répare rien', false)
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (fichier: string, options) =>
      (await import('./commandes/valider.ts')).valider(fichier, options),
    );
  commande(sofi, 'reconstruire', 'récrit la table de recherche d’après les fiches').action(
    async () => (await import('./commandes/reconstruire.ts')).reconstruire(reglages()),
  );
  commande(
    sofi,
    'ranger',
    'élague le flux des changements, range la table de recherche dans l’ordre où elle est lue',
  ).action(async () => (await import('./commandes/ranger.ts')).ranger(reglages()));

  const comptes = commande(sofi, 'comptes', 'ouvre, ferme et montre les comptes');
  for (const [verbe, description] of [
    ['ajouter', 'donne un rôle, ou un organisme'],
    ['retirer', 'reprend un rôle, ou un organisme'],
  ] as const)
    commande(comptes, `${verbe} <adresse>`, description)
      .option('--role <role>', 'valideur, region ou administrateur')
      .option('--siret <siret>', 'SIRET de l’organisme')
      .action(async (adresse: string, objet) =>
        (await import('./commandes/comptes.ts')).changerCompte(verbe, adresse, objet, reglages()),
      );
  commande(comptes, 'lister', 'une ligne par compte : adresse, rôles, SIRET')
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (options) =>
      (await import('./commandes/comptes.ts')).listerComptes(options, reglages()),
    );
  const webhooks = commande(
    sofi,
    'webhooks',
    'montre les webhooks, et renvoie ce qu’ils ont manqué',
  );
  commande(
    webhooks,
    'lister',
    'une ligne par adresse : numéro, état, ce qui attend, lettres mortes',
  )
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (options) =>
      (await import('./commandes/webhooks.ts')).listerWebhooks(options, reglages()),
    );
  commande(webhooks, 'morts', 'les messages qu’une adresse n’a jamais acceptés, et pourquoi')
    .argument('<numero>', 'numéro du webhook', entier(9))
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (numero: number, options) =>
      (await import('./commandes/webhooks.ts')).listerMorts(numero, options, reglages()),
    );
  commande(webhooks, 'rejouer', 'renvoie tout ce qui attend une adresse, lettres mortes comprises')
    .argument('<numero>', 'numéro du webhook', entier(9))
    .action(async (numero: number) =>
      (await import('./commandes/webhooks.ts')).rejouerWebhook(numero, reglages()),
    );
  commande(sofi, 'doctor', 'vérifie ce qu’il faut au serveur, et ne change rien')
    .option('--json', JSON_PAR_LIGNE, false)
    .action(async (options) => (await import('./commandes/doctor.ts')).doctor(options, env));
  return sofi;
}

/** A command with its arguments, without the word that Commander adds for options. */
const termeDe = (commande: Command): string =>
  [commande.name(), ...commande.registeredArguments.map((argument) => `<${argument.name()}>`)].join(
    ' ',
  );

/** What is wrong with the arguments. */
function enFrancais({ code, message }: CommanderError): string {
  const [, cite = ''] =
    /(?:argument|value) '([^']*)' is invalid/.exec(message) ?? /'([^']*)'/.exec(message) ?? [];
  const phrase = PHRASES[code];
  return `${phrase ? phrase(cite) : message}\nL’aide : sofi --help, sofi COMMANDE --help.`;
}

const PHRASES: Record<string, (cite: string) => string> = {
  'commander.unknownCommand': (cite) => `Commande inconnue : « ${cite} ».`,
  'commander.unknownOption': (cite) => `Option inconnue : « ${cite} ».`,
  'commander.missingMandatoryOptionValue': (cite) => `Il manque : ${cite}.`,
  'commander.missingArgument': (cite) => `Il manque : ${cite}.`,
  'commander.optionMissingArgument': (cite) => `L’option « ${cite} » attend une valeur.`,
  'commander.excessArguments': () => 'Il y a un argument de trop.',
  'commander.invalidArgument': (cite) => `« ${cite} » ne convient pas : un nombre est attendu.`,
  'commander.help': () => 'Il manque une commande.',
};
