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

export async function htmlErrors(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) => messages.map((one) => `${path} ${one.ruleId}: ${one.message}`));
}
