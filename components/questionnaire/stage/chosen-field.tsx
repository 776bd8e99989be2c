'use client';

import { useSpeech } from '@/components/layout/words-provider';
import styles from './chosen-field.module.css';

type ChosenFieldProps = {
  skill: string;
  choices: { id: string; title: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Which of the skill's products the rating is about: one or more. */
export function ChosenField({ skill, choices, chosen, onChange }: ChosenFieldProps) {
  const { translate } = useSpeech();
  const toggle = (id: string) =>
    onChange(choices.map((choice) => choice.id).filter((other) => (other === id) !== chosen.includes(other)));
  return (
    <fieldset className={styles.field} data-choices={skill}>
      <legend className={styles.legend}>{translate('assess.choices')}</legend>
      <div className={styles.chips}>
        {choices.map(({ id, title }) => (
          <label key={id} className={styles.chip}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
