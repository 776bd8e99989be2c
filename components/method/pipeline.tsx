import type { Translate } from '@/lib/i18n/translator';
import styles from './pipeline.module.css';

const steps = ['answer', 'estimate', 'place', 'gaps', 'plan'] as const;

/** From the answers to the plan, step by step. */
export function Pipeline({ t }: { t: Translate }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>
          <b>{t(`method.pipeline.${step}.title`)}</b>
          <span>{t(`method.pipeline.${step}.body`)}</span>
        </li>
      ))}
    </ol>
  );
}
