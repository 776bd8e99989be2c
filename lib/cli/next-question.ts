import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { chooseQuestion } from '@/lib/engine/quick/choose-question';
import { writeText } from './files';
import { readAttempt } from './read-attempt';

/** Prints the question a quick run asks next after the answers of an attempt, or that it is done, and why. */
export async function nextQuestion(file: string): Promise<void> {
  const { attempt, track } = await readAttempt(file);
  const { done, question, why } = chooseQuestion(measureAnswers(track, attempt.answers));
  writeText('-', JSON.stringify({ done, question, why }));
}
