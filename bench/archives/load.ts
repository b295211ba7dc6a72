// All archives by the command line into one database, twice: on the embedded stream by one process, on Kafka with two classify
// and two store processes. After each archive the database is held against the independent count.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { type Cells, differences, type SetCount } from './count.ts';
import { add, type Command, newStages, type Stages, start, stop } from './newsgauge.ts';
import { type ArchiveSet, commandFor } from './sets.ts';
import { readCells, readDead, readTotals, type Totals } from './stored.ts';

export type CountedSet = ArchiveSet & { count: SetCount; cells: Cells };
type Place = { name: string; pool: Pool; env: Record<string, string>; brokers: string[] };

const EXAMPLES = 5;
const STAGE_LOG_MS = 10_000;

/** @param sets with what the count says when each was added */
export async function load(sets: CountedSet[], { name, pool, env, brokers }: Place): Promise<Record<string, unknown>> {
  const stages = newStages();
  const processes: Command[] = [];
  const run = (...args: string[]) => start(env, stages, ...args);
  try {
    if (brokers.length > 0) {
      await run('migrate').ended;
      for (const stage of ['classify', 'classify', 'store', 'store']) processes.push(run(stage));
    }
    const first = await pass('first');
    const afterFirst = await readTotals(pool);
    const work = structuredClone(stages);
    const second = await pass('second');
    const afterSecond = await readTotals(pool);
    const doctor = await run('doctor', '--deep', '--json').ended;
    const [classify, store] = ['classify', 'store'].map((_, i) =>
      processes.slice(2 * i, 2 * i + 2).map((one) => one.peakMb()),
    );
    return {
      sets: first.sets,
      counted: totalsOf(sets),
      stored: afterFirst,
      deadLetters: await readDead(pool),
      seconds: first.seconds,
      articlesPerSecond: Math.round(afterFirst.articles / first.seconds),
      perSecond: rates(work),
      second: {
        seconds: second.seconds,
        sets: second.sets,
        added: Object.fromEntries(
          Object.entries(afterSecond).map(([what, n]) => [what, n - afterFirst[what as keyof typeof afterFirst]]),
        ),
      },
      rollups: doctor.find(({ check }) => check === 'rollups')?.found,
      // On the embedded stream the command has all stages in it, and the model with them.
      peakMb: { command: Math.max(first.peakMb, second.peakMb), classify, store },
    };
  } finally {
    for (const process of processes) await stop(process);
  }

  async function pass(which: 'first' | 'second') {
    const figures: Record<string, unknown> = {};
    let [seconds, peakMb] = [0, 0];
    for (const set of sets) {
      const before = structuredClone(stages);
      const started = performance.now();
      const command = run(...commandFor(set));
      const [summary = {}] = await Promise.race([command.ended, ...processes.map(ended)]);
      const took = (performance.now() - started) / 1_000;
      seconds += took;
      peakMb = Math.max(peakMb, command.peakMb());
      await heard(summary, before);
      const { inserted, updated, repeats, dead } = difference(stages, before);
      const { sent, articles, failures } = summary as { sent: number; articles?: number; failures: string[] };
      if (failures.length > 0) throw new Error(`bench: ${failures.join('; ')}`);
      const loaded = {
        sent,
        ...(articles === undefined ? {} : { articlesSent: articles }),
        inserted,
        updated,
        repeats,
        dead,
      };
      const times = { seconds: Math.round(10 * took) / 10, peakMb: command.peakMb() };
      figures[set.kind] = which === 'first' ? { ...(await held(set)), ...loaded, ...times } : { ...loaded, ...times };
      process.stderr.write(`bench: ${name}, ${which} load: ${set.kind} ${JSON.stringify(figures[set.kind])}\n`);
    }
    return { sets: figures, seconds: Math.round(10 * seconds) / 10, peakMb };
  }

  /** What was sent is stored when the command ends; what other processes write into their logs may come a moment later. */
  async function heard({ sent = 0, articles = 0 }: Record<string, unknown>, before: Stages): Promise<void> {
    const messages = (sent as number) + (articles as number);
    const deadline = performance.now() + STAGE_LOG_MS;
    const isAllHeard = () => stages.store.records - before.store.records >= messages;
    while (!isAllHeard() && performance.now() < deadline) await sleep(20);
  }

  async function held({ count, cells }: CountedSet) {
    const stored = await readCells(pool);
    const differing = differences(cells, stored);
    const { rows, articles, merged, undated, rejected, leftOut, interactions } = count;
    return {
      rows,
      articles,
      merged,
      undated,
      rejected,
      leftOut,
      interactions,
      cellsOfAll: new Set([...cells.keys(), ...stored.keys()]).size,
      cellsDiffering: differing.length,
      examples: differing.slice(0, EXAMPLES),
    };
  }
}

/** What the database should hold. */
function totalsOf(sets: CountedSet[]): Totals {
  const totals: Totals = { articles: 0, interactions: 0, waiting: 0, dead: 0 };
  for (const { count } of sets) {
    const dead = Object.values(count.rejected).reduce((sum, rows) => sum + rows, 0);
    add(totals, { articles: count.articles, interactions: count.interactions, dead });
  }
  return totals;
}

const ended = ({ ended }: Command): Promise<never> =>
  ended.then(() => {
    throw new Error('bench: a stage ended before the load did');
  });

function difference({ store }: Stages, before: Stages): Stages['store'] {
  const sums = { ...store };
  add(sums, Object.fromEntries(Object.entries(before.store).map(([what, n]) => [what, -n])));
  return sums;
}

/** While all stages work on the same cores; of one process, where there are several. */
const rates = ({ classify, store }: Stages) => ({
  classifyTexts: Math.round((1_000 * classify.records) / classify.ms),
  storeRows: Math.round((1_000 * store.records) / store.ms),
});
