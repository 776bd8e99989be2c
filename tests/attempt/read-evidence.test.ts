import { describe, expect, it } from 'vitest';
import { readEvidence } from '@/lib/attempt/read-evidence';

const empty = { how: '', note: '', link: '', on: '' } as const;

describe('typed evidence', () => {
  it('with every field empty is none', () => {
    expect(readEvidence(empty)).toBeUndefined();
    expect(readEvidence({ ...empty, note: '   ' })).toBeUndefined();
  });

  it('keeps what fits and leaves out what does not', () => {
    expect(
      readEvidence({ how: 'shipped', note: 'billing', link: 'javascript:alert(1)', on: '2025-13' }),
    ).toEqual({ how: 'shipped', note: 'billing' });
  });

  it('takes http and https links and a month', () => {
    expect(readEvidence({ ...empty, link: 'https://example.org/pull/1', on: '2025-11' })).toEqual({
      link: 'https://example.org/pull/1',
      on: '2025-11',
    });
  });
});
