// One backfill run: units are read, sent to articles.backfill, acknowledged, and only then marked done.

import type { Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../../retry.ts';
import { type Article, contentHash, DATE_BASES, DATE_PRECISIONS, deadLetter } from '../../stream/messages.ts';
import type { OutgoingRecord, Stream } from '../../stream/stream.ts';
import { buildArticle, type Origin } from '../article.ts';
import { EARLIEST_MS, parseDate } from '../dates.ts';
import { ARCHIVE_ADDRESSES, trustGuids } from '../identity.ts';
import { type parseColumns, pickFields } from './columns.ts';
import { inspectFile, readRows } from './file.ts';

const BATCH_ARTICLES = 500;

/** A run holds the advisory lock (RUN_LOCK, its number) while it lives; one that is "running" without it was killed. */
export const RUN_LOCK = 0x6e67_0010;

/** known: already stored with this content, so not sent again. undated are sent as well. */
export type UnitCounts = { read: number; sent: number; known: number; undated: number; rejected: number };

export type FileRunOptions = {
  pool: Pool;
  stream: Stream;
  paths: string[];
  columns: ReturnType<typeof parseColumns>;
  /** Slug for files that have no outlet column. */
  outlet: string | null;
  outletOfDomain: ReadonlyMap<string, string>;
  signal: AbortSignal;
  onProgress?(counts: UnitCounts): void;
};
export type FileRunResult = UnitCounts & { run: string; failures: string[] };

/** Reads files, each a unit. A file that fails does not stop the others; its rows before the damage are sent. */
export async function backfillFiles(options: FileRunOptions): Promise<FileRunResult> {
  const { pool, signal } = options;
  const paths = [...new Set(options.paths)];
  const { rows } = await pool.query<{ id: string }>(
    "INSERT INTO core.backfill_run (kind, source, options, started_at) VALUES ('file', $1, $2, clock_timestamp()) RETURNING id",
    [paths.join('\n'), JSON.stringify({ columns: options.columns.map, outlet: options.outlet })],
  );
  const run = rows[0]?.id as string;
  const total: UnitCounts = { read: 0, sent: 0, known: 0, undated: 0, rejected: 0 };
  const failures: string[] = [];
  let state = 'failed';
  const life = await pool.connect();
  try {
    await life.query('SELECT pg_advisory_lock($1::integer, $2::integer)', [RUN_LOCK, run]);
    for (const path of paths) {
      if (signal.aborted) break;
      const error = await runUnit(path, run, total, options);
      if (error !== null) failures.push(error);
    }
    state = signal.aborted ? 'cancelled' : failures.length > 0 ? 'failed' : 'done';
  } finally {
    await pool.query('UPDATE core.backfill_run SET state = $2, finished_at = clock_timestamp() WHERE id = $1', [
      run,
      state,
    ]);
    life.release(true);
  }
  return { ...total, run, failures };
}

/** Sends a file and writes what became of it; the reason where it could not be read to its end. */
async function runUnit(path: string, run: string, total: UnitCounts, options: FileRunOptions): Promise<string | null> {
  const { pool, signal } = options;
  await pool.query('INSERT INTO core.backfill_unit (run_id, unit) VALUES ($1, $2)', [run, path]);
  const before = { ...total };
  const error = await sendFile(path, run, total, options).then(
    () => null,
    (reason: Error) => (signal.aborted ? null : reason.message),
  );
  const state = signal.aborted ? 'open' : error === null ? 'done' : 'failed';
  const counts = (['read', 'sent', 'known', 'undated', 'rejected'] as const).map(
    (count) => total[count] - before[count],
  );
  await pool.query(
    'UPDATE core.backfill_unit SET state = $3, read = $4, sent = $5, known = $6, undated = $7, rejected = $8, error = $9 WHERE run_id = $1 AND unit = $2',
    [run, path, state, ...counts, error],
  );
  return error;
}

async function sendFile(path: string, run: string, counts: UnitCounts, options: FileRunOptions): Promise<void> {
  const { stream, columns, outlet, outletOfDomain, signal, onProgress } = options;
  const file = await inspectFile(path);
  // When the copy was made is not known better than by the file's own time, unless a column says so. Package managers and
  // archives put files into 1970 or 1985; such a time would make every date of today's an impossible one.
  const capturedAtMs = file.modifiedAtMs < EARLIEST_MS ? Date.now() : file.modifiedAtMs;
  const origin: Origin = {
    kind: 'file',
    ref: path,
    run,
    capturedAtMs,
    basis: 'meta',
    outletOfDomain,
  };
  let articles: Article[] = [];
  let dead: OutgoingRecord[] = [];

  async function send(): Promise<void> {
    const fresh = await withoutKnown(options.pool, trustGuids(articles, ARCHIVE_ADDRESSES));
    await stream.produce(
      'articles.backfill',
      fresh.map((article) => ({ key: article.key, value: JSON.stringify(article) })),
      signal,
    );
    await stream.produce('dead', dead, signal);
    counts.sent += fresh.length;
    counts.known += articles.length - fresh.length;
    articles = [];
    dead = [];
    onProgress?.(counts);
  }
  function reject(line: number, reason: string, value: Buffer): void {
    counts.rejected++;
    dead.push(deadLetter('ingest', `line ${line}: ${reason}`, { source: `${path}#${line}`, value }));
  }

  try {
    for await (const row of readRows(file, columns.needed)) {
      signal.throwIfAborted();
      counts.read++;
      if ('reason' in row) reject(row.line, row.reason, row.value);
      else {
        const { captured, ...raw } = pickFields(row.fields, columns.map);
        const capturedAt = parseDate(captured, Date.now());
        const ofRow = capturedAt ? { ...origin, capturedAtMs: Date.parse(capturedAt.publishedAt) } : origin;
        const built = buildArticle({ ...raw, outlet: raw.outlet || outlet }, ofRow);
        if ('dead' in built) reject(row.line, built.dead, Buffer.from(JSON.stringify(row.fields)));
        else {
          if (built.ok.publishedAt === null) counts.undated++;
          articles.push(built.ok);
        }
      }
      if (articles.length + dead.length >= BATCH_ARTICLES) await send();
    }
  } finally {
    // Also when the file turns out to be damaged: what was read before is good.
    if (!signal.aborted) await send();
  }
}

type Known = {
  key: string;
  id: string;
  content_hash: Buffer;
  basis: Article['publishedBasis'];
  precision: Article['publishedPrecision'];
  seen_at: Date;
};

const KNOWN = `SELECT k.key, a.id, a.content_hash, a.published_basis AS basis, a.published_precision AS precision, a.seen_at
FROM (SELECT key, id FROM core.article WHERE key = ANY($1::uuid[])
      UNION ALL SELECT key, article_id FROM core.article_alias WHERE key = ANY($1::uuid[])) k
JOIN core.article a ON a.id = k.id`;

/**
 * Leaves out what is stored already: the same text, a date at least as good, seen no later than this copy, and every key of
 * it known as this article's.
 */
async function withoutKnown(pool: Pool, articles: Article[]): Promise<Article[]> {
  const keys = articles.flatMap(({ key, aliases }) => [key, ...aliases]);
  const { rows } = await retry(() => pool.query<Known>(KNOWN, [keys]), DATABASE_RETRY);
  const stored = new Map(rows.map((row) => [row.key, row]));
  return articles.filter((article) => {
    const known = stored.get(article.key);
    return (
      known === undefined ||
      !known.content_hash.equals(contentHash(article)) ||
      DATE_BASES.indexOf(known.basis) > DATE_BASES.indexOf(article.publishedBasis) ||
      (known.basis === article.publishedBasis &&
        DATE_PRECISIONS.indexOf(known.precision) > DATE_PRECISIONS.indexOf(article.publishedPrecision)) ||
      known.seen_at.getTime() > Date.parse(article.capturedAt) ||
      article.aliases.some((alias) => stored.get(alias)?.id !== known.id)
    );
  });
}
