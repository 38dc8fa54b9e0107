// The bundler gives a style sheet as its minified text: widget/publish/style-sheets.ts.
declare module '*.css' {
  const text: string;
  export default text;
}
