import type { NomActe } from '@sofi/domain';
import { NOMS_ACTES } from '@sofi/domain';
import { schema } from '@sofi/graphql';
import { expect } from 'vitest';
import { peut } from './matrice-ecritures.ts';
import type { Question } from './matrice-lectures.ts';
import { enClair, lireFiches, questionsDe, regardDe } from './matrice-lectures.ts';
import type { Json, Regard } from './matrice.ts';
import { noter } from './matrice.ts';
import type { Offre } from './matrice-offres.ts';
import type { Role } from './matrice-roles.ts';
import type { Scene } from './matrice-scene.ts';
import { ROLES } from './matrice-roles.ts';
import { nonEmpty } from './non-empty.ts';
import { ECRITURES } from './table-des-actes.ts';

export interface Temoignage {
  questions: readonly Question[];
  /** By title: what somebody reads who sees all, and of an account its holder. */
  temoins: ReadonlyMap<string, Json>;
  /** Fields that came with a value: `Type.champ`. */
  vus: ReadonlySet<string>;
  regards: Readonly<Record<Role, Regard>>;
}

/** All questions about these offers, and all that there is to read. */
export async function temoigner(scene: Scene, offres: readonly Offre[]): Promise<Temoignage> {
  const fiches = await lireFiches(scene, offres);
  const questions = questionsDe(scene, offres, fiches);
  const vus = new Set<string>();
  const temoins = new Map<string, Json>();
  for (const question of questions) temoins.set(question.titre, await lire(scene, question, vus));
  const possibles = await actesPossibles(scene, questions);
  const actesDe = (role: Role, id: string) => {
    const offre = fiches.get(id);
    return new Set(
      NOMS_ACTES.filter(
        (acte) =>
          offre &&
          possibles.get(offre.action)?.has(acte) &&
          peut(role, ECRITURES[mutationDe(acte)]!, offre),
      ),
    );
  };
  const regards = Object.fromEntries(
    ROLES.map((role) => [role, regardDe(scene, role, fiches, (id) => actesDe(role, id))]),
  ) as Record<Role, Regard>;
  return { questions, temoins, vus, regards };
}

async function lire(
  scene: Scene,
  { titre, query, variables }: Question,
  vus: Set<string>,
): Promise<Json> {
  const deCompte = titre.startsWith('Utilisateur.');
  const reponses: Json[] = [];
  for (const role of nonEmpty<Role>(deCompte ? ROLES : ['administrateur'])) {
    const { data, errors } = await scene.demander(role, query, variables);
    expect(errors, titre).toBeUndefined();
    noter(schema.getQueryType()!, data, vus);
    reponses.push(data);
  }
  if (!deCompte) return reponses[0];
  const nodes = (reponses[0].nodes as Json[]).map(
    (_, rang) => reponses.map(({ nodes }) => nodes[rang]).find((un) => un !== null) ?? null,
  );
  return { nodes };
}

/** Acts that somebody may do now to each of these actions: its state allows them. */
async function actesPossibles(
  scene: Scene,
  questions: readonly Question[],
): Promise<Map<number, Set<NomActe>>> {
  const { query, variables } = questions.find(({ titre }) => titre === 'Action.actes')!;
  const possibles = new Map<number, Set<NomActe>>();
  for (const role of ROLES) {
    const { data } = await scene.demander(role, query, variables);
    for (const action of data['nodes'] as Json[]) {
      if (action === null) continue;
      const numero = Number(/(\d+)\]$/.exec(enClair(action.id as string))![1]);
      const siens = possibles.get(numero) ?? new Set();
      possibles.set(numero, siens);
      for (const { acte, permis } of action.actes) if (permis) siens.add(acte);
    }
  }
  return possibles;
}

/** The mutation that does an act. */
function mutationDe(acte: NomActe): string {
  if (acte === 'MODIFIER') return 'modifierAction';
  return acte
    .toLowerCase()
    .replace('certifinfo', 'certif_info')
    .replaceAll(/_(\w)/g, (_, lettre: string) => lettre.toUpperCase());
}
