import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BaseInutilisableError } from './erreurs.ts';
import { verrouiller } from './verrou.ts';

/** The folder of an embedded database, locked for this process. */
export interface DossierOuvert {
  /** Where PGlite keeps its files. */
  base: string;
  /** Its files are complete: what is found here next time is a database. */
  initialise: () => void;
  rendre: () => void;
}

/** Opens the folder for this process only. @throws BaseInutilisableError where it cannot be used, or is something else's. */
export function ouvrirDossier(dossier: string): DossierOuvert {
  try {
    creer(dossier);
    refuserEtranger(dossier);
    accessSync(dossier, constants.R_OK | constants.W_OK | constants.X_OK);
    const rendre = verrouiller(dossier);
    try {
      return { ...preparer(dossier), rendre };
    } catch (erreur) {
      rendre();
      throw erreur;
    }
  } catch (erreur) {
    throw dossierInutilisable(dossier, erreur);
  }
}

/** With its parents. Node's own `recursive` never returns where the system makes no folder at all, as in /proc. */
function creer(dossier: string): void {
  try {
    mkdirSync(dossier);
  } catch (erreur) {
    const { code } = erreur as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(dossier).isDirectory()) return;
    const parent = dirname(resolve(dossier));
    if (code !== 'ENOENT' || existsSync(parent)) throw erreur;
    creer(parent);
    mkdirSync(dossier);
  }
}

/** Bytes that an embedded PostgreSQL needs to open, and to be made: without them it stops anywhere, or waits for ever. */
const PLACE = 32 * 2 ** 20;
const PLACE_NEUVE = 256 * 2 ** 20;

/** While it stands, files of the database are incomplete: their making was cut short. */
const INACHEVE = 'initialisation';

function preparer(dossier: string): Omit<DossierOuvert, 'rendre'> {
  const base = join(dossier, 'base');
  const inacheve = join(dossier, INACHEVE);
  if (existsSync(inacheve)) rmSync(base, { recursive: true, force: true });
  const neuve = !existsSync(join(base, 'PG_VERSION'));
  const { bavail, bsize } = statfsSync(dossier);
  if (bavail * bsize < (neuve ? PLACE_NEUVE : PLACE))
    throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  if (neuve) writeFileSync(inacheve, '');
  mkdirSync(base, { recursive: true });
  return { base, initialise: () => rmSync(inacheve, { force: true }) };
}

/** Names that are ours in the folder of a database that was never opened. */
const NOTRES = new Set(['base', 'verrou', 'verrou.sqlite', INACHEVE, 'courriels', 'lost+found']);

function refuserEtranger(dossier: string): void {
  const noms = readdirSync(dossier);
  const base = join(dossier, 'base');
  if (existsSync(join(base, 'PG_VERSION')) || noms.includes(INACHEVE)) return;
  const etranger =
    noms.find((nom) => !NOTRES.has(nom) && !nom.startsWith('.')) ??
    (noms.includes('base') && readdirSync(base).length > 0 ? 'base' : undefined);
  if (etranger !== undefined)
    throw new BaseInutilisableError(
      `Le dossier « ${dossier} » contient autre chose qu’une base embarquée (« ${etranger} ») : choisissez un dossier vide (DATA_DIR).`,
    );
}

/** What keeps the files of a folder from being read or written, as one French sentence. */
export function dossierInutilisable(dossier: string, erreur: unknown): BaseInutilisableError {
  if (erreur instanceof BaseInutilisableError) return erreur;
  return new BaseInutilisableError(
    `La base embarquée de « ${dossier} » ne s’ouvre pas : ${raison(erreur) ?? avecVersion(dossier)} (DATA_DIR).`,
    { cause: erreur },
  );
}

/** Whether a disk is full: POSIX, WASI, or what PostgreSQL reports of it (SQLSTATE 53100). */
function estDisquePlein(erreur: unknown): boolean {
  if (typeof erreur !== 'object' || erreur === null) return false;
  const { code, errno, cause } = erreur as { code?: unknown; errno?: unknown; cause?: unknown };
  return (
    ['ENOSPC', 'EDQUOT', '53100'].includes(code as string) ||
    (code === undefined && [WASI.ENOSPC, WASI.EDQUOT].includes(errno as number)) ||
    estDisquePlein(cause)
  );
}

/** https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno */
const WASI = { EACCES: 2, EDQUOT: 19, ENOSPC: 51, EPERM: 63, EROFS: 69 };

const ECRITURE_REFUSEE = 'ce compte du système n’a pas le droit d’y écrire';
const LECTURE_SEULE = 'son disque est en lecture seule';
const RAISONS: Record<string | number, string> = {
  EACCES: ECRITURE_REFUSEE,
  EPERM: ECRITURE_REFUSEE,
  [WASI.EACCES]: ECRITURE_REFUSEE,
  [WASI.EPERM]: ECRITURE_REFUSEE,
  EROFS: LECTURE_SEULE,
  [WASI.EROFS]: LECTURE_SEULE,
  EEXIST: 'ce n’est pas un dossier',
  ENOTDIR: 'ce n’est pas un dossier',
  ENOENT: 'il ne peut pas être créé à cet endroit',
};

function raison(erreur: unknown): string | undefined {
  if (estDisquePlein(erreur)) return 'le disque est plein';
  const { code, errno } = erreur as { code?: string; errno?: number };
  return RAISONS[code ?? errno ?? ''];
}

function avecVersion(dossier: string): string {
  try {
    const version = readFileSync(join(dossier, 'base', 'PG_VERSION'), 'utf8').trim();
    return `ses fichiers (PostgreSQL ${version.slice(0, 10)}) sont abîmés, ou d’une autre version du programme`;
  } catch {
    return 'ses fichiers sont abîmés, ou d’une autre version du programme';
  }
}
