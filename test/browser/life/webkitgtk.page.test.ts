/** The widget's life on a page, in webkitgtk. */
import { testLife } from './life.ts';

testLife('webkitgtk');
