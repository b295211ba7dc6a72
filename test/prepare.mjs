// Before the tests: a Chromium for the browser's tests, where one can be installed (Debian, as root). Elsewhere they are skipped
// with a line that says so; with CI=true that is a failure.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = places.some((place) => place && existsSync(place));
const debian = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');

if (!found && debian) {
  console.log('prepare: installing Chromium for the browser tests');
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  const { status } = apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  if (status !== 0) console.warn('prepare: Chromium could not be installed');
} else if (!found) {
  console.warn('prepare: no Chromium found; install one or set CHROMIUM_PATH, or the browser tests are skipped');
}
