import autocannon from 'autocannon';

export interface Mesure {
  requetesParSeconde: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  nombre: number;
}

/** Whether an answer, whatever its status, has GraphQL errors. */
export const ditDesErreurs = (texte: string): boolean => texte.includes('"errors"');

/** Asks these bodies in turn over so many connections, for so many seconds. @throws when an answer fails. */
export async function charger(
  url: string,
  corps: readonly string[],
  { connexions, secondes }: { connexions: number; secondes: number },
): Promise<Mesure> {
  const durees: number[] = [];
  const debut = performance.now();
  let fin = debut;
  const essai = autocannon({
    url,
    connections: connexions,
    duration: secondes,
    requests: corps.map((body) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })),
    verifyBody: (texte) => !ditDesErreurs(texte),
  });
  void essai.on('response', (_client, statut, _octets, duree) => {
    if (statut !== 200) throw new Error(`${url} answered ${statut}`);
    durees.push(duree);
    fin = performance.now();
  });
  const { mismatches } = await essai;
  if (mismatches > 0) throw new Error(`${url} answered ${mismatches} times with errors`);
  if (durees.length === 0) {
    // None came back in time: it counts as one that took it all, which flatters it.
    durees.push(secondes * 1000);
    fin = debut + secondes * 1000;
  }
  durees.sort((a, b) => a - b);
  const rang = (part: number) =>
    durees[Math.min(durees.length - 1, Math.floor(durees.length * part))]!;
  return {
    requetesParSeconde: durees.length / ((fin - debut) / 1000),
    p50: rang(0.5),
    p99: rang(0.99),
    nombre: durees.length,
  };
}
