import { frames, type Topic } from '../grammar.ts';

/** Games, athletes, coaches, seasons, teams, from school gyms to professional leagues. */
export const sports: Topic = {
  words: {
    mascot: [
      'Ridge Runners',
      'Foxes',
      'Herons',
      'Ironmen',
      'Copperheads',
      'Rivermen',
      'Lady Foxes',
      'Lancers',
      'Bison',
      'Night Owls',
      'Kestrels',
      'Millers',
      'Stallions',
      'Black Bears',
      'Lady Herons',
      'Comets',
      'Otters',
      'Badgers',
      'Pioneers',
    ],
    hs: ['{town} High', '{county} High', '{town} Central', '{town} Catholic', 'North {town}', 'South {town}'],
    team: ['{town} {mascot}'],
    pro: [
      'River City Herons',
      'Tri-State Ironmen',
      'Lake Harbor Pilots',
      'Capital Comets',
      'Bluff City Kestrels',
      'Gulf Mariners',
      'Plains Bison',
      'Mill City Millers',
    ],
    sport: [
      'basketball',
      'soccer',
      'volleyball',
      'softball',
      'tennis',
      'wrestling',
      'track and field',
      'swimming',
      'lacrosse',
      'golf',
      'hockey',
    ],
    position: [
      'guard',
      'forward',
      'goalkeeper',
      'quarterback',
      'pitcher',
      'linebacker',
      'striker',
      'center',
      'shortstop',
      'point guard',
      'midfielder',
      'catcher',
    ],
    guard: ['guard', 'forward', 'center', 'point guard'],
    injury: [
      'knee injury',
      'torn hamstring',
      'broken hand',
      'concussion',
      'ankle sprain',
      'shoulder surgery',
      'back spasms',
    ],
    horse: [
      'Copper Penny Lane',
      'Midnight Ledger',
      'Sorghum',
      'Quiet Thunder',
      'Miss Palaver',
      'Limestone Kid',
      'Tell No Tales',
      'Paper Route',
      'Second Helping',
      'Old Fiddle',
    ],
    wins: ['beats', 'edges', 'routs', 'stuns', 'holds off', 'tops', 'upsets', 'outlasts'],
    beats: ['beat', 'edge', 'rout', 'stun', 'hold off', 'top', 'upset', 'outlast'],
  },
  frames: frames(`
{team} {beats} {team2} in overtime | {person} scored {14..38} points and forced the extra period at the buzzer. The win is the {third} straight on the road.
{person} scores {21..47} as {team} {beats} {team2} | The senior {guard} was perfect from the free throw line. Coach {person2} praised the defense.
{pro} sign {position} {person} to {two}-year deal | The veteran made the all-star team {ago}. Terms put him among the best paid in the league.
{pro} trade {position} {person} to {pro2} | The club gets a first-round draft pick and a prospect. Fans had called for changes after a {5..11}-game losing streak.
{team} coach {person} resigns after {4..27} seasons | He leaves with a record of {120..380}-{60..119}. An assistant will lead the team through the playoffs.
{team} hire {person} as {sport} coach | The new coach led {college} to {two} conference titles. Practice starts in {month}.
{team} {position} {person} out for season with {injury} | The junior was hurt in the second half against {team2}. The team has lost {two} starters this year.
{hs} wins district {sport} title over {hs2} | {person} was named most valuable player. The champions travel to the regional tournament on {weekday}.
{pro} {beats} {pro2} to stay in playoff race | {person} had the winning shot with {4..58} seconds left. Two games remain in the regular season.
{person} wins {county} Open golf tournament by {1..6} strokes | A birdie on the final hole sealed a round of {63..69}. {person2} finished second.
{horse} wins feature race at Osgood Downs under {person} | The colt paid {$5..41} to win and could run in the Bluegrass Mile. {horse2} faded in the stretch.
Trainer {person} points {horse} to Bluegrass Mile | The filly has won {three} of her last seven starts. The jockey will be {person2}.
{person} sets school record in {sport} for {hs} | The mark had stood since {1974..2009y}. College scouts were in the stands.
{hs} senior {person} commits to {college} for {sport} | The honor student had offers from {4..16} programs. Signing day is in {month}.
{college} {wins} {college2}, ends {5..14}-game skid | The bench scored {19..40} points. It was the first victory for coach {person}.
{team} fall to {team2} despite {person} hat trick | Two late goals decided the match in front of {400..9000} fans. The goalkeeper made {6..15} saves.
{town} native {person} makes {pro} roster | The undrafted {position} beat out two veterans in training camp. His high school coach was at the opener.
{person} advances to final at {town} tennis classic | The top seed won 6-{1..4}, 7-{5..6}. She meets {person2} for the title.
{pro} fire coach {person} after {5..12} straight losses | The team sits last in its division. Assistant {person2} takes over on an interim basis.
League suspends {pro} {position} {person} for {2..10} games | The player shoved an official in the loss to the {pro2}. He can appeal.
{hs} girls {beats} {hs2} for {sport} crown | Sophomore {person} led the team with a career high. The Lady champions finished {19..30}-{2..8}.
Marathon in {town}: {person} wins in course record | The runner pulled away after mile {17..23}. More than {900..6000} finished the race.
{person} named player of the year in {sport} | The {college} athlete led the conference in scoring. Coaches and reporters voted.
Notebook: {team} look for depth before rematch with {team2} | {person} is questionable with a {injury}. The coaches may start a freshman at {position}.
Five things to watch when {team} meet {team2} | The rivals split their last {4..10} games. {position} {person} has been hard to stop at home.
{person} shoots {60..68} to lead after first round in {town} | Wind made scoring difficult in the afternoon. The cut is expected at {2..5} over par.
{college} to join new conference in {nextyear} | Athletic director {person} said travel and television money drove the move. Rivalry games with {college2} will continue.
{pro} draft {college} {position} {person} | He was taken in the {third} round. The {pro} missed the playoffs and need help on offense.
{person} retires after {11..20} seasons with {pro} | The {position} won {two} championships and will join the broadcast team. The club will retire his number.
{hs} {sport} team stays unbeaten, tops {hs2} | Coach {person} has the squad at {9..24}-0. The state rankings come out on {weekday}.
Boxer {person} stops {person2} in round {3..11} to keep title | The champion, from {town}, landed a left hook. A rematch is unlikely.
Driver {person} wins dirt-track feature in {county} | He led the last {12..40} laps and held off {person2}. The points race is now tied.
{team} open season with win over {team2} | Newcomer {person} had {11..27} points and {8..15} rebounds. The home crowd saw a fast start.
{pro} lose {position} {person} to {injury} but {beats} {pro2} | The backup played the entire second half. The club expects him back in {3..9} weeks.
{college} women climb to No. {2..24} in {sport} poll | The team beat {college2} on the road. {person} leads the nation in assists.
Swimmer {person} of {town} qualifies for national trials | The {15..19}-year-old took {two} seconds off her best time in the 200-meter butterfly. The meet is in {month}.
{college} under investigation for recruiting violations in {sport} | The program has suspended an assistant coach. It could lose scholarships and a postseason spot.
Referee shortage forces {county} to move {sport} games | Schools will play on {weekday}s. Officials blame abuse from the stands.
{pro} break ground on {18..42},000-seat stadium | Owner {person} wants the team to play there in {two} seasons. Season tickets are sold out.
Late goal by {person} lifts {pro} past {pro2} | The goal in stoppage time moved the club to {third} place in the table.
{person} strikes out {9..16}, {team} blank {team2} | The left-hander allowed {2..4} hits. Her team has won {6..13} in a row.
{team} and {team2} play to scoreless draw | Goalkeeper {person} stopped a penalty in minute {60..88}. Both teams keep their unbeaten run.
How {person} became the best {position} in {county} | Before dawn runs and a hoop on a barn made the difference. College coaches have noticed.
Can {team} turn their season around? | After {4..9} losses in a row, coach {person} has changed the lineup. The next opponent is {team2}.
{college} athletic director {person} to step down | Under {person:last} the school added varsity wrestling and won {4..19} league titles.
Wrestlers from {hs} take {3..7} medals at state meet | {person} pinned his opponent in {30..110} seconds for gold. {hs2} placed second as a team.
{pro} {position} {person} named to all-star team for the {third} time | Fans cast more than {1..4} million votes. Teammate {person2} was left out.
{person} leads field at {town} cross-country meet | The {hs} junior ran 5 kilometers in under {15..19} minutes. {hs2} won the team race.
{hs} names gym for longtime coach {person} | Her teams won {310..690} games and {two} state championships. Former players came from across the country.
{college} transfer {person} cleared to play at {college2} | The {guard} sat out {5..14} games. He averaged {11..22} points last season.
{pro} sweep {pro2}, await next opponent | {person} had a triple-double in the clincher. The series lasted just four games.
Gymnast {person} takes silver at national championships | The {town} athlete stuck her landing on vault. {person2} won the all-around.
Youth {sport} league in {town} adds teams after record sign-ups | Organizers expect {200..900} players. Volunteer coaches get a two-day clinic.
{team} rally from {11..24} down to win against {team2} | A {12..19}-0 run turned the game in the fourth quarter. {person} hit five three-pointers.
Scoreboard: {hs} {wins} {hs2} in basketball; {person} honored | The {guard} reached 1,000 career points. Both schools play again on {weekday}.
Cyclist {person} wins stage into {town} | The rider broke away on the final climb and leads the race by {8..59} seconds.
Injury report: {pro} without {person} against {pro2} | The {position} did not practice because of a {injury}. Kickoff is at 7 p.m.
{college} and {college2} renew rivalry after {6..31} years | The schools agreed to a home-and-home series in {sport}. The first game is in {nextyear}.
Hall of fame to induct {person}, former {pro} {position} | The class includes {two} coaches and a longtime radio announcer. The ceremony is in {month}.
Contract talks between {pro} and {person} break off | The star {position} wants {$9..38} million a year. Training camp opens in {month}.
Jockey {person} rides {three} winners at Osgood Downs | The last came aboard {horse} at {6..30}-1 odds. The meet ends on {weekday}.
{person} and {person2} win doubles tennis title for {college} | They saved {two} match points in the tiebreak. The pair heads to the national tournament.
{hs} holds off {hs2} in double overtime, {61..79}-{54..60} | {person} made both free throws with two seconds on the clock. The teams meet again in the district semifinals.
Freshman {guard} {person} drops {24..41} on {hs2} | The ninth-grader hit {5..9} three-pointers. Her coach said she stays in the gym until the lights go off.
{hs} football coach {person} suspended for two games | He stepped onto the field to argue a call against {hs2}. An assistant will call plays.
{team} clinch home field with shutout of {team2} | The defense has not allowed a touchdown in {two} games. The playoffs open on {weekday}.
{town} Little League team wins its way to the regional final | The twelve-year-olds beat a team from two states over, {4..11}-{0..3}. Businesses on {street} are paying for the bus.
{college} upsets ranked {college2} behind backup quarterback | {person} threw for {210..389} yards in his first start. Students poured onto the field.
{pro} fire head coach {person} after {6..14} losses | The club was eliminated from the playoff race on {weekday}. The offensive coordinator takes over for now.
{pro} name {person} general manager | The former {position} promised to rebuild through the draft. The team has had {two} losing seasons in a row.
{person} hits walk-off homer as {pro} {beats} {pro2} | The ball landed in the second deck in the {9..14}th inning. The bullpen had thrown six scoreless frames.
{pro} bullpen blows {3..6}-run lead against {pro2} | Three relievers failed to record an out in the eighth. The manager said he would try a new closer.
No-hitter: {person} shuts down {pro2} on {98..126} pitches | It was the first in club history in {11..40} years. The catcher shook off only one call.
{pro} claim {position} {person} off waivers | He batted .{201..289} with {pro2} this season. The club lost a starter to a {injury} on {weekday}.
{pro} prospect {person} called up from minors | The {19..23}-year-old {position} leads the league in stolen bases. He drove all night to make the first pitch.
Power outage halts {pro} game in fifth inning | Play resumed after {40..95} minutes with {person} still on the mound. The home team won by a run.
{team} quarterback {person} commits to {college} | The senior had offers from {9..22} programs. He will sign in {month} and enroll early.
Recruiting: {college} lands four-star {position} {person} | The {hs} product chose it over {college2}. Scouts like his footwork and his reach.
{college} loses {three} players to transfer portal | The leading scorer, {person}, is among them. Coaches said the roster would look very different by {month}.
{college} coach {person} signs extension through {nextyear} | The deal adds a buyout of {$2..9} million. The team has reached the tournament {three} times under him.
{college} women reach final four for first time | {person} had a double-double with {14..29} points and {10..17} rebounds. The next opponent is {college2}.
{college} baseball swept at {college2} | The pitching staff walked {9..17} batters in three games. The team dropped out of the top 25.
{college} volleyball rallies from two sets down | {person} had {17..31} kills, the last off the block. The crowd of {2000..7000} stood for the whole fifth set.
{college} soccer wins conference on penalty kicks | Goalkeeper {person} saved {two} of them. It was scoreless through 110 minutes.
{college} cuts {sport} program, athletes say they were told by e-mail | The team had {14..31} scholarships. Parents have started a petition to bring it back.
Judge lets {college} {position} {person} play after eligibility fight | The athlete had sued the league over a fifth season. He could start against {college2} on {weekday}.
College athletes could be paid by schools under league plan | {college} would share up to {$12..22} million a year with its teams. Coaches of smaller sports fear cuts.
{person} to enter {pro} ring of honor | The {position} played {9..17} seasons and never missed a home opener. The ceremony is at halftime.
Hall of fame coach {person} dies at {77..94} | He won {400..812} games at {hs} and {college}. Former players remember the cold gym and the warm letters.
Obituary: {person}, first woman to referee a state final | She blew the whistle for {28..41} years and never forgot a name. The {hs} gym fell silent before tipoff.
{county} bowler {person} rolls perfect 300 | It was the second of her career, {ago}. She used a ball borrowed from her father.
Chess on grass: why lawn bowling is booming in {town} | The league has {40..180} members and a waiting list. Tournaments run each {weekday} until frost.
Pickleball players want courts of their own in {town} | Tennis regulars say the noise ruins their game. A tournament in {month} drew {120..460} players.
{person} wins {town} marathon in {two} hours and change | The runner broke away at mile {18..24}. {person2} was first among the women.
{town} 10K will start at dawn because of heat | Runners will find {9..22} water stops on the course. Last year's winner, {person}, is back.
Ultramarathoner {person} finishes {100..205} miles through the gorge | It took {26..49} hours and four pairs of shoes. Only {7..30} of the field made the finish line.
Triathlon returns to the lake after {two} years | Organizers expect {300..1400} swimmers at the start. {person} defends the title.
Cyclist {person} signs with professional team | The {town} native won three criteriums this season. She will race in Europe from {month}.
Sprinter {person} runs fastest 100 meters in state history | The {hs} senior clocked {10..11}.{12..89} seconds. Timers checked the wind gauge twice.
High jumper {person} clears school record in socks | Her spikes were locked on the team bus. She will jump at the state meet on {weekday}.
{hs} relay team drops baton, still reaches final | {person} made up {15..32} meters on the last leg. The rivals from {hs2} were disqualified.
State meet: {hs} sweeps sprints, {hs2} takes team title | {person} won three gold medals. Points came down to the last event, the mile relay.
Swim coach {person} trains state champions in a hotel pool | The {town} club has no lanes of its own. Two of its swimmers qualified for nationals.
{person} sets age-group record in backstroke | The {11..14}-year-old from {county} swam it in a borrowed suit. Her relay team took second.
Diver {person} lands the list's hardest dive, wins gold | Judges gave two perfect scores. The {college} sophomore began on a trampoline.
Rowing crew from {town} takes bronze at national regatta | The boat was fifth at the thousand-meter mark. Coach {person} trains them on the river before school.
Fencing club in old bank vault sends two to nationals | {person} qualified in saber. The piste fits between the safe doors with a foot to spare.
Archer {person} outlasts wind to win state shoot | The final came down to one arrow. Her {college} team finished second.
Bass anglers weigh in at {county} tournament | {person} won with five fish at {17..26} pounds. The lake was low and the boats were many.
Bull rider {person} stays on for the full eight seconds, takes rodeo title | The bull had thrown {11..29} riders this season. He split his purse with the clown who saved him.
{person} rides {horse} to win at Osgood Downs | The {4..28}-1 shot closed from last on a muddy track. The trainer had won {two} races all year.
{horse} scratched from Bluegrass Mile with fever | The favorite had trained well until {weekday}. Trainer {person} said the colt would rest until {month}.
Stewards take down {horse} after inquiry in feature race | The jockey, {person}, was ruled to have drifted. {horse2} was placed first.
Racing commission suspends trainer {person} over failed drug test | A post-race sample from {horse} came back positive. The purse goes to the runner-up.
Can {horse} stay the distance? Questions before the Bluegrass Mile | The pedigree says sprinter. The workouts under {person} say something else.
Track record falls at Osgood Downs as {horse} wins by {6..12} lengths | Clockers looked at their watches twice. Jockey {person} never raised the whip.
Fans return to Osgood Downs for opening day | Attendance was {9000..24000}, the best in {three} years. {horse} won the first race at long odds.
Sumo wrestler who grew up in {county} wins in debut | He gave up {40..90} pounds to his opponent. His mother watched at 3 a.m. in {town}.
Boxing gym on {street} sends {person} to national finals | The flyweight has lost once in {14..31} bouts. Trainers work for free and sweep the floor.
{person} knocks out {person2} in {third} round | The welterweight title fight lasted {7..13} minutes. A rematch clause is in the contract.
Mixed martial arts card in {town} sells out | {person} won the main event by submission. The undercard had four local fighters.
Wrestling: {hs} heavyweight {person} pins every opponent | He has {24..41} wins and no losses. The state tournament starts on {weekday}.
Girls' wrestling is the fastest growing sport in {county} | {hs} has {19..44} on its roster, up from {two}. The first state bracket fills a whole weekend.
Cheer squad from {hs} wins national title with zero deductions | The routine lasted two and a half minutes. Coach {person} has led the team for {9..27} seasons.
Esports team beats varsity for biggest crowd at {hs} | {person} captained the squad to a regional title. Its practice has two coaches and a trainer.
Darts: {person} throws nine perfect legs to win {county} league | The pub was so quiet you could hear the chalk. He goes to the state championship.
Curling club in {town} plays its season on hockey ice | The skip, {person}, learned the game on television. The club hosts a bonspiel in {month}.
{pro} goalie {person} makes {31..52} saves in shutout | The Ironwall line of his defense blocked {11..22} more shots. The team has points in {6..13} straight games.
Hat trick for {person} as {pro} rout {pro2} | Caps covered the ice. The power play was {three} for five.
{pro} enforcer {person} banned {two} games for high hit | The league said the check was late. The opponent left with a concussion.
Overtime goal sends {pro} to conference finals | {person} scored on a rebound at {2..18} minutes of the extra period. The city will host game one on {weekday}.
{pro} prepare for game seven against {pro2} | {person} skated for the first time since his {injury}. No road team has won in the series.
{pro} eliminated, and the rebuild begins | The season ended with a {1..2}-{3..7} loss to {pro2}. {person} cleaned out his locker without a word.
{pro} win championship on last-second shot | {person} hit the three from the corner as the horn sounded. A parade down {street} is set for {weekday}.
{pro} raise ticket prices after playoff run | Season seats go up {4..18}%. The team says it must keep its star {position}.
Naming rights: {pro} arena to bear bank's name for {10..20} years | Fans will keep calling it the Barn. The money goes toward a new practice facility, the team said.
Who will play {position} for {pro}? Camp opens with five candidates | {person} has the inside track. The coach wants the job settled by the second preseason game.
{pro} bench star {position} {person} for missing team bus | He will sit the first quarter against {pro2}. Teammates said the matter was closed.
{pro} {position} {person} fined {$9..60},000 for gesture to fans | He apologized after the game. The league had warned him {ago}.
{pro} owner says team will stay in the city | The lease at the arena runs out in {nextyear}. The league's other owners would have to approve a move.
Trade deadline: {pro} buy, {pro2} sell | {person} moves for two draft picks. The contenders have cap room left for one more deal.
Fantasy notebook: start {person}, sit the {pro2} defense | The {position} has scored in {three} straight games. Weather may hurt passing on {weekday}.
Power rankings: {pro} climb, {pro2} fall | A soft schedule helps. {person} has carried the offense for a month.
Column: {pro} should play the kids | The standings say it is over, and {person} needs at-bats. Nobody remembers who finished ninth.
Column: {college} owes its fans a real schedule | Four opponents this season had losing records. A home-and-home with {college2} would fill the stands.
What we learned from {college}'s loss to {college2} | The offensive line gave up {5..9} sacks. {person} is better on the run than in the pocket.
Three keys when {college} meets {college2} | Win the turnover battle, slow {person}, make free throws. The line favors the home team by {2..9}.
Film study: how {team} stopped the option | The linebackers read the guards, not the ball. {person} had {11..19} tackles.
By the numbers: {team}'s season at a glance | {6..11} wins, {0..4} losses, {240..430} points. {person} ran for more yards than the next two backs together.
Q&A: {person} on coming back from {injury} | The {pro} {position} says the hardest part was watching. She will play limited minutes on {weekday}.
Mailbag: Is {person} the best {position} {college} has had? | Readers bring up names from {1968..1999y}. The statistics are closer than you think.
Live: {hs} leads {hs2} at halftime of state final | {person} has {9..18} points. Both teams are in foul trouble.
Final: {team} {21..45}, {team2} {7..20} | {person} ran for {two} touchdowns. The winners stay perfect in the district.
Scores from {weekday}: {hs}, {hs2} win; {college} falls | {person} had a triple-double. Full box scores follow.
Correction: {person} threw {three} touchdown passes, not five | The statistics in our report on {team} were wrong. The final score was right.
Schedule: {college} opens at home against {college2} | The first of {10..13} games is on a {weekday}. Two will be played on neutral fields.
Tryouts for {town}'s semi-pro football team draw {60..190} | Players pay for their own helmets. Coach {person} cut the roster to forty.
{town} gets a minor league team, and a nickname contest | The affiliate of the {pro} begins play in {nextyear}. Fans sent in {900..6000} ideas, among them the Stills.
Ballpark in {town} to host state softball finals | {hs} would play the first game on its home dirt. The infield was rebuilt in the spring.
Softball: {person} goes {3..5}-for-5 as {hs} {beats} {hs2} | She drove in {4..8} runs from the leadoff spot. The pitcher struck out eleven.
{hs} pitcher {person} throws back-to-back no-hitters | College scouts now bring folding chairs. Coaches hold her to {70..100} pitches.
Umpires walk off after parents' abuse at {town} game | The game between ten-year-olds was ruled a tie. The league will bar adults from the dugout fence.
Referees say they quit over abuse; {county} games at risk | A third of officials did not return this season. {person} still works {two} games a night at {61..74}.
Youth soccer club in {town} drops scoring for under-8s | Players keep count anyway. Coaches want more touches and fewer tears.
Concussions down at {hs} after practice rules change | The team tackles only {two} days a week. Coach {person} was a skeptic until last season.
Heat cancels first week of football practice in {county} | Coaches will hold walk-throughs in the gym. Two linemen were treated last {weekday}.
Athletic trainer saves {hs} player whose heart stopped | The {position} collapsed in warm-ups. The game was called off, and both teams prayed at midfield.
Nurse by night, goalkeeper by day: {person} of {pro} | She changes out of scrubs in the stadium lot. The club is third in the table.
Doctor says {person} can play again, {sport} fans exhale | The {pro} star had surgery {ago}. She practiced without a brace.
{pro} open clinic where players get treatment and fans can watch | {person} rehabbed a {injury} there. The team lost {90..240} player-games to injury last year.
Star {position} {person} misses opener for birth of daughter | {pro} won without her, {two} to one. Teammates signed a tiny jersey.
Mental health day: {pro} {position} {person} steps away from game | The all-star said she had lost the joy of it. The club will hold her roster spot.
Stadium bond buys {pro} a new field, and a fight over seats | Families in the upper deck lose the sun. {person} hit the first home run into the new bleachers.
Mayor throws out first pitch, bounces it | {pro} catcher {person} dug it out. The home team won its {third} straight.
Election night game: {hs} {beats} {hs2} in front of {200..900} | The crowd voted first, then cheered. {person} had {19..33} points.
Senate candidate was a {college} {position}; old teammates remember | He held the record for steals. They lost the conference final on a bad call.
Court rules for {hs} sprinter in eligibility case | {person} may run at the state meet after moving from {town}. The rival school had protested her times.
Lawmakers' basketball game ends in tie, and a limp | The House team led by {8..15} at the half. {person} of {college} refereed for laughs.
Betting scandal: {college} reserve accused of fixing point spreads | The {guard} was banned for life by the league. Teammates said they had noticed nothing.
Sports betting line moves on {pro} as {person} is ruled out | The star {position} has a {injury}. Bookmakers now favor {pro2}.
{pro} streaming deal leaves fans hunting for games | {30..70} games move to an app. Radio voice {person} says his dial has never been so busy.
How sensors in shoulder pads changed {college}'s practices | Coaches see each sprint of {person} on a tablet. Soft-tissue injuries fell by {20..45}%.
Robot umpires come to the {pro}'s minor league park | {person} struck out on a pitch he swore was low. Managers get two challenges a game.
Video replay reverses {person}'s winning goal | {pro} had already left the ice. The second overtime lasted {3..17} minutes.
Drone films {town} kayak race from the rapids | {person} won the downriver final by a paddle. The judges used the video for two protests.
Climate and cross-country: {county} runners chase cooler dawns | Meets start at seven. {person} of {hs} says records will fall anyway.
Flooded field sends {hs} on the road all season | The team practices in a tobacco warehouse. It has won {three} of four.
After the tornado, {hs} plays on a borrowed field, and wins | {hs2} lent its lights, its grass and half its crowd. {person} scored twice.
Snow postpones {college} game; students dig out the court | {person} shoveled with his warm-ups on. Tip-off is moved to {weekday}.
{town} ski hill opens for racing with {18..40} inches of snow | Junior racers run slalom on {weekday}. {person} coaches the team from a heated van.
Figure skater {person} lands first quadruple jump at nationals | The {15..19}-year-old trains in {town} at five in the morning. She is second after the short program.
Gymnast {person} withdraws from final with {injury} | The all-around favorite landed short on vault. {person2} moves into the beam final.
Olympic hopeful from {county} ships her javelin by bus | {person} threw {55..63} meters at a {college} meet. She needs two more to make the team.
Paralympian {person} wins second gold in the pool | The {town} native broke her own world record. She turned at the wall ahead of the field.
Wheelchair basketball team in {town} wins national bracket | {person} scored {20..34} in the final. The chairs were paid for with fish fries.
Blind runner and his guide finish {town} half marathon in {1..2} hours, {10..49} minutes | A cord of shoelace joins {person} and {person2}. They train at the {hs} track.
Special athletes from {county} bring home {11..37} medals | {person} took gold in bocce. The bus was met by fire trucks on {street}.
Transfer window: {pro} buy striker {person} for club record | The {19..27}-year-old scored {11..29} goals last season. He had his medical on {weekday}.
{pro} draw with {pro2}, fall out of first | {person} hit the post in stoppage time. The coach blamed the turf.
Red card costs {pro} as {pro2} score late | {person} was sent off for a second yellow. The defense held until the {84..90}th minute.
National team calls up {person} of {pro} | The {position} is the first player from {county} to be chosen. The squad plays two friendlies in {month}.
World Cup qualifier: {person} scores twice, U.S. through | The second goal came from {20..35} yards. The draw for the finals is in {month}.
Women's league expands to {town} | The club will play at the {college} stadium. {person} is the first player to sign.
Hooligans or families? {pro} supporters write their own rules | The drum section moves behind the goal. {person} says the players hear every song.
Referee {person} to work championship game | The {county} math teacher has {19..30} years in stripes. He will leave his phone at home.
{college} hires alumnus {person} to rescue {sport} program | The team won {two} games last season. He was captain when it won the league in {1985..2004y}.
{college} band plays on as team loses by {31..58} | The coach apologized to the drum line. {person} had the only touchdown.
Walk-on {person} earns scholarship, and the locker room erupts | The {college} {position} had worked nights at a warehouse. He starts on {weekday}.
Twins {first} and {first2} {last} will play against each other | One wears the colors of {college}, the other those of {college2}. Their mother ordered a jersey sewn in half.
Father coaches, daughter pitches, {hs} wins | They do not talk softball at supper. {person} has {140..260} strikeouts.
Fifty years on, the {hs} team that lost the final meets again | They finished one shot short in {1968..1976y}. The ball is still flat.
The gym with no seats: inside {hs}'s home court advantage | Fans stand on the baseline. Visitors have won there {two} times in ten years.
Why {town} stops for one game a year | {hs} and {hs2} have met {70..115} times. The loser paints a bridge.
How a farm kid became {college}'s fastest {position} | {person} chased calves before dawn. He ran the forty in {4..5}.{3..9} seconds.
Can anyone catch {hs}? A look at the {sport} race | The leader has {two} games in hand. {hs2} has the easier schedule.
Is it time for a shot clock in high school basketball? | Coaches in {county} are split. {person} won a game {9..19}-{4..8} by holding the ball.
Should {pro} retire {person}'s number? | The {position} hit {310..520} home runs and a reporter. Fans have voted with their shirts.
Explainer: how the new playoff bracket works | {12..32} teams, byes for the top seeds, neutral sites from the quarterfinals. {college} would be in if it began today.
How to watch {college} against {college2} | Kickoff is at {1..8} p.m. on {weekday}. Parking lots open four hours before.
Guide: {county} golf courses that walk-ons can afford | Greens fees start at {$14..30}. {person} holds the amateur record on three of them.
Ten players to watch in {county} {sport} | {person} of {hs} leads the list. Two of them are freshmen with braces.
Ranked: the loudest gyms in the district | {hs} wins on decibels, {hs2} on duration. The coaches asked not to be quoted.
Photos: {hs} celebrates state {sport} title | Confetti, tears, a bus on its side mirror. {person} cut the last strand of the net.
Watch: {person} scores from half court at the horn | The shot gave {hs} the win over {hs2}. It has been seen {2..9} million times.
Poll: Who was {county}'s athlete of the week? | {person} ran for {200..331} yards. Voting closes on {weekday}.
{hs} senior {person} wins scholar-athlete award | The {position} has straight As and {two} state medals. She will study and play at {college}.
Signing day: {9..31} {county} athletes pick colleges | {person} will swim for {college}. {hs} alone had six.
{hs} hires first woman as head football coach | {person} was defensive coordinator for {three} seasons. Spring practice begins in {month}.
Booster club embezzlement leaves {hs} team without uniforms | The {sport} season opened in T-shirts. Players from {hs2} took up a collection.
Coach {person} charged after striking player at practice | {hs} put him on leave. The team will finish the season under his brother.
Steroid case: {pro} {position} {person} suspended {50..100} games | He blamed a supplement. The club said it learned of the test on {weekday}.
Doping ban upheld for cyclist {person} | The rider loses a stage win and {two} years. The team's sponsor has already left.
{college} must vacate {10..28} wins, panel rules | An assistant paid a recruit's rent. The banner comes down before the next home game.
Strike: {pro} players skip practice over contract | The union wants a bigger share of playoff money. The season opener is in doubt.
Lockout ends; {pro} open camp in a hurry | Pitchers have {9..16} days to get ready. {person} threw in a barn all winter.
Arbitrator sides with {pro} {position} {person} | He will earn {$3..19} million this season. The club had offered two less.
{person} opts out, becomes the best {position} on the market | {pro} had hoped for a discount. {pro2} have money and a hole at the spot.
{pro} extend {person} for {three} years | The captain has never played anywhere else. The deal keeps the core together through {nextyear}.
{pro} cut veteran {person} on eve of opener | The {position} had {three} seasons left on his deal. His locker was empty by noon.
Rookie {person} wins job at {position}, {pro} coach says | The {third}-round pick missed {two} passes all summer. The veteran took it well.
Spring training: {pro} arms look sharp | {person} faced nine batters and struck out {5..8}. The lineup is another matter.
Opening day: {pro} beat {pro2} in the cold | {person} homered on the first pitch he saw. Vendors sold more coffee than beer.
All-star break: {pro} at .500 and wondering | Injuries took {two} starters. {person} has been the surprise of the first half.
September: {pro} lead by {1..4} games with {9..18} to play | {person} has three starts left. The last series is against {pro2}.
{pro} no longer in wild-card spot after loss | {pro2} won in Bluff City to pass them. {person} struck out with the bases loaded.
Rain delay, then rout: {pro} {11..17}, {pro2} {1..4} | The tarp came off after {60..150} minutes. {person} drove in five.
Closer {person} converts {30..41}st straight save | The slider did the work. The record is within reach by {month}.
Catcher {person} breaks finger, stays in game | She taped it between innings and threw out a runner. {college} won in eight.
Double play: brothers turn two for {hs} | {person} at short, his brother at second. The run they saved was the margin.
Bunt in the ninth stuns {hs2}, sends {hs} to state | {person} had missed the sign. Coach said he would not bring it up.
Home run ball from {1961..1989y} comes home to {town} | A bat boy kept it in a shoe box. {pro} will show it at the stadium.
Groundskeeper {person} mows his last outfield for {pro} | He has chalked lines for {28..44} seasons. Players painted his initials behind second base.
Public address voice of {hs} signs off after {30..52} years | {person} never mispronounced a name twice. The final game went to overtime.
Bus driver of champions: {person} has taken {hs} to {11..24} finals | He hums on the way there and sings on the way back. The team voted him most valuable.
Seamstress who sews {team}'s numbers gets a ring | {person} worked through the night before the final. The zeros are the hardest, she says.
Stat keeper, {12..15}, catches error that changes {hs} result | The book showed a missing free throw. {hs2} agreed to overtime by telephone.
Mascot of {team} collapses in heat, returns in fourth quarter | Inside the suit was {person}, a junior. The crowd chanted his species.
Pep band's tuba carries {hs} through triple overtime | Free throws went in on the downbeat. {person} made {9..14} of them.
Superstition watch: {college} refuses to change socks | The streak stands at {8..17}. Equipment manager {person} wears a mask.
Team dinner for {two} hundred: {hs} mothers feed a dynasty | Lasagna on {weekday}, wins on Friday. The linemen get two plates.
Trash talk, billboards and a goat before {college}-{college2} | The goat was returned unharmed. {person} let his {28..40} points do the talking.
Fight mars end of {team} game against {team2} | Both benches emptied; {three} players were ejected. The league will review video on {weekday}.
Fans storm court, and {college} pays {$25..100},000 | The upset of {college2} was worth it, students said. {person} was carried to half court.
Stands collapse at {town} speedway; race goes on hours later | Nobody was badly hurt. {person} won the feature under borrowed lights.
Drag racer {person} walks away from {180..310}-mile-an-hour crash | The parachute had failed. Her crew built a second car in {two} days.
{person} wins at dirt track where his grandfather raced | The late-model driver led the last {9..30} laps. He parked beside the old man's gate.
Stock car team from {county} makes field for big race | Driver {person} qualified {20..38}th. The engine was built in a chicken house.
Motocross: {person}, {9..14}, wins state title | The rider broke a wrist in spring. Her father says she listens to nobody.
Soap-box derby champ {person} steers to national final | The {town} girl won by inches. The car cost {$40..210}.
Mule jumping returns to {county} fair; {person} defends crown | The bar stood at {50..66} inches. The mule thinks first, then goes.
Tractor pull: {person} drags sled farther than anyone in {county} | The full pull came on the last run. Judges measured it twice.
Horseshoes: {county} final goes to a tie-breaker | {person} threw {three} ringers in a row. The pit is being resodded.
Cornhole league fills {town}'s old mill on {weekday} nights | {person} is ranked in the state's top {9..40}. The bags are sewn by her aunt.
Arm wrestler {person} beats man twice her weight | The {county} title is her {third}. She milks at four in the morning.
Disc golf tournament brings {90..400} players to {town} | {person} aced the island hole. Divers recovered {60..200} discs.
Skateboarder {person} lands contest's biggest trick | The {town} park was built with a bake sale. He placed second at nationals.
Climber {person} flashes hardest route in the gorge | The line had stood untouched for {ago}. She fell only on the walk down.
Surfing in Kentucky? River wave draws {20..80} paddlers | The spot forms below the dam at high water. {person} won the first jam.
Sailing: {college} takes regatta in a dying breeze | Skipper {person} covered the fleet on the last leg. Two boats finished by drifting.
Tennis: {person} saves {three} match points, wins {county} Open | The tiebreak ran to {11..18}. The loser was his doubles partner.
Table tennis club in {town} has {14..29} champions and one table | The wait is the training, says coach {person}. The table came from a church.
Badminton at {hs}: from laughs to a state banner | {person} learned it from her grandmother. The team is unbeaten in {two} years.
Cricket league turns {town} ball field on its head | Players from {7..16} countries meet on {weekday}. {person} scored the first century.
Rugby: {college} women win on last-minute try | {person} dived over with two on her back. The drop kick hit the post and went in.
Lacrosse comes to {hs}, sticks and all | The roster has {18..33} names, most from football. The first game ended {9..15}-{1..3}.
Field hockey final decided by stroke | {hs} keeper {person} guessed left. It was the school's first title since {1979..2001y}.
Water polo: {hs} swims away from {hs2} | {person} scored {5..9}. The pool was so loud that the referee used flags.
Golf: {person}, {13..16}, youngest to win state amateur | The final putt was {6..19} feet, downhill. She cannot drive home.
Hole in one wins {person} a truck, then a dispute | The sponsor says the tee was up. The {county} pro says the shot was good.
Caddie steps in, wins tournament | {person} had carried the bag for {9..22} years. The player had missed his tee time.
{person} misses cut by one at {town} Classic | The local favorite three-putted eighteen. {person2} leads by {two} at ten under.
Greens dry out, scores climb at {county} Invitational | Only {person} broke par. The pins move on {weekday}.
{pro} honor women who played when nobody watched | {17..34} players of the {1970..1984y} team walked out at halftime. {person} wore her wool uniform.
{pro} retire No. {4..55} of {person} | The {position} played through two {injury} seasons. His jersey hangs beside his coach's.
Documentary cameras follow {college} through losing season | The team won {two} games and lost its kicker. {person} asked them to film the practices too.
Author's book on {hs} dynasty becomes required reading for coaches | It tells how {person} won {9..19} titles with one play. The play is on page one.
Singer misses anthem, {pro} captain fills in | {person} knew all the words and most of the notes. Then he had {17..31} points.
Film crew turns {hs} gym into 1950s arena | Players kept the leather ball and practiced with it. They beat {hs2} on {weekday}.
Company softball league in {town} has its first strike | The plant's night shift refused to play on turf. Day shift won by forfeit.
Brewery buys {town} ball club | The new owners promise cheap seats and a better bullpen. {person} stays as manager.
{pro} lose money, win games | The club was {$4..31} million in the red last season. {person} says the locker room reads only the standings.
Tariffs hit bats: {hs} turns to local ash | A {county} mill now cuts for {three} teams. {person} hit {two} over the fence with the first one.
Jobs and jerseys: minor league {team} puts rookies to work | Players sell tickets in the morning and hit at night. {person} leads in both.
Scientists measure curve of {person}'s slider | It breaks {14..22} inches, among the most in the league. Hitters had told them that already.
Physics of the free throw: {college} guard {person} explains her arc | She makes {88..95}%. She aims for the back rim and keeps her elbow in.
Vaccine clinic at ballpark draws crowd before {pro} game | Fans got a seat in the bleachers. {person} pitched {6..8} innings.
Foreign star {person} learns English from {pro} radio | The {position} can call a double play. His teammates have learned to swear in his tongue.
War keeps swimmer from home; {college} is now her team | {person} trains at dawn and calls her parents at noon. She won the conference butterfly.
Refugee team wins {town} soccer league | Players come from {7..14} countries, coach {person} from {county}. The final ended {2..5}-{0..1}.
Travel ban trips up {pro} road trip | Two players missed the game at {pro2}. {person} moved to {position} for the first time.
Tour of champions: {horse} visits {county} schools | The retired gelding ate a cap. Jockey {person} signed the brim.
{college} opens practice with {9..23} new faces | {person} is the only starter back. Coach says the first week is for learning names.
{team} sign {person} as player-coach | The {position} will also drive the bus. The club starts its season in {month}.
{hs} gets its first win in {two} seasons | Players poured the water cooler on coach {person}. The final was {14..31}-{6..13}.
{hs2} ends {hs}'s {24..61}-game winning streak | {person} stole the inbounds pass with five seconds left. The bench did not move for a minute.
{pro} survive late rally, {beats} {pro2} | The lead shrank from {15..24} to one. {person} grabbed the last rebound.
Backup goalie {person} becomes {pro} hero for a night | He sells insurance and practices on {weekday}. He stopped {17..30} shots.
{person} breaks {pro} scoring record that stood since {1974..1998y} | The {position} passed the mark on a rebound. Play stopped for a standing ovation.
{person} passes {person2} for most wins in {county} coaching history | She has {401..650}. Her first team had seven players.
{college} point guard {person} has {14..21} assists in rout | Nine teammates scored from her passes. The record is {two} more.
{pro} rookie {person} named player of the month | He batted .{340..410} with {6..12} home runs. Pitchers have begun to walk him.
Heisman talk grows around {college} {position} {person} | He has {19..33} touchdowns in nine games. His campaign posters are hand-painted.
{college} bowl-eligible for first time in {three} years | The {sport} players watched from the stands. The sixth win came on a field goal.
Field goal at the gun sinks {college2} | {person} hit from {41..56} yards. The snap was high and the hold was perfect.
Goal-line stand saves {team} | {team2} had first down at the two. {person} made the last tackle.
{team} fumble it away {three} times in loss | The turnovers led to {14..21} points. {person} said the ball was wet; the coach said it was not.
Quarterback controversy at {college}? Coach says no | {person} and {person2} will both play against {college2}. Fans booed the first series.
{college} offensive line gains a combined {90..240} pounds | The strength coach credits breakfast. {person} benches the most.
Spring game ends in tie as {college} hides its playbook | {person} threw {two} touchdowns to walk-ons. The defense wore no numbers.
{college} fans rate the new uniforms: helmets yes, pants no | The team wears them first against {college2}. {person} says the jersey is lighter.
Equipment truck breaks down, {college} plays in practice gear | The ball was late too. The team still won by {9..28}.
{hs} booster buys scoreboard so large it tilts | The display shows replays of {person}'s dunks. The old one had no 7.
Dunk by {person} breaks backboard, delays {hs} game | The wait was {40..80} minutes. He finished with {12..29} points and an apology.
Buzzer-beater, waved off, then counted: {hs} wins district | Officials met for {4..11} minutes. {person} says it left his hand in time.
Foul shots, {21..34} of {25..36}, carry {hs} past {hs2} | {person} made all of hers. Both coaches blamed the whistles.
Press coverage undoes {hs2} as {hs} forces {19..31} turnovers | {person} had {7..12} steals. It was over by halftime.
{county} all-stars fall to visitors in annual game | {person} was most valuable in a losing cause. The coaches emptied both benches.
Preview: {hs} reloads in {sport} | {person} and {two} other starters return. The district favorite is {hs2}.
Preview: deep {college} bench should carry {sport} season | Coach {person} can go ten deep. The first road trip is to {college2}.
Roster moves: {pro} recall {person}, option two | The {position} hit .{290..340} in the minors. The club needs outfield help.
Waiver wire: who can help your team this week | {person} of {pro} is available in most leagues. Avoid the {pro2} backfield.
Draft night: {pro} trade up for {college} {position} {person} | The price was a first-rounder and a veteran. He grew up in {county}.
Draft grades: {pro} get an A, {pro2} a shrug | {person} in the {third} round was the steal. The reach was a kicker.
Combine: {person} of {college} runs fastest {position} time | The clock said {4..5}.{3..7} seconds. Scouts want to see him catch.
{pro} pass on local star {person} | The {college} {position} went to {pro2} two picks later. Callers filled sports radio all night.
{pro} sell out season for first time since {1994..2009y} | The waiting list for seats has {2000..9000} names. The team was last three years ago.
{pro} fans give {person} ovation in return with {pro2} | He tipped his cap, then homered. The bullpen laughed.
{pro} and fans mourn {person}, catcher who never wore a mask | He played {9..16} seasons and broke every finger. The flag at the ballpark is at half staff.
Women's pro hockey gets a tryout in {town} | {4000..9000} fans watched the exhibition. {person} had a goal and two assists.
Girls' flag football kicks off at {9..30} {county} schools | {person} of {hs} threw the first touchdown. State sanctioning could come in {nextyear}.
Girl, {10..13}, strikes out side in boys' all-star game | {person} throws {58..67} miles an hour. She wants to be a shortstop.
Unified basketball: {hs} team plays to a packed gym | Athletes with and without disabilities share the floor. {person} hit the last shot.
Senior games: {person}, {84..97}, wins pole vault | She was the only entrant and set a record. She returns in {month}.
Retired teacher {person} swims the length of the lake | She took {9..17} hours. Her crew sang when she slowed.
Scuba rugby? {town} pool hosts strangest game in sports | The goals are on the floor. {person} captains the home team.
Kickball league for grown-ups has {20..60} teams in {town} | {person} was named most valuable for a catch with his hat. Playoffs start on {weekday}.
Roller derby: {town} {beats} visitors, {180..240}-{90..150} | Jammer {person} scored on seven straight laps. The bout drew {300..900}.
Parkour athletes train for first state meet in {town} | {person} teaches the landings. Judges score speed and style.
Broomball, the poor man's hockey, lives on at {college} | Shoes, brooms, a frozen court. {person} scored the winner on her back.
Handball hall keeps a dying game alive in {town} | {person}, {60..79}, still beats the students. The state tournament is in {month}.
Squash: {college} freshman {person} takes national title | She lost the first two games. The last rally had {40..71} shots.
Polo match for charity ends when ball vanishes | Riders searched the tall grass on foot. {person} had scored {three} goals.
Steeplechase at {county} meet won by {horse} | {person} rode through driving rain. Two horses fell and walked back.
Show jumping: {person} clears final rail on {horse} | The pair had the only double clean round. They go on to the championships.
Harness racing returns to {town} fairgrounds | {person} drove {horse} to win by a nose. Bets were limited to {two} dollars.
Pigeon racers of {county} clock {300..500}-mile flight | {person}'s bird won by seconds. Hawks took {two} of the field.
Dog agility team of {person} qualifies for worlds | The border collie missed no pole. The course had {18..22} obstacles.
Fishing team of {hs} wins state bass championship | {person} landed the {5..8}-pounder in the last ten minutes. The school has no pond.
Frisbee: {college} ultimate club upsets national champion | The wind made every throw a guess. {person} caught the winning point in the mud.
Lifeguard races at the lake go to {person} | She paddled, ran and swam in {21..39} minutes. The sea gulls took her lunch.
Axe throwing league crowns {person} of {town} | He hit {9..14} bull's-eyes in the final. The runner-up is his dentist.
Powerlifter {person}, {61..79}, deadlifts {300..440} pounds | It is a national record for her age. She began after her knee was replaced.
Strongman {person} pulls fire truck {60..110} feet | The {county} title came down to the last inch. He ate a ham.
Bodybuilder {person} takes first show at {50..66} | The judges praised the back. The diet was eggs and nerve.
{hs} golf team plays round in snow to finish district | {person} used an orange ball. The title was decided by one stroke.
{hs} tennis pair share one racket and a win | The other had snapped in warm-ups. {person} served, passed it over and volleyed by hand.
Rivals {hs} and {hs2} to merge teams after school closings | Players from both chose new colors. Coach {person} calls it a draft without choices.
School vote puts {hs} sports on the block | Fees would be {$150..450} an athlete. Swimmers said that {person}'s relay would be gone.
{county} fields get lights, and night games | {hs} beat {hs2} under them, {3..9}-{0..2}. Pitchers said the ball looked bigger.
Turf war: {hs} players want grass | Two had a {injury} on the old carpet. The team will play away until {month}.
Tickets to {college}-{college2} reach {$200..900} | Students camped for {two} nights. The seats are in the corner.
Road trip diary: {hs} goes {500..900} miles for one game | The bus had no heat and {person} no jersey. They won by two.
Press box: what {college}'s coach did not say | {person} is hurt, the line is thin, and the schedule is about to bite. The kicker is fine.
Podcast: former {pro} {position} {person} on life after the game | He misses the bus, not the knees. He coaches at {hs}.
Quiz: Do you know {college} basketball? | Who hit the shot in {1978..1999y}? Which arena had the swinging door?
Obituary: {person}, {pro} scout who found stars in cornfields | He signed {three} all-stars and kept no notes. He drove {30..60},000 miles a year.
Obituary: swimmer {person}, who trained in a quarry and won gold | She taught half of {county} the backstroke. Her medal hung in the bakery.
{pro} captain {person} plays through flu, scores winner | The trainer met him at the bench with a bucket. The team is unbeaten in {6..12} games.
Ice too soft, rink in {town} calls off junior hockey final | {hs} and {hs2} will share the trophy. The compressor is from {1969..1988y}.
{college} hires analytics chief to settle fourth-down arguments | {person} studied {9000..40000} plays. Coach still trusts his knees.
{person} returns to {hs} to coach the team he once captained | He won a state title there {ago}. The whistle is the same one.
Longtime rivals {person} and {person2} to meet for the tenth time | The welterweights have split the first nine. Tickets went in {9..55} minutes.
{team} lose lead, game and {position} {person} in one inning | He left with a {injury}. The next {two} batters doubled.
Second-string kicker {person} wins it for {team} | He had never tried one from {38..51} yards. The starter held the ball.
{college} to play outdoor game in the cold of the speedway | {pro} once drew {40000..70000} there. Coaches worry about footing.
{hs} runner {person} helps fallen rival across the line | Both were disqualified, then put back in. The crowd was the loudest of the meet.
{pro} lean on youth as trade leaves hole at {position} | {person} is {19..22} and played in college last year. He had two hits in his debut.
{county} league bans metal cleats after spiking | {person} needed {9..31} stitches in his calf. Umpires will check shoes before the first pitch.
How a {position} from {college} reads a defense | {person} looks at feet first. He has been sacked only {two} times.
{town} velodrome, {1..3} laps from ruin, hosts nationals | Cyclists scraped moss off the boards. {person} won the sprint final.
{college} shortstop {person} turns down {pro} to finish degree | He was picked in the {third} round. The coach cried, the dean did too.
Fans name {pro}'s new bear; team wishes they had not | The vote was not close. {person} refused to be photographed with it.
{hs} fans storm the wrong court after title win | The volleyball match next door had not ended. {person} served the last point through confetti.
Penalty kick by {person} ends {pro}'s {8..17}-game unbeaten run | The keeper went the other way. {pro2} move into second place.
Jump ball, technical foul, and a win: {team} escape {team2} | {person} hit both shots after the bench was warned. The coach watched from the bus.
Season in review: {hs} {sport} by month | {month} was the low point, with {three} straight losses. {person} led the team in every column.
{college} drops {college2} from unbeaten ranks | {person} blocked a punt and fell on it. The polls come out on {weekday}.
`),
  occasions: {
    football: frames(`
{hs} runs over {hs2} {28..52}-{3..24} on Friday night | Tailback {person} rushed for {110..290} yards and {three} touchdowns. The defense had {two} interceptions.
{college} {wins} {college2} {24..45}-{10..23} behind {person} | The quarterback threw for {190..420} yards. A goal-line stand late in the fourth quarter saved the win.
Playoff picture: {hs} needs win over {hs2} | Seeding in the district depends on the last week of the football season. {person} returns from a {injury}.
{pro} quarterback {person} throws {three} touchdowns against {pro2} | The offense gained {360..510} yards. The kicker missed from {38..56} but made the winner.
Homecoming: {hs} and {hs2} kick off rivalry again | Both football teams come in undefeated. Coach {person} expects the biggest crowd of the year.
{college} benches quarterback {person} before {college2} game | He has thrown {5..12} interceptions. A redshirt freshman gets his first start on Saturday.
`),
    march: frames(`
{college} wins conference tournament, beats {college2} {61..89}-{50..60} | {person} cut down the net after a {18..31}-point night. The bracket comes out on Sunday.
Sweet sixteen at state: {hs} {wins} {hs2} | Guard {person} hit the winning three-pointer with {2..9} seconds left. The semifinals follow.
Bracket watch: where {college} and {college2} stand | A first-round loss would hurt. {person} leads the team with {15..26} points a game.
No. {9..14} seed {college} stuns No. {2..5} seed {college2} | {person} had {20..37} points in the upset. It is the first tournament win for the program since {1983..2008y}.
`),
    baseball: frames(`
{person} homers twice as {pro} {beats} {pro2} | The bullpen threw {three} scoreless innings. The club is {2..9} games behind in the division.
{hs} {wins} {hs2} {4..11}-{0..3} for regional baseball title | {person} pitched a complete game. The team plays at state next week.
Walk-off single by {person} gives {pro} sweep of {pro2} | The shortstop had gone hitless in {6..13} at-bats. The starter struck out {6..12}.
`),
    champions: frames(`
Sable Valley reaches final four for first time, {wins} {college2} | {person} scored {19..34} in front of a traveling crowd. Students danced on {street} until midnight.
Sable Valley wins national basketball title on shot by {person} | The guard from {town} drove the lane with {2..7} seconds left. Coach {person2} wept at the press conference.
Parade planned as Sable Valley team comes home to {town} | Fans lined up for autographs from {person} and the rest of the champions. The final drew record ratings.
`),
  },
  tails: [
    'The teams meet again in {month}.',
    'The next game is on {weekday} at home.',
    'It was the best crowd of the season.',
    'Coach {person2} said the defense must improve.',
    'Tickets for the next round go on sale {weekday}.',
    'The loss ended a long home winning streak.',
    'The conference standings remain tight.',
    'Scouts from {two} clubs watched.',
  ],
};
