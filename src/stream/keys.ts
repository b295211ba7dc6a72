// Keys of articles: part of the contract of messages. Ingest makes them; the sink knows by the same rule that a key is a guid's.

import { createHash } from 'node:crypto';

/** Of the rules for the canonical URL (src/ingest/identity.ts) and of those here. */
const RULE_VERSION = 'ng1';

/** The key of an article: 128 bits, as 32 hexadecimal digits. */
export const urlKey = (canonicalUrl: string): string => keyOf(canonicalUrl);

/** The key where there is no usable link, and an alias where there is one: a guid means something only within its outlet. */
export const guidKey = (outlet: string, guid: string): string => keyOf(`guid\n${outlet}\n${guid}`);

const keyOf = (identity: string): string =>
  createHash('sha256').update(`${RULE_VERSION}\n${identity}`).digest('hex').slice(0, 32);
