// node hostile-one.js NUMBER BYTES: reads one hostile feed in a process of its own, so that its memory is its own; one JSON line.

import { HOSTILE_FEEDS } from './hostile-feeds.ts';
import { readOne } from './read-one.ts';

const [number, bytes] = process.argv.slice(2).map(Number) as [number, number];
const hostile = HOSTILE_FEEDS[number];
if (hostile === undefined) throw new Error(`there is no hostile feed ${number}`);
const body = hostile.body(bytes);
const { outcome, ms } = await readOne(body);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1_024);
process.stdout.write(JSON.stringify({ outcome, ms, peakMb }));
