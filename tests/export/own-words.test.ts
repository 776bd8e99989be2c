import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportReport } from '@/lib/export/export-report';
import { escapeMarkdown } from '@/lib/export/markdown/markdown-blocks';
import { describeChecks } from '@/lib/export/sentences/describe-answers';
import { quoteIn } from '@/lib/export/sentences/quote-in';
import { tell } from '@/lib/export/telling';
import type { Answer } from '@/lib/schema/attempt';
import type { Report } from '@/lib/schema/report';
import { locales } from '@/lib/schema/text';
import { report } from './fixture/report';
import { tellFixture } from './fixture/telling';

const unspaced = '用Redis做缓存 ，99%够了 （ 真的';

function changeAnswers(change: (answer: Answer) => Answer): Report {
  return { ...report, attempt: { ...report.attempt, answers: report.attempt.answers.map(change) } };
}

function writeChanged(told: Report): string {
  return exportReport('markdown', tellFixture('zh', told)).content;
}

describe('the person’s own words stay as they were written', () => {
  test('a note, wherever it is told', () => {
    const told = changeAnswers((answer) =>
      answer.kind === 'rating' ? { ...answer, evidence: { how: 'load', note: unspaced } } : answer,
    );
    const rated = report.gaps.filter(({ have }) => have !== null).length;
    expect(writeChanged(told).split(`扛过真实流量、${unspaced}。`)).toHaveLength(rated + 1);
    expect(writeChanged(told)).toContain(`| 扛过真实流量、${unspaced} |`);
  });

  test('a reason', () => {
    const told = changeAnswers((answer) =>
      answer.kind === 'not-applicable' ? { ...answer, reason: unspaced } : answer,
    );
    expect(writeChanged(told)).toContain(`理由：${unspaced}（2026 年 11 月 1 日答）`);
    expect(writeChanged(told)).toContain(`| 不适用：${unspaced} |`);
  });

  test('a link', () => {
    const link = 'https://example.org/用Redis做';
    const told = changeAnswers((answer) =>
      answer.kind === 'rating' ? { ...answer, evidence: { link } } : answer,
    );
    expect(writeChanged(told)).toContain(`依据：[${link}](<${new URL(link).href}>)。`);
  });

  test('what was typed into a check, in the Markdown and in the CSV', () => {
    const told = changeAnswers((answer) =>
      answer.kind === 'check'
        ? { kind: 'check', check: answer.check, text: unspaced, at: answer.at }
        : answer,
    );
    const sentence = `核验题 1：${unspaced}。它不支持这一级。`;
    expect(writeChanged(told)).toContain(`- SQL 查询：${sentence}`);
    expect(exportReport('csv', tellFixture('zh', told)).content).toContain(sentence);
  });

  test('the name of the attempt', () => {
    const told = { ...report, attempt: { ...report.attempt, id: unspaced } };
    expect(writeChanged(told)).toContain(`- 答卷 ${unspaced}，2026 年 10 月 31 日开始`);
  });

  test('any words at all, in either language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...locales), (words, locale) => {
        const said = quoteIn(
          tellFixture(locale),
          'report.answer.check',
          { at: 'said', words },
          { number: 1 },
        );
        expect(said).toContain(words);
        expect(said.length).toBe(
          words.length + tellFixture(locale).translate('report.answer.check', { number: 1, said: '' }).length,
        );
      }),
    );
  });
});

test('our own names are spaced, and what is told once may be told again', () => {
  const telling = tell(tellFixture('zh'));
  expect(telling.translate('report.projects.closes', { skills: 'gRPC和缓存' })).toBe('补上：gRPC 和缓存');
  expect(quoteIn(telling, 'report.answers.about', { at: 'said', words: '用Redis' }, { name: '学Go' })).toBe(
    '学 Go：用Redis',
  );
});

test('the answers are gone through twice, however many skills and checks there are', () => {
  const { answers } = report.attempt;
  const reads = { count: 0 };
  const attempt = Object.defineProperty({ ...report.attempt }, 'answers', {
    get: () => {
      reads.count += 1;
      return answers;
    },
  });
  const { translate, track, locale } = tellFixture('en');
  exportReport('markdown', { report: { ...report, attempt }, translate, track, locale });
  expect(reads.count).toBe(2);
});

test('a check told is the last one taken', () => {
  const [first] = report.attempt.answers.filter((answer) => answer.kind === 'check');
  if (first === undefined) throw new Error('The fixture has a check.');
  const answers = [...report.attempt.answers, { ...first, options: ['b'], at: '2026-11-02T09:00:00Z' }];
  const told = { ...report, attempt: { ...report.attempt, answers } };
  expect(describeChecks(tellFixture('en', told), ['sql-null']).join()).toContain(escapeMarkdown('1: b.'));
});
