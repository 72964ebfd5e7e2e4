export const unknownSv = {
  title: 'Sidan finns inte',
  text: (asked: string) =>
    `Adressen leder till ”${asked}”, som inte är ⟨någon region⟩, något tema eller någon annan sida här.`,
  textUnnamed: 'Adressen leder inte till ⟨någon region⟩, något tema eller någon annan sida här.',
  withoutNetwork: {
    title: 'Sidan är inte sparad',
    text: 'Webbläsaren har ingen nätanslutning, och den här sidan finns inte i den sparade atlasen. Försök igen när nätet är tillbaka.',
  },
  inOther: {
    title: 'Page not found: the address leads to ⟨no region⟩, theme or other page here.',
    notSaved: 'The page is not saved.',
    home: 'The atlas in English',
  },
  meant: 'Menade du någon av de här?',
  home: 'Visa ⟨hela Sverige⟩',
};
