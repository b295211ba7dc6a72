// WARC and ARC files of our own, written by warcio, and pages to put into them.

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';

export const pageOf = (title: string, published = '2024-03-04T08:00:00Z') =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="${title}"><meta name="description" content="What happened there on that day, in one sentence."><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"${published}"}</script></head><body><h1>${title}</h1></body></html>`;

export type Entry = {
  url: string;
  body?: string | Buffer;
  type?: 'response' | 'request' | 'metadata' | 'resource';
  status?: string;
  headers?: Record<string, string>;
  date?: string;
  version?: 'WARC/1.0' | 'WARC/1.1';
};

/** Like random, and the same for the same record: what fails once fails again. */
function recordId(...of: unknown[]): string {
  const digits = createHash('sha256').update(of.join(' ')).digest('hex');
  return `<urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')}>`;
}

/** Records one by one, each packed on its own where gzip is true. */
export async function recordsOfFile(entries: Entry[], gzip: boolean): Promise<Buffer[]> {
  const records: Buffer[] = [];
  for (const {
    url,
    body = '',
    type = 'response',
    status = '200 OK',
    headers,
    date = '2024-03-05T10:00:00Z',
    version,
  } of entries) {
    const record = WARCRecord.create(
      {
        url,
        type,
        date,
        warcVersion: version ?? 'WARC/1.1',
        warcHeaders: { 'WARC-Record-ID': recordId(url, type, date, records.length) },
        statusline: type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${status}`,
        httpHeaders: headers ?? { 'Content-Type': 'text/html; charset=utf-8' },
      },
      [Buffer.from(body as string)],
    );
    const plain = Buffer.from(await WARCSerializer.serialize(record, { gzip: false }));
    records.push(gzip ? gzipSync(plain) : plain);
  }
  return records;
}

export const arcFile = (url: string, body: string): Buffer => {
  const about = '1 0 Crawler\nURL IP-address Archive-date Content-type Archive-length\n';
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
  return Buffer.from(
    `filedesc://a.arc 0.0.0.0 20140216050221 text/plain ${about.length}\n${about}\n${url} 192.0.2.1 20140216050221 text/html ${Buffer.byteLength(answer)}\n${answer}\n`,
  );
};
