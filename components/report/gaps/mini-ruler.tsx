import type { Rating } from '@/lib/schema/skill';
import { ratings } from '@/lib/schema/skill';
import { placeOnRuler } from '@/lib/chart/ruler-scale';
import styles from './mini-ruler.module.css';

type MiniRulerProps = { have: number | null; need: number; description: string };

const left = 12;
const length = 176;

/** A skill on the 0–4 ruler: a full mark for now (none where it is unknown), an open one for what is needed. */
export function MiniRuler({ have, need, description }: MiniRulerProps) {
  return (
    <svg className={styles.ruler} viewBox="0 0 200 44" role="img" aria-label={description}>
      <line x1={left} x2={left + length} y1="18" y2="18" stroke="var(--tick)" />
      {ratings.map((rating) => (
        <Tick key={rating} rating={rating} />
      ))}
      {have !== null && (
        <line
          x1={place(have)}
          x2={place(need)}
          y1="18"
          y2="18"
          stroke="var(--target)"
          strokeWidth="2"
          strokeDasharray="4 3"
        />
      )}
      {have !== null && <circle cx={place(have)} cy="18" r="6" fill="var(--you)" />}
      <circle
        cx={place(need)}
        cy="18"
        r={have === need ? 9 : 6}
        fill={have === need ? 'none' : 'var(--paper)'}
        stroke="var(--target)"
        strokeWidth="2"
      />
    </svg>
  );
}

function Tick({ rating }: { rating: Rating }) {
  const x = place(rating);
  return (
    <g>
      <line x1={x} x2={x} y1="13" y2="23" stroke="var(--tick)" />
      <text x={x} y="40" textAnchor="middle" fontSize="12" fill="var(--soft)">
        {rating}
      </text>
    </g>
  );
}

function place(rating: number): number {
  return left + length * placeOnRuler({ low: 0, high: 4 }, rating);
}
