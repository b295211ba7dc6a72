// Who was asked when: the server's own count of how politely it was treated.

const MINUTE_MS = 60_000;
/** What a reader promises where robots.txt says nothing else. */
const GAP_MS = 2_000;

type HostRate = {
  requests: number;
  smallestGapMs: number;
  mostInAMinute: number;
  lastMs: number;
  recent: number[];
};

export type RateReport = {
  hosts: number;
  requests: number;
  /** Hosts that were asked again before their time, with the smallest gap. */
  tooSoon: { host: string; gapMs: number; leastMs: number }[];
  smallestGapMs: number;
  mostInAMinute: number;
  /** Hosts with more requests in a minute than their gap allows. */
  tooMany: { host: string; inAMinute: number; most: number }[];
};

export function createRates(gaps: ReadonlyMap<string, number>) {
  const hosts = new Map<string, HostRate>();

  function count(host: string, nowMs: number): void {
    const rate = hosts.get(host) ?? emptyRate();
    hosts.set(host, rate);
    rate.requests++;
    rate.smallestGapMs = Math.min(rate.smallestGapMs, nowMs - rate.lastMs);
    rate.lastMs = nowMs;
    rate.recent.push(nowMs);
    while ((rate.recent[0] as number) <= nowMs - MINUTE_MS) rate.recent.shift();
    rate.mostInAMinute = Math.max(rate.mostInAMinute, rate.recent.length);
  }

  function report(): RateReport {
    const rows = [...hosts].map(([host, rate]) => ({ host, leastMs: gaps.get(host) ?? GAP_MS, ...rate }));
    return {
      hosts: rows.length,
      requests: sum(rows.map(({ requests }) => requests)),
      smallestGapMs: Math.min(...rows.map(({ smallestGapMs }) => smallestGapMs)),
      mostInAMinute: Math.max(...rows.map(({ mostInAMinute }) => mostInAMinute)),
      tooSoon: rows.flatMap(({ host, smallestGapMs: gapMs, leastMs }) =>
        gapMs < leastMs ? { host, gapMs, leastMs } : [],
      ),
      tooMany: rows.flatMap(({ host, mostInAMinute: inAMinute, leastMs }) => {
        const most = Math.ceil(MINUTE_MS / leastMs);
        return inAMinute > most ? { host, inAMinute, most } : [];
      }),
    };
  }

  return { count, report };
}

const emptyRate = (): HostRate => ({
  requests: 0,
  smallestGapMs: Number.POSITIVE_INFINITY,
  mostInAMinute: 0,
  lastMs: Number.NEGATIVE_INFINITY,
  recent: [],
});

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
