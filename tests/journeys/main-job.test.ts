import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parseAttemptFile } from '@/lib/attempt/parse-attempt';
import { loadTrack } from '@/lib/content/load-track';
import { assess } from '@/lib/engine/assess';
import { languageTag } from '@/lib/i18n/formats';
import { getTranslator } from '@/lib/i18n/select-words';
import { ReportSchema } from '@/lib/schema/report';
import { locales } from '@/lib/schema/text';
import type { Locale } from '@/lib/schema/text';
import { rateByPointer, readRatings, waitForListening, waitForSaved } from './answer';
import { download, visit } from './browser';

const track = loadTrack('python-backend');
const site = inject('site');

/** What this person says of every skill: exactly what mid asks, so that the outcome is known. */
function ratingOf(skill: string): number {
  const known = track.skills.find(({ id }) => id === skill);
  return Object.values(known?.required ?? {})[1] ?? 0;
}

function skillsOf(stage: string): string[] {
  return track.skills.filter((skill) => skill.stage === stage).map(({ id }) => id);
}

async function answerByKeyboard(page: Page, skills: string[]): Promise<void> {
  await waitForListening(page);
  for (const skill of skills) {
    await page.locator(`#${skill}[data-current]`).waitFor();
    await page.keyboard.press(String(ratingOf(skill)));
    await page.locator(`#${skill}[data-answer="rating"]`).waitFor();
    const hasChoices = track.skills.some(({ id, choices }) => id === skill && choices !== undefined);
    if (hasChoices) await page.keyboard.press('j');
  }
}

async function answerByPointer(page: Page, skills: string[]): Promise<void> {
  for (const skill of skills) await rateByPointer(page, skill, ratingOf(skill));
}

/** Two machines may differ in the last bits of an exponential. */
function roundAll(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toFixed(9)) : part,
  );
}

async function takeAway(page: Page, name: string): Promise<{ name: string; text: string }> {
  return download(page, () => page.locator('#export button', { hasText: name }).first().click());
}

