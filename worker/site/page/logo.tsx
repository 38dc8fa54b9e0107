/** The publisher's logo, where data/logo.svg is one. */
import { LOGO_PATH } from '../../../data/brand/logo.ts';
import { type PageContext, linkTo } from './page-context.ts';

/** In CSS pixels; worker/site/style/logo.css says the same. */
const HEIGHT = 40;

/** The publisher's name stands for it, unless it stands `beside` it. */
export function PublisherLogo({ context, beside }: { context: PageContext; beside: string }) {
  const { inline, directory } = context.edition;
  const { logo } = inline.brand;
  if (!logo) return null;
  const { name } = directory.publisher;
  return (
    <img
      class="logo"
      src={linkTo(context, LOGO_PATH)}
      alt={name === beside ? '' : name}
      lang="de"
      width={Math.round(HEIGHT * logo.ratio)}
      height={HEIGHT}
    />
  );
}
