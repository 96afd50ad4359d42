// Opens every page of a report in headless Chromium, with the network off, at two widths, and prints one JSON line for each:
// what went wrong, what was asked of the network, what axe finds. Arguments: the report's folder, the browser's path.
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const [folder, browserPath] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function scrollThrough(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await page.evaluate(top => window.scrollTo(0, top), y);
    await page.waitForTimeout(30);
  }
  // Drawn, or left as a picture: nothing is under way any more.
  await page.waitForFunction(() => !document.querySelector('.ph-pending'), null, { timeout: 20000 });
}

async function look(browser, file, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true });
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(String(error)));
  page.on('request', request => { if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url()); });
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  await scrollThrough(page);
  const seen = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    figures: document.querySelectorAll('figure').length,
    drawn: document.querySelectorAll('.ph-drawn').length,
    pictures: [...document.querySelectorAll('figure svg[role=img]')].length,
  }));
  await page.evaluate(axe);
  const violations = await page.evaluate(async tags =>
    (await window.axe.run(document, { runOnly: tags, preload: false })).violations.map(item => `${item.id}: ${item.nodes[0].target.join(' ')}`), rules);
  await context.close();
  return { page: file, width, ...seen, errors, requests, violations };
}

(async () => {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--disable-component-update', '--no-first-run'],
  });
  try {
    for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort())
      for (const width of [1280, 375])
        console.log(JSON.stringify(await look(browser, file, width)));
  } finally {
    await browser.close();
  }
})().catch(error => { console.error(error); process.exit(1); });
