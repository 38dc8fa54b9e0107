/** The Worker's entry: hands data and clock to the application. The only reader of the clock. */
import { data } from '#data';
import { createApp } from './app.ts';

export default createApp(data, () => Date.now());
