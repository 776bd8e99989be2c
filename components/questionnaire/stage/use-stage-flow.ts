'use client';

import { useRef, useState } from 'react';
import { useAnswering } from '@/components/questionnaire/session/use-answering';
import type { Answering } from '@/components/questionnaire/session/use-answering';
import type { SkillId, StageId } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';
import type { ChosenBy } from './anchor-field';
import type { FormSkill } from './form-skill';
import type { Panel } from './other-answers';
import { isInView, isPhone, revealOnward, revealSkill } from './reveal-skill';
import { usePlace } from './use-place';
import type { UsedPlace } from './use-place';
import { useShortcuts } from './use-shortcuts';

/** Milliseconds in which a page has surely scrolled to the next question. */
const longestScroll = 1000;

type StageFlow = UsedPlace & {
  answering: Answering;
  panelOf: (skill: SkillId) => Panel;
  setPanel: (skill: SkillId, panel: Panel) => void;
  rate: (skill: FormSkill, rating: Rating, by: ChosenBy | 'digit') => void;
  sayNotSure: (skill: FormSkill, byPointer: boolean) => void;
};

/** How one goes through a stage: what an answer leads to, by key, by pointer, and on a phone. */
export function useStageFlow(stage: StageId, skills: readonly FormSkill[]): StageFlow {
  const answering = useAnswering(stage);
  const place = usePlace(stage, skills, answering.moveTo);
  const [panels, setPanels] = useState<Partial<Record<SkillId, Panel>>>({});
  // Who types fast means the next question while the page still scrolls to it.
  const arriving = useRef<SkillId | undefined>(undefined);

  const panelOf = (skill: SkillId) => panels[skill] ?? null;
  const setPanel = (skill: SkillId, panel: Panel) => setPanels((all) => ({ ...all, [skill]: panel }));
  const follow = (id: SkillId) => skills[skills.findIndex((skill) => skill.id === id) + 1]?.id;

  function rate(skill: FormSkill, rating: Rating, by: ChosenBy | 'digit'): void {
    answering.rate(skill.id, rating);
    if (panelOf(skill.id) === 'reason') setPanel(skill.id, null);
    place.goTo(skill.id, 'nothing');
    if (panelOf(skill.id) === 'evidence' || (rating > 0 && skill.choices.length > 0)) return;
    if (by === 'digit') goOn(follow(skill.id));
    if (by === 'pointer' && isPhone()) place.goSoon(follow(skill.id));
  }

  function sayNotSure(skill: FormSkill, byPointer: boolean): void {
    answering.sayNotSure(skill.id);
    setPanel(skill.id, null);
    place.goTo(skill.id, 'nothing');
    if (byPointer && isPhone()) place.goSoon(follow(skill.id));
  }

  function goOn(id: SkillId | undefined): void {
    if (id === undefined) {
      revealOnward();
      return;
    }
    place.goTo(id, 'focus');
    arriving.current = id;
    setTimeout(() => {
      if (arriving.current === id) arriving.current = undefined;
    }, longestScroll);
  }

  useShortcuts({
    onDigit: (digit) => {
      const skill = skills.find(({ id }) => id === place.current);
      const anchor = skill?.anchors.find(({ rating }) => String(rating) === digit);
      if (skill === undefined || anchor === undefined) return;
      if (skill.id === arriving.current || isInView(skill.id)) rate(skill, anchor.rating, 'digit');
      else revealSkill(skill.id, 'focus');
    },
    onStep: (step) => {
      if (step === 1) goOn(place.next);
      else place.goTo(place.previous, 'focus');
    },
  });

  return { ...place, answering, panelOf, setPanel, rate, sayNotSure };
}
