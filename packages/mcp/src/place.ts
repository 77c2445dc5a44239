import { Refusal } from './ask.ts';
import type { Code } from './codes.ts';
import { findCodes, readTable } from './codes.ts';
import type { Context } from './index.ts';
import { nearest, plain } from './nearest.ts';

/** A place that a caller named, as the filter of offers takes it, and how it was understood. */
export interface Place {
  filter: Record<string, unknown>;
  understood: string;
}

/** Of a name or code of a région, département or commune, or a postal code. @throws Refusal naming places that are written so. */
export async function findPlace(
  context: Pick<Context, 'ask'>,
  text: string,
  radius: number | undefined,
): Promise<Place> {
  const wanted = plain(text);
  const named = ({ code, libelle }: Code) => plain(code) === wanted || plain(libelle) === wanted;
  if (radius === undefined) {
    const departements = await readTable(context, 'DEPARTEMENT');
    const departement = departements.find(named);
    if (departement) {
      const { code, libelle } = departement;
      return { filter: { departements: [code] }, understood: `département ${libelle} (${code})` };
    }
    // Codes of regions are those of départements, too: only names are looked for.
    const regions = await readTable(context, 'REGION');
    const region = regions.find(({ libelle }) => plain(libelle) === wanted);
    if (region)
      return { filter: { regions: [region.code] }, understood: `région ${region.libelle}` };
  }
  const { found, near } = await findCodes(context, 'COMMUNE', text);
  const exact = found.filter(named);
  const [commune] = exact.length > 0 ? exact : found;
  if (!commune) {
    const names = near.map(({ code, libelle }) => `${libelle} (${code})`);
    throw new Refusal(
      `Lieu inconnu : « ${text} ».${names.length > 0 ? ` Lieux proches : ${names.join(', ')}.` : ' Donnez une commune, un département ou une région, par son nom ou son code.'}`,
    );
  }
  const others = (exact.length > 0 ? exact : found).slice(1, 6);
  const also =
    others.length === 0
      ? ''
      : ` ; autres : ${others.map(({ code, libelle }) => `${libelle} (${code})`).join(', ')}`;
  const understood = `commune ${commune.libelle} (${commune.code})${also}`;
  return radius === undefined
    ? { filter: { communes: [commune.code] }, understood }
    : {
        filter: { proximite: { commune: commune.code, rayonKm: radius } },
        understood: `${radius} km autour de la ${understood}`,
      };
}

/** Codes that a caller gave by code or label. @throws Refusal naming the nearest values of the table. */
export async function findCodesOf(
  context: Pick<Context, 'ask'>,
  table: 'NIVEAU' | 'PROGRAMME',
  texts: readonly string[],
): Promise<string[]> {
  const values = await readTable(context, table);
  return texts.map((text) => {
    const wanted = plain(text);
    const value =
      values.find(({ code }) => plain(code) === wanted) ??
      values.find(({ libelle }) => plain(libelle) === wanted) ??
      values.find(({ libelle }) => plain(libelle).startsWith(wanted));
    if (value) return value.code;
    const near = nearest(text, values, ({ libelle }) => libelle);
    throw new Refusal(
      `${table === 'NIVEAU' ? 'Niveau inconnu' : 'Programme inconnu'} : « ${text} ». Valeurs proches : ${near.map(({ code, libelle }) => `${code} (${libelle})`).join(', ')}.`,
    );
  });
}
