import { expect, inject, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';
import { readRatings, waitForListening, waitForSaved } from './answer';
import { makeProfile, startKillable } from './browser';

const track = loadTrack('python-backend');
const site = inject('site');
const skills = track.skills.filter((skill) => skill.stage === 'databases').map((skill) => skill.id);

test.each(locales)(
  'in %s an answer the page has called saved is there after the browser was killed, three times over, and so is the place',
  async (locale) => {
    const { profile, remove } = makeProfile();
    const given: Record<string, string> = {};
    try {
      for (let round = 0; round < 3; round += 1) {
        const { page, kill } = await startKillable(profile);
        await page.goto(`${site}/${locale}/${track.id}/assess/databases`);
        const skill = skills[round] ?? '';
        await waitForListening(page);
        await page.locator(`#${skill}[data-current]`).waitFor();
        expect(await readRatings(page)).toEqual(given);
        await page.keyboard.press(String(round + 1));
        await waitForSaved(page);
        await kill();
        given[skill] = String(round + 1);
      }
      const { page, kill } = await startKillable(profile);
      await page.goto(`${site}/${locale}/${track.id}/assess`);
      await page.getByRole('link', { name: getTranslator(locale)('assess.open.go'), exact: true }).click();
      await page.waitForURL('**/assess/databases*');
      await waitForListening(page);
      await page.locator(`#${skills[3] ?? ''}[data-current]`).waitFor();
      expect(await readRatings(page)).toEqual(given);
      await kill();
    } finally {
      remove();
    }
  },
);
