import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page did that it should not: errors it threw or logged, and requests that left its own origin. */
export type Watch = { errors: string[]; strayRequests: string[] };

/** A fresh browser for one visit. */
export async function visit(
  options: BrowserContextOptions,
  use: (page: Page, watch: Watch, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: quiet });
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const watch: Watch = { errors: [], strayRequests: [] };
  const page = await context.newPage();
  watchPage(page, watch);
  try {
    await use(page, watch, context);
  } finally {
    await browser.close();
  }
}

function watchPage(page: Page, watch: Watch): void {
  page.on('pageerror', (error) => watch.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && watch.errors.push(message.text()));
  page.on('request', (request) => {
    const [from, to] = [page.url(), request.url()].map((url) =>
      url.startsWith('http') ? new URL(url).origin : '',
    );
    if (from !== '' && to !== '' && from !== to) watch.strayRequests.push(request.url());
  });
}

/** A browser of its own process and profile, that can be killed as a crash would; rejects where it ends by itself. */
export async function startKillable(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const args = [
    ...quiet,
    '--disable-dev-shm-usage',
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child = spawn(executablePath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(
        new Error(`Chromium ended before it could be spoken to (${code ?? signal ?? 'unknown reason'}).`),
      ),
    );
    child.stderr.on('data', (chunk: Buffer) => {
      const found = /DevTools listening on (ws:\S+)/.exec(chunk.toString());
      if (found?.[1]) resolve(found[1]);
    });
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  return {
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
  };
}

/** An empty profile folder, and how to do away with it. */
export function makeProfile(): { profile: string; remove: () => void } {
  const profile = mkdtempSync(path.join(tmpdir(), 'levelmark-profile-'));
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The text of the file that an action downloads, and its name. */
export async function download(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
