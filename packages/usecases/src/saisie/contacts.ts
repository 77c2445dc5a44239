import type { Db } from '@sofi/database';
import { contacts, effacerContact, fichesDuContact } from '@sofi/database';
import type { SaisieContact } from '@sofi/domain';
import {
  ConfirmationRequiseError,
  ecrireCodeFasd,
  exigerValide,
  IntrouvableError,
  normaliser,
  peutSaisirPour,
  verifierContact,
} from '@sofi/domain';
import { eq } from 'drizzle-orm';
import type { EnvDActe } from './acte.ts';
import { enTransaction } from './acte.ts';
import { sansAbsents } from './formation.ts';

export interface ChangementDeContact extends Partial<SaisieContact> {
  contact: number;
}

/**
 * Corrects an entry of an address book, wherever it is named: it is public at once with the offers that name it. A feed no longer
 * overwrites it. @throws IntrouvableError, SaisieInvalideError. @returns its identifier.
 */
export const modifierContact = (
  env: EnvDActe,
  { contact: id, ...saisie }: ChangementDeContact,
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const { type, civilite, nom, prenom, telephone, portable, courriel, urls } = await contactDe(
      tx,
      env,
      id,
    );
    const propre = sansAbsents(normaliser(saisie));
    const avant = { type, civilite, nom, prenom, telephone, portable, courriel, urls };
    // What a feed wrote and our forms do not allow stays until somebody changes it.
    const fautes = verifierContact({ ...avant, ...propre }).filter(
      ({ chemin: [champ = ''], code }) => champ in propre || code === 'REQ',
    );
    exigerValide(fautes);
    const { urls: pages, ...reste } = propre;
    await tx
      .update(contacts)
      .set({ ...reste, ...(pages === undefined ? {} : { urls: pages ?? [] }), source: null })
      .where(eq(contacts.id, id));
    return id;
  });

/**
 * Erases a person from the address book, from every fiche that names them and from the journal. Where fiches name them it has
 * to be confirmed. @throws IntrouvableError, ConfirmationRequiseError
 */
export const supprimerContact = (
  env: EnvDActe,
  { contact: id, confirmer = false }: { contact: number; confirmer?: boolean },
): Promise<number> =>
  enTransaction(env, async (tx) => {
    const contact = await contactDe(tx, env, id);
    const fiches = await fichesDuContact(tx, id);
    if (fiches.length > 0 && !confirmer)
      throw new ConfirmationRequiseError(
        fiches.map(({ formation, action, session, publiee }) => ({
          message: publiee
            ? 'Ce contact est retiré de cette fiche, et ne paraît plus avec elle.'
            : 'Ce contact est retiré de cette fiche.',
          canal: null,
          fiche:
            session === null
              ? ecrireCodeFasd(formation, action)
              : ecrireCodeFasd(formation, action, session),
          agir: 'L’organisme peut nommer un autre contact à tout moment.',
        })),
        'Des fiches nomment ce contact : confirmez, connaissant les conséquences.',
      );
    await effacerContact(tx, contact, [...new Set(fiches.map(({ action }) => action))]);
    return id;
  });

/** @throws IntrouvableError where the actor does not enter for its organisme */
async function contactDe(tx: Db, { acteur }: EnvDActe, id: number) {
  const contact = await tx.query.contacts.findFirst({ where: { id } });
  if (!contact || !peutSaisirPour(acteur, [contact.organismeId]))
    throw new IntrouvableError('Ce contact n’existe pas, ou vous ne pouvez pas le modifier.');
  return contact;
}
