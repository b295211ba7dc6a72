// The newsroom to be: which feeds there are, on which hosts, what each does wrong, and what it publishes when.

import { type Random, random } from '../../src/demo/random.ts';
import type { Behaviour, Format, Validators } from './behaviour.ts';
import { BEHAVIOURS, WELL } from './behaviours.ts';
import type { Period } from './episodes.ts';
import { publish, type RhythmName } from './rhythm.ts';

/** Articles of one newsroom; number n is published at times[n - first]. */
export type Source = { first: number; times: Float64Array };

export type LiveFeed = {
  id: number;
  behaviour: Behaviour;
  host: string;
  /** Domain of the outlet, which its articles' addresses have. */
  outlet: string;
  format: Format;
  validators: Validators;
  rhythm: RhythmName;
  /** How many articles it lists. */
  depth: number;
  source: Source;
  /** When its behaviour shows. */
  shown: Period[];
};

export type Plan = { run: Period; feeds: LiveFeed[]; hosts: string[] };

/** What rates are stated for. */
const ALL_FEEDS = 500;
const MOST_ON_A_HOST = 8;
const RHYTHM_WEIGHTS: [RhythmName, number][] = [
  ['busy', 4],
  ['several a day', 8],
  ['daily', 24],
  ['weekly', 40],
  ['silent', 24],
];

export function planNewsroom(options: { feeds: number; run: Period; seed: number }): Plan {
  const { feeds: count, run, seed } = options;
  const chance = random(seed);
  const behaviours = behavioursOf(count);
  const feeds: LiveFeed[] = [];
  const hosts = hostsOf(chance);
  const together = new Map<string, Period[]>();
  let articles = 0;
  for (const [id, behaviour] of behaviours.entries()) {
    const before = feeds.at(-1);
    const isCopy = behaviour.sameArticles && before?.behaviour === behaviour && id % 2 === 1;
    const rhythm = isCopy ? before.rhythm : (behaviour.rhythm ?? rhythmOf(chance));
    const depth =
      behaviour.depth ?? (rhythm === 'busy' ? chance.pick([30, 40, 50]) : chance.pick([10, 15, 20, 25, 50]));
    const source = isCopy
      ? before.source
      : { first: articles, times: publish(rhythm, run, behaviour.sameArticles ? 50 : depth, chance) };
    if (!isCopy) articles += source.times.length;
    const host = isCopy ? before.host : hosts(behaviour);
    // What is wrong with a host is wrong with all its feeds at the same time.
    const shown = together.get(host) ?? behaviour.shows({ ...run, random: chance });
    if (behaviour.host === 'together') together.set(host, shown);
    feeds.push({
      id,
      behaviour,
      host,
      outlet: host.replace(/^(\w+)\..*$/, 'news-$1.example'),
      format: behaviour.format ?? chance.pick(['rss', 'rss', 'rss', 'atom', 'atom', 'rdf', 'json']),
      validators: behaviour.validators ?? chance.pick(['etag', 'etag', 'last-modified', 'both', 'both', 'none']),
      rhythm,
      depth,
      source,
      shown,
    });
  }
  const others = feeds.flatMap(({ id, behaviour }) => behaviour.otherHosts?.(id) ?? []);
  return { run, feeds, hosts: [...new Set([...feeds.map(({ host }) => host), ...others])] };
}

/** Each behaviour in its part of all, and once at least; the others behave. Pairs stay together. */
function behavioursOf(count: number): Behaviour[] {
  const some = BEHAVIOURS.flatMap((behaviour) => {
    const least = behaviour.sameArticles ? 2 : 1;
    const share = Math.round((behaviour.feeds * count) / ALL_FEEDS / least) * least;
    return Array.from({ length: Math.max(least, share) }, () => behaviour);
  });
  if (some.length > count)
    throw new Error(`live: ${BEHAVIOURS.length} behaviours need ${some.length} feeds at least, not ${count}`);
  // Pairs begin at an even place.
  const pairs = some.filter(({ sameArticles }) => sameArticles);
  const singles = some.filter(({ sameArticles }) => !sameArticles);
  return [...pairs, ...singles, ...Array.from({ length: count - some.length }, () => WELL)];
}

/** Gives out hosts: shared ones take 1 to 8 feeds, whatever these do. */
function hostsOf(chance: Random): (behaviour: Behaviour) => string {
  let made = 0;
  const make = () => `h${String(++made).padStart(3, '0')}.feeds.example`;
  const together = new Map<string, string>();
  const open: { host: string; places: number }[] = [];
  return ({ name, host }) => {
    if (host === 'own') return make();
    if (host === 'together') {
      const known = together.get(name) ?? make();
      together.set(name, known);
      return known;
    }
    // Several are open at a time, so that those of one behaviour come to different hosts.
    while (open.length < 12) open.push({ host: make(), places: chance.between(1, MOST_ON_A_HOST) });
    const place = chance.between(0, open.length - 1);
    const taken = open[place] as { host: string; places: number };
    if (--taken.places === 0) open.splice(place, 1);
    return taken.host;
  };
}

const rhythmOf = (chance: Random): RhythmName =>
  (RHYTHM_WEIGHTS[chance.weighted(RHYTHM_WEIGHTS.map(([, weight]) => weight))] as [RhythmName, number])[0];

/** How many articles of a source are out. */
export function publishedBy({ times }: Source, nowMs: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= nowMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
