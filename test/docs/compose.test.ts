// No Docker engine runs here: what can be read of Dockerfile and docker-compose.yml is held against the rest of the project, and
// what they run is run.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRoles } from '../../src/store/roles.ts';
import { CLI, newsgauge } from '../cli/run.ts';
import { dashboardFiles } from '../dashboards/files.ts';
import { createDatabase, type TestDatabase } from '../database.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Mount = { source: string; target: string; read_only?: boolean };
type Service = {
  image: string;
  build?: string;
  command?: string[];
  ports?: string[];
  volumes?: (string | Mount)[];
  environment?: Record<string, string | number>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  container_name?: string;
  restart?: string;
  mem_limit?: string;
  init?: boolean;
};
const compose = parse(text('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: object;
};
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image === 'newsgauge');
const dockerfile = text('Dockerfile');

const mountsOf = ({ volumes = [] }: Service): Mount[] =>
  volumes.map((volume) => {
    if (typeof volume !== 'string') return volume;
    const [source = '', target = '', mode] = volume.split(':');
    return { source, target, read_only: mode === 'ro' };
  });

describe('docker-compose.yml', () => {
  it('has the services that the guide names, and the guide names all', () => {
    const guide = text('docs/deploy.md');
    const table = guide.slice(guide.indexOf('| service |'));
    const named = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(compose.services).toSorted());
  });

  it('pins every image that is not built here, and builds its own once', () => {
    for (const [name, { image }] of services) expect(image, name).toMatch(/^newsgauge$|:\d+\.\d+(\.\d+)?$/);
    for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm))
      expect(image).toMatch(/:\d+\.\d+\.\d+-bookworm-slim$/);
    expect(services.filter(([, { build }]) => build !== undefined).map(([name]) => name)).toEqual(['migrate']);
  });

  it('runs commands that exist', async () => {
    expect(ours.map(([name]) => name)).toEqual(['migrate', 'ingest', 'classify', 'store']);
    for (const [, { command = [] }] of ours) await run(process.execPath, [CLI, ...command, '--help']);
  });

  it('mounts what is there, without a right to write, and volumes that are declared', () => {
    for (const [name, service] of services) {
      for (const { source, read_only } of mountsOf(service)) {
        if (!source.startsWith('./')) expect(Object.keys(compose.volumes), name).toContain(source);
        else {
          // newsgauge.yaml is the operator's, copied from the example.
          const file = source.replace('./newsgauge.yaml', './newsgauge.example.yaml');
          expect(existsSync(join(ROOT, file)), source).toBe(true);
          expect(read_only, source).toBe(true);
        }
      }
    }
  });

  it('publishes ports on loopback alone, and none of what is scaled', () => {
    for (const [name, { ports = [], container_name }] of services) {
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
      expect(container_name).toBeUndefined();
    }
    for (const [, { ports }] of ours) expect(ports).toBeUndefined();
  });

  it('has no password but from the environment, and says so where one is missing', () => {
    for (const [name, { environment = {} }] of services) {
      for (const [variable, value] of Object.entries(environment)) {
        if (/PASSWORD/.test(variable)) expect(value, `${name} ${variable}`).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
      }
    }
    for (const [, { environment }] of ours) {
      expect(environment?.DATABASE_URL).toMatch(
        /^postgres:\/\/newsgauge:\$\{POSTGRES_PASSWORD:\?[^}]+\}@postgres:5432\//,
      );
    }
    const guide = text('docs/deploy.md');
    for (const [, variable] of text('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g))
      expect(guide).toContain(`${variable}=`);
  });

  it('bounds the memory of every service, and restarts those that go on for ever', () => {
    for (const [name, { mem_limit, restart, init }] of services) {
      expect(mem_limit, name).toMatch(/^\d+[mg]$/);
      expect(restart, name).toBe(['migrate', 'grafana-login'].includes(name) ? 'no' : 'unless-stopped');
      // Without an init the stage is process 1, and what it starts is never reaped.
      if (ours.some(([own]) => own === name)) expect(init, name).toBe(true);
    }
  });

  it('waits for what it needs, in the order that works', () => {
    for (const [name, { depends_on = {} }] of services) {
      for (const [service, { condition }] of Object.entries(depends_on)) {
        const awaited = compose.services[service] as Service;
        const once = awaited.restart === 'no';
        expect(condition, `${name}: ${service}`).toBe(once ? 'service_completed_successfully' : 'service_healthy');
        if (!once) expect(awaited.healthcheck?.test, service).toBeDefined();
      }
    }
    for (const name of ['ingest', 'classify', 'store']) {
      expect(Object.keys(compose.services[name]?.depends_on ?? {})).toEqual(['kafka', 'migrate']);
    }
  });

  it('gives Grafana the dashboards, its data source and that one its variables', () => {
    const grafana = compose.services.grafana as Service;
    const file = 'dashboards/provisioning/datasources/newsgauge.yaml';
    const source = text(file);
    for (const [, variable] of source.matchAll(/\$(NEWSGAUGE_[A-Z_]+)/g)) {
      expect(Object.keys(grafana.environment as object)).toContain(variable);
    }
    const { type, uid } = (parse(source) as { datasources: [{ type: string; uid: string }] }).datasources[0];
    for (const name of dashboardFiles) {
      const named: { type: string; uid: string }[] = [];
      const dashboard = JSON.parse(text(`dashboards/${name}`), (key, value) => {
        if (key === 'datasource' && value !== null) named.push(value);
        return value;
      }) as { templating: { list: { name: string; query: unknown }[] } };
      const choice = dashboard.templating.list.find((variable) => variable.name === 'datasource');
      expect(choice?.query, name).toBe(type);
      // Every panel and query takes the source that was chosen, or the provisioned one by name.
      for (const used of named) expect(used).toEqual({ type, uid: expect.toBeOneOf(['$' + '{datasource}', uid]) });
      expect(named).not.toEqual([]);
    }
    const provider = parse(text('dashboards/provisioning/dashboards/newsgauge.yaml')) as {
      providers: [{ options: { path: string } }];
    };
    const targets = Object.fromEntries(mountsOf(grafana).map(({ source: from, target }) => [from, target]));
    expect(targets['./dashboards']).toBe(provider.providers[0].options.path);
    expect(targets['./dashboards/provisioning/datasources']).toBe('/etc/grafana/provisioning/datasources');
    expect(targets['./dashboards/provisioning/dashboards']).toBe('/etc/grafana/provisioning/dashboards');
  });
});

