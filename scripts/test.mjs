// Passes every test from a fresh checkout: packages, checks, build, browser journeys; ends with the counts.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { installProofTools } from './debian.mjs';
import { buildSite, installPackages, run } from './prepare.mjs';

const results = mkdtempSync(path.join(tmpdir(), 'levelmark-tests-'));

installPackages();
const chromium = findChromium();
installProofTools();
const steps = ['types', 'lint', 'law', 'unused', 'content'].map((name) => runStep(name));
const unit = runTests('unit', ['--project', 'lib', '--project', 'components']);
buildSite();
const journeys = runTests('journeys', ['--project', 'journeys'], { CHROMIUM: chromium });

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

/** A run that dies before it has counted is one failure. */
function runTests(name, args, env) {
  const file = path.join(results, `${name}.json`);
  const code = run(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  try {
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { name, passed, failed: Math.max(numFailedTests, code === 0 && passed > 0 ? 0 : 1) };
  } catch {
    return { name, passed: 0, failed: 1 };
  }
}
