import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GARDES_SEULEMENT } from '../src/gardes.ts';
import type { ElementLheo } from '../src/index.ts';
import { DEFINITION, lireLheo } from '../src/index.ts';
import { fixture, morceaux } from './outils.ts';

const TOUT = fixture('lheo-2.3-all-elements.xml');

/** Another value of each kind that the language takes. */
const autre = (nom: string, texte: string): string => {
  const { genre, dictionnaire } = DEFINITION.elements[nom]!;
  if (genre === 'date') return texte === '20270315' ? '20270316' : '20270315';
  if (genre === 'int') return String((Number(texte) + 1) % 60);
  if (genre === 'enum')
    return DEFINITION.dictionnaires[dictionnaire!]!.find((une) => une !== texte)!;
  if (nom === 'SIRET') return '90000190000019';
  if (/^(latitude|longitude)$/.test(nom)) return '12.5';
  if (nom.startsWith('prix-')) return '7.5';
  if (/^code-RNCP|^reference-code-RNCP/.test(nom)) return 'RNCP123';
  if (/^code-RS|^reference-code-RS/.test(nom)) return 'RS123';
  if (nom === 'urlweb') return 'https://autre.example/page';
  if (nom === 'code-UAI') return '0681761V';
  if (nom === 'code-INSEE-commune') return '44143';
  if (nom === 'region') return '53';
  if (nom === 'pays') return 'BE';
  if (nom === 'langue-formation') return texte.toLowerCase() === 'en' ? 'de' : 'en';
  if (nom.startsWith('heure-')) return '10h';
  if (/^\d+$/.test(texte))
    return texte.replace(/\d$/, (chiffre) => String((Number(chiffre) + 1) % 10));
  return Array.from(texte).toReversed().join('') === texte
    ? `${texte.slice(0, -1)}z`
    : Array.from(texte).toReversed().join('');
};

/** What is read of it, and what is kept: the formation, and the document around it. */
async function lireTout(texte: string) {
  let document: ElementLheo | undefined;
  const [lecture] = await Array.fromAsync(
    lireLheo(morceaux(texte), { surDocument: (lu) => (document = lu) }),
  );
  return { offre: lecture!.offre, arbre: [lecture!.arbre, document] };
}

test('each leaf of the language, changed, changes what is read or stands in the list of those that are only kept', async () => {
  const avant = await lireTout(TOUT);
  const feuilles = [...TOUT.matchAll(/<([\w-]+)((?:\s[^<>]*)?)>([^<>]+)<\/\1>/g)];
  expect(feuilles.length).toBeGreaterThan(100);
  const gardees = new Set<string>();
  const modelisees = new Set<string>();
  for (const { 0: element, 1: nom, 2: attributs, 3: texte, index } of feuilles) {
    if (!DEFINITION.elements[nom!]) continue;
    const change = `<${nom}${attributs}>${autre(nom!, texte!.trim())}</${nom}>`;
    const apres = await lireTout(
      TOUT.slice(0, index) + change + TOUT.slice(index + element.length),
    );
    expect([change, JSON.stringify(apres.arbre) === JSON.stringify(avant.arbre)]).toEqual([
      change,
      false,
    ]);
    expect([change, apres.offre === null]).toEqual([change, false]);
    const parent = parentDe(index);
    (JSON.stringify(apres.offre) === JSON.stringify(avant.offre) ? gardees : modelisees).add(
      `${parent}/${nom}`,
    );
  }
  const seulement = [...gardees].filter((chemin) => !modelisees.has(chemin));
  expect(seulement.toSorted()).toEqual([...GARDES_SEULEMENT].toSorted());
});

test('the documentation lists the leaves that are only kept', () => {
  const papier = readFileSync(new URL('../../../docs/domain.md', import.meta.url), 'utf8');
  const [, liste] = /\*\*Kept, not modelled\*\*: .*?: (.*)\.$/m.exec(papier)!;
  expect(liste!.split(', ')).toEqual([...GARDES_SEULEMENT].map((chemin) => `\`${chemin}\``));
});

/** The element that the sign at this place stands in. */
function parentDe(place: number): string {
  const pile: string[] = [];
  for (const [, fin, nom, seul] of TOUT.slice(0, place).matchAll(/<(\/?)([\w-]+)[^<>]*?(\/?)>/g))
    if (fin) pile.pop();
    else if (!seul) pile.push(nom!);
  return pile.at(-1)!;
}
