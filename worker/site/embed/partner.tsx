/** /demo/partner/: the page of a fictitious partner, written as a partner would write it, with the widget through its doors. */
import type { Center } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { say } from '../../../data/model/text.ts';
import { hasOwnTag } from '../../../data/model/text-meta.ts';
import { allOfferWalkIn, sessionsTitle } from '../people/walk-in.ts';
import {
  centerPath,
  framePath,
  OFFICE_TAGS,
  PARTNER_PATH,
  PARTNER_STYLE,
  relativeReference,
  WIDGET_SCRIPT,
} from '../page/addresses.ts';
import { FRAME_HEIGHT } from './frame-height.ts';

export function renderPartner(edition: Edition): string {
  const [first, second = first] = edition.directory.centers;
  if (!first || !second) return '<!doctype html><title>–</title>';
  const titleOf = (center: Center) => say(edition.text('de'), sessionsTitle(edition, center));
  const further = edition.texts.filter((text) => hasOwnTag(text) && !OFFICE_TAGS.some((tag) => tag === text.tag));
  const fromRight = further.find(({ meta }) => meta.dir === 'rtl');
  const inFrame = further.find(({ meta }) => meta.dir === 'ltr') ?? edition.text('en');
  const to = (path: string) => relativeReference(PARTNER_PATH, path);
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Nachbarschaftsverein Musterhafen (ausgedacht)</title>
<link rel="icon" href="${to('/favicon.svg')}">
<link rel="stylesheet" href="${to(PARTNER_STYLE)}">
<script type="module" src="${to(WIDGET_SCRIPT)}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>
</head>
<body>
<header><strong>Nachbarschaftsverein Musterhafen e.V.</strong> (ausgedacht, zum Zeigen des Bausteins)</header>
<main>
<h1>Hilfe beim Ankommen</h1>
<p>Sie sind neu in ${edition.directory.municipality.name} und haben Fragen? In den Beratungsstellen bekommen Sie Auskunft${allOfferWalkIn(edition) ? ', ohne Termin' : ''}.</p>
<div class="grid">
<next-consultation center="${second.id}" languages><a href="${to(centerPath('de', second.id))}">${titleOf(second)}: ${second.name}</a></next-consultation>
${
  fromRight
    ? `<div lang="${fromRight.meta.lang}" dir="rtl"><next-consultation center="${second.id}"><a href="${to(centerPath(fromRight.tag, second.id))}" lang="de">${second.name}</a></next-consultation></div>
`
    : ''
}</div>
<h2>In einer Zeile</h2>
<next-consultation center="${first.id}" layout="line"><a href="${to(centerPath('de', first.id))}">${titleOf(first)}: ${first.name}</a></next-consultation>
<h2>Wo das Redaktionssystem nur Links erlaubt</h2>
<p><a class="next-consultation" data-center="${first.id}" href="${to(centerPath('de', first.id))}">${titleOf(first)}: ${first.name}</a></p>
<h2>Wo kein Skript erlaubt ist</h2>
<iframe src="${to(framePath(inFrame.tag, second.id))}" title="${second.name} (${say(inFrame, 'language_name')})" width="600" height="${FRAME_HEIGHT}" loading="lazy"></iframe>
</main>
<footer>Diese Seite gibt es nicht wirklich. Sie zeigt, wie der Baustein auf fremden Seiten aussieht.</footer>
</body>
</html>
`;
}
