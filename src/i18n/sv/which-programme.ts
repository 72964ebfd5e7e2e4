/** The texts of the studio on which programme a spreadsheet is of, in Swedish. */
export const whichProgrammeSv = {
  title: 'Rättar du det publicerade, eller är det ett nytt program?',
  correction: (title: string) =>
    `En rättelse av ”${title}”. Vad kalkylbladet inte säger, till exempel inledningen, står kvar som det är publicerat.`,
  next: 'Ett nytt program. Det börjar med samma teman och får inget annat från det publicerade.',
  programme: 'Det nya programmet',
  facts:
    'Så presenteras programmet på atlasens sidor. Texterna ska stå som i källan; hitta inte på något som saknas där.',
  use: 'Använd uppgifterna',
  unsaid: 'Svara först på frågan ovan: rättar du det publicerade, eller är det ett nytt program?',
};
