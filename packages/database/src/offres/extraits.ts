import type { Recherche } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes, tableau } from '../sql.ts';
import { requeteDeMots } from './mots.ts';

const REGLAGES =
  'StartSel=<mark>, StopSel=</mark>, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "';

/** The matched words of each offer in their context, escaped for HTML; offers where no text of the fiche has them are absent. */
export async function lireExtraits(
  db: Db,
  recherche: Recherche,
  sessions: readonly number[],
): Promise<Map<number, string>> {
  const mots = requeteDeMots(recherche, '');
  if (mots === null) return new Map();
  const trouves = await lignes<{ session: number; extrait: string }>(
    db,
    sql`select o.session, ts_headline('fr', texte.html, ${mots}, ${REGLAGES}) as extrait
      from offres o
      join formations f on f.vue = 'PUBLIEE' and f.numero = o.formation
      join actions a on a.vue = 'PUBLIEE' and a.numero = o.action
      join organismes d on d.id = o.dispensateur_id
      join sessions s on s.vue = 'PUBLIEE' and s.numero = o.session
      left join lieux l on l.id = s.lieu_id
      cross join lateral (select replace(replace(replace(replace(
        concat_ws(' — ', f.intitule, a.complement_intitule, f.contenu, a.complement_programme, a.objectifs,
          a.resultats_attendus, a.plus_formation, d.nom, l.commune),
        '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;') as html) texte
      where o.session = any(${tableau(sessions, 'integer')})`,
  );
  return new Map(
    trouves
      .filter(({ extrait }) => extrait.includes('<mark>'))
      .map(({ session, extrait }) => [session, extrait]),
  );
}
