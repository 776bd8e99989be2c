// Renews the pictures in docs/images from the built app: node scripts/screenshots.mjs http://localhost:3000
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { root } from './prepare.mjs';

const site = process.argv[2] ?? 'http://localhost:3000';
const pictures = [
  {
    name: 'report-zh',
    address: '/zh/python-backend/report?sample=1',
    width: 1280,
    height: 960,
    wait: '.recharts-radar-polygon',
    colorScheme: 'light',
  },
  {
    name: 'assess-zh-phone',
    address: '/zh/python-backend/assess/databases',
    width: 390,
    height: 844,
    wait: '#sql',
    colorScheme: 'light',
  },
];

const executablePath = findChromium();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, address, width, height, wait, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(site + address, { waitUntil: 'networkidle' });
  await page.locator(wait).first().waitFor();
  await page.screenshot({ path: path.join(root, 'docs', 'images', `${name}.png`) });
  await page.close();
}
await browser.close();
