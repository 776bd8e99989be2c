import type { ReactNode } from 'react';
import { AnswerWords } from '../record/answer-words';
import type { GapLine } from '@/lib/export/sentences/describe-gap';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import { webAddress } from '@/lib/export/sentences/web-address';
import styles from './gap-detail.module.css';

type GapDetailProps = { telling: Telling; gap: GapLine };

/** Everything known of a gap: both anchors, why it ranks there, what it rests on, what to read and where to practise. */
export function GapDetail({ telling, gap }: GapDetailProps) {
  const { translate, locale } = telling;
  return (
    <dl className={styles.detail}>
      {gap.haveAnchor !== null && (
        <Part term={translate('report.gaps.now')}>
          <span className={styles.number}>{gap.have}</span> {gap.haveAnchor}
        </Part>
      )}
      <Part term={translate('report.gaps.needed')}>
        <span className={styles.number}>{gap.need}</span> {gap.needAnchor}
      </Part>
      <Part term={translate('report.gaps.why')}>{joinSentences(locale, gap.reasons)}</Part>
      <Part term={translate('report.gaps.rests')}>
        <AnswerWords telling={telling} answer={gap.answer} />
        {gap.checks.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Part>
      {gap.reading !== null && (
        <Part term={translate('report.gaps.read')}>
          <Reading title={gap.reading.title} url={gap.reading.url} /> – {gap.reading.part}
        </Part>
      )}
      {gap.training.length > 0 && (
        <Part term={translate('report.gaps.train')}>
          {gap.training.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Part>
      )}
    </dl>
  );
}

function Part({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Reading({ title, url }: { title: string; url: string | null }) {
  const address = url === null ? null : webAddress(url);
  return address === null ? <b>{title}</b> : <a href={address}>{title}</a>;
}
