// What a unit holds, in batches, to articles.backfill and to the dead letters.

import type { Pool } from 'pg';
import { type Article, deadLetter } from '../../stream/messages.ts';
import type { OutgoingRecord, Stream } from '../../stream/stream.ts';
import { recordOf } from '../article.ts';
import { ARCHIVE_ADDRESSES, trustGuids } from '../identity.ts';
import { withoutKnown } from './known.ts';
import type { MonthCounts } from './months.ts';
import { outsideOf } from './period.ts';
import { buildFound, type Found, type FoundArticle } from './source.ts';
import type { StoredRun, UnitCounts } from './units.ts';

const BATCH_ARTICLES = 500;

export type BatchOptions = {
  pool: Pool;
  stream: Stream;
  run: string;
  settings: Pick<StoredRun, 'kind' | 'outlet' | 'from' | 'to' | 'timezone'>;
  outletOfDomain: ReadonlyMap<string, string>;
  /** Of the unit, to be counted in. */
  months: MonthCounts;
  signal: AbortSignal;
  /** After each batch that was acknowledged. */
  onBatch?(): void;
};

/**
 * Sends what the unit gives and counts it; a batch is acknowledged before the next is sent, and all before it returns.
 * @throws what the unit's reading throws, after what came before it was sent
 */
export async function sendUnit(
  unit: string,
  found: AsyncIterable<Found>,
  counts: UnitCounts,
  options: BatchOptions,
): Promise<void> {
  const { pool, stream, run, settings, outletOfDomain, months, signal, onBatch } = options;
  const isOutside = outsideOf(settings);
  let articles: Article[] = [];
  let dead: OutgoingRecord[] = [];

  /** On its way; the next batch is read meanwhile, so two are held at most. */
  let inFlight: Promise<void> = Promise.resolve();

  async function send(sent: readonly Article[], letters: OutgoingRecord[]): Promise<void> {
    const fresh = await withoutKnown(pool, trustGuids([...sent], ARCHIVE_ADDRESSES));
    await stream.produce('articles.backfill', fresh.map(recordOf), signal);
    await stream.produce('dead', letters, signal);
    counts.sent += fresh.length;
    counts.known += sent.length - fresh.length;
    months.add(sent);
    onBatch?.();
  }
  /** @throws what the batch before has met */
  async function handOver(): Promise<void> {
    await inFlight;
    inFlight = send(articles, dead);
    // It is told of when the next is handed over, or at the end.
    inFlight.catch(() => undefined);
    [articles, dead] = [[], []];
  }
  function reject(place: string, reason: string, value: Buffer): void {
    counts.rejected++;
    dead.push(
      deadLetter('ingest', `${/^\d/.test(place) ? `${PLACES[settings.kind] ?? 'place'} ` : ''}${place}: ${reason}`, {
        source: `${unit}#${place}`,
        value,
      }),
    );
  }
  function take(one: FoundArticle): void {
    const built = builtOf(one, { kind: settings.kind, unit, run, outlet: settings.outlet, outletOfDomain });
    if ('dead' in built) reject(one.place, built.dead, originalOf(one));
    else if (isOutside(built.ok)) counts.outside++;
    else {
      if (built.ok.publishedAt === null) counts.undated++;
      articles.push(built.ok);
    }
  }

  let failure: unknown = null;
  try {
    for await (const one of found) {
      signal.throwIfAborted();
      counts.read++;
      if ('reason' in one) reject(one.place, one.reason, one.value);
      else take(one);
      if (articles.length + dead.length >= BATCH_ARTICLES) await handOver().catch(ownFailure);
    }
  } catch (error) {
    failure = error;
  }
  if (failure instanceof OwnFailure) throw failure.cause;
  // Also when the unit turns out to be damaged: what was read before is good.
  await inFlight;
  signal.throwIfAborted();
  await send(articles, dead);
  if (failure !== null) throw new UnitFailure((failure as Error).message, { cause: failure });
}

/** What makes the message throw is wrong with this piece alone. */
function builtOf(one: FoundArticle, origin: Parameters<typeof buildFound>[1]): ReturnType<typeof buildFound> {
  try {
    return buildFound(one, origin);
  } catch (error) {
    return { dead: `it cannot be read: ${(error as Error).message}` };
  }
}

/** A row of JSON may be nested deeper than JSON can be written again. */
function originalOf({ original, raw }: FoundArticle): Buffer {
  try {
    return Buffer.from(JSON.stringify(original ?? raw));
  } catch {
    return Buffer.from(JSON.stringify(raw));
  }
}

/** The unit cannot be read to its end; anything else that is thrown is the trouble of the stream or the database. */
export class UnitFailure extends Error {}
class OwnFailure extends Error {}
const ownFailure = (cause: unknown): never => {
  throw new OwnFailure('', { cause });
};

/** How people call a place in a unit that is a number alone. */
const PLACES: Record<string, string> = { file: 'line', warc: 'offset', ccnews: 'offset' };
