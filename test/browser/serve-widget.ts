/** Serves the built widget and synthetic weeks beside Vitest's pages, so that browser tests run the very bytes that are published. */
import type { Plugin } from 'vite';
import { bundleWidget } from '../../widget/publish/bundle.ts';
import { weekFile } from '../widget/weeks.ts';

const JSON_TYPE = 'application/json';

/** `/at/{now}/…` answers as a server would whose clock shows that instant; `/lost/…` answers nothing but 503. */
export function serveWidget(): Plugin {
  let counted = 0;
  return {
    name: 'serve-widget',
    async configureServer(server) {
      const { files } = await bundleWidget();
      const assets = new Map(files.map(({ path, bytes }) => [`/${path}`, bytes]));
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/\?.*/, '');
        const send = (body: Uint8Array | string, type: string): void => {
          response.setHeader('content-type', type);
          response.setHeader('cache-control', 'no-store');
          response.end(request.method === 'HEAD' ? '' : body);
        };
        const asset = assets.get(path) ?? assets.get(path.replace(/^\/at\/\d+\/words/, '/widget/v1/words'));
        if (asset) return send(asset, path.endsWith('.js') ? 'text/javascript' : JSON_TYPE);
        if (path === '/counted') return send(String(counted), JSON_TYPE);
        if (path.startsWith('/lost/')) {
          response.statusCode = 503;
          return send('', 'text/plain');
        }
        const [, now, monday] = /^\/at\/(\d+)\/weeks\/([\d-]+)\.json$/.exec(path) ?? [];
        if (!now || !monday) return next();
        counted += 1;
        response.sendDate = false;
        response.setHeader('date', new Date(Number(now)).toUTCString());
        return send(JSON.stringify(weekFile({ from: monday })), JSON_TYPE);
      });
    },
  };
}
