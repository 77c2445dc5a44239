/** What a form holds in its text field of this name. */
export function texteDe(formulaire: HTMLFormElement, nom: string): string {
  const valeur = new FormData(formulaire).get(nom);
  return typeof valeur === 'string' ? valeur : '';
}
