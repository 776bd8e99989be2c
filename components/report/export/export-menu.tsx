'use client';

import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { exportReport } from '@/lib/export/export-report';
import { exportFormats } from '@/lib/export/formats';
import type { ExportFormat } from '@/lib/export/formats';
import type { Telling } from '@/lib/export/telling';
import { saveFile } from './save-file';
import styles from './export-menu.module.css';

/** The ways to take the report away, and what each is for. */
export function ExportMenu({ telling }: { telling: Telling }) {
  const { translate } = telling;
  const menu = useRef<HTMLDetailsElement>(null);
  const [saved, setSaved] = useState('');
  const save = (format: ExportFormat) => {
    const file = exportReport(format, telling);
    saveFile(file);
    setSaved(translate('export.saved', { file: file.fileName }));
  };
  const print = () => {
    if (menu.current) menu.current.open = false;
    window.print();
  };
  return (
    <details id="export" ref={menu} className={styles.menu} onKeyDown={closeOnEscape}>
      <summary className={styles.opener}>{translate('export.menu')}</summary>
      <div className={styles.sheet}>
        <p className={styles.intro}>{translate('export.intro')}</p>
        <ul>
          {exportFormats.map((format) => (
            <Way
              key={format}
              name={translate(`export.${format}.name`)}
              purpose={translate(`export.${format}.purpose`)}
              onChoose={() => save(format)}
            />
          ))}
          <Way
            name={translate('export.print.name')}
            purpose={translate('export.print.purpose')}
            onChoose={print}
          />
        </ul>
        <p role="status" className={styles.intro}>
          {saved}
        </p>
      </div>
    </details>
  );
}

function Way({ name, purpose, onChoose }: { name: string; purpose: string; onChoose: () => void }) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={onChoose}>
        <b>{name}</b> <span>{purpose}</span>
      </button>
    </li>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}
