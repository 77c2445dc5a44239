/** How far long work is, for who watches the standard error. */
export interface Progres {
  avancer: (fait: number, total: number) => void;
  finir: () => void;
}

type Sortie = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const LARGEUR = 30;

/** A bar on a terminal; elsewhere a line at each tenth of the work. */
export function suivreProgres(libelle: string, sortie: Sortie = process.stderr): Progres {
  let dixieme = 0;
  return {
    avancer(fait, total) {
      const part = total === 0 ? 1 : Math.min(1, fait / total);
      const compte = `${fait.toLocaleString('fr-FR')} / ${total.toLocaleString('fr-FR')}`;
      if (sortie.isTTY) {
        const plein = Math.round(part * LARGEUR);
        sortie.write(`\r${libelle} [${'█'.repeat(plein)}${' '.repeat(LARGEUR - plein)}] ${compte}`);
      } else if (Math.floor(part * 10) > dixieme) {
        dixieme = Math.floor(part * 10);
        sortie.write(`${libelle} : ${compte}\n`);
      }
    },
    finir() {
      if (sortie.isTTY) sortie.write('\r\u001B[K');
    },
  };
}
