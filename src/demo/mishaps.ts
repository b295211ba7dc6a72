// What goes wrong with stories in any newsroom: careless dates, headlines that are edited, addresses that move.

import type { DemoOutlet } from './outlet.ts';
import type { Random } from './random.ts';
import { carelessForms, type DateForm, type Version } from './story.ts';

const HOUR_MS = 3_600_000;
const EDITED = 0.06;
const MOVED = 0.02;

/** Well written, or in one of the careless forms where the outlet is sloppy. */
export const dateFormOf = (outlet: DemoOutlet, chance: Random): DateForm =>
  chance.next() < outlet.sloppyDates ? chance.pick(carelessForms) : 'full';

const EDITS: readonly ((title: string) => string)[] = [
  (title) => `UPDATE: ${title}`,
  (title) => `${title}, officials say`,
  (title) => `${title}: what we know`,
];

const edited = (title: string, chance: Random): string => chance.pick(EDITS)(title);

/** A content system that was replaced keeps the story and its guid, not its address. */
function movedUrl(url: string): string {
  const moved = new URL(url);
  moved.pathname = `/stories${moved.pathname}`;
  return moved.href;
}

/**
 * The versions of a story as archives met them: most stand as they were published.
 * @param first as published; its capturedAt is hours later
 * @param untilMs the end of the run: what would change later has not changed yet
 */
export function versionsOf(first: Version, untilMs: number, chance: Random): [Version, ...Version[]] {
  const versions: [Version, ...Version[]] = [first];
  let last = first;
  const later = (hours: number, changes: Partial<Version>) => {
    const capturedMs = Date.parse(last.capturedAt) + hours * HOUR_MS;
    if (capturedMs > untilMs) return;
    last = { ...last, ...changes, capturedAt: new Date(capturedMs).toISOString() };
    versions.push(last);
  };
  if (chance.next() < EDITED) later(chance.between(1, 9), { title: edited(first.title, chance) });
  if (chance.next() < MOVED) later(chance.between(20, 90), { url: movedUrl(first.url) });
  return versions;
}
