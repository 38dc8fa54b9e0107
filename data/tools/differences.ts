/** The difference between two editions in words: the door to data/tools/differences/. */
export { centersTouched, type Difference, differences, differencesOf, summaryOf } from './differences/index.ts';
