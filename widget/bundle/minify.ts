// Makes a bundle small: names of its own properties by esbuild (bundle.ts), the rest here, in shapes that compress well.
import { minify } from 'terser';

/** `source` is what esbuild wrote with line breaks; `name` stands in messages. */
export async function minified(name: string, source: string): Promise<string> {
  // Terser makes about 300 bytes (brotli) less than esbuild.
  const { code } = await minify(arrows(name, source), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, keep_fargs: false, unsafe_arrows: true, unsafe: true },
  });
  if (!code) throw new Error(`${name}: terser wrote nothing`);
  return code;
}

/** Declarations of one shape: `function f() {…}` becomes the arrow function that most are already; 70 bytes less. */
function arrows(name: string, source: string): string {
  return source.replace(
    /^(async )?function (\w+)(\(.*\)) (\{(?:.*\}|[^]*?\n\}))$/gm,
    (_, async = '', id, parameters, body) => {
      if (/\bthis\b|\barguments\b/.test(body)) throw new Error(`${name}: ${id}() uses this; write it as a method`);
      return `var ${id} = ${async}${parameters} => ${body};`;
    },
  );
}
