// No Docker engine runs here: what can be read of Dockerfile and docker-compose.yml is held against the rest of the project.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRoles } from '../../src/store/roles.ts';
import { CLI } from '../cli/run.ts';
import { createDatabase, type TestDatabase } from '../database.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Service = {
  image: string;
  command?: string[];
  ports?: string[];
  volumes?: string[];
  environment?: Record<string, string | number>;
  depends_on?: Record<string, { condition: string }>;
  container_name?: string;
};
const compose = parse(text('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: object;
};
const services = Object.entries(compose.services);

describe('docker-compose.yml', () => {
  it('has the services that the guide names', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['kafka', 'postgres', 'migrate', 'ingest', 'classify', 'store', 'grafana']),
    );
  });

  it('pins every image that is not built here', () => {
    for (const [, { image }] of services) expect(image).toMatch(/^newsgauge$|:\d+\.\d+(\.\d+)?$/);
    for (const [, image] of text('Dockerfile').matchAll(/^FROM (\S+)/gm))
      expect(image).toMatch(/:\d+\.\d+-bookworm-slim$/);
  });

  it('runs commands that exist', async () => {
    for (const [, { image, command }] of services) {
      if (image === 'newsgauge') await run(process.execPath, [CLI, ...(command as string[]), '--help']);
    }
  });

  it('mounts what is there, and volumes that are declared', () => {
    for (const [, { volumes = [] }] of services) {
      for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
        // newsgauge.yaml is the operator's, copied from the example.
        const file = source.replace('./newsgauge.yaml', './newsgauge.example.yaml');
        if (source.startsWith('./')) expect(existsSync(join(ROOT, file)), source).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(source);
      }
    }
  });

  it('publishes ports on loopback alone, and none of what is scaled', () => {
    for (const [name, { ports = [], container_name }] of services) {
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
      expect(container_name).toBeUndefined();
    }
    for (const name of ['classify', 'store']) expect(compose.services[name]?.ports).toBeUndefined();
  });

  it('has no password but from the environment', () => {
    for (const [name, { environment = {} }] of services) {
      for (const [variable, value] of Object.entries(environment)) {
        if (/PASSWORD/.test(variable)) expect(value, `${name} ${variable}`).toMatch(/^\$\{[A-Z_]+:\?/);
      }
    }
    expect(text('docker-compose.yml')).toMatch(/:\/\/newsgauge:\$\{POSTGRES_PASSWORD:\?[^}]+\}@postgres/);
  });

  it('waits for what it needs, in the order that works', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const service of Object.keys(depends_on)) expect(Object.keys(compose.services)).toContain(service);
    }
    for (const name of ['ingest', 'classify', 'store']) {
      expect(compose.services[name]?.depends_on?.migrate).toEqual({ condition: 'service_completed_successfully' });
    }
  });

  it("gives Grafana the dashboards, and the data source's variables", () => {
    const grafana = compose.services.grafana as Service;
    const source = text('dashboards/provisioning/datasources/newsgauge.yaml');
    for (const [, variable] of source.matchAll(/\$(NEWSGAUGE_[A-Z_]+)/g)) {
      expect(Object.keys(grafana.environment as object)).toContain(variable);
    }
    const { type } = (parse(source) as { datasources: [{ type: string }] }).datasources[0];
    const dashboard = JSON.parse(text('dashboards/ten-years.json')) as {
      templating: { list: { name: string; query: unknown }[] };
    };
    expect(dashboard.templating.list.find(({ name }) => name === 'datasource')?.query).toBe(type);
    const path = (
      parse(text('dashboards/provisioning/dashboards/newsgauge.yaml')) as { providers: [{ options: { path: string } }] }
    ).providers[0].options.path;
    expect(grafana.volumes?.join(' ')).toContain(`:${path}/ten-years.json:ro`);
  });
});

describe('dashboards/provisioning/login.sql', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    await createRoles(database.pool);
  });
  afterAll(() => database.drop());

  it('makes a login that reads the views and nothing else, and can be run again', async () => {
    // psql's own commands and variables are put in by hand; everything else runs as it stands.
    const sql = text('dashboards/provisioning/login.sql')
      .replace(/^SELECT NOT EXISTS.*\\gset$/m, '')
      .replace(
        /\\if :missing\n([\s\S]*?)\\endif/,
        "DO $$$$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'grafana') THEN $1 END IF; END $$$$;",
      )
      .replace(":'password'", "'secret'");
    expect(sql).not.toMatch(/\\|:'/);
    await database.pool.query(sql);
    await database.pool.query(sql);
    const url = new URL(database.url);
    url.username = 'grafana';
    url.password = 'secret';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('SELECT * FROM newsgauge.coverage_monthly');
    expect((await client.query('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '10s' }]);
    await expect(client.query('SELECT * FROM core.article')).rejects.toThrow('permission denied');
    await expect(client.query('CREATE TABLE public.mine (n integer)')).rejects.toThrow(/permission denied|read-only/);
    await client.end();
  });
});
