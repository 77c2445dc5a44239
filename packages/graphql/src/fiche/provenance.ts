import type { ProvenanceDeSession } from '@sofi/domain';
import { builder } from '../schema/builder.ts';

/** Where a fiche comes from: the columns of any of them. */
export const provenanceDe = ({
  source,
  numeroSource,
  url = null,
}: {
  source: string | null;
  numeroSource: string | null;
  url?: string | null;
}): Provenance | null =>
  source === null || numeroSource === null ? null : { source, numero: numeroSource, url };

type Provenance = Pick<ProvenanceDeSession, 'source'> & { numero: string; url: string | null };

export const ProvenanceRef = builder.objectRef<Provenance>('Provenance').implement({
  description: 'Where an imported fiche comes from, and its number there.',
  fields: (t) => ({
    source: t.exposeString('source', {
      description:
        'Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`.',
    }),
    numero: t.exposeString('numero', {
      description:
        'Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them.',
    }),
    url: t.expose('url', {
      type: 'Url',
      nullable: true,
      description: 'Page of this object on the site of the source; null if the feed gives no URL.',
    }),
  }),
});

export const PROVENANCE = 'Where it comes from; null where it was entered here.';
