/** The office's page: loads the project's texts, and shows what its address asks for: the choice, or an operation to fill in. */
import { dayOf } from '../../../data/model/zone.ts';
import { shortDayInWords } from '../../../data/operations/differences/changed-rows.ts';
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { OPERATIONS } from '../../../data/operations/list.ts';
import { CAMPAIGN, WAYS_IN } from '../office/pflege/ways-in.ts';
import { OFFICE_TAGS } from '../page/addresses.ts';
import type { OfficeProject } from '../page/office-project.ts';
import { renderCampaign } from './pflege/campaign.ts';
import { renderChangePage } from './pflege/change-page.ts';
import { renderChoice } from './pflege/choice.ts';
import { renderConfirmSheet } from './pflege/confirm-sheet.ts';
import { element } from './pflege/element.ts';
import { rehearse } from './pflege/rehearse.ts';
import { type Office, officeOf } from '../office/pflege/office.ts';

/** Beside this script. */
const PROJECT = new URL('project.json', (document.currentScript as HTMLScriptElement).src);

async function start(root: HTMLElement): Promise<void> {
  const { loading = '', failed = '', origin = '' } = root.dataset;
  root.replaceChildren(element('p', { role: 'status' }, loading));
  const project = await loadProject().catch(() => undefined);
  if (!project) return root.replaceChildren(element('p', { class: 'status wrong', role: 'alert' }, failed));
  const tag = OFFICE_TAGS.find((one) => one === document.documentElement.lang) ?? 'de';
  const show = (moved: boolean) => {
    // A page that stays open overnight knows what day it is.
    const office = officeOf(project, tag, Date.now(), origin);
    const hash = location.hash.slice(1);
    root.replaceChildren(...view(office, hash), footnote(office));
    // The introduction is for whoever has not chosen yet.
    document.body.classList.toggle('chosen', hash !== '');
    if (moved) root.querySelector<HTMLElement>('h2')?.focus();
  };
  addEventListener('hashchange', () => {
    show(true);
    scrollTo(0, root.offsetTop - 16);
  });
  show(false);
  setTimeout(() => rehearse(officeOf(project, tag, Date.now(), origin)));
}

async function loadProject(): Promise<OfficeProject> {
  const response = await fetch(PROJECT);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as OfficeProject;
}

/** What stands behind the hash: an operation, perhaps with something filled in, a sheet to confirm, the campaign, or nothing. */
function view(office: Office, hash: string): HTMLElement[] {
  const [id = '', query] = hash.split('?');
  const asked = Object.fromEntries(new URLSearchParams(query));
  const center = id === 'confirm' ? office.directory.centers.find((one) => one.id === asked['center']) : undefined;
  if (center)
    return page(office, fillPattern(office.words.confirm, { name: center.name }), renderConfirmSheet(office, center));
  if (id === CAMPAIGN) return page(office, office.words.campaign, renderCampaign(office));
  const way = WAYS_IN[id];
  const operation = OPERATIONS.find((one) => one.id === (way?.operation ?? id));
  if (!operation) return renderChoice(office);
  const title = way ? office.words[way.words] : office.say(operation.title);
  const filled = { ...way?.filled, ...asked };
  return page(office, title, renderChangePage(office, operation, filled));
}

function page({ words }: Office, title: string, content: readonly HTMLElement[]): HTMLElement[] {
  return [
    element('p', { class: 'back' }, element('a', { href: '#' }, words.back)),
    element('h2', { tabindex: '-1', class: 'title' }, title),
    ...content,
  ];
}

function footnote({ words, directory, moment, tag }: Office): HTMLElement {
  const date = shortDayInWords(dayOf(moment.today), tag);
  return element('p', { class: 'quiet' }, fillPattern(words.as_of, { edition: directory.edition, date }));
}

const root = document.getElementById('pflege');
if (root) void start(root);
