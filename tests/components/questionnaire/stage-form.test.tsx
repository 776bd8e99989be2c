import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import { noon, rated, sampleAttempt } from '../../attempt/sample-attempt';
import { resetBrowser } from './browser';
import { readKept, renderStage, track } from './stage-page';

const skills = track.skills.filter(({ stage }) => stage === 'databases');
const titleOf = (index: number) => skills[index]?.title.en ?? '';
const group = (index: number) => screen.getByRole('group', { name: titleOf(index) });
const anchor = (index: number, rating: number) =>
  within(group(index)).getByRole('radio', { name: new RegExp(`^${rating}`) });
const card = (index: number) => {
  const found = document.getElementById(skills[index]?.id ?? '');
  if (found === null) throw new Error('no such question');
  return found;
};
const saved = () => screen.findByText('Saved on this device', {}, { timeout: 4000 });
const answersKept = async () => (await readKept())[0]?.attempt.answers ?? [];

beforeEach(() => resetBrowser());

describe('an answer', () => {
  it('by a digit is chosen, kept, and leads on to the next question', async () => {
    renderStage();
    await userEvent.keyboard('3');
    expect(anchor(0, 3)).toHaveProperty('checked', true);
    expect(card(1).dataset.current).toBe('');
    await saved();
    const [record] = await readKept();
    expect(record?.attempt.answers).toMatchObject([{ kind: 'rating', skill: 'sql', rating: 3 }]);
    expect(record?.attempt.position).toEqual({ stage: 'databases', item: skills[1]?.id });
  });

  it('by arrows stays at its question', async () => {
    renderStage();
    act(() => anchor(0, 1).focus());
    await userEvent.keyboard('{ArrowDown}');
    await saved();
    expect(await answersKept()).toMatchObject([{ rating: 2 }]);
    expect(card(0).dataset.current).toBe('');
  });

  it('by pointer on a wide page moves nothing', async () => {
    renderStage();
    await userEvent.click(anchor(2, 4));
    await saved();
    expect(card(2).dataset.current).toBe('');
    expect((await readKept())[0]?.attempt.position).toEqual({ stage: 'databases', item: skills[2]?.id });
  });

  it('can be cleared again', async () => {
    renderStage();
    await userEvent.click(anchor(0, 4));
    await userEvent.click(within(card(0)).getByRole('button', { name: 'Clear' }));
    await saved();
    expect(await answersKept()).toEqual([]);
    expect(card(0).dataset.answer).toBe('none');
  });

  it('is the first thing that is kept: looking at the questions leaves nothing behind', async () => {
    renderStage();
    await userEvent.keyboard('jjk');
    expect(card(1).dataset.current).toBe('');
    expect(await readKept()).toEqual([]);
  });
});

