/** The texts of the page that shows a draft in the atlas, in Swedish; only that page loads them. */
export const draftSv = {
  title: 'Utkastet i atlasen',
  lead: 'Här kan du läsa ett utkast från verkstaden i hela atlasen. Utkast finns bara i den webbläsare där de gjordes, och ingenting skickas någonstans.',
  home: 'Till den publicerade atlasen',
  back: 'Tillbaka till verkstaden',
  without: 'Utkastet kan bara visas med JavaScript.',
  reading: 'Läser utkastet …',
  gone: 'Utkastet finns inte i den här webbläsaren. Det kan vara kastat, eller sparat i en annan webbläsare.',
  unreadable: 'Webbläsaren kommer inte åt utkasten. Lagringen kan vara avstängd i den.',
  faulty:
    'Utkastet har fel som måste rättas innan det kan visas i atlasen. Felen står under Kontroll i verkstaden.',
  unsaid:
    'Utkastet kan visas när frågan i verkstaden är besvarad: vilket program gäller kalkylbladet?',
  failed: (reason: string) => `Utkastet kunde inte visas. ${reason}`,
  mark: 'Utkast',
  titled: (title: string) => `Utkast: ${title}`,
  unpublished: 'Utkast, inte publicerat.',
  kept: 'som bara finns i den här webbläsaren:',
  saved: (moment: string) => `ändrat ${moment}.`,
  changed: 'Utkastet har ändrats sedan det visades här.',
  discarded: 'Utkastet är kastat. Det visas här tills sidan stängs eller laddas om.',
  renew: 'Visa det som det är nu',
  notOffered:
    'Länkar att dela, kod att bädda in, källhänvisningar och filer på fasta adresser finns först när utgåvan är publicerad.',
  publish: 'Publicera i verkstaden',
  embed: 'Så ser kartan ut på andra webbplatser',
  preview: (title: string) => `Förhandsvisning: ${title}`,
};
