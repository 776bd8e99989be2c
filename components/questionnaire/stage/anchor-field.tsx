'use client';

import { useRef } from 'react';
import type { Rating } from '@/lib/schema/skill';
import styles from './anchor-field.module.css';
import type { FormSkill } from './form-skill';

/** With what a rating was chosen: arrows only try one after the other. */
export type ChosenBy = 'pointer' | 'keyboard';

type AnchorFieldProps = {
  skill: FormSkill;
  rating: Rating | undefined;
  onChoose: (rating: Rating, by: ChosenBy) => void;
};

/** A skill's name, why it matters, and its five anchors as one group of radio buttons. */
export function AnchorField({ skill, rating, onChoose }: AnchorFieldProps) {
  const by = useRef<ChosenBy>('keyboard');
  return (
    <fieldset
      className={styles.field}
      aria-describedby={`${skill.id}-why`}
      onPointerDown={() => {
        by.current = 'pointer';
      }}
      onKeyDown={() => {
        by.current = 'keyboard';
      }}
    >
      <legend>
        <h2 className={styles.title} tabIndex={-1}>
          {skill.title}
        </h2>
      </legend>
      <p id={`${skill.id}-why`} className={styles.why}>
        {skill.why}
      </p>
      <div className={styles.anchors}>
        {skill.anchors.map((anchor) => (
          <label key={anchor.rating} className={styles.anchor}>
            <input
              type="radio"
              name={skill.id}
              value={anchor.rating}
              checked={anchor.rating === rating}
              onChange={() => onChoose(anchor.rating, by.current)}
            />
            <span className={styles.digit}>{anchor.rating}</span>
            <span>{anchor.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
