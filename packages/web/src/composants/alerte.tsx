import type { ReactNode } from 'react';
import styles from './alerte.module.css';

/** A message that is read aloud when it appears: `erreur` at once, `info` when the reader pauses. */
export function Alerte({ genre, children }: { genre: 'erreur' | 'info'; children: ReactNode }) {
  return (
    <div role={genre === 'erreur' ? 'alert' : 'status'} className={styles[genre]}>
      {children}
    </div>
  );
}

/** Why something could not be read; nothing where nothing is wrong. */
export function Panne({ error }: { error: Error | null }) {
  return error === null ? null : (
    <Alerte genre="erreur">
      <p>{error.message}</p>
    </Alerte>
  );
}
