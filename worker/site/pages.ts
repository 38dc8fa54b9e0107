/** Every page there is, as one module: loaded with the first page that somebody asks for, because most requests are for data. */
export { renderCenter } from './center.tsx';
export { renderChanges } from './changes.tsx';
export { renderDevelopers } from './developers.tsx';
export { renderEmbed } from './embed.tsx';
export { renderFragment } from './fragment.tsx';
export { renderFrame } from './frame.tsx';
export { renderHome } from './home.tsx';
export { renderLegal } from './legal.tsx';
export { renderPartner } from './partner.tsx';
export { renderPoster } from './poster.tsx';
export { renderLost, renderProblem } from './problem-page.tsx';
