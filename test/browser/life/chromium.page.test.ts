/** The widget's life on a page, in chromium. */
import { testLife } from './life.ts';

testLife('chromium');
