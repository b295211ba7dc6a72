import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../database.ts';
import { newsgauge } from './run.ts';

describe('newsgauge interactions', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(join(tmpdir(), 'newsgauge-cli-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (args: string[]) =>
    newsgauge(args, { env: { DATABASE_URL: database.url, NEWSGAUGE_HOME: join(folder, 'home') }, cwd: folder });
  async function file(name: string, content: string): Promise<string> {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  }

  it('imports counts and says how many belong to articles that are here', async () => {
    await run([
      'backfill',
      'file',
      await file('counted.csv', 'title,url\nTeam wins the bowl,https://counted.example/1\n'),
    ]);
    const path = await file(
      'views.csv',
      '# Start date: 20240101\n# End date: 20240131\nPage path,Views\n/1,30\n/1/?fbclid=x,4\n/not-here,5\n(other),9\n/1,x\n',
    );
    const args = ['interactions', 'import', path, '--format', 'ga4', '--host', 'www.counted.example', '--json'];
    for (const _time of [1, 2]) {
      const { code, lines, stderr } = await run(args);
      expect([code, stderr]).toEqual([0, '']);
      expect(lines).toMatchObject([
        { read: 5, sent: 3, matched: 2, waiting: 1, pages: 2, pagesMatched: 1, rejected: 1, failures: [] },
      ]);
    }
    const { rows } = await database.pool.query(
      "SELECT sum(o.count)::integer AS views FROM core.observation o JOIN core.article a ON a.id = o.article_id WHERE a.outlet_id = (SELECT id FROM core.outlet WHERE slug = 'counted.example')",
    );
    expect(rows).toEqual([{ views: 34 }]);
    const refused = await run(['interactions', 'import', path, '--format', 'facebook', '--json']);
    expect(refused.code).toBe(1);
    expect(refused.lines).toMatchObject([{ sent: 0, failures: [expect.stringContaining('no column "link"')] }]);
  });

  it('makes articles of posts, with their counts, and none the second time', async () => {
    const path = await file(
      'posts.csv',
      'post_id,created_time,name,link,shares,reactions\n1,2020-01-02T10:00:00Z,Team wins the final in overtime,https://posts.example/a,4,7\n2,2020-01-02T11:00:00Z,,https://bit.ly/2talMsx,4,7\n',
    );
    const again = () => run(['interactions', 'import', path, '--format', 'facebook', '--json']);
    const result = { read: 2, sent: 2, matched: 2, waiting: 0, leftOut: { 'short link, not resolved': 1 } };
    expect((await again()).lines).toMatchObject([{ ...result, articles: 1 }]);
    expect((await again()).lines).toMatchObject([{ ...result, articles: 0 }]);
    const { lines } = await run(['sql', '--json', "SELECT title, topic FROM articles WHERE outlet = 'posts.example'"]);
    expect(lines).toEqual([{ title: 'Team wins the final in overtime', topic: 'sports' }]);
  });
});
