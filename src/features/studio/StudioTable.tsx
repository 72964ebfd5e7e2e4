import type { ReactNode } from 'react';

interface StudioTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is wider than the page. */
export function StudioTable({ title, columns, children }: StudioTableProps) {
  return (
    <div className="studio-table" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
