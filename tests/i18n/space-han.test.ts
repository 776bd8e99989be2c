import { expect, test } from 'vitest';
import { spaceHan } from '@/lib/i18n/space-han';

test.each([
  ['补上gRPC和缓存', '补上 gRPC 和缓存'],
  ['来自2025年5月8日的', '来自 2025 年 5 月 8 日的'],
  ['从43%到51%', '从 43% 到 51%'],
  ['容器化（Docker） 1 级', '容器化（Docker）1 级'],
])('%s is set as %s', (written, set) => {
  expect(spaceHan(written)).toBe(set);
});

test('what is spaced already stays as it is, and so does English', () => {
  const spaced = '用 Redis 做缓存，99% 够了。';
  expect(spaceHan(spaced)).toBe(spaced);
  expect(spaceHan('Caching, indexing (SQL) and gRPC: 43%')).toBe('Caching, indexing (SQL) and gRPC: 43%');
});
