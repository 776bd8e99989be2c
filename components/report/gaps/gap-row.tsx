import type { GapLine } from '@/lib/export/sentences/describe-gap';
import type { Telling } from '@/lib/export/telling';
import { GapDetail } from './gap-detail';
import styles from './gap-row.module.css';
import { MiniRuler } from './mini-ruler';

type GapRowProps = { telling: Telling; gap: GapLine; rank: number };

/** One gap on a line: its rank, its name and kind, have and need, and what closing it adds; it opens to all that is known of it. */
export function GapRow({ telling, gap, rank }: GapRowProps) {
  return (
    <li className={styles.gap}>
      <details>
        <summary className={styles.line}>
          <span className={styles.rank} aria-hidden="true">
            {rank}
          </span>
          <span className={styles.name}>
            <h3>{gap.title}</h3>
            <span className={styles.about}>
              {gap.stage} · {gap.kind}
            </span>
          </span>
          <MiniRuler have={gap.have} need={gap.need} description={gap.haveNeed} />
          <span className={styles.points}>
            {gap.points !== null && (
              <>
                {gap.points} <span className={styles.unit}>{telling.translate('report.gaps.points')}</span>
              </>
            )}
          </span>
        </summary>
        <GapDetail telling={telling} gap={gap} />
      </details>
    </li>
  );
}
