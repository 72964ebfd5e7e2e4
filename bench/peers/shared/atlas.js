import './page.css';

/** The theme that every page opens with. */
export const FIRST_THEME = 'cirkular-ekonomi';

/** @param {string} path below the page */
export async function fetchJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export const fetchDataset = () => fetchJson('./data/atlas.json');

/** Regions, neighbouring land and lakes; `detail` is '' or '-coarse'. */
export const fetchGeometry = (detail) =>
  Promise.all(
    ['regions', 'neighbouring-land', 'lakes'].map((name) =>
      fetchJson(`./geo/${name}${detail}.geojson`),
    ),
  );

/** Calls `paint` with the theme the reader has clicked. */
export function onTheme(paint) {
  for (const button of document.querySelectorAll('[data-theme]')) {
    button.addEventListener('click', () => paint(button.dataset.theme));
  }
}

/** Shows a region's name, areas and contact in the side panel. */
export function showRegion(dataset, code) {
  const region = dataset.regions.find((candidate) => candidate.code === code);
  if (!region) return;
  document
    .querySelector('#panel')
    .replaceChildren(
      element('h2', region.name),
      ...region.areas.flatMap((area) => [element('h3', area.title), ...area.body.map(blockOf)]),
      element('h3', 'Kontakt'),
      ...region.contacts.map((contact) =>
        element('p', [contact.name, contact.printed].filter(Boolean).join(', ')),
      ),
    );
}

function blockOf(block) {
  if (block.type !== 'list') return element(block.type === 'heading' ? 'h4' : 'p', block.text);
  const list = document.createElement('ul');
  list.append(...block.items.map((item) => element('li', item)));
  return list;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
