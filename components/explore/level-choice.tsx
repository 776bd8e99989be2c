'use client';

import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { useSpeech } from '@/components/layout/words-provider';
import { ChoiceBar } from '@/components/ui/choice-bar';
import type { LevelId } from '@/lib/schema/ids';
import styles from './level-choice.module.css';

const ChosenLevel = createContext<LevelId | null>(null);

const anyLevel = '';

type LevelChoiceProps = { levels: { id: LevelId; title: string }[]; children: ReactNode };

/** Asks which level to look at, and tells everything below it. */
export function LevelChoice({ levels, children }: LevelChoiceProps) {
  const { translate } = useSpeech();
  const [value, setValue] = useState<string>(anyLevel);
  const chosen = levels.find((level) => level.id === value)?.id ?? null;
  return (
    <ChosenLevel value={chosen}>
      <div className={styles.bar}>
        <ChoiceBar
          legend={translate('explore.filter.legend')}
          name="level"
          choices={[
            { value: anyLevel, label: translate('explore.filter.any') },
            ...levels.map((level) => ({ value: level.id, label: level.title })),
          ]}
          value={value}
          onChoose={setValue}
        />
      </div>
      {children}
    </ChosenLevel>
  );
}

/** The level the reader chose to look at; null where all are shown alike. */
export function useChosenLevel(): LevelId | null {
  return useContext(ChosenLevel);
}
