import { profilesOf, type ProfileSource, type Weighted } from '../../src/domain/similarity/profile';
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
      const product = (one: Weighted, other: Weighted, key: string) =>
        (one.get(key)?.weight ?? 0) * (other.get(key)?.weight ?? 0);
      for (const id of themes) shared += product(a.themes, b.themes, id);
      for (const stem of terms) worded += product(a.terms, b.terms, stem);
      return SHARE.themes * shared + SHARE.terms * worded;
    }),
  );
}
