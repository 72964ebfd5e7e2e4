import { isCounty } from '../../domain/model/region';
import { grammarSv } from './grammar';

/** What areas like the one of a name are called in sentences of geography: counties, or regions as on the pages. */
export const areasLike = {
  /** "tre län", or "tre andra regioner". */
  others: (name: string, n: number) => {
    if (isCounty(name)) return `${n === 1 ? 'ett' : grammarSv.numeral(n)} län`;
    return n === 1 ? '⟨en annan region⟩' : `${grammarSv.numeral(n)} andra ⟨regioner⟩`;
  },
  anyOther: (name: string) => (isCounty(name) ? 'något annat län' : '⟨någon annan region⟩'),
  nearest: (name: string, n: number) => {
    const [one, many] = isCounty(name)
      ? ['Det närmaste länet', 'länen']
      : ['⟨Den närmaste regionen⟩', '⟨regionerna⟩'];
    return n === 1 ? one : `De ${grammarSv.numeral(n)} närmaste ${many}`;
  },
  genitive: (name: string) => (isCounty(name) ? 'länens' : '⟨regionernas⟩'),
};
