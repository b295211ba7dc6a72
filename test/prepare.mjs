// Before the tests: on a Debian machine as root, Chromium is installed by the system's package manager where it is missing.
// Elsewhere, one loud line; the browser tests then skip, or fail when CI=true.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const found = process.env.CHROMIUM_PATH ?? CANDIDATES.find((path) => existsSync(path));

if (!found) {
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (mayInstall) {
    console.log('tests: installing Chromium with apt-get');
    const apt = (...args) =>
      execFileSync('apt-get', ['-y', '-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    try {
      apt('update');
      apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    } catch (error) {
      console.log(`tests: NO CHROMIUM: apt-get failed (${error.message}); the browser tests are skipped`);
    }
  } else {
    console.log('tests: NO CHROMIUM: install Chromium or set CHROMIUM_PATH; the browser tests are skipped');
  }
}
