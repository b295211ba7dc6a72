// kafkajs as this project uses it: its log in ours, and which of its errors pass.

import kafkajs, { type ISocketFactory, type Kafka, type LogEntry } from 'kafkajs';
import type { Log } from '../log.ts';
import type { RetryPolicy } from '../retry.ts';

export type KafkaConnection = {
  brokers: readonly string[];
  log: Log;
  /** For tests of a broken network. */
  socketFactory?: ISocketFactory;
};

/** Within one call of kafkajs: 17 s without a broker, as long as one takes to restart. */
export const CALL_RETRY = { initialRetryTime: 100, maxRetryTime: 3_000, retries: 12 };
/** At the start: 3 s, so that a wrong address is told soon. */
export const FIRST_RETRY = { ...CALL_RETRY, retries: 6 };

/** Around its calls: about three minutes without any broker, then the stage ends and says so. */
export const KAFKA_RETRY: RetryPolicy = { attempts: 10, firstDelayMs: 100, maxDelayMs: 5_000 };

/** What no waiting mends, by the error's type in Kafka's protocol or its name in kafkajs. */
const PERMANENT = new Set([
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'ILLEGAL_SASL_STATE',
  'SECURITY_DISABLED',
  'UNSUPPORTED_VERSION',
  'INVALID_TOPIC_EXCEPTION',
  'INVALID_SESSION_TIMEOUT',
  'INVALID_GROUP_ID',
  'INVALID_REPLICATION_FACTOR',
  'INVALID_PARTITIONS',
  'INVALID_CONFIG',
  'POLICY_VIOLATION',
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'KafkaJSSASLAuthenticationError',
  // A stream that others compressed with zstd, lz4 or snappy: this client cannot read it.
  'KafkaJSNotImplemented',
  'KafkaJSUnsupportedMagicByteInMessageSet',
  'KafkaJSServerDoesNotSupportApiKey',
]);

type KafkaError = Error & { type?: string; cause?: unknown; originalError?: unknown };

/** True for what kafkajs reports and waiting may mend: lost brokers, elections, rebalances, its own confusions. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof Error) || !error.name.startsWith('KafkaJS')) return false;
  for (
    let at: unknown = error;
    at instanceof Error;
    at = (at as KafkaError).cause ?? (at as KafkaError).originalError
  ) {
    if (PERMANENT.has((at as KafkaError).type ?? '') || PERMANENT.has(at.name)) return false;
  }
  return true;
}

export function createKafka({ brokers, log, socketFactory }: KafkaConnection, retry = CALL_RETRY): Kafka {
  return new kafkajs.Kafka({
    clientId: 'newsgauge',
    brokers: [...brokers],
    connectionTimeout: 5_000,
    retry,
    // kafkajs calls errors what it retries by itself ("coordinator is loading"); what stays an error reaches us as one.
    logLevel: kafkajs.logLevel.INFO,
    logCreator: () => (entry) => write(log, entry),
    ...(socketFactory ? { socketFactory } : {}),
  });
}

function write(log: Log, { namespace, log: { message, timestamp: _, logger: __, stack: ___, ...fields } }: LogEntry) {
  // The one sign that a group lost its place: records were deleted by others, or a leader was elected that lacked them.
  const level = message.startsWith('Offset out of range') ? 'warn' : 'debug';
  log[level]({ client: namespace, ...fields }, `kafka: ${message}`);
}
