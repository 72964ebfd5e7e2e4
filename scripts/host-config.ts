import { caddyConfig, nginxConfig } from './check-hosting/configs';
import { BASE } from './shared/deployment';
import { readArguments } from './shared/read-arguments';

/**
 * Prints the settings of a web server for what `npm run build` wrote.
 *
 *   npm run -s host-config -- nginx --root /srv/regionatlas --port 80    or caddy
 */
const CONFIGS = { nginx: nginxConfig, caddy: caddyConfig } as const;
const { positionals, values } = readArguments({
  allowPositionals: true,
  options: {
    /** dist/ itself, or with a BASE_PATH the folder that has it under that name. */
    root: { type: 'string', default: '/srv/regionatlas' },
    port: { type: 'string', default: '80' },
  },
});
const [server = ''] = positionals;
const config = Object.entries(CONFIGS).find(([name]) => name === server)?.[1];
const port = Number(values.port);
const isWhole = values.root.startsWith('/');
if (!config || !isWhole || !Number.isInteger(port) || port < 1 || port > 65_535) {
  process.stderr.write(
    `Found "${[server, values.root, values.port].join(' ')}". Expected "nginx" or "caddy", a folder by its whole path, and a port from 1 to 65535: ` +
      'npm run -s host-config -- nginx --root /srv/regionatlas --port 80\n',
  );
  process.exitCode = 1;
} else {
  process.stdout.write(config({ base: BASE, root: values.root, port }));
}
