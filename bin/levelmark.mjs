#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A reader that has seen enough (`… | head`) is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { tsImport } = await import('tsx/esm/api');
  const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
  const { runCommand } = await tsImport('../lib/cli/main.ts', { parentURL: import.meta.url, tsconfig });
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  if (!lacksPackages(error)) throw error;
  console.error('levelmark: its packages are not installed yet; run "npm install" in the checkout first.');
  process.exitCode = 2;
}

function lacksPackages(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') return false;
  return /package 'tsx'/.test(error.message) || !existsSync(new URL('../node_modules', import.meta.url));
}
