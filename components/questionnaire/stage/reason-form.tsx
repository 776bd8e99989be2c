'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useSpeech } from '@/components/layout/words-provider';
import { ReasonInputSchema } from '@/lib/schema/answer-input';
import styles from './text-fields.module.css';
import { useAutosave } from './use-autosave';
import { useUnfolded } from './use-unfolded';

type ReasonFormProps = {
  skill: string;
  reason: string;
  onSave: (reason: string) => void;
  /** The field was entered, or left without a reason where there was none before. */
  onMissing: (missing: boolean) => void;
};

/** Why the skill does not apply: without a reason it is not taken as an answer. */
export function ReasonForm({ skill, reason, onSave, onMissing }: ReasonFormProps) {
  const { translate } = useSpeech();
  const form = useForm({
    defaultValues: { reason },
    resolver: zodResolver(ReasonInputSchema),
    mode: 'onTouched',
  });
  const { touch, flush } = useAutosave(() => {
    const { data } = ReasonInputSchema.safeParse(form.getValues());
    if (data !== undefined) onSave(data.reason);
  });
  const leave = () => {
    flush();
    onMissing(reason === '' && !ReasonInputSchema.safeParse(form.getValues()).success);
  };
  const field = form.register('reason', { onChange: touch, onBlur: leave });
  const panel = useUnfolded<HTMLDivElement>();
  const problem = form.formState.errors.reason !== undefined;
  return (
    <div ref={panel} className={styles.fields} id={`${skill}-panel`} data-panel="">
      <label className={styles.label} htmlFor={`${skill}-reason`}>
        {translate('assess.notApplicable.reason')}
      </label>
      <textarea
        {...field}
        id={`${skill}-reason`}
        onFocus={() => onMissing(false)}
        rows={2}
        maxLength={500}
        required
        aria-invalid={problem}
        aria-describedby={`${skill}-reason-note`}
      />
      <p id={`${skill}-reason-note`} className={problem ? styles.problem : styles.note}>
        {translate(problem ? 'assess.notApplicable.missing' : 'assess.notApplicable.note')}
      </p>
    </div>
  );
}
