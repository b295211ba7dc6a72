import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';
import { retry } from '../retry.ts';
import { KAFKA_RETRY, mayPass } from './kafka-client.ts';

/** What a stream's topic must be set to; each would lose records, or hide a log that was made anew, if it were otherwise. */
const SETTINGS = {
  'cleanup.policy': 'delete',
  'message.timestamp.type': 'LogAppendTime',
  'retention.ms': '-1',
  'retention.bytes': '-1',
};

/**
 * Creates the topics that are missing, where it may, and holds those that are there against SETTINGS.
 * @throws Error with the topic, the setting and the command that mends it
 */
export async function ensureTopics(
  admin: Admin,
  topics: string[],
  { partitions, create }: { partitions: number; create: boolean },
): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !present.has(topic));
  const configEntries = Object.entries(SETTINGS).map(([name, value]) => ({ name, value }));
  if (missing.length > 0 && !create) {
    throw new Error(
      `kafka: there is no topic ${missing.join(', ')}; the stages make them when they start (kafka: prefix in newsgauge.yaml?)`,
    );
  }
  if (missing.length > 0) {
    // Two processes that start together both try; the later one finds them there (createTopics is false then).
    await admin.createTopics({
      topics: missing.map((topic) => ({ topic, numPartitions: partitions, replicationFactor: -1, configEntries })),
      // kafkajs's own waiting ends with an error where the new topic is not known to the broker yet.
      waitForLeaders: false,
    });
    await retry(() => seeLeaders(admin, missing), KAFKA_RETRY, undefined, mayPass);
  }
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configNames: Object.keys(SETTINGS),
    })),
  });
  for (const { resourceName, configEntries: entries } of resources) {
    for (const { configName, configValue } of entries) {
      const wanted = SETTINGS[configName as keyof typeof SETTINGS];
      if (configValue === wanted) continue;
      throw new Error(
        `kafka: topic ${resourceName} has ${configName}=${configValue}, and records could be lost; set it: kafka-configs.sh --alter --topic ${resourceName} --add-config ${configName}=${wanted}`,
      );
    }
  }
}

/** @throws a passing KafkaJS error while a topic, or the leader of one of its partitions, is not known. */
async function seeLeaders(admin: Admin, topics: string[]): Promise<void> {
  const { topics: known } = await admin.fetchTopicMetadata({ topics });
  const waiting = known.find(({ partitions }) => partitions.some(({ leader }) => leader < 0));
  if (waiting) throw new kafkajs.KafkaJSError(`topic ${waiting.name} has no leader yet`);
}

const DELETE_TIMEOUT_MS = 60_000;

/**
 * Deletes topics and groups; resolves when they are gone.
 * @throws Error where a group has members, or a topic comes back
 */
export async function deleteTopics(
  admin: Admin,
  topics: readonly string[],
  groupIds: readonly string[],
): Promise<void> {
  const { groups } = await admin.listGroups();
  const ours = groups.map(({ groupId }) => groupId).filter((id) => groupIds.includes(id));
  const until = performance.now() + DELETE_TIMEOUT_MS;
  const tooLate = () => performance.now() > until;
  // Groups first: one that still has a member cannot be deleted, and then its topics stay. One that was killed counts as a
  // member until its session ends.
  while (ours.length > 0) {
    const { groups: described } = await admin.describeGroups(ours);
    const busy = described.filter(({ members }) => members.length > 0);
    if (busy.length === 0) {
      await admin.deleteGroups(ours);
      break;
    }
    const names = busy.map(({ groupId }) => groupId).join(', ');
    if (tooLate()) throw new Error(`kafka: somebody reads with the groups ${names}; end that process first`);
    await sleep(500);
  }
  const present = async () => (await admin.listTopics()).filter((topic) => topics.includes(topic));
  const doomed = await present();
  if (doomed.length > 0) await admin.deleteTopics({ topics: doomed });
  while ((await present()).length > 0) {
    if (tooLate()) throw new Error(`kafka: the topics ${doomed.join(', ')} are still there after they were deleted`);
    await sleep(50);
  }
}
