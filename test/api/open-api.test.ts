/** The document of the API: it names every operation, and what it refers to is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ERROR_STATUS } from '../../src/api/failures.ts';
import { apiApp } from '../../src/api/index.ts';
import type { ApiParts } from '../../src/api/operation.ts';
import { OPERATIONS } from '../../src/api/operations.ts';
import { error } from '../../src/api/schemas/error-schema.ts';
import { cookiesAt } from '../../src/web/session-cookie.ts';

const PARTS = { store: {}, accounts: {}, clock: {}, personOf: async () => null, record: () => {} };

async function documentAt(publicUrl?: string) {
  const app = apiApp({ ...PARTS, publicUrl } as unknown as ApiParts);
  const response = await app.request('/openapi.json');
  assert.equal(response.status, 200);
  // biome-ignore lint/suspicious/noExplicitAny: the document is looked into by its own names
  return (await response.json()) as any;
}

/** Every value under a key, however deep. */
function valuesOf(document: unknown, key: string): readonly unknown[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ]);
}

test('every route of the app is in the document, and nothing else', async () => {
  const { paths, openapi } = await documentAt();
  assert.equal(openapi, '3.1.0');
  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = apiApp(PARTS as unknown as ApiParts)
    .routes.filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json')
    .map(({ method, path }) => `${method} ${path.replace('{.+}', '').replaceAll(/:(\w+)/g, '{$1}')}`);
  assert.deepEqual(told.toSorted(), [...new Set(routed)].toSorted());
  assert.equal(told.length, OPERATIONS.length);
});

test('what it refers to is there, and every operation has a name of its own', async () => {
  const document = await documentAt();
  const references = new Set(valuesOf(document, '$ref').map(String));
  assert.ok(references.size > 20);
  for (const reference of references) {
    const found = reference
      .split('/')
      .slice(1)
      .reduce((at, step) => at?.[step], document);
    assert.ok(found, reference);
  }
  const names = valuesOf(document.paths, 'operationId');
  assert.equal(new Set(names).size, OPERATIONS.length);
});

describe('each operation says what it takes and gives', async () => {
  const { paths } = await documentAt();
  for (const { path, method, access, name } of OPERATIONS)
    test(name, () => {
      const told = paths[path][method.toLowerCase()];
      assert.match(
        told.responses[200].content['application/json'].schema.$ref,
        /^#\/components\/schemas\/\w/,
      );
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const parameters: readonly { name: string; in: string }[] = told.parameters;
      assert.deepEqual(
        parameters.filter((each) => each.in === 'path').map((each) => each.name),
        inPath,
      );
      assert.equal(access === 'write', told.requestBody !== undefined);
      assert.equal(access === 'public', told.responses[401] === undefined);
      assert.equal(access === 'public', told.security.length === 0);
    });
});

test('every error has its own code in the schema', () => {
  const codes = error.shape.error.options.flatMap(({ shape: { code } }) => [
    ...('options' in code ? code.options : code.values),
  ]);
  assert.deepEqual(codes.toSorted(), Object.keys(ERROR_STATUS).toSorted());
});

describe('the cookie it names is the one of the site', () => {
  for (const publicUrl of [undefined, 'http://localhost:3000', 'https://mesur.example.wales'])
    test(String(publicUrl), async () => {
      const { components, servers } = await documentAt(publicUrl);
      const { name } = components.securitySchemes.session;
      assert.ok(cookiesAt(publicUrl).write({ name: 'session', value: 'x' }).startsWith(`${name}=`));
      assert.equal(servers[0].url, publicUrl === undefined ? '/api' : `${publicUrl}/api`);
    });
});

test('the description in docs names every operation and every error', () => {
  const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  for (const { path } of OPERATIONS) assert.ok(text.includes(`${path.replace('/v1', '')}\``), path);
  for (const code of Object.keys(ERROR_STATUS)) assert.ok(text.includes(`\`${code}\``), code);
});
