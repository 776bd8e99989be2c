// Passes every test from a fresh checkout: packages, checks, build, browser journeys; ends with the counts.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { installProofTools } from './debian.mjs';
import { buildSite, installPackages, run } from './prepare.mjs';

const results = mkdtempSync(path.join(tmpdir(), 'levelmark-tests-'));

installPackages();
installProofTools();
const steps = ['types', 'lint', 'law', 'unused', 'content'].map((name) => runStep(name));
const unit = runTests('unit', ['--project', 'lib', '--project', 'components']);
const journeys = runJourneys();

const all = [...steps, unit, journeys];
const sum = (key) => all.reduce((total, part) => total + part[key], 0);
console.log(
  `\n${all.map(({ name, passed, failed }) => `${name}: ${failed === 0 ? 'passed' : 'FAILED'}${passed > 1 ? ` (${passed})` : ''}`).join('\n')}`,
);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function runStep(name) {
  const failed = run('npm', ['run', '-s', name]) === 0 ? 0 : 1;
  return { name, passed: 1 - failed, failed };
}

/** Journeys that cannot set out, for want of a browser or of a built site, are one failure. */
function runJourneys() {
  const name = 'journeys';
  const chromium = findChromium();
  if (!chromium || !buildSite()) return { name, passed: 0, failed: 1 };
  return runTests(name, ['--project', name], { CHROMIUM: chromium });
}

/** A run that dies before it has counted is one failure. */
function runTests(name, args, env) {
  const file = path.join(results, `${name}.json`);
  const code = run(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { NODE_ENV: 'test', ...env },
  );
  try {
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { name, passed, failed: Math.max(numFailedTests, code === 0 && passed > 0 ? 0 : 1) };
  } catch {
    return { name, passed: 0, failed: 1 };
  }
}
