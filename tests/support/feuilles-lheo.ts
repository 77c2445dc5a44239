import { readFileSync } from 'node:fs';
import { siretFictif } from '@sofi/domain';
import { DEFINITION } from '@sofi/lheo';

/** One formation with every element of LHEO 2.3, and three leaves with the SIRET of one organisme. */
export const TOUT = readFileSync(
  new URL('../fixtures/lheo/lheo-2.3-all-elements.xml', import.meta.url),
  'utf8',
);

/** An element without children, where it stands in `TOUT`, and the same element with another value that the language takes. */
export interface Feuille {
  nom: string;
  /** Names of the elements around it, the root first. */
  chemin: string[];
  debut: number;
  fin: number;
  change: string;
}

export function feuilles(): Feuille[] {
  const pile: string[] = [];
  const trouvees: Feuille[] = [];
  for (const { 0: balise, 1: fermante, 2: nom, index } of TOUT.matchAll(/<(\/?)([\w-]+)[^<>]*>/g)) {
    if (fermante) {
      pile.pop();
      continue;
    }
    const [texte] = /^[^<]+(?=<\/)/.exec(TOUT.slice(index + balise.length)) ?? [];
    if (texte !== undefined)
      trouvees.push({
        nom: nom!,
        chemin: [...pile],
        debut: index + balise.length,
        fin: index + balise.length + texte.length,
        change: autre(nom!, texte),
      });
    pile.push(nom!);
  }
  return trouvees;
}

/** SIRETs of the organismes of a copy; the last one is what a changed leaf says. */
export const siretDe = (
  rang: number,
  lequel: 'RESPONSABLE' | 'FORMATEUR' | 'AUTRE' = 'RESPONSABLE',
) => siretFictif(90_300_000 + rang, ['RESPONSABLE', 'FORMATEUR', 'AUTRE'].indexOf(lequel) + 1);

/** Another value of each kind that the language takes. */
function autre(nom: string, texte: string): string {
  const { genre, dictionnaire } = DEFINITION.elements[nom]!;
  if (genre === 'date') return texte === '20270315' ? '20270316' : '20270315';
  if (genre === 'int') return String((Number(texte) + 1) % 60);
  if (genre === 'enum')
    return DEFINITION.dictionnaires[dictionnaire!]!.find((une) => une !== texte)!;
  if (nom in AUTRES) return AUTRES[nom]!;
  if (/^\d+$/.test(texte))
    return texte.replace(/\d$/, (chiffre) => String((Number(chiffre) + 1) % 10));
  const envers = Array.from(texte).toReversed().join('');
  return envers === texte ? `${texte.slice(0, -1)}z` : envers;
}

const AUTRES: Record<string, string> = {
  SIRET: 'AUTRE',
  latitude: '12.5',
  longitude: '12.5',
  'prix-horaire-TTC': '7.5',
  'prix-total-TTC': '7.5',
  'code-RNCP': 'RNCP123',
  'reference-code-RNCP': 'RNCP123',
  'code-RS': 'RS123',
  'reference-code-RS': 'RS123',
  'code-CPF': 'CPF123',
  urlweb: 'https://autre.example/page',
  'code-UAI': '0681761V',
  'code-INSEE-commune': '44143',
  region: '53',
  pays: 'BE',
  'langue-formation': 'EN',
  'heure-debut': '10h',
  'heure-fin': '10h',
};
