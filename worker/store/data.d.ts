/** dist/build/data.js, which the build writes and package.json names "#data". */
declare module '#data' {
  import type { BuiltData } from './store.ts';
  export const data: BuiltData;
}
