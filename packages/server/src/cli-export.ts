import type { Command } from 'commander';
import { entier, JSON_PAR_LIGNE } from './cli-options.ts';
import type { Reglages } from './env.ts';

type Ajouter = (parent: Command, texte: string, description: string) => Command;

/** The commands that write the published offer. */
export function ajouterExports(parent: Command, commande: Ajouter, reglages: () => Reglages): void {
  const selection = (une: Command) =>
    une
      .option('--recherche <mots>', 'seulement ce que la recherche publique trouve')
      .option('--filtre <json>', 'filtre de la recherche : \'{"departements": ["44"]}\'');
  selection(commande(parent, 'lheo <fichier>', 'un document LHEO 2.3 ; « - » : la sortie standard'))
    .option('--retention <jours>', 'garde ce qui est fini depuis si peu de jours', entier(4), 0)
    .option('--transmis', 'note que ce fichier part : « Diffusion.envoyeLe »', false)
    .option('--json', JSON_PAR_LIGNE, false)
    .addHelpText(
      'after',
      `
Ce que le canal refuse est écarté, et dit sur la sortie d’erreur avec ses motifs. Le canal est celui du filtre, OFFRE_INFO
sinon ; Kairos et Ouiform lisent Offre Info. Un nom en .gz compresse. Le fichier n’est à sa place qu’entier.

Exemples :
  sofi export lheo offre-info.xml.gz --transmis
  sofi export lheo kairos.xml --filtre '{"canal": "KAIROS", "departements": ["44"]}'`,
    )
    .action(async (fichier: string, options) =>
      (await import('./commandes/exporter-lheo.ts')).exporterDocument(fichier, options, reglages()),
    );
  const table = (texte: string, description: string, suite: (une: Command) => Command) =>
    suite(selection(commande(parent, `${texte} <fichier>`, description))).action(
      async (fichier: string, options) =>
        (await import('./commandes/exporter-table.ts')).exporterTable(
          texte,
          fichier,
          options,
          reglages(),
        ),
    );
  const csv = (une: Command) =>
    une
      .option('--bom', 'CSV : commence par la marque qu’attendent les tableurs', false)
      .option('--separateur <signe>', 'CSV : « , », « ; » ou une tabulation')
      .option('--decimale <signe>', 'CSV : « . » ou « , »');
  table('offres', 'une ligne par session publiée', (une) =>
    csv(
      une.option('--colonnes <noms>', 'colonnes et leur ordre, séparées par des virgules'),
    ).addHelpText(
      'after',
      `
Le nom du fichier dit le format : .csv, .xlsx, .ndjson, .parquet, .jsonld, ou .schema.json, qui nomme les colonnes.
Suivi de .gz, il est compressé.

Exemples :
  sofi export offres offres.parquet --colonnes session,intitule,departement,places
  sofi export offres offres.csv.gz --bom --separateur ';' --decimale ,`,
    ),
  );
  table('statistiques', 'les chiffres de l’offre, par dimensions', (une) =>
    csv(
      une
        .requiredOption('--par <dimensions>', 'une à trois, séparées par des virgules')
        .option('--mesures <noms>', 'seulement celles-ci'),
    ).addHelpText(
      'after',
      `
Exemple :
  sofi export statistiques places.csv --par DEPARTEMENT,MOIS_DEBUT --mesures sessions,places`,
    ),
  );
  table('changements', 'ce qui a changé, ligne à ligne (.ndjson)', (une) =>
    une.option('--depuis <rang>', 'ce qui suit ce rang ; tout sans lui'),
  );
}
