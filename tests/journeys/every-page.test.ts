import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { languageTag } from '@/lib/i18n/formats';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';
import { rateByPointer, waitForListening, waitForSaved } from './answer';
import { visit } from './browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const track = loadTrack('python-backend');
const site = inject('site');
const addresses = [
  '',
  'assess',
  'assess/databases',
  'assess/review',
  'report?sample=1',
  'explore',
  'projects',
  `projects/${track.projects[0]?.id ?? ''}`,
  'method',
].map((room) => (room === '' ? '' : `/${track.id}/${room}`));

/** What axe finds wrong, as rule and place. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    }; // the script above put it there
    const { violations } = await runner.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  });
}

describe.each(locales)('every page in %s', (locale) => {
  test.each(addresses)(
    '%s has no accessibility violation by day or night, throws nothing, and asks nobody else',
    async (address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await visit(
          { locale: languageTag(locale), colorScheme, viewport: { width: 1280, height: 900 } },
          async (page, watch) => {
            await page.goto(`${site}/${locale}${address}`, { waitUntil: 'networkidle' });
            if (address.includes('report')) await page.locator('.recharts-radar-polygon').first().waitFor();
            expect(await findViolations(page)).toEqual([]);
            expect(watch).toEqual({ errors: [], strayRequests: [] });
          },
        );
      }
    },
  );

  test.each(addresses)(
    '%s fits every screen from 320 to 1920 pixels without running off its side',
    async (address) => {
      await visit({ locale: languageTag(locale) }, async (page) => {
        await page.goto(`${site}/${locale}${address}`, { waitUntil: 'networkidle' });
        for (const width of [320, 360, 414, 768, 1024, 1440, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
        }
      });
    },
  );

  test('a question on a phone has no violation with its reason, its evidence or its dialog open, nor has a report on too few answers', async () => {
    const translate = getTranslator(locale);
    await visit(
      { locale: languageTag(locale), viewport: { width: 360, height: 740 }, hasTouch: true },
      async (page) => {
        await page.goto(`${site}/${locale}/${track.id}/assess/databases`);
        await waitForListening(page);
        const card = page.locator('#sql');
        for (const opener of [
          translate('assess.notApplicable.label'),
          translate('assess.evidence.add'),
          translate('assess.unclear.open'),
        ]) {
          await card.getByRole('button', { name: opener }).click();
          expect(await findViolations(page)).toEqual([]);
        }
        await page.keyboard.press('Escape');
        await rateByPointer(page, 'sql', 2);
        await waitForSaved(page);
        await page.goto(`${site}/${locale}/${track.id}/report`);
        await page.locator('#level-title').waitFor();
        expect(await findViolations(page)).toEqual([]);
      },
    );
  });

  test('each has a title and a description of its own', async () => {
    await visit({ locale: languageTag(locale) }, async (page) => {
      const seen: string[] = [];
      for (const address of addresses) {
        await page.goto(`${site}/${locale}${address}`);
        seen.push(
          await page.title(),
          (await page.locator('meta[name="description"]').getAttribute('content')) ?? '',
        );
      }
      expect(seen.every((text) => text.trim() !== '')).toBe(true);
      expect(new Set(seen).size).toBe(seen.length);
    });
  });
});

test('a page that is not there says so in both languages, with the way back', async () => {
  const answer = await fetch(`${site}/zh/nowhere`);
  expect(answer.status).toBe(404);
  const html = await answer.text();
  for (const locale of locales) expect(html).toContain(`href="/${locale}"`);
});
