// npm run bench -- NAME [--data DIR] [--json]; fuzz: [--inputs N]; live: [--feeds N] [--days N] [--seed N]

import { parseArgs } from 'node:util';
import { allsides } from './allsides.ts';
import { feeds } from './feeds.ts';
import { files } from './files.ts';
import { fuzz } from './fuzz.ts';
import { live } from './live.ts';
import { onKafka } from './on-kafka.ts';
import { pages } from './pages.ts';
import { stream } from './stream.ts';
import { warc } from './warc.ts';

const NUMBERS = ['inputs', 'feeds', 'days', 'seed'] as const;
type Options = { data: string } & { [name in (typeof NUMBERS)[number]]?: number };
type Bench = (options: Options) => Promise<Record<string, unknown>>;

const ON_REAL_DATA: Record<string, Bench> = {
  allsides: ({ data }) => allsides(data),
  feeds: ({ data }) => feeds(data),
  'on-kafka': ({ data }) => onKafka(data),
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
const figures = await bench({ data, ...numbers() });
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`);

function numbers(): Omit<Options, 'data'> {
  const given: Omit<Options, 'data'> = {};
  for (const name of NUMBERS) {
    const text = values[name];
    if (text === undefined) continue;
    if (!/^[1-9]\d{0,6}$/.test(text)) exit(`--${name} takes a whole number, not ${text}`);
    given[name] = Number(text);
  }
  return given;
}

function exit(message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(2);
}
