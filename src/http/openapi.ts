import { z } from 'zod';
import {
  chatRequestSchema,
  chatResponseSchema,
  feedbackRequestSchema,
  historySchema,
  interfaceSchema,
  problemSchema,
  replySchema,
  sourceSchema,
} from '../channels/web/schemas.js';
import { problems } from '../errors.js';

/** The OpenAPI 3.1 description, made from the schemas that check the requests. */
export function openApiDocument(version: string) {
  const refused = (...codes: (keyof typeof problems)[]) =>
    Object.fromEntries(
      codes.map((code) => [
        String(problems[code].status),
        json('Problem', problems[code].title, 'application/problem+json'),
      ]),
    );
  const tokenParameter = { name: 'token', in: 'path', required: true, schema: { type: 'string' } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vetted',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Maps a question to a medically reviewed snippet, or to a fixed safety message. Never generates medical text.',
    },
    paths: {
      '/api/chat': {
        post: {
          summary: 'Ask a question',
          requestBody: body('ChatRequest'),
          responses: {
            200: json('ChatResponse', 'The reply'),
            ...refused('invalid-request', 'too-large', 'unsupported-media-type', 'rate-limited', 'unavailable'),
          },
        },
      },
      '/api/feedback': {
        post: {
          summary: 'Say whether a reply helped',
          requestBody: body('FeedbackRequest'),
          responses: { 204: { description: 'Kept' }, ...refused('invalid-request', 'not-found') },
        },
      },
      '/api/conversations/{token}': {
        parameters: [tokenParameter],
        get: {
          summary: 'What is kept of me',
          responses: { 200: json('History', 'The conversation'), ...refused('not-found') },
        },
        delete: {
          summary: 'Forget me',
          responses: { 204: { description: 'Nothing is kept any more' }, ...refused('not-found') },
        },
      },
      '/api/interface': { get: { summary: 'The words of the widget', responses: { 200: json('Interface', 'Texts') } } },
      '/healthz': { get: { summary: 'The process is alive', responses: { 200: { description: 'Alive' } } } },
      '/readyz': {
        get: {
          summary: 'A question would be answered',
          responses: { 200: { description: 'Ready' }, 503: { description: 'Not ready, and why' } },
        },
      },
      '/metrics': { get: { summary: 'Prometheus metrics', responses: { 200: { description: 'Text format' } } } },
    },
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  const schemas = [
    chatRequestSchema,
    chatResponseSchema,
    feedbackRequestSchema,
    historySchema,
    interfaceSchema,
    problemSchema,
    replySchema,
    sourceSchema,
  ];
  for (const schema of schemas) registry.add(schema, { id: String(schema.meta()?.id) });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas: converted } = z.toJSONSchema(registry, { uri, target: 'draft-2020-12', io: 'input' });
  return Object.fromEntries(
    Object.entries(converted).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]),
  );
}

const json = (schema: string, description: string, type = 'application/json') => ({
  description,
  content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const body = (schema: string) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});
