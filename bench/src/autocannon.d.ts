/** The part of autocannon 9 that is used; only the bench installs it. */
declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: { method: string; headers: Record<string, string>; body: string }[];
    verifyBody: (body: string) => boolean;
  }
  interface Essai extends Promise<{ mismatches: number }> {
    on(
      evenement: 'response',
      ecouter: (client: unknown, statut: number, octets: number, duree: number) => void,
    ): this;
  }
  export default function autocannon(options: Options): Essai;
}
