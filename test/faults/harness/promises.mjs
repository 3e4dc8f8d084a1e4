/** What the page said is kept: acts by number, and the newest number of each day's picture. */
export function openPromises() {
  const acts = new Set();
  const days = new Map();
  return {
    get count() {
      return acts.size;
    },
    add({ act, day, picture }) {
      if (act !== undefined) acts.add(act);
      if (day !== undefined) days.set(day, Math.max(picture, days.get(day) ?? -1));
    },

    /** What was promised and is not there, and what is there and was never written. */
    broken({ acts: foundActs, days: foundDays, missed }) {
      const found = new Set(foundActs);
      return [
        ...[...acts].filter((n) => !found.has(n)).map((n) => `act ${n} is lost`),
        ...(found.has(null) ? ['an act that was never written is served'] : []),
        ...[...days]
          .filter(([day, n]) => !(foundDays[day] >= n))
          .map(([day, n]) => `${day} was picture ${n} and is ${foundDays[day] ?? 'lost'}`),
        ...Object.entries(foundDays)
          .filter(([, n]) => n === null)
          .map(([day]) => `${day} is torn`),
        ...missed.map((what) => `missed: ${what}`),
      ];
    },
  };
}
