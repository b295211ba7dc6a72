import kafkajs, { type Admin } from 'kafkajs';

/** What a stream's topic must be set to; each would lose records, or hide a log that was made anew, if it were otherwise. */
const SETTINGS = {
  'cleanup.policy': 'delete',
  'message.timestamp.type': 'LogAppendTime',
  'retention.ms': '-1',
  'retention.bytes': '-1',
};

/**
 * Creates the topics that are missing, and holds those that are there against SETTINGS.
 * @throws Error with the topic, the setting and the command that mends it
 */
export async function ensureTopics(admin: Admin, topics: string[], partitions: number): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !present.has(topic));
  const configEntries = Object.entries(SETTINGS).map(([name, value]) => ({ name, value }));
  if (missing.length > 0) {
    // Two processes that start together both try; the later one finds them there (createTopics is false then).
    await admin.createTopics({
      topics: missing.map((topic) => ({ topic, numPartitions: partitions, replicationFactor: -1, configEntries })),
      waitForLeaders: true,
    });
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
