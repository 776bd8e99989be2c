/** The address where it is one of the web (http, https), with nothing left in it that could end a link early; null otherwise. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replace(/[<>|\\`\s]/g, encodeURIComponent)
    : null;
}
