import styles from './choice-bar.module.css';

type Choice = { value: string; label: string };

type ChoiceBarProps = {
  legend: string;
  name: string;
  choices: Choice[];
  value: string;
  onChoose: (value: string) => void;
};

/** One of a few, side by side: radio buttons that read as one bar. */
export function ChoiceBar({ legend, name, choices, value, onChoose }: ChoiceBarProps) {
  return (
    <fieldset className={styles.bar}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
