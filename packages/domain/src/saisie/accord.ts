import { champsProteges } from './champs/index.ts';
import type { ActionEnSaisie, DispositifEnSaisie, Fasd, SessionEnSaisie } from './offre.ts';
import { estRegional, estTerminee } from './offre.ts';
import { texteDeChamp } from './texte.ts';

/*
 * What the Région agrees to: stated values, for one dispositif that it pays. docs/domain.md section 5. A working view is compared
 * with the published one, whatever acts led there, so that no way round changes what is protected.
 */

/** By field, `session.debut`: the value that it is to have, null for none. `session` or `dispositif` without a field: it is removed. */
export type ValeursProtegees = Readonly<Record<string, string | null>>;

/** What the working view changes for one dispositif of the Région, new or published. */
export interface ChangementProtege {
  session: number;
  dispositif: number;
  /** In reading order; never empty. */
  valeurs: ValeursProtegees;
}

/** Given by the Région for one dispositif, and worth these values only. */
export interface AccordRegion {
  dispositif: number;
  /** Civil day, ISO 8601. */
  date: string;
  reference: string;
  valeurs: ValeursProtegees;
  /** Its change was published: it does not cover the next one. */
  utilise: boolean;
}

const RETRAIT_DE_SESSION: ValeursProtegees = { session: null };
const RETRAIT_DE_DISPOSITIF: ValeursProtegees = { dispositif: null };

/** All that needs an agreement, dispositif by dispositif. `jour`: today; the Région has no say in the removal of what is over. */
export function changementsProteges(
  publiee: Fasd | null,
  travail: Fasd,
  jour: string,
): ChangementProtege[] {
  return (publiee?.sessions ?? []).flatMap((avant) => {
    const regionaux = avant.dispositifs.filter(estRegional);
    const apres = travail.sessions.find(({ numero }) => numero === avant.numero);
    if (regionaux.length === 0) return [];
    if (!apres) return estTerminee(avant, jour) ? [] : retraitDeSession(avant);
    const communes = {
      ...differences('action', publiee!.action, travail.action),
      ...differences('session', avant, apres),
    };
    const changements = [
      ...regionaux.map((publie) => {
        const saisi = apres.dispositifs.find(({ numero }) => numero === publie.numero);
        const propres = saisi ? differences('dispositif', publie, saisi) : RETRAIT_DE_DISPOSITIF;
        return { dispositif: publie.numero, valeurs: { ...communes, ...propres } };
      }),
      // A dispositif more is places more, even one that was another payer's.
      ...apres.dispositifs
        .filter((saisi) => estRegional(saisi) && !estParmi(regionaux, saisi))
        .map((saisi) => ({ dispositif: saisi.numero, valeurs: valeursDe('dispositif', saisi) })),
    ];
    return changements
      .filter(({ valeurs }) => Object.keys(valeurs).length > 0)
      .map((changement) => ({ session: avant.numero, ...changement }));
  });
}

/** What withdrawing a published session takes from the Région: nothing where it pays none of it. */
const retraitDeSession = ({ numero, dispositifs }: SessionEnSaisie): ChangementProtege[] =>
  dispositifs.filter(estRegional).map((dispositif) => ({
    session: numero,
    dispositif: dispositif.numero,
    valeurs: RETRAIT_DE_SESSION,
  }));

/** The same for a whole action. */
export const retraitDAction = (publiee: Fasd | null, jour: string): ChangementProtege[] =>
  (publiee?.sessions ?? [])
    .filter((session) => !estTerminee(session, jour))
    .flatMap(retraitDeSession);

/** The agreement covers the very values of the change: neither others, nor some of them. */
export const estAccorde = (
  accords: readonly AccordRegion[],
  { dispositif, valeurs }: ChangementProtege,
): boolean =>
  accords.some(
    (accord) =>
      accord.dispositif === dispositif && !accord.utilise && memesValeurs(accord.valeurs, valeurs),
  );

export function memesValeurs(a: ValeursProtegees, b: ValeursProtegees): boolean {
  const champs = Object.keys(a);
  return (
    champs.length === Object.keys(b).length &&
    champs.every((champ) => Object.hasOwn(b, champ) && a[champ] === b[champ])
  );
}

type FicheProtegee = {
  action: ActionEnSaisie;
  session: SessionEnSaisie;
  dispositif: DispositifEnSaisie;
};

/** Values that differ, as they are to be. */
function differences<Type extends keyof FicheProtegee>(
  type: Type,
  avant: FicheProtegee[Type],
  apres: FicheProtegee[Type],
): ValeursProtegees {
  const [anciennes, nouvelles] = [valeursDe(type, avant), valeursDe(type, apres)];
  return Object.fromEntries(
    Object.entries(nouvelles).filter(([champ, valeur]) => valeur !== anciennes[champ]),
  );
}

const valeursDe = <Type extends keyof FicheProtegee>(
  type: Type,
  fiche: FicheProtegee[Type],
): Record<string, string | null> =>
  Object.fromEntries(
    champsProteges(type).map((champ) => [
      `${type}.${champ}`,
      valeurProtegee(champ, fiche[champ as never]),
    ]),
  );

/** As people read it; with its identifier where another may read alike. */
function valeurProtegee(champ: string, valeur: object | null): string | null {
  const texte = texteDeChamp(champ, valeur);
  if (valeur === null || typeof valeur !== 'object' || !('id' in valeur)) return texte;
  return `${texte} (${String(valeur.id)})`;
}

const estParmi = (fiches: readonly DispositifEnSaisie[], { numero }: DispositifEnSaisie) =>
  fiches.some((fiche) => fiche.numero === numero);
