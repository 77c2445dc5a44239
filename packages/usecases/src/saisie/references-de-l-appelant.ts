import type { Db } from '@sofi/database';
import type { ChampInvalide } from '@sofi/domain';
import { exigerValide } from '@sofi/domain';
import type { OffreASaisir } from './saisir-offre.ts';

/** The working fiche with this reference. */
export async function numeroDe(
  tx: Db,
  table: 'formations' | 'actions' | 'sessions',
  source: string,
  numeroSource: string,
): Promise<number | null> {
  const { findFirst } = tx.query[table] as unknown as {
    findFirst: (requete: object) => Promise<{ numero: number } | undefined>;
  };
  const connue = await findFirst.call(tx.query[table], {
    columns: { numero: true },
    where: { vue: 'TRAVAIL', source, numeroSource },
  });
  return connue?.numero ?? null;
}

const REFERENCE_MAX = 100;

/** References are given, short enough, and each once. @throws SaisieInvalideError */
export function exigerReferences({ reference, actions }: OffreASaisir): void {
  const verifier = (donnee: string, chemin: string[], connues: Set<string>): ChampInvalide[] => {
    const malFormee = donnee.trim() === '' || donnee.length > REFERENCE_MAX;
    const doublon = connues.has(donnee);
    connues.add(donnee);
    return [
      ...(malFormee
        ? [{ chemin, code: 'LEN', message: `Une référence a 1 à ${REFERENCE_MAX} caractères.` }]
        : []),
      ...(doublon
        ? [{ chemin, code: 'DOUBLON', message: `La référence ${donnee} est donnée deux fois.` }]
        : []),
    ];
  };
  const [desActions, desSessions] = [new Set<string>(), new Set<string>()];
  exigerValide([
    ...verifier(reference, ['reference'], new Set()),
    ...actions.flatMap((action, rang) => [
      ...verifier(action.reference, ['actions', String(rang), 'reference'], desActions),
      ...action.sessions.flatMap((session, place) =>
        verifier(
          session.reference,
          ['actions', String(rang), 'sessions', String(place), 'reference'],
          desSessions,
        ),
      ),
    ]),
  ]);
}
