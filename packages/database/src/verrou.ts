import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseInutilisableError } from './erreurs.ts';

/**
 * Keeps a folder to one process: the embedded database has no lock of its own, and two processes on
 * one folder lose each other's writes in silence. The lock of a dead process is taken over.
 *
 * @returns gives the lock back. @throws BaseInutilisableError while a living process holds it.
 */
export function verrouiller(dossier: string): () => void {
  mkdirSync(dossier, { recursive: true });
  const chemin = join(dossier, 'verrou');
  const moi = signature(process.pid);
  if (!poser(chemin, moi)) {
    const detenteur = lire(chemin);
    if (detenteur !== null) ecarterSiMort(chemin, detenteur, dossier);
    if (!poser(chemin, moi)) throw occupe(dossier, lire(chemin));
  }
  return () => {
    if (lire(chemin) === moi) rmSync(chemin, { force: true });
  };
}

function ecarterSiMort(chemin: string, detenteur: string, dossier: string): void {
  const pid = Number(detenteur.split(' ')[0]);
  const vivant = pid !== process.pid && estVivant(pid) && signature(pid) === detenteur;
  if (vivant) throw occupe(dossier, detenteur);
  const ecart = `${chemin}.${process.pid}`;
  try {
    renameSync(chemin, ecart);
  } catch {
    return; // Another process was faster: the next attempt tells who.
  }
  // Between reading and renaming, another process may have taken the lock over: put its lock back.
  if (lire(ecart) !== detenteur) linkSync(ecart, chemin);
  rmSync(ecart, { force: true });
}

function poser(chemin: string, contenu: string): boolean {
  try {
    writeFileSync(chemin, contenu, { flag: 'wx' });
    return true;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw erreur;
  }
}

function lire(chemin: string): string | null {
  try {
    return readFileSync(chemin, 'utf8');
  } catch {
    return null;
  }
}

/** The process and when it started, where the system tells: numbers of processes are used again. */
function signature(pid: number): string {
  try {
    const etat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${etat.slice(etat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return String(pid);
  }
}

function estVivant(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const occupe = (dossier: string, detenteur: string | null) =>
  new BaseInutilisableError(
    `La base embarquée de « ${dossier} » est déjà ouverte par le processus ${detenteur?.split(' ')[0] ?? 'inconnu'} : arrêtez-le, ou choisissez un autre dossier (DATA_DIR).`,
  );
