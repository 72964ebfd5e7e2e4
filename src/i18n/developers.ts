/** A line of the table of addresses: what stands at a path, or at paths of a form such as "data/region/<slug>.json". */
export interface AddressRow {
  /** Below the base. Parts in angle brackets stand for what differs. */
  readonly path: string;
  /** True for what all programmes of the site share: its path is below the base of the site. */
  readonly isShared?: true;
  readonly type: string;
  /** A path of that form that is there, for the link; the path itself where nothing in it differs. */
  readonly example?: string;
  readonly content: string;
}

/** An example of code. Where the site's origin is not known its address begins with a slash, and must be completed. */
export interface CodeExample {
  readonly language: 'JavaScript' | 'Python' | 'Shell';
  readonly code: string;
}

/** Returns the examples with the address of the dataset and of a table in them. */
export function codeExamples(dataset: string, table: string): readonly CodeExample[] {
  return [
    {
      language: 'JavaScript',
      code: `const response = await fetch('${dataset}');
const { regions } = await response.json();
for (const { name, areas } of regions) {
  console.log(name, areas.map(({ title }) => title));
}`,
    },
    {
      language: 'Python',
      code: `import json
from urllib.request import urlopen

with urlopen("${dataset}") as response:
    regions = json.load(response)["regions"]
for region in regions:
    print(region["name"], [area["title"] for area in region["areas"]])`,
    },
    { language: 'Shell', code: `curl -fsS '${table}'` },
  ];
}
