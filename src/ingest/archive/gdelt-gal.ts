// GDELT Article List: /gdeltv3/gal/<YYYYMMDDHHMMSS>.gal.json.gz, a file a minute where there was something, JSON a line:
// {date, url, title, lang, domain, outletName, desc, image, author}. There is no listing, so each minute is asked for.
//
// Invariant: `date` is the outlet's own for about a third of the rows and else the time at which GDELT saw the article, and no
// mark tells the two apart; so it is worth no more than a capture.

import { z } from 'zod';
import { dateOf, type GdeltParts, once, type Piece, stampOf } from './gdelt-parts.ts';
import { languageCode } from './language-code.ts';
import { cutRows, type RowText } from './records.ts';
import type { Found, Source } from './source.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A file is there two minutes after the minute that it is named by. */
const LATE_MS = 2 * MINUTE_MS;

/** A field of another type is a missing one. */
const text = z.string().nullable().catch(null);
const rowSchema = z.looseObject({
  date: text,
  url: text,
  title: text,
  lang: text,
  domain: text,
  desc: text,
  author: text,
});

export function galSource({
  base,
  fromMs,
  toMs,
  domains,
  downloads,
  clock,
}: GdeltParts): Pick<Source, 'list' | 'read'> {
  /** An hour a unit: ten years are 88,000 of them. */
  async function* list() {
    const thereMs = clock.now().getTime() - LATE_MS;
    // An hour that is not over would be done without its end.
    for (let ms = fromMs - (fromMs % HOUR_MS); ms < toMs && Math.min(ms + HOUR_MS, toMs) <= thereMs; ms += HOUR_MS)
      yield { name: new Date(ms).toISOString().slice(0, 13), bytes: null };
  }

  async function* read(hour: string, signal: AbortSignal): AsyncGenerator<Found> {
    const startMs = Date.parse(`${hour}:00:00Z`);
    if (Number.isNaN(startMs)) throw new Error(`gdelt: ${hour} is no hour of the Article List`);
    const endMs = Math.min(startMs + HOUR_MS, toMs);
    for (let ms = Math.max(startMs, Math.ceil(fromMs / MINUTE_MS) * MINUTE_MS); ms < endMs; ms += MINUTE_MS) {
      const file = `${stampOf(ms)}.gal.json.gz`;
      // The fetcher unpacks what is gzip.
      const body = await downloads.file(`${base}/gdeltv3/gal/${file}`, signal);
      if (body === null) continue;
      for await (const row of cutRows(once(body), false)) {
        const piece = foundIn(row, ms);
        if (piece !== null) yield { place: `${file}#${row.line}`, ...piece };
      }
    }
  }

  /** Null for what is of other outlets. */
  function foundIn(row: RowText, capturedAtMs: number): Piece | null {
    if (row.text === null) return row;
    const { text } = row;
    const bad = (reason: string) => ({ reason, value: Buffer.from(text) });
    const parsed = rowSchema.safeParse(parsedJson(text));
    if (!parsed.success) return domains.areNamedIn(text) ? bad('not a JSON object') : null;
    const { date, url, title, lang, domain, desc, author } = parsed.data;
    const outlet = domains.of(url ?? '', domain ?? '');
    if (outlet === null) return null;
    if (!title?.trim()) return bad('no title');
    // Seconds would say more than is known.
    const seen = date?.replace(/^(.{16}):\d\d(?:\.\d+)?Z$/, '$1Z') ?? null;
    const { published, basis } = dateOf(url, seen, capturedAtMs);
    const raw = { outlet, url, title, summary: desc, author, language: languageCode(lang), published };
    return { raw, capturedAtMs, basis };
  }

  return { list, read };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
