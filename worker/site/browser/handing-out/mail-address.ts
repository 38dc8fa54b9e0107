/** A mail that is written already (RFC 6068); to nobody where `to` is empty. */
export const mailAddress = (to: string, subject: string, body: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
