import type { Base, Selection } from '@sofi/database';
import type { OptionsDExportLheo, SessionEcartee } from '@sofi/usecases';
import { exporterLheo } from '@sofi/usecases';
import { MAINTENANT } from './temps.ts';

/** The published sessions of a source, and no others. */
export async function selectionDeSource({ db }: Base, source: string): Promise<Selection> {
  const sessions = await db.query.sessions.findMany({
    columns: { numero: true },
    where: { vue: 'PUBLIEE', source },
  });
  // A search without words or codes finds nothing.
  const codes = sessions.length === 0 ? [] : [sessions.map(({ numero }) => [`s:${numero}`])];
  return { recherche: { mots: [], enCours: false, codes }, filtre: {} };
}

/** Exports a selection, over or not when nothing else is said; the document, and what it leaves out. */
export async function exporterTout(
  base: Base,
  selection: Selection,
  options: Partial<Pick<OptionsDExportLheo, 'canal' | 'terminees' | 'maintenant' | 'noter'>> = {},
) {
  const parties: string[] = [];
  const ecartees: SessionEcartee[] = [];
  const rapport = await exporterLheo(base, {
    selection,
    canal: 'SITES_REGIONAUX',
    retentionJours: 0,
    terminees: true,
    maintenant: MAINTENANT,
    ...options,
    ecrire: (partie) => void parties.push(partie),
    ecarter: (une) => void ecartees.push(une),
  });
  return { xml: parties.join(''), ecartees, rapport };
}
