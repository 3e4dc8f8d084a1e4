const DAY = 86_400_000;

/** The days around the day the portfolio is told for. Texts are kept, so that a hundred thousand accounts share them. */
export class Calendar {
  private readonly today: number;
  private readonly texts = new Map<number, string>();
  private readonly monthDays = new Map<number, number>();

  constructor(asOf: string) {
    this.today = Date.parse(`${asOf}T00:00:00Z`);
  }

  /** `YYYY-MM-DD` of the day that many days ago; of one to come, for negative numbers. */
  daysAgo(days: number): string {
    let text = this.texts.get(days);
    if (text === undefined) {
      text = new Date(this.today - days * DAY).toISOString().slice(0, 10);
      this.texts.set(days, text);
    }
    return text;
  }

  /** Month and day as one number, `722` for 22 July: what the seasons ask for. */
  monthDay(daysAgo: number): number {
    let monthDay = this.monthDays.get(daysAgo);
    if (monthDay === undefined) {
      const text = this.daysAgo(daysAgo);
      monthDay = Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10));
      this.monthDays.set(daysAgo, monthDay);
    }
    return monthDay;
  }
}
