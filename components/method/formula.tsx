import styles from './formula.module.css';

/** A formula set apart, with what its letters stand for. */
export function Formula({ formula, meaning }: { formula: string; meaning: string }) {
  return (
    <figure className={styles.formula}>
      <p className={styles.line}>{formula}</p>
      <figcaption className={styles.meaning}>{meaning}</figcaption>
    </figure>
  );
}
