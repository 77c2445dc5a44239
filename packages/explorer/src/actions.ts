import type { DefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { addressOf } from './address.ts';
import { asCurl, asProgram } from './code.ts';
import { element } from './dom.ts';
import type { Editors } from './editors.ts';
import type { Question } from './question.ts';
import { ask } from './request.ts';

/** Has the buttons above the editors work: until then the page has them disabled. */
export function bindActions(editors: Editors): void {
  const status = element('etat');
  let running: AbortController | null = null;

  const run = async () => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const question = editors.get();
    status.textContent = 'En cours…';
    const begun = performance.now();
    let answers = 0;
    try {
      history.replaceState(null, '', addressOf(question));
      const request = { ...question, operationName: chooseOperation(question), token: readToken() };
      for await (const answer of ask(request, own.signal)) {
        answers++;
        editors.showAnswer(answer);
        status.textContent =
          answers === 1
            ? `Répondu en ${Math.round(performance.now() - begun)} ms`
            : `${answers} événements`;
      }
    } catch (error) {
      if (!own.signal.aborted) status.textContent = `Échec : ${(error as Error).message}`;
      else if (running === own) status.textContent = 'Arrêté';
    }
  };
  const copy = (id: string, text: (question: Question) => string) =>
    element(id).addEventListener('click', () => {
      void (async () => {
        try {
          await navigator.clipboard.writeText(text(editors.get()));
          status.textContent = 'Copié';
        } catch (error) {
          status.textContent = `Rien n’a été copié : ${(error as Error).message}`;
        }
      })();
    });

  const endpoint = `${location.origin}/graphql`;
  editors.onRun(() => void run());
  element('executer').addEventListener('click', () => void run());
  element('arreter').addEventListener('click', () => running?.abort());
  copy('copier-lien', addressOf);
  copy('copier-curl', (question) => asCurl(question, endpoint));
  copy('copier-programme', (question) => asProgram(question, endpoint));
  for (const button of document.querySelectorAll<HTMLButtonElement>('.actions button'))
    button.disabled = false;
}

/** Kept in the field only: neither stored nor part of a shared address. */
function readToken(): string | null {
  const token = element('jeton', HTMLInputElement).value.trim();
  return token === '' ? null : token;
}

/** The operation chosen in the list that stands where a document has several; null where it has one, or cannot be read. */
function chooseOperation({ query }: Question): string | null {
  const list = element('operation', HTMLSelectElement);
  const names = operationNames(query);
  const chosen = names.includes(list.value) ? list.value : (names[0] ?? null);
  list.replaceChildren(...names.map((name) => new Option(name, name, false, name === chosen)));
  list.hidden = names.length < 2;
  return names.length < 2 ? null : chosen;
}

function operationNames(query: string): string[] {
  try {
    return parse(query)
      .definitions.filter(isOperation)
      .flatMap(({ name }) => name?.value ?? []);
  } catch {
    return [];
  }
}

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION;
