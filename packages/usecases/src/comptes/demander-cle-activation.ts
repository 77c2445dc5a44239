import type { Db } from '@sofi/database';
import { lignes } from '@sofi/database';
import { lireCourriel, SaisieInvalideError } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Message } from '../courriels.ts';
import { dans } from './env.ts';
import type { EnvDeCompte } from './env.ts';
import {
  messageDActivation,
  messageDeCompteExistant,
  messageDeDemandeEnAttente,
  recueilDesDemandes,
} from './messages.ts';
import { nouveauSecret } from './secrets.ts';
import { compterCourriel } from './tentatives.ts';

export interface CleDemandee {
  /** As it was read. */
  courriel: string;
  /** When the key ends, if one was made. */
  expireLe: Date;
}

/** A validator hears of waiting requests so often at most: an hour, in milliseconds. */
const DELAI_DU_RECUEIL = 3_600_000;

/**
 * Sends a key to an address that was given for this organisme; of any other the request waits for the Cariforef. The answer and
 * the statements are the same in all cases, those of an unknown SIRET too. @throws SaisieInvalideError, TropDeTentativesError
 */
export async function demanderCleActivation(
  env: EnvDeCompte,
  { siret, courriel: ecrit }: { siret: string; courriel: string },
): Promise<CleDemandee> {
  const courriel = lireCourriel(ecrit);
  if (courriel === null) throw adresseRefusee();
  const { maintenant, reglages } = env;
  const expireLe = dans(reglages.dureeActivation, maintenant);
  await env.db.transaction(async (tx) => {
    const ecrire = await compterCourriel(tx, env, 'activation', { courriel, objet: siret });
    const situation = await lireSituation(tx, siret, courriel);
    const { texte: cle, empreinte } = nouveauSecret('ACTIVATION');
    await ecrireTout(tx, {
      organismeId: ecrire ? situation.id : null,
      courriel,
      empreinte,
      cleUtile: situation.issue === 'CLE',
      attend: situation.issue === 'ATTENTE',
      message: messageDe(situation, cle, env),
      maintenant,
      expireLe,
    });
  });
  return { courriel, expireLe };
}

interface SituationDAdresse {
  /** Of the organisme; null where no one has this SIRET. */
  id: number | null;
  nom: string;
  siret: string;
  compteExistant: boolean;
  /** LIE: an account of this address acts for the organisme already. */
  issue: 'LIE' | 'CLE' | 'ATTENTE';
}

async function lireSituation(tx: Db, siret: string, courriel: string): Promise<SituationDAdresse> {
  const [situation] = await lignes<SituationDAdresse>(
    tx,
    sql`select o.id, coalesce(o.nom, '') as nom, ${siret}::text as siret, u.id is not null as "compteExistant",
        case
          when exists (select 1 from utilisateurs_organismes uo where uo.utilisateur_id = u.id and uo.organisme_id = o.id) then 'LIE'
          when exists (select 1 from adresses_autorisees a where a.organisme_id = o.id and a.courriel = ${courriel}) then 'CLE'
          else 'ATTENTE'
        end as issue
      from (select 1) as toujours
      left join organismes o on o.siret = ${siret}
      left join utilisateurs u on u.courriel = ${courriel}`,
  );
  return situation!;
}

function messageDe(
  { issue, compteExistant, ...organisme }: SituationDAdresse,
  cle: string,
  { reglages }: EnvDeCompte,
): Message {
  if (issue === 'LIE') return messageDeCompteExistant(organisme);
  if (issue === 'ATTENTE') return messageDeDemandeEnAttente(organisme);
  return messageDActivation(organisme, { cle, compteExistant }, reglages);
}

/** The key, the request and the mails, in one statement that is the same whichever of them it writes. */
async function ecrireTout(
  tx: Db,
  {
    organismeId,
    courriel,
    empreinte,
    cleUtile,
    attend,
    message: { sujet, texte },
    maintenant,
    expireLe,
  }: {
    /** Null: nothing is written. */
    organismeId: number | null;
    courriel: string;
    empreinte: string;
    /** A key that would open nothing is made because the others are, and used up at once. */
    cleUtile: boolean;
    attend: boolean;
    message: Message;
    maintenant: Date;
    expireLe: Date;
  },
): Promise<void> {
  const le = sql`${maintenant.toISOString()}::timestamptz`;
  const plusTard = dans(DELAI_DU_RECUEIL, maintenant).toISOString();
  const recueil = recueilDesDemandes();
  await tx.execute(sql`
    with cible as (select o.id from organismes o where o.id = ${organismeId}::int),
    cle as (
      insert into jetons (type, empreinte, organisme_id, courriel, cree_le, expire_le, consomme_le)
      select 'ACTIVATION', ${empreinte}, id, ${courriel}, ${le}, ${expireLe.toISOString()}::timestamptz,
        case when ${cleUtile} then null else ${le} end
      from cible),
    demande as (
      insert into demandes_de_compte (organisme_id, courriel, demande_le)
      select id, ${courriel}, ${le} from cible where ${attend}
      on conflict do nothing
      returning id),
    recueil as (
      insert into courriels (destinataire, sujet, texte, cree_le, prevu_le)
      select u.courriel, ${recueil.sujet}, ${recueil.texte}, ${le}, ${plusTard}::timestamptz
      from demande, utilisateurs u
      where 'VALIDEUR' = any(u.roles) and not ('ATTENTE' = any(u.silences)) and not exists (
        select 1 from courriels c
        where c.destinataire = u.courriel and c.sujet = ${recueil.sujet} and c.envoye_le is null and c.essais = 0))
    insert into courriels (destinataire, sujet, texte, cree_le, prevu_le)
    select ${courriel}, ${sujet}, ${texte}, ${le}, ${le} from cible`);
}

const adresseRefusee = () =>
  new SaisieInvalideError([
    {
      chemin: ['courriel'],
      code: 'COURRIEL_INVALIDE',
      message: 'Ce n’est pas une adresse de courriel : prenom.nom@exemple.fr.',
    },
  ]);
