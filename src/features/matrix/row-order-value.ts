import { ROW_ORDERS, type RowOrder } from '../../domain/matrix/order';

const THEME = 'tema:';

/** A row order as the value of an option in a form; `rowOrderOfValue` reads it back. */
export function valueOfRowOrder(order: RowOrder): string {
  return order.by === 'theme' ? THEME + order.theme : order.by;
}

/** The row order that an option's value stands for; alphabetical for an unknown value. */
export function rowOrderOfValue(value: string): RowOrder {
  if (value.startsWith(THEME)) return { by: 'theme', theme: value.slice(THEME.length) };
  return { by: ROW_ORDERS.find((each) => each === value) ?? 'name' };
}
