import type { ValeursProtegees } from './accord.ts';
import { changementsProteges, memesValeurs, retraitDAction } from './accord.ts';
import type { Modification } from './modification.ts';
import { modifications } from './modification.ts';
import type { OffreEnSaisie } from './offre.ts';
import { noeuds } from './offre.ts';

/* What an organisme asks the Région to agree to: stated values, for one dispositif. docs/domain.md section 5. */

export const ETATS_D_ACCORD = ['DEMANDE', 'DONNE', 'REFUSE', 'CADUC'] as const;
export type EtatDAccord = (typeof ETATS_D_ACCORD)[number];

/** A request that waits for an answer, or whose agreement still covers a change. */
export interface DemandeDAccord {
  id: number;
  dispositif: number;
  valeurs: ValeursProtegees;
  etat: EtatDAccord;
  /** Whether the Région agreed. */
  accordee: boolean;
}

/** Greatest length of a reason, in characters. */
export const LIMITES_DEMANDE_D_ACCORD = { motif: 3000, motifDeRefus: 3000 } as const;

/** What the Région is asked to agree to for a dispositif; null when nothing needs its agreement. `retrait`: to withdraw the published session. */
export function valeursAAccorder(
  offre: OffreEnSaisie,
  { dispositif: numero, retrait }: { dispositif: number; retrait: boolean },
  jour: string,
): ValeursProtegees | null {
  const changements = retrait
    ? retraitDAction(offre.publiee, jour)
    : changementsProteges(offre.publiee, offre, jour);
  return changements.find(({ dispositif }) => dispositif === numero)?.valeurs ?? null;
}

/** The state of a request, given what is being written. An agreement outlives changes that are given up, and lapses when others are written. */
export function etatDeDemande(
  { dispositif, valeurs, accordee }: DemandeDAccord,
  offre: OffreEnSaisie,
  jour: string,
): EtatDAccord {
  const [ecrites, retirees] = [false, true].map((retrait) =>
    valeursAAccorder(offre, { dispositif, retrait }, jour),
  );
  const visees = [ecrites, retirees].some((cas) => cas && memesValeurs(cas, valeurs));
  if (accordee) return visees || !ecrites ? 'DONNE' : 'CADUC';
  return visees ? 'DEMANDE' : 'CADUC';
}

/** The values of a request as changes of what is published: what the Région reads before it answers. */
export function modificationsDAccord(
  offre: OffreEnSaisie,
  numero: number,
  valeurs: ValeursProtegees,
): Modification[] {
  const { publiee } = offre;
  const noeud = [offre, publiee]
    .flatMap((vue) => (vue ? noeuds(vue) : []))
    .find(({ type, fiche }) => type === 'dispositif' && fiche.numero === numero);
  if (!publiee || noeud?.type !== 'dispositif') return [];
  const { code, prefixe, session } = noeud;
  if ('session' in valeurs)
    return modifications(publiee, {
      ...publiee,
      sessions: publiee.sessions.filter((une) => une.numero !== session.numero),
    });
  const connues = new Map(
    modifications(publiee, offre).map((une) => [`${une.fiche} ${une.champ}`, une]),
  );
  return Object.entries(valeurs).map(([nom, apres]) => {
    const [type, champ] = nom.split('.');
    const fiche = type === 'action' ? code.split('-').slice(0, 2).join('-') : code;
    const chemin = type === 'dispositif' ? `${prefixe}${champ ?? ''}`.replace(/\.$/, '') : champ!;
    return connues.get(`${fiche} ${chemin}`) ?? { fiche, champ: chemin, avant: null, apres };
  });
}
