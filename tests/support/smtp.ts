import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Recu {
  de: string;
  a: string[];
  entetes: string;
  texte: string;
}

/** A real SMTP server on a free port. It takes mails only with this account, and refuses those for which `refuser` gives a reason. */
export async function serveurSmtp(refuser: (a: string) => string | null = () => null) {
  const recus: Recu[] = [];
  let attente: { nombre: number; fini: () => void } | undefined;
  const serveur = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, rappel) =>
      username === 'sofi' && password === 'secret-smtp'
        ? rappel(null, { user: username })
        : rappel(new Error('Invalid credentials')),
    onRcptTo({ address }, _session, rappel) {
      const raison = refuser(address);
      if (raison === null) rappel();
      else rappel(Object.assign(new Error(raison), { responseCode: 451 }));
    },
    onData(flux, { envelope }, rappel) {
      void (async () => {
        const [entetes, corps] = separer(await text(flux));
        recus.push({
          de: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          a: envelope.rcptTo.map(({ address }) => address),
          entetes,
          texte: decoder(entetes, corps),
        });
        rappel();
        if (attente && recus.length >= attente.nombre) attente.fini();
      })();
    },
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.server.address() as AddressInfo;
  return {
    url: `smtp://sofi:secret-smtp@127.0.0.1:${port}`,
    recus,
    /** Ends once it has taken so many mails. */
    recevoir: (nombre: number) =>
      new Promise<void>((fini) => {
        attente = { nombre, fini };
        if (recus.length >= nombre) fini();
      }),
    arreter: () => new Promise<void>((fini) => serveur.close(fini)),
  };
}

const separer = (brut: string): [string, string] => {
  const fin = brut.indexOf('\r\n\r\n');
  return [brut.slice(0, fin), brut.slice(fin + 4)];
};

/** RFC 2045, 6.7 and 6.8. */
function decoder(entetes: string, corps: string): string {
  if (/^content-transfer-encoding: base64/im.test(entetes))
    return Buffer.from(corps, 'base64').toString();
  if (!/^content-transfer-encoding: quoted-printable/im.test(entetes)) return corps;
  const octets = corps
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hexa: string) =>
      String.fromCharCode(Number.parseInt(hexa, 16)),
    );
  return Buffer.from(octets, 'latin1').toString();
}
