import { create, element } from './dom.ts';
import type { Editors } from './editors.ts';

/** A ready question, as the server lists it. */
export interface Example {
  nom: string;
  titre: string;
  query: string;
  variables?: string;
}

export async function loadExamples(): Promise<Example[]> {
  const answer = await fetch('/explorateur/exemples.json');
  return answer.ok ? ((await answer.json()) as Example[]) : [];
}

/** Lists the examples as links, which also open in another tab. */
export function bindExamples(examples: readonly Example[], editors: Editors): void {
  element('exemples').append(
    ...examples.map(({ nom, titre, query, variables = '' }) => {
      const address = `?exemple=${encodeURIComponent(nom)}`;
      const link = create('a', { href: address }, titre);
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState(null, '', address);
        editors.set({ query, variables });
      });
      return create('li', {}, link);
    }),
  );
  addEventListener('popstate', () => location.reload());
}
