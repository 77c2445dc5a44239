import type { ReactNode } from 'react';
import styles from './details.module.css';

/** A list of facts: those that are not known are left out, and nothing is shown where none is. */
export function Details({ faits }: { faits: Readonly<Record<string, ReactNode>> }) {
  const connus = Object.entries(faits).filter(
    ([, valeur]) => valeur !== null && valeur !== undefined && valeur !== '' && valeur !== false,
  );
  if (connus.length === 0) return null;
  return (
    <dl className={styles['details']}>
      {connus.map(([nom, valeur]) => (
        <div key={nom}>
          <dt>{nom}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Labels of codes, with commas between them; '' without any. */
export const libellesDe = (valeurs: readonly { code: string; libelle: string | null }[]): string =>
  valeurs.map(({ code, libelle }) => libelle ?? code).join(', ');
