import { z } from 'zod';
import { ERROR_STATUS, type ErrorCode } from './failures.ts';
import type { Operation } from './operation.ts';
import { error } from './schemas/error-schema.ts';
import { language, named } from './schemas/values.ts';

type Json = Readonly<Record<string, unknown>>;

/** Errors that any request may be answered with, those of everybody who is signed in, and those of every change. */
const ALWAYS: readonly ErrorCode[] = ['not-found', 'bad-query', 'address-too-long', 'failed', 'unavailable'];
const SIGNED_IN: readonly ErrorCode[] = ['not-signed-in', 'codes-needed'];
const WRITE: readonly ErrorCode[] = ['bad-token', 'not-json', 'too-large', 'too-complex', 'bad-body'];

/** The name of the session's cookie: browsers take the stricter one over https only. */
function cookieName(publicUrl: string | undefined): string {
  return publicUrl?.startsWith('https:') === true ? '__Host-mesur' : 'mesur-session';
}

/** The document of the API (OpenAPI 3.1), written from the operations and their schemas. */
export function openApiDocument(operations: readonly Operation[], publicUrl: string | undefined): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationDocument(operation),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mesur',
      version: '1',
      description: 'Published reports as open data, and the returns of quarters being collected.',
    },
    servers: [{ url: publicUrl === undefined ? '/api' : new URL('/api', publicUrl).href }],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookieName(publicUrl) },
        token: { type: 'apiKey', in: 'header', name: 'X-Mesur-Token' },
      },
    },
  };
}

function operationDocument(operation: Operation): Json {
  const { name, summary, answer, access } = operation;
  const security = { public: [], 'signed-in': [{ session: [] }], write: [{ session: [], token: [] }] };
  return {
    operationId: name,
    summary,
    parameters: parametersOf(operation),
    security: security[access],
    ...(access === 'write' && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body) } } },
    }),
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: schemaOf(answer) } } },
      ...errorResponses(operation),
    },
  };
}

function parametersOf({ path, query }: Operation): readonly Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema),
  }));
  return [...inPath, ...inQuery, { name: 'lang', in: 'query', required: false, schema: schemaOf(language) }];
}

/** The errors of an operation, one response a status. */
function errorResponses({ access, errors = [] }: Operation): Json {
  const codes = [
    ...ALWAYS,
    ...(access === 'public' ? [] : SIGNED_IN),
    ...(access === 'write' ? WRITE : []),
    ...errors,
  ];
  const byStatus = Object.groupBy(codes, (code) => String(ERROR_STATUS[code]));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, those = []]) => [
      status,
      { description: those.join(', '), content: { 'application/json': { schema: schemaOf(error) } } },
    ]),
  );
}

function addressOf(id: string): string {
  return `#/components/schemas/${id}`;
}

/** A schema where it is used: by its name where it has one. */
function schemaOf(schema: z.ZodType): Json {
  const known = named.get(schema);
  if (known !== undefined) return { $ref: addressOf(known.id) };
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { override: mayGrow });
  return rest;
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(named, { uri: addressOf, override: mayGrow });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

/** What is answered may hold more in a later version, which a caller has to bear; so it is not said that it may not. */
function mayGrow({ jsonSchema }: { readonly jsonSchema: { additionalProperties?: unknown } }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}
