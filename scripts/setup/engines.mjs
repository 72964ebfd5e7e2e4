import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

/** Where browsers of other engines than Chromium are installed, and what else driving them needs. */
const ENGINES = {
  firefox: {
    paths: () => [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
    needs: ['Xvfb'],
  },
  webkit: {
    paths: () =>
      ['/usr/lib', '/usr/libexec'].flatMap((folder) => [
        ...subfolders(folder).map((name) => `${folder}/${name}/webkit2gtk-4.1/MiniBrowser`),
        `${folder}/webkit2gtk-4.1/MiniBrowser`,
      ]),
    needs: ['Xvfb', 'WebKitWebDriver'],
  },
};

const DEBIAN_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri'];

/**
 * Writes the paths of the installed engines to .engines.json, which the end-to-end tests read. Installs missing ones
 * with `install`, a function that takes Debian packages.
 */
export function ensureEngines(install, say) {
  if (missing().length > 0) {
    say(`Trying the system packages for ${missing().join(' and ')} …`);
    install(DEBIAN_PACKAGES);
  }
  const found = Object.fromEntries(
    Object.keys(ENGINES).flatMap((name) => (find(name) ? [[name, find(name)]] : [])),
  );
  writeFileSync('.engines.json', JSON.stringify(found));
  for (const name of Object.keys(ENGINES)) {
    say(`${name}: ${found[name] ?? 'not found, so nothing is tested in it'}`);
  }
}

function missing() {
  return Object.keys(ENGINES).filter((name) => !find(name));
}

function find(name) {
  const { paths, needs } = ENGINES[name];
  return needs.every(isCommand) ? paths().find((path) => path && existsSync(path)) : undefined;
}

function isCommand(command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

function subfolders(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
