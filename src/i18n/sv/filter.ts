import { grammarSv } from './grammar';

const { digits } = grammarSv;

export const filterSv = {
  counts: 'Inom parentes står hur många ⟨regioner⟩ som framhävs med valet.',
  parts: 'Del av ⟨landet⟩',
  themes: 'Teman, som också färgar kartan',
  rules: 'Framhäv ⟨regioner⟩',
  rule: {
    off: (count: number) => `oavsett teman (${digits(count)})`,
    all: (count: number) => `med varje valt tema (${digits(count)})`,
    any: (count: number) => `med minst ett valt tema (${digits(count)})`,
  },
  colours: 'Färgerna gäller hela ⟨landet⟩.',
  clear: 'Rensa filtret',
};
