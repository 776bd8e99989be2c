'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useSpeech } from '@/components/layout/words-provider';
import { readEvidence } from '@/lib/attempt/read-evidence';
import { EvidenceInputSchema } from '@/lib/schema/answer-input';
import type { EvidenceInput } from '@/lib/schema/answer-input';
import { evidenceKinds } from '@/lib/schema/attempt';
import type { Evidence } from '@/lib/schema/attempt';
import { EvidenceText } from './evidence-text';
import styles from './text-fields.module.css';
import { useAutosave } from './use-autosave';
import { useUnfolded } from './use-unfolded';

type EvidenceFormProps = {
  skill: string;
  evidence: Evidence | undefined;
  /** Evidence belongs to a rating: without one there is nothing to save it with. */
  rated: boolean;
  onSave: (evidence: Evidence | undefined) => void;
};

/** How the person knows: in what way, a note, a link, and when it was last true. All of it may stay empty. */
export function EvidenceForm({ skill, evidence, rated, onSave }: EvidenceFormProps) {
  const { translate } = useSpeech();
  const form = useForm<EvidenceInput, unknown, Evidence>({
    defaultValues: {
      how: evidence?.how ?? '',
      note: evidence?.note ?? '',
      link: evidence?.link ?? '',
      on: evidence?.on ?? '',
    },
    resolver: zodResolver(EvidenceInputSchema),
    mode: 'onTouched',
  });
  const { touch, flush } = useAutosave(() => onSave(readEvidence(form.getValues())));
  const watch = { onChange: touch, onBlur: flush };
  const { errors } = form.formState;
  const panel = useUnfolded<HTMLFieldSetElement>();
  return (
    <fieldset ref={panel} className={styles.fields} id={`${skill}-panel`} data-panel="" disabled={!rated}>
      <legend className={styles.note}>
        {translate(rated ? 'assess.evidence.intro' : 'assess.evidence.needsRating')}
      </legend>
      <label className={styles.label} htmlFor={`${skill}-how`}>
        {translate('assess.evidence.how')}
      </label>
      <select {...form.register('how', watch)} id={`${skill}-how`}>
        <option value="">{translate('assess.evidence.unsaid')}</option>
        {evidenceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {translate(`assess.evidence.kinds.${kind}`)}
          </option>
        ))}
      </select>
      <EvidenceText skill={skill} field={form.register('note', watch)} problem={errors.note !== undefined} />
      <EvidenceText skill={skill} field={form.register('link', watch)} problem={errors.link !== undefined} />
      <EvidenceText skill={skill} field={form.register('on', watch)} problem={errors.on !== undefined} />
    </fieldset>
  );
}
