// Copies all published sessions into a file, one JSON a line, and goes on where it was stopped.
// node copie.mjs URL FILE
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createTransport, listerSessionsEntieres } from '@sofi/sdk';

const [url, fichier] = process.argv.slice(2);
const repere = `${fichier}.repere`;
/** What is certainly copied: where the next page begins, and the length of the file then. */
const { after, octets } = existsSync(repere)
  ? JSON.parse(readFileSync(repere, 'utf8'))
  : { after: null, octets: 0 };
// Of a page that was being written when the program was killed, nothing stays.
if (existsSync(fichier)) truncateSync(fichier, octets);

let longueur = octets;
const sessions = listerSessionsEntieres(createTransport({ url }), {}, { after, taillePage: 25 });
for await (const { nodes, curseur } of sessions.pages()) {
  const lignes = nodes.map((session) => `${JSON.stringify(session)}\n`).join('');
  appendFileSync(fichier, lignes);
  longueur += Buffer.byteLength(lignes);
  writeFileSync(repere, JSON.stringify({ after: curseur, octets: longueur }));
  console.log(`${longueur} bytes`);
}
console.log('done');
