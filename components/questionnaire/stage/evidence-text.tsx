'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { useSpeech } from '@/components/layout/words-provider';
import styles from './text-fields.module.css';

type EvidenceTextProps = {
  skill: string;
  field: UseFormRegisterReturn<'note' | 'link' | 'on'>;
  problem: boolean;
};

const inputs = {
  note: { type: 'text', maxLength: 2000 },
  link: { type: 'url', maxLength: 2000 },
  on: { type: 'month', maxLength: 7 },
} as const;

/** One typed field of the evidence, with what is wrong with it. */
export function EvidenceText({ skill, field, problem }: EvidenceTextProps) {
  const { translate } = useSpeech();
  const id = `${skill}-${field.name}`;
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {translate(`assess.evidence.${field.name}`)}
      </label>
      <div>
        <input
          {...field}
          {...inputs[field.name]}
          id={id}
          aria-invalid={problem}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        {problem && (
          <p id={`${id}-problem`} className={styles.problem}>
            {translate(`assess.evidence.problem.${field.name}`)}
          </p>
        )}
      </div>
    </>
  );
}
