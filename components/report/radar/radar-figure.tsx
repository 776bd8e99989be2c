'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { lookUp, targetTitle } from '@/lib/export/sentences/look-up';
import type { Telling } from '@/lib/export/telling';
import styles from './radar-figure.module.css';
import type { RadarAxis } from './radar-label-size';

const RadarPicture = dynamic(() => import('./radar-chart').then((module) => module.RadarPicture), {
  ssr: false,
});

/** The radar in a space kept for it, with its legend; the table beside it is its alternative. */
export function RadarFigure({ telling }: { telling: Telling }) {
  const { translate } = telling;
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  const axes = listAxes(telling);
  const target = targetTitle(telling);
  return (
    <figure className={styles.figure}>
      <div
        ref={stage}
        className={styles.stage}
        role="img"
        aria-label={translate('report.radar.chart', { count: axes.length, target })}
      >
        {width > 0 && (
          <RadarPicture axes={axes} width={width} notMeasured={translate('report.radar.notMeasured')} />
        )}
      </div>
      <figcaption className={styles.legend}>
        <span className={styles.you}>
          <i />
          {translate('report.radar.you')}
        </span>
        <span className={styles.target}>
          <i />
          {translate('report.radar.target', { level: target })}
        </span>
        {axes.every(({ band }) => band !== null) && (
          <span className={styles.band}>
            <i />
            {translate('report.radar.band')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function listAxes({ report, track }: Telling): RadarAxis[] {
  return report.stages.flatMap(({ stage, proficiency, low, high, target }) => {
    const { kind, shortTitle } = lookUp(track.stages, stage);
    const band: [number, number] | null = low === null || high === null ? null : [low, high];
    return kind === 'axis' ? [{ title: shortTitle, you: proficiency, band, target }] : [];
  });
}

/** The width of an element in pixels as it changes; 0 until it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (watched === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
