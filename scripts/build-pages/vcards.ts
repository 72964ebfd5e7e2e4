import { contactCards } from '../../src/app/contact-cards';
import type { Dataset } from '../../src/domain/model/dataset';
import { isoDay } from '../../src/i18n/intl';
import { writeBelow } from '../shared/write-below';

/** Writes every contact's card below a folder. @param root the full address where the programme's pages begin, if it is known. */
export async function writeVcards(
  dataset: Dataset,
  folder: string,
  root: string | null,
): Promise<void> {
  const cards = contactCards(dataset, root, isoDay(new Date()));
  for (const [path, card] of cards) await writeBelow(folder, path, card);
}
