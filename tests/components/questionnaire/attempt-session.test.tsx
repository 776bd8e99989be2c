import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { outlineTrack } from '@/components/questionnaire/outline';
import { openBrowserSession } from '@/components/questionnaire/session/browser-session';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { localize } from '@/lib/i18n/localize';
import type { Attempt } from '@/lib/schema/attempt';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import { asidePrefix } from '@/lib/storage/set-aside';
import { evening, morning, noon, rated, sampleAttempt } from '../../attempt/sample-attempt';
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

const asideKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(asidePrefix));

async function keep(attempt: Attempt, at = noon): Promise<void> {
  const store = await openAttemptStore();
  await store.create(attempt, at);
  store.close();
}

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

  it('leave no second attempt behind where a first answer, put aside, joins the attempt of the other', async () => {
    const [left, right] = [openTab(), openTab()];
    await Promise.all([left.enter(null), right.enter(null)]);
    say(left, 'sql', 3);
    await saved(left);
    say(right, 'orm', 1);
    right.leave();
    expect(asideKeys()).toHaveLength(1);
    await saved(right);
    expect(asideKeys()).toEqual([]);
    await openTab().enter(null);
    expect(await readKept()).toHaveLength(1);
  });

  it('begin one attempt where the second is opened at the address of the first before its first answer', async () => {
    const [left, right] = [openTab(), openTab()];
    const id = await left.begin();
    await Promise.all([left.enter(id), right.enter(id)]);
    say(left, 'sql', 3);
    await saved(left);
    say(right, 'orm', 1);
    await saved(right);
    const [record, ...others] = await readKept();
    expect([record?.id, record?.attempt.answers.length, others]).toEqual([id, 2, []]);
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

  it('that answers again after its report begins a new attempt and leaves the finished one as it is', async () => {
    const tab = openTab();
    await tab.enter(null);
    say(tab, 'sql', 3);
    await saved(tab);
    const id = await tab.finish();
    await tab.enter(null);
    expect(tab.getState()).toMatchObject({ attempt: null, id: null });
    say(tab, 'sql', 0);
    await waitFor(async () => expect(await readKept()).toHaveLength(2));
    const kept = await readKept();
    expect(kept.find((record) => record.id === id)?.attempt.answers).toMatchObject([{ rating: 3 }]);
    expect(kept.find((record) => record.id !== id)).toMatchObject({
      finishedAt: null,
      attempt: { answers: [{ rating: 0 }] },
    });
  });

  it('holds an answer back until it is known which attempt it belongs to', async () => {
    const tab = openTab();
    await tab.enter(null);
    say(tab, 'sql', 3);
    await saved(tab);
    const id = await tab.finish();
    const entering = tab.enter(null);
    say(tab, 'sql', 0);
    await entering;
    await waitFor(async () => expect(await readKept()).toHaveLength(2));
    expect((await readKept()).find((record) => record.id === id)?.attempt.answers).toMatchObject([
      { rating: 3 },
    ]);
  });

  it('that has begun a new attempt keeps nothing before the first answer, and stays with it meanwhile', async () => {
    await keep({ ...recordAnswer(sampleAttempt(), rated('sql', 3)) });
    const tab = openTab();
    const id = await tab.begin();
    await tab.enter(id);
    await tab.enter(null);
    expect(tab.getState()).toMatchObject({ phase: 'ready', attempt: null, id });
    expect(await readKept()).toHaveLength(1);
    const reloaded = openTab();
    await reloaded.enter(id);
    say(reloaded, 'orm', 1);
    await saved(reloaded);
    expect((await readKept()).map((record) => [record.id, record.attempt.answers.length])).toEqual(
      expect.arrayContaining([
        ['one', 1],
        [id, 1],
      ]),
    );
  });

  it('takes no name from an address that the browser could not have given', async () => {
    const tab = openTab();
    await tab.enter('__proto__');
    say(tab, 'sql', 3);
    await saved(tab);
    expect((await readKept())[0]?.id).not.toBe('__proto__');
  });

  it('goes on with the last attempt that has answers', async () => {
    await keep(recordAnswer(sampleAttempt('answered'), rated('sql', 3)), morning);
    await keep(sampleAttempt('bare'), evening);
    const tab = openTab();
    await tab.enter(null);
    expect(tab.getState().id).toBe('answered');
  });

  it.each([['its name', 'old'] as const, ['no name', null] as const])(
    'asked by %s for an attempt at another version says so and never changes it',
    async (_, wanted) => {
      const old = { ...recordAnswer(sampleAttempt('old'), rated('sql', 3)), trackVersion: '0.0.1' };
      await keep(old);
      const tab = openTab();
      await tab.enter(wanted);
      expect(tab.getState()).toMatchObject({ attempt: null, id: null, otherVersion: old });
      say(tab, 'sql', 0);
      await saved(tab);
      const kept = await readKept();
      expect(kept.find(({ id }) => id === 'old')?.attempt).toEqual(old);
      expect(kept.find(({ id }) => id !== 'old')?.attempt).toMatchObject({
        trackVersion: track.version,
        answers: [{ rating: 0 }],
      });
    },
  );

  it('writes its attempt anew where it was removed under its hands', async () => {
    const tab = openTab();
    await tab.enter(null);
    say(tab, 'sql', 3);
    await saved(tab);
    const store = await openAttemptStore();
    await store.remove(tab.getState().id ?? '');
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
