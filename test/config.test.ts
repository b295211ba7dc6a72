import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('the example', () => {
  it('has one own outlet, and no domain or feed twice', () => {
    const { outlets } = readConfig('newsgauge.example.yaml', {});
    expect(outlets.filter(({ own }) => own).map(({ name }) => name)).toEqual(['The Only Truth']);
    const addresses = outlets.flatMap(({ domains, feeds }) => [...domains, ...feeds]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('configuration of Kafka', () => {
  let file: string;
  beforeAll(() => {
    file = join(mkdtempSync(join(tmpdir(), 'newsgauge-config-')), 'newsgauge.yaml');
    writeFileSync(file, 'kafka: { partitions: 12, prefix: truth. }\n');
  });
  afterAll(() => rmSync(join(file, '..'), { recursive: true }));

  it('is none without KAFKA_BROKERS, whatever the file says', () => {
    expect(readConfig(file, {}).kafka).toBeNull();
    expect(readConfig(file, { KAFKA_BROKERS: '' }).kafka).toBeNull();
  });

  it('is the brokers of the environment with the settings of the file', () => {
    expect(readConfig(file, { KAFKA_BROKERS: 'kafka-1:9092, 10.0.0.2:9093,[::1]:9092' }).kafka).toEqual({
      brokers: ['kafka-1:9092', '10.0.0.2:9093', '[::1]:9092'],
      partitions: 12,
      prefix: 'truth.',
    });
  });

  it.each(['kafka', 'http://kafka:9092', 'kafka:9092,', 'kafka:port'])(
    'refuses %s and says what it should be',
    (brokers) => {
      expect(() => readConfig(file, { KAFKA_BROKERS: brokers })).toThrow(/KAFKA_BROKERS: ".*" is no host:port/);
    },
  );
});