describe.each(locales)('in %s, from the start page to the report and away with it', (locale: Locale) => {
  const translate = getTranslator(locale);

  test('every stage is answered by keyboard and by pointer, nothing is lost on reload, and the report and its files say the same', async () => {
    await visit(
      { locale: languageTag(locale), viewport: { width: 1280, height: 900 } },
      async (page, watch) => {
        await page.goto(site);
        expect(new URL(page.url()).pathname).toBe(`/${locale}`);
        await page
          .locator('main')
          .getByRole('link', { name: translate('home.way.start') })
          .first()
          .click();
        await page.getByRole('button', { name: translate('assess.start.go'), exact: true }).click();

        for (const [index, stage] of track.stages.entries()) {
          await page.waitForURL(`**/${locale}/${track.id}/assess/${stage.id}*`);
          const skills = skillsOf(stage.id);
          await (index % 2 === 0 ? answerByKeyboard(page, skills) : answerByPointer(page, skills));
          await waitForSaved(page);
          if (stage.id === 'databases') {
            const before = await readRatings(page);
            await page.reload();
            await page.locator(`#sql[data-answer="rating"]`).waitFor();
            expect(await readRatings(page)).toEqual(before);
            expect(Object.keys(before)).toHaveLength(skills.length);
          }
          const next = track.stages[index + 1];
          await page
            .locator(`main a[href*="/assess/${next?.id ?? 'review'}"]`)
            .first()
            .click();
        }

        await page.waitForURL('**/assess/review*');
        await page.getByRole('button', { name: translate('assess.review.report') }).click();
        await page.waitForURL('**/report*');
        const heading = page.locator('#level-title');
        await heading.waitFor();
        const mid = track.levels[1];
        expect(await heading.textContent()).toContain(mid?.title[locale]);
        await page.locator('.recharts-radar-polygon').first().waitFor();

        await page.locator('#export summary').click();
        const json = await takeAway(page, translate('export.json.name'));
        const report = ReportSchema.parse(JSON.parse(json.text));
        expect(report.placement.level).toBe(mid?.id);
        expect(report.attempt.answers).toHaveLength(track.skills.length);
        const again = parseAttemptFile(json.text, [track]);
        if (again.kind !== 'parsed') throw new Error('the JSON file does not load back');
        expect(again.attempt).toEqual(report.attempt);
        const { asOf, target, plan } = report;
        const here = assess({
          yardstick: track,
          attempt: again.attempt,
          asOf,
          target,
          hoursPerWeek: plan.hoursPerWeek,
        });
        expect(roundAll(here)).toEqual(roundAll(report));

        const markdown = await takeAway(page, translate('export.markdown.name'));
        expect(markdown.name).toMatch(/\.md$/);
        for (const skill of track.skills) expect(markdown.text).toContain(skill.title[locale]);
        expect(markdown.text).toContain(mid?.title[locale]);

        const csv = await takeAway(page, translate('export.csv.name'));
        expect(csv.text.startsWith('\uFEFF')).toBe(true);
        const cells = Papa.parse<string[]>(csv.text.slice(1)).data.flat();
        for (const skill of track.skills) expect(cells).toContain(skill.title[locale]);

        expect(watch).toEqual({ errors: [], strayRequests: [] });
      },
    );
  });

  test('on a phone one question fills the screen and the next comes by itself', async () => {
    await visit(
      { locale: languageTag(locale), viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
      async (page, watch) => {
        await page.goto(`${site}/${locale}/${track.id}/assess`);
        await page.getByRole('button', { name: translate('assess.start.go'), exact: true }).click();
        await page.waitForURL('**/assess/python-core*');
        const [first = '', second = ''] = skillsOf('python-core');
        await page.locator(`#${first}[data-current]`).waitFor();
        expect(await page.locator('section[data-answer]:visible').count()).toBe(1);
        await rateByPointer(page, first, 2);
        await page.locator(`#${second}[data-current]`).waitFor();
        await waitForSaved(page);
        await page.reload();
        await page.locator(`#${second}[data-current]`).waitFor();
        expect(await readRatings(page)).toEqual({ [first]: '2' });
        expect(watch).toEqual({ errors: [], strayRequests: [] });
      },
    );
  });
});

test('the language can be switched in the middle, and the answers and the place stay', async () => {
  await visit({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${site}/zh/${track.id}/assess`);
    await page.getByRole('button', { name: getTranslator('zh')('assess.start.go'), exact: true }).click();
    await page.waitForURL('**/assess/python-core*');
    await answerByKeyboard(page, skillsOf('python-core').slice(0, 3));
    await waitForSaved(page);
    await page.getByRole('link', { name: getTranslator('zh')('site.otherLanguage') }).click();
    await page.waitForURL(`**/en/${track.id}/assess/python-core*`);
    await page.locator('#metaprogramming[data-answer="rating"]').waitFor();
    expect(await readRatings(page)).toEqual(
      Object.fromEntries(
        skillsOf('python-core')
          .slice(0, 3)
          .map((skill) => [skill, String(ratingOf(skill))]),
      ),
    );
    await page.locator('#type-hints[data-current]').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(languageTag('en'));
  });
});

test('not sure and not applicable are answers of their own, the latter with its reason', async () => {
  const translate = getTranslator('en');
  await visit({ locale: 'en-GB', viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${site}/en/${track.id}/assess/frontier`);
    const card = page.locator('#web3-client');
    await card.getByRole('button', { name: translate('assess.notSure.label') }).click();
    await page.locator('#web3-client[data-answer="not-sure"]').waitFor();
    await card.getByRole('button', { name: translate('assess.notApplicable.label') }).click();
    await card.getByRole('textbox').fill('No chains where I work');
    await page.keyboard.press('Tab');
    await page.locator('#web3-client[data-answer="not-applicable"]').waitFor();
    await waitForSaved(page);
    await page.reload();
    await page.locator('#web3-client[data-answer="not-applicable"]').waitFor();
    expect(await readRatings(page)).toEqual({});
  });
});
