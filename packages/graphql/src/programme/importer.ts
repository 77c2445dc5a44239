import { ecrireCodeFasd, IntrouvableError, SaisieInvalideError } from '@sofi/domain';
import type {
  AnomalieDeProgramme,
  DifferenceDeProgramme,
  PolitiqueDeProgramme,
  RapportDeProgramme,
} from '@sofi/usecases';
import { annulerImportDeProgramme, importerProgramme } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { envDActe } from '../writing/act.ts';
import { mutation } from '../writing/mutation.ts';
import { enumeration } from '../schema/enums.ts';

/** Items of a list of the report: the first ones. */
const LISTE_MAX = 1000;
const PREMIERS = `the first ${LISTE_MAX}`;

const PolitiqueDeProgrammeEnum = enumeration<PolitiqueDeProgramme>(
  'PolitiqueDeProgramme',
  'What happens to a file that contains errors.',
  {
    TOUT_REFUSER: 'Nothing is written.',
    REFUSER_LIGNES: 'Lines with errors are left out; the others are written.',
  },
);

const AnomalieDeProgrammeType = builder
  .objectRef<AnomalieDeProgramme>('AnomalieDeProgramme')
  .implement({
    description: 'A problem with one cell of the Région’s file, or with the file itself.',
    fields: (t) => ({
      bloquante: t.boolean({
        description: 'Whether it refuses the line, or the file.',
        resolve: ({ gravite }) => gravite === 'ERREUR',
      }),
      ligne: t.exposeInt('ligne', {
        description: 'Line of a CSV file or row of a spreadsheet, from 1; 0 for the whole file.',
      }),
      colonne: t.exposeString('colonne', {
        nullable: true,
        description: 'Header of the column as the file writes it; null for the whole line.',
      }),
      code: t.exposeString('code', { description: 'Rule, in capitals: stable.' }),
      valeur: t.exposeString('valeur', {
        nullable: true,
        description: 'Content of the cell; null if irrelevant.',
      }),
      message: t.exposeString('message', { description: 'Message in French, to display.' }),
    }),
  });

const ObjetDeProgrammeEnum = enumeration<DifferenceDeProgramme['objet']>(
  'ObjetDeProgramme',
  'Kind of thing that the Région’s file describes.',
  {
    ORGANISME: 'An organisme, by SIRET.',
    PROGRAMME: 'A programme, by year and code.',
    LOT: 'A lot, by year, programme and code.',
    ADRESSE: 'An address that may open an account, by SIRET and address.',
  },
);

const DifferenceDeProgrammeType = builder
  .objectRef<DifferenceDeProgramme>('DifferenceDeProgramme')
  .implement({
    description: 'A difference between the Région’s file and what was here.',
    fields: (t) => ({
      objet: t.expose('objet', { type: ObjetDeProgrammeEnum, description: 'Kind of thing.' }),
      cle: t.exposeString('cle', {
        description: 'Key: a SIRET, or a JSON list such as `[2027,"PREPA-SS","SS-44"]`.',
      }),
      champ: t.exposeString('champ', {
        nullable: true,
        description: 'Field that changes; null for something new.',
      }),
      avant: t.exposeString('avant', {
        nullable: true,
        description: 'Value before, JSON unless a text; null if none.',
      }),
      apres: t.exposeString('apres', {
        nullable: true,
        description: 'Value after, JSON unless a text; null if none.',
      }),
    }),
  });

const SessionDeLotArrete = builder
  .objectRef<RapportDeProgramme['sessions'][number]>('SessionDeLotArrete')
  .implement({
    description: 'A session that is not over and that a stopped lot pays for.',
    fields: (t) => ({
      session: t.field({
        type: 'CodeFasd',
        description: 'Code of the session.',
        resolve: ({ formation, action, session }) => ecrireCodeFasd(formation, action, session),
      }),
      lot: t.exposeString('lot', {
        description: 'Key of the lot: a JSON list of year, programme and code.',
      }),
      publiee: t.exposeBoolean('publiee', { description: 'Whether it is published.' }),
    }),
  });

