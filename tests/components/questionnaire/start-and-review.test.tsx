import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAskedSkills } from '@/components/questionnaire/review/asked-skills';
import { readLevelDemand } from '@/components/questionnaire/review/level-demand';
import { ReviewPanel } from '@/components/questionnaire/review/review-panel';
import { knowTrack } from '@/components/questionnaire/start/known-track';
import { StartPanel } from '@/components/questionnaire/start/start-panel';
import { recordAnswer } from '@/lib/attempt/record-answer';
import type { Answer, Attempt } from '@/lib/schema/attempt';
import { SkillIdSchema, StageIdSchema } from '@/lib/schema/ids';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import { evening, morning, noon, rated, sampleAttempt } from '../../attempt/sample-attempt';
import { resetBrowser } from './browser';
import { readKept, renderPart, track, visited } from './stage-page';

const start = (
  <StartPanel tracks={[knowTrack(track)]} facts={null}>
    {null}
  </StartPanel>
);
const review = <ReviewPanel asked={readAskedSkills(track)} demand={readLevelDemand(track)} />;

function attemptOf(answers: Answer[], id = 'one'): Attempt {
  return answers.reduce(recordAnswer, sampleAttempt(id));
}

async function keep(attempt: Attempt, { finished = false } = {}): Promise<void> {
  const store = await openAttemptStore();
  await store.create(attempt, morning);
  if (finished) await store.finish(attempt.id, evening);
  store.close();
}

function fileOf(content: unknown): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], 'answers.json', {
    type: 'application/json',
  });
}

beforeEach(() => {
  resetBrowser();
  visited.length = 0;
});

