import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const copies: string[] = [];

afterEach(() => copies.splice(0).forEach((copy) => rmSync(copy, { recursive: true })));

/** A checkout with nothing but its scripts, and a folder of stand-in commands that is its whole path. */
function copyScripts(commands: Record<string, string>) {
  const copy = mkdtempSync(path.join(tmpdir(), 'levelmark-scripts-'));
  copies.push(copy);
  cpSync(path.join(root, 'scripts'), path.join(copy, 'scripts'), { recursive: true });
  mkdirSync(path.join(copy, 'bin'));
  symlinkSync('/bin/sh', path.join(copy, 'bin', 'sh'));
  for (const [name, body] of Object.entries(commands)) {
    writeFileSync(path.join(copy, 'bin', name), `#!/bin/sh\necho ${name} "$@" >> ${copy}/calls\n${body}\n`);
    chmodSync(path.join(copy, 'bin', name), 0o755);
  }
  return {
    write: (file: string, modified: Date) => {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      writeFileSync(path.join(copy, file), '');
      utimesSync(path.join(copy, file), modified, modified);
    },
    has: (file: string) => existsSync(path.join(copy, file)),
    calls: () =>
      existsSync(path.join(copy, 'calls'))
        ? readFileSync(path.join(copy, 'calls'), 'utf8').trim().split('\n')
        : [],
    run: (script: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: copy,
        encoding: 'utf8',
        env: { PATH: path.join(copy, 'bin'), NODE_ENV: 'production' },
      }),
  };
}

const past = new Date('2020-01-01T00:00:00Z');
const soon = new Date(Date.now() + 60_000);

describe('preparing a checkout', () => {
  const install = `import { installPackages } from './scripts/prepare.mjs'; installPackages();`;
  const build = `import { buildSite } from './scripts/prepare.mjs'; console.log(buildSite());`;

  test('installs the tools of development too, whatever NODE_ENV says', () => {
    const checkout = copyScripts({ npm: '' });
    checkout.write('package-lock.json', past);
    checkout.run(install);
    expect(checkout.calls()).toEqual([expect.stringMatching(/^npm install .*--include=dev/)]);
  });

  test('installs again where only what production needs was installed', () => {
    const checkout = copyScripts({ npm: '' });
    checkout.write('package-lock.json', past);
    checkout.write('node_modules/.package-lock.json', new Date());
    checkout.run(install);
    checkout.write('node_modules/vitest/package.json', past);
    checkout.run(install);
    expect(checkout.calls()).toHaveLength(1);
  });

  test('builds again after a build that broke off, and not after one that ended', () => {
    const checkout = copyScripts({ npx: 'echo > .next/BUILD_ID; [ -e sound ]' });
    checkout.write('.next/keep', past);
    checkout.write('app/page.tsx', past);
    expect(checkout.run(build).stdout).toContain('false');
    expect(checkout.has('.next/BUILD_ID')).toBe(true);
    checkout.write('sound', past);
    expect(checkout.run(build).stdout).toContain('true');
    expect(checkout.run(build).stdout).toContain('true');
    expect(checkout.calls()).toHaveLength(2);
  });

  test.each(['app/page.tsx', 'package.json', 'tsconfig.next.json', 'data/tracks/x/track.json'])(
    'builds again when %s is newer than the build',
    (source) => {
      const checkout = copyScripts({ npx: '' });
      checkout.write('.next/keep', past);
      checkout.run(build);
      checkout.write(source, soon);
      checkout.run(build);
      expect(checkout.calls()).toHaveLength(2);
    },
  );
});

describe('passing every test', () => {
  const counted = `case "$*" in *outputFile*) for last; do :; done; echo '{"numPassedTests":7,"numFailedTests":0}' > "\${last#*=}";; esac`;

  test('without a browser runs everything else and counts the journeys as failed', () => {
    const checkout = copyScripts({ npm: '', npx: counted });
    const { status, stdout, stderr } = checkout.run(`await import('./scripts/test.mjs');`);
    expect(checkout.calls().join('\n')).toMatch(/run -s types[^]*run -s content[^]*vitest run --project lib/);
    expect(stderr).toMatch(/journeys need Chromium/);
    expect(stdout).toMatch(/journeys: FAILED\n12 passed, 1 failed/);
    expect(status).toBe(1);
  });

  test('with a site that cannot be built counts the journeys as failed too', () => {
    const checkout = copyScripts({
      npm: '',
      npx: `case "$*" in 'next build') exit 1;; esac; ${counted}`,
      chromium: '',
    });
    const { status, stdout } = checkout.run(`await import('./scripts/test.mjs');`);
    expect(stdout).toMatch(/journeys: FAILED\n12 passed, 1 failed/);
    expect(status).toBe(1);
  });

  test('with all at hand ends with their sum', () => {
    const checkout = copyScripts({ npm: '', npx: counted, chromium: '' });
    checkout.write('.next/keep', past);
    const { status, stdout } = checkout.run(`await import('./scripts/test.mjs');`);
    expect(stdout).toMatch(/journeys: passed \(7\)\n19 passed, 0 failed/);
    expect(status).toBe(0);
  });
});

test('a browser that ends before it can be spoken to is an error, not a wait without end', () => {
  const script = `
    const { startKillable } = await import('${path.join(root, 'tests', 'journeys', 'browser.ts')}');
    await startKillable('/nowhere').catch((error) => console.log(error.message));`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, CHROMIUM: process.execPath },
  });
  expect(stdout).toMatch(/ended before/);
});
