import type { Ecrire } from './ecrire.ts';
import * as D from './generated/documents.ts';

/**
 * Entry of an offer, fiche by fiche or as a whole. A refusal is returned: compare `__typename`. Every fiche is named by its `id`
 * in the view TRAVAIL, and by the `version` that was read where it is changed. Fields that are absent stay as they are.
 */
export const verbesDeSaisie = (ecrire: Ecrire) => ({
  formations: {
    /** A draft: a title is enough. With a lot, filled in with what its programme begins with. */
    creer: ecrire(D.CreerFormationDocument, 'creerFormation'),
    modifier: ecrire(D.ModifierFormationDocument, 'modifierFormation'),
  },
  actions: {
    /** A draft under a formation whose working view one may see. */
    creer: ecrire(D.CreerActionDocument, 'creerAction'),
    modifier: ecrire(D.ModifierActionDocument, 'modifierAction'),
    /** Another draft like it, with its sessions and dispositifs. */
    dupliquer: ecrire(D.DupliquerActionDocument, 'dupliquerAction'),
  },
  sessions: {
    /** A draft under an action. With a lot, its dispositif is made with it. */
    creer: ecrire(D.CreerSessionDocument, 'creerSession'),
    modifier: ecrire(D.ModifierSessionDocument, 'modifierSession'),
    /** To n dates and m places at once. */
    dupliquer: ecrire(D.DupliquerSessionDocument, 'dupliquerSession'),
  },
  dispositifs: {
    creer: ecrire(D.CreerDispositifDocument, 'creerDispositif'),
    modifier: ecrire(D.ModifierDispositifDocument, 'modifierDispositif'),
    /** The Région agrees to a change of what it pays for. */
    donnerAccordRegion: ecrire(D.DonnerAccordRegionDocument, 'donnerAccordRegion'),
  },
  offres: {
    /** A whole offer, created or brought to what is given, matched on your own references: again, it writes nothing. */
    saisir: ecrire(D.SaisirOffreDocument, 'saisirOffre'),
  },
  /** Places of an organisme. */
  lieux: { creer: ecrire(D.CreerLieuDocument, 'creerLieu') },
  /** Its address book: see `organismes.carnet`. */
  contacts: { creer: ecrire(D.CreerContactDocument, 'creerContact') },
  /** Removes a draft: a formation, an action, a session or a dispositif. */
  supprimerFiche: ecrire(D.SupprimerFicheDocument, 'supprimerFiche'),
});