describe('the start', () => {
  it('begins an attempt, leads to its first stage, and keeps nothing before the first answer', async () => {
    const { session } = renderPart(start);
    await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
    await waitFor(() => expect(visited).toHaveLength(1));
    expect(visited).toEqual([`/en/python-backend/assess/python-core?attempt=${session.getState().id}`]);
    expect(await readKept()).toEqual([]);
    session.apply((attempt) => recordAnswer(attempt, rated('sql', 3)));
    await waitFor(async () => expect(await readKept()).toHaveLength(1));
    expect((await readKept())[0]).toMatchObject({
      id: session.getState().id,
      attempt: { mode: 'ratings', trackVersion: track.version },
    });
  });

  it('continues where one stopped, and starting anew leaves the old attempt alone', async () => {
    await keep({
      ...attemptOf([rated('sql', 3)]),
      position: { stage: StageIdSchema.parse('databases'), item: 'orm' },
    });
    renderPart(start);
    const open = await screen.findByRole('region', { name: 'Go on with the last one' });
    const link = within(open).getByRole('link', { name: 'Continue' });
    expect(link.getAttribute('href')).toBe('/en/python-backend/assess/databases?attempt=one');
    expect(within(open).getByText(/1 of 59 answered/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Start a new one' }));
    await waitFor(() => expect(visited).toHaveLength(1));
    expect(visited[0]).not.toContain('attempt=one');
    expect(await readKept()).toMatchObject([{ id: 'one', attempt: { answers: [rated('sql', 3)] } }]);
  });

  it('shows the way to the last report', async () => {
    await keep(attemptOf([rated('sql', 3)]), { finished: true });
    renderPart(start);
    expect((await screen.findByRole('link', { name: 'See the report' })).getAttribute('href')).toBe(
      '/en/python-backend/report?attempt=one',
    );
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  });

  it('says which version an attempt answers that is not here, and offers it as a file alone', async () => {
    await keep({ ...attemptOf([rated('sql', 3)]), trackVersion: '0.0.1' }, { finished: true });
    renderPart(start);
    const row = (await screen.findByText(/It answers version 0\.0\.1 of the questions/)).closest('li');
    if (row === null) throw new Error('a record is an item of a list');
    expect(within(row).getByRole('button', { name: 'Save as a file' })).toBeTruthy();
    expect(within(row).queryByRole('link')).toBeNull();
    expect(screen.queryByRole('link', { name: 'See the report' })).toBeNull();
  });

  it('names a record that cannot be read instead of hiding it', async () => {
    (await openAttemptStore()).close();
    const database = await openDB('levelmark', 1);
    await database.put('attempts', { id: 'broken' });
    database.close();
    renderPart(start);
    expect(await screen.findByText(/One record can't be read/)).toBeTruthy();
  });
});

describe('a file', () => {
  async function open(file: File): Promise<void> {
    renderPart(start);
    await userEvent.upload(await screen.findByLabelText('Choose a file'), file);
  }

  it('with an attempt is opened as a record of its own', async () => {
    await keep(attemptOf([rated('docker', 1)]));
    await open(fileOf(attemptOf([rated('sql', 3), rated('orm', 2)])));
    expect(await screen.findByText(/^Opened: .*, 2 \/ 59$/)).toBeTruthy();
    const kept = await readKept();
    expect(kept).toHaveLength(2);
    expect(kept.find(({ id }) => id === 'one')?.attempt.answers).toEqual([rated('docker', 1)]);
  });

  it('with every answer leads to its report, and is not called unfinished', async () => {
    await open(fileOf(attemptOf(track.skills.map(({ id }) => rated(id, 2)))));
    const message = await screen.findByText(/^Opened: .*, 59 \/ 59$/);
    expect(document.activeElement).toBe(message);
    const [record] = await readKept();
    const [link] = screen.getAllByRole('link', { name: 'See report' });
    expect(link?.getAttribute('href')).toBe(`/en/python-backend/report?attempt=${record?.id}`);
    expect(await screen.findByText('All answered')).toBeTruthy();
    expect(screen.queryByText('Open')).toBeNull();
  });

  it('half answered leads on, and to no report', async () => {
    await open(fileOf(attemptOf([rated('sql', 3)])));
    expect((await screen.findByRole('link', { name: 'Go on' })).getAttribute('href')).toContain('/assess/');
    expect(screen.queryByRole('link', { name: 'See report' })).toBeNull();
  });

  it('that is none is refused with what is wrong, and nothing changes', async () => {
    await open(fileOf({ ...attemptOf([rated('no-such-skill', 3)]) }));
    expect(await screen.findByText(/there is no skill called “no-such-skill”/)).toBeTruthy();
    await userEvent.upload(screen.getByLabelText('Choose a file'), fileOf('half a sent'));
    expect(await screen.findByText(/It is no JSON file/)).toBeTruthy();
    expect(await readKept()).toEqual([]);
  });
});

describe('the look before the report', () => {
  const skill = (id: string) => SkillIdSchema.parse(id);

  it('asks about a missing ground once, and the answers may be kept', async () => {
    await keep(attemptOf([rated('sql', 0), rated('orm', 3), rated('indexing', 4)]));
    renderPart(review);
    const question = await screen.findByText(/You said 0 on “SQL queries”, but 3 or 4 on/);
    const item = question.closest('li');
    if (item === null) throw new Error('a question is an item of a list');
    expect(within(item).getByRole('link', { name: 'Change “SQL queries”' }).getAttribute('href')).toBe(
      '/en/python-backend/assess/databases?attempt=one#sql',
    );
    await userEvent.click(within(item).getByRole('button', { name: 'Yes, keep it' }));
    expect(within(item).getByText('Kept')).toBeTruthy();
    expect((await readKept())[0]?.attempt.answers).toHaveLength(3);
  });

  it('lists what is unanswered, not sure and not applicable', async () => {
    await keep(
      attemptOf([
        rated('sql', 2),
        { kind: 'not-sure', skill: skill('docker'), at: noon },
        { kind: 'not-applicable', skill: skill('cdn'), reason: 'no static files', at: noon },
      ]),
    );
    renderPart(review);
    expect(await screen.findByRole('heading', { name: 'Not answered yet (56)' })).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Not sure (1)' }))
        .getByRole('link')
        .getAttribute('href'),
    ).toContain('/devops?attempt=one#docker');
    expect(
      within(screen.getByRole('region', { name: 'Not applicable (1)' })).getByText('no static files'),
    ).toBeTruthy();
  });

  it('says how many answers a level still takes, and leads to the stages without any', async () => {
    await keep(attemptOf([rated('sql', 2), { kind: 'not-sure', skill: skill('docker'), at: noon }]));
    renderPart(review);
    const { minimumAnswers } = track.scoring;
    const axes = track.stages.filter(({ id, kind }) => kind === 'axis' && id !== 'databases');
    const missing = Math.max(minimumAnswers - 1, axes.length);
    expect(await screen.findByText(`Answer ${missing} more and a level can be given`)).toBeTruthy();
    for (const { id, title } of axes) {
      const asked = track.skills.filter(({ stage }) => stage === id).map((one) => one.id);
      const first = asked.find((one) => one !== 'docker');
      expect(screen.getByRole('link', { name: title.en }).getAttribute('href')).toBe(
        `/en/python-backend/assess/${id}?attempt=one#${first}`,
      );
    }
  });

  it('asks for no more once the engine can name a level, and has nothing to check where nothing is odd', async () => {
    const full = attemptOf(track.skills.map(({ id }, index) => rated(id, index % 2 === 0 ? 1 : 2)));
    await keep(full);
    renderPart(review);
    expect(await screen.findByRole('heading', { name: 'Nothing to check' })).toBeTruthy();
    expect(screen.queryByText(/more and a level can be given/)).toBeNull();
  });

  it('marks the attempt finished and goes to its report', async () => {
    await keep(attemptOf([rated('sql', 2)]));
    renderPart(review);
    await userEvent.click(await screen.findByRole('button', { name: 'See the report' }));
    await waitFor(() => expect(visited).toEqual(['/en/python-backend/report?attempt=one']));
    expect((await readKept())[0]?.finishedAt).not.toBeNull();
  });

  it('does not judge answers to another version: it says so and offers them as a file', async () => {
    await keep({ ...attemptOf([rated('sql', 0), rated('orm', 3)]), trackVersion: '0.0.1' });
    renderPart(review);
    expect(await screen.findByText(/It answers version 0\.0\.1 of the questions/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save as a file' })).toBeTruthy();
    expect(screen.queryByText(/You said/)).toBeNull();
  });

  it('without an attempt says so and leads to the start', async () => {
    renderPart(review);
    expect((await screen.findByRole('link', { name: 'Start one' })).getAttribute('href')).toBe(
      '/en/python-backend/assess',
    );
  });

  it('has no accessibility fault that can be found by machine, and neither has the start', async () => {
    await keep(attemptOf([rated('sql', 0), rated('orm', 3)]));
    const { container, unmount } = renderPart(review);
    await screen.findByText(/You said 3 on/);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(container, { rules })).violations.map(({ id }) => id)).toEqual([]);
    unmount();
    const beginning = renderPart(start);
    await screen.findByRole('region', { name: 'Go on with the last one' });
    expect((await axe.run(beginning.container, { rules })).violations.map(({ id }) => id)).toEqual([]);
  });
});
