/** The reader has asked the browser to spare data. Not every browser tells. */
export function prefersReducedData(): boolean {
  return connection('saveData') === true;
}

/** What is fetched may cost the reader: data are to be spared, or come by a mobile network. Not every browser tells. */
export function isMetered(): boolean {
  return prefersReducedData() || connection('type') === 'cellular';
}

function connection(property: 'saveData' | 'type'): unknown {
  const found: unknown = Reflect.get(navigator, 'connection');
  return typeof found === 'object' && found !== null ? Reflect.get(found, property) : undefined;
}
