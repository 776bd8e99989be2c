import type { Telling } from '@/lib/export/telling';
import styles from './hours-select.module.css';

type HoursSelectProps = {
  telling: Telling;
  offered: readonly number[];
  hours: number;
  onHours: (hours: number) => void;
};

/** How many hours a week there are for the plan. */
export function HoursSelect({ telling: { translate }, offered, hours, onHours }: HoursSelectProps) {
  return (
    <label className={styles.label}>
      {translate('report.hours.label')}
      <select
        className={styles.select}
        value={hours}
        onChange={(event) => onHours(Number(event.target.value))}
      >
        {offered.map((choice) => (
          <option key={choice} value={choice}>
            {translate('report.hours.choice', { hours: choice })}
          </option>
        ))}
      </select>
    </label>
  );
}
