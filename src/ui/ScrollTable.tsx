import type { ReactNode } from 'react';

interface ScrollTableProps {
  readonly className: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A table that scrolls by itself where it is wider than the page. */
export function ScrollTable({ className, title, columns, children }: ScrollTableProps) {
  return (
    <div className={className} role="region" aria-label={title} tabIndex={0}>
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
