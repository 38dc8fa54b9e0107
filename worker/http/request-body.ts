/** A request's content as text, read no further than a limit (RFC 9110, section 15.5.14). */

/** Undefined where it is longer than `most` bytes: by its Content-Length, or as soon as it is. */
export async function readBody(request: Request, most: number): Promise<string | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return undefined;
  if (!request.body) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    const bytes = value as Uint8Array;
    read += bytes.byteLength;
    if (read > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(bytes, { stream: true });
  }
}
