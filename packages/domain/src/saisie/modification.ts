import { CHAMPS, CHAMPS_IMMEDIATS } from './champs/index.ts';
import type { Fasd, Noeud, TypeDeFiche } from './offre.ts';
import { noeuds } from './offre.ts';
import { texteDeChamp } from './texte.ts';

/** A field that differs between two views; a whole fiche where one of them lacks it. */
export interface Modification {
  /** FASD code; a dispositif goes by its session's. */
  fiche: string;
  /** `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for a fiche added or removed. */
  champ: string;
  avant: string | null;
  apres: string | null;
}

/** What `apres` changes in `avant`, in reading order, what it removes last. Empty when nothing was ever published. */
export function modifications(avant: Fasd | null, apres: Fasd): Modification[] {
  if (avant === null) return [];
  const anciens = parCle(noeuds(avant));
  const nouveaux = parCle(noeuds(apres));
  return [
    ...noeuds(apres).flatMap((noeud) => {
      const ancien = anciens.get(cle(noeud));
      if (ancien) return deNoeud(ancien, noeud);
      return estPremierSans(noeud, anciens) ? [presence(noeud, 'apres')] : [];
    }),
    ...noeuds(avant)
      .filter((noeud) => !nouveaux.has(cle(noeud)) && estPremierSans(noeud, nouveaux))
      .map((noeud) => presence(noeud, 'avant')),
  ];
}

/** A whole session or dispositif that came or went. */
export const estFicheEntiere = (champ: string): boolean =>
  /^(session|dispositifs\.\d+)$/.test(champ);

type FicheDe<Type extends TypeDeFiche> = Extract<Noeud, { type: Type }>['fiche'];

/** Names of the fields of one fiche that differ. */
export const champsModifies = <Type extends TypeDeFiche>(
  type: Type,
  avant: FicheDe<Type>,
  apres: FicheDe<Type>,
): string[] =>
  Object.keys(CHAMPS[type]).filter(
    (champ) =>
      !HORS_COMPARAISON.has(champ) &&
      texteDeChamp(champ, valeurDe(avant, champ)) !== texteDeChamp(champ, valeurDe(apres, champ)),
  );

/** The children are fiches of their own. */
const HORS_COMPARAISON = new Set(['dispositifs']);

/** Of the changed fields of a published fiche, those that must be validated anew. docs/domain.md section 5. */
export const champsAValider = (type: TypeDeFiche, champs: readonly string[]): string[] =>
  champs.filter((champ) => type !== 'session' || !SANS_VALIDATION.has(champ));

const SANS_VALIDATION = new Set<string>(CHAMPS_IMMEDIATS);

function deNoeud(avant: Noeud, apres: Noeud): Modification[] {
  return champsModifies(apres.type, avant.fiche, apres.fiche).map((champ) => ({
    fiche: apres.code,
    champ: `${apres.prefixe}${champ}`,
    avant: texteDeChamp(champ, valeurDe(avant.fiche, champ)),
    apres: texteDeChamp(champ, valeurDe(apres.fiche, champ)),
  }));
}

const cle = ({ type, fiche }: Noeud) => `${type} ${fiche.numero}`;
const parCle = (noeuds: Noeud[]) => new Map(noeuds.map((noeud) => [cle(noeud), noeud]));
const valeurDe = (fiche: object, champ: string) => (fiche as Record<string, object | null>)[champ];

/** A dispositif goes unsaid where its whole session comes or goes. */
const estPremierSans = (noeud: Noeud, autres: ReadonlyMap<string, Noeud>) =>
  noeud.type !== 'dispositif' || autres.has(`session ${noeud.session.numero}`);

function presence(noeud: Noeud, cote: 'avant' | 'apres'): Modification {
  const texte = resume(noeud);
  return {
    fiche: noeud.code,
    champ: noeud.type === 'dispositif' ? noeud.prefixe.slice(0, -1) : noeud.type,
    avant: cote === 'avant' ? texte : null,
    apres: cote === 'apres' ? texte : null,
  };
}

/** What distinguishes a fiche among its like. */
function resume(noeud: Noeud): string {
  const parties = {
    formation: ['intitule'],
    action: ['dispensateur'],
    session: ['debut', 'fin', 'lieu'],
    dispositif: ['type', 'programme', 'nombrePlaces'],
  }[noeud.type];
  return parties
    .flatMap((champ) => texteDeChamp(champ, valeurDe(noeud.fiche, champ)) ?? [])
    .join(', ');
}
