import type { CheckAnswer } from '@/lib/schema/attempt';
import type { Check } from '@/lib/engine/model/build-model';

/** Whether the answer is right: the option, the exact set, the exact order, or the text apart from trailing space. "I don't know" is not. */
export function markCheck(check: Check, answer: CheckAnswer): boolean {
  const chosen = answer.options ?? [];
  switch (check.kind) {
    case 'one':
      return chosen.length === 1 && chosen[0] === check.key;
    case 'several':
      return isSame([...new Set(chosen)].sort(), [...new Set(check.key)].sort());
    case 'order':
      return isSame(chosen, check.key);
    case 'output':
      return (
        answer.text !== undefined && withoutTrailingSpace(answer.text) === withoutTrailingSpace(check.key)
      );
  }
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((option, i) => option === other[i]);
}

function withoutTrailingSpace(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
