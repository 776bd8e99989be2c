import { describe, expect, it } from 'vitest';
import { estimateMinutes } from '@/lib/attempt/estimate-minutes';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { movePosition } from '@/lib/attempt/move-position';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { resumeInStage, resumePosition } from '@/lib/attempt/resume-position';
import { StageIdSchema } from '@/lib/schema/ids';
import { databases, docker, noon, rated, sampleAttempt } from './sample-attempt';

const devops = StageIdSchema.parse('devops');
const stages = [
  { id: databases, skills: [{ id: 'sql' }, { id: 'orm' }] },
  { id: devops, skills: [{ id: 'docker' }] },
];
const halfway = recordAnswer(sampleAttempt(), rated('sql', 2));

describe('progress', () => {
  it('counts "not sure" as answered and a retired skill not at all', () => {
    const attempt = recordAnswer(
      recordAnswer(halfway, { kind: 'not-sure', skill: docker, at: noon }),
      rated('retired-skill', 1),
    );
    expect(measureProgress(attempt, stages)).toEqual({
      answered: 2,
      total: 3,
      stages: [
        { stage: 'databases', answered: 1, total: 2 },
        { stage: 'devops', answered: 1, total: 1 },
      ],
    });
  });

  it('before the first answer is none of all', () => {
    expect(measureProgress(null, stages)).toMatchObject({ answered: 0, total: 3 });
  });

  it('says whole minutes, and none once all is answered', () => {
    expect(estimateMinutes(54, 11)).toBe(10);
    expect(estimateMinutes(7, 10)).toBe(2);
    expect(estimateMinutes(1, 11)).toBe(1);
    expect(estimateMinutes(0, 11)).toBe(0);
  });
});

describe('going on', () => {
  it('happens where the person stopped', () => {
    const attempt = movePosition(halfway, { stage: devops, item: 'docker' });
    expect(resumePosition(attempt, stages)).toEqual({ stage: 'devops', item: 'docker' });
  });

  it('happens at the first unanswered question where the place is not known (any more)', () => {
    expect(resumePosition(halfway, stages)).toEqual({ stage: 'databases', item: 'orm' });
    expect(
      resumePosition(movePosition(halfway, { stage: databases, item: 'retired-skill' }), stages),
    ).toEqual({ stage: 'databases', item: 'orm' });
  });

  it('begins at the beginning before anything and once all is answered', () => {
    const done = [rated('orm', 1), rated('docker', 1)].reduce(recordAnswer, halfway);
    expect(resumePosition(null, stages)).toEqual({ stage: 'databases', item: 'sql' });
    expect(resumePosition(done, stages)).toEqual({ stage: 'databases', item: 'sql' });
    expect(resumePosition(null, [])).toBeNull();
  });

  it('in another stage than the one stopped in is at its first open question', () => {
    const attempt = movePosition(halfway, { stage: devops, item: 'docker' });
    expect(resumeInStage(attempt, { id: 'databases', skills: [{ id: 'sql' }, { id: 'orm' }] })).toBe('orm');
  });
});
