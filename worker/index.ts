/** The Worker's entry: hands data and clock to the application. The only reader of the clock in a running Worker. */
import { data } from '#data';
import { Application } from './app.ts';
import type { Bindings } from './http/request-target.ts';

const app = new Application(data, () => Date.now());

export default {
  async fetch(request: Request, env?: Bindings): Promise<Response> {
    const response = await app.fetch(request, env);
    // Cloudflare writes Date into every response (RFC 9110, section 6.6.1); the local server of `npm start` leaves that to us.
    if (env?.LOCAL_ORIGIN !== undefined) response.headers.set('Date', new Date().toUTCString());
    return response;
  },
  // The build requests every pre-rendered path from the bundled Worker.
  request: app.request.bind(app),
  prerenderedPaths: app.prerenderedPaths.bind(app),
};
