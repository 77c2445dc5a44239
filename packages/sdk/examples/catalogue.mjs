// Pushes a catalogue of 200 sessions with one's own references, and reads back the numbers that they have here.
// SOFI_TOKEN=... node catalogue.mjs URL
import { createClient, match } from '@sofi/sdk';

const sofi = createClient({ url: process.argv[2], token: process.env.SOFI_TOKEN ?? null });
const numeros = new Map();
for (let offre = 1; offre <= 10; offre++) {
  const reponse = await sofi.offres.saisir({
    reference: `F-${offre}`,
    formation: { intitule: `Soudage, niveau ${offre}` },
    actions: [
      {
        reference: `F-${offre}-A`,
        sessions: Array.from({ length: 20 }, (_, rang) => ({
          reference: `F-${offre}-A-${rang + 1}`,
          debut: `2027-${String((rang % 12) + 1).padStart(2, '0')}-01`,
          dispositifs: [],
        })),
      },
    ],
  });
  const { actions } = match(reponse, {
    SaisirOffreSuccess: (succes) => succes,
    autre: (refus) => {
      throw new Error(JSON.stringify(refus));
    },
  });
  for (const { sessions } of actions)
    for (const { numero, provenance } of sessions.nodes) numeros.set(provenance.numero, numero);
}
console.log(JSON.stringify(Object.fromEntries(numeros)));
