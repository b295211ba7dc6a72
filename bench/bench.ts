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

type Options = { data: string; inputs?: number; feeds?: number; days?: number; seed?: number };

/** Those that read real data get their folder. */
const BENCHES: Record<string, { needsData: boolean; run(options: Options): Promise<Record<string, unknown>> }> = {
  allsides: { needsData: true, run: ({ data }) => allsides(data) },
  feeds: { needsData: true, run: ({ data }) => feeds(data) },
  files: { needsData: false, run: files },
  fuzz: { needsData: false, run: ({ data, inputs }) => fuzz(data, inputs) },
  live: { needsData: false, run: live },
  'on-kafka': { needsData: true, run: ({ data }) => onKafka(data) },
  pages: { needsData: true, run: ({ data }) => pages(data) },
  stream: { needsData: false, run: stream },
  warc: { needsData: false, run: () => warc() },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    inputs: { type: 'string' },
    feeds: { type: 'string' },
    days: { type: 'string' },
    seed: { type: 'string' },
  },
});
const bench = BENCHES[positionals[0] ?? ''];
if (!bench) {
  process.stderr.write(`bench: name one of ${Object.keys(BENCHES).join(', ')}\n`);
  process.exit(2);
}
const data = values.data ?? process.env.NEWSGAUGE_DATA;
if (data === undefined && bench.needsData) {
  process.stderr.write(
    'bench: this one reads real data, which are not part of the project: give their folder with --data or NEWSGAUGE_DATA\n',
  );
  process.exit(2);
}
const figures = await bench.run({
  data: data ?? '',
  inputs: wholeNumber('inputs'),
  feeds: wholeNumber('feeds'),
  days: wholeNumber('days'),
  seed: wholeNumber('seed'),
});
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`);

function wholeNumber(name: 'inputs' | 'feeds' | 'days' | 'seed'): number | undefined {
  const text = values[name];
  if (text === undefined || /^[1-9]\d{0,6}$/.test(text)) return text === undefined ? undefined : Number(text);
  process.stderr.write(`bench: --${name} takes a whole number, not ${text}\n`);
  process.exit(2);
}
