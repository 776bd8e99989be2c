import type { Attempt } from '@/lib/schema/attempt';

/** Hands an attempt over as a file, which can be opened again on any device. */
export function downloadAttempt(attempt: Attempt): void {
  downloadJson(`levelmark-${attempt.track}-${attempt.startedAt.slice(0, 10)}.json`, attempt);
}

/** Hands over any value as a JSON file of this name. */
export function downloadJson(name: string, value: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
