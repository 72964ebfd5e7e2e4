import { describe, expect, it } from 'vitest';
import { notesOf, releaseFiles } from './release-files';

const files = {
  changelog:
    '# Changelog\n\n## Unreleased\n\n### Added\n\n- A map.\n\n## 0.1.0 (2026-01-02)\n\n- All.\n',
  publiccode: 'name: Atlas\nsoftwareVersion: 0.1.0\nplatforms:\n',
};

describe('releaseFiles', () => {
  it('gives what was unreleased the version and the day, and leaves an empty place above it', () => {
    const { changelog } = releaseFiles(files, '0.2.0', '2026-03-04');
    expect(changelog).toContain('## Unreleased\n\n## 0.2.0 (2026-03-04)\n\n### Added');
    expect(notesOf(changelog, 'Unreleased')).toBe('');
    expect(notesOf(changelog, '0.2.0')).toBe('### Added\n\n- A map.');
    expect(notesOf(changelog, '0.1.0')).toBe('- All.');
  });

  it('says the version in publiccode.yml', () => {
    expect(releaseFiles(files, '0.2.0', '2026-03-04').publiccode).toContain(
      '\nsoftwareVersion: 0.2.0\n',
    );
  });

  it('refuses what is no version, and a release of nothing', () => {
    expect(() => releaseFiles(files, 'v0.2', '2026-03-04')).toThrow('no version');
    const { changelog } = releaseFiles(files, '0.2.0', '2026-03-04');
    expect(() => releaseFiles({ ...files, changelog }, '0.3.0', '2026-03-04')).toThrow('nothing');
  });
});
