// Opens every page of a report or gallery in headless Chromium, with the network off, and prints one JSON line for each page and view: what went
// wrong, what was asked of the network, what axe finds, what the keyboard reaches, how large the page is. Arguments: the folder, the browser's path.
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const [folder, browserPath] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const plotly = path.join(folder, 'assets', 'plotly-cartesian.min.js');
// The rules look at colours, names and structure: the widths in between show them nothing new.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// A window of 640 shows what one of 1280 shows at 200%.
const views = [
  { name: 'desk', width: 1280, colorScheme: 'light', javaScriptEnabled: true },
  { name: 'desk, dark', width: 1280, colorScheme: 'dark', javaScriptEnabled: true },
  { name: 'twice as large', width: 640, colorScheme: 'light', javaScriptEnabled: true },
  { name: 'telephone', width: 375, colorScheme: 'light', javaScriptEnabled: true },
  { name: 'telephone, dark, no script', width: 375, colorScheme: 'dark', javaScriptEnabled: false },
];

// Down the page a screen at a time. Two frames at each stop let the page see where it is; a clock would be too short on a busy machine and too long on others.
async function scrollThrough(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
      window.scrollTo(0, y);
      await frame();
      await frame();
    }
  });
  // Drawn, or left as a picture: nothing is under way any more.
  await page.waitForTimeout(200);
  await page.waitForFunction(() => !document.querySelector('.ph-pending') && (window.Plotly || !document.querySelector('head script[src$="plotly-cartesian.min.js"]:not([defer])')), null, { timeout: 60000 });
  await page.waitForFunction(() => !document.querySelector('.ph-pending'), null, { timeout: 60000 });
}

// What there is to see, with the smallest text of the pictures that are shown and the paper that they stand on.
function seen() {
  const shown = element => element.getClientRects().length > 0;
  const pictures = [...document.querySelectorAll('figure svg[role=img]')];
  const sizes = pictures.filter(shown).flatMap(svg => [...svg.querySelectorAll('text')]
    .map(text => Number(text.getAttribute('font-size')) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width));
  return {
    scrollWidth: document.documentElement.scrollWidth,
    figures: document.querySelectorAll('figure').length,
    drawn: document.querySelectorAll('.ph-drawn').length,
    drawable: [...document.querySelectorAll('script.plotly-json')].filter(script => !JSON.parse(script.textContent).layout.meta.isDiagram).length,
    pictures: pictures.length,
    visible: [...document.querySelectorAll('figure')].filter(figure => [...figure.querySelectorAll('svg')].some(svg => svg.getBoundingClientRect().height > 40)).length,
    smallest: sizes.length ? Math.min(...sizes) : 99,
    papers: [...new Set([...document.querySelectorAll('figure:not(.ph-own-theme) .ph-picture > svg > rect:first-of-type')].map(rect => getComputedStyle(rect).fill)
      .concat([...document.querySelectorAll('.ph-drawn .main-svg:first-child')].map(plot => getComputedStyle(plot).backgroundColor)))],
  };
}

// Every stop of the Tab key, from the top of the page with everything opened: what was missed, and what shows no ring.
async function tabThrough(page) {
  const expected = await page.evaluate(() => {
    document.querySelectorAll('details').forEach(details => { details.open = true; });
    const stops = [...document.querySelectorAll('a[href], summary, button, [tabindex="0"]')].filter(element => element.getClientRects().length > 0);
    stops.forEach((element, i) => { element.dataset.stop = i; });
    window.scrollTo(0, 0);
    document.activeElement.blur();
    window.walked = { reached: [], ringless: [] };
    document.addEventListener('focusin', () => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      if (element.dataset.stop === undefined) return;
      window.walked.reached.push(Number(element.dataset.stop));
      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) window.walked.ringless.push(element.outerHTML.slice(0, 90));
    });
    return stops.map(element => element.outerHTML.slice(0, 90));
  });
  for (let i = 0; i < expected.length + 5; i++) await page.keyboard.press('Tab');
  const walked = await page.evaluate(() => window.walked);
  const reached = new Set(walked.reached);
  return { missed: expected.filter((_, i) => !reached.has(i)), ringless: walked.ringless, stops: expected.length };
}

async function validate(page) {
  if (!fs.existsSync(plotly)) return [];
  if (!await page.evaluate(() => Boolean(window.Plotly))) await page.addScriptTag({ path: plotly });
  return page.evaluate(() => [...document.querySelectorAll('script.plotly-json')].flatMap(script => {
    const figure = JSON.parse(script.textContent);
    return (window.Plotly.validate(figure.data, figure.layout) || []).map(problem => problem.msg);
  }));
}

// Which figures a printer would cut, or print without their picture: A4 less a margin of a centimetre, in CSS pixels.
async function printed(page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 718, height: 1047 });
  const cut = await page.evaluate(() => {
    document.querySelectorAll('details').forEach(details => { details.open = false; });
    return [...document.querySelectorAll('figure')].filter(figure => {
      const svg = figure.querySelector('svg[role=img]');
      return getComputedStyle(figure).breakInside !== 'avoid' || figure.getBoundingClientRect().height > 1047 || svg.getBoundingClientRect().height < 40;
    }).map(figure => figure.querySelector('figcaption').textContent);
  });
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  return { cut, pdfBytes: pdf.length };
}

async function look(context, file, { name, width, ...settings }) {
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(String(error)));
  page.on('request', request => { if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url()); });
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  if (settings.javaScriptEnabled) await scrollThrough(page);
  const result = { page: file, view: name, width, bytes: fs.statSync(path.join(folder, file)).size, ...await page.evaluate(seen), violations: [] };
  if (settings.javaScriptEnabled && width !== 640) {
    await page.evaluate(axe);
    // How dark a page is changes its colours alone.
    const options = { runOnly: rules, preload: false, ...(settings.colorScheme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}) };
    Object.assign(result, await page.evaluate(async options => {
      const found = await window.axe.run(document, options);
      return { rules: found.passes.length, violations: found.violations.map(item => `${item.id}: ${item.nodes[0].target.join(' ')}`) };
    }, options));
  }
  if (name === 'desk') Object.assign(result, { invalid: await validate(page) }, await tabThrough(page), await printed(page));
  if (name === 'telephone') Object.assign(result, await tabThrough(page));
  return { ...result, errors, requests };
}

// A busy browser may cease to paint a page for good, and what waits for a frame then waits for ever. A new page is painted again; what is wrong with a page is found again too.
async function lookInTime(browser, file, view, attempts = 3) {
  const { name, width, ...settings } = view;
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true, ...settings });
  const isLate = new Promise((_, reject) => setTimeout(() => reject(new Error(`${file}, ${name}: not looked through after three minutes`)), 180000).unref());
  try {
    return await Promise.race([look(context, file, view), isLate]);
  } catch (error) {
    if (attempts === 1) throw error;
  } finally {
    await context.close();
  }
  return lookInTime(browser, file, view, attempts - 1);
}

(async () => {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--disable-component-update', '--no-first-run'],
  });
  try {
    const looks = fs.readdirSync(folder).filter(name => name.endsWith('.html')).sort().flatMap(file => views.map(view => [file, view]));
    const worker = async () => { for (let next = looks.shift(); next; next = looks.shift()) console.log(JSON.stringify(await lookInTime(browser, ...next))); };
    await Promise.all([worker(), worker()]);
  } finally {
    await browser.close();
  }
})().catch(error => { console.error(error); process.exit(1); });
