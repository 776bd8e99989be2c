import type { HabitLine } from '@/lib/export/sentences/describe-plan';
import { webAddress } from '@/lib/export/sentences/web-address';
import styles from './habit-list.module.css';

/** The weekly habits, each with its hours and what to read for it. */
export function HabitList({ title, habits }: { title: string; habits: HabitLine[] }) {
  return (
    <div className={styles.habits}>
      <h3>{title}</h3>
      <ul>
        {habits.map((habit) => (
          <li key={habit.id}>
            <b>{habit.title}</b>
            <p>{habit.detail}</p>
            <p className={styles.reading}>
              {habit.resources.map(({ title: name, url }) => {
                const address = url === null ? null : webAddress(url);
                return address === null ? (
                  <span key={name}>{name}</span>
                ) : (
                  <a key={name} href={address}>
                    {name}
                  </a>
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
