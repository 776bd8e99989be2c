import { expect, test } from 'vitest';
import { exportReport } from '@/lib/export/export-report';
import { ReportSchema } from '@/lib/schema/report';
import type { Report } from '@/lib/schema/report';
import { report, unplacedReport } from './fixture/report';
import { tellFixture } from './fixture/telling';

test.each([report, unplacedReport])('the JSON parses back to the same report', (told) => {
  expect(ReportSchema.parse(JSON.parse(exportReport('json', tellFixture('zh', told)).content))).toEqual(told);
});

test('the language changes nothing in the JSON', () => {
  expect(exportReport('json', tellFixture('zh')).content).toBe(
    exportReport('json', tellFixture('en')).content,
  );
});

test('the order in which a report was put together changes nothing in the JSON', () => {
  const reversed = Object.fromEntries(Object.entries(report).reverse()) as Report; // the same keys, the other way round
  expect(exportReport('json', tellFixture('en', reversed)).content).toBe(
    exportReport('json', tellFixture('en')).content,
  );
});
