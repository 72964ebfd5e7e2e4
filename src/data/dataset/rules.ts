import type { Family, Lang } from '../../domain/model/dataset';
import { repeatsIn } from '../../domain/model/repeats';

/** Returns the themes or families whose label another of them has in the same language, whatever its capitals. */
export function repeatedLabels(
  labelled: readonly Pick<Family, 'label'>[],
): readonly { readonly index: number; readonly lang: Lang; readonly label: string }[] {
  return (['sv', 'en'] as const).flatMap((lang) => {
    const labels = labelled.map(({ label }) => label[lang]);
    const repeats = repeatsIn(labels.map((label) => label.trim().toLowerCase()));
    return repeats.map((index) => ({ index, lang, label: labels[index] ?? '' }));
  });
}
