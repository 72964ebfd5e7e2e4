import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CACHING, HEADERS } from '../headers';
import { caddyConfig, headersFile, nginxConfig } from './configs';

const guide = readFileSync('docs/hosting.md', 'utf8');
const site = { base: '/', root: '/srv/regionatlas', port: 80 };

describe('docs/hosting.md', () => {
  it('shows nginx as scripts/headers.ts has it', () => {
    expect(guide).toContain(`\`\`\`nginx\n${nginxConfig(site)}\`\`\``);
  });

  it('shows Caddy as scripts/headers.ts has it', () => {
    expect(guide).toContain(`\`\`\`caddyfile\n${caddyConfig(site)}\`\`\``);
  });
});

describe('headersFile', () => {
  const file = headersFile('/regionatlas/');

  it('has every header below the base', () => {
    expect(file.startsWith('/regionatlas/*\n')).toBe(true);
    for (const [name, value] of Object.entries(HEADERS))
      expect(file).toContain(`  ${name}: ${value}\n`);
  });

  it('says of each file once how it may be kept', () => {
    expect(file.match(/Cache-Control/g)).toHaveLength(1);
    expect(file).toContain(`/regionatlas/assets/*\n  Cache-Control: ${CACHING.hashed}\n`);
  });
});

describe('the policy', () => {
  it('allows nothing inline and nothing from elsewhere', () => {
    const policy = HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
  });
});
