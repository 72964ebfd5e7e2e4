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
});
