// The port of archives: what every source gives, and what the run (run.ts) does with it.
//
// A run is cut into units (a file, a month, a capture, a page of results). A unit is claimed by one process, read, sent,
// acknowledged, and only then marked done; one that was left in the middle is read again from its start, by whoever comes next.

import type { Article, Parsed } from '../../stream/messages.ts';
import { buildArticle, type Origin, type RawArticle } from '../article.ts';

/** Names are part of a key, and an index row of PostgreSQL holds 2,704 bytes. Addresses of articles have some 200. */
export const MAX_UNIT_BYTES = 2_600;
export type Unit = {
  /**
   * Unique in its run, the same whenever the source is listed again, and enough to read it by: an address, a path. At most
   * MAX_UNIT_BYTES long, without control characters.
   */
  name: string;
  /** For the estimate; null: not known. */
  bytes: number | null;
};

/** An article, with its place in the unit: a line, an offset, the number of an item. */
export type FoundArticle = {
  place: string;
  raw: RawArticle;
  /** When this copy was made, ms since 1970: of the capture, never the present time where another is known. */
  capturedAtMs: number;
  basis: Origin['basis'];
  /** What raw was made of, for the dead letter, where that is more than raw. */
  original?: unknown;
};
/** Or a piece of the unit that is none. */
export type Found = FoundArticle | { place: string; reason: string; value: Buffer };

/** Makes the message. @param outlet slug of what names none */
export const buildFound = (
  { raw, capturedAtMs, basis }: FoundArticle,
  {
    kind,
    unit,
    run,
    outlet,
    outletOfDomain,
  }: Pick<Origin, 'kind' | 'run' | 'outletOfDomain'> & {
    unit: string;
    outlet: string | null;
  },
): Parsed<Article> =>
  buildArticle({ ...raw, outlet: raw.outlet || outlet }, { kind, ref: unit, run, capturedAtMs, basis, outletOfDomain });

export type Source = {
  kind: string;
  /** For people: what is loaded. */
  title: string;
  /** How many units a process may read at the same time, where it waits for hosts; without it one. */
  sideBySide?: number;
  /** All units of the run. @throws where the source cannot be listed */
  list(signal: AbortSignal): AsyncIterable<Unit>;
  /**
   * What a unit holds, as it is read, in bounded memory.
   * @throws Error that names the unit and the place where it could not be read on; what came before is kept
   */
  read(unit: string, signal: AbortSignal): AsyncIterable<Found>;
};
