import type { ChampInvalide } from '../refus.ts';
import { estChamp } from '../saisie/champs/index.ts';
import type { Fasd, TypeDeFiche } from '../saisie/offre.ts';
import { noeuds } from '../saisie/offre.ts';
import { verifierTexte } from '../saisie/verifier.ts';

/* What validators and organismes write to one another. docs/domain.md section 5. */

interface QuestionEcrite {
  texte: string;
  /** FASD code; null: the whole action. */
  fiche: string | null;
  /** As anomalies name it; null: the whole fiche. */
  champ: string | null;
}

/** At least one question, each with its text, about a field of a fiche of this action. Paths are those of `{ questions: [{ texte, fiche, champ }] }`. */
export function verifierQuestions(
  questions: readonly QuestionEcrite[],
  offre: Fasd,
): ChampInvalide[] {
  if (questions.length === 0)
    return [{ chemin: ['questions'], code: 'REQ', message: 'Posez au moins une question.' }];
  const types = new Map(
    noeuds(offre).map(({ code, type }) => [code, type === 'dispositif' ? 'session' : type]),
  );
  return questions.flatMap(({ texte, fiche, champ }, rang) => {
    const chemin = ['questions', String(rang)];
    const type = fiche === null ? 'action' : types.get(fiche);
    return [
      ...verifierTexte(texte, [...chemin, 'texte']),
      ...(type === undefined
        ? [refus([...chemin, 'fiche'], 'Cette fiche n’est pas de cette action.')]
        : champ !== null && !estChampDe(type, champ)
          ? [refus([...chemin, 'champ'], 'Cette fiche n’a pas ce champ.')]
          : []),
    ];
  });
}

const refus = (chemin: string[], message: string): ChampInvalide => ({
  chemin,
  code: 'CODE',
  message,
});

/** `debut`, `informationsCollectives.0.date`, `dispositifs.0.nombrePlaces`; `sessions` of an action. */
function estChampDe(type: TypeDeFiche, champ: string): boolean {
  const [nom, , enfant] = champ.split('.');
  if (type === 'session' && nom === 'dispositifs' && enfant !== undefined)
    return estChamp('dispositif', enfant);
  return estChamp(type, nom) || (type === 'action' && nom === 'sessions');
}

/** An answer, with its text, to each open question and to no other. Paths are those of `{ reponses: [{ question, texte }] }`. */
export function verifierReponses<Id extends string | number>(
  ouvertes: readonly Id[],
  reponses: readonly { question: Id; texte: string }[],
): ChampInvalide[] {
  const repondues = new Set(reponses.map(({ question }) => question));
  const restantes = ouvertes.filter((question) => !repondues.has(question));
  return [
    ...reponses.flatMap(({ question, texte }, rang): ChampInvalide[] => {
      const chemin = ['reponses', String(rang)];
      if (ouvertes.includes(question)) return verifierTexte(texte, [...chemin, 'texte']);
      const message = 'Cette question n’attend pas de réponse.';
      return [{ chemin: [...chemin, 'question'], code: 'CODE', message }];
    }),
    ...(restantes.length > 0
      ? [
          {
            chemin: ['reponses'],
            code: 'REQ',
            message: `Questions encore sans réponse : ${restantes.length}.`,
          },
        ]
      : []),
  ];
}

/** The reason of a refusal, or of a request. */
export const verifierMotif = (motif: string): ChampInvalide[] => verifierTexte(motif, ['motif']);
