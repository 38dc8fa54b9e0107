/** An address from which a text is saved as a file; it holds for a minute. */
export function textFileAddress(text: string, type: string): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return address;
}
