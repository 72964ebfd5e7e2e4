import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyConfig, nginxConfig } from './configs';

const guide = readFileSync('docs/hosting.md', 'utf8');
const site = { base: '/', root: '/srv/regionatlas', port: 80 };

describe('docs/hosting.md', () => {
  it('shows nginx as scripts/shared/headers.ts has it', () => {
    expect(guide).toContain(`\`\`\`nginx\n${nginxConfig(site)}\`\`\``);
  });

  it('shows Caddy as scripts/shared/headers.ts has it', () => {
    expect(guide).toContain(`\`\`\`caddyfile\n${caddyConfig(site)}\`\`\``);
  });

  // A page for unknown addresses may be framed by nobody, and a file that is missing during a deploy is not missing for a year.
  it.each(['frames', 'hashed'])(
    'has Caddy say what it says of %s of files that there are',
    (name) => {
      const [, matcher] = new RegExp(`@${name} \\{([^}]*)\\}`).exec(caddyConfig(site)) ?? [];
      expect(matcher).toMatch(/^ *file\b/m);
    },
  );
});
