/**
 * The address of a link that may be offered: absolute `https:` or `mailto:`, as the parser reads it.
 *
 * @returns the normalised address, or undefined for anything else (`javascript:` in any spelling among it)
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'mailto:' ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
