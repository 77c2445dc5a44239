import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BaseInutilisableError } from './erreurs.ts';

/** Locks of this process: a connection that nothing refers to is closed, and its lock lost. */
const tenus = new Set<DatabaseSync>();

/**
 * Keeps a folder to one process: the embedded database has no lock of its own, and two processes on one folder lose each
 * other's writes in silence.
 *
 * The lock is SQLite's exclusive one on an empty file, which the kernel holds for the process (fcntl; LockFileEx on
 * Windows): it knows no PID or network namespace, so containers that share the folder exclude each other, and it ends with
 * the process however that dies, reaped or not. Node itself has no other call for it.
 *
 * @returns gives the lock back. @throws BaseInutilisableError while another holds it, this process included.
 */
export function verrouiller(dossier: string): () => void {
  const verrou = new DatabaseSync(join(dossier, 'verrou.sqlite'), { timeout: PATIENCE });
  const detenteur = join(dossier, 'verrou');
  try {
    // Without a journal file: nothing is ever written.
    verrou.exec('pragma journal_mode = memory; begin exclusive');
  } catch (erreur) {
    verrou.close();
    if ((erreur as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new BaseInutilisableError(
        `La base embarquée de « ${dossier} » est déjà ouverte par le processus ${lire(detenteur)} : arrêtez-le, ou choisissez un autre dossier (DATA_DIR).`,
      );
    throw erreur;
  }
  tenus.add(verrou);
  // For people: another container numbers its processes on its own.
  writeFileSync(detenteur, `${process.pid} (${hostname()})`);
  return () => {
    rmSync(detenteur, { force: true });
    verrou.close();
    tenus.delete(verrou);
  };
}

const SQLITE_BUSY = 5;

/** Milliseconds for a holder that was just killed to be gone. */
const PATIENCE = 500;

function lire(chemin: string): string {
  try {
    return readFileSync(chemin, 'utf8');
  } catch {
    return 'inconnu';
  }
}
