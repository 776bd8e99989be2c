import { describe, expect, it } from 'vitest';
import { chooseFinished, chooseOpen, chooseReported } from '@/lib/attempt/choose-record';
import { recordAnswer } from '@/lib/attempt/record-answer';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import { evening, morning, rated, sampleAttempt } from './sample-attempt';

function record(id: string, { answers = 1, finished = false, version = '1.0.0' } = {}): AttemptRecord {
  const bare = { ...sampleAttempt(id), trackVersion: version };
  const attempt = answers > 0 ? recordAnswer(bare, rated('sql', 2)) : bare;
  const finishedAt = finished ? evening : null;
  return { id, track: attempt.track, revision: 1, updatedAt: morning, finishedAt, attempt };
}

const bare = record('bare', { answers: 0 });
const open = record('open');
const finished = record('finished', { finished: true });
const older = record('older', { finished: true });
const foreign = record('foreign', { version: '0.9.0' });
const reported = record('reported', { finished: true, version: '0.9.0' });

describe('of the attempts that are kept, the last touched first', () => {
  it('the one to go on with has answers and is not finished', () => {
    expect(chooseOpen([bare, finished, open, record('earlier')], '1.0.0')?.id).toBe('open');
    expect(chooseOpen([bare, finished], '1.0.0')).toBeUndefined();
  });

  it('the last report is the one finished last', () => {
    expect(chooseFinished([bare, open, finished, older], '1.0.0')?.id).toBe('finished');
    expect(chooseFinished([bare, open], '1.0.0')).toBeUndefined();
  });

  it('the report nobody named is the last one finished, or else of the last one with answers', () => {
    expect(chooseReported([bare, open, finished], '1.0.0')?.id).toBe('finished');
    expect(chooseReported([bare, open], '1.0.0')?.id).toBe('open');
    expect(chooseReported([bare], '1.0.0')).toBeUndefined();
  });

  it('one that answers another version is never chosen where one of this version is there', () => {
    expect(chooseOpen([foreign, open], '1.0.0')?.id).toBe('open');
    expect(chooseOpen([foreign], '1.0.0')).toBeUndefined();
    expect(chooseFinished([reported, finished], '1.0.0')?.id).toBe('finished');
    expect(chooseFinished([reported], '1.0.0')).toBeUndefined();
    expect(chooseReported([reported, open], '1.0.0')?.id).toBe('open');
    expect(chooseReported([foreign, reported], '1.0.0')?.id).toBe('reported');
  });
});
