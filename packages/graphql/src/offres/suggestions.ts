import type { Comptee, Db, NomDeFacette } from '@sofi/database';
import { compterValeurs, metiersOfferts, nomsContenant, titresCommencant } from '@sofi/database';
import { chercherFormacodes, motsDe, nomenclature } from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';
import { saisieInvalide } from '../http/errors.ts';
import { chercherCommunesOffertes } from '../nomenclature/communes-offertes.ts';
import type { TypeDeSuggestion } from './enums.ts';
import { TypeDeSuggestionEnum } from './enums.ts';
import { lireSelection } from './filtre.ts';

type Suggestion = Comptee & { type: TypeDeSuggestion };

const SuggestionRef = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'What a text may be the beginning of.',
  fields: (t) => ({
    type: t.expose('type', { type: TypeDeSuggestionEnum, description: 'Its kind.' }),
    code: t.exposeString('code', {
      description:
        'What the filter of its kind takes: a Formacode, a ROME code, a SIRET, an INSEE code, a programme’s code. For TITRE, the title, to be searched.',
    }),
    libelle: t.exposeString('libelle', { description: 'What people read.' }),
    offres: t.exposeInt('offres', {
      description: 'Number of offers that the regional sites show today; never 0.',
    }),
  }),
});

const SUGGESTIONS_MAX = 20;
/** Names that a group is chosen among: those with the most offers. */
const CANDIDATS = 100;

builder.queryField('suggestions', (t) =>
  t.field({
    type: [SuggestionRef],
    description:
      'Titles, trades, domains, organismes, communes, départements and programmes that a text may be the beginning of, each kind together, those with the most offers first. Only what has offers: no choice leads nowhere.',
    args: {
      texte: t.arg.string({
        required: true,
        description:
          'What has been typed: beginnings of words; accents and case are ignored. Nothing is suggested for less than two letters or digits.',
      }),
      first: t.arg.int({
        defaultValue: 10,
        description: `Maximum number of each kind: 1 to ${SUGGESTIONS_MAX}.`,
      }),
    },
    resolve: async (_racine, { texte, first }, { db, jour }) => {
      const limite = first ?? 10;
      if (limite < 1 || limite > SUGGESTIONS_MAX)
        throw saisieInvalide(`« first » va de 1 à ${SUGGESTIONS_MAX} : ${limite} est refusé.`);
      return motsDe(texte).join('').length < 2 ? [] : suggerer(db, jour, texte, limite);
    },
  }),
);

async function suggerer(
  db: Db,
  jour: string,
  texte: string,
  limite: number,
): Promise<Suggestion[]> {
  const { filtre } = lireSelection({}, jour);
  const [titres, metiers, noms, { communes }] = await Promise.all([
    titresCommencant(db, texte, filtre, limite),
    metiersCommencant(db, texte, filtre),
    nomsContenant(db, texte, CANDIDATS),
    chercherCommunesOffertes(db, jour, texte),
  ]);
  const autres: (Omit<Comptee, 'offres'> & { facette: NomDeFacette })[] = [
    ...chercherFormacodes(texte)
      .slice(0, CANDIDATS)
      .map(({ code, libelle }) => ({ facette: 'FORMACODE' as const, code, libelle })),
    ...noms,
    ...commencant(nomenclature('DEPARTEMENT'), texte).map(({ code, libelle }) => ({
      facette: 'DEPARTEMENT' as const,
      code,
      libelle,
    })),
  ];
  const nombreDe = await compterValeurs(db, jour, autres);
  const de = (facette: NomDeFacette): Comptee[] =>
    autres
      .filter((un) => un.facette === facette)
      .map(({ code, libelle }) => ({ code, libelle, offres: nombreDe(facette, code) }));
  const groupes: Record<TypeDeSuggestion, readonly Comptee[]> = {
    TITRE: titres,
    METIER: metiers,
    DOMAINE: de('FORMACODE'),
    ORGANISME: de('ORGANISME'),
    COMMUNE: communes.map(({ commune: { code, nom }, offres }) => ({ code, libelle: nom, offres })),
    DEPARTEMENT: de('DEPARTEMENT'),
    PROGRAMME: de('PROGRAMME'),
  };
  return (Object.entries(groupes) as [TypeDeSuggestion, readonly Comptee[]][]).flatMap(
    ([type, siennes]) =>
      siennes
        .filter(({ offres }) => offres > 0)
        .toSorted((a, b) => b.offres - a.offres)
        .slice(0, limite)
        .map((une) => ({ type, ...une })),
  );
}

async function metiersCommencant(
  db: Db,
  texte: string,
  filtre: Parameters<typeof metiersOfferts>[2],
): Promise<Comptee[]> {
  const trouves = commencant(nomenclature('ROME'), texte).slice(0, 2 * SUGGESTIONS_MAX);
  const offerts = await metiersOfferts(
    db,
    trouves.map(({ code }) => code),
    filtre,
  );
  const libelles = new Map(trouves.map(({ code, libelle }) => [code, libelle]));
  return offerts.map(({ code, offres }) => ({ code, libelle: libelles.get(code)!, offres }));
}

/** Entries of whose label every word of the text begins a word. */
function commencant<Entree extends { libelle: string }>(
  entrees: readonly Entree[],
  texte: string,
): Entree[] {
  const mots = motsDe(texte);
  return entrees.filter(({ libelle }) => {
    const siens = motsDe(libelle);
    return mots.every((mot) => siens.some((sien) => sien.startsWith(mot)));
  });
}
