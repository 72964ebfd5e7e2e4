import { changesBetween } from '../../domain/changes/changes';
import type { Dataset } from '../../domain/model/dataset';
import type { EditionReport } from '../../features/studio/report';
import { programmeFolder } from '../../store/paths';

/**
 * Returns what is told of an edition, compared with what is published of the same programme.
 * @param listed the ids of the site's programmes.
 */
export function editionReport(
  before: Dataset,
  after: Dataset,
  listed: readonly string[],
): EditionReport {
  const { id } = after.programme;
  const areas = after.areaSystem.id;
  const hasSameAreas = before.areaSystem.id === areas;
  const isSame = before.programme.id === id;
  const index = isSame ? 0 : listed.indexOf(id);
  return {
    regions: after.regions.length,
    focusAreas: after.regions.reduce((sum, region) => sum + region.areas.length, 0),
    contacts: after.regions.reduce((sum, region) => sum + region.contacts.length, 0),
    siteFolder: hasSameAreas && index >= 0 ? programmeFolder(id, index) : null,
    areas: hasSameAreas ? null : areas,
    changes: hasSameAreas && isSame ? changesBetween(before, after) : null,
  };
}

/** True if nothing differs from what is published: no other edition is undone by it. */
export function isPublished(edition: EditionReport | null): boolean {
  return edition?.changes?.programme === false && edition.changes.regions.length === 0;
}
