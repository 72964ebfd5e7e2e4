/**
 * Returns examples of code with the address of the dataset and of a table in them. Where the site's origin is not known they
 * begin with a slash, and must be completed.
 */
export function codeExamples(dataset: string, table: string) {
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
