import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { NOT_ARCHIVED, newest } from './live.ts';
import { type Story, shownDate } from './story.ts';

/** The stories an outlet's archive holds: all that can be had but the newest, so that archive and feed share some. */
export function archived(stories: readonly Story[], outlet: string): Story[] {
  const tooNew = new Set(newest(stories, outlet, NOT_ARCHIVED));
  return stories.filter((story) => story.outlet === outlet && story.truth.reachable && !tooNew.has(story));
}

// One row a version: {title, summary, url, guid, published, captured, outlet (host name at that time), author, language, categories}
function* lines(stories: readonly Story[]): Generator<string> {
  for (const story of stories) {
    const { guid, author, categories } = story;
    const published = shownDate(story, (iso) => iso);
    for (const { title, summary, url, capturedAt } of story.versions) {
      const outlet = new URL(url).hostname;
      const row = {
        title,
        summary,
        url,
        guid,
        published,
        captured: capturedAt,
        outlet,
        author,
        language: 'en',
        categories,
      };
      yield `${JSON.stringify(row)}\n`;
    }
  }
}

/** An outlet's archive as a stream of gzipped JSON lines. */
export const archiveStream = (stories: readonly Story[], outlet: string): Readable =>
  Readable.from(lines(archived(stories, outlet))).pipe(createGzip());

/** Writes an outlet's archive (gzipped JSON lines) to a file. */
export const writeArchive = (path: string, stories: readonly Story[], outlet: string): Promise<void> =>
  pipeline(archiveStream(stories, outlet), createWriteStream(path));
