import { profilesOf, type ProfileSource } from '../../src/domain/similarity/profile';
import { SHARE } from '../../src/domain/similarity/similarity';

/** The obvious way: for every pair, walk every theme and every term that any region has. Same scores. */
export function naiveSimilarity(sources: readonly ProfileSource[]): readonly number[] {
  const { profiles } = profilesOf(sources, () => false);
  const themes = [...new Set(profiles.flatMap((profile) => [...profile.themes.keys()]))];
  const terms = [...new Set(profiles.flatMap((profile) => [...profile.terms.keys()]))];
  return profiles.flatMap((a) =>
    profiles.map((b) => {
      if (a === b) return 1;
      let [shared, worded] = [0, 0];
      for (const id of themes) shared += (a.themes.get(id) ?? 0) * (b.themes.get(id) ?? 0);
      for (const stem of terms) worded += (a.terms.get(stem) ?? 0) * (b.terms.get(stem) ?? 0);
      return SHARE.themes * shared + SHARE.terms * worded;
    }),
  );
}
