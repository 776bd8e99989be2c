import type { ReactNode } from 'react';
import styles from './page.module.css';

type PageProps = { width: 'read' | 'wide'; children: ReactNode };

/** The column a page is set in: one for reading, or the whole sheet. */
export function Page({ width, children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={width === 'read' ? styles.read : styles.wide}>
      {children}
    </main>
  );
}
