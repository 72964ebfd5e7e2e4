import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BASE } from './shared/deployment';
import { CACHING, headersFor } from './shared/headers';
import { caddyConfig, nginxConfig, type Site } from './check-hosting/configs';

/**
 * Serves dist/ with the web servers of docs/hosting.md that are installed, and checks their responses.
 * NGINX_PATH and CADDY_PATH may name programs that are not on the path.
 */
if (!existsSync('dist')) {
  process.stderr.write('There is no dist/. Build first: npm run build\n');
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'regionatlas-hosting-'));
const site: Site = { base: BASE, root: join(folder, 'www'), port: 4191 };
const faults: string[] = [];
let checked = 0;
try {
  await mkdir(site.root);
  await cp('dist', join(site.root, BASE), { recursive: true });
  await writeFile(join(folder, 'nginx.conf'), wholeNginx());
  await writeFile(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${caddyConfig(site)}`);
  await check('nginx', process.env['NGINX_PATH'] ?? 'nginx', '-v', [
    '-p',
    folder,
    '-c',
    join(folder, 'nginx.conf'),
  ]);
  await check('Caddy', process.env['CADDY_PATH'] ?? 'caddy', 'version', [
    'run',
    '--adapter',
    'caddyfile',
    '--config',
    join(folder, 'Caddyfile'),
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${checked} servers checked, ${faults.length} faults.\n`);
if (faults.length > 0) process.exitCode = 1;

function wholeNginx(): string {
  const types = ['text/html html', 'text/css css', 'text/javascript js', 'application/json json'];
  const more = ['image/svg+xml svg', 'image/png png', 'font/woff2 woff2'];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Worker processes of another user could not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  types { ${[...types, ...more].join('; ')}; }
${nginxConfig(site)}
}
`;
}

async function check(
  name: string,
  program: string,
  versionFlag: string,
  args: string[],
): Promise<void> {
  if (spawnSync(program, [versionFlag]).status !== 0) {
    process.stdout.write(`${name} is not installed here, so its example was not tried.\n`);
    return;
  }
  const server = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  try {
    await untilServing();
    await checkAnswers(name);
    checked += 1;
  } finally {
    await stop(server);
  }
}

async function checkAnswers(name: string): Promise<void> {
  const [asset] = await readdir(join('dist', 'assets'));
  await expectAnswer(name, 'region/dalarna/', 200, CACHING.others, 'text/html');
  await expectAnswer(name, 'region/dalarna/?tema=livsmedel', 200, CACHING.others, 'text/html');
  await expectAnswer(name, 'inbaddad/tema/livsmedel/', 200, CACHING.others, 'text/html');
  await expectAnswer(name, 'embed.js', 200, CACHING.others, 'text/javascript');
  await expectAnswer(name, 'sw.js', 200, CACHING.others, 'text/javascript');
  await expectAnswer(name, `assets/${asset ?? ''}`, 200, CACHING.hashed, '');
  await expectAnswer(name, 'geo/regions.geojson', 200, CACHING.others, 'json');
  for (const path of ['region/atlantis/', 'inbaddad/atlantis/', 'assets/missing-a1b2c3.js']) {
    await expectAnswer(name, path, 404, CACHING.others, 'text/html', headersFor('404.html'));
  }
  const bare = await fetch(address('region/dalarna'), { redirect: 'manual' });
  const target = new URL(bare.headers.get('location') ?? '', address('region/dalarna')).href;
  if (target !== address('region/dalarna/'))
    faults.push(`${name} sends region/dalarna to ${target}.`);
  for (const [path, page] of [
    ['region/atlantis/', '404.html'],
    ['en/region/atlantis/', 'en/404.html'],
    ['program/atlantis/en/', '404.html'],
  ] as const) {
    const lost = await (await fetch(address(path))).text();
    if (lost !== (await readFile(join('dist', page), 'utf8')))
      faults.push(`${name} does not answer ${path} with ${page}.`);
  }
}

async function expectAnswer(
  name: string,
  path: string,
  status: number,
  caching: string,
  type: string,
  headers = headersFor(path),
): Promise<void> {
  const answer = await fetch(address(path));
  await answer.arrayBuffer();
  const say = (what: string) => faults.push(`${name}, ${path}: ${what}`);
  if (answer.status !== status) say(`status ${answer.status}, expected ${status}.`);
  const expected = { ...headers, 'Cache-Control': caching };
  for (const [header, value] of Object.entries(expected)) {
    const found = answer.headers.get(header);
    if (found !== value) say(`${header} is "${found ?? ''}", expected "${value}".`);
  }
  const found = answer.headers.get('Content-Type') ?? '';
  if (!found.includes(type)) say(`Content-Type is "${found}", expected ${type}.`);
}

function address(path: string): string {
  return `http://localhost:${site.port}${BASE}${path}`;
}

async function untilServing(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(address('')).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No answer from ${address('')} within five seconds.`);
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}
