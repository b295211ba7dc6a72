import type { Topic } from '../grammar.ts';

/** Films, music, television, theater, books, celebrities, awards. */
export const entertainment: Topic = {
  words: {
    star: ['{person}', '{person}', '{first} "{nick}" {last}'],
    nick: ['Velvet', 'Lucky', 'Sweetgrass', 'Duke', 'Birdie', 'Juke'],
    adj: [
      'Quiet',
      'Burning',
      'Last',
      'Paper',
      'Crooked',
      'Silver',
      'Borrowed',
      'Wild',
      'Midnight',
      'Honest',
      'Broken',
      'Second',
      'Hollow',
      'Golden',
      'Lonesome',
    ],
    thing: [
      'River',
      'Letters',
      'Orchard',
      'Summer',
      'Kings',
      'Highway',
      'Daughters',
      'Lantern',
      'Weather',
      'Carnival',
      'Ghosts',
      'Harvest',
      'Promise',
      'Fiddle',
      'Winter',
    ],
    title: ['"{adj} {thing}"'],
    band: [
      'the {adj} Fiddlers',
      'the {town} Ramblers',
      '{last} and the Lanterns',
      'the {adj} Saints',
      'the {last} Sisters',
      'DJ {last}',
      'the Limestone Five',
      'the {adj} Mules',
      'the {town} String Band',
      'the {last} Trio',
    ],
    genre: ['country', 'bluegrass', 'pop', 'hip-hop', 'rock', 'folk', 'soul', 'jazz', 'indie'],
    filmkind: [
      'thriller',
      'romantic comedy',
      'drama',
      'horror film',
      'western',
      'superhero film',
      'animated film',
      'documentary',
      'biopic',
      'musical',
    ],
    venue: [
      'Palace Theatre',
      'Orpheum in {town}',
      '{town} Opera House',
      'Riverbend Amphitheater',
      'Lyric Hall',
      '{town} fairgrounds',
      'Old Depot Stage',
    ],
    show: [
      'crime series',
      'sitcom',
      'reality show',
      'talent show',
      'late-night show',
      'fantasy series',
      'cooking show',
      'soap opera',
      'game show',
      'miniseries',
    ],
    prize: [
      'best actress',
      'best actor',
      'best director',
      'album of the year',
      'song of the year',
      'best new artist',
      'best picture',
      'best screenplay',
    ],
    play: [
      'musical',
      'farce',
      'one-woman play',
      'family drama',
      'murder mystery',
      'holiday pageant',
      'Shakespeare comedy',
    ],
  },
  frames: [
    [
      '{star} to star in {filmkind} {title}',
      'Shooting starts in {month} in {town}. The director, {person2}, made her name with music videos.',
    ],
    [
      'Review: {title} is a {filmkind} with heart and no hurry',
      'Star {person} plays a widow who inherits a dance hall. The script drags, but the songs stay with you.',
    ],
    [
      '{title} tops box office with {$18..120} million opening',
      'The {filmkind} beat a sequel in its {third} weekend. Audiences gave it strong marks.',
    ],
    [
      '{band} announce {12..48}-city tour, with stop at {venue}',
      'The {genre} act will play songs from its new album. Tickets go on sale {weekday}.',
    ],
    [
      '{star} releases surprise album {title}',
      'The {genre} singer recorded its {9..16} tracks in a barn near {town}. The first single is a duet with {person2}.',
    ],
    [
      '{star} wins {prize} at music and film honors',
      'The audience stood for a speech dedicated to her band. {title} took home {three} trophies.',
    ],
    [
      'Nominations: {title} leads with {6..13}, {star} snubbed',
      'The {filmkind} is up for {prize}. The ceremony will be broadcast in {month}.',
    ],
    [
      '{star} and actor {person2} marry in {town}',
      'The couple met on the set of {title}. Guests included musicians and most of the cast.',
    ],
    [
      '{star} splits from director husband after {4..19} years',
      'The actress asked for privacy in a statement to fans. The pair worked together on {title}.',
    ],
    [
      'Singer {star} cancels tour dates, apologizes to fans',
      'Doctors ordered vocal rest, the {genre} star wrote. Shows at the {venue} will be rescheduled.',
    ],
    [
      '{town} theater troupe stages {play} {title}',
      'The cast of {8..31} rehearsed in a church basement. Director {person} moved the story to the 1930s.',
    ],
    [
      '{show} renewed: {title} gets {third} season',
      'The streaming hit stars {person}. Writers promise a darker turn and a new villain.',
    ],
    [
      'Network cancels {show} {title} after {two} seasons',
      'Ratings fell by half. Fans have started a petition and star {person} thanked the crew.',
    ],
    [
      'Finale of {title} leaves viewers guessing',
      'The {show} ended on a cliffhanger involving the character played by {person}. A spinoff is in the works.',
    ],
    ['{star} joins cast of {show} {title}', 'She will play a rival chef with a secret. New episodes air in {month}.'],
    [
      'Novelist {star} turns family secrets into {title}',
      'The book follows three sisters in a river town. A film adaptation with {person2} is planned.',
    ],
    [
      'Bestseller {title} by {star} heads to the screen',
      'A studio paid seven figures for the rights. The author will write the screenplay.',
    ],
    [
      '{venue} reopens with concert by {band}',
      'The restored hall has {400..2100} velvet seats. The {genre} set ran past midnight.',
    ],
    [
      '{genre} legend {star} dies at {72..94}',
      'The singer of {title} influenced a generation of performers. Tributes came from stages across the country.',
    ],
    [
      'Actor {star}, known for {title}, dies at {61..93}',
      'A regular of stage and television for four decades, he won an award for {prize}. He is survived by two sons.',
    ],
    [
      '{star} on fame, fiddles and the making of {title}',
      'In an interview, the {genre} songwriter talks about stage fright. "The melody came in a laundromat," she says.',
    ],
    [
      'What to watch this weekend: {title} and a {show} worth your time',
      'Also streaming: a concert film by {band}. Critics were kinder to the actors than to the plot.',
    ],
    [
      'Concert review: {band} shake the rafters at {venue}',
      'The crowd sang along from the first chord. A cover of {title} closed the encore.',
    ],
    [
      'Museum in {town} shows guitars and gowns of {star}',
      'The exhibition on the {genre} star includes handwritten lyrics. It runs through {month}.',
    ],
    [
      'Painter {star} brings {title} to {town} gallery',
      'The {14..60} canvases show barns at dusk. An opening reception with live jazz is on {weekday}.',
    ],
    [
      'Film crew turns {street} in {town} into the set of {title}',
      'Extras in period costume filled the block. The {filmkind} stars {person}.',
    ],
    ['{star} to host awards show', 'The comedian promises fewer monologues and more music. {band} will perform.'],
    [
      'Comedian {star} brings new stand-up hour to {venue}',
      'The set covers marriage, minivans and his role in {title}. A second show was added.',
    ],
    [
      '{title} trailer sends fans into a frenzy',
      'The clip shows {person} in costume for the first time. The {filmkind} arrives in cinemas in {month}.',
    ],
    [
      'Why {title} flopped at the box office',
      'The {filmkind} cost {$60..190} million and earned a fraction. Critics blamed the editing; its star, {person}, blamed the marketing.',
    ],
    [
      'Rapper {star} and {band} feud over {title}',
      'The hip-hop artist says the hook was taken from his mixtape. The band laughed it off on stage.',
    ],
    [
      '{star} tops {genre} chart for {third} week with {title}',
      'The single has become a wedding favorite. A video filmed in {town} came out on {weekday}.',
    ],
    [
      '{star} casts {town} children in {filmkind}',
      'Some {40..300} pupils auditioned for the roles. The young actors will meet the audience at the premiere.',
    ],
    [
      'Red carpet: {star} stuns in hand-sewn gown at premiere of {title}',
      'Co-star {person2} wore boots. The stars signed posters for more than an hour.',
    ],
    [
      '{title} returns to {venue} for anniversary run',
      'The {play} first opened {ago}. Original cast member {person} takes the lead role again.',
    ],
    [
      'Drummer {star} leaves {band}',
      'The split is friendly, the {genre} group said. A farewell show is set for {month} at the {venue}.',
    ],
    [
      '{band} reunite after {9..30} years for one night',
      'The {genre} group will play its debut album from start to finish. Proceeds go to music lessons.',
    ],
    [
      'Director {star} wraps {filmkind} {title} in {county}',
      'Local carpenters built a whole village for the movie. The film premieres at a festival next year.',
    ],
    [
      'Ballet company brings {title} to {town}',
      'Dancers rehearsed with a live orchestra. {person} dances the lead in her final season.',
    ],
    [
      'Streaming guide: {title}, the {show} everyone talks about',
      'Episodes are short and the cast, led by {person}, is superb. Skip the pilot if you dislike singing.',
    ],
    [
      '{star} sells {genre} song catalog',
      'The collection includes {title} and {60..340} other recordings. The musician will keep touring.',
    ],
    [
      '{star} returns to Broadway in {title}',
      'The actress last appeared in a {play} {ago}. Previews begin in {month}.',
    ],
    [
      'Podcast about {star} becomes a {show}',
      'The producers bought the rights to {title}. Casting for the lead begins in {town}.',
    ],
    [
      '{town} choir sings with {star} on new {genre} record',
      'The session took two days and {three} pots of coffee. {title} comes out in {month}.',
    ],
    [
      'Photographs: opening night of {title} at {venue}',
      'The costumes drew gasps and the {play} drew a long ovation. Star {person} took seven bows.',
    ],
    [
      'Children\u2019s author {star} reads from {title} in {town}',
      'The illustrated book about a runaway goat won a prize. Fans queued for signatures.',
    ],
    [
      '{star} wins {show} and a recording contract',
      'Viewers chose the {genre} singer from {town} over {person2}. Her first single is {title}.',
    ],
    [
      'Contestant {star} voted off {show}',
      'The judges praised the {town} singer, but viewers did not. {title} was her last song.',
    ],
    [
      'Old cinema on {street} in {town} screens {title} on film',
      'Projectionist {person} found the reels in a closet. The {filmkind} sold out twice.',
    ],
    [
      '{star} writes memoir of life in {genre} music',
      'The book, called {title}, tells of vans, managers and a famous feud. A tour with readings follows.',
    ],
    [
      'Fans camp out for {star} at {venue}',
      'Some slept two nights on the sidewalk for front-row seats. The {genre} singer sent pizza.',
    ],
    [
      'Puppeteer {star} finds an audience for {title}',
      'Her traveling stage fits in a station wagon. The show plays {town} on {weekday}.',
    ],
    [
      '{filmkind} {title} banned from one screen, sold out at {three} others',
      'Director {person} thanked her critics for the publicity. The actors will take questions after the screening.',
    ],
    [
      '{star} voices a grumpy mule in {title}',
      'The actor recorded his lines in a closet. The animated movie is aimed at families.',
    ],
    [
      'Celebrity chef {star} guest-stars in {show} {title}',
      'The episode was filmed in a {town} diner. Viewers will also see {person2} burn a pie.',
    ],
    [
      'Set designer {star} on building the world of {title}',
      'The {filmkind} needed a flooded ballroom. "Everything is painted foam," she says.',
    ],
    [
      'Critics pick the best albums of {year}, with {star} on top',
      '{title} won for its lyrics and its pedal steel. {band} came second.',
    ],
    [
      '{star} apologizes after walking off stage at {venue}',
      'The {genre} singer said the sound system failed. Ticket holders will get a refund or another concert.',
    ],
    [
      'Lost recording by {star} surfaces in {town} attic',
      'The tape holds {three} unreleased {genre} songs. A label plans to release it as {title}.',
    ],
    [
      '{title} sequel is on its way, {star} confirms',
      'The actor let it slip on a talk show. The first {filmkind} earned {$90..800} million.',
    ],
    [
      'Orchestra opens season with {star} at {venue}',
      'The violinist plays a concerto written for her. The program closes with film music.',
    ],
    [
      'Drag queen {star} hosts cabaret in {town}',
      'The revue mixes {genre} standards and tall tales. Proceeds support the {venue}.',
    ],
    [
      'Book club: {title} by {star} will make you cry on the bus',
      'The novel is about a piano tuner and his daughter. Its dialogue is the best part.',
    ],
  ],
  occasions: {
    festival: [
      [
        '{band} headline {town} {genre} festival',
        'The lineup has {14..60} acts on {three} stages. Camping passes are nearly gone.',
      ],
      [
        'Lineup: {star} and {band} to play Redbud {genre} fest',
        'Gates open at noon on {weekday}. Food trucks and a songwriters\u2019 tent return.',
      ],
      [
        'Outdoor movies return to {town} park with {title}',
        'The summer series shows a {filmkind} every week. Bring a blanket; admission is free.',
      ],
      [
        'Rain or shine: {star} closes {county} music festival',
        'The {genre} singer played two hours under a leaking canopy. Fans danced in the mud.',
      ],
      [
        'Summer stage: {play} {title} opens at {town} amphitheater',
        'The actors perform under the stars until August. {person} plays the lead.',
      ],
    ],
    holiday: [
      [
        '{star} records holiday album {title}',
        'The {genre} singer adds sleigh bells and a church choir. A television special follows.',
      ],
      [
        'Holiday movies: {title} leads a crowded season',
        'The {filmkind} with {person} opens the same day as {two} sequels. Critics are divided.',
      ],
      [
        '{town} ballet school dances winter classic at {venue}',
        'A cast of {40..120} children and {two} guest stars performs {three} shows. Tickets go fast.',
      ],
    ],
  },
  tails: [
    'Tickets are on sale now.',
    'The soundtrack comes out in {month}.',
    'Fans can stream it from {weekday}.',
    'A sequel has not been ruled out.',
    'The premiere is in {month}.',
    'Critics have been kind so far.',
    'The star will sign autographs.',
    'It runs for {two} weekends.',
  ],
};
