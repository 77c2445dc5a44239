import type { ProcedureQuery } from '@sofi/sdk';
import fc from 'fast-check';

/*
 * Random values for a form, drawn from its description only. Each comes with the paths at which a save must refuse it: none
 * where it must take it.
 */

type Fiche = NonNullable<ProcedureQuery['procedure']>['fiches'][number];
type Champ = Fiche['champs'][number];
export type Formulaires = ReadonlyMap<string, Fiche>;

/** A value, and where it is wrong, from the field down; empty: right. */
interface Tirage {
  valeur: unknown;
  fautes: string[];
}
export interface FicheTiree {
  valeurs: Record<string, unknown>;
  /** `certifications.0.codeRncp`; what is said of a group of fields stands at the fiche itself: `certifications.0`, or ''. */
  fautes: string[];
}

/** What the description refers to: identifiers and codes that a save takes. */
export interface Connus {
  references: Readonly<Record<string, readonly string[]>>;
  codes: Readonly<Record<string, readonly string[]>>;
}

/** Texts of every form that a field of ours may ask for: those that match its description are right, the others wrong. */
const TEXTES = [
  'Tutorat chaque semaine',
  'Éléonore d’Œuvre — 2ᵉ étage',
  'deux\nlignes',
  '12',
  '12,50',
  '09h30',
  '44000',
  '44100',
  'RNCP35830',
  'RNCP35830BC01',
  'RS5080',
  'CPF12345',
  '110242',
  '02 40 00 00 00',
  '+33 (0)2 40.00.00.00',
  'accueil@exemple.test',
  'https://exemple.test/page',
  'http://exemple.test/film.mp4',
  'https://youtu.be/abc',
  '<b>gras</b>',
  'a\u0007b',
  'data:image/png;base64,AAAA',
  '25h00',
  'RNCP',
  'exemple.test',
  'ftp://exemple.test',
  '𝄞'.repeat(40),
];

const SIRETS = { justes: ['35600000000048'], faux: ['35600000000049', '1234', 'SIRET'] };
const UAI = { justes: ['0681761V'], faux: ['0681761A', 'V0681761'] };

const caracteres = (texte: string) => Array.from(texte).length;

/** Right and wrong single values of a field; a list without any: it has none of that sort. */
function valeursDe(champ: Champ, connus: Connus): { justes: unknown[]; faux: unknown[] } {
  const { type, min, max, longueurMax, motif, choix, nomenclature, reference } = champ;
  if (type === 'BOOLEEN') return { justes: [true, false], faux: [] };
  if (type === 'DATE')
    return { justes: ['2027-02-28', '2028-02-29'], faux: ['2027-02-29', 'demain', '2027-2-1'] };
  if (type === 'SIRET') return SIRETS;
  if (type === 'UAI') return UAI;
  if (type === 'REFERENCE') return { justes: [...connus.references[reference!]!], faux: ['rien'] };
  if (type === 'ENTIER' || type === 'DECIMAL')
    return { justes: [min!, max!, Math.ceil((min! + max!) / 2)], faux: [min! - 1, max! + 1] };
  if (type === 'CHOIX') {
    const permis = choix?.filter(({ obsolete }) => !obsolete).map(({ valeur }) => valeur);
    // Without a table, the input is an enumeration: no other value can be written.
    const faux = nomenclature
      ? ['???', ...(choix ?? []).flatMap(({ obsolete, valeur }) => (obsolete ? [valeur] : []))]
      : [];
    return { justes: permis ?? [...connus.codes[nomenclature!]!], faux };
  }
  const longueur = longueurMax ?? Infinity;
  const forme = motif === null ? null : new RegExp(`^(?:${motif})$`, 'u');
  const trop = Number.isFinite(longueur) ? ['é'.repeat(longueur + 1)] : [];
  const juste = (texte: string) =>
    caracteres(texte) <= longueur &&
    (forme?.test(texte) ?? true) &&
    (type !== 'URL' || URL.canParse(texte));
  const pleins = Number.isFinite(longueur) ? ['é'.repeat(longueur)] : [];
  const tous = [...TEXTES, ...pleins, ...trop];
  return {
    justes: tous.filter(juste).flatMap((texte) => [texte, `  ${texte}\n`]),
    faux: tous.filter((texte) => !juste(texte)),
  };
}

const tirer = (valeurs: readonly unknown[], fautes: string[]): fc.Arbitrary<Tirage> =>
  fc.constantFrom(...valeurs).map((valeur) => ({ valeur, fautes }));

