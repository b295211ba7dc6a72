// Headlines as they are compared with one another (src/store/copies.ts). Not in SQL, because what a database calls a letter
// and how it lowers it depends on its locale.
//
// The normal form of a text
//   Unicode's NFKC, then lower case (Unicode's mapping, of no language); the apostrophes ' (U+0027) and ’ (U+2019) are
//   dropped; its words are the longest runs of characters of the categories L (letters) and N (numbers), joined by one space.
// The headline of an article
//   The title after NFKC. Where it has a separator (one of - – — | between white space) and the normal form of what follows
//   the last one is that of the outlet's name, the separator and the name are cut off. Then the normal form.
// Not compared
//   Headlines of fewer than five words, and standing ones: where the calendar words are left out, a stop-title remains, or
//   nothing. A calendar word is one of CALENDAR, or digits, also with st, nd, rd or th behind them.

const LEAST_WORDS = 5;

const CALENDAR = new Set(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   mondays tuesdays wednesdays thursdays fridays saturdays sundays
   today todays tonight tonights tomorrow morning afternoon evening night day week weekend month year
   daily weekly monthly this the for of on from and to in at a an your our`.split(/\s+/),
);

/** What newsrooms run again and again under the same headline. */
const STOP_TITLES = new Set(
  [
    ...[
      'Live updates',
      'Live blog',
      'Breaking news',
      'News in brief',
      'Top stories',
      'Headlines',
      'Briefing',
      'Newsletter',
    ],
    ...['Here is what you need to know', 'Heres what you need to know', 'What you need to know', 'What to know'],
    ...['Five things to know', 'Things to know', 'Things to do', 'What to watch', 'Corrections', 'Clarifications'],
    ...['Obituaries', 'Obituary notices', 'Death notices', 'Funeral notices', 'Births and deaths', 'Births'],
    ...['Letters to the editor', 'Letter to the editor', 'Readers letters', 'Editorial cartoon', 'Cartoon'],
    ...['Photos of the day', 'Photo of the day', 'Pictures of the day', 'Picture of the day', 'Photo gallery'],
    ...['Weather forecast', 'Weather', 'Forecast', 'Local weather forecast', 'Road closures', 'Traffic report'],
    ...['Police blotter', 'Police log', 'Police reports', 'Arrest log', 'Jail log', 'Court records', 'Crime log'],
    ...['Lottery numbers', 'Winning lottery numbers', 'Lottery results', 'Lottery'],
    ...['Scores', 'Sports scores', 'High school scores', 'High school sports scores', 'Scoreboard', 'Sports on TV'],
    ...['TV listings', 'Horoscope', 'Horoscopes', 'Crossword', 'Crossword puzzle', 'Sudoku', 'Comics', 'Word game'],
    ...[
      'Today in history',
      'This day in history',
      'On this day in history',
      'Community calendar',
      'Calendar of events',
    ],
    ...['Stocks', 'Stock market', 'How major US stock indexes fared', 'Closing prices', 'Business calendar'],
  ].map((title) => withoutCalendar(normalForm(title))),
);

/** The headline of a title in this outlet; null where it is not to be compared. */
export function headlineOf(title: string, outletName: string): string | null {
  const headline = normalForm(withoutOutlet(title.normalize('NFKC'), outletName));
  if (headline.split(' ').length < LEAST_WORDS) return null;
  const standing = withoutCalendar(headline);
  return standing === '' || STOP_TITLES.has(standing) ? null : headline;
}

export function normalForm(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function withoutOutlet(title: string, outletName: string): string {
  const [, head, last] = /^(.*\S)\s+[-–—|]\s+(\S.*)$/s.exec(title) ?? [];
  if (head === undefined || last === undefined) return title;
  return normalForm(last) === normalForm(outletName) ? head : title;
}

function withoutCalendar(headline: string): string {
  const isCalendar = (word: string) => CALENDAR.has(word) || /^\d+(st|nd|rd|th)?$/.test(word);
  return headline
    .split(' ')
    .filter((word) => !isCalendar(word))
    .join(' ');
}
