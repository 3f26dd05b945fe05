// Generates the types of the client from the api's OpenAPI document.
//   npm run client            writes src/lib/api/schema.d.ts
//   npm run client -- --check fails when it is stale (the tests ask the same way)
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../../crates/api/openapi.json', import.meta.url);
const SCHEMA = new URL('../src/lib/api/schema.d.ts', import.meta.url);
const HEAD = '// Generated from crates/api/openapi.json by `npm run client`. Do not edit.\n';

export async function generated() {
  const document = JSON.parse(await readFile(DOCUMENT, 'utf8'));
  return HEAD + astToString(await openapiTS(document, { alphabetize: true }));
}

export const committed = () => readFile(SCHEMA, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = await generated();
  if (!process.argv.includes('--check')) await writeFile(SCHEMA, wanted);
  else if ((await committed()) !== wanted) {
    console.error('src/lib/api/schema.d.ts is stale: run `npm run client`.');
    process.exit(1);
  }
}
