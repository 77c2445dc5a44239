/**
 * Fills an empty Postgres with a region of any size, for benches:
 * `node packages/demo/src/charger.ts --url postgres://... --sessions 150000 [--graine 1] [--jour 2026-09-01]`.
 */
import { parseArgs } from 'node:util';
import { migrer, ouvrirBase } from '@sofi/database';
import { jourAParis } from '@sofi/domain';
import { chargerRegion, estVide } from './index.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    sessions: { type: 'string', default: '150000' },
    graine: { type: 'string', default: '1' },
    jour: { type: 'string', default: jourAParis(new Date()) },
  },
});
if (!values.url) throw new Error('Usage: charger.ts --url postgres://... --sessions 150000');

const sessions = Number(values.sessions);
const base = await ouvrirBase({ url: values.url, dossier: '' });
try {
  await migrer(base);
  if (!(await estVide(base))) throw new Error('La base n’est pas vide : rien n’a été chargé.');
  // The proportions of a region: design.md section 6.
  const tailles = {
    sessions,
    actions: Math.round(sessions * 0.6),
    formations: Math.round(sessions * 0.133),
    organismes: Math.round(sessions / 30),
  };
  await chargerRegion(
    base,
    { graine: Number(values.graine), jour: values.jour, tailles },
    (table) => console.log(`${new Date().toISOString()} ${table}`),
  );
} finally {
  await base.fermer();
}
