// Before the tests: a Chromium for the browser's tests and Apache Kafka (Java, and its jars by Maven), where they can be installed
// (Debian, as root). Elsewhere those tests are skipped with a line that says so; with CI=true that is a failure.

import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const debian = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
const onPath = (command) => process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, command)));
const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

install(
  'Chromium',
  browsers.some((place) => place && existsSync(place)),
  ['chromium', 'fonts-dejavu-core'],
  'install one or set CHROMIUM_PATH, or the browser tests are skipped',
);
const jars = join('.cache', 'kafka-4.3.1');
if (!process.env.KAFKA_BROKERS) {
  const missing = 'install Java 17 and Maven or set KAFKA_BROKERS, or the tests on Kafka are skipped';
  install('Java', onPath('java'), ['default-jre-headless'], missing);
  if (!existsSync(jars)) {
    install('Maven', onPath('mvn'), ['maven'], missing);
    if (onPath('mvn')) fetchKafka();
  }
}

function install(name, found, packages, otherwise) {
  if (found) return;
  if (!debian) return console.warn(`prepare: no ${name} found; ${otherwise}`);
  console.log(`prepare: installing ${name} for the tests`);
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  const { status } = apt('install', '-y', '--no-install-recommends', ...packages);
  if (status !== 0) console.warn(`prepare: ${name} could not be installed; ${otherwise}`);
}

/** 45 jars, 44 MB; kept in .cache, which npm ci leaves alone. Copied aside first: an interrupted run leaves no half folder. */
function fetchKafka() {
  console.log('prepare: fetching Apache Kafka 4.3.1 for the tests');
  const half = `${jars}.part`;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  const { status } = spawnSync(
    'mvn',
    ['-q', '-B', '-f', 'test/kafka-pom.xml', goal, `-DoutputDirectory=${resolve(half)}`, '-DincludeScope=runtime'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status === 0) renameSync(half, jars);
  else console.warn('prepare: Apache Kafka could not be fetched; the tests on Kafka are skipped');
}
