// Generates the types of the API client from the document the gateway publishes (written by one of its tests).
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

execFileSync(
  'npx',
  ['openapi-typescript', path('../../openapi.json'), '-o', path('../src/app/http/schema.d.ts')],
  {
    stdio: 'inherit',
  },
);
