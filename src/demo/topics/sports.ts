import type { Topic } from '../grammar.ts';

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
  frames: [
    [
      '{team} {beats} {team2} in overtime',
      '{person} scored {14..38} points and forced the extra period at the buzzer. The win is the {third} straight on the road.',
    ],
    [
      '{person} scores {21..47} as {team} {beats} {team2}',
      'The senior {guard} was perfect from the free throw line. Coach {person2} praised the defense.',
    ],
    [
      '{pro} sign {position} {person} to {two}-year deal',
      'The veteran made the all-star team {ago}. Terms put him among the best paid in the league.',
    ],
    [
      '{pro} trade {position} {person} to {pro2}',
      'The club gets a first-round draft pick and a prospect. Fans had called for changes after a {5..11}-game losing streak.',
    ],
    [
      '{team} coach {person} resigns after {4..27} seasons',
      'He leaves with a record of {120..380}-{60..119}. An assistant will lead the team through the playoffs.',
    ],
    [
      '{team} hire {person} as {sport} coach',
      'The new coach led {college} to {two} conference titles. Practice starts in {month}.',
    ],
    [
      '{team} {position} {person} out for season with {injury}',
      'The junior was hurt in the second half against {team2}. The team has lost {two} starters this year.',
    ],
    [
      '{hs} wins district {sport} title over {hs2}',
      '{person} was named most valuable player. The champions travel to the regional tournament on {weekday}.',
    ],
    [
      '{pro} {beats} {pro2} to stay in playoff race',
      '{person} had the winning shot with {4..58} seconds left. Two games remain in the regular season.',
    ],
    [
      '{person} wins {county} Open golf tournament by {1..6} strokes',
      'A birdie on the final hole sealed a round of {63..69}. {person2} finished second.',
    ],
    [
      '{horse} wins feature race at Osgood Downs under {person}',
      'The colt paid {$5..41} to win and could run in the Bluegrass Mile. {horse2} faded in the stretch.',
    ],
    [
      'Trainer {person} points {horse} to Bluegrass Mile',
      'The filly has won {three} of her last seven starts. The jockey will be {person2}.',
    ],
    [
      '{person} sets school record in {sport} for {hs}',
      'The mark had stood since {1974..2009y}. College scouts were in the stands.',
    ],
    [
      '{hs} senior {person} commits to {college} for {sport}',
      'The honor student had offers from {4..16} programs. Signing day is in {month}.',
    ],
    [
      '{college} {wins} {college2}, ends {5..14}-game skid',
      'The bench scored {19..40} points. It was the first victory for coach {person}.',
    ],
    [
      '{team} fall to {team2} despite {person} hat trick',
      'Two late goals decided the match in front of {400..9000} fans. The goalkeeper made {6..15} saves.',
    ],
    [
      '{town} native {person} makes {pro} roster',
      'The undrafted {position} beat out two veterans in training camp. His high school coach was at the opener.',
    ],
    [
      '{person} advances to final at {town} tennis classic',
      'The top seed won 6-{1..4}, 7-{5..6}. She meets {person2} for the title.',
    ],
    [
      '{pro} fire coach {person} after {5..12} straight losses',
      'The team sits last in its division. Assistant {person2} takes over on an interim basis.',
    ],
    [
      'League suspends {pro} {position} {person} for {2..10} games',
      'The player shoved an official in the loss to the {pro2}. He can appeal.',
    ],
    [
      '{hs} girls {beats} {hs2} for {sport} crown',
      'Sophomore {person} led the team with a career high. The Lady champions finished {19..30}-{2..8}.',
    ],
    [
      'Marathon in {town}: {person} wins in course record',
      'The runner pulled away after mile {17..23}. More than {900..6000} finished the race.',
    ],
    [
      '{person} named player of the year in {sport}',
      'The {college} athlete led the conference in scoring. Coaches and reporters voted.',
    ],
    [
      'Notebook: {team} look for depth before rematch with {team2}',
      '{person} is questionable with a {injury}. The coaches may start a freshman at {position}.',
    ],
    [
      'Five things to watch when {team} meet {team2}',
      'The rivals split their last {4..10} games. {position} {person} has been hard to stop at home.',
    ],
    [
      '{person} shoots {60..68} to lead after first round in {town}',
      'Wind made scoring difficult in the afternoon. The cut is expected at {2..5} over par.',
    ],
    [
      '{college} to join new conference in {nextyear}',
      'Athletic director {person} said travel and television money drove the move. Rivalry games with {college2} will continue.',
    ],
    [
      '{pro} draft {college} {position} {person}',
      'He was taken in the {third} round. The {pro} missed the playoffs and need help on offense.',
    ],
    [
      '{person} retires after {11..20} seasons with {pro}',
      'The {position} won {two} championships and will join the broadcast team. The club will retire his number.',
    ],
    [
      '{hs} {sport} team stays unbeaten, tops {hs2}',
      'Coach {person} has the squad at {9..24}-0. The state rankings come out on {weekday}.',
    ],
    [
      'Boxer {person} stops {person2} in round {3..11} to keep title',
      'The champion, from {town}, landed a left hook. A rematch is unlikely.',
    ],
    [
      'Driver {person} wins dirt-track feature in {county}',
      'He led the last {12..40} laps and held off {person2}. The points race is now tied.',
    ],
    [
      '{team} open season with win over {team2}',
      'Newcomer {person} had {11..27} points and {8..15} rebounds. The home crowd saw a fast start.',
    ],
    [
      '{pro} lose {position} {person} to {injury} but {beats} {pro2}',
      'The backup played the entire second half. The club expects him back in {3..9} weeks.',
    ],
    [
      '{college} women climb to No. {2..24} in {sport} poll',
      'The team beat {college2} on the road. {person} leads the nation in assists.',
    ],
    [
      'Swimmer {person} of {town} qualifies for national trials',
      'The {15..19}-year-old took {two} seconds off her best time in the 200-meter butterfly. The meet is in {month}.',
    ],
    [
      '{college} under investigation for recruiting violations in {sport}',
      'The program has suspended an assistant coach. It could lose scholarships and a postseason spot.',
    ],
    [
      'Referee shortage forces {county} to move {sport} games',
      'Schools will play on {weekday}s. Officials blame abuse from the stands.',
    ],
    [
      '{pro} break ground on {18..42},000-seat stadium',
      'Owner {person} wants the team to play there in {two} seasons. Season tickets are sold out.',
    ],
    [
      'Late goal by {person} lifts {pro} past {pro2}',
      'The goal in stoppage time moved the club to {third} place in the table.',
    ],
    [
      '{person} strikes out {9..16}, {team} blank {team2}',
      'The left-hander allowed {2..4} hits. Her team has won {6..13} in a row.',
    ],
    [
      '{team} and {team2} play to scoreless draw',
      'Goalkeeper {person} stopped a penalty in minute {60..88}. Both teams keep their unbeaten run.',
    ],
    [
      'How {person} became the best {position} in {county}',
      'Before dawn runs and a hoop on a barn made the difference. College coaches have noticed.',
    ],
    [
      'Can {team} turn their season around?',
      'After {4..9} losses in a row, coach {person} has changed the lineup. The next opponent is {team2}.',
    ],
    [
      '{college} athletic director {person} to step down',
      'Under {person:last} the school added varsity wrestling and won {4..19} league titles.',
    ],
    [
      'Wrestlers from {hs} take {3..7} medals at state meet',
      '{person} pinned his opponent in {30..110} seconds for gold. {hs2} placed second as a team.',
    ],
    [
      '{pro} {position} {person} named to all-star team for the {third} time',
      'Fans cast more than {1..4} million votes. Teammate {person2} was left out.',
    ],
    [
      '{person} leads field at {town} cross-country meet',
      'The {hs} junior ran 5 kilometers in under {15..19} minutes. {hs2} won the team race.',
    ],
    [
      '{hs} names gym for longtime coach {person}',
      'Her teams won {310..690} games and {two} state championships. Former players came from across the country.',
    ],
    [
      '{college} transfer {person} cleared to play at {college2}',
      'The {guard} sat out {5..14} games. He averaged {11..22} points last season.',
    ],
    [
      '{pro} sweep {pro2}, await next opponent',
      '{person} had a triple-double in the clincher. The series lasted just four games.',
    ],
    [
      'Gymnast {person} takes silver at national championships',
      'The {town} athlete stuck her landing on vault. {person2} won the all-around.',
    ],
    [
      'Youth {sport} league in {town} adds teams after record sign-ups',
      'Organizers expect {200..900} players. Volunteer coaches get a two-day clinic.',
    ],
    [
      '{team} rally from {11..24} down to win against {team2}',
      'A {12..19}-0 run turned the game in the fourth quarter. {person} hit five three-pointers.',
    ],
    [
      'Scoreboard: {hs} {wins} {hs2} in basketball; {person} honored',
      'The {guard} reached 1,000 career points. Both schools play again on {weekday}.',
    ],
    [
      'Cyclist {person} wins stage into {town}',
      'The rider broke away on the final climb and leads the race by {8..59} seconds.',
    ],
    [
      'Injury report: {pro} without {person} against {pro2}',
      'The {position} did not practice because of a {injury}. Kickoff is at 7 p.m.',
    ],
    [
      '{college} and {college2} renew rivalry after {6..31} years',
      'The schools agreed to a home-and-home series in {sport}. The first game is in {nextyear}.',
    ],
    [
      'Hall of fame to induct {person}, former {pro} {position}',
      'The class includes {two} coaches and a longtime radio announcer. The ceremony is in {month}.',
    ],
    [
      'Contract talks between {pro} and {person} break off',
      'The star {position} wants {$9..38} million a year. Training camp opens in {month}.',
    ],
    [
      'Jockey {person} rides {three} winners at Osgood Downs',
      'The last came aboard {horse} at {6..30}-1 odds. The meet ends on {weekday}.',
    ],
    [
      '{person} and {person2} win doubles tennis title for {college}',
      'They saved {two} match points in the tiebreak. The pair heads to the national tournament.',
    ],
  ],
  occasions: {
    football: [
      [
        '{hs} runs over {hs2} {28..52}-{3..24} on Friday night',
        'Tailback {person} rushed for {110..290} yards and {three} touchdowns. The defense had {two} interceptions.',
      ],
      [
        '{college} {wins} {college2} {24..45}-{10..23} behind {person}',
        'The quarterback threw for {190..420} yards. A goal-line stand late in the fourth quarter saved the win.',
      ],
      [
        'Playoff picture: {hs} needs win over {hs2}',
        'Seeding in the district depends on the last week of the football season. {person} returns from a {injury}.',
      ],
      [
        '{pro} quarterback {person} throws {three} touchdowns against {pro2}',
        'The offense gained {360..510} yards. The kicker missed from {38..56} but made the winner.',
      ],
      [
        'Homecoming: {hs} and {hs2} kick off rivalry again',
        'Both football teams come in undefeated. Coach {person} expects the biggest crowd of the year.',
      ],
      [
        '{college} benches quarterback {person} before {college2} game',
        'He has thrown {5..12} interceptions. A redshirt freshman gets his first start on Saturday.',
      ],
    ],
    march: [
      [
        '{college} wins conference tournament, beats {college2} {61..89}-{50..60}',
        '{person} cut down the net after a {18..31}-point night. The bracket comes out on Sunday.',
      ],
      [
        'Sweet sixteen at state: {hs} {wins} {hs2}',
        'Guard {person} hit the winning three-pointer with {2..9} seconds left. The semifinals follow.',
      ],
      [
        'Bracket watch: where {college} and {college2} stand',
        'A first-round loss would hurt. {person} leads the team with {15..26} points a game.',
      ],
      [
        'No. {9..14} seed {college} stuns No. {2..5} seed {college2}',
        '{person} had {20..37} points in the upset. It is the first tournament win for the program since {1983..2008y}.',
      ],
    ],
    baseball: [
      [
        '{person} homers twice as {pro} {beats} {pro2}',
        'The bullpen threw {three} scoreless innings. The club is {2..9} games behind in the division.',
      ],
      [
        '{hs} {wins} {hs2} {4..11}-{0..3} for regional baseball title',
        '{person} pitched a complete game. The team plays at state next week.',
      ],
      [
        'Walk-off single by {person} gives {pro} sweep of {pro2}',
        'The shortstop had gone hitless in {6..13} at-bats. The starter struck out {6..12}.',
      ],
    ],
    champions: [
      [
        'Sable Valley reaches final four for first time, {wins} {college2}',
        '{person} scored {19..34} in front of a traveling crowd. Students danced on {street} until midnight.',
      ],
      [
        'Sable Valley wins national basketball title on shot by {person}',
        'The guard from {town} drove the lane with {2..7} seconds left. Coach {person2} wept at the press conference.',
      ],
      [
        'Parade planned as Sable Valley team comes home to {town}',
        'Fans lined up for autographs from {person} and the rest of the champions. The final drew record ratings.',
      ],
    ],
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
