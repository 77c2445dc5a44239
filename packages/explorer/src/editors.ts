import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { element } from './dom.ts';
import type { Question } from './question.ts';
import { colors, PHRASES } from './theme.ts';

export interface Editors {
  get: () => Question;
  set: (question: Question) => void;
  setSchema: (schema: GraphQLSchema) => void;
  showAnswer: (text: string) => void;
  /** Called when Ctrl+Enter is pressed in an editor. */
  onRun: (run: () => void) => void;
}

export function createEditors(): Editors {
  let run = () => {};
  const runKey = Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          run();
          return true;
        },
      },
    ]),
  );
  const schema = new Compartment();
  const query = open('requete', 'Requête GraphQL', [runKey, schema.of(graphql())]);
  const variables = open('variables', 'Variables, en JSON', [
    runKey,
    json(),
    linter((view) => (view.state.doc.toString().trim() === '' ? [] : jsonParseLinter()(view))),
  ]);
  const answer = open('reponse', 'Réponse', [json(), EditorState.readOnly.of(true)]);
  return {
    get: () => ({ query: query.state.doc.toString(), variables: variables.state.doc.toString() }),
    set(question) {
      replace(query, question.query);
      replace(variables, question.variables);
      replace(answer, '');
    },
    setSchema: (read) => updateSchema(query, read),
    showAnswer: (text) => replace(answer, text),
    onRun(called) {
      run = called;
    },
  };
}

function open(id: string, label: string, extensions: Extension[]): EditorView {
  return new EditorView({
    parent: element(id),
    extensions: [
      basicSetup,
      EditorState.phrases.of(PHRASES),
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
      EditorView.lineWrapping,
      colors,
      ...extensions,
    ],
  });
}

const replace = (view: EditorView, text: string): void =>
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
