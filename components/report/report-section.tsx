import type { ReactNode } from 'react';
import styles from './report-section.module.css';

type ReportSectionProps = {
  id: string;
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** A part of the report: a hairline, its name, a note to it, and what belongs beside the name. */
export function ReportSection({ id, title, note, aside, children }: ReportSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
