/** Tells the portal's server, which outlives the browser: whatever was said was promised. */
export async function say(message: object): Promise<void> {
  await fetch('/said', { method: 'POST', body: JSON.stringify(message) });
}
