// Loads AllSides by the command line, twice, and holds what is stored against an independent count of the file.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../src/package.ts';
import { countFile } from './count-file.ts';

export const CLI = join(PACKAGE_FOLDER, 'dist', 'src', 'cli.js');
export const COLUMNS = 'summary=lead,published=date,outlet=source_url,author=authors';

type Run = { lines: Record<string, unknown>[]; code: number | null; peakMb: number };

/** Runs a command and watches the peak memory of its process (it has threads, no children but PostgreSQL). */
function newsgauge(home: string, ...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, NEWSGAUGE_HOME: home, NEWSGAUGE_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let peakKb = 0;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const watch = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    if (!existsSync(status)) return;
    try {
      peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }, 100);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch);
      const lines = output
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      resolve({ lines, code, peakMb: Math.round(peakKb / 1_024) });
    });
  });
}

/** @param data folder of the real data; see the README of the project */
export async function allsides(data: string): Promise<Record<string, unknown>> {
  const file = join(data, 'allsides', 'articles_meta.jsonl.gz');
  if (!existsSync(file)) throw new Error(`there is no ${file}; give the folder with --data or NEWSGAUGE_DATA`);
  const home = await mkdtemp(join(tmpdir(), 'newsgauge-allsides-'));
  try {
    const first = await newsgauge(home, 'backfill', 'file', file, '--columns', COLUMNS, '--json');
    const stored = await newsgauge(
      home,
      'sql',
      '--json',
      "SELECT outlet, coalesce(to_char(published_on, 'YYYY-MM'), 'undated') AS month, count(*)::integer AS n FROM articles GROUP BY 1, 2",
    );
    const charted = await newsgauge(
      home,
      'sql',
      '--json',
      "SELECT outlet, to_char(month, 'YYYY-MM') AS month, outlet_total::integer AS n FROM coverage_monthly WHERE head = 'desk' GROUP BY 1, 2, 3",
    );
    const second = await newsgauge(home, 'backfill', 'file', file, '--columns', COLUMNS, '--json');
    const doctor = await newsgauge(home, 'doctor', '--deep', '--json');
    const counted = await countFile(file, { url: 'url', outlet: 'source_url', date: 'date' });
    const storedCells = new Map(stored.lines.map(({ outlet, month, n }) => [`${outlet} ${month}`, n as number]));
    const cells = new Set([...storedCells.keys(), ...counted.byOutletAndMonth.keys()]);
    const differing = [...cells].filter((cell) => storedCells.get(cell) !== counted.byOutletAndMonth.get(cell));
    const { seconds, inserted, dead } = first.lines.at(-1) as { seconds: number; inserted: number; dead: number };
    return {
      rows: counted.rows,
      unusable: counted.unusable,
      articlesCounted: counted.articles,
      undatedCounted: counted.undated,
      stored: [...storedCells.values()].reduce((sum, n) => sum + n, 0),
      cells: cells.size,
      cellsDiffering: differing.length,
      examples: differing.slice(0, 5).map((cell) => ({
        cell,
        stored: storedCells.get(cell) ?? 0,
        counted: counted.byOutletAndMonth.get(cell) ?? 0,
      })),
      charted: charted.lines.reduce((sum, { n }) => sum + (n as number), 0),
      deadLetters: dead,
      secondRunNew: second.lines.at(-1)?.inserted,
      secondRunChanged: second.lines.at(-1)?.updated,
      rollups: doctor.lines.find(({ check }) => check === 'rollups')?.found,
      exitCodes: [first.code, second.code, doctor.code],
      peakMb: Math.max(first.peakMb, second.peakMb),
      seconds,
      articlesPerSecond: Math.round(inserted / seconds),
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