describe('"saved"', () => {
  it('is said only once the store has kept the answer', async () => {
    const gate = { open: (): void => undefined };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const openStore = async (): Promise<AttemptStore> => {
      const store = await openAttemptStore();
      return { ...store, create: (...given) => opened.then(() => store.create(...given)) };
    };
    renderStage({ openStore });
    await userEvent.click(anchor(0, 2));
    expect(await screen.findByText('Saving…')).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText('Saved on this device')).toBeNull();
    expect(await readKept()).toEqual([]);
    gate.open();
    await saved();
    expect(await answersKept()).toMatchObject([{ skill: 'sql', rating: 2 }]);
  });

  it('is not said of a write that failed; it is tried again, and nothing typed is lost', async () => {
    const refusals = { left: 1 };
    const openStore = async (): Promise<AttemptStore> => {
      const store = await openAttemptStore();
      return {
        ...store,
        create: (...given) => {
          refusals.left -= 1;
          return refusals.left >= 0
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : store.create(...given);
        },
      };
    };
    renderStage({ openStore });
    await userEvent.click(anchor(0, 2));
    expect(await screen.findByText('Not saved yet, trying again')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Please keep this tab open');
    await userEvent.click(anchor(1, 3));
    await saved();
    expect(await answersKept()).toMatchObject([{ skill: 'sql', rating: 2 }, { rating: 3 }]);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('is not said where the browser keeps nothing: there the tab is named as the limit', async () => {
    globalThis.indexedDB = undefined as unknown as IDBFactory; // a browser without a database
    renderStage();
    await userEvent.click(anchor(0, 2));
    expect(await screen.findByText('Kept only until this tab closes')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('kept only until this tab closes');
  });
});

describe('an answer that is no rating', () => {
  it('not sure is a state of its own', async () => {
    renderStage();
    await userEvent.click(within(card(0)).getByRole('button', { name: 'Not sure' }));
    await saved();
    expect(card(0).dataset.answer).toBe('not-sure');
    expect(
      within(card(0))
        .getByRole('button', { name: /Not sure/ })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    expect(await answersKept()).toMatchObject([{ kind: 'not-sure', skill: 'sql' }]);
  });

  it('not applicable takes a reason, and until it is given the earlier answer stands', async () => {
    renderStage();
    await userEvent.click(anchor(0, 2));
    await userEvent.click(within(card(0)).getByRole('button', { name: 'Not applicable…' }));
    const reason = await screen.findByRole('textbox', { name: 'Why does it not apply?' });
    await userEvent.type(reason, '   ');
    await userEvent.tab();
    expect(await screen.findByText(/It takes a short reason/)).toBeTruthy();
    expect(await answersKept()).toMatchObject([{ kind: 'rating' }]);
    await userEvent.type(reason, 'all data is in files');
    await userEvent.tab();
    await waitFor(async () =>
      expect(await answersKept()).toMatchObject([{ kind: 'not-applicable', reason: 'all data is in files' }]),
    );
    expect(card(0).dataset.answer).toBe('not-applicable');
  });

  it('asks for the reason with the focus in its field, and says that nothing changed when none was given', async () => {
    renderStage();
    await userEvent.click(anchor(0, 2));
    await userEvent.click(within(card(0)).getByRole('button', { name: 'Not applicable…' }));
    const reason = await screen.findByRole('textbox', { name: 'Why does it not apply?' });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect(screen.queryByText('No reason given, so nothing changed')).toBeNull();
    await userEvent.click(anchor(1, 3));
    const notice = await screen.findByText('No reason given, so nothing changed');
    expect(notice.getAttribute('role')).toBe('status');
    expect(card(0).dataset.answer).toBe('rating');
    await userEvent.type(reason, 'all data is in files');
    await userEvent.tab();
    await waitFor(() => expect(card(0).dataset.answer).toBe('not-applicable'));
    expect(notice.textContent).toBe('');
    expect(within(card(0)).getByRole('button', { name: 'Not applicable' })).toBeTruthy();
  });

  it('gives the evidence back when it turns into a rating again', async () => {
    renderStage();
    await userEvent.click(anchor(0, 2));
    await userEvent.click(within(card(0)).getByRole('button', { name: '+ Evidence' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'billing');
    await userEvent.click(within(card(0)).getByRole('button', { name: 'Not sure' }));
    await userEvent.click(anchor(0, 3));
    await waitFor(async () =>
      expect(await answersKept()).toMatchObject([{ rating: 3, evidence: { note: 'billing' } }]),
    );
  });
});

describe('evidence', () => {
  it('opens with the focus in its first field', async () => {
    renderStage();
    await openEvidence();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'How you know' })),
    );
  });

  async function openEvidence(): Promise<HTMLElement> {
    await userEvent.click(anchor(0, 3));
    await userEvent.click(within(card(0)).getByRole('button', { name: '+ Evidence' }));
    return screen.findByRole('textbox', { name: 'Note' });
  }

  it('is kept after a short pause, without leaving the field', async () => {
    renderStage();
    await userEvent.type(await openEvidence(), 'the billing service');
    await waitFor(async () =>
      expect(await answersKept()).toMatchObject([{ evidence: { note: 'the billing service' } }]),
    );
  });

  it('is kept when the page goes away in the middle of typing', async () => {
    renderStage();
    await userEvent.type(await openEvidence(), 'bill');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    await waitFor(async () => expect(await answersKept()).toMatchObject([{ evidence: { note: 'bill' } }]), {
      timeout: 300,
    });
  });

  it('is kept when its question is left for another page', async () => {
    const { unmount } = renderStage();
    await userEvent.type(await openEvidence(), 'bill');
    unmount();
    await waitFor(async () => expect(await answersKept()).toMatchObject([{ evidence: { note: 'bill' } }]), {
      timeout: 300,
    });
  });

  it('with a link that is none keeps everything else and says what is wrong', async () => {
    renderStage();
    await userEvent.type(await openEvidence(), 'billing');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How you know' }), 'shipped');
    await userEvent.type(screen.getByRole('textbox', { name: 'Link' }), 'javascript:alert(1)');
    await userEvent.tab();
    expect(await screen.findByText(/A full address is needed/)).toBeTruthy();
    await waitFor(async () =>
      expect((await answersKept())[0]).toMatchObject({ evidence: { how: 'shipped', note: 'billing' } }),
    );
    expect(JSON.stringify(await answersKept())).not.toContain('javascript');
  });

  it('cannot be typed where there is no rating to keep it with', async () => {
    renderStage();
    await userEvent.click(within(card(0)).getByRole('button', { name: '+ Evidence' }));
    expect(await screen.findByRole('group', { name: /choose a sentence above first/ })).toHaveProperty(
      'disabled',
      true,
    );
  });
});

describe('single keys', () => {
  it('are letters again where text is typed', async () => {
    renderStage();
    await userEvent.click(within(card(0)).getByRole('button', { name: 'Not applicable…' }));
    await userEvent.type(await screen.findByRole('textbox'), '3j');
    expect(card(0).dataset.current).toBe('');
    expect(within(group(0)).queryByRole('radio', { checked: true })).toBeNull();
  });

  it('do nothing with a modifier, and nothing once they are turned off', async () => {
    renderStage();
    await userEvent.keyboard('{Control>}3{/Control}');
    expect(card(0).dataset.answer).toBe('none');
    await userEvent.click(screen.getByRole('checkbox', { name: /Keys/ }));
    await userEvent.keyboard('3');
    expect(card(0).dataset.answer).toBe('none');
  });

  it('only show a question that is out of sight: nothing unseen is answered', async () => {
    renderStage();
    Element.prototype.getBoundingClientRect = () => new DOMRect(0, -900, 600, 400);
    await userEvent.keyboard('3');
    expect(card(0).dataset.answer).toBe('none');
  });
});

describe('going on', () => {
  it('in the other language, in another visit, finds every answer and the place', async () => {
    const { unmount } = renderStage({ locale: 'en' });
    await userEvent.keyboard('31');
    await saved();
    unmount();
    renderStage({ locale: 'zh' });
    await waitFor(() => expect(card(2).dataset.current).toBe(''));
    expect([0, 1, 2].map((index) => card(index).dataset.answer)).toEqual(['rating', 'rating', 'none']);
    expect(document.querySelector('input:checked')).toHaveProperty('value', '3');
  });

  it('after a report, from an address without an attempt, leaves that address free of the finished one', async () => {
    const first = renderStage();
    await userEvent.click(anchor(0, 3));
    await saved();
    const { session } = first;
    await session.finish();
    first.unmount();
    window.history.replaceState(null, '', '/');
    renderStage({ session });
    await waitFor(() => expect(card(0).dataset.answer).toBe('none'));
    expect(window.location.search).toBe('');
    await userEvent.click(anchor(0, 1));
    await waitFor(async () => expect(await readKept()).toHaveLength(2));
    expect((await readKept()).find(({ finishedAt }) => finishedAt !== null)?.attempt.answers).toMatchObject([
      { rating: 3 },
    ]);
  });

  it('with answers to another version is refused in words, and they are offered as a file', async () => {
    const store = await openAttemptStore();
    const old = { ...recordAnswer(sampleAttempt('old'), rated('sql', 3)), trackVersion: '0.0.1' };
    await store.create(old, noon);
    store.close();
    window.history.replaceState(null, '', '/?attempt=old');
    renderStage();
    expect(await screen.findByText(/It answers version 0\.0\.1 of the questions/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy();
    expect(card(0).dataset.answer).toBe('none');
  });

  it('at the question the address names', async () => {
    window.history.replaceState(null, '', `/#${skills[4]?.id}`);
    renderStage();
    await waitFor(() => expect(card(4).dataset.current).toBe(''));
    expect(window.location.hash).toBe('');
  });
});

describe('on a phone', () => {
  beforeEach(() => resetBrowser({ phone: true }));

  it('the next question comes by itself, and one can go back', async () => {
    renderStage();
    await userEvent.click(anchor(0, 2));
    await waitFor(() => expect(card(1).dataset.current).toBe(''));
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    expect(card(0).dataset.current).toBe('');
    expect(anchor(0, 2)).toHaveProperty('checked', true);
  });

  it('nothing moves on by itself while evidence is open', async () => {
    renderStage();
    await userEvent.click(within(card(0)).getByRole('button', { name: '+ Evidence' }));
    await userEvent.click(anchor(0, 2));
    await saved();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(card(0).dataset.current).toBe('');
  });

  it('a question can be skipped', async () => {
    renderStage();
    await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(card(1).dataset.current).toBe('');
    expect(await readKept()).toEqual([]);
  });
});

describe('a skill with choices', () => {
  it('asks which one once it is rated, and keeps it when the rating changes', async () => {
    renderStage({ stage: 'web-http' });
    const framework = screen.getByRole('group', { name: 'The web framework you know best' });
    await userEvent.click(within(framework).getByRole('radio', { name: /^3/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'FastAPI' }));
    await userEvent.click(within(framework).getByRole('radio', { name: /^2/ }));
    await saved();
    await waitFor(async () =>
      expect(await answersKept()).toMatchObject([{ skill: 'web-framework', rating: 2, chosen: ['fastapi'] }]),
    );
  });
});

describe('for everybody', () => {
  it.each(['zh', 'en'] as const)(
    'the form has no accessibility fault that can be found by machine (%s)',
    async (locale) => {
      const { container } = renderStage({ locale });
      await userEvent.keyboard('2');
      await userEvent.click(within(card(0)).getByRole('button', { name: /依据|Evidence/ }));
      await userEvent.click(within(card(1)).getByRole('button', { name: /不适用|Not applicable/ }));
      await waitFor(() => expect(container.querySelectorAll('textarea, select')).toHaveLength(2));
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
  );
});
