// Writes which articles are copies, and the difference that it makes in the rollups: in the same transaction, with the rows
// locked, so that it stays right beside a sink that writes the same articles.

import type { ClientBase, Pool } from 'pg';
import { DATABASE_RETRY, retry } from '../retry.ts';
import { inTransaction } from '../transaction.ts';
import type { Placed } from './copy-groups.ts';

const BATCH_ROWS = 1_000;

// In the order of the sink's locks (lockArticles), so that the two do not block each other.
const LOCK = 'SELECT FROM core.article WHERE id = ANY($1::bigint[]) ORDER BY key FOR UPDATE';

const DELTAS = `INSERT INTO core.coverage_delta (month, day, outlet_id, head_id, topic_id, articles, originals)
SELECT date_trunc('month', a.published_on)::date, CASE WHEN a.published_precision <> 'month' THEN a.published_on END,
       a.outlet_id, g.head_id, g.topic_id, 0, sum(CASE WHEN w.is_copy THEN -1 ELSE 1 END)
FROM unnest($1::bigint[], $2::boolean[]) AS w (id, is_copy) JOIN core.article a ON a.id = w.id JOIN core.tag g ON g.article_id = a.id
WHERE a.is_copy <> w.is_copy AND a.published_on IS NOT NULL
GROUP BY 1, 2, 3, 4, 5 HAVING sum(CASE WHEN w.is_copy THEN -1 ELSE 1 END) <> 0`;

const UPDATE = `UPDATE core.article a SET copy_group = w.copy_group, is_copy = w.is_copy
FROM unnest($1::bigint[], $2::bigint[], $3::boolean[]) AS w (id, copy_group, is_copy)
WHERE a.id = w.id AND (a.copy_group, a.is_copy) IS DISTINCT FROM (w.copy_group, w.is_copy)`;

/** Collects groups and writes them in batches; each group whole, so that a run that is stopped leaves no half of one. */
export function createCopyWriter(pool: Pool) {
  let waiting: Placed[][] = [];
  return {
    add(group: readonly Placed[]): void {
      const changed = group.filter(
        ({ article, ...to }) => article.copyGroup !== to.copyGroup || article.isCopy !== to.isCopy,
      );
      if (changed.length > 0) waiting.push(changed);
    },
    /** Returns the number of rows that were changed. */
    async write(): Promise<number> {
      let written = 0;
      for (const batch of batchesOf(waiting)) {
        written += await retry(() => inTransaction(pool, (client) => writeBatch(client, batch)), DATABASE_RETRY);
      }
      waiting = [];
      return written;
    },
  };
}

function batchesOf(groups: readonly Placed[][]): Placed[][] {
  const batches: Placed[][] = [];
  for (const group of groups) {
    const batch = batches.at(-1);
    if (batch && batch.length + group.length <= BATCH_ROWS) for (const placed of group) batch.push(placed);
    else batches.push([...group]);
  }
  return batches;
}

async function writeBatch(client: ClientBase, batch: readonly Placed[]): Promise<number> {
  // An article whose headline changed between two reads of one run is here twice; the later one counts.
  const placed = [...new Map(batch.map((one) => [one.article.id, one])).values()];
  const ids = placed.map(({ article }) => article.id);
  const copies = placed.map(({ isCopy }) => isCopy);
  await client.query(LOCK, [ids]);
  await client.query(DELTAS, [ids, copies]);
  const groups = placed.map(({ copyGroup }) => copyGroup);
  return (await client.query(UPDATE, [ids, groups, copies])).rowCount ?? 0;
}
