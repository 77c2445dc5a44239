import type { SaisieAction, SaisieDispositif, SaisieFormation, SaisieSession } from '@sofi/domain';
import { dateLheo } from '@sofi/domain';
import { VERSION_FORMACODE } from '@sofi/referentiels';

/*
 * What a caller wrote of a fiche, as columns of its row: a field that was not given gives none. Lists that are rows of
 * their own are not here.
 */

export function colonnesDeFormation(saisie: SaisieFormation) {
  const { certifications: _rangees, formacodes, nsf, rome, ...simples } = saisie;
  return {
    ...simples,
    ...listes({ nsf, rome }),
    ...(formacodes === undefined ? {} : codes('formacodes', formacodes)),
  };
}

export function colonnesDAction({
  equipements: _e,
  blocsCompetences: _b,
  ...saisie
}: SaisieAction) {
  const { publics, langues, ...simples } = saisie;
  return {
    ...simples,
    ...listes({ langues }),
    ...(publics === undefined ? {} : codes('publics', publics)),
  };
}

export function colonnesDeSession({
  informationsCollectives: _i,
  periodesInscription: _p,
  ...saisie
}: SaisieSession) {
  const {
    debut,
    fin,
    rythmes,
    periodesFormation,
    modalitesPedagogiques,
    modalitesRecrutement,
    urls,
    ...simples
  } = saisie;
  return {
    ...simples,
    ...listes({ rythmes, periodesFormation, modalitesPedagogiques, modalitesRecrutement, urls }),
    ...(debut === undefined ? {} : { ...jour(debut, 'debutLheo'), debut, debutDernier: debut }),
    ...(fin === undefined ? {} : { ...jour(fin, 'finLheo'), finPremier: fin, fin }),
  };
}

export const colonnesDeDispositif = (saisie: SaisieDispositif) => saisie;

/** An emptied list is one without elements. */
const listes = <Nom extends string>(
  donnees: Record<Nom, readonly string[] | null | undefined>,
): Partial<Record<Nom, readonly string[]>> =>
  Object.fromEntries(
    Object.entries<readonly string[] | null | undefined>(donnees)
      .filter(([, liste]) => liste !== undefined)
      .map(([nom, liste]) => [nom, liste ?? []]),
  ) as Partial<Record<Nom, readonly string[]>>;

/** Codes are those of today's version of the thesaurus. */
const codes = (nom: 'formacodes' | 'publics', donnes: readonly string[] | null) => ({
  [nom]: donnes ?? [],
  [`${nom}Versions`]: (donnes ?? []).map(() => VERSION_FORMACODE),
});

const jour = (donne: string | null, nom: 'debutLheo' | 'finLheo') => ({
  [nom]: donne === null ? null : dateLheo(donne).texte,
});
