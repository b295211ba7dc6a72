import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const webAddress = z.url({ protocol: /^https?$/ });

const outletSchema = z.strictObject({
  name: z.string().min(1),
  own: z.boolean().default(false),
  agency: z.boolean().default(false),
  groups: z.array(z.string().min(1).max(100)).default([]),
  domains: z.array(z.string().min(3)).min(1),
  feeds: z.array(webAddress).default([]),
});

const fileSchema = z.strictObject({
  timezone: z.string().refine(isTimezone, { error: 'not an IANA time zone such as America/New_York' }).optional(),
  outlets: z.array(outletSchema).default([]),
  poll: z.strictObject({ everyMinutes: z.number().positive().default(15) }).prefault({}),
  classify: z.strictObject({ threads: z.int().positive().max(256).optional() }).prefault({}),
  view: z
    .strictObject({ host: z.string().default('127.0.0.1'), port: z.int().min(0).max(65_535).default(8_080) })
    .prefault({}),
  kafka: z
    .strictObject({
      partitions: z.int().positive().max(1_000).default(3),
      prefix: z
        .string()
        .regex(/^[a-zA-Z0-9._-]{0,100}$/)
        .default(''),
    })
    .prefault({}),
  fetch: z
    .strictObject({ allowHosts: z.array(z.string()).default([]), contact: z.string().max(200).optional() })
    .prefault({}),
  // A copy nearby, or another archive that speaks the same protocol.
  archives: z
    .strictObject({
      wayback: webAddress.default('https://web.archive.org'),
      commonCrawl: webAddress.default('https://data.commoncrawl.org'),
      gdelt: webAddress.default('https://data.gdeltproject.org'),
    })
    .prefault({}),
});

type Settings = z.infer<typeof fileSchema>;
export type Config = Readonly<
  Omit<Settings, 'kafka'> & {
    home: string;
    databaseUrl: string | null;
    /** Null: the embedded stream, in the database. */
    kafka: (Settings['kafka'] & { brokers: string[] }) | null;
    logLevel: string;
  }
>;

/** A setting that a person must change: exit code 2. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads newsgauge.yaml and the environment, once; nothing else reads the environment.
 * @param path the file that was asked for; without one, ./newsgauge.yaml where it exists
 * @throws ConfigError with the file and the setting
 */
export function readConfig(path: string | undefined, env: NodeJS.ProcessEnv): Config {
  const file = path ?? (existsSync('newsgauge.yaml') ? 'newsgauge.yaml' : undefined);
  const settings = file === undefined ? fileSchema.parse({}) : readFile(file);
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl !== null && !/^(postgres(ql)?|socket):/.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL is no address of a PostgreSQL: it begins with postgres://');
  }
  return Object.freeze({
    ...settings,
    home: resolve(env.NEWSGAUGE_HOME || '.newsgauge'),
    databaseUrl,
    kafka: env.KAFKA_BROKERS ? { ...settings.kafka, brokers: readBrokers(env.KAFKA_BROKERS) } : null,
    logLevel: env.NEWSGAUGE_LOG || (process.stderr.isTTY ? 'warn' : 'info'),
  });
}

/** @throws ConfigError for what is no list such as `kafka-1:9092,kafka-2:9092` */
function readBrokers(list: string): string[] {
  const brokers = list.split(',').map((broker) => broker.trim());
  const wrong = brokers.find((broker) => !/^(\[[0-9a-f:]+\]|[^\s:/]+):\d{1,5}$/i.test(broker));
  if (wrong === undefined) return brokers;
  throw new ConfigError(`KAFKA_BROKERS: "${wrong}" is no host:port; several are separated by commas`);
}

function readFile(file: string): Settings {
  let document: unknown;
  try {
    document = parse(readFileSync(file, 'utf8')) ?? {};
  } catch (cause) {
    throw new ConfigError(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
  const result = fileSchema.safeParse(document);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
  throw new ConfigError(`${file}: ${issues.join('; ')}`);
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}
