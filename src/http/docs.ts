import express, { Router } from 'express';
import helmet from 'helmet';
// Not the package's index: that one loads the whole page's program into the server.
import getAbsoluteFSPath from 'swagger-ui-dist/absolute-path.js';
import { openApiDocument } from './openapi.js';

/** `/openapi.json`, and `/docs`, a page that shows it. */
export function docsRoutes(version: string): Router {
  const router = Router();
  const document = openApiDocument(version);
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  // The viewer writes styles into its elements.
  const pagePolicy = helmet.contentSecurityPolicy({
    directives: {
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'upgrade-insecure-requests': null,
    },
  });
  router.get('/docs/swagger-initializer.js', (_request, response) => {
    response.type('text/javascript').send(INITIALIZER);
  });
  router.use('/docs', pagePolicy, express.static(getAbsoluteFSPath(), { index: 'index.html' }));
  return router;
}

const INITIALIZER = `window.onload = () => {
  window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
};
`;
