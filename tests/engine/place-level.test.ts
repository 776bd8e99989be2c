import { describe, expect, test } from 'vitest';
import { measureAnswers } from '@/lib/engine/measure-answers';
import { placeLevel } from '@/lib/engine/place-level';
import { junior, mid, rateAll, senior, yardstick } from './fixture/yardstick';

describe('the placement', () => {
  test.each([junior, mid, senior])('is the level whose profile was rated exactly: %s', (level) => {
    const placement = placeLevel(measureAnswers(yardstick, rateAll((skill) => skill.required[level])), level);
    console.log(placement);
    expect(placement.kind).toBe('placed');
    expect(placement.level).toBe(level);
  });
});