mutation('importerProgramme', {
  description:
    'Loads the Région’s yearly file: programmes, lots, organismes, and the addresses that may open accounts for them. For validators and administrators. Lots that the file no longer names are stopped; a file that would stop more than 20 % of them is refused (DISPARITION) unless `forcer`.',
  entree: (t) => ({
    nom: t.string({ description: 'Name of the file, for the list of imports.' }),
    contenuBase64: t.string({
      required: true,
      description:
        'The file in Base64, 750,000 bytes at most: CSV (UTF-8 or Windows-1252, `;` or `,`) or XLSX.',
    }),
    politique: t.field({
      type: PolitiqueDeProgrammeEnum,
      defaultValue: 'TOUT_REFUSER',
      description: 'What happens if the file contains errors.',
    }),
    essai: t.boolean({
      defaultValue: false,
      description: 'Dry run: reports the differences and writes nothing.',
    }),
    forcer: t.boolean({
      defaultValue: false,
      description: 'Goes on although more than 20 % of the lots would be stopped.',
    }),
  }),
  refus: [SaisieInvalideError],
  agir: async ({ nom, contenuBase64, politique, essai, forcer }, ctx, champ) => {
    const rapport = await importerProgramme(
      { ...envDActe(ctx, champ), porteur: ctx.porteur },
      { nom: nom ?? 'programme', octets: Buffer.from(contenuBase64, 'base64') },
      {
        politique: politique ?? 'TOUT_REFUSER',
        essai: essai === true,
        forcer: forcer === true,
      },
    );
    if (rapport.refus !== null && essai !== true) throw refusDe(rapport);
    return rapport;
  },
  succes: 'Report of the import; with `essai`, of what it would do.',
  champs: (t) => ({
    run: t.exposeInt('run', {
      nullable: true,
      description: 'Number of the import, by which it is undone; null if nothing was written.',
    }),
    lues: t.exposeInt('lues', { description: 'Lines read.' }),
    refusees: t.exposeInt('refusees', { description: 'Lines refused.' }),
    anomalies: t.field({
      type: [AnomalieDeProgrammeType],
      description: `Problems found, ${PREMIERS}.`,
      resolve: ({ anomalies }) => anomalies.slice(0, LISTE_MAX),
    }),
    nombreDifferences: t.int({
      description: 'Number of differences.',
      resolve: ({ differences }) => differences.length,
    }),
    differences: t.field({
      type: [DifferenceDeProgrammeType],
      description: `Differences with what was here, ${PREMIERS}.`,
      resolve: ({ differences }) => differences.slice(0, LISTE_MAX),
    }),
    sessionsDeLotsArretes: t.field({
      type: [SessionDeLotArrete],
      description: `Sessions that are not over and that stopped lots pay for, ${PREMIERS}: for the validators to decide on.`,
      resolve: ({ sessions }) => sessions.slice(0, LISTE_MAX),
    }),
  }),
});

mutation('annulerImportDeProgramme', {
  description:
    'Undoes an import of the Région’s file as a whole, the newest one first. What people have used or changed since stays, such lots stopped. For validators and administrators, not by API key.',
  entree: (t) => ({
    run: t.int({
      required: true,
      description: 'Number of the import, as `importerProgramme` gave it.',
    }),
  }),
  refus: [IntrouvableError, SaisieInvalideError],
  agir: ({ run }, ctx) => annulerImportDeProgramme(ctx, run),
  succes: 'The import is undone.',
  champs: (t) => ({
    retablis: t.exposeInt('retablis', { description: 'Things brought back to what they were.' }),
    retires: t.exposeInt('retires', { description: 'Things that the import created, deleted.' }),
    gardes: t.stringList({
      description: `Keys of what stays, because it was used or changed since: ${PREMIERS}.`,
      resolve: ({ gardes }) => gardes.slice(0, LISTE_MAX),
    }),
  }),
});

/** One refusal a cell: `contenuBase64`, line and column locate it. */
const refusDe = ({ anomalies, refus }: RapportDeProgramme) =>
  new SaisieInvalideError(
    anomalies
      .filter(({ gravite, code }) => gravite === 'ERREUR' || code === refus)
      .slice(0, LISTE_MAX)
      .map(({ ligne, colonne, code, valeur, message }) => ({
        chemin: ['contenuBase64', String(ligne), ...(colonne === null ? [] : [colonne])],
        code,
        message: valeur === null ? message : `${message} Valeur : « ${valeur.slice(0, 200)} ».`,
      })),
    refus === 'DISPARITION'
      ? 'Ce fichier arrêterait plus de 20 % des lots. Si c’est voulu, forcez-le.'
      : 'Ce fichier contient des erreurs.',
    refus === 'DISPARITION' ? 'DISPARITION' : 'FICHIER_REFUSE',
  );
