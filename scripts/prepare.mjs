import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const sources = [
  'app',
  'components',
  'lib',
  'data',
  'public',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.next.json',
  'proxy.ts',
];

/** Laid when a build has ended, with the time it began: Next's own BUILD_ID is there before the build is. */
const stamp = path.join(process.env.LEVELMARK_DIST ?? '.next', 'levelmark-build');

/** Runs a command in the checkout, its output shown; answers with its exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status ?? 1;
}

/** Installs the locked packages, tools of development included, when some are missing or older than the lockfile. */
export function installPackages() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(ageOf);
  if (installed >= lock && ageOf('node_modules/vitest') > 0) return;
  const code = run('npm', ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund']);
  if (code !== 0) process.exit(code);
}

/** Builds the site when no build has ended since its sources were last touched; answers whether there is one now. */
export function buildSite() {
  if (ageOf(stamp) > Math.max(...sources.map(newestIn))) return true;
  const begun = new Date();
  if (run('npx', ['next', 'build']) !== 0) return false;
  const place = path.join(root, stamp);
  writeFileSync(place, '');
  utimesSync(place, begun, begun);
  return true;
}

function ageOf(file) {
  const place = path.join(root, file);
  return existsSync(place) ? statSync(place).mtimeMs : 0;
}

function newestIn(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return 0;
  if (!statSync(full).isDirectory()) return ageOf(place);
  return Math.max(ageOf(place), ...readdirSync(full).map((name) => newestIn(path.join(place, name))));
}
