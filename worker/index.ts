/** The Worker's entry: hands data and clock to the application. The only reader of the clock. */
import { data } from '#data';
import { createApp } from './app.ts';

const app = createApp(data, () => Date.now());
const { fetch: answer } = app;

// Cloudflare writes Date into every answer (RFC 9110, section 6.6.1); the local server of `npm start` leaves that to us.
app.fetch = (request, env) => {
  const given = answer(request, env);
  return env?.LOCAL_ORIGIN === undefined ? given : dated(given);
};

async function dated(given: Response | Promise<Response>): Promise<Response> {
  const response = await given;
  response.headers.set('Date', new Date().toUTCString());
  return response;
}

export default app;
