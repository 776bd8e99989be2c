import styles from './point-list.module.css';

/** Points of equal weight, one below the other. */
export function PointList({ points }: { points: string[] }) {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
