import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { outlineTrack } from '@/components/questionnaire/outline';
import { openBrowserSession } from '@/components/questionnaire/session/browser-session';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { localize } from '@/lib/i18n/localize';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import { noon, rated } from '../../attempt/sample-attempt';
import { resetBrowser } from './browser';
import { readKept, track } from './stage-page';

const outline = outlineTrack(localize(track, 'en'));
const openTab = (openStore?: () => Promise<AttemptStore>) => openBrowserSession(outline, openStore);
type Tab = ReturnType<typeof openTab>;
const say = (tab: Tab, skill: string, rating: 0 | 1 | 2 | 3 | 4) =>
  tab.apply((attempt) => recordAnswer(attempt, rated(skill, rating, noon)));
const saved = (tab: Tab) => waitFor(() => expect(tab.getState().saving).toBe('saved'));
const skillsOf = (tab: Tab) =>
  tab.getState().attempt?.answers.map((answer) => (answer.kind === 'check' ? answer.check : answer.skill));

beforeEach(() => resetBrowser());

describe('two tabs', () => {
  it('that both begin without an attempt share one, and each sees the answers of the other', async () => {
    const [left, right] = [openTab(), openTab()];
    await Promise.all([left.enter(null), right.enter(null)]);
    say(left, 'sql', 3);
    await saved(left);
    say(right, 'orm', 1);
    await saved(right);
    expect(await readKept()).toHaveLength(1);
    expect(skillsOf(right)).toEqual(['sql', 'orm']);
    await left.refresh();
    expect(skillsOf(left)).toEqual(['sql', 'orm']);
  });

  it('work on two attempts where one of them has begun a new one', async () => {
    const [left, right] = [openTab(), openTab()];
    await left.enter(null);
    say(left, 'sql', 3);
    await saved(left);
    await right.enter(null);
    const id = await right.begin();
    say(right, 'orm', 1);
    await saved(right);
    say(left, 'docker', 2);
    await saved(left);
    const kept = await readKept();
    expect(kept).toHaveLength(2);
    expect(kept.find((record) => record.id === id)?.attempt.answers).toMatchObject([{ skill: 'orm' }]);
    expect(kept.find((record) => record.id !== id)?.attempt.answers).toMatchObject([
      { skill: 'sql' },
      { skill: 'docker' },
    ]);
  });
});

describe('a tab', () => {
  it('takes an answer given before it knows what is kept, and adds it to what is', async () => {
    const earlier = openTab();
    await earlier.enter(null);
    say(earlier, 'sql', 3);
    await saved(earlier);
    const tab = openTab();
    const entering = tab.enter(null);
    say(tab, 'orm', 1);
    await entering;
    await saved(tab);
    expect(skillsOf(tab)).toEqual(['sql', 'orm']);
    expect(await readKept()).toHaveLength(1);
  });

  it('opens the attempt it is asked for, finished or not, and never one of another name', async () => {
    const tab = openTab();
    await tab.enter(null);
    say(tab, 'sql', 3);
    await saved(tab);
    const id = await tab.finish();
    const plain = openTab();
    await plain.enter(null);
    expect(plain.getState().attempt).toBeNull();
    const named = openTab();
    await named.enter(id);
    expect(skillsOf(named)).toEqual(['sql']);
    const lost = openTab();
    await lost.enter('no-such-attempt');
    expect(lost.getState().attempt).toBeNull();
  });

  it('writes its attempt anew where it was removed under its hands', async () => {
    const tab = openTab();
    await tab.enter(null);
    say(tab, 'sql', 3);
    await saved(tab);
    const store = await openAttemptStore();
    await store.remove(tab.getState().keptId ?? '');
    store.close();
    say(tab, 'orm', 1);
    await saved(tab);
    expect((await readKept())[0]?.attempt.answers).toMatchObject([{ skill: 'sql' }, { skill: 'orm' }]);
  });

  it('saves on after its connection was cut', async () => {
    const opened: AttemptStore[] = [];
    const tab = openTab(async () => {
      const store = await openAttemptStore();
      opened.push(store);
      return store;
    });
    await tab.enter(null);
    opened[0]?.close();
    say(tab, 'sql', 3);
    await waitFor(() => expect(tab.getState().saving).toBe('failing'));
    await waitFor(() => expect(tab.getState().saving).toBe('saved'), { timeout: 3000 });
    expect((await readKept())[0]?.attempt.answers).toMatchObject([{ skill: 'sql' }]);
  });

  it('keeps a hundred answers given in one breath', async () => {
    const tab = openTab();
    await tab.enter(null);
    const skills = Array.from({ length: 100 }, (_, index) => `skill-${index}`);
    skills.forEach((skill) => say(tab, skill, 2));
    await saved(tab);
    expect((await readKept())[0]?.attempt.answers).toHaveLength(100);
  });
});
