import styles from './page-intro.module.css';

type PageIntroProps = { over: string; title: string; lead: string };

/** The head of a page: what it belongs to, its name, and what to do with it. */
export function PageIntro({ over, title, lead }: PageIntroProps) {
  return (
    <header className={styles.intro}>
      <p className={styles.over}>{over}</p>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
    </header>
  );
}
