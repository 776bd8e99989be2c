import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser the journeys run in: CHROMIUM, or one on the path, or Debian's, installed when this may be done; says
 * what is missing and answers with undefined where there is none.
 */
export function findChromium() {
  const found = process.env.CHROMIUM ?? findOnPath();
  if (found && existsSync(found)) return found;
  installFromDebian();
  const installed = findOnPath();
  if (!installed)
    console.error(
      'The browser journeys need Chromium: install it (on Debian: apt-get install chromium), or name one in CHROMIUM.',
    );
  return installed;
}

function findOnPath() {
  return names
    .map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim())
    .find((place) => place !== '');
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    stdio: 'inherit',
    env,
  });
}
