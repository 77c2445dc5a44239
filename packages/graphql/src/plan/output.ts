import type { GraphQLFieldResolver, VariableValues } from 'graphql';
import type { Contexte } from '../schema/context.ts';
import type { PlannedInfo } from './info.ts';

/** Appends the JSON of a value. @throws where the answer would have an error. */
export type Write = (value: unknown, output: Output) => void;

/** One execution of a plan. */
export class Run {
  readonly context: Contexte;
  readonly variables: VariableValues;
  /** Arguments and infos of fields by their rank in the plan, made when they are first asked for. */
  readonly args: Record<string, unknown>[] = [];
  readonly infos: PlannedInfo[] = [];
  #pending = 1;
  #finish!: () => void;
  #fail!: (error: unknown) => void;
  readonly #done: Promise<void>;

  constructor(context: Contexte, variables: VariableValues) {
    this.context = context;
    this.variables = variables;
    this.#done = new Promise((finish, fail) => {
      this.#finish = finish;
      this.#fail = fail;
    });
    // Nobody waits for what is awaited after an error.
    this.#done.catch(() => {});
  }

  /** What was written is whole when this work is. */
  await(work: PromiseLike<void>): void {
    this.#pending++;
    work.then(() => this.#settle(), this.#fail);
  }

  /** The text, once all that it awaits is written. */
  async finish(output: Output): Promise<string> {
    this.#settle();
    await this.#done;
    return output.join();
  }

  #settle(): void {
    if (--this.#pending === 0) this.#finish();
  }
}

/** A text that is written from its beginning to its end, but for the parts that are awaited. */
export class Output {
  readonly run: Run;
  text = '';
  readonly #parts: (string | Output)[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  /** Leaves a place for what the promise gives. */
  later(value: PromiseLike<unknown>, write: Write): void {
    const part = new Output(this.run);
    this.#parts.push(this.text, part);
    this.text = '';
    this.run.await(value.then((given) => write(given, part)));
  }

  join(): string {
    let text = '';
    for (const part of this.#parts) text += typeof part === 'string' ? part : part.join();
    return text + this.text;
  }
}

export type Read = GraphQLFieldResolver<unknown, Contexte>;
