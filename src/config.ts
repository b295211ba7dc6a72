import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const outletSchema = z.strictObject({
  name: z.string().min(1),
  own: z.boolean().default(false),
  domains: z.array(z.string().min(3)).min(1),
  feeds: z.array(z.url({ protocol: /^https?$/ })).default([]),
});

const fileSchema = z.strictObject({
  timezone: z.string().refine(isTimezone, { error: 'not an IANA time zone such as America/New_York' }).optional(),
  outlets: z.array(outletSchema).default([]),
  poll: z.strictObject({ everyMinutes: z.number().positive().default(15) }).prefault({}),
  classify: z.strictObject({ threads: z.int().positive().max(256).optional() }).prefault({}),
  view: z
    .strictObject({ host: z.string().default('127.0.0.1'), port: z.int().min(0).max(65_535).default(8_080) })
    .prefault({}),
  fetch: z.strictObject({ allowHosts: z.array(z.string()).default([]) }).prefault({}),
});

export type Config = Readonly<
  z.infer<typeof fileSchema> & { home: string; databaseUrl: string | null; logLevel: string }
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
  if (env.KAFKA_BROKERS) {
    throw new ConfigError(
      'KAFKA_BROKERS is set, but this version has only the embedded stream; unset it to run on one machine',
    );
  }
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl !== null && !/^(postgres(ql)?|socket):/.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL is no address of a PostgreSQL: it begins with postgres://');
  }
  return Object.freeze({
    ...settings,
    home: resolve(env.NEWSGAUGE_HOME || '.newsgauge'),
    databaseUrl,
    logLevel: env.NEWSGAUGE_LOG || (process.stderr.isTTY ? 'warn' : 'info'),
  });
}

function readFile(file: string): z.infer<typeof fileSchema> {
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
