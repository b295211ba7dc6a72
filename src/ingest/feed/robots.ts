// robots.txt (RFC 9309), asked for once a day and host.

import untyped from 'robots-parser';
import { BadAnswer } from './body.ts';
import type { Fetcher } from './fetch.ts';
import { FetchError } from './fetch-error.ts';

// Its types say `export default`, while it is CommonJS.
const robotsParser = untyped as unknown as typeof untyped.default;

/** RFC 9309, 2.5: of a longer file the first 500 kibibytes have to be read. */
const MAX_BYTES = 512_000;
const PRODUCT = 'newsgauge';
/** Between two requests to one host, from all processes together. */
const DEFAULT_GAP_MS = 2_000;
const MAX_GAP_MS = 30_000;

const robotsUrl = (url: URL): string => `${url.protocol}//${url.host}/robots.txt`;

/**
 * The rules that concern us; '' where the host has none, which allows everything (2.3.1.3), as does one that is of no use.
 * @throws FetchError where the host cannot be reached or answers 429 or 5xx (2.3.1.4)
 */
export async function fetchRobots(
  url: URL,
  { fetcher, signal, mayAsk }: { fetcher: Fetcher; signal: AbortSignal; mayAsk(url: URL): Promise<void> },
): Promise<string> {
  try {
    const accept = 'text/plain, */*;q=0.5';
    const fetched = await fetcher.get(robotsUrl(url), { accept, maxBytes: MAX_BYTES, isCut: true, signal, mayAsk });
    return rulesFor(fetched.body.toString('utf8'));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const { status, cause } = error;
    const isUnavailable = status !== null && status < 500 && status !== 429;
    if (isUnavailable || cause instanceof BadAnswer) return '';
    throw error;
  }
}

/** What one host may make us keep and try for each address. A robots.txt of 100 kB that is made for it cost 52 s and 1.5 GB. */
const MAX_RULES = 500;
const MAX_PATTERN_CHARS = 200;
const MAX_WILDCARDS = 4;
const MAX_SITEMAP_CHARS = 500;

/** The groups for us and for all (RFC 9309, 2.2.1), with their rules within bounds, the sitemaps, and nothing else. */
export function rulesFor(text: string): string {
  const rules: Record<string, string[]> = { [PRODUCT]: [], '*': [] };
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let isInRules = true;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]{1,20})\s{0,20}:([^#]*)/.exec(line.slice(0, 1_000)) ?? [];
    const field = name.toLowerCase();
    const pattern = value.trim();
    if (field === 'user-agent') {
      if (isInRules) agents = [];
      isInRules = false;
      const agent = pattern.toLowerCase().split('/', 1)[0]?.trim() ?? '';
      if (agent in rules && !agents.includes(agent)) agents.push(agent);
    } else if (field === 'allow' || field === 'disallow' || field === 'crawl-delay') {
      isInRules = true;
      const isBounded = pattern.length <= MAX_PATTERN_CHARS && pattern.split('*').length <= MAX_WILDCARDS + 1;
      for (const agent of agents) {
        const group = rules[agent] as string[];
        if (isBounded && group.length < MAX_RULES) group.push(`${field}: ${pattern}`);
      }
    } else if (field === 'sitemap' && pattern.length <= MAX_SITEMAP_CHARS && sitemaps.length < MAX_RULES) {
      sitemaps.push(`sitemap: ${pattern}`);
    }
  }
  // PostgreSQL takes no NUL.
  const groups = Object.entries(rules)
    .filter(([, group]) => group.length > 0)
    .map(([agent, group]) => [`user-agent: ${agent}`, ...group].join('\n'));
  return [...groups, sitemaps.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('\u0000', '');
}

export const allows = (robots: string, url: URL): boolean =>
  robotsParser(robotsUrl(url), robots).isAllowed(url.href, PRODUCT) ?? true;

/** Crawl-delay where one is stated, within bounds: the rest of the file may be a mistake, or 86,400. */
export function gapMsOf(robots: string | null): number {
  if (!robots) return DEFAULT_GAP_MS;
  const seconds = robotsParser('https://host.example/robots.txt', robots).getCrawlDelay(PRODUCT) ?? 0;
  return Math.min(Math.max(seconds * 1_000 || 0, DEFAULT_GAP_MS), MAX_GAP_MS);
}
