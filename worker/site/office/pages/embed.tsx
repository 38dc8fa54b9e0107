/** The embed builder before anything is chosen. */
import { renderBuilder } from '../../embed/render-builder.ts';
import type { RenderOfficePage } from '../../page/office-document.tsx';

const renderEmbedPage: RenderOfficePage = (context, tag) => renderBuilder(context, tag, new URLSearchParams(), false);

export default renderEmbedPage;
