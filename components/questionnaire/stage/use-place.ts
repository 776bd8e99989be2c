'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { resumeInStage } from '@/lib/attempt/resume-position';
import type { SkillId } from '@/lib/schema/ids';
import type { FormSkill } from './form-skill';
import { isPhone, revealSkill } from './reveal-skill';
import type { Reveal } from './reveal-skill';

type Place = { skill: SkillId | undefined; reveal: Reveal };

export type UsedPlace = {
  /** The question one is at. */
  current: SkillId | undefined;
  next: SkillId | undefined;
  previous: SkillId | undefined;
  goTo: (skill: SkillId | undefined, reveal: Reveal) => void;
  /** Goes on after a moment in which the answer can be seen, unless something else is done first. */
  goSoon: (skill: SkillId | undefined) => void;
};

const moment = 350;

/** The question one is at in a stage: the one the address names, else where one stopped, else the first open one. */
export function usePlace(
  stage: string,
  skills: readonly FormSkill[],
  onMove: (skill: SkillId) => void,
): UsedPlace {
  const { state } = useAttempt();
  const [place, setPlace] = useState<Place | null>(null);
  const arrived = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = place?.skill ?? skills[0]?.id;
  const index = skills.findIndex(({ id }) => id === current);

  function goTo(skill: SkillId | undefined, reveal: Reveal): void {
    clearTimeout(timer.current);
    if (skill === undefined) return;
    setPlace({ skill, reveal });
    if (skill !== current) onMove(skill);
  }

  const arrive = useEffectEvent(() => {
    if (place !== null || arrived.current) return;
    arrived.current = true;
    const named = decodeURIComponent(window.location.hash.slice(1));
    const resumed = named || resumeInStage(state.attempt, { id: stage, skills });
    const found = skills.find(({ id }) => id === resumed) ?? skills[0];
    const inPlace = found === skills[0] && !isPhone();
    goTo(found?.id, named === found?.id ? 'land' : inPlace ? 'nothing' : 'jump');
    if (named)
      window.history.replaceState(
        window.history.state,
        '',
        window.location.pathname + window.location.search,
      );
  });
  useEffect(() => {
    if (state.phase === 'ready') arrive();
  }, [state.phase]);
  useEffect(() => {
    if (place?.skill) revealSkill(place.skill, place.reveal);
  }, [place]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    current,
    next: skills[index + 1]?.id,
    previous: skills[index - 1]?.id,
    goTo,
    goSoon: (skill) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => goTo(skill, 'focus'), moment);
    },
  };
}
