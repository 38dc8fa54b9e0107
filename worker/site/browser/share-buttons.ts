/** Shows the button of the device's own share sheet, where it has one (W3C, Web Share). */

export function offerSharing(): void {
  if (typeof navigator.share !== 'function') return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { share: url = '' } = button.dataset;
      // Refused where somebody closes the sheet: nothing to say.
      navigator.share({ url }).catch(() => undefined);
    });
  }
}
