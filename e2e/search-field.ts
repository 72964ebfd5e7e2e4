import type { Locator } from '@playwright/test';
import { expect, type Visitor } from './atlas';

/** The field with its list. */
export const field = (visitor: Visitor) => visitor.page.getByRole('combobox', { name: 'Sök' });
export const list = (visitor: Visitor) => visitor.page.getByRole('listbox', { name: 'Träffar' });
export const group = (visitor: Visitor, name: string) => list(visitor).getByRole('group', { name });
/** The field before and after its list is loaded. */
export const plainField = (visitor: Visitor) => visitor.page.getByLabel('Sök', { exact: true });

/** The dimmed regions of the map, in whichever renderer: the SVG map has them too. */
export const dimmed = (visitor: Visitor): Locator =>
  visitor.page.locator('.map-regions .is-dimmed');

/** Types into the field as a person does, and waits for the list. */
export async function types(visitor: Visitor, text: string): Promise<void> {
  await plainField(visitor).click();
  await visitor.page.keyboard.type(text);
  await expect(field(visitor)).toHaveAttribute('aria-expanded', 'true');
  await expect(list(visitor).getByRole('option').last()).toHaveText(/träff/);
}
