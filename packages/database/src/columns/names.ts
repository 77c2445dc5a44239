import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import type { Dimension, NomDeFacette } from '../offres/noms.ts';
import { lignes, tableau } from '../sql.ts';
import { organismes } from '../tables/organisme.ts';
import { programmes } from '../tables/programme.ts';

interface Named {
  facette: NomDeFacette | Dimension;
  code: string;
}

/** Names that only the database knows: of organismes, and of programmes as their latest year calls them. Null for others. */
export async function readNames(
  db: Db,
  values: readonly Named[],
): Promise<(value: Named) => string | null> {
  const codesOf = (nom: Named['facette']) => [
    ...new Set(values.filter(({ facette }) => facette === nom).map(({ code }) => code)),
  ];
  const [sirets, codes] = [codesOf('ORGANISME'), codesOf('PROGRAMME')];
  const names = new Map<string, string>();
  if (sirets.length + codes.length > 0) {
    const read = await lignes<{ facette: string; code: string; nom: string }>(
      db,
      sql`select 'ORGANISME' as facette, ${organismes.siret} as code, ${organismes.nom} as nom from ${organismes}
          where ${organismes.siret} = any(${tableau(sirets, 'text')})
        union all (select distinct on (${programmes.code}) 'PROGRAMME', ${programmes.code}, ${programmes.libelle} from ${programmes}
          where ${programmes.code} = any(${tableau(codes, 'text')}) order by ${programmes.code}, ${programmes.annee} desc)`,
    );
    for (const { facette, code, nom } of read) names.set(`${facette} ${code}`, nom);
  }
  return ({ facette, code }) => names.get(`${facette} ${code}`) ?? null;
}
