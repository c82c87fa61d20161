// Generates the API's types from the document the gateway publishes (written by one of its tests).
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../openapi.json', import.meta.url));
const target = fileURLToPath(new URL('../src/app/schema.d.ts', import.meta.url));
if (existsSync(source)) {
  execFileSync('npx', ['openapi-typescript', source, '-o', target], { stdio: 'inherit' });
} else {
  console.log('schema: no ../openapi.json yet, types of src/**/api.ts are used as written');
}
