import { describe, expect, test } from 'vitest';
import { exportReport } from '@/lib/export/export-report';
import { locales } from '@/lib/schema/text';
import { tellFixture } from './fixture/telling';
import { unplacedReport } from './fixture/report';

describe.each(locales)('in %s', (locale) => {
  test('the Markdown is the one looked through', async () => {
    await expect(exportReport('markdown', tellFixture(locale)).content).toMatchFileSnapshot(
      `golden/report.${locale}.md`,
    );
  });

  test('the Markdown of too few answers is the one looked through', async () => {
    await expect(exportReport('markdown', tellFixture(locale, unplacedReport)).content).toMatchFileSnapshot(
      `golden/not-enough.${locale}.md`,
    );
  });

  test('the CSV is the one looked through', async () => {
    await expect(exportReport('csv', tellFixture(locale)).content).toMatchFileSnapshot(
      `golden/report.${locale}.csv`,
    );
  });
});
