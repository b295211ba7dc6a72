// A process that works on a backfill, without the stages behind it: backfill-worker.mjs RUN, with DATABASE_URL. It says "ready".

import { workOnRun } from '../../dist/src/ingest/archive/run.js';
import { openSource } from '../../dist/src/ingest/archive/sources.js';
import { readRun } from '../../dist/src/ingest/archive/units.js';
import { systemClock } from '../../dist/src/ingest/clock.js';
import { createLog } from '../../dist/src/log.js';
import { openDatabase } from '../../dist/src/store/connect.js';
import { openEmbeddedStream } from '../../dist/src/stream/embedded.js';

const [run] = process.argv.slice(2);
const log = createLog('error');
const { pool, connect } = await openDatabase({ databaseUrl: process.env.DATABASE_URL, home: '', log });
const stream = await openEmbeddedStream({ pool, connect });
const { kind, options } = await readRun(pool, run);
const source = openSource(kind, options, { pool, home: '', clock: systemClock });
const { signal } = new AbortController();
const done = workOnRun({ pool, stream, source, run, outletOfDomain: new Map(), signal });
process.stdout.write('ready\n');
await done;
process.exit(0);
