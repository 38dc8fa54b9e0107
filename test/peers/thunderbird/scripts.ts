/** What is run inside Thunderbird, as bodies of async functions of `args`. */

const IMPORT = `const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs');
  const [FROM, UNTIL] = ['20200101T000000Z', '20330101T000000Z'].map((date) => cal.createDateTime(date));`;

/** (origin, paths): subscribes to these calendars alone, each with a cache. */
export const SUBSCRIBE = `${IMPORT}
  const [origin, paths] = args;
  for (const old of cal.manager.getCalendars()) cal.manager.removeCalendar(old);
  for (const path of paths) {
    const made = cal.manager.createCalendar('ics', Services.io.newURI(origin + path));
    made.name = path;
    made.setProperty('cache.enabled', true);
    made.setProperty('color', path.includes('phone') ? '#708090' : '#008080');
    cal.manager.registerCalendar(made);
  }`;

/** Asks every calendar again. */
export const REFRESH = `${IMPORT}
  for (const one of cal.manager.getCalendars()) one.refresh();`;

/** What it has, before rules are expanded: cheap enough to be asked often. */
export const PROBE = `${IMPORT}
  const known = [];
  for (const one of cal.manager.getCalendars())
    for (const item of await one.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_TYPE_EVENT, 0, FROM, UNTIL))
      known.push(one.name + item.id + item.getProperty('SEQUENCE'));
  return known.sort().join();`;

/** One event's time as Thunderbird has it, expanded by itself. */
export interface Shown {
  readonly path: string;
  readonly uid: string;
  /** "2027-02-08T09:00:00Z", or "2027-02-08" for whole days. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

/**
 * (path): every Shown of a calendar, from its database by a fresh reader: what runs goes on showing a series that has left a
 * calendar until Thunderbird 153 is started anew.
 */
export const READ = `${IMPORT}
  const instant = (date) => date.isDate
    ? [date.year, date.month + 1, date.day].map((n) => String(n).padStart(2, '0')).join('-')
    : new Date(date.nativeTime / 1000).toISOString().replace('.000Z', 'Z');
  const one = cal.manager.getCalendars().find(({ name }) => name === args[0]);
  const cache = Cc['@mozilla.org/calendar/calendar;1?type=storage'].createInstance(Ci.calICalendar);
  const file = cal.provider.getCalendarDirectory();
  file.append('cache.sqlite');
  cache.uri = Services.io.newFileURI(file);
  cache.id = one.id;
  const filter = Ci.calICalendar.ITEM_FILTER_TYPE_EVENT | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
  const items = await cache.getItemsAsArray(filter, 0, FROM, UNTIL);
  return items.map((item) => ({
    path: one.name, uid: item.id, start: instant(item.startDate), end: instant(item.endDate), summary: item.title,
  }));`;

/** (path, date): the month of a day with one calendar in it, and little else. */
export const SHOW_MONTH = `${IMPORT}
  const [path, date] = args;
  window.resizeTo(1600, 1000);
  document.getElementById('tabmail').openTab('calendar');
  for (const id of ['today-pane-panel', 'calSidebar', 'bottom-events-box', 'status-bar'])
    document.getElementById(id)?.style.setProperty('display', 'none', 'important');
  const composite = cal.view.getCompositeCalendar(window);
  for (const one of cal.manager.getCalendars())
    if (one.name === path) composite.addCalendar(one);
    else composite.removeCalendar(one);
  switchToView('month');
  goToDate(cal.createDateTime(date.replaceAll('-', '')));
  await currentView().refreshItems(true);
  await new Promise((resolve) => setTimeout(resolve, 5000));`;
