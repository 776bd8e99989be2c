import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the checkout, its output shown; answers with its exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status ?? 1;
}

/** Runs a step that everything after it needs; a failure ends the whole with its exit code. */
export function need(command, args, env) {
  const code = run(command, args, env);
  if (code !== 0) process.exit(code);
}

/** Installs the locked packages when they are missing or older than the lockfile. */
export function installPackages() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(ageOf);
  if (installed < lock) need('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** Builds the site when there is no build, or a source is newer than it. */
export function buildSite() {
  const sources = [
    'app',
    'components',
    'lib',
    'data',
    'public',
    'next.config.js',
    'package-lock.json',
    'tsconfig.json',
    'proxy.ts',
  ];
  if (ageOf('.next/BUILD_ID') <= Math.max(...sources.map(newestIn))) need('npx', ['next', 'build']);
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
