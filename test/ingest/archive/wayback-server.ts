// A Wayback machine on loopback: its index, as far as we ask it (CDX server: url, matchType, filter, collapse, from, to, limit,
// resume keys), its captures (RFC 7089), and their faults.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/ingest/clock.ts';

export type Row = {
  timestamp: string;
  original: string;
  statuscode?: string;
  mimetype?: string;
  digest?: string;
  length?: string;
  /** What the capture is; null: it is listed and not there. */
  body?: Buffer | string | null;
  headers?: Record<string, string>;
  /** The timestamp of the capture that it leads to. */
  leadsTo?: string;
};
type Full = Required<Pick<Row, 'timestamp' | 'original' | 'statuscode' | 'mimetype' | 'digest' | 'length'>>;
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

const mementoDate = (timestamp: string): string => {
  const [, year, rest = ''] = /^(\d{4})(\d{10})$/.exec(timestamp) ?? [];
  const [month, day, hour, minute, second] = (rest.match(/../g) ?? []).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(Number(year), month - 1, day, hour, minute, second)).toUTCString();
};
/** As the index sorts them: without scheme, www. and port, in small letters. */
const keyOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^([^/:]+):\d+/, '$1');
const full = (row: Row, at: number): Full => ({
  timestamp: row.timestamp,
  original: row.original,
  statuscode: row.statuscode ?? '200',
  mimetype: row.mimetype ?? 'text/xml',
  digest: row.digest ?? `DIGEST${String(at).padStart(26, '0')}`,
  length: row.length ?? '1000',
});

/** @param rowsPerAnswer the server's own limit */
export async function serveWayback(clock: Clock, rows: Row[], rowsPerAnswer = 1_000) {
  const requests: { service: string; path: string; atMs: number }[] = [];
  const faults = { cdx: [] as Fault[], web: [] as Fault[] };
  const keys = new Map<string, number>();

  function answerIndex(query: URLSearchParams, response: ServerResponse): void {
    const wanted = keyOf(query.get('url') ?? '');
    const isMeant =
      {
        host: (key: string) => key.split('/')[0] === wanted.split('/')[0],
        prefix: (key: string) => key.startsWith(wanted),
      }[query.get('matchType') ?? ''] ?? ((key: string) => key === wanted);
    const filters = query.getAll('filter').map((filter) => filter.split(/:(.*)/s) as [keyof Full, string]);
    const [from, to] = [query.get('from') ?? '', query.get('to')];
    const collapse = query.get('collapse');
    const all = rows
      .map(full)
      .filter((row) => isMeant(keyOf(row.original)) || wanted === 'everything.example/')
      .filter((row) => filters.every(([field, form]) => new RegExp(`^(?:${form})$`).test(row[field])))
      .filter(({ timestamp }) => timestamp >= from && (to === null || timestamp.slice(0, to.length) <= to));
    const collapsed = all.filter((row, at) => {
      const before = all[at - 1];
      if (before === undefined || collapse === null) return true;
      return collapse === 'urlkey' ? keyOf(row.original) !== keyOf(before.original) : row.digest !== before.digest;
    });
    const resume = query.get('resumeKey');
    if (resume !== null && !keys.has(resume)) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('org.archive.wayback.exception: bad resume key\n');
      return;
    }
    const start = resume === null ? 0 : (keys.get(resume) as number);
    const end = start + Math.min(rowsPerAnswer, Number(query.get('limit')));
    const fields = (query.get('fl') ?? '').split(',') as (keyof Full)[];
    const answer: string[][] = collapsed.slice(start, end).map((row) => fields.map((field) => row[field]));
    if (answer.length > 0) answer.unshift(fields);
    if (end < collapsed.length) {
      const key = `com%2Cexample%29%2F+${end}`;
      keys.set(key, end);
      answer.push([], [key]);
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  function answerCapture(timestamp: string, original: string, response: ServerResponse): void {
    const row = rows.find((one) => one.timestamp === timestamp && one.original === original);
    if (row?.leadsTo !== undefined) {
      response.writeHead(302, { location: `${base}/web/${row.leadsTo}id_/${original}` }).end();
      return;
    }
    if (row?.body == null) {
      response
        .writeHead(404, { 'content-type': 'text/html' })
        .end('<html><p>The Wayback Machine has not archived that URL.');
      return;
    }
    const headers = { 'memento-datetime': mementoDate(timestamp), 'content-type': row.mimetype ?? 'text/xml' };
    response.writeHead(Number(row.statuscode ?? 200), { ...headers, ...row.headers }).end(row.body);
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const service = path.startsWith('/cdx/') ? 'cdx' : 'web';
    requests.push({ service, path, atMs: clock.now().getTime() });
    const fault = faults[service].shift();
    const [, timestamp = '', original = ''] = /^\/web\/(\d{14})id_\/(.*)$/.exec(path) ?? [];
    if (fault) fault(request, response);
    else if (service === 'cdx') answerIndex(new URL(path, base).searchParams, response);
    else answerCapture(timestamp, original.replaceAll('%23', '#'), response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    requests,
    faults,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const answers =
  (status: number, headers: Record<string, string> = {}, text = ''): Fault =>
  (_, response) =>
    void response.writeHead(status, headers).end(text);
/** The connection ends before what was announced has come. */
export const cuts: Fault = (_, response) => {
  response.writeHead(200, { 'content-length': '5000', 'memento-datetime': mementoDate('20150101000000') });
  response.write('<rss><channel>');
  setImmediate(() => response.destroy());
};