/** A single value, wrong one time in `rarete`. */
function uneValeur(
  champ: Champ,
  connus: Connus,
  formulaires: Formulaires,
  rarete: number,
): fc.Arbitrary<Tirage> {
  if (champ.type === 'FICHES')
    return ficheTiree(formulaires.get(champ.fiche!)!, connus, formulaires, {
      entiere: true,
      rarete,
    }).map(({ valeurs, fautes }) => ({ valeur: valeurs, fautes }));
  const { justes, faux } = valeursDe(champ, connus);
  const sources = [
    ...(justes.length > 0 ? [{ weight: rarete, arbitrary: tirer(justes, []) }] : []),
    ...(faux.length > 0 ? [{ weight: 1, arbitrary: tirer(faux, ['']) }] : []),
  ];
  return fc.oneof(...sources);
}

const sous = (chemin: string, faute: string) => (faute === '' ? chemin : `${chemin}.${faute}`);

/** A value of a field: a list of up to three, no value twice, or now and then one too many. */
function uneDe(
  champ: Champ,
  connus: Connus,
  formulaires: Formulaires,
  rarete: number,
): fc.Arbitrary<Tirage> {
  const une = uneValeur(champ, connus, formulaires, rarete);
  if (!champ.multiple) return une;
  const texte = ({ valeur }: Tirage) =>
    typeof valeur === 'string' ? valeur.trim() : JSON.stringify(valeur);
  const minLength = champ.obligatoire.includes('SAISIE') ? 1 : 0;
  const enListe = (tirages: Tirage[]): Tirage => ({
    valeur: tirages.map(({ valeur }) => valeur),
    fautes: tirages.flatMap(({ fautes }, rang) => fautes.map((faute) => sous(String(rang), faute))),
  });
  const listes = fc
    .uniqueArray(une, {
      minLength,
      maxLength: Math.min(3, champ.nombreMax ?? 3),
      selector: texte,
    })
    .map(enListe);
  const { justes } = champ.type === 'FICHES' ? { justes: [] } : valeursDe(champ, connus);
  const doubles =
    justes.length > 0 && champ.type !== 'REFERENCE'
      ? [{ weight: 1, arbitrary: tirer([[justes[0], justes[0]]], ['']) }]
      : [];
  return fc.oneof({ weight: 3 * rarete, arbitrary: listes }, ...doubles);
}

/** Values of a form. `entiere`: what it cannot do without is always given, as where it stands within another. */
export function ficheTiree(
  fiche: Fiche,
  connus: Connus,
  formulaires: Formulaires,
  { entiere, rarete }: { entiere: boolean; rarete: number },
): fc.Arbitrary<FicheTiree> {
  // Fiches that have a mutation of their own are not written within another.
  const champs = fiche.champs.filter(({ fiche: type }) => type !== 'DISPOSITIF');
  const necessaire = ({ obligatoire, valeurInitiale }: Champ) =>
    obligatoire.includes('SAISIE') && valeurInitiale === null;
  const tirages = Object.fromEntries(
    champs.map((champ) => {
      const donnee = uneDe(champ, connus, formulaires, rarete);
      const absente: Tirage = { valeur: undefined, fautes: necessaire(champ) ? [''] : [] };
      const vide: Tirage = {
        valeur: null,
        fautes: champ.obligatoire.includes('SAISIE') ? [''] : [],
      };
      if (necessaire(champ) && entiere) return [champ.nom, donnee];
      return [
        champ.nom,
        fc.oneof(
          { weight: necessaire(champ) ? 6 * rarete : rarete, arbitrary: donnee },
          { weight: necessaire(champ) ? 1 : rarete, arbitrary: fc.constant(absente) },
          ...(entiere ? [] : [{ weight: 1, arbitrary: fc.constant(vide) }]),
        ),
      ];
    }),
  ) as Record<string, fc.Arbitrary<Tirage>>;
  return fc.record(tirages).map((tires) => {
    const donne = (nom: string) => tires[nom]?.valeur != null;
    const fautes = champs.flatMap(({ nom, seulementSi }) => {
      const tire = tires[nom]!;
      const permis =
        seulementSi === null ||
        !donne(nom) ||
        tires[seulementSi.champ]!.valeur === seulementSi.valeur;
      return [
        ...tire.fautes.map((faute) => sous(nom, faute)),
        ...(permis || tire.fautes.length > 0 ? [] : [nom]),
      ];
    });
    const { auMoinsUn, ensemble } = fiche;
    if (auMoinsUn.length > 0 && !auMoinsUn.some(donne)) fautes.push('');
    if (ensemble.some(donne) && !ensemble.every(donne)) fautes.push('');
    return {
      valeurs: Object.fromEntries(
        Object.entries(tires).flatMap(([nom, { valeur }]) =>
          valeur === undefined ? [] : [[nom, valeur]],
        ),
      ),
      fautes,
    };
  });
}
