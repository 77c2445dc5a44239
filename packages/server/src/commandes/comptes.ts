import type { Db } from '@sofi/database';
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

/** `--role` or `--siret`, as they were written. */
export interface ObjetDeCompte {
  role?: string;
  siret?: string;
}

/**
 * `comptes ajouter|retirer`: makes and unmakes accounts, the first administrator's among them, with the rights of the person who runs
 * it. Mails that this leaves are sent at once, the key with which a new account chooses its password among them.
 * @throws ArretAnnonce
 */
export async function changerCompte(
  verbe: Ordre['verbe'],
  ecrit: string,
  objet: ObjetDeCompte,
  reglages: Reglages,
): Promise<void> {
  const courriel = lireCourriel(ecrit);
  if (courriel === null) throw new ArretAnnonce(`« ${ecrit} » n’est pas une adresse de courriel.`);
  const ordre = { verbe, courriel, objet: lireObjet(objet) };
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
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

/** `comptes lister`: one account a line: its address, its roles, the SIRETs that it acts for. */
export async function listerComptes(
  { json }: { json: boolean },
  reglages: Reglages,
): Promise<void> {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const utilisateurs = await base.db.query.utilisateurs.findMany({
      columns: { courriel: true, roles: true },
      with: { organismes: { columns: { siret: true }, orderBy: { siret: 'asc' } } },
      orderBy: { courriel: 'asc' },
    });
    for (const { courriel, roles, organismes } of utilisateurs) {
      const sirets = organismes.map(({ siret }) => siret);
      console.log(
        json
          ? JSON.stringify({ courriel, roles, sirets })
          : [courriel, roles.join(','), sirets.join(',')].join('\t'),
      );
    }
  } finally {
    await base.fermer();
  }
}

/** @throws ArretAnnonce */
function lireObjet({ role, siret }: ObjetDeCompte): Ordre['objet'] {
  if ((role === undefined) === (siret === undefined))
    throw new ArretAnnonce('Dites pour quoi : --role, ou --siret, et pas les deux.');
  return role === undefined ? lireOrganisme(siret!) : lireRole(role);
}

function lireRole(ecrit: string): { role: RoleAttribue } {
  const role = ROLES_ATTRIBUES.find((role) => role.toLowerCase() === ecrit.toLowerCase());
  if (role === undefined)
    throw new ArretAnnonce(
      `« ${ecrit} » n’est pas un rôle : ${ROLES_ATTRIBUES.join(', ').toLowerCase()}.`,
    );
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
