'use client';

import Link from 'next/link';
import type { SkillOutline } from '@/components/questionnaire/outline';
import { useAddresses } from '@/components/questionnaire/use-addresses';

/** A name, of a skill or of what it stands for, leading to the skill's question. */
export function SkillLink({ stage, skill }: { stage: string; skill: SkillOutline }) {
  const addresses = useAddresses();
  return <Link href={addresses.stage(stage, skill.id)}>{skill.title}</Link>;
}
