/** The widget's life on a page, in firefox. */
import { testLife } from './life.ts';

testLife('firefox');
