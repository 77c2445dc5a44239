// A worker without the modules of Node: bundled for no platform, run by workerd.
import { compterOffres, createTransport } from '@sofi/sdk';

export default {
  async fetch(requete) {
    const transport = createTransport({ url: new URL(requete.url).searchParams.get('url') });
    return Response.json({ offres: await compterOffres(transport) });
  },
};
