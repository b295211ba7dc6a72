// npm run bench -- NAME [--data DIR] [--json]; archives: [--rows N] [--stream embedded|kafka|both]; fuzz: [--inputs N];
// live: [--feeds N] [--days N] [--seed N]

import { parseArgs } from 'node:util';
import { archives, STREAMS, type StreamChoice } from './archives.ts';
import { feeds } from './feeds.ts';
import { files } from './files.ts';
import { fuzz } from './fuzz.ts';
import { live } from './live.ts';
import { pages } from './pages.ts';
import { stream } from './stream.ts';
import { warc } from './warc.ts';

const NUMBERS = ['inputs', 'feeds', 'days', 'seed', 'rows'] as const;
type Options = { data: string; stream?: StreamChoice } & { [name in (typeof NUMBERS)[number]]?: number };
type Bench = (options: Options) => Promise<Record<string, unknown>>;

const ON_REAL_DATA: Record<string, Bench> = {
  archives: ({ data, ...options }) => archives(data, options),
  feeds: ({ data }) => feeds(data),
  pages: ({ data }) => pages(data),
};
const ON_MADE_UP_DATA: Record<string, Bench> = {
  files,
  fuzz: ({ data, inputs }) => fuzz(data, inputs),
  live,
  stream,
  warc,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    stream: { type: 'string' },
    ...(Object.fromEntries(NUMBERS.map((name) => [name, { type: 'string' }])) as Record<
      (typeof NUMBERS)[number],
      { type: 'string' }
    >),
  },
});
const name = positionals[0] ?? '';
const bench = ON_REAL_DATA[name] ?? ON_MADE_UP_DATA[name];
if (!bench) exit(`name one of ${[...Object.keys(ON_REAL_DATA), ...Object.keys(ON_MADE_UP_DATA)].join(', ')}`);
const data = values.data ?? process.env.NEWSGAUGE_DATA ?? '';
if (data === '' && ON_REAL_DATA[name])
  exit('this one reads real data, which are not part of the project: give their folder with --data or NEWSGAUGE_DATA');
const figures = await bench({ data, ...numbers(), ...streams() });
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`);

function numbers(): Omit<Options, 'data' | 'stream'> {
  const given: Omit<Options, 'data' | 'stream'> = {};
  for (const name of NUMBERS) {
    const text = values[name];
    if (text === undefined) continue;
    if (!/^[1-9]\d{0,6}$/.test(text)) exit(`--${name} takes a whole number, not ${text}`);
    given[name] = Number(text);
  }
  return given;
}

function streams(): Pick<Options, 'stream'> {
  const chosen = STREAMS.find((one) => one === values.stream);
  if (values.stream !== undefined && chosen === undefined)
    exit(`--stream takes one of ${STREAMS.join(', ')}, not ${values.stream}`);
  return { stream: chosen };
}

function exit(message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(2);
}
