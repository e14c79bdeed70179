import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

/** The project's folder, seen from `src/http/` as from `dist/http/`. */
const project = new URL('../../', import.meta.url);

/** `/`: a page that shows the widget in use; `/widget.js`: the widget itself. */
export function pageRoutes(): Router {
  const router = Router();
  router.use(express.static(fileURLToPath(new URL('src/http/pages', project)), { maxAge: '5m' }));
  router.use(express.static(fileURLToPath(new URL('dist/widget', project)), { maxAge: '5m', index: false }));
  return router;
}
