import type { Page } from 'playwright-core';

/** Waits until the questionnaire listens: before that it is inert, so that no answer is lost unseen. */
export async function waitForListening(page: Page): Promise<void> {
  await page.locator('main [inert]').waitFor({ state: 'detached' });
}

/** Waits until the page says that the last answer is kept. */
export async function waitForSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').first().waitFor();
}

/** Chooses an anchor of a skill with the pointer. */
export async function rateByPointer(page: Page, skill: string, rating: number): Promise<void> {
  await page.locator(`#${skill} label`, { has: page.locator(`input[value="${rating}"]`) }).click();
}

/** The ratings a stage page shows as chosen, skill → value. */
export async function readRatings(page: Page): Promise<Record<string, string>> {
  return page
    .locator('section[data-answer] input[type="radio"]:checked')
    .evaluateAll((inputs) =>
      Object.fromEntries(
        inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
      ),
    ); // the selector finds radio buttons
}
