// The Worker of the bench of large directories: one request asks the application for a list of addresses, none of them twice.
import app from './index.js';

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname !== '/') return app.fetch(request, env);
    const paths = await request.json().catch(() => []);
    const statuses = {};
    for (const path of paths) {
      const response = await app.fetch(new Request('https://hours.example.test' + path), env);
      await response.arrayBuffer();
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    }
    return Response.json(statuses);
  },
};
