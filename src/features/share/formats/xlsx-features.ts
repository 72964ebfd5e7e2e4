import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Table } from '../../../domain/export/export';

const CORE = 'docProps/core.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org';

/** A cell with the address that it links to. */
interface Link {
  readonly cell: string;
  readonly target: string;
}

/**
 * Returns what a workbook has beyond its cells: a filter on every table but the one about the file, links from
 * telephone numbers, and its title among the properties of the file.
 */
export function workbookFeatures(tables: readonly Table[], title: string): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            const added = table ? filterOf(table) + hyperlinks(linksIn(table)) : '';
            // The order of elements is that of ECMA-376 part 1, 18.3.1.99.
            return xml.replace('</sheetData>', () => `</sheetData>${added}`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            return table ? linksIn(table).map(relationship).join('') : '';
          },
        },
        '[Content_Types].xml': {
          insert: () =>
            `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="${RELATIONSHIPS}/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: {
        files: () => ({
          [CORE]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${RELATIONSHIPS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${sanitizeTextContent(title)}</dc:title></cp:coreProperties>`,
        }),
      },
    },
  };
}

function filterOf({ id, columns, rows }: Table): string {
  if (id === 'about' || rows.length === 0) return '';
  return `<autoFilter ref="A1:${getCellAddress(rows.length, columns.length - 1)}"/>`;
}

/** The telephone numbers of a table, which are addresses such as "tel:+46313900600". */
function linksIn({ rows }: Table): readonly Link[] {
  return rows.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      typeof cell === 'string' && /^tel:\+\d+$/.test(cell)
        ? [{ cell: getCellAddress(i + 1, j), target: cell }]
        : [],
    ),
  );
}

function hyperlinks(links: readonly Link[]): string {
  const marks = links.map(({ cell }) => `<hyperlink ref="${cell}" r:id="rId-${cell}"/>`);
  return marks.length === 0 ? '' : `<hyperlinks>${marks.join('')}</hyperlinks>`;
}

function relationship({ cell, target }: Link): string {
  const type = `${RELATIONSHIPS}/officeDocument/2006/relationships/hyperlink`;
  return `<Relationship Id="rId-${cell}" Type="${type}" Target="${sanitizeAttributeValue(target)}" TargetMode="External"/>`;
}
