import type { SaisieAction } from './champs/action.ts';
import type { SaisieFormation } from './champs/formation.ts';

/**
 * The same values as they are measured and kept: each text in NFC, without blanks at its ends, lines ended by LF only;
 * a text without anything is null. Goes down into lists and objects; what is no text stays as it is.
 */
export function normaliser<T>(valeur: T): T {
  return normaliserValeur(valeur) as T;
}

/** Also writes RNCP codes with their prefix, and codes in capitals. */
export function normaliserFormation(saisie: SaisieFormation): SaisieFormation {
  const propre = normaliser(saisie);
  if (propre.rome) propre.rome = propre.rome.map(enCapitales);
  if (propre.certifications)
    propre.certifications = propre.certifications.map((certification) => ({
      ...certification,
      ...(certification.codeRncp ? { codeRncp: rncp(certification.codeRncp) } : {}),
      ...(certification.codeRs ? { codeRs: enCapitales(certification.codeRs) } : {}),
      ...(certification.codeCpf ? { codeCpf: enCapitales(certification.codeCpf) } : {}),
    }));
  return propre;
}

/** Also writes languages and blocks in capitals. */
export function normaliserAction(saisie: SaisieAction): SaisieAction {
  const propre = normaliser(saisie);
  if (propre.langues) propre.langues = propre.langues.map(enCapitales);
  if (propre.blocsCompetences)
    propre.blocsCompetences = propre.blocsCompetences.map((bloc) => ({
      ...bloc,
      code: enCapitales(bloc.code),
    }));
  return propre;
}

function normaliserValeur(valeur: unknown): unknown {
  if (typeof valeur === 'string') {
    const texte = valeur.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    return texte === '' ? null : texte;
  }
  if (Array.isArray(valeur)) return valeur.map(normaliserValeur);
  if (typeof valeur !== 'object' || valeur === null || valeur instanceof Date) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, element]) => [nom, normaliserValeur(element)]),
  );
}

/** An element emptied by `normaliser` is null whatever its type says: the checks refuse it. */
const enCapitales = (code: string | null) => (code === null ? code! : code.toUpperCase());

const rncp = (code: string) => (/^\d+$/.test(code) ? `RNCP${code}` : code.toUpperCase());
