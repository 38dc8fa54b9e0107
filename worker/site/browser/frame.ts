/** Posts the frame's height and a clicked link to a WordPress page around it (wp-embed's messages). */

/** WordPress adds "#?secret=…" to the frame's address and ignores messages without it. */
const secret = /secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];

function tell(message: 'height' | 'link', value: string | number): void {
  if (window.parent !== window && secret) window.parent.postMessage({ message, value, secret }, '*');
}

const tellHeight = (): void => tell('height', Math.ceil(document.documentElement.getBoundingClientRect().height));

addEventListener('load', tellHeight);
addEventListener('resize', tellHeight);
addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data } = event;
  if (typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready') tellHeight();
});
document.addEventListener('toggle', tellHeight, true);
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null;
  // WordPress puts strangers' frames into a sandbox, which opens no window and calls no number: the center's page does both.
  const leads = link?.target || (link?.protocol === 'tel:' && self.origin === 'null');
  const page = document.querySelector<HTMLAnchorElement>('a[target]');
  if (leads && page && secret) tell('link', page.href);
});
