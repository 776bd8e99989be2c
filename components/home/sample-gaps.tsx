import type { Translate } from '@/lib/i18n/translator';
import type { Report } from '@/lib/schema/report';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './sample-gaps.module.css';

type SampleGapsProps = { t: Translate; track: LocalTrack; report: Report };

const shownGaps = 3;

/** The sample's first gaps and the project it would begin with. */
export function SampleGaps({ t, track, report }: SampleGapsProps) {
  const target = track.levels.find(({ id }) => id === report.target)?.title ?? report.target;
  const project = track.projects.find(({ id }) => id === report.projects[0]?.project);
  return (
    <div className={styles.gaps}>
      <p className={styles.head}>
        {t('home.sample.gaps', {
          target,
          count: report.gaps.length,
          shown: Math.min(shownGaps, report.gaps.length),
        })}
      </p>
      <ol className={styles.list}>
        {report.gaps.slice(0, shownGaps).map((gap) => (
          <li key={gap.skill}>
            <span>{track.skills.find(({ id }) => id === gap.skill)?.title ?? gap.skill}</span>
            <span className={styles.step}>
              {gap.have === null
                ? t('home.sample.unrated', { need: gap.need })
                : t('home.sample.step', { have: gap.have, need: gap.need })}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.next}>
        {project && report.projects[0] && (
          <p>{t('home.sample.project', { title: project.title, hours: report.projects[0].hours })}</p>
        )}
        <p className={styles.note}>{t('home.sample.unverified')}</p>
      </div>
    </div>
  );
}
