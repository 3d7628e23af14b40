/** `application/json` of `application/json; charset=utf-8`. */
function essence(media: string): string {
  return (media.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether a described media type, which may be a range, holds another. */
export function holds(range: string, media: string): boolean {
  const [wide, narrow] = [essence(range), essence(media)];
  if (wide === narrow || wide === '*/*') return true;
  return wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));
}

export function isJson(media: string): boolean {
  return /^(?:application|text)\/(?:[^;\s]*\+)?json$/.test(essence(media));
}

export function isPlainText(media: string): boolean {
  return essence(media) === 'text/plain';
}

/** Which form a media type is; null for any other. */
export function formOf(media: string): 'urlencoded' | 'multipart' | null {
  if (essence(media) === 'application/x-www-form-urlencoded') return 'urlencoded';
  return essence(media) === 'multipart/form-data' ? 'multipart' : null;
}
