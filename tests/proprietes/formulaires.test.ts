import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { NomNomenclature } from '@sofi/sdk';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import type { Connus, FicheTiree, Formulaires } from '../support/formulaire-tire.ts';
import { ficheTiree } from '../support/formulaire-tire.ts';
import { nonEmpty } from '../support/non-empty.ts';
import { saisieParClient } from '../support/saisie-par-client.ts';

/** How many forms of each kind: `FICHES=2000 npx vitest run tests/proprietes/formulaires.test.ts`. */
const FICHES = Number(process.env['FICHES'] ?? 40);

const s = saisieParClient();

let formulaires: Formulaires;
let connus: Connus;
let parents: { formation: string; action: string; session: string };

beforeAll(async () => {
  const sofi = s.client('organisme');
  const { fiches } = (await sofi.procedure())!;
  formulaires = new Map(fiches.map((fiche) => [fiche.type, fiche]));
  const tables = new Set(
    fiches.flatMap(({ champs }) =>
      champs.flatMap(({ choix, nomenclature }) => (choix || !nomenclature ? [] : [nomenclature])),
    ),
  );
  const codes: Record<string, string[]> = {};
  for (const table of tables) codes[table] = await quelquesCodes(table);
  connus = {
    references: {
      LIEU: s.siennes.lieux,
      CONTACT: s.siennes.contacts,
      ORGANISME: [SIRET_DE_DEMONSTRATION],
      PROGRAMME: [s.siennes.programme.id],
      LOT: [s.siennes.lot],
      // Nantes, whose postal codes are those that the texts have.
      COMMUNE: ['44109'],
    },
    codes,
  };
  const { formation, action, session } = await s.saisir();
  parents = { formation: formation.id, action: action.id, session: session.id };
});

async function quelquesCodes(table: string): Promise<string[]> {
  const valeurs: string[] = [];
  for await (const { valeur, obsolete } of s.client('organisme').choix(table as NomNomenclature)) {
    if (!obsolete) valeurs.push(valeur);
    if (valeurs.length === 50) break;
  }
  return valeurs;
}

interface Reponse {
  __typename: string;
  code?: string;
  champs?: { chemin: string[]; type: string | null; nom: string | null; libelle: string | null }[];
}

/** Saves a new fiche of each kind that has a mutation of its own. */
const ENREGISTRER: Record<string, (valeurs: object) => Promise<Reponse>> = {
  FORMATION: (valeurs) => s.client('organisme').formations.creer(valeurs),
  ACTION: (valeurs) =>
    s.client('organisme').actions.creer({ ...valeurs, formation: parents.formation }),
  SESSION: (valeurs) =>
    s.client('organisme').sessions.creer({ ...valeurs, action: parents.action }),
  DISPOSITIF: (valeurs) =>
    s.client('organisme').dispositifs.creer({ ...valeurs, session: parents.session }),
  CONTACT: (valeurs) => s.client('organisme').contacts.creer(valeurs as never),
  LIEU: (valeurs) => s.client('organisme').lieux.creer(valeurs as never),
};

/** A fault stands at its path, or within the group of fields that it is about. */
const repond = (faute: string, chemin: string) =>
  faute === '' || chemin === faute || chemin.startsWith(`${faute}.`);

/** Whose the contacts of an unknown organisme are, nobody knows; the type and the programme of a dispositif follow from its lot. */
const estJugeable = (faute: string, { valeurs, fautes }: FicheTiree): boolean => {
  if (faute.startsWith('contacts.')) return !fautes.includes('dispensateur');
  if (valeurs['lot'] == null || valeurs['type'] !== undefined) return true;
  return faute !== 'type' && (valeurs['lot'] !== s.siennes.lot || !SUIVENT_DU_LOT.has(faute));
};
const SUIVENT_DU_LOT = new Set(['programme', 'lot']);

/** Null where the schema itself refused the values: what it cannot do without was not given. */
async function chemins(type: string, { valeurs }: FicheTiree): Promise<string[] | null> {
  let reponse: Reponse;
  try {
    reponse = await ENREGISTRER[type]!(valeurs);
  } catch (erreur) {
    expect(erreur).toMatchObject({ code: 'BAD_USER_INPUT' });
    return null;
  }
  if (reponse.__typename !== 'SaisieInvalideError') {
    reussi(reponse as never);
    return [];
  }
  for (const { type: fiche, nom, libelle } of nonEmpty(reponse.champs!)) {
    const champ = formulaires.get(fiche ?? '')?.champs.find((un) => un.nom === nom);
    if (champ) expect(libelle).toBe(champ.libelle);
  }
  return reponse.champs!.map(({ chemin }) => chemin.join('.'));
}

test.each(Object.keys(ENREGISTRER))(
  `of ${FICHES} forms %s, a save refuses what the description forbids, there, and takes the others`,
  { timeout: 20_000 + FICHES * 1000 },
  async (type) => {
    const vus = { prises: 0, refusees: 0 };
    // Half of the forms have few faults: what is allowed must be taken whole.
    const fiche = fc
      .constantFrom(4, 60)
      .chain((rarete) =>
        ficheTiree(formulaires.get(type)!, connus, formulaires, { entiere: false, rarete }),
      );
    await fc.assert(
      fc.asyncProperty(fiche, async (tiree) => {
        const refuses = await chemins(type, tiree);
        if (refuses === null || refuses.length > 0) vus.refusees++;
        else vus.prises++;
        const { fautes } = tiree;
        if (refuses === null) {
          expect(fautes).not.toEqual([]);
          return;
        }
        const jugeables = fautes.filter((faute) => estJugeable(faute, tiree));
        expect({
          prisesATort: jugeables.filter(
            (faute) => !refuses.some((chemin) => repond(faute, chemin)),
          ),
          refuseesATort: refuses.filter((chemin) => !fautes.some((faute) => repond(faute, chemin))),
        }).toEqual({ prisesATort: [], refuseesATort: [] });
      }),
      // A fault shrunk over HTTP takes minutes: the values and the seed say enough.
      { numRuns: FICHES, endOnFailure: true },
    );
    expect(vus.prises).toBeGreaterThan(0);
    expect(vus.refusees).toBeGreaterThan(0);
  },
);
