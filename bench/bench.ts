// npm run bench -- NAME [--data DIR] [--inputs N] [--json]

import { parseArgs } from 'node:util';
import { allsides } from './allsides.ts';
import { feeds } from './feeds.ts';
import { fuzz } from './fuzz.ts';
import { onKafka } from './on-kafka.ts';
import { stream } from './stream.ts';

/** Those that read real data get their folder. */
const BENCHES: Record<
  string,
  { needsData: boolean; run(data: string, inputs?: number): Promise<Record<string, unknown>> }
> = {
  allsides: { needsData: true, run: allsides },
  feeds: { needsData: true, run: feeds },
  fuzz: { needsData: false, run: fuzz },
  'on-kafka': { needsData: true, run: onKafka },
  stream: { needsData: false, run: stream },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, inputs: { type: 'string' }, json: { type: 'boolean' } },
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
const figures = await bench.run(data ?? '', values.inputs === undefined ? undefined : Number(values.inputs));
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`);
