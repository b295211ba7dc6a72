import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startViewer, type Viewer } from '../../src/view/server.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { quietLog } from '../log.ts';
import { addCoverage, addInterest, addNames, agnewsHead, deskHead } from '../view/coverage.ts';
import { builtPage } from '../view/page.ts';
import { OUTLETS, tenYears } from './newsroom.ts';

const executablePath = chromiumPath();
if (!executablePath) {
  const message =
    'NO CHROMIUM: the browser tests did not run; install one (node test/prepare.mjs) or set CHROMIUM_PATH';
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(`\n*** ${message} ***\n`);
}

const SHOTS = join(import.meta.dirname, 'shots');
const DASHBOARDS = join(import.meta.dirname, '../../dashboards');

describe.skipIf(!executablePath)('viewer in a browser', () => {
  let database: TestDatabase;
  let empty: TestDatabase;
  let viewer: Viewer;
  let emptyViewer: Viewer;
  let browser: Browser;

  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    [database, empty] = await Promise.all([createDatabase(), createDatabase()]);
    await addNames(database.pool, OUTLETS, [deskHead, agnewsHead]);
    const cells = tenYears(new Date());
    await addCoverage(database.pool, cells);
    const counted = cells.map(({ articles, ...cell }, i) => ({
      ...cell,
      kind: 'comments',
      counts: Array.from({ length: articles }, (_, n) => (i * 7 + n * 13) % 60),
    }));
    await addInterest(database.pool, counted);
    await database.pool.query(
      "UPDATE core.newsroom SET notice = 'Made-up demo data: no outlet, article or number here is real.'",
    );
    const common = {
      dashboardsDir: DASHBOARDS,
      assetsDir: await builtPage(),
      host: '127.0.0.1',
      port: 0,
      log: quietLog,
    };
    viewer = await startViewer({ ...common, pool: database.pool });
    emptyViewer = await startViewer({ ...common, pool: empty.pool });
    browser = await chromium.launch({ executablePath: executablePath!, args: CHROMIUM_FLAGS });
  });

  afterAll(async () => {
    await browser?.close();
    await viewer?.close();
    await emptyViewer?.close();
    await database?.drop();
    await empty?.drop();
  });

  type Opened = { page: Page; problems: string[]; drawn(panel: number): Promise<string[]> };

  /** Opens an address; `drawn` gives the words that a panel's chart put on its canvas. */
  async function open(
    address: string,
    options: { width?: number; height?: number; dark?: boolean } = {},
  ): Promise<Opened> {
    const { width = 1440, height = 1240, dark = false } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      // Far from UTC, so that a date which is read in the browser's zone would show.
      timezoneId: 'America/Los_Angeles',
      deviceScaleFactor: 1,
    });
    context.setDefaultTimeout(8_000);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(() => {
      // biome-ignore lint/suspicious/noExplicitAny: this function runs in the page, of which these tests have no types
      const scope = globalThis as any;
      const words = new WeakMap();
      const { fillText, clearRect } = scope.CanvasRenderingContext2D.prototype;
      scope.CanvasRenderingContext2D.prototype.fillText = function (text: string, ...rest: unknown[]) {
        words.set(this.canvas, [...(words.get(this.canvas) ?? []), text]);
        return fillText.call(this, text, ...rest);
      };
      scope.CanvasRenderingContext2D.prototype.clearRect = function (...rest: unknown[]) {
        words.set(this.canvas, []);
        return clearRect.call(this, ...rest);
      };
      scope.drawnOn = (canvas: object) => words.get(canvas) ?? [];
    });
    await page.goto(address);
    await settled(page);
    const drawn = (panel: number) =>
      page.locator(`section:has(#panel-${panel}) canvas`).evaluate((canvas) => {
        // biome-ignore lint/suspicious/noExplicitAny: set above
        return (globalThis as any).drawnOn(canvas) as string[];
      });
    return { page, problems, drawn };
  }

  async function settled(page: Page): Promise<void> {
    await page.waitForSelector('section.panel, .failed');
    // Not waitForFunction: the page's policy forbids evaluating a string.
    await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0);
  }

  const shot = (page: Page, name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });

  test('shows ten years of eight topics, in words and colours of the head', async () => {
    const { page, problems, drawn } = await open(viewer.url);
    expect(page.url()).toBe(`${viewer.url}/d/newsgauge-ten-years`);
    expect(await page.title()).toBe('Ten years of topics – Newsgauge');
    const legend = await page.locator('section:has(#panel-1) .legend button').evaluateAll((buttons) =>
      // biome-ignore lint/suspicious/noExplicitAny: elements of the page, of which these tests have no types
      buttons.map((button: any) => [button.textContent, button.firstElementChild.style.backgroundColor]),
    );
    expect(legend).toEqual(deskHead.labels.map(({ name, colour }) => [name, rgb(colour!)]));

    const ends = await page.locator('section:has(#panel-1) .ends span').allTextContents();
    expect(ends).toEqual(deskHead.labels.map(({ name }) => name));

    const words = await drawn(1);
    const year = new Date().getUTCFullYear();
    expect(words).toEqual(expect.arrayContaining([String(year - 9), String(year - 1)]));
    expect(words.some((word) => /^\d+\u202f%$/.test(word))).toBe(true);

    expect(await page.locator('section:has(#panel-1) .description').textContent()).toMatch(/month by month/);
    expect(await page.locator('.shown').textContent()).toContain('The Only Truth');
    expect(await page.locator('footer').textContent()).toContain('Made-up demo data');
    await shot(page, 'light');
    expect(problems).toEqual([]);
  });
  const rgb = (hex: string) => `rgb(${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;

  test.each(['competitors', 'interest', 'topic', 'pipeline'])(
    'shows every panel of %s, with nothing cut off',
    async (name) => {
      const { page, problems } = await open(`${viewer.url}/d/newsgauge-${name}`);
      const panels = page.locator('section.panel');
      expect(await panels.count()).toBeGreaterThanOrEqual(4);
      // The rollups of this newsroom have no articles, feeds and runs behind them: those tables say so in a sentence.
      const bare = { competitors: 0, interest: 0, topic: 2, pipeline: 3 }[name];
      expect(await page.locator('section.panel .empty').count()).toBe(bare);
      for (const table of bare === 0 ? await page.locator('section.panel table').all() : [])
        expect(await table.locator('tbody tr').count()).toBe(deskHead.labels.length);
      // A text that is longer than its panel cannot be read.
      const cut = await panels.evaluateAll((sections) =>
        // biome-ignore lint/suspicious/noExplicitAny: elements of the page, of which these tests have no types
        sections.flatMap((section: any) =>
          section.scrollHeight > section.clientHeight + 1 ? section.textContent : [],
        ),
      );
      expect(cut).toEqual([]);
      await shot(page, name);
      expect(problems).toEqual([]);
    },
  );

  test('shows months on a short range, and whole months in a browser west of Greenwich', async () => {
    const { page, problems, drawn } = await open(`${viewer.url}/d/newsgauge-ten-years?from=2023-02-10&to=2024-04-05`);
    expect(await drawn(1)).toEqual(expect.arrayContaining(['2024', 'Apr', 'Oct']));
    await page.locator('section:has(#panel-1) button:has-text("Table")').click();
    const rows = page.locator('section:has(#panel-1) tbody th');
    expect([await rows.first().textContent(), await rows.last().textContent()]).toEqual([
      'April 2024',
      'February 2023',
    ]);
    await shot(page, 'one-year');
    expect(problems).toEqual([]);
  });

  test('narrows to one outlet, in the numbers, the words and the address; Back undoes it', async () => {
    const { page, problems } = await open(viewer.url);
    const figure = page.locator('section:has(#panel-3) .figure');
    const everything = await figure.textContent();
    await page.locator('summary[aria-label^="Outlets"]').click();
    await page.getByLabel('All', { exact: true }).first().uncheck();
    await settled(page);
    await shot(page, 'none-chosen');
    expect(await page.locator('section:has(#panel-1) .empty').textContent()).toContain(
      'Nothing is chosen under Outlets.',
    );
    await page.getByLabel('Bluegrass Courier').check();
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll('var-outlet')).toEqual(['bluegrass.example']);
    expect(await page.locator('.shown').textContent()).toMatch(/^Bluegrass Courier,/);
    const { rows } = await database.pool.query(
      "SELECT sum(articles)::int AS n FROM newsgauge.coverage_monthly WHERE outlet = 'bluegrass.example' AND head = 'desk'",
    );
    expect(Number(String(await figure.textContent()).replaceAll(',', ''))).toBe(rows[0].n);
    await page.goBack();
    await page.goBack();
    await expect.poll(async () => figure.textContent()).toBe(everything);
    expect(problems).toEqual([]);
  });

  test('hides a series by its legend, with the keyboard', async () => {
    const { page } = await open(viewer.url);
    const sports = page.locator('.legend button', { hasText: 'Sports' });
    await sports.focus();
    await page.keyboard.press('Enter');
    expect(await sports.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.ends').textContent()).not.toContain('Sports');
  });

  test('a deep link with a hostile value says so and harms nothing', async () => {
    const { page, problems } = await open(
      `${viewer.url}/d/newsgauge-ten-years?var-outlet=${encodeURIComponent("'); drop table x; --<b>")}`,
    );
    expect(await page.locator('.shown').textContent()).toContain(
      "'); drop table x; --<b>, which this database does not have",
    );
    expect(problems).toEqual([]);
  });

  test('shows the numbers under the pointer', async () => {
    const { page, problems } = await open(viewer.url);
    const canvas = page.locator('section:has(#panel-1) canvas');
    await canvas.hover({ position: { x: 400, y: 200 } });
    await page.waitForSelector('.tip table');
    const tip = await page.locator('section:has(#panel-1) .tip').textContent();
    expect(tip).toMatch(/^[A-Z][a-z]+ 20\d\d/);
    for (const { name } of deskHead.labels) expect(tip).toContain(name);
    await shot(page, 'tooltip');
    expect(problems).toEqual([]);
  });

  test('is dark where the reader asks for dark', async () => {
    const { page, problems } = await open(viewer.url, { dark: true });
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe('rgb(22, 21, 19)');
    await shot(page, 'dark');
    expect(problems).toEqual([]);
  });

  test('fits a phone: one column, nothing to the side', async () => {
    const { page, problems } = await open(viewer.url, { width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const lefts = await page
      .locator('section.panel')
      .evaluateAll((panels) => panels.map((panel) => (panel as never as { offsetLeft: number }).offsetLeft));
    expect(new Set(lefts).size).toBe(1);
    await shot(page, 'phone');
    expect(problems).toEqual([]);
  });

  test('fits a tablet', async () => {
    const { page, problems } = await open(viewer.url, { width: 1024, height: 768 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1024);
    await shot(page, 'tablet');
    expect(problems).toEqual([]);
  });

  test('says what is missing in an empty database', async () => {
    const { page, problems } = await open(emptyViewer.url);
    expect(await page.locator('section:has(#panel-1) .empty').textContent()).toMatch(
      /^No articles in this range yet\. Nothing has been collected/,
    );
    expect(await page.locator('section:has(#panel-3) .figure').textContent()).toBe('0');
    await shot(page, 'empty');
    expect(problems).toEqual([]);
  });

  test('fills by itself while articles come in, and topics of another set are forgotten', async () => {
    const late = await createDatabase();
    const lateViewer = await startViewer({
      pool: late.pool,
      dashboardsDir: DASHBOARDS,
      assetsDir: await builtPage(),
      host: '127.0.0.1',
      port: 0,
      log: quietLog,
    });
    const { page, problems } = await open(lateViewer.url);
    expect(await page.locator('section:has(#panel-1) .legend button').count()).toBe(0);
    await addNames(late.pool, OUTLETS, [deskHead, agnewsHead]);
    await addCoverage(late.pool, tenYears(new Date()));
    // The dashboard says how often: "refresh".
    await page.waitForSelector('section:has(#panel-1) .legend button', { timeout: 20_000 });
    expect(await page.locator('section:has(#panel-1) .legend button').count()).toBe(8);
    await page.goto(`${lateViewer.url}/d/newsgauge-ten-years?var-topic=health`);
    await settled(page);
    await page.getByLabel('Topic set').selectOption('agnews');
    await settled(page);
    expect(page.url()).not.toContain('var-topic');
    expect(await page.locator('.shown').textContent()).not.toContain('The address also asks');
    expect(problems).toEqual([]);
    await page.context().close();
    await lateViewer.close();
    await late.drop();
  });

  test('says so where the dashboard does not exist', async () => {
    const { page } = await open(`${viewer.url}/d/nothing`);
    expect(await page.locator('.failed').textContent()).toBe('There is no dashboard of that name.');
  });
});
