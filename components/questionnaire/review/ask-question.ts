import type { TrackOutline } from '@/components/questionnaire/outline';
import { joinNames } from '@/lib/export/sentences/join-names';
import type { Translate } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/schema/text';
import type { Question } from './group-contradictions';
import { nameStage, placeSkill } from './name-ids';

/** A question about answers that do not seem to fit together, in words. */
export function askQuestion(
  question: Question,
  outline: TrackOutline,
  locale: Locale,
  translate: Translate,
): string {
  switch (question.kind) {
    case 'prerequisite': {
      const name = (id: string) => placeSkill(outline, id)?.skill.title ?? id;
      const [first, ...others] = question.skills;
      const prerequisite = name(question.prerequisite);
      if (first !== undefined && others.length === 0) {
        return translate('assess.review.questions.prerequisite', {
          skill: name(first.id),
          rating: first.rating,
          prerequisite,
        });
      }
      const named = question.skills.map(({ id }) =>
        translate('assess.review.questions.name', { skill: name(id) }),
      );
      return translate('assess.review.questions.prerequisites', {
        prerequisite,
        skills: joinNames(locale, named),
      });
    }
    case 'straight-line':
      return translate('assess.review.questions.straight-line', {
        stage: nameStage(outline, question.stage),
        rating: question.rating,
      });
    case 'not-applicable':
      return translate('assess.review.questions.not-applicable', {
        stage: nameStage(outline, question.stage),
        count: question.count,
      });
  }
}
