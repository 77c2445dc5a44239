import { createHash } from 'node:crypto';
import {
  entree,
  formacodes,
  nomenclature,
  synonymesFormacode,
  termeGenerique,
} from '@sofi/referentiels';
import { sql } from 'drizzle-orm';
import type { Db } from './base.ts';
import { lignes } from './sql.ts';

/** Brings the table `descripteurs` to the value tables of this version. @returns their SHA-256. */
export async function synchroniserDescripteurs(db: Db): Promise<string> {
  const voulus = JSON.stringify(descripteurs());
  const empreinte = createHash('sha256').update(voulus).digest('hex');
  const [connue] = await lignes<{ descripteurs: string | null }>(
    db,
    sql`select descripteurs from publication`,
  );
  if (connue!.descripteurs !== empreinte)
    await db.transaction(async (tx) => {
      await tx.execute(sql`delete from descripteurs`);
      await tx.execute(sql`
        insert into descripteurs select nomenclature, code, mots, lignee
        from json_to_recordset(${voulus}::text::json) as d(nomenclature text, code text, mots text, lignee text[])`);
      await tx.execute(sql`update publication set descripteurs = ${empreinte}`);
    });
  return empreinte;
}

function descripteurs() {
  return [
    ...formacodes().map(({ code, libelle }) => ({
      nomenclature: 'FORMACODE',
      code,
      mots: [libelle, ...synonymesFormacode(code)].join(' '),
      lignee: lignee(code, termeGenerique),
    })),
    ...nomenclature('ROME').map(({ code, libelle }) => ({
      nomenclature: 'ROME',
      code,
      mots: libelle,
      lignee: lignee(code, (rome) => entree('ROME', rome)?.parent ?? null),
    })),
    ...nomenclature('PUBLIC').map(({ code, libelle }) => ({
      nomenclature: 'PUBLIC',
      code,
      mots: libelle,
      lignee: [code],
    })),
    ...MOTS_DES_VALEURS.map(([table, code, mots]) => ({
      nomenclature: table,
      code,
      mots,
      lignee: [code],
    })),
  ];
}

/**
 * What people call the values that the site shows beside an offer. Levels are not called after their diplomas: a search
 * for « CAP » is one for titles.
 */
const MOTS_DES_VALEURS: readonly (readonly [table: string, code: string, mots: string])[] = [
  ['TYPE_DISPOSITIF', 'PROGRAMME_REGION', 'région'],
  ['TYPE_DISPOSITIF', 'CONTRAT_APPRENTISSAGE', 'apprentissage apprenti alternance'],
  ['TYPE_DISPOSITIF', 'CONTRAT_PROFESSIONNALISATION', 'professionnalisation alternance'],
  ['TYPE_DISPOSITIF', 'FRANCE_TRAVAIL', 'France Travail'],
  ['TYPE_DISPOSITIF', 'CPF', 'CPF'],
  ['MODALITE_ENSEIGNEMENT', 'A_DISTANCE', 'à distance'],
  ['MODALITE_ENSEIGNEMENT', 'MIXTE', 'mixte'],
  ['NIVEAU', '4', 'niveau 3'],
  ['NIVEAU', '5', 'niveau 4 bac pro'],
  ['NIVEAU', '6', 'niveau 5 bac+2'],
  ['NIVEAU', '11', 'niveau 1'],
  ['NIVEAU', '12', 'niveau 2'],
  ['NIVEAU', '13', 'niveau 3'],
  ['NIVEAU', '14', 'niveau 4 bac pro'],
  ['NIVEAU', '15', 'niveau 5 bac+2'],
  ['NIVEAU', '16', 'niveau 6 licence'],
  ['NIVEAU', '17', 'niveau 7 master'],
  ['NIVEAU', '18', 'niveau 8 doctorat'],
];

/** The code, then its broader terms up to the top. */
function lignee(code: string, parent: (code: string) => string | null): string[] {
  const trouves = [code];
  for (let suivant = parent(code); suivant !== null; suivant = parent(suivant)) {
    if (trouves.includes(suivant)) break;
    trouves.push(suivant);
  }
  return trouves;
}
