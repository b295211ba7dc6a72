// Imports files of counts: they go to stream interactions, and what is an article by itself (a post that links to one) goes to
// articles.backfill.
//
// Invariant: a file may be imported again: a total of the same instant and item, and an increment of the same period and item,
// are one row (the store's natural keys), and what is stored already is not sent as an article.

import type { Pool } from 'pg';
import { type Article, deadLetter, type Interaction, interactionSchema } from '../../stream/messages.ts';
import type { OutgoingRecord, Stream, StreamName } from '../../stream/stream.ts';
import { inspectFile } from '../archive/file.ts';
import { readFacebook } from './facebook.ts';
import type { Counted, Format, FormatOptions } from './format.ts';
import { readGa4 } from './ga4.ts';
import { readGeneric } from './generic.ts';
import { findKnown } from './known.ts';

export const FORMATS: Record<string, Format> = { generic: readGeneric, ga4: readGa4, facebook: readFacebook };

const BATCH_RECORDS = 500;

export type ImportOptions = FormatOptions & {
  pool: Pool;
  stream: Pick<Stream, 'produce'>;
  paths: string[];
  format: Format;
  signal: AbortSignal;
  onProgress?(sent: number): void;
};
export type ImportResult = {
  /** Rows. */
  read: number;
  /** Counts; a row can have several, or be part of one. */
  sent: number;
  articles: number;
  rejected: number;
  /** Rows by the reason why they are no counts of an article. */
  leftOut: Record<string, number>;
  /** How many counts were sent under each key. */
  keys: Map<string, number>;
  failures: string[];
};

/** Imports files one after the other. One that cannot be read to its end does not stop the others. */
export async function importInteractions(options: ImportOptions): Promise<ImportResult> {
  const { paths, signal } = options;
  const result: ImportResult = {
    read: 0,
    sent: 0,
    articles: 0,
    rejected: 0,
    leftOut: {},
    keys: new Map(),
    failures: [],
  };
  const sentKeys = new Set<string>();
  for (const path of new Set(paths)) {
    if (signal.aborted) break;
    await sendFile(path, options, sentKeys, result).catch((reason: Error) => {
      if (!signal.aborted) result.failures.push(reason.message);
    });
  }
  return result;
}

/** @param sentKeys of articles that this import has sent */
async function sendFile(
  path: string,
  options: ImportOptions,
  sentKeys: Set<string>,
  result: ImportResult,
): Promise<void> {
  const { pool, stream, format, signal, onProgress } = options;
  const file = await inspectFile(path);
  let counts: Interaction[] = [];
  let articles: Article[] = [];
  let dead: OutgoingRecord[] = [];

  async function send(): Promise<void> {
    // What somebody wrote of a link is worth less than the article that is there. That another post of this import has made it
    // there by now is chance.
    const known = await findKnown(
      pool,
      articles.map(({ key }) => key),
    );
    const fresh = articles.filter(({ key }) => sentKeys.has(key) || !known.has(key));
    for (const { key } of fresh) sentKeys.add(key);
    const sendTo = <M>(name: StreamName, messages: M[], keyOf: (message: M) => string) =>
      stream.produce(
        name,
        messages.map((one) => ({ key: keyOf(one), value: JSON.stringify(one) })),
        signal,
      );
    await sendTo('articles.backfill', fresh, ({ key }) => key);
    await sendTo('interactions', counts, ({ article }) => article as string);
    await stream.produce('dead', dead, signal);
    for (const { article } of counts) result.keys.set(article as string, (result.keys.get(article as string) ?? 0) + 1);
    result.articles += fresh.length;
    result.sent += counts.length;
    [counts, articles, dead] = [[], [], []];
    onProgress?.(result.sent + result.articles);
  }
  function reject(line: number, reason: string, value: Buffer): void {
    result.rejected++;
    dead.push(deadLetter('ingest', `line ${line}: ${reason}`, { source: `${path}#${line}`, value }));
  }
  function take(piece: Counted): void {
    if ('reason' in piece) reject(piece.line, piece.reason, piece.value);
    else if ('leftOut' in piece) result.leftOut[piece.leftOut] = (result.leftOut[piece.leftOut] ?? 0) + 1;
    else {
      const wrong = piece.counts.flatMap((one) => interactionSchema.safeParse(one).error?.issues[0] ?? [])[0];
      if (wrong && piece.line !== null)
        reject(piece.line, `${wrong.path.join('.')}: ${wrong.message}`, Buffer.from(JSON.stringify(piece.counts)));
      else {
        counts.push(...piece.counts);
        if (piece.article) articles.push(piece.article);
      }
    }
  }

  try {
    for await (const piece of format(file, options)) {
      signal.throwIfAborted();
      if (piece.line !== null) result.read++;
      take(piece);
      if (counts.length + articles.length + dead.length >= BATCH_RECORDS) await send();
    }
  } finally {
    // Also when the file turns out to be damaged: what was read before is good.
    if (!signal.aborted) await send();
  }
}