describe('Dockerfile', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-image-'));
    const [nothing, ...allowed] = text('.dockerignore').trim().split('\n');
    expect(nothing).toBe('**');
    for (const line of allowed) await cp(join(ROOT, line.slice(1)), join(folder, line.slice(1)), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('builds from what .dockerignore lets in, and copies what that made', async () => {
    expect(dockerfile).toContain('\nRUN npm run build\n');
    await run('npm', ['run', 'build'], { cwd: folder });
    for (const [, sources] of dockerfile.matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)) {
      for (const source of (sources as string).split(' ')) {
        expect(existsSync(join(folder, source.replace(/^\/app\//, ''))), source).toBe(true);
      }
    }
    const { stdout } = await run(process.execPath, [join(folder, 'dist/src/cli.js'), '--help']);
    expect(stdout).toContain('Usage: newsgauge');
  });

  it("keeps the encoder's library for this system where it takes the others away", () => {
    const where = /find (node_modules\/\S+)/.exec(dockerfile)?.[1] as string;
    expect(existsSync(join(ROOT, where, 'linux', 'x64', 'onnxruntime_binding.node'))).toBe(true);
  });

  it('runs newsgauge itself, so that signals reach it, and not as root', () => {
    expect(dockerfile).toContain('\nENTRYPOINT ["newsgauge"]\n');
    expect(dockerfile.lastIndexOf('\nUSER node\n')).toBeGreaterThan(dockerfile.lastIndexOf('\nFROM '));
  });
});

describe('the database as the services find it', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    await createRoles(database.pool);
  });
  afterAll(() => database.drop());

  it('is what the check of the image asks for', async () => {
    const check = /^HEALTHCHECK .*CMD (\[.*\])$/m.exec(dockerfile)?.[1] as string;
    const [command, ...args] = JSON.parse(check) as string[];
    expect(command).toBe('newsgauge');
    expect(await newsgauge(args, { env: { DATABASE_URL: database.url } })).toMatchObject({ code: 0, stderr: '' });
    const away = await newsgauge(args, { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/news' } });
    expect(away.code).toBe(1);
  });

  it('gets a login from login.sql that reads the views and nothing else; it can be run again', async () => {
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
    url.username = compose.services.grafana?.environment?.NEWSGAUGE_DB_USER as string;
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
