import { grammarSv } from './grammar';

const { lower } = grammarSv;

export const embedSv = {
  frame: {
    regions: '⟨Regionerna⟩ på kartan',
    help: 'Flytta med piltangenterna eller skriv början av ett namn. Enter öppnar ⟨regionen⟩ i en ny flik.',
    helpWithout: 'Länkarna öppnar ⟨regionen⟩ i en ny flik.',
    withoutScripts:
      'JavaScript är avstängt. Ramar med flera teman, likhet med ⟨en region⟩ och vissa jämförelser visar då bara den här kartan.',
    open: 'Öppna i Regionatlas',
    newTab: 'i en ny flik',
    source: (line: string) => `Källa: ${line} Temana är Regionatlas tolkning av texterna.`,
  },
  builder: {
    title: 'Bädda in en karta',
    lead: 'Visa en karta ur atlasen på en annan webbplats. Välj vad den ska visa, se hur den blir och kopiera koden. Den som läser kan inte ändra valet, men kan öppna kartan i atlasen.',
    choices: 'Dina val',
    subject: 'Kartan visar',
    subjects: { sweden: '⟨Hela Sverige⟩', region: '⟨En region⟩', comparison: 'En jämförelse' },
    region: '⟨Region⟩',
    compared: (letter: string) => `⟨Region⟩ ${letter}`,
    nobody: 'Ingen',
    colour: 'Färgad efter',
    colours: { overview: 'Överblicken', themes: 'Teman', similarity: 'Likhet med ⟨en region⟩' },
    themes: 'Teman',
    themesHint:
      'Ett tema visar vilka som har valt det, två vilka som har valt båda, tre eller fler hur många av dem varje ⟨region⟩ har valt.',
    similarity: 'Likhet med',
    language: 'Kartans språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
    form: 'Typ av kod',
    forms: {
      iframe: {
        name: 'Ram (iframe)',
        about:
          'Går att klistra in nästan överallt. Med skriptraden får ramen den höjd den behöver. Utan den har ramen en fast höjd, och kartan rättar sig efter den.',
      },
      element: {
        name: 'Webbkomponent',
        about:
          'Kortast. Sidan hämtar ett litet skript från atlasen och komponenten får själv rätt höjd. Där skript inte körs syns länken.',
      },
      snippet: {
        name: 'Utan skript och ram',
        about:
          'Karta och text som ren HTML och SVG, för system som inte tillåter annat. Koden hämtar ingenting och ändras inte när atlasen gör det.',
      },
    },
    preview: 'Förhandsvisning',
    previewOf: (title: string) => `Förhandsvisning: ${title}`,
    code: 'Koden',
    copy: 'Kopiera koden',
    copied: 'Koden är kopierad.',
    changed: (title: string, form: string) => `Förhandsvisning och kod: ${title}, ${lower(form)}.`,
    waiting: 'Kartans former hämtas.',
    noShapes:
      'Kartans former gick inte att hämta, så koden kan inte skapas just nu. De andra typerna av kod fungerar.',
    policy: 'Om webbplatsen har en innehållspolicy (CSP)',
    policyText: 'Lägg till atlasen i policyn. Mer behövs inte.',
    policyNone: 'Koden hämtar ingenting, så policyn behöver inte ändras.',
    without: {
      lead: 'Här är färdig kod för överblicken. Med JavaScript kan du välja vad kartan ska visa och få en förhandsvisning.',
      how: 'Du kan också ändra koden själv. Skriv inbaddad/ först i sökvägen till en karta i atlasen, så är det samma karta för en ram.',
    },
  },
};
