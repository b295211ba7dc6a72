// The ingest stage by itself, in a process of its own: rows read and made into messages, and the same sent to a stream from which
// nobody reads. Arguments in JSON; the answer goes to the parent.

import { parseColumnMap } from '../../src/ingest/archive/columns.ts';
import { workOnRun } from '../../src/ingest/archive/run.ts';
import { buildFound, type Source } from '../../src/ingest/archive/source.ts';
import { openSource, type SourceDeps } from '../../src/ingest/archive/sources.ts';
import { createRun } from '../../src/ingest/archive/units.ts';
import { systemClock } from '../../src/ingest/clock.ts';
import { createLog } from '../../src/log.ts';
import { openDatabase } from '../../src/store/connect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openEmbeddedStream } from '../../src/stream/embedded.ts';
import { openKafkaStream } from '../../src/stream/kafka.ts';

/** brokers: of Kafka; without them the embedded stream of the database; without that the messages go nowhere. */
export type Ask = { files: { path: string; columns: string }[]; databaseUrl: string | null; brokers: string[] };
export type Answer = { rows: number; ms: number; peakMb: number };

const { files, databaseUrl, brokers } = JSON.parse(process.argv[2] ?? '') as Ask;
const { signal } = new AbortController();
const log = createLog('error');
let peakBytes = 0;
const watch = setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}, 20);
const sources = files.map(({ path, columns }) => {
  const options = { paths: [path], columns: parseColumnMap(columns) };
  return { path, options, source: openSource('file', options, { home: '', clock: systemClock } as SourceDeps) };
});
const { rows, ms } = databaseUrl === null ? await buildAll() : await sendAll(databaseUrl);
clearInterval(watch);
process.send?.({ rows, ms, peakMb: Math.round(peakBytes / 1_048_576) } satisfies Answer);

async function buildAll(): Promise<{ rows: number; ms: number }> {
  const started = performance.now();
  let rows = 0;
  for (const { path, source } of sources) rows += await build(source, path);
  return { rows, ms: performance.now() - started };
}

async function build(source: Source, unit: string): Promise<number> {
  let rows = 0;
  for await (const found of source.read(unit, signal)) {
    rows++;
    if ('raw' in found) buildFound(found, { kind: 'file', unit, run: '1', outlet: null, outletOfDomain: new Map() });
  }
  return rows;
}

async function sendAll(url: string): Promise<{ rows: number; ms: number }> {
  const database = await openDatabase({ databaseUrl: url, home: '', log });
  await migrate(database, undefined, log);
  const { pool, connect } = database;
  // Nobody reads, so nobody may be waited for.
  const maxLag = Number.POSITIVE_INFINITY;
  const stream =
    brokers.length > 0
      ? await openKafkaStream({ brokers, prefix: 'alone.', partitions: 3, log, maxLag })
      : await openEmbeddedStream({ pool, connect, maxLag });
  const started = performance.now();
  let rows = 0;
  for (const { source, options } of sources) {
    const run = await createRun(pool, source, { options });
    rows += (await workOnRun({ pool, stream, source, run, outletOfDomain: new Map(), signal })).read;
  }
  const ms = performance.now() - started;
  await stream.close();
  await database.close();
  return { rows, ms };
}
