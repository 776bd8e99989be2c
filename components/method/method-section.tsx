import type { ReactNode } from 'react';
import styles from './method-section.module.css';

type MethodSectionProps = { id: string; title: string; children: ReactNode };

/** A part of the explanation, at an address of its own. */
export function MethodSection({ id, title, children }: MethodSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
