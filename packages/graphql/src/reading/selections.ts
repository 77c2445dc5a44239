type Ligne = Readonly<Record<string, unknown>>;

/** Whether a row has all that a field reads. */
export interface LectureDeChamp {
  /** The field's value is what a row points to: the reader of the row chose what it has. */
  relation: boolean;
  estPortee: (ligne: Ligne) => boolean;
}

/** As Pothos configures a field. */
export interface ConfigurationDeChamp {
  args: object;
  extensions?: Readonly<Record<string, unknown>> | null | undefined;
  pothosOptions: object;
}

/** Of a field that selects the same for every caller and every argument; null for any other. */
export function lectureDe({
  args,
  extensions,
  pothosOptions,
}: ConfigurationDeChamp): LectureDeChamp | null {
  if (Object.keys(args).length > 0) return null;
  const chargee = extensions?.['pothosDrizzleLoaded'];
  if (chargee)
    return 'query' in pothosOptions && typeof pothosOptions.query === 'function'
      ? null
      : { relation: true, estPortee: chargee as LectureDeChamp['estPortee'] };
  const estPortee = colonnesDe(extensions?.['pothosDrizzleSelect']);
  return estPortee && { relation: false, estPortee };
}

/** Of a selection that names columns of the row and of rows that it points to, and nothing else; null for any other. */
function colonnesDe(selection: unknown): LectureDeChamp['estPortee'] | null {
  if (typeof selection !== 'object' || selection === null) return null;
  const { columns, with: relations, ...reste } = selection as { columns?: object; with?: object };
  const colonnes = Object.keys(columns ?? {});
  const pointees = Object.entries(relations ?? {}).map(
    ([nom, siennes]) => [nom, colonnesDe(siennes)] as const,
  );
  const seules = Object.keys(reste).length === 0 && pointees.every(([, siennes]) => siennes);
  if (!seules || colonnes.length + pointees.length === 0) return null;
  return (ligne) => {
    for (const colonne of colonnes) if (ligne[colonne] === undefined) return false;
    for (const [nom, siennes] of pointees) {
      const pointee = ligne[nom] as Ligne | Ligne[] | null | undefined;
      if (pointee === undefined) return false;
      if (pointee !== null && ![pointee].flat().every(siennes!)) return false;
    }
    return true;
  };
}
