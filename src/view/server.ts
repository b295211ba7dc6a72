import type { AddressInfo } from 'node:net';
import { isIPv6 } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Pool } from 'pg';
import { readAssets } from './assets.ts';
import { toCsv } from './csv.ts';
import { type Dashboard, type Panel, readDashboards } from './dashboard.ts';
import { hostCheck, secureHeaders } from './guard.ts';
import { compileQuery } from './macros.ts';
import type { DashboardList, DashboardView, PanelData, PanelView } from './messages.ts';
import { createRunner } from './query.ts';
import { parseRange } from './range.ts';
import { resolveVariables, selections } from './variables.ts';

export type ViewerOptions = {
  pool: Pool;
  /** Folder of Grafana's classic dashboard JSON. */
  dashboardsDir: string;
  /** Folder of the built page (dist/view). */
  assetsDir: string;
  /** Address to listen on; the caller says loopback unless somebody asked for more. */
  host: string;
  /** 0 takes a free one. */
  port: number;
  log: { info(o: object, m: string): void; error(o: object, m: string): void };
};

export type Viewer = { url: string; close(): Promise<void> };

/**
 * Serves the dashboards of a folder from the database, without Grafana. SQL comes from the files alone; a browser names
 * a dashboard, a panel, a range and values of variables.
 * @throws Error where the page is not built, no dashboard can be read, or the port is taken
 */
export async function startViewer({ pool, dashboardsDir, assetsDir, host, port, log }: ViewerOptions): Promise<Viewer> {
  const assets = await readAssets(assetsDir);
  const { dashboards, broken } = await readDashboards(dashboardsDir);
  for (const { file, reason } of broken) log.error({ file, reason }, `view: ${file} is left out: ${reason}`);
  const first = dashboards[0];
  if (!first) throw new Error(`view: there is no dashboard to show in ${dashboardsDir}`);
  const run = await createRunner(pool);

  async function open(c: Context) {
    const dashboard = dashboards.find(({ uid }) => uid === c.req.param('uid'));
    if (!dashboard) throw new HTTPException(404, { message: 'There is no dashboard of that name.' });
    const words = { from: c.req.query('from') || dashboard.time.from, to: c.req.query('to') || dashboard.time.to };
    const range = readRange(words);
    const variables = await resolveVariables(dashboard, range, (name) => c.req.queries(`var-${name}`), run);
    return { dashboard, words, range, variables };
  }

  async function readPanel(c: Context): Promise<{ panel: Panel; data: PanelData }> {
    const { dashboard, range, variables } = await open(c);
    const panel = dashboard.panels.find(({ id }) => String(id) === c.req.param('id'));
    const sql = panel?.targets[0]?.rawSql;
    if (!panel || sql === undefined)
      throw new HTTPException(404, { message: 'There is no panel with data of that number.' });
    return { panel, data: await run(compileQuery(sql, { range, variables: selections(variables) })) };
  }

  const app = new Hono();
  app.use(secureHeaders);
  app.use(hostCheck(host));
  app.get('/', (c) => c.redirect(`/d/${first.uid}`));
  app.get('/d/:uid', (c) => serveAsset(c, '/index.html'));
  app.get('/assets/*', (c) => serveAsset(c, c.req.path));
  app.get('/icon.svg', (c) => serveAsset(c, c.req.path));
  app.get('/health', async (c) => {
    await run({ text: 'SELECT 1', values: [] });
    return c.json({ status: 'ok' });
  });
  app.get('/api/dashboards', (c) =>
    c.json(dashboards.map(({ uid, title, description }) => ({ uid, title, description })) satisfies DashboardList),
  );
  app.get('/api/dashboards/:uid', async (c) => {
    const { dashboard, words, range, variables } = await open(c);
    const about = await run({ text: 'SELECT notice FROM newsgauge.about', values: [] });
    const view: DashboardView = {
      uid: dashboard.uid,
      title: dashboard.title,
      description: dashboard.description,
      panels: dashboard.panels.map((panel) => panelView(panel)),
      variables,
      range: { ...words, fromMs: range.from.getTime(), toMs: range.to.getTime() },
      notice: (about.rows[0]?.[0] as string | null | undefined) ?? null,
      refreshMs: refreshMs(dashboard.refresh),
    };
    return c.json(view);
  });
  app.get('/api/dashboards/:uid/panels/:id/data', async (c) => c.json((await readPanel(c)).data));
  app.get('/api/dashboards/:uid/panels/:id/data.csv', async (c) => {
    const { panel, data } = await readPanel(c);
    const name = panel.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return c.body(toCsv(data), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    });
  });
  app.notFound((c) => c.json({ error: 'There is nothing at this address.' }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    log.error({ path: c.req.path, error: error.message, stack: error.stack }, 'view: a request failed');
    return c.json({ error: describe(error) }, 500);
  });

  function serveAsset(c: Context, path: string): Response {
    const asset = assets.get(path);
    if (!asset) return c.json({ error: 'There is nothing at this address.' }, 404);
    // File names under /assets/ carry a hash of their content.
    c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('ETag', asset.etag);
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304);
    return c.body(asset.body, 200, { 'Content-Type': asset.type });
  }

  const server = await listen(app, host, port);
  const url = `http://${addressName(host)}:${(server.address() as AddressInfo).port}`;
  log.info({ url, dashboards: dashboards.map(({ uid }) => uid) }, `view: ${url}`);
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function readRange(words: { from: string; to: string }) {
  try {
    return parseRange(words, new Date());
  } catch (error) {
    throw new HTTPException(400, { message: (error as Error).message });
  }
}

const UNIT_MS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 };

const refreshMs = (refresh: string): number | null =>
  refresh === '' ? null : Number(refresh.slice(0, -1)) * (UNIT_MS[refresh.slice(-1)] as number);

/** The page gets what it draws, and no SQL. */
function panelView({
  id,
  type,
  title,
  description,
  gridPos,
  fieldConfig,
  options,
}: Dashboard['panels'][number]): PanelView {
  return { id, type, title, description, gridPos, fieldConfig, options };
}

/** A sentence for a reader; what happened in detail is in the log. */
function describe(error: Error): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === '57014')
    return 'The database took longer than ten seconds and was stopped. Try a shorter time range or fewer outlets.';
  if (code === '42P01' || code === '3F000')
    return 'This database has no Newsgauge tables of this kind yet; run newsgauge migrate.';
  if (code === '42501') return 'The dashboard role may not read this; run newsgauge migrate --roles.';
  if (error.name === 'DialectError') return `The dashboard's query cannot be run: ${error.message}.`;
  if (/^(08|57P0)|^E[A-Z]+$/.test(code) || /connect|terminated/i.test(error.message))
    return 'The database cannot be reached just now.';
  return 'The database could not answer; the log says why.';
}

function listen(app: Hono, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? 'another program uses this port; choose another one as view.port in newsgauge.yaml (view and demo also take --port)'
          : error.message;
      reject(new Error(`view: cannot listen on ${hostname}:${port}: ${reason}`, { cause: error }));
    });
  });
}

function addressName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}
