/** Prints the bill of materials as CycloneDX, from the lock file: `npm run --silent sbom`. */
import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import packageJson from '../package.json';

const OPTIONS = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
const schema = v.looseObject({ metadata: v.looseObject({ component: v.looseObject({}) }) });

const printed = execFileSync('npm', ['sbom', ...OPTIONS], { encoding: 'utf8', maxBuffer: 2 ** 26 });
const bill = v.parse(schema, JSON.parse(printed));
// npm names the project after the folder that it lies in.
const component = { ...bill.metadata.component, name: packageJson.name };
const named = { ...bill, metadata: { ...bill.metadata, component } };
process.stdout.write(`${JSON.stringify(named, null, 2)}\n`);
