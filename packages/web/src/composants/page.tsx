import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { focusArrival } from './focus.ts';
import styles from './page.module.css';

/** A screen: its title, in the window and as the one `h1`, which navigation gives the focus to. */
export function Page({
  titre,
  children,
  large = false,
}: {
  titre: string;
  children: ReactNode;
  /** Uses the whole width: tables and lists with filters. */
  large?: boolean;
}) {
  useEffect(focusArrival, []);
  return (
    <div className={large ? styles['large'] : styles['page']}>
      <title>{`${titre} · SOFI`}</title>
      <h1 tabIndex={-1}>{titre}</h1>
      {children}
    </div>
  );
}
