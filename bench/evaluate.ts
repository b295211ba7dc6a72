// npm run evaluate -- [--data DIR] [--json]: the AG News exam, by the runtime's own path (cleaner, tokens, int8 encoder, int8 vector, head).

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { startClassifier } from '../src/classifier/classifier.ts';

const LABELS = ['World', 'Sports', 'Business', 'Sci/Tech'];
const BATCH_TEXTS = 512;

const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'boolean' } } });
const data = values.data ?? process.env.NEWSGAUGE_DATA;
const file = data === undefined ? null : join(data, 'ag_news', 'test.csv');
if (file === null || !existsSync(file)) {
  process.stderr.write(
    `evaluate: the exam is not part of the project: give the folder that holds ag_news/test.csv with --data or NEWSGAUGE_DATA${file ? ` (there is no ${file})` : ''}\n`,
  );
  process.exit(2);
}

const rows = parse(readFileSync(file, 'utf8'), { relax_column_count: true }) as string[][];
const classifier = await startClassifier();
const head = classifier.heads.find(({ name }) => name === 'agnews');
if (!head) throw new Error('evaluate: there is no head agnews');
const confusion = LABELS.map(() => LABELS.map(() => 0));
let uncertain = 0;
let gated = 0;
let correctWhenSure = 0;
let confidenceOfAll = 0;
const started = performance.now();
for (let from = 0; from < rows.length; from += BATCH_TEXTS) {
  const batch = rows.slice(from, from + BATCH_TEXTS);
  // The exam is English; the gate must not take part of it away unseen, so what it would take is counted.
  const classified = await classifier.classify(
    batch.map(([, title = '', summary = '']) => ({ title, summary, language: null })),
  );
  batch.forEach(([label], place) => {
    const tag = classified[place]?.tags.find(({ head: name }) => name === 'agnews');
    const truth = Number(label) - 1;
    if (!tag || tag.topic === null) {
      gated++;
      return;
    }
    const best = Object.entries(tag.scores).sort((a, b) => b[1] - a[1])[0]?.[0] as string;
    (confusion[truth] as number[])[LABELS.indexOf(best)]!++;
    confidenceOfAll += tag.confidence ?? 0;
    if (tag.topic === 'uncertain') uncertain++;
    else if (best === LABELS[truth]) correctWhenSure++;
  });
}
const seconds = (performance.now() - started) / 1_000;
await classifier.close();

const correct = LABELS.reduce((sum, _, label) => sum + (confusion[label]?.[label] as number), 0);
const f1 = LABELS.map((_, label) => {
  const predicted = confusion.reduce((sum, row) => sum + (row[label] as number), 0);
  const actual = (confusion[label] as number[]).reduce((sum, n) => sum + n, 0);
  return (2 * (confusion[label]?.[label] as number)) / (predicted + actual);
});
const round = (x: number) => Math.round(x * 10_000) / 10_000;
const result = {
  exam: 'AG News test',
  model: `${classifier.manifest.name} ${classifier.manifest.version}`,
  rows: rows.length,
  // A gated text counts as wrong.
  accuracy: round(correct / rows.length),
  macroF1: round(f1.reduce((sum, one) => sum + one, 0) / f1.length),
  f1: Object.fromEntries(LABELS.map((name, label) => [name, round(f1[label] as number)])),
  uncertain,
  gated,
  accuracyWhenSure: round(correctWhenSure / (rows.length - uncertain - gated)),
  meanConfidence: round(confidenceOfAll / (rows.length - gated)),
  textsPerSecond: Math.round(rows.length / seconds),
};
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`);
