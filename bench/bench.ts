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

type WholeNumber = 'inputs' | 'feeds' | 'days' | 'seed' | 'rows';
type Options = { data: string; stream?: StreamChoice } & { [name in WholeNumber]?: number };

/** Those that read real data get their folder. */
const BENCHES: Record<string, { needsData: boolean; run(options: Options): Promise<Record<string, unknown>> }> = {
  archives: { needsData: true, run: ({ data, ...options }) => archives(data, options) },
  feeds: { needsData: true, run: ({ data }) => feeds(data) },
  files: { needsData: false, run: files },
  fuzz: { needsData: false, run: ({ data, inputs }) => fuzz(data, inputs) },
  live: { needsData: false, run: live },
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
    rows: { type: 'string' },
    stream: { type: 'string' },
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
  rows: wholeNumber('rows'),
  stream: choice(),
});
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`);

function wholeNumber(name: WholeNumber): number | undefined {
  const text = values[name];
  if (text === undefined || /^[1-9]\d{0,6}$/.test(text)) return text === undefined ? undefined : Number(text);
  process.stderr.write(`bench: --${name} takes a whole number, not ${text}\n`);
  process.exit(2);
}

function choice(): StreamChoice | undefined {
  const chosen = STREAMS.find((one) => one === values.stream);
  if (values.stream === undefined || chosen !== undefined) return chosen;
  process.stderr.write(`bench: --stream takes one of ${STREAMS.join(', ')}, not ${values.stream}\n`);
  process.exit(2);
}
