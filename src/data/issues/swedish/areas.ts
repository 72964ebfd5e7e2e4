/** On maps with areas that somebody brings. */
export const AREAS = {
  'feature {}': 'objekt {}',
  'feature {}, {}': 'objekt {}, {}',
  'rings of another kind': 'gränslinjer av annat slag',
  'closed rings of three points or more, outlines anticlockwise, holes clockwise':
    'slutna linjer med minst tre punkter, yttergränser moturs, hål medurs',
  'They are closed, turned round or left out.': 'De har slutits, vänts eller utelämnats.',
  'coordinates such as {}': 'koordinater som {}',
  'longitude between −180 and 180, latitude between −90 and 90, in degrees (WGS 84)':
    'longitud mellan −180 och 180 och latitud mellan −90 och 90, i grader (WGS 84)',
  'They may be metres, as in SWEREF 99 TM. Save the map as WGS 84 (EPSG:4326) with GIS software.':
    'De kan vara meter, som i SWEREF 99 TM. Spara kartan som WGS 84 (EPSG:4326) i ett GIS-program.',
  'They stand the other way round: latitude first.': 'De står i omvänd ordning: latituden först.',
  'an outline that crosses itself near {}': 'en gräns som korsar sig själv nära {}',
  'a line that does not cross itself': 'en gräns som inte korsar sig själv',
  'It is drawn as it is; its size and the place of its name may be wrong.':
    'Den ritas som den är. Områdets storlek och namnets plats kan bli fel.',
  'the name "{}" for {}': 'namnet ”{}” på {}',
  'a name for each area': 'ett eget namn på varje område',
  'In a table they must be named by their ids.': 'I en tabell måste de anges med id.',
  'areas outside the frame of the map, which is that of Sweden':
    'områden utanför kartan, som visar Sverige',
  'between {} and {} degrees east and {} and {} degrees north':
    'mellan {} och {} grader östlig longitud och {} och {} grader nordlig latitud',
  'They can be read about, but are on no map.': 'De går att läsa om men syns inte på kartan.',
  'no areas': 'inga områden',
  'at least one with an id and an outline': 'minst ett med id och gräns',
  'no "{}"': 'inget värde i ”{}”',
  'an id of at most 60 letters, digits, dots, hyphens and underscores, beginning with a letter or digit':
    'ett id med högst 60 bokstäver, siffror, punkter, bindestreck och understreck, med en bokstav eller siffra först',
  'no outline that can be read': 'ingen gräns som går att läsa',
  'a Polygon or MultiPolygon': 'Polygon eller MultiPolygon',
  'It is left out: no row of a table can be about it.':
    'Området tas inte med: ingen rad i en tabell kan handla om det.',
  'a name': 'ett namn',
  'Its id is shown as its name.': 'Områdets id visas som namn.',
  'the id "{}" a second time, first for {}': 'id:t ”{}” en gång till, först på {}',
  'each id for one area': 'varje id på ett enda område',
  '{} features with the id "{}"': '{} objekt med id:t ”{}”',
  'one feature': 'ett enda objekt',
  'They are parts of one area.': 'De är delar av ett och samma område.',
  'lines that cross, such as near {}': 'linjer som korsar varandra, till exempel nära {}',
  'areas that meet without overlapping': 'områden som möts utan att överlappa',
  'The areas are drawn as they are, but some may not be known to be neighbours: they share a border where their lines are the same.':
    'Områdena ritas som de är, men en del grannar kan saknas: två områden har gemensam gräns bara där linjerna är desamma.',
  'a file of {} MB': 'en fil på {} MB',
  'at most {} MB': 'högst {} MB',
  'GeoJSON or TopoJSON with an area in each feature':
    'GeoJSON eller TopoJSON med ett område i varje objekt',
  'GIS software saves other formats as GeoJSON.':
    'Ett GIS-program kan spara andra format som GeoJSON.',
  'no JSON in UTF-8': 'något annat än JSON i UTF-8',
  'JSON of another kind': 'JSON av något annat slag',
  'no feature': 'inget objekt',
  'a feature with an area': 'ett objekt med ett område',
  'no features': 'inga objekt',
  'also {}': 'dessutom {}',
  'one set of areas': 'en enda uppsättning områden',
  '"{}" is read.': '”{}” läses.',
} as const;
