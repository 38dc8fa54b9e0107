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

const DECLARATION = /^(async )?function (\w+)(\(.*\)) \{/;

/** Declarations of one shape: `function f() {…}` becomes the arrow function that most are already; 70 bytes less. */
function arrows(name: string, source: string): string {
  const lines = source.split('\n');
  let open: string | undefined;
  for (const [at, line] of lines.entries()) {
    const [head, async = '', id, parameters] = DECLARATION.exec(line) ?? [];
    if (head !== undefined) {
      open = id;
      lines[at] = `var ${id} = ${async}${parameters} => {${line.slice(head.length)}`;
    }
    if (open === undefined) continue;
    if (/\bthis\b|\barguments\b/.test(line)) throw new Error(`${name}: ${open}() uses this; write it as a method`);
    // A body ends in a line of its own, or in the first where it is empty.
    if (line !== '}' && !(head !== undefined && line.endsWith('}'))) continue;
    lines[at] += ';';
    open = undefined;
  }
  return lines.join('\n');
}
