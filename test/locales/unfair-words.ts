/** Letters of any script around a word make it another word. */
const whole = (stem: string): string => `(?<!\\p{L})(?:${stem})(?!\\p{L})`;

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'giu');

/** Arabic words may begin with a conjunction, a preposition and the article, and end with a pronoun or a case. */
const arabicWord = (stem: string): string =>
  whole(`[وف]?(?:ال|لل|بال|كال|ب|ل|ك)?(?:${stem})(?:ة|ه|ها|هم|ك|كم|ين|ون|ات|ان|ًا|ا|ي|ية)?`);

/**
 * Words of blame and school marks, by language: they judge a person or an account where a fact would do. `*` in the
 * comments stands for inflections; patterns match whole words.
 */
export const unfairWords: Readonly<Record<string, RegExp>> = {
  en: any(
    whole(
      'poor(?:ly|er|est)?|bad(?:ly)?|worse|worst|weak(?:er|est|ly|ness(?:es)?)?|terribl[ey]|awful(?:ly)?',
    ),
    whole('fail(?:s|ed|ing|ures?)?|flunk\\p{L}*|underperform\\p{L}*|under-perform\\p{L}*|disappoint\\p{L}*'),
    whole(
      'overdue|delinquen\\p{L}*|neglect\\p{L}*|negligen\\p{L}*|careless\\p{L}*|la(?:zy|ziness)|sloppy|slack\\p{L}*',
    ),
    whole('blam(?:e|ed|es|ing)|guilt\\p{L}*|faults?|incompeten\\p{L}*|unacceptabl\\p{L}*|inadequa\\p{L}*'),
    whole("should(?:n[’']t)? have|losers?|laggards?|shame\\p{L}*"),
    whole(
      'grad(?:e|es|ed|ing)|school|report cards?|excellent|unsatisfactory|satisfactory|mediocre|top of the class',
    ),
    // A+, B−, and a letter said to be a mark
    '(?<![\\p{L}\\p{N}])[A-F](?:\\+|[-−](?![\\p{L}\\p{N}]))(?![\\p{L}\\p{N}])|\\bscored an? [A-F]\\b',
  ),
  de: any(
    whole(
      'schlecht\\p{L}*|schlimm\\p{L}*|mangelhaft\\p{L}*|ungenügend\\p{L}*|unzureichend\\p{L}*|miserab\\p{L}*',
    ),
    whole('schwach(?:e[rnsm]?)?|schwäch(?:er|ere[rnsm]?|ste[rnsm]?|en)|katastroph\\p{L}*|blamab\\p{L}*'),
    whole(
      'überfällig\\p{L}*|säumig\\p{L}*|versäum\\p{L}*|vernachlässig\\p{L}*|nachlässig\\p{L}*|fahrlässig\\p{L}*',
    ),
    whole(
      'versag\\p{L}*|gescheitert\\p{L}*|scheiter\\p{L}*|(?:ist|sind|war) fehlgeschlagen|durchgefallen\\p{L}*',
    ),
    whole(
      'schuld(?:ig\\p{L}*)?|vorwurf|vorwürfe\\p{L}*|vorgeworfen|faul(?:e[rnsm]?|heit)?|inkompeten\\p{L}*|unfähig\\p{L}*',
    ),
    whole(
      '(?:schul|best)?noten?|benot\\p{L}*|zensur(?:en)?|zeugnis\\p{L}*|sehr gut|ausgezeichnet\\p{L}*|sitzen ?geblieben',
    ),
    whole('minderleist\\p{L}*|leistungsschwach\\p{L}*|hättest|hätten sie'),
  ),
  fr: any(
    whole(
      'mauvais(?:e|es)?|pires?|médiocres?|nul(?:le|les|s)?|faibles?|faiblesses?|lamentables?|catastroph\\p{L}*',
    ),
    whole(
      'insuffisan\\p{L}*|échec|échecs|échou\\p{L}*|défaillan\\p{L}*|décev\\p{L}*|raté\\p{L}*|loupé\\p{L}*',
    ),
    whole(
      'en retard|retardataires?|néglig\\p{L}*|coupab\\p{L}*|culpab\\p{L}*|blâm\\p{L}*|reproch\\p{L}*|incompéten\\p{L}*',
    ),
    whole(
      '(?:par|de) (?:votre|sa|leur) faute|fautif\\p{L}*|fautives?|paresse\\p{L}*|auriez dû|aurait dû|sous-perform\\p{L}*',
    ),
    whole(
      'notes?|noté(?:e|s|es)?|bulletins?|excellen\\p{L}*|mention très bien|peut mieux faire|recalé\\p{L}*',
    ),
  ),
  es: any(
    whole(
      'mal[oa]s?|mal|peor(?:es)?|pésim\\p{L}*|mediocres?|deficien\\p{L}*|insuficien\\p{L}*|débil(?:es)?|lamentables?',
    ),
    whole(
      'fracas\\p{L}*|fall(?:o|os|a|ó|ado|ados|ida|ido|ando|ar)|suspens[oa]s?|suspendid\\p{L}*|decepcion\\p{L}*',
    ),
    whole(
      'atrasad\\p{L}*|retrasad\\p{L}*|vencid\\p{L}*|moros\\p{L}*|neglig\\p{L}*|descuid\\p{L}*|desatendid\\p{L}*|incumpl\\p{L}*',
    ),
    whole(
      'culp\\p{L}*|reproch\\p{L}*|incompeten\\p{L}*|perezos\\p{L}*|vag[oa]s?|deberías? haber|debería haber',
    ),
    whole(
      'notas?|calific\\p{L}*|boletín|boletines|sobresaliente\\p{L}*|excelen\\p{L}*|notable|bajo rendimiento|reprobad\\p{L}*',
    ),
  ),
  // Japanese is written without blanks: a word is found wherever it stands.
  ja: any(
    '悪い|悪く|最悪|劣悪|劣[るっ]|劣等|ひどい|ダメ|駄目|不良|弱い|不十分|不足し?て?いる人',
    '失敗|落第|不合格|合格|失格|怠慢|怠[るっけり]|怠惰|過失|責任を|のせい(?!ぜい)|非難|怠け|無能|不注意',
    '遅延|遅刻|期限切れ|期限超過|期日超過|期限を過ぎ|滞納|延滞|放置|手抜き|べきだった|べきでした',
    '落ち度|悪化|低迷|不振|見落と|成績|通知表|採点|評価点|点数稼ぎ|優秀|優等|劣等生|落ちこぼれ|満点|赤点',
  ),
  ar: any(
    arabicWord('سيئ|سيّئ|سيء|أسوأ|رديء|ضعيف|ضعف|هزيل|كارثي'),
    arabicWord('فشل|فاشل|إخفاق|أخفق|أخفقت|متعثر|متعثّر|خائب|مخيب|مخيّب'),
    arabicWord(
      'متأخر|متأخّر|تأخر|تأخّر|تأخير|متهاون|تهاون|متخلف|متخلّف|مهمل|إهمال|أهمل|أهملت|تقصير|مقصر|مقصّر|قصّر|كسول|تقاعس',
    ),
    arabicWord('لوم|ملوم|ذنب|مذنب|خطؤ|بسبب خطئ|عيب|عار|غير كفء|عاجز'),
    arabicWord('راسب|رسوب|ممتاز|امتياز|شهادة مدرسية|علامة مدرسية|درجة مدرسية|ناجح'),
  ),
};

/** What the product says of itself in each language, with the word it is not: “a guide, not a grade”. */
export const taglines: Readonly<Record<string, readonly string[]>> = {
  en: ['A guide, not a grade'],
  de: ['Ein Wegweiser, keine Note'],
  fr: ['Un guide, pas une note'],
  es: ['Orienta, no califica'],
  ja: ['成績表ではなく、道しるべ'],
  ar: ['للاسترشاد لا للتقييم'],
};

/** Words of blame and school marks in a text, the tagline excepted. */
export function unfairIn(text: string, tag: string): string[] {
  const said = (taglines[tag] ?? []).reduce((rest, tagline) => rest.replaceAll(tagline, ''), text);
  // Arabic may be written with or without the signs of its vowels.
  const plain = tag === 'ar' ? said.replace(/[\u064B-\u0652\u2066-\u2069]/g, '') : said;
  return [...plain.matchAll(unfairWords[tag]!)].map(([word]) => word);
}
