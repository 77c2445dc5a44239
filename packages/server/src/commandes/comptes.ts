import { parseArgs } from 'node:util';
import type { Base, Db } from '@sofi/database';
import { lireCourriel, lireSiret, RefusError } from '@sofi/domain';
import type { RoleAttribue } from '@sofi/usecases';
import {
  donnerRole,
  inviter,
  reprendreRole,
  retirer,
  ROLES_ATTRIBUES,
  trouverOrganisme,
} from '@sofi/usecases';
import { ArretAnnonce } from '../arret.ts';
import { ouvrirExpediteur } from '../courriel/expediteur.ts';
import { distribuer } from '../courriel/file.ts';
import { decrire } from '../decrire.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

const USAGE = `Usage :
  comptes ajouter ADRESSE --role valideur|region|administrateur
  comptes ajouter ADRESSE --siret SIRET
  comptes retirer ADRESSE --role valideur|region|administrateur
  comptes retirer ADRESSE --siret SIRET
  comptes lister`;

/**
 * `comptes ajouter|retirer|lister`: makes and unmakes accounts, the first administrator's among them, by right of whoever runs
 * it. Mails that this leaves are sent at once, the key with which a new account chooses its password among them.
 */
export async function comptes(args: string[], reglages: Reglages): Promise<void> {
  const ordre = lireArguments(args);
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    if (ordre === null) return await lister(base);
    const env = { maintenant: new Date(), reglages: reglages.comptes };
    await base.db.transaction((tx) => executer(tx, env, ordre));
    console.log('C’est fait.');
    const expediteur = ouvrirExpediteur(reglages.courriel, (ligne) => console.log(ligne));
    await distribuer({
      db: base.db,
      expediteur,
      horloge: () => new Date(),
      signaler: (erreur) => console.error(`Un courriel n’est pas parti : ${decrire(erreur)}`),
    });
    expediteur.fermer();
  } catch (erreur) {
    if (erreur instanceof RefusError) throw new ArretAnnonce(messageDe(erreur));
    throw erreur;
  } finally {
    await base.fermer();
  }
}

interface Ordre {
  verbe: 'ajouter' | 'retirer';
  courriel: string;
  objet: { role: RoleAttribue } | { siret: string };
}

async function executer(
  tx: Db,
  env: { maintenant: Date; reglages: Reglages['comptes'] },
  { verbe, courriel, objet }: Ordre,
): Promise<void> {
  const auteurId = null;
  if ('role' in objet) {
    const attribution = { courriel, role: objet.role, auteurId };
    await (verbe === 'ajouter' ? donnerRole : reprendreRole)(tx, env, attribution);
    return;
  }
  const acces = { organisme: await trouverOrganisme(tx, objet.siret), courriel };
  if (verbe === 'ajouter') await inviter(tx, env, acces, { auteurId, origine: 'CARIFOREF' });
  else await retirer(tx, env, acces, { auteurId });
}

/** One account a line: its address, its roles, the SIRETs that it acts for. */
async function lister({ db }: Base): Promise<void> {
  const lus = await db.query.utilisateurs.findMany({
    columns: { courriel: true, roles: true },
    with: { organismes: { columns: { siret: true }, orderBy: { siret: 'asc' } } },
    orderBy: { courriel: 'asc' },
  });
  for (const { courriel, roles, organismes } of lus)
    console.log(
      [courriel, roles.join(','), organismes.map(({ siret }) => siret).join(',')].join('\t'),
    );
}

/** Null: to list. @throws ArretAnnonce */
function lireArguments(args: string[]): Ordre | null {
  const { values, positionals } = analyser(args);
  const [verbe, ecrit, ...reste] = positionals;
  if (verbe === 'lister' && ecrit === undefined) return null;
  const { role, siret } = values;
  if ((verbe !== 'ajouter' && verbe !== 'retirer') || ecrit === undefined || reste.length > 0)
    throw new ArretAnnonce(USAGE);
  const courriel = lireCourriel(ecrit);
  if (courriel === null) throw new ArretAnnonce(`« ${ecrit} » n’est pas une adresse de courriel.`);
  if ((role === undefined) === (siret === undefined)) throw new ArretAnnonce(USAGE);
  return { verbe, courriel, objet: role === undefined ? lireOrganisme(siret!) : lireRole(role) };
}

function analyser(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: 'string' }, siret: { type: 'string' } },
    });
  } catch {
    throw new ArretAnnonce(USAGE);
  }
}

function lireRole(ecrit: string): { role: RoleAttribue } {
  const role = ROLES_ATTRIBUES.find((un) => un.toLowerCase() === ecrit.toLowerCase());
  if (role === undefined) throw new ArretAnnonce(USAGE);
  return { role };
}

function lireOrganisme(ecrit: string): { siret: string } {
  const siret = lireSiret(ecrit);
  if (siret === null) throw new ArretAnnonce(`« ${ecrit} » n’est pas un SIRET.`);
  return { siret };
}

const messageDe = (refus: RefusError): string =>
  'champs' in refus
    ? (refus.champs as { message: string }[]).map(({ message }) => message).join(' ')
    : refus.message;
