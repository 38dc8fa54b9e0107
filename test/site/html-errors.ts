/** What a validator of HTML finds in a page. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Rules about taste are off; so is SRI, which guards other origins and would only pin our own. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'require-sri': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    },
  }),
);

/** The style sheet and the module inside people's pages are no HTML, the same in each, and long to read. */
const INSIDE = /(<(style|script)>)[^]*?(?=<\/\2>)/g;

export async function htmlErrors(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html.replace(INSIDE, '$1/**/'), path);
  return results.flatMap(({ messages }) => messages.map((one) => `${path} ${one.ruleId}: ${one.message}`));
}
