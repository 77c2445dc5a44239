import './explorer.css';
import { buildSchema } from 'graphql';
import { bindActions } from './actions.ts';
import { createEditors } from './editors.ts';
import { bindExamples, loadExamples } from './examples.ts';
import { readAddress } from './address.ts';
import { showSchema } from './schema-panel.ts';

const editors = createEditors();
const shared = readAddress();
const examples = await loadExamples();
bindExamples(examples, editors);
const first = examples.find(({ nom }) => nom === shared.exemple) ?? examples[0];
editors.set(
  shared.query === null
    ? { query: first?.query ?? '', variables: first?.variables ?? '' }
    : { query: shared.query, variables: shared.variables },
);
bindActions(editors);

const answer = await fetch('/schema.graphql');
if (answer.ok) {
  const schema = buildSchema(await answer.text());
  editors.setSchema(schema);
  showSchema(schema);
}
