// The short form of `npm run bench -- live`: every misbehaviour once, for three days.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Result, simulate, withoutDisk } from '../../../bench/live/simulate.ts';
import { type Database, openDatabase } from '../../../src/store/connect.ts';
import { createDatabase, type TestDatabase } from '../../database.ts';
import { quietLog } from '../../log.ts';

describe('a newsroom of feeds that misbehave, for three days', () => {
  let database: TestDatabase;
  let lazy: Database;
  let result: Result;
  beforeAll(async () => {
    database = await createDatabase();
    lazy = await openDatabase({ databaseUrl: withoutDisk(database.url), home: '', log: quietLog });
    result = await simulate({ database: lazy, log: quietLog, feeds: 100, days: 3, seed: 1 });
  }, 300_000);
  afterAll(async () => {
    await lazy.close();
    await database.drop();
  });

  it('stores every article once that it could have read, and can say of each other one why not', () => {
    const { total, behaviours, missed } = result;
    expect(missed.filter(({ why }) => why === 'unexplained' || why === 'twice')).toEqual([]);
    expect(Object.entries(behaviours).filter(([, { broken }]) => broken > 0)).toEqual([]);
    expect(total.stored).toBeGreaterThan(total.published * 0.9);
  });

  it('stores titles, dates and outlets as they were published, and invents nothing', () => {
    expect(result.examples).toEqual([]);
    expect(result.wrong).toEqual({ titles: 0, dates: 0, outlets: 0, seen: 0, strangers: 0 });
  });

  it('asks no host more often than it may, and nobody who may not be asked', () => {
    expect(result.rates).toMatchObject({ tooSoon: [], tooMany: [] });
    expect(result.trespasses).toEqual({ forbidden: 0, disallowed: 0, paused: 0, unknown: 0 });
  });
});
