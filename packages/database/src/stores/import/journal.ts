import { texteDeChamp } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes, tableau } from '../../sql.ts';
import type { Composition, Ecriture } from './composition.ts';
import type { ContexteDImport } from './contexte.ts';
import { json } from './ecriture.ts';
import type { Fiche, Ligne } from './fiche.ts';
import { cleDe, enChameau, parentDe } from './fiche.ts';

/** One fiche that a run touched, in the words of the journal. */
export interface EcritureDImport {
  acte: Ecriture['acte'];
  fiche: 'FORMATION' | 'ACTION' | 'SESSION' | 'DISPOSITIF';
  numero: number;
  /** Null for a whole fiche. */
  champ: string | null;
  avant: string | null;
  apres: string | null;
}

const FICHES = {
  formations: 'FORMATION',
  actions: 'ACTION',
  sessions: 'SESSION',
  dispositifs: 'DISPOSITIF',
} as const;

/** Appends what a group did to the journal, field by field. @returns it by formation. */
export async function journaliserImport(
  tx: Db,
  composition: Composition,
  { source, maintenant }: ContexteDImport,
): Promise<Map<number, EcritureDImport[]>> {
  const references = await lireReferences(tx, composition.ecritures);
  const parFormation = new Map<number, EcritureDImport[]>();
  const rangees: object[] = [];
  for (const { fiche, acte, changements } of composition.ecritures) {
    const { formation, action } = parentes(composition, fiche);
    const faits =
      changements.length === 0
        ? [{ champ: null, avant: null, apres: null }]
        : changements.map(({ champ, avant, apres }) => ({
            champ,
            avant: texte(champ, avant, references),
            apres: texte(champ, apres, references),
          }));
    const cle = { fiche: FICHES[fiche.table], numero: fiche.numero };
    const ecritures = faits.map((fait) => ({ acte, ...cle, ...fait }));
    if (formation !== null)
      parFormation.set(formation, [...(parFormation.get(formation) ?? []), ...ecritures]);
    rangees.push(
      ...faits.map((fait) => ({
        ...cle,
        ...fait,
        type: `IMPORT_${acte}`,
        action_numero: action,
        source,
        survenu_le: maintenant,
      })),
    );
  }
  if (rangees.length > 0)
    await tx.execute(sql`
      insert into evenements (survenu_le, type, fiche, numero, action_numero, source, champ, avant, apres)
      select survenu_le, type, fiche, numero, action_numero, source, champ, avant, apres
      from jsonb_populate_recordset(null::evenements, ${json(rangees)})`);
  return parFormation;
}

function parentes({ avant, apres }: Composition, fiche: Fiche) {
  const trouver = (table: Fiche['table'], numero: number): Fiche | undefined =>
    (['PUBLIEE', 'TRAVAIL'] as const)
      .map((vue) => apres.get(cleDe(table, vue, numero)) ?? avant.get(cleDe(table, vue, numero)))
      .find((fiche) => fiche !== undefined);
  if (fiche.table === 'formations') return { formation: fiche.numero, action: null };
  // As it now stands: it may have moved.
  const actuelle = trouver(fiche.table, fiche.numero) ?? fiche;
  const session =
    fiche.table === 'dispositifs' ? trouver('sessions', parentDe(actuelle)) : actuelle;
  const action = session?.table === 'sessions' ? trouver('actions', parentDe(session)) : session;
  return {
    formation: action ? parentDe(action) : null,
    action: action?.numero ?? null,
  };
}

type References = Record<'organismes' | 'lieux' | 'contacts', Map<number, object>>;

async function lireReferences(tx: Db, ecritures: readonly Ecriture[]): Promise<References> {
  const ids = {
    organismes: new Set<number>(),
    lieux: new Set<number>(),
    contacts: new Set<number>(),
  };
  const noter = (ou: Set<number>, valeur: unknown) => {
    if (typeof valeur === 'number') ou.add(valeur);
  };
  for (const { changements } of ecritures)
    for (const { champ, avant, apres } of changements)
      for (const valeur of [avant, apres]) {
        if (champ === 'dispensateur' || champ === 'responsable') noter(ids.organismes, valeur);
        if (champ === 'lieu' || champ === 'lieuInscription') noter(ids.lieux, valeur);
        if (champ === 'contacts')
          for (const contact of valeur as Ligne[]) noter(ids.contacts, contact['contact_id']);
        if (champ === 'informationsCollectives')
          for (const reunion of valeur as Ligne[]) noter(ids.lieux, reunion['lieu_id']);
      }
  const vides: References = { organismes: new Map(), lieux: new Map(), contacts: new Map() };
  for (const table of ['organismes', 'lieux', 'contacts'] as const) {
    if (ids[table].size === 0) continue;
    const rangees = await lignes<{ r: Ligne }>(
      tx,
      sql`select to_jsonb(t) as r from ${sql.identifier(table)} t where id = any(${tableau([...ids[table]], 'integer')})`,
    );
    for (const { r } of rangees) vides[table].set(r['id'] as number, enObjet(r));
  }
  return vides;
}

/** As the rest of the journal writes it: `texteDeChamp`. */
function texte(champ: string, valeur: unknown, references: References): string | null {
  if (valeur === null || valeur === undefined) return null;
  const reference = (table: keyof References, id: unknown) =>
    references[table].get(id as number) ?? null;
  switch (champ) {
    case 'dispensateur':
    case 'responsable':
      return texteDeChamp(champ, reference('organismes', valeur));
    case 'lieu':
    case 'lieuInscription':
      return texteDeChamp(champ, reference('lieux', valeur));
    case 'contacts':
      return texteDeChamp(
        champ,
        (valeur as Ligne[]).flatMap(
          (contact) => reference('contacts', contact['contact_id']) ?? [],
        ),
      );
    case 'debut':
    case 'fin': {
      const [lheo, premier, dernier] = valeur as (string | null)[];
      return lheo == null
        ? null
        : texteDeChamp(champ, { texte: lheo, premier: premier ?? null, dernier: dernier ?? null });
    }
    case 'formacodes':
    case 'publics':
      return texteDeChamp(champ, (valeur as unknown[])[0] as string[]);
    case 'informationsCollectives':
      return texteDeChamp(
        champ,
        (valeur as Ligne[]).map((reunion) => ({
          ...VIDE,
          ...enObjet(reunion),
          lieu: reference('lieux', reunion['lieu_id']),
        })),
      );
    default:
      return Array.isArray(valeur)
        ? texteDeChamp(
            champ,
            valeur.map((element: unknown) =>
              element !== null && typeof element === 'object'
                ? { ...VIDE, ...enObjet(element as Ligne) }
                : element,
            ) as object[],
          )
        : texteDeChamp(champ, valeur);
  }
}

const VIDE = {
  codeRncp: null,
  codeRs: null,
  codeCpf: null,
  codeCertifInfo: null,
  remplaceParCertifInfo: null,
  coutIndicatif: null,
  places: null,
};

const enObjet = (ligne: Ligne): Ligne =>
  Object.fromEntries(Object.entries(ligne).map(([nom, valeur]) => [enChameau(nom), valeur]));
