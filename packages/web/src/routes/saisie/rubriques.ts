import { compte, nombre } from '../../composants/libelles.ts';
import type { CompteursDOrganisme } from '../../requetes/tableau-de-bord.ts';

/** « les 42 sessions de formation actives »: a label of SOFI behind its number. */
export const nommer = (libelle: string, valeur: number): string =>
  valeur > 1
    ? `les ${nombre(valeur)} ${libelle.charAt(0).toLowerCase()}${libelle.slice(1)}`
    : `: ${libelle} (${valeur})`;

type RubriqueDActions = CompteursDOrganisme['actions'][number];

/** What an organisme has to do about the actions of a counter, the most urgent first; the others wait for somebody else. */
const TACHES: readonly (readonly [RubriqueDActions['code'], (actions: string) => string])[] = [
  ['EN_ATTENTE_DE_REPONSES', (actions) => `Répondre aux questions du Carif-Oref sur ${actions}`],
  ['CERTIFINFO_REMPLACE', (actions) => `Accepter le code Certifinfo corrigé de ${actions}`],
  ['EN_COURS_DE_SAISIE', (actions) => `Terminer et envoyer ${actions}`],
];

/** What there is to do. */
export const taches = (rubriques: readonly RubriqueDActions[]) =>
  TACHES.flatMap(([code, dire]) => {
    const valeur = rubriques.find((rubrique) => rubrique.code === code)?.nombre ?? 0;
    return valeur > 0 ? [{ code, texte: dire(compte(valeur, 'action')) }] : [];
  });
