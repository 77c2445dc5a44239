import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panne } from '../../composants/alerte.tsx';
import styles from './saisie.module.css';

/** A list read a page at a time. */
export function Pages({
  query: { error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage },
  children,
}: {
  query: Pick<
    UseInfiniteQueryResult,
    'error' | 'isPending' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
  >;
  children: ReactNode;
}) {
  return (
    <>
      <Panne error={error} />
      {isPending ? (
        <p role="status">Chargement…</p>
      ) : (
        <ul className={styles['liste']}>{children}</ul>
      )}
      {hasNextPage ? (
        <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Chargement…' : 'Afficher la suite'}
        </button>
      ) : null}
    </>
  );
}
