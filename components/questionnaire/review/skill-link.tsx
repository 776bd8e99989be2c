'use client';

import Link from 'next/link';
import type { SkillOutline } from '@/components/questionnaire/outline';
import { useAddresses } from '@/components/questionnaire/use-addresses';

/** The name of a skill, leading to its question. */
export function SkillLink({ stage, skill }: { stage: string; skill: SkillOutline }) {
  const addresses = useAddresses();
  return <Link href={addresses.stage(stage, skill.id)}>{skill.title}</Link>;
}
