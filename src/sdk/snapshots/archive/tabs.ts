/** The other tabs of one user. */
export interface Tabs<T> {
  tell(message: T): void;
  close(): void;
}

/**
 * Joins the tabs that share a channel. Where the browser has none, it tells nobody.
 *
 * @param hear handed what other tabs tell; they may run another version of this package, so it must look twice
 */
export function openTabs<T>(channel: string, hear: (message: T) => void): Tabs<T> {
  let tabs: BroadcastChannel | undefined;
  try {
    tabs = new BroadcastChannel(channel);
    tabs.onmessage = ({ data }: MessageEvent<T>) => hear(data);
    // In Node a channel must not keep the process alive.
    (tabs as { unref?: () => void }).unref?.();
  } catch {
    // Missing, or forbidden to this page: there is nobody to tell.
  }
  return {
    tell: (message) => {
      try {
        tabs?.postMessage(message);
      } catch {
        // Closed, or a message that cannot be copied: what is kept stays right, other tabs see it on their next visit.
      }
    },
    close: () => tabs?.close(),
  };
}
