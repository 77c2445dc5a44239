// PostGraphile 5 over the same tables: `node postgraphile.mjs DATABASE_URL`. Prints its port once it listens.
import { createServer } from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/** @type {import('postgraphile').GraphileConfig.Preset} */
const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  pgServices: [
    makePgService({
      connectionString: process.argv[2],
      schemas: ['public', 'bench'],
      // Its connections outlive the rounds of the others, as those of the others do.
      poolConfig: { max: 10, idleTimeoutMillis: 0 },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  // Every column may be filtered and grouped by, indexed or not.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafast: { explain: false },
  schema: { connectionFilterRelations: true },
};

const serveur = createServer();
await postgraphile(preset).createServ(grafserv).addTo(serveur);
serveur.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${serveur.address().port}`));
