import type { StageOutline } from '@/components/questionnaire/outline';
import type { AttemptRecord } from '@/lib/schema/attempt-record';

/** An attempt this device keeps, to be shown with what its track asks, under a heading that fits the page. */
export type KeptAttempt = {
  record: AttemptRecord;
  stages: readonly Pick<StageOutline, 'id' | 'title' | 'skills'>[];
  heading: 'h2' | 'h3';
};
