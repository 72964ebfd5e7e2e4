/** The texts of the studio on which programme a spreadsheet is of, in Swedish. */
export const whichProgrammeSv = {
  title: 'Vilket program gäller kalkylbladet?',
  correction: (title: string) =>
    `”${title}”, som redan är publicerat. Inledning, kontakter och teman som bladet saknar står kvar. Inriktningar och texter som bladet saknar tas bort.`,
  next: 'Ett nytt program. Det börjar med samma teman som det publicerade och får inget annat därifrån.',
  programme: 'Det nya programmet',
  facts:
    'Så presenteras programmet på atlasens sidor. Skriv texterna som de står i källan, och hitta inte på något.',
  fields: {
    title: 'Programmets namn',
    publisher: 'Utgivare',
    source:
      'Titel på sidan eller dokumentet som texterna är hämtade från; den blir atlasens rubrik',
    intro: 'Inledning, ordagrant från källan, om den har en (frivilligt)',
    language: 'Språkkod om texterna inte är på svenska, till exempel fi för finska (frivilligt)',
    called: 'Områdena kallas (andra ord skrivs i areas.yaml)',
    mapSource: 'Kartans källa, till exempel utgivare, namn och licens (frivilligt)',
  },
  use: 'Använd svaret',
  used: 'Svaret är med i utkastet.',
  unsaid: 'Svara först på frågan längre upp på sidan: vilket program gäller kalkylbladet?',
};
