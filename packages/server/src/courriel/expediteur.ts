import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createTransport } from 'nodemailer';

export interface ReglagesDeCourriel {
  /** `smtp://` or `smtps://`, with its account; absent: mails become files. */
  urlSmtp: string | undefined;
  /** Folder of these files. */
  dossier: string;
  /** Sender: `SOFI <sofi@exemple.fr>`. */
  de: string;
}

export interface Courriel {
  destinataire: string;
  sujet: string;
  texte: string;
}

/** Takes mails to where they go. */
export interface Expediteur {
  /** @throws the reason for which it was not taken. */
  envoyer(courriel: Courriel): Promise<void>;
  fermer(): void;
}

/** Longest wait for a mail server, in milliseconds, at each step: far less than the time before the next try. */
const PATIENCE = 10_000;

/** `annoncer` gets the path of each file, and nothing of its content. */
export function ouvrirExpediteur(
  { urlSmtp, dossier, de }: ReglagesDeCourriel,
  annoncer: (ligne: string) => void,
): Expediteur {
  if (urlSmtp === undefined)
    return {
      async envoyer(courriel) {
        // Only for their reader: they hold keys.
        await mkdir(dossier, { recursive: true, mode: 0o700 });
        const chemin = resolve(join(dossier, `${randomUUID()}.eml`));
        await writeFile(chemin, enFichier(courriel, de), { mode: 0o600 });
        annoncer(`Courriel à lire : ${chemin}`);
      },
      fermer() {},
    };
  const transport = createTransport({
    url: urlSmtp,
    pool: true,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    // A text is a text: not a file's or an address's to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async envoyer({ destinataire, sujet, texte }) {
      await transport.sendMail({
        from: de,
        to: destinataire,
        subject: sujet,
        text: texte,
        // Absences answer to people.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    fermer: () => transport.close(),
  };
}

/** Its text as it is written, so that a link can be followed from the file. RFC 6532: headers may be UTF-8. */
const enFichier = ({ destinataire, sujet, texte }: Courriel, de: string): string =>
  [
    `From: ${de}`,
    `To: ${enLigne(destinataire)}`,
    `Subject: ${enLigne(sujet)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    texte,
  ].join('\n');

/** A header ends with its line: what would begin another one does not. */
const enLigne = (valeur: string) => valeur.replace(/[\r\n]+/g, ' ');
