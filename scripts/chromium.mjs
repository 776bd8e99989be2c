import { existsSync } from 'node:fs';
import { findOnPath, installFromDebian } from './debian.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser the journeys run in: CHROMIUM, or one on the path, or Debian's, installed when this may be done; says
 * what is missing and answers with undefined where there is none.
 */
export function findChromium() {
  const found = process.env.CHROMIUM ?? findBrowser();
  if (found && existsSync(found)) return found;
  installFromDebian(['chromium', 'fonts-noto-cjk']);
  const installed = findBrowser();
  if (!installed)
    console.error(
      'The browser journeys need Chromium: install it (on Debian: apt-get install chromium), or name one in CHROMIUM.',
    );
  return installed;
}

function findBrowser() {
  return names.map(findOnPath).find((place) => place !== '');
}
