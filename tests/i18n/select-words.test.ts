import { expect, test } from 'vitest';
import { selectWords } from '@/lib/i18n/select-words';

test('a part of a namespace is given without the rest of it, by the same names', () => {
  const whole = selectWords('en', ['assess']);
  const part = selectWords('en', ['assess.open', 'assess.download']);
  const names = Object.keys(whole).filter(
    (name) => name.startsWith('assess.open.') || name === 'assess.download',
  );
  expect(part).toEqual(Object.fromEntries(names.map((name) => [name, whole[name]])));
});

test('a part that is not there is named', () => {
  expect(() => selectWords('en', ['assess.no-such-part'])).toThrow('assess.no-such-part');
});
