import { join, relative } from 'node:path';
import type { Comparison } from '../demo/compare.ts';
import { printJson, printRows } from './output.ts';

export const NOTICE = 'Made-up demo data: the outlets, people and events are invented.';

export type DemoResult = Comparison & { repeats: number; seconds: number; textsPerSecond: number };

/** True where the database holds what the newsroom published, all of it and nothing else. */
export const isTrue = ({ lost, doubled, measures }: DemoResult): boolean =>
  lost === 0 && doubled === 0 && measures.every(({ equal, of }) => equal === of);

/** One JSON line, or for a person what was compared and how to look again. */
export function report(result: DemoResult, home: string, json: boolean): void {
  const { sent, stored, lost, doubled, repeats, dead, topics, seconds, textsPerSecond, measures, topicAgreement } =
    result;
  if (json) {
    const truth = Object.fromEntries(measures.map(({ measure, equal, of }) => [measure, `${equal}/${of}`]));
    const agreement = Math.round(topicAgreement * 10_000) / 10_000;
    printJson({
      sent,
      stored,
      lost,
      repeats,
      doubled,
      dead,
      topics,
      seconds,
      textsPerSecond,
      truth,
      topicAgreement: agreement,
    });
    return;
  }
  process.stdout.write(
    `${NOTICE}\n${sent} articles sent, ${stored} stored, ${lost} lost, ${doubled} doubled (${repeats} redeliveries absorbed, ${dead} dead letters), ${topics} topics\n`,
  );
  printRows(
    measures.map(({ measure, equal, of }) => ({ compared: measure, equal, of })),
    false,
  );
  process.stdout.write(
    `${(100 * topicAgreement).toFixed(1)} % have the topic that they were written for; ${seconds} s in all; the encoder read ${textsPerSecond} texts/s\nThe truth is in ${join(relative('.', home), 'truth.jsonl')}. To look again: NEWSGAUGE_HOME=${relative('.', home)} newsgauge view (or sql, or doctor)\n`,
  );
}
