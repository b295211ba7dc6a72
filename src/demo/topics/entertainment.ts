import { frames, type Topic } from '../grammar.ts';

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
  frames: frames(`
{star} to star in {filmkind} {title} | Shooting starts in {month} in {town}. The director, {person2}, made her name with music videos.
Review: {title} is a {filmkind} with heart and no hurry | Star {person} plays a widow who inherits a dance hall. The script drags, but the songs stay with you.
{title} tops box office with {$18..120} million opening | The {filmkind} beat a sequel in its {third} weekend. Audiences gave it strong marks.
{band} announce {12..48}-city tour, with stop at {venue} | The {genre} act will play songs from its new album. Tickets go on sale {weekday}.
{star} releases surprise album {title} | The {genre} singer recorded its {9..16} tracks in a barn near {town}. The first single is a duet with {person2}.
{star} wins {prize} at music and film honors | The audience stood for a speech dedicated to her band. {title} took home {three} trophies.
Nominations: {title} leads with {6..13}, {star} snubbed | The {filmkind} is up for {prize}. The ceremony will be broadcast in {month}.
{star} and actor {person2} marry in {town} | The couple met on the set of {title}. Guests included musicians and most of the cast.
{star} splits from director husband after {4..19} years | The actress asked for privacy in a statement to fans. The pair worked together on {title}.
Singer {star} cancels tour dates, apologizes to fans | Doctors ordered vocal rest, the {genre} star wrote. Shows at the {venue} will be rescheduled.
{town} theater troupe stages {play} {title} | The cast of {8..31} rehearsed in a church basement. Director {person} moved the story to the 1930s.
{show} renewed: {title} gets {third} season | The streaming hit stars {person}. Writers promise a darker turn and a new villain.
Network cancels {show} {title} after {two} seasons | Ratings fell by half. Fans have started a petition and star {person} thanked the crew.
Finale of {title} leaves viewers guessing | The {show} ended on a cliffhanger involving the character played by {person}. A spinoff is in the works.
{star} joins cast of {show} {title} | She will play a rival chef with a secret. New episodes air in {month}.
Novelist {star} turns family secrets into {title} | The book follows three sisters in a river town. A film adaptation with {person2} is planned.
Bestseller {title} by {star} heads to the screen | A studio paid seven figures for the rights. The author will write the screenplay.
{venue} reopens with concert by {band} | The restored hall has {400..2100} velvet seats. The {genre} set ran past midnight.
{genre} legend {star} dies at {72..94} | The singer of {title} influenced a generation of performers. Tributes came from stages across the country.
Actor {star}, known for {title}, dies at {61..93} | A regular of stage and television for four decades, he won an award for {prize}. He is survived by two sons.
{star} on fame, fiddles and the making of {title} | In an interview, the {genre} songwriter talks about stage fright. "The melody came in a laundromat," she says.
What to watch this weekend: {title} and a {show} worth your time | Also streaming: a concert film by {band}. Critics were kinder to the actors than to the plot.
Concert review: {band} shake the rafters at {venue} | The crowd sang along from the first chord. A cover of {title} closed the encore.
Museum in {town} shows guitars and gowns of {star} | The exhibition on the {genre} star includes handwritten lyrics. It runs through {month}.
Painter {star} brings {title} to {town} gallery | The {14..60} canvases show barns at dusk. An opening reception with live jazz is on {weekday}.
Film crew turns {street} in {town} into the set of {title} | Extras in period costume filled the block. The {filmkind} stars {person}.
{star} to host awards show | The comedian promises fewer monologues and more music. {band} will perform.
Comedian {star} brings new stand-up hour to {venue} | The set covers marriage, minivans and his role in {title}. A second show was added.
{title} trailer sends fans into a frenzy | The clip shows {person} in costume for the first time. The {filmkind} arrives in cinemas in {month}.
Why {title} flopped at the box office | The {filmkind} cost {$60..190} million and earned a fraction. Critics blamed the editing; its star, {person}, blamed the marketing.
Rapper {star} and {band} feud over {title} | The hip-hop artist says the hook was taken from his mixtape. The band laughed it off on stage.
{star} tops {genre} chart for {third} week with {title} | The single has become a wedding favorite. A video filmed in {town} came out on {weekday}.
{star} casts {town} children in {filmkind} | Some {40..300} pupils auditioned for the roles. The young actors will meet the audience at the premiere.
Red carpet: {star} stuns in hand-sewn gown at premiere of {title} | Co-star {person2} wore boots. The stars signed posters for more than an hour.
{title} returns to {venue} for anniversary run | The {play} first opened {ago}. Original cast member {person} takes the lead role again.
Drummer {star} leaves {band} | The split is friendly, the {genre} group said. A farewell show is set for {month} at the {venue}.
{band} reunite after {9..30} years for one night | The {genre} group will play its debut album from start to finish. Proceeds go to music lessons.
Director {star} wraps {filmkind} {title} in {county} | Local carpenters built a whole village for the movie. The film premieres at a festival next year.
Ballet company brings {title} to {town} | Dancers rehearsed with a live orchestra. {person} dances the lead in her final season.
Streaming guide: {title}, the {show} everyone talks about | Episodes are short and the cast, led by {person}, is superb. Skip the pilot if you dislike singing.
{star} sells {genre} song catalog | The collection includes {title} and {60..340} other recordings. The musician will keep touring.
{star} returns to Broadway in {title} | The actress last appeared in a {play} {ago}. Previews begin in {month}.
Podcast about {star} becomes a {show} | The producers bought the rights to {title}. Casting for the lead begins in {town}.
{town} choir sings with {star} on new {genre} record | The session took two days and {three} pots of coffee. {title} comes out in {month}.
Photographs: opening night of {title} at {venue} | The costumes drew gasps and the {play} drew a long ovation. Star {person} took seven bows.
Children’s author {star} reads from {title} in {town} | The illustrated book about a runaway goat won a prize. Fans queued for signatures.
{star} wins {show} and a recording contract | Viewers chose the {genre} singer from {town} over {person2}. Her first single is {title}.
Contestant {star} voted off {show} | The judges praised the {town} singer, but viewers did not. {title} was her last song.
Old cinema on {street} in {town} screens {title} on film | Projectionist {person} found the reels in a closet. The {filmkind} sold out twice.
{star} writes memoir of life in {genre} music | The book, called {title}, tells of vans, managers and a famous feud. A tour with readings follows.
Fans camp out for {star} at {venue} | Some slept two nights on the sidewalk for front-row seats. The {genre} singer sent pizza.
Puppeteer {star} finds an audience for {title} | Her traveling stage fits in a station wagon. The show plays {town} on {weekday}.
{filmkind} {title} banned from one screen, sold out at {three} others | Director {person} thanked her critics for the publicity. The actors will take questions after the screening.
{star} voices a grumpy mule in {title} | The actor recorded his lines in a closet. The animated movie is aimed at families.
Celebrity chef {star} guest-stars in {show} {title} | The episode was filmed in a {town} diner. Viewers will also see {person2} burn a pie.
Set designer {star} on building the world of {title} | The {filmkind} needed a flooded ballroom. "Everything is painted foam," she says.
Critics pick the best albums of {year}, with {star} on top | {title} won for its lyrics and its pedal steel. {band} came second.
{star} apologizes after walking off stage at {venue} | The {genre} singer said the sound system failed. Ticket holders will get a refund or another concert.
Lost recording by {star} surfaces in {town} attic | The tape holds {three} unreleased {genre} songs. A label plans to release it as {title}.
{title} sequel is on its way, {star} confirms | The actor let it slip on a talk show. The first {filmkind} earned {$90..800} million.
Orchestra opens season with {star} at {venue} | The violinist plays a concerto written for her. The program closes with film music.
Drag queen {star} hosts cabaret in {town} | The revue mixes {genre} standards and tall tales. Proceeds support the {venue}.
Book club: {title} by {star} will make you cry on the bus | The novel is about a piano tuner and his daughter. Its dialogue is the best part.
{star} cast as outlaw in {filmkind} {title} | The {genre} singer has never acted. Filming begins near {town} in {month}.
Director {person} trades explosions for quiet in {title} | The {filmkind} has two actors and one room. Critics at the festival stood for {three}.
{title} wins festival's top prize | The {filmkind} was shot for {$90..800},000 by a first-time director. A distributor bought it the same night.
Sequel to {title} delayed until {nextyear} | The studio wants to reshoot the ending. Star {person} has a tour to finish first.
{title} flops in opening weekend | The {filmkind} took in {$2..9} million against a budget ten times that. The studio blamed the weather and a title nobody could say.
Box office: {title} holds off {title2} for {third} week | Families bought two of three tickets. The horror film in its shadow fell by half.
Review: {title} has a great first hour | Then the {filmkind} remembers it needs a chase. {person} is wonderful as the tired sheriff.
Review: In {title}, {person} finally gets a role worth her | She plays a piano tuner who lies. The camera never leaves her hands.
Review: {title} is loud, long and a little bit lovely | The {filmkind} runs {128..171} minutes. The dance in the laundromat is worth the ticket.
Review: Nobody asked for {title}, and it shows | The jokes are from the first film. Even the dog looks tired.
Review: {band} at {venue}, a set that would not end | They played {24..36} songs and one of them twice. The encore was a polka.
Review: {star}'s new album {title} whispers where others shout | Nine songs, one guitar, no drums. The best is about a laundromat in {town}.
Review: The {play} {title} at {venue} earns its tears | {person} plays both mothers. The set, a kitchen, burns down every night.
Review: {person}'s novel {title} is a slow river | The heroine repairs clocks and marriages. The last chapter undoes the first.
Book club pick: {title} by {person} | The novel follows three sisters and a ferry. Readers meet at the {town} library on {weekday}.
{person} wins fiction prize for novel {title} | The {county} author wrote it on lunch breaks. The judges praised its ear for talk.
Poet {person} named state laureate | She writes about creeks, grief and tractors. She will read in every county library.
Memoir by {star} names names | The {genre} star writes of {two} marriages and a lost guitar. A former manager has called the book fiction.
Children's author {person} finds hit in a shy possum | The picture book has sold {90..700},000 copies. The possum came to live in her shed.
Graphic novel set in {town} optioned for television | {person} drew it at the kitchen table. The {show} would have {8..12} episodes.
Comic book artist {person} draws last issue of {title} | The hero hangs up her cape after {190..400} issues. Fans queued at stores on {street}.
{show} {title} renewed for {third} season | The cast returns, but for {person}, who wanted to do theater. Shooting starts in {month}.
{show} {title} canceled after cliffhanger | Viewers have sent {2000..9000} toy boats to the network. The creator says the story will end as a book.
Finale of {show} {title} leaves {3..14} million viewers guessing | Was the detective the brother? {person}, who played both, will not say.
Binge or bin: what to watch this {weekday} | The {show} {title} starts slowly and then bites. Skip the cooking contest.
What to watch: a {show}, two films and a concert | {title} is the best of the lot. The concert has {band} in the rain.
{person} leaves {show} {title} for film career | The writers will send his character to sea. The role made him famous at {19..27}.
{show} contestant from {town} makes it to final | {person} sings on {weekday} with {star} as her partner. A watch party fills {venue}.
Talent show judge {person} walks off set | The singer had been told to be kinder. The network is looking for a replacement.
Reality show couple from {county} splits before finale airs | He chose {person}; she chose the dog. The ring goes to a museum of television.
Late-night host {person} signs off with a song | The band played for {11..40} minutes past the credits. Guests of {ago} wept in the front row.
Quiz champion {person} ends run at {14..39} games | The librarian from {town} stumbled over an opera. She won {$200..900},000.
Soap opera marks {10..14},000th episode with a wedding | The bride has been dead twice. {person} has played her since {1981..1994y}.
Cooking show comes to {town}, finds a feud over pie | Host {person} tasted {17..33} crusts. The episode airs in {month}.
Animated film {title} was drawn by {30..400} hands | The story is about a lighthouse and a moth. {person} gives the moth her voice.
Cartoon voice {person} has been a duck for {22..40} years | He answers fan mail in character. The {show} begins a new season in {month}.
Documentary {title} follows a drum line for a year | Director {person} slept on the band bus. It opens at {venue} on {weekday}.
Documentary asks who really wrote {title} | The song made {star} rich and a dishwasher famous too late. Premiere tickets sold out.
Silent film found in {county} barn gets first screening in a century | A pianist will play along at {venue}. Two reels are missing.
Drive-in on Old Mill Pike opens for {50..75}th summer | The first double feature is {title} and a creature film. Popcorn is still {two} dollars.
Last film projectionist in {town} threads the last reel | {person} has shown {9000..21000} films. The theater goes digital on {weekday}.
{venue} to reopen after {$2..19} million restoration | The ceiling has its {300..900} stars again. {band} will play the first night.
{venue} closes its curtain after {40..101} years | The last show was the {play} {title}. Ushers took home the seats they had guarded.
{band} sells out {venue} in {4..40} minutes | Fans blamed bots and bad luck. A second night goes on sale {weekday}.
{band} cancel tour as singer loses voice | Doctors ordered {person} to be silent until {month}. Tickets will be honored at {venue}.
{band} break up after {12..30} years | The fiddler and the drummer no longer speak. A last show at {venue} will be filmed.
{band} reunite for one night at {venue} | They had not shared a stage since {1989..2008y}. The bass player brought his grandson.
{band} win {prize} with a song recorded in a kitchen | You can hear the kettle. {person} thanked her landlord.
{star} wins {prize}, forgets to thank husband | The singer called him from backstage. He had been watching the ballgame.
{star} leads nominations with {6..11} | The {genre} star is up for {prize}. Newcomer {person} has four.
Snubbed: {title} shut out of awards | The {filmkind} had been a favorite. Voters preferred a musical about bees.
Awards night: the speeches, the gowns, the fall | {person} tripped and kept talking. {title} won {three}.
{star} marries {person2} in a field near {town} | The groom plays mandolin. Guests signed away their telephones.
{star} and {person2} divorce after {2..19} years | The {genre} couple will keep touring together. The farm and the dogs are the hard part.
{star} welcomes twins, cancels two shows | The singer posted a photo of four small feet. The tour resumes in {month}.
{star} arrested after concert for singing past curfew | The fine was {$200..900}. The crowd finished the chorus for her.
{star} sues former manager over royalties | The suit says {$2..14} million went to a boat. The album {title} was never paid for.
Jury: {star} did not copy hit song {title} | Two experts played two guitars for {three} days. The other writer said he would appeal.
Judge lets suit over {show} {title} go on | A novelist says the plot is hers. The producers call it a coincidence of cows.
{star} sells song catalog for {$20..310} million | It holds {90..600} titles. She kept the one about her mother.
Streaming pays songwriters pennies, {star} tells fans | A million plays bought her a set of strings. She will sell {title} on vinyl only.
Vinyl is back, and {town} has the presses to prove it | The shop cuts {900..4000} records a day. {band} recorded there in one take.
Record store in {town} survives by becoming a stage | {person} books {two} bands a night between the bins. The till is a cigar box.
Radio host {person} plays last record | She had the overnight show for {20..41} years. The last song was by {band}.
Rapper {person} of {town} signs with major label | The first single samples a creek. A tour with {star} starts in {month}.
Fiddler {person}, {9..14}, wins grown-ups' contest | She played a tune older than the county. {band} asked her onstage.
Banjo maker {person} cannot keep up with the stars | The wait is {two} years. {star} drove to {county} to ask in person.
Guitar stolen from {star} turns up in pawnshop | The clerk knew it by a cigarette burn. She will play it at {venue}.
Lost recordings of {person} surface in attic | The {genre} singer died in {1952..1969y}. {8..21} songs will be released in {month}.
Obituary: {person}, songwriter behind {title} | The {genre} standard has been recorded {90..420} times. She wrote it on a bus.
Obituary: {person}, actor who played every villain | He died in {140..230} films. At home he raised roses.
Obituary: {person}, dancer who opened doors at the ballet | She led the company for {18..33} years. Her shoes hang in the lobby of {venue}.
Obituary: {person}, puppeteer and voice of children's television | Two generations knew his hands. The puppets sat in the front pew.
Fans leave flowers for {star}, dead at {61..93} | The {genre} singer had {9..31} number-one songs. A tribute at {venue} is planned.
Ballet company dances {title} with no music | You hear the floor and the breath. {person} choreographed it after losing an ear.
Nutcracker has {90..160} children and one live pony | {person} dances the fairy for the {third} year. All shows at {venue} are sold out.
Opera {title} comes to {venue} with a cast of {30..80} | It is sung in English, with surtitles for the shy. {person} sings the widow.
Tenor {person} cracks, stops, starts again, and triumphs | The audience would not let him leave. It was opening night of {title}.
Orchestra hires {person} as conductor | She is {29..41} and cycles to rehearsals. Her first season has {three} new works.
Symphony plays video game scores to a full house | Half of the audience had never been to {venue}. {person} conducted with a glowing baton.
Video game {title} lets players run a failing theater | It sold {200..900},000 copies in a week. The designer, {person}, was once an usher.
Game review: {title} is a farm with a secret | You plant, you fish, you bury things. The music by {band} is the best part.
Board game night outdraws the bar band in {town} | {person} runs {20..50} tables at the brewery. The favorite is about trains.
Fans dress as heroes at {town} comic convention | {person}, who played a robot for {three}, signed until midnight. The line for photos ran to {street}.
Cosplayer {person} sews armor from carpet foam | She won best in show at the convention. The helmet has a fan in it.
Improv troupe asks {town} for one word, gets a scandal | The show sells out on {weekday} nights. {person} plays every dog.
Comedian {person} jokes about {county} and lives to tell it | The special was taped at {venue}. His mother sat in front, arms crossed.
Stand-up night at the laundromat finds its star | {person} has {three} minutes on dryers. A producer of the {show} {title} took her card.
Clown college graduate {person} brings circus to {town} | There are no animals and no tent. There is a piano that falls.
Magician {person} saws county judge in half | The trick closed the fair. The judge says he felt a draft.
Theater group stages {title} in a parking garage | The audience moves from floor to floor. The villain arrives by car.
High school {play} {title} goes on after lead loses voice | {person}, the prompter, knew every line. The town paper had to be told who she was.
Community theater seeks {20..40} townspeople for {title} | No experience needed, says director {person}. The {play} runs at {venue} in {month}.
Understudy {person} gets her night in {title} | The star had missed a train. The applause lasted through the house lights.
Playwright {person} turns diner arguments into {play} | {title} opens at {venue}. The cook has asked for a cut.
Tony contender? The {play} {title} heads to New York | It began in a {town} church hall. {person} will stay in the lead.
Shakespeare in the park moves indoors, ghost and all | Rain had soaked the castle. {person} is the king at {venue} through {weekday}.
Costume designer {person} dresses {two} hundred ghosts | She bought out the thrift stores of {county}. The {filmkind} {title} opens in {month}.
Stunt double {person} has fallen off every roof in {town} | The actor she stands in for cannot swim. Her bones are the studio's business.
Film crew turns {street} into 1930s for {title} | Shops got {$500..4000} a day for their windows. {star} bought a sandwich.
Extras wanted: {title} needs {200..900} faces near {town} | The {filmkind} shoots in {month}. Beards are welcome.
Movie tax credit brought {three} films to {county}, and {star} to the diner | The {filmkind} {title} wrapped last week. The cook has an agent now.
Studio lot could rise on old mill site in {town} | Producers promise {two} soundstages. Director {person} would shoot {title} first.
Painter {person} covers {street} in birds | The mural is {120..400} feet long. Children named each one.
Sculptor {person} welds dragon from combine parts | It breathes steam at the fair. A museum has asked the price.
Museum shows quilts as modern art | {person} hung {40..90} of them without glass. The oldest was sewn in {1848..1899y}.
Stolen painting back on museum wall after {18..40} years | It had hung over a couch in {county}. The curator cried; the couch was sold.
Photographer {person} spent a year in one diner | The show at {venue} has {40..120} pictures. The waitress is in all of them.
Gallery hop in {town}: glass, clay and one live goat | {person} paints with tobacco juice. The goat is not for sale.
Potter {person} makes {700..2000} mugs for one festival | No two of them are alike. {band} play between the kilns.
Tattoo artist {person} draws her first museum show | The drawings are framed; the models walk. It opens on {weekday}.
Fashion week in {town} struts down the grain elevator | {person} showed coats of feed sacks. {star} sat in the front row.
Designer {person} dresses {star} for the awards | The gown took {300..900} hours. It weighs more than the trophy.
Beauty queen {person} plays banjo, wins crown | The talent round had tap and opera. Her banjo broke a string and nobody minded.
Influencer {person} sells out book tour without a book | Fans came to {venue} for a photo. The publisher expects {title} by {month}.
Podcast about old murder songs tops charts | {person} records in a closet in {town}. The {third} season asks who killed Polly.
Streaming war: {show} {title} moves to rival service | The first {three} seasons stay behind. Fans of {person} will need two passwords.
Box set of {band} has {9..22} discs and a comb | The comb was the singer's. Only {900..4000} will be made.
Boy band with fathers in the crowd plays {venue} | The dads knew more words. {person}, {17..19}, threw them his towel.
K-pop style, Kentucky vowels: {band} find a formula | The dance has {41..90} steps. Their teacher in {town} learned it from a video.
Gospel choir of {town} sings with {star} on live album | {60..140} voices and one take. The {genre} star knelt for the last verse.
Bluegrass jam at the barbershop turns {30..60} | Four chairs, nine fiddles. {person} cut hair in waltz time.
{genre} festival in {county} adds second stage | {band} close the first night. Camping sold out in an hour.
Festival review: mud, mandolins and {star} at midnight | She sang {title} twice. The crowd of {4000..30000} would not leave.
Festival canceled after headliner {star} pulls out | Ticket holders will get half back. {band} will play the parking lot.
Lineup: {star}, {band} at {venue} this summer | {genre} nights are on {weekday}. Lawn seats start at {$19..45}.
Weekend: ten things to do in {county} | {band} at {venue}, a {filmkind} under the stars, puppets for the small. The quilt show is free.
Calendar: concerts, plays and readings in {month} | {title} opens the month at {venue}. {person} reads at the library.
Guide: where to hear live {genre} in {town} | Six rooms, from the cellar to {venue}. {person} at the piano needs no microphone.
Interview: {star} on silence, horses and her new record | She wrote {title} in a barn without a signal. She no longer reads reviews.
Interview: {person} on playing the same role for {9..23} years | The {show} actor still finds new ways to open a door. The finale was filmed in one night.
Profile: {person}, the woman who casts everyone | If you saw it, she chose them. Her chair is from the set of {title}.
Profile: {band}, four accountants with a hit | They rehearse after tax season. The {genre} single has {3..40} million plays.
Feature: the last piano tuner of {county} | {person} has tuned for {star} and for saloons. He hears the weather in the wood.
Feature: how a {play} about a mine strike found its song | The chorus came from a widow. {title} opens at {venue}.
Oral history: the night {star} played {venue} | The lights failed in the second song. {person} held a lantern.
Essay: What {title} taught my father about crying | The {filmkind} is thirty years old. We watched it on his last winter.
Column: Leave the encore at home | Nobody is fooled when {band} walk off. Play the hit and go to bed.
Column: {town} deserves a better movie house | {title} came and went in the next county. {person} would run the projector for free.
Letter from the festival: I saw nine films and one moose | {title} was the best of the nine. Its star, {person}, saw the moose too.
Opinion: Give {star} the {prize} already | She has lost {three} times to worse songs. {title} is her best.
Explainer: Why concert tickets cost so much | Fees add {20..35}%. {star} says she sets the price and never sees it.
Explainer: How {prize} is decided | About {900..9000} members vote twice. Campaigns for {title} cost millions.
Quiz: which {show} sidekick are you? | Eight questions, one true friend. {person} of {title} took it and got the dog.
Ranked: every album by {band} | {title} comes first, the Christmas one last. The drummer wrote to complain.
Ranked: the best {filmkind}s of {lastyear} | {title} leads the list. Two came from first-time directors.
Ten songs for a rainy {weekday} | {band} open, {star} closes. In between is a waltz about soup.
Photos: {star} lights up {venue} | The {genre} singer changed {three} times. The last dress had bulbs.
Watch: trailer for {title} shows {person} as you have never seen him | He is bald and he sings. The {filmkind} opens in {month}.
Trailer breakdown: {three} clues in {title} | Is that {person} under the mask? The map on the wall is of {county}.
First look: {person} as the young queen in {title} | The {show} was shot in a {town} distillery. The crown is tin.
Spoilers: how {title} ends | The brother did it, with the song. Read no further if you have tickets.
Casting: {person} joins {star} in {filmkind} {title} | They play rivals at a county fair. The pie is a third lead.
Casting call in {town} draws {300..1900} hopefuls | They read for the {show} {title}. A plumber got the part.
Correction: {band} play {venue} on {weekday} | An earlier listing gave the wrong night for the {genre} show. Tickets remain.
Live: the awards, minute by minute | {title} takes sound and song. {star} has the best dress and the worst seat.
Poll: Which {star} song would you save? | {title} leads with {30..61}% of readers. The duet is far behind.
From hospital rounds to center stage: Dr. {person} releases an album | The {genre} songs are about night shifts. She sings at {venue} between calls.
Nurses' choir records single with {band} | It was sung in a stairwell for the echo. It entered the {genre} chart at {12..60}.
Rock star {person} plays unplugged for patients, records it | The album {title} has monitors beeping in time. The {genre} songs are old ones.
Actor {person} researched doctor role for {ago}; the {show} pays off | He learned to tie knots. Critics call {title} the best of the season.
Governor plays guitar with {band}, badly | The chord was not the one in the song. The crowd at {venue} forgave him.
Musical about a Senate filibuster is the surprise of the season | {title} has a tap number on a desk. {person} talks, sings and never sits.
Satire {title} spares no party | The {show} mocks a county election. {person} plays all {three} candidates.
Court rules on who owns a dance | The steps of {title} belong to {person}. A video game had copied them.
Lawmakers honor {star}, then ask for selfies | The {genre} singer wrote the new road song. She sang it from the gallery.
Tech mogul buys rights to {title}, promises a {show} | Fans of the novel are uneasy. {person} will write the script.
Robot plays lead in {play} at {venue} | It knows {600..900} lines and drops none. Co-star {person} misses the sweat.
AI wrote this song, and {star} hates it | The fake sounds like her at {22..29}. Her label wants it gone from every playlist.
Hologram of late singer {person} to tour | The {genre} star died {ago}. Her daughter says the eyes are wrong.
App matches strangers for movie nights in {town} | First showing: {title}. {person} met her drummer there.
Climate sound: composer {person} scores a glacier | The cello plays the melt. {title} premieres at {venue}.
Astronaut's mixtape: {band} played in orbit | The crew woke to {title}. The singer cried on live television.
Paleontologist's love story becomes {filmkind} {title} | Two digs, one bone. {person} plays the one who is wrong.
War correspondent's diary becomes stage hit | {person} alone on a chair for {70..110} minutes. {title} runs through {month}.
Refugee pianist {person} plays {venue} | He carried the score of {title} across {two} borders. The piano was lent by {star}.
Foreign film {title} wins over subtitle skeptics in {town} | The {filmkind} stayed {three} weeks. The last showing was the fullest.
Royal scandal {show} {title} returns | {person} is the third queen. The palace is a {county} courthouse.
Basketball legend produces {filmkind} {title} | He never touches the ball in it. {person} plays his mother.
Halftime: {star} to sing at the big game | The {genre} star has {12..14} minutes. {band} will join her on a rising stage.
Horse opera: {filmkind} {title} films at Osgood Downs | The star bolted twice. {person} did his own riding.
Football coach sings lead in {town} {play} | {title} has a tackle in it. The baritone surprised everybody but his wife.
Bankrupt {venue} saved by fans | They raised {$90..900},000 in {three} days. {band} will play for nothing.
Ticket giant pays {$2..40} million over {star} sale | Fans had waited hours for {band} and {star}. The site fell over twice.
Toy maker brings {title} dolls to shelves before the film | {person}'s doll has the wrong hair. Collectors want it that way.
Theme park adds {title} ride | You float through the {filmkind}'s best scene. The voice is {person}'s.
Distillery releases bourbon named for {band} | The {genre} band tasted {31..70} barrels. The label quotes {title}.
Restaurant by {star} opens on {street} | The {genre} singer's grandmother wrote the menu. The jukebox plays only rivals.
Farm of late star {person} opens as museum | You can see the bus, the boots and the bill for strings. {band} played the opening.
School band from {town} marches in film {title} | {80..160} children, one take. Director {person} bought them all pizza.
Teacher {person} writes {show} about a teacher | {title} was rejected {40..90} times. It is shot in her old classroom.
Student film from {college} beats the professionals | {title} cost {$300..2000}. {person}, {20..23}, shot it in a dormitory.
Drag story hour sells out {venue} after protest | {person} read {two} books about frogs. The choir outside sang along.
Banned novel {title} becomes the county's best seller | {person}'s book was pulled from school shelves. The shop on {street} cannot keep it.
Library lends ukuleles, {town} forms a band | There are {40..120} players and four chords. {star} sat in on {title}.
Church organ from {1891..1926y} plays rock for a night | {person} took requests all night. {band} sang from the loft.
Street pianist {person} gets a hall | The {town} busker plays {venue} on {weekday}. He will bring his own chair.
Busker's hat earns {$9..40},000 for fiddle school | {person} played on {street} for {90..200} days. {star} dropped in a ring.
Grandmothers' rap trio {band} go viral | The video was shot in a bakery. They open for {star} in {month}.
Wedding singer {person} writes a hit for {star} | {title} was born at a reception in {county}. The bride gets a thank-you.
Karaoke champion {person} represents state with a ballad | He drives a bread truck by day. The final is in {month}.
Square dance caller {person} keeps {town} turning | He has {200..420} calls by heart. {band} play until the floor gives.
Line dance made in {county} sweeps the country | {star} taught it on television. {person} made it up in a kitchen.
Ventriloquist {person} and his dummy part ways on stage | The {play} is called {title}, and you will take sides.
Escape room based on {show} {title} opens on {street} | You have an hour and a singing clue. {person} wrote the riddles.
Collector {person} has every poster of {title} | The {filmkind} came out in {1958..1984y}. One shows the wrong ending.
Auction: {star}'s boots bring {$4..90},000 | The {genre} singer wore them on the cover of {title}. The buyer will not wear them.
Film archive burns; copies of {title} survive in {town} | A projectionist had kept a print under his bed. The {filmkind} will be restored.
Time capsule at {venue} holds a ticket, a wig and a note | The note is from {person}, who starred in {title}. It asks who is playing now.
Star-crossed: {person} and {person2} play lovers, then sue | The {filmkind} {title} is out in {month}. Neither will do interviews in one room.
Comeback of {star} begins at a county fair | She had not sung since {ago}. The {genre} crowd knew every breath.
Farewell tour of {star}, the {third} of its kind | He says he means it now. {venue} is first on the list.
Anniversary: {title} turns {20..50}, and still nobody knows the killer | The cast of the {show} met at {venue}. The writer sent a postcard.
Behind the curtain: who runs {venue}'s lights | {person} has never seen a show from the front. She cues the moon by ear.
{star} headlines New Year's show at {venue} | The {genre} singer goes on at eleven. Ticket holders get a paper crown.
{band} add matinee at {venue} for fans with babies | Ear muffs are handed out at the door. The drummer plays with brushes.
{title} tops album chart in first week | {star} sold {90..400},000 copies. The {genre} record was made without a producer.
Single by {band} climbs to No. {2..9} | {title} began as a ringtone. Radio came late to it.
{star} drops video for {title} shot in {town} | Look for the barber and his cat. The director, {person}, is from {county}.
{star} and {band} announce joint tour | The {genre} acts once traded insults in songs. They open at {venue} in {month}.
Duet by {star} and {person2} was recorded by mail | They have never met. {title} is at the top of the {genre} chart.
Choir of {60..150} sings {title} in a parking garage | {person} chose it for the echo. The film of it has a million views.
{person} wins {prize} for role in {title} | The {filmkind} also took the award for its script. The actor dedicated it to her understudy.
Critics name {title} the best {filmkind} of {lastyear} | {person}'s direction won as well. The runner-up was a documentary about bread.
{title} pulled from festival after director quits | {person} said the cut was not hers. The producers will show it in {month}.
Censors abroad cut {three} minutes from {title} | The kiss is gone and so is the plot. {person} has disowned the version.
Studio shelves finished {filmkind} {title} | The cast saw it once. {person} says the tax office will be its only audience.
Writers' strike empties the set of {show} {title} | The crew played cards. Host {person} will air old episodes until {month}.
Actors picket in costume; queen and robot share umbrella | Talks over streaming pay broke off. The {show} {title} has stopped filming.
Agent {person} steals {star} from rival | The {genre} singer left after {two} flops. Lunch was involved.
Hollywood notebook: who will play the captain in {title}? | {person} has the beard. {person2} has the contract.
Gossip: {star} seen holding hands at {venue} | The hand was {person2}'s. Both are said to be friends.
{star} denies rumor of a baby, a breakup and a beard | The {genre} singer was buying paint. The album is due in {month}.
{star} apologizes for remark about fans | She had called them loud. {three} thousand of them forgave her at {venue}.
{person} back on stage after fall in {title} | The actor plays the last act in a cast. The audience signed it.
Fire alarm stops {play} {title}; cast finishes on the sidewalk | {person} died of stab wounds by the bus stop. Passers-by applauded.
Curtain call: {person} takes last bow after {30..50} years at {venue} | She has been every nurse in the repertoire. The final role was a queen.
{venue} names new season: {three} plays and a musical about soup | It opens with {title}, which {person} will direct and act in.
Season tickets for {venue} now cost what one seat did | The theater hopes for younger crowds. {title} is in the package.
Dinner theater serves murder with the pie | {person} dies between courses. The {play} {title} runs through {month}.
Puppet {play} {title} scares grown-ups, delights children | {person} built the wolf from umbrellas. It plays at {venue}.
One-woman show about a one-man band | {person} plays accordion, drum and mother. {title} is at {venue} until {weekday}.
Dance marathon of {1931..1937y} lives again in {title} | The {play} lasts {three} hours. Cots are in the lobby of {venue}.
Tap dancer {person}, {80..95}, teaches the shim sham | She danced with the greats. Her class at {venue} is full.
Hip-hop crew from {town} wins world dance title | {person} spun for {12..20} seconds on one hand. The team practices in a garage.
Ballroom couple meet at {venue}, marry at {venue}, win at {venue} | {person} leads, always. The waltz got a perfect score.
Flamenco comes to {town}, boards and all | {person} brought her own floor. The show is called {title}.
Harpist {person} plays for whiskey barrels | The sound is on {title}, a {genre} album. It was aged four years.
Composer {person}, {9..13}, hears her symphony played | It is about a cat. The orchestra at {venue} stood for her.
Conductor {person} drops baton, keeps time with a shoe | The slow movement was never slower. It was the last night of the season.
Trumpeter {person} joins {star}'s band | He was found busking on {street}. The tour begins in {month}.
Drummer wanted: {band} hold auditions at {venue} | {90..300} came to be heard. One of them brought spoons.
Bass player of {band} opens luthier shop in {town} | He builds {three} guitars a year. {star} has two of them.
Fans camp for {star} at {venue} | The first in line came {three} days early. She sent out soup.
Fan club of {star} turns {25..50} | Members met at {venue} with scrapbooks. The {genre} singer called in.
Tribute band sounds more like {band} than {band} do | The two singers have met. It was awkward at {venue}.
Song of the summer? {title} by {star} has the chorus | The {genre} tune is {two} minutes long. You cannot stop it.
Song of the state: {county} wants {title} | {star} wrote it on a feed bill. Fans have sung it at hearings.
Holiday special with {star} taped in July | The snow was fire foam. {band} wore wool and wilted.
Parade float of {band} wins crowd at {town} festival | They played {genre} standards at walking pace. The tuba fell off.
Bonfire, banjos and {title}: a night at the {county} folk school | {person} teaches ballads older than fences. Pupils came from {three} states.
Storytelling festival hears a lie worth {$500..1000} | {person} told of a mule that sang. The judges believed it.
Poetry slam final at {venue} goes to {person} | Her poem was a grocery list. The judges' cards were all tens.
Zine fair fills {venue} with staples and opinions | {person} sells comics about her boss. The tables were gone in a day.
Bookstore on {street} hosts {person} at midnight | The author of {title} reads the last chapter first. There will be cake.
Author {person} reveals she wrote {title} under a man's name | The {filmkind} made from it won prizes. Her publisher had guessed.
Thriller {title} has county's librarians hunting clues | {person} hid {three} riddles in it. The prize is a pen.
Audiobook of {title} has {20..41} voices | {person} plays the dog. The author reads the villain.
Screenwriter {person} sells script written on napkins | {title} is a {filmkind}. The diner wants its napkins back.
{college} film students premiere {title} at {venue} | The {filmkind} has one shot. {person}'s mother held the light.
Film festival in {town} opens with {title} | {60..140} films in {three} days. {person} will answer questions in the lobby.
Film noir week at {venue}: bring a hat | {title} screens first. {person} lectures on shadows.
Horror film {title} makes test audience faint | The {title} trailer is tame. {person} screams in three languages.
Western {title} rides again in restored print | {person} was {19..24} in it. The horse got billing.
Superhero tired: {title} hangs up cape after {three} films | {person} wants to play a dentist. The studio is talking to her.
Romantic comedy {title} revives a dead genre with a goat | {person} and {person2} have the spark. The goat has the timing.
Musical film {title} sings live, warts and all | {person}'s voice cracks on purpose. It opens at {venue}.
Short film shot on a phone wins {person} a trip to the festival | {title} lasts {three} minutes. The phone fell in a creek at five.
Theme song composer {person} earns a nickel each time you hum | The {show} {title} has run {20..41} years. He hums nothing.
Sitcom {title} films before live audience in {town} | {person} flubbed a line {three} times. The audience liked each one.
Crime series {title} shot in {county} wants your barn | It will burn only on film. {person} plays the deputy.
Fantasy series {title} sends fans to {county} caves | The dragon lives there, the actors did not. Tours are on {weekday}.
Pilot about {county} coroner picked up by network | {person} has the part. The {show} will be called {title}.
Actor {person} moves to {town}, buys the marquee | He will show {filmkind}s on {weekday}. Admission is a story.
Celebrity chef and {star} feud over gravy | The {genre} singer called it glue. A cook-off is planned at {venue}.
Paparazzo returns stolen wedding pictures of {star} | A court had ordered it. The {genre} star wore boots.
Wax figure of {star} melts in window | The museum on {street} had faced it south. She asked for the hat.
Star on the walk: {person} gets hers next to her rival's | The actor of {title} brought a broom. The two have not spoken since {1988..2004y}.
Crossword: {star} is seven across | The {genre} singer did it in pen. She missed her own name.
Piano bar in {town} bans ballad after {9000..20000} requests | The pianist, {person}, had begun to weep. Patrons hum {title} in protest.
{star} takes small stage in {town} unannounced | The {genre} singer had lost her way to {venue}. She played {two} sets for pie.
Children's choir opens for {band} and steals the show | The youngest singer is {4..6}. The encore was a song about worms.
Film composer {person} wins with a score for saws | {title} is a {filmkind} about a carpenter. The saws had to be tuned.
{person} paints album covers for a living, and {star} noticed | The {genre} singer chose the one with the owl. It hangs at {venue}.
Movie night on the courthouse lawn draws {400..2000} | The {filmkind} {title} was shown on a bedsheet. Bats crossed the screen.
Museum of county music gets the fiddle it wanted | {person} played it on {title} in {1949..1966y}. The family gave up the bow as well.
{band} write musical about a flood | {title} opens at {venue} with a wet stage. The front row gets ponchos.
Broadway director {person} coaches {town} teens | They put on {title} in {three} weeks. Two have agents.
Actor {person} reads bedtime stories on local radio | She does all the bears. The broadcast comes from {venue}.
Cellist {person} and a blacksmith make a record | The anvil is in tune, nearly. {title} is out in {month}.
{star} cancels {venue} date, blames a swallowed fly | The {genre} singer was in mid-note. She will be back in {month}.
{show} {title} moves writers' room to a {town} diner | They pay in cameos. {person} has ordered in character since.
Costume sale at {venue} empties {40..70} years of closets | Capes went first. {person} bought her own wedding dress from {title}.
Stage fright: {person} sings {title} from behind the curtain | The audience did not mind at all. The curtain took a bow.
{genre} legend {person} teaches one song a year | Pupils of {three} counties queue at {venue}. This year it is a waltz.
Radio play {title} brings back foley artists | Coconuts, gravel, a wet glove. {person} plays a horse and its rider.
Family band of {7..11} travels by school bus | {last} and kin play {genre} at fairs. The baby keeps time.
{person}'s novel {title} goes from self-published to screen | She had sold {200..900} copies from her trunk. The {filmkind} stars {person2}.
Mystery writer {person} kills off her detective | Readers of {title} sent black roses. The publisher hints at a twin.
Translator {person} gives {title} a second life | The novel had been out of print for {20..60} years. It is a best seller now.
Opening night jitters, then roses, for {title} | {person} forgot her line and found a better one. The {play} runs at {venue}.
Tour bus of {band} breaks down; town gets a concert | They played {title} in the garage. The mechanic sat in on drums.
{star} buys back her first guitar | She had pawned it in {1987..2006y} for rent. The {genre} singer played it at {venue}.
Old rivals {band} and {star} trade songs for charity single | Each sings the other's hit. It entered the chart at No. {3..30}.
Screen veteran {person} directs first film at {70..84} | {title} is a {filmkind} about bees. She did her own makeup.
Child star {person} comes back as a villain | The {show} {title} has her poisoning pies. She says it beats dancing with puppets.
Fans rebuild set of {show} {title} in a barn | You can sit on the couch. {person}, who played the uncle, cried there.
Lost episode of {show} {title} found in {town} basement | {person} had taped over a wedding. It will air on {weekday}.
Sound engineer {person} hears what we miss | He took the hiss off {title}. {star} calls him her third ear.
{venue} ghost gets a credit in {play} {title} | The light cue came by itself for {three} nights. {person} bows to box five.
Town crier of {town} retires, hands over the bell | {person} announced every concert for {20..33} years. His last cry was for {band}.
Lip-sync battle at {venue} won by the sheriff | He did {star} in a borrowed wig. The judges were {band}.
Choreographer {person} sets dance to a milking machine | {title} has {12..40} dancers and a cow. The cow had a contract.
{star} answers fan letters on stage | The {genre} singer read {three} a night. One was a proposal, and she said maybe.
Movie trivia king {person} unbeaten in {100..290} nights | He fell at last on the second name of {title}'s gaffer. The bar fell silent.
Sequined jacket of {person} leaves museum for one show | The {genre} singer's grandson wore it at {venue}. It shed.
Art house screens {title} at dawn with pancakes | The {filmkind} begins with a sunrise. {person} introduced it in slippers.
Video store in {town}, the last of its kind, has a waiting list | {person} lends {title} to regulars only. Late fees go to {venue}.
Acting coach {person} teaches stars to cry | The trick is a memory of soup. {star} is a grateful pupil.
Set painter {person} made every sky at {venue} | There are {140..310} of them in the attic. The favorite is from {title}.
{band} turn down {$1..9} million for car commercial | {title} is about a bicycle. The singer walks to {venue}.
Carols by {star} recorded in a cave | The echo lasts {7..14} seconds. The {genre} album is called {title}.
Masked singer unmasked: it was {person} | The {show} had fooled {4..11} million viewers. The weatherman had guessed.
Comedy {title} makes a hit of a town's worst joke | {person} tells it {three} times. The film's premiere is at {venue}.
Comic duo {last} and son fill {venue} with one chair | The chair gets the laughs. They have toured for {12..29} years.
Literary festival brings {30..90} authors to {town} | {person} reads from {title} in the jail. The cells are the green rooms.
Lyrics of {title} carved into {town} bridge | {star} wrote them on a napkin there. The {genre} singer cut the ribbon.
Street art tour ends at {person}'s ladder | She is still painting. The mural of {band} lacks a drummer.
Circus school graduates fly over {venue} | {person} caught {star} by the wrists. The net was up, the singer's eyes were shut.
Trivia: which star was born in {county}? | {star} claims it, {person} proves it. The answer is on the marquee.
Backstage pass: {band}'s rider asks for figs and silence | {venue} found both in time. The monitor man got the figs.
Golden ticket: {three} fans to meet {star} in the booth | They will sing on the single {title}. One is {81..93}.
`),
  occasions: {
    festival: frames(`
{band} headline {town} {genre} festival | The lineup has {14..60} acts on {three} stages. Camping passes are nearly gone.
Lineup: {star} and {band} to play Redbud {genre} fest | Gates open at noon on {weekday}. Food trucks and a songwriters’ tent return.
Outdoor movies return to {town} park with {title} | The summer series shows a {filmkind} every week. Bring a blanket; admission is free.
Rain or shine: {star} closes {county} music festival | The {genre} singer played two hours under a leaking canopy. Fans danced in the mud.
Summer stage: {play} {title} opens at {town} amphitheater | The actors perform under the stars until August. {person} plays the lead.
`),
    holiday: frames(`
{star} records holiday album {title} | The {genre} singer adds sleigh bells and a church choir. A television special follows.
Holiday movies: {title} leads a crowded season | The {filmkind} with {person} opens the same day as {two} sequels. Critics are divided.
{town} ballet school dances winter classic at {venue} | A cast of {40..120} children and {two} guest stars performs {three} shows. Tickets go fast.
`),
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
