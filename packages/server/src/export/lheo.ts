import type { GrantedExport } from '@sofi/graphql';
import { exporterLheo } from '@sofi/usecases';
import type { OptionsDExportLheo } from '@sofi/usecases';
import { GraphQLError } from 'graphql';
import type { ExportKind } from './kind.ts';
import { badInput } from './kind.ts';

/** Points of an offer: about a millisecond of processor. */
const POINTS = 10;

/** `GET /export/lheo.xml`: the document. */
export const lheo: ExportKind = {
  contentType: 'application/xml; charset=utf-8',
  anyChannel: true,
  pointsPerOffer: POINTS,
  prepare(parameters) {
    const retentionJours = readRetention(parameters);
    return async ({ base, ...granted }, sink) => {
      const { formations } = await exporterLheo(base, {
        ...optionsOf(granted, retentionJours),
        ecrire: (texte) => sink.write(texte),
        ecarter: () => {},
      });
      if (formations === 0) throw emptyExport();
    };
  },
};

/** `GET /export/lheo-ecartees.ndjson`: what the document leaves out, a session a line, and why. */
export const lheoEcartees: ExportKind = {
  ...lheo,
  contentType: 'application/x-ndjson; charset=utf-8',
  prepare(parameters) {
    const retentionJours = readRetention(parameters);
    return async ({ base, ...granted }, sink) => {
      await exporterLheo(base, {
        ...optionsOf(granted, retentionJours),
        ecrire: () => {},
        ecarter: (ecartee) => sink.write(`${JSON.stringify(ecartee)}\n`),
      });
    };
  },
};

const RETENTION_MAX = 3660;

function readRetention(parameters: URLSearchParams): number {
  const texte = parameters.get('retention') ?? '0';
  if (/^\d{1,4}$/.test(texte) && Number(texte) <= RETENTION_MAX) return Number(texte);
  throw badInput(`« retention » est un nombre de jours, de 0 à ${RETENTION_MAX}.`);
}

/** What the search says of channel and end, as the export reads it. */
export function optionsOf(
  {
    selection,
    canal,
    statuts,
    maintenant,
  }: Pick<GrantedExport, 'selection' | 'canal' | 'statuts' | 'maintenant'>,
  retentionJours: number,
): Omit<OptionsDExportLheo, 'ecrire' | 'ecarter'> {
  const { filtre } = selection;
  const retenir = retentionJours > 0 && statuts === null;
  return {
    // Of what is over the channel then says itself how long it is kept.
    selection: retenir ? { ...selection, filtre: { ...filtre, statuts: null } } : selection,
    canal: canal ?? 'OFFRE_INFO',
    retentionJours,
    terminees: statuts?.includes('TERMINEE') ?? false,
    maintenant,
  };
}

/** LHEO has no document without a formation. */
export const emptyExport = () =>
  new GraphQLError(
    'Aucune offre ne peut être transmise : un document LHEO en contient au moins une.',
    {
      extensions: { code: 'EXPORT_VIDE', http: { status: 404 } },
    },
  );
