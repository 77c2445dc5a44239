import type { Db } from '@sofi/database';
import { lignes, tableau } from '@sofi/database';
import type { Changement } from '@sofi/programme';
import { sql } from 'drizzle-orm';
import { autoriserAdresses, retirerAdresse } from '../comptes/acces.ts';
import { cloreDemandes } from '../comptes/gestion.ts';

/** Addresses that the file gives for its organismes and nobody gave before. */
export async function adressesNouvelles(
  tx: Db,
  courriels: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Changement[]> {
  const connues = await lignes<{ siret: string; courriel: string }>(
    tx,
    sql`select o.siret, a.courriel from adresses_autorisees a join organismes o on o.id = a.organisme_id
      where o.siret = any(${tableau([...courriels.keys()], 'text')})`,
  );
  const deja = new Set(connues.map(({ siret, courriel }) => JSON.stringify([siret, courriel])));
  return [...courriels]
    .flatMap(([siret, siens]) => [...siens].map((courriel) => JSON.stringify([siret, courriel])))
    .filter((cle) => !deja.has(cle))
    .map((cle) => ({ objet: 'ADRESSE', cle, avant: null, apres: { origine: 'PROGRAMME' } }));
}

/** Lets these addresses have keys, or no longer, as the changes say. */
export async function ecrireAdresses(
  tx: Db,
  changements: readonly Changement[],
  { maintenant, auteurId }: { maintenant: Date; auteurId: number | null },
): Promise<void> {
  const couples = changements.map(({ cle, apres }) => {
    const [siret, courriel] = JSON.parse(cle) as [string, string];
    return { siret, courriel, donnee: apres !== null };
  });
  const organismes = await lignes<{ id: number; siret: string }>(
    tx,
    sql`select id, siret from organismes where siret = any(${tableau([...new Set(couples.map(({ siret }) => siret))], 'text')})`,
  );
  const ids = new Map(organismes.map(({ id, siret }) => [siret, id]));
  const acces = couples.flatMap(({ siret, courriel, donnee }) => {
    const organismeId = ids.get(siret);
    return organismeId === undefined ? [] : { organismeId, courriel, donnee };
  });
  await autoriserAdresses(
    tx,
    acces
      .filter(({ donnee }) => donnee)
      .map(({ organismeId, courriel }) => ({ organismeId, courriel })),
    { origine: 'PROGRAMME', donneePar: auteurId, maintenant },
  );
  for (const { donnee, ...sien } of acces)
    await (donnee
      ? cloreDemandes(tx, sien, { decidePar: auteurId, maintenant })
      : retirerAdresse(tx, sien, maintenant));
}
