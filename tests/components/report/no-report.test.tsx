import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WordsProvider } from '@/components/layout/words-provider';
import { NoReport } from '@/components/report/no-report';
import { selectWords } from '@/lib/i18n/select-words';

function renderNothing(kind: 'empty' | 'unreadable', sampled: boolean) {
  render(
    <WordsProvider locale="zh" words={selectWords('zh', ['report'])}>
      <NoReport track="small-track" kind={kind} sampled={sampled} />
    </WordsProvider>,
  );
}

test('without answers there is the way to them and to the sample', () => {
  renderNothing('empty', true);
  expect(screen.getByRole('link', { name: '开始自评' }).getAttribute('href')).toBe('/zh/small-track/assess');
  expect(screen.getByRole('link', { name: '看一份样例报告' }).getAttribute('href')).toBe(
    '/zh/small-track/report?sample=1',
  );
});

test('a track without a sample offers none', () => {
  renderNothing('empty', false);
  expect(screen.queryByRole('link', { name: '看一份样例报告' })).toBeNull();
});

test('answers that cannot be read are said to be still there', () => {
  renderNothing('unreadable', true);
  expect(screen.getByText(/还留在这台设备上/)).toBeDefined();
});
