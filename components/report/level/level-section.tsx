import { ButtonLink } from '@/components/ui/button';
import { ChoiceBar } from '@/components/ui/choice-bar';
import { describeHeld } from '@/lib/export/sentences/describe-floors';
import { countAnswers, countChecks, describeCounts } from '@/lib/export/sentences/describe-counts';
import { describeLevel } from '@/lib/export/sentences/describe-placement';
import type { Telling } from '@/lib/export/telling';
import { formatDay } from '@/lib/i18n/formats';
import { ExportMenu } from '../export/export-menu';
import { LevelAdvice } from './level-advice';
import { LevelBasis } from './level-basis';
import { LevelRuler } from './level-ruler';
import styles from './level-section.module.css';
import { PersonWords } from './person-words';

type LevelSectionProps = { telling: Telling; onTarget: (level: string) => void };

/** The summary: the level in large type and on the ruler, what it rests on, and what it means in plain words. */
export function LevelSection({ telling, onTarget }: LevelSectionProps) {
  const { report, track, translate, locale } = telling;
  const { name, beside } = describeLevel(telling);
  const checks = countChecks(telling);
  const placed = report.placement.kind !== 'not-enough';
  return (
    <section id="level" className={styles.section} aria-labelledby="level-title">
      <p className={styles.printed}>
        {translate('export.document.title', { track: track.title })} · {formatDay(locale, report.asOf)}
      </p>
      <p className={styles.over}>
        <span className={styles.said}>{track.title}</span>
        <span className={styles.said}>{formatDay(locale, report.asOf)}</span>
        <span>{describeCounts(telling, countAnswers(telling))}</span>
        {checks > 0 && <span>{translate('report.level.checked', { checks })}</span>}
      </p>
      <h1 id="level-title" className={placed ? styles.level : styles.none}>
        <span className={styles.name}>{name}</span> <small>{beside}</small>
      </h1>
      <ChoiceBar
        legend={translate('report.target.legend')}
        name="target"
        choices={track.levels.map(({ id, title }) => ({ value: id, label: title }))}
        value={report.target}
        onChoose={onTarget}
      />
      <LevelRuler telling={telling} />
      <div className={styles.columns}>
        <div className={styles.words}>
          {describeHeld(telling).map((sentence) => (
            <p key={sentence} className={styles.held}>
              {sentence}
            </p>
          ))}
          {placed && <PersonWords telling={telling} />}
          <LevelAdvice telling={telling} />
          <div className={styles.ways}>
            {placed ? (
              <a className={styles.way} href="#gaps">
                {translate('report.level.toGaps')}
              </a>
            ) : (
              <ButtonLink href={`/${locale}/${track.id}/assess`} weight="strong">
                {translate('report.level.goOn')}
              </ButtonLink>
            )}
            <ExportMenu telling={telling} />
          </div>
        </div>
        <LevelBasis telling={telling} />
      </div>
    </section>
  );
}
