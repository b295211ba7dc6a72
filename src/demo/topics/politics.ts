import type { Topic } from '../grammar.ts';

/** Elections, lawmakers, governors, councils, courts where they rule on policy, campaigns, budgets. */
export const politics: Topic = {
  words: {
    office: [
      'state senator',
      'state representative',
      'county judge-executive',
      'mayor',
      'commissioner',
      'attorney general',
      'secretary of state',
      'state treasurer',
      'council member',
      'U.S. senator',
      'lieutenant governor',
    ],
    rep: [
      'Rep. {last}',
      'Sen. {last}',
      'State Sen. {last}',
      'State Rep. {last}',
      'Congresswoman {last}',
      'Congressman {last}',
    ],
    party: [
      'Democrats',
      'Republicans',
      'House Republicans',
      'Senate Democrats',
      'party leaders',
      'House Democrats',
      'Senate Republicans',
    ],
    partisan: ['Republican', 'Democrat', 'independent', 'Republican', 'Democrat'],
    bill: [
      'school funding bill',
      'tax bill',
      'road bill',
      'voting bill',
      'gun bill',
      'ethics bill',
      'childcare bill',
      'housing bill',
      'water bill',
      'redistricting bill',
      'open records bill',
      'police oversight bill',
      'immigration bill',
      'pension bill',
      'medical marijuana bill',
      'sports betting bill',
      'teacher pay bill',
      'farm aid bill',
      'broadband bill',
      'juvenile justice bill',
    ],
    policy: [
      'property taxes',
      'school vouchers',
      'gun rules',
      'abortion limits',
      'border security',
      'public pensions',
      'voter ID',
      'bail reform',
      'highway money',
      'teacher pay',
      'opioid settlement money',
      'the gas tax',
      'the income tax',
      'zoning',
      'police funding',
      'campaign finance',
      'redistricting',
      'the debt ceiling',
      'Medicaid spending',
    ],
    chamber: ['House', 'Senate', 'House committee', 'Senate committee', 'House panel', 'Senate panel'],
    body: [
      '{town} council',
      '{county} commission',
      '{town} city commission',
      '{county} fiscal court',
      '{town} board of aldermen',
    ],
    says: ['says', 'argues', 'insists', 'tells voters', 'promises'],
  },
  frames: [
    [
      '{chamber} passes {bill} after {person} breaks with party',
      'The vote was {48..53}-{41..47}. Opponents called it a giveaway; the governor has not said whether she will sign it.',
    ],
    [
      'Governor vetoes {bill}, setting up fight with {party}',
      'Lawmakers need a simple majority in both chambers to override. {rep} said the votes are there.',
    ],
    [
      'Lawmakers override veto of {bill} backed by {rep}',
      'The measure becomes law in {month}. Protesters filled the rotunda and were asked to leave the gallery.',
    ],
    [
      '{rep} {says} {policy} will decide the next race',
      'The {partisan} faces a challenger in the primary. Recent polling shows the contest within the margin of error.',
    ],
    [
      '{chamber} kills {bill} in {9..14}-{4..8} vote',
      'Members of both parties objected to the cost. Sponsor {rep} said he would try again in {nextyear}.',
    ],
    [
      '{body} votes {3..6}-{1..2} for property tax increase over objections of {person}',
      'The vote split the members along party lines. Opponents promise to make the tax an issue in the next election.',
    ],
    [
      '{body} rejects plan by {person} to merge police departments',
      'The proposal divided mayor and council. Supporters want to put it to voters as a ballot measure in {nextyear}.',
    ],
    [
      '{person} announces run for {office}',
      'The {partisan}, who served on the {body}, will campaign on {policy}. The primary is next May.',
    ],
    [
      '{person} drops out of race for {office}, endorses {person2}',
      'The {partisan} had fallen behind in polls and fundraising. Party officials hope the withdrawal avoids a primary runoff.',
    ],
    [
      'Poll: voters split over {policy} as {rep} loses ground',
      'The survey of {500..1200} registered voters has a margin of error of {3..5} points. Independents moved most.',
    ],
    [
      '{party} unveil plan on {policy}; {rep} leads effort',
      'Leaders want a floor vote before recess. The other side called the proposal dead on arrival.',
    ],
    [
      'Ethics panel opens inquiry into {rep}',
      'The complaint concerns {$3..90},000 in campaign spending. {rep} denies breaking the rules.',
    ],
    [
      '{office} {person} resigns amid questions about contracts',
      'The {partisan} is under investigation for helping campaign donors. The governor will name a replacement until a special election.',
    ],
    [
      'Federal judge blocks state law on {policy} sought by {rep}',
      'The ruling came days before the statute was to take effect. The attorney general will appeal.',
    ],
    [
      'State supreme court hears {county} challenge to {bill}',
      'Lawyers for {party} say the legislature overstepped. A decision could redraw {three} districts.',
    ],
    [
      '{rep} and {rep2} clash over {policy} in televised debate',
      'The moderator twice asked the candidates to stop interrupting. Neither offered a figure for the cost.',
    ],
    [
      'Campaign of {person} raises {$200..900},000 for {office} race',
      'The {partisan} reported mostly small donations to election officials. The rival campaign has twice as much in the bank.',
    ],
    [
      'Governor signs {bill} at ceremony in {town}',
      'Sponsors from both parties stood behind the desk. The law takes effect in {month}, unless a court stops it.',
    ],
    [
      '{town} mayor {person} lays out budget with cuts to city staff',
      'The council must vote on the {$14..160} million spending plan by {month}. Two members who may run for mayor called it an election-year stunt.',
    ],
    [
      'Who is {person}, the {partisan} shaking up the {office} race?',
      'A former teacher from {town}, the candidate has never held elected office. Volunteers knocked on {2000..9000} doors.',
    ],
    [
      'What the {bill} of {rep} would change, and who stands against it',
      'Supporters say it fixes a loophole. {rep2}, a {partisan}, says the state constitution forbids it.',
    ],
    [
      '{rep} calls for special session on {policy}',
      'Only the governor can summon lawmakers before January. Her office said talks with {party} continue.',
    ],
    [
      'White House weighs executive order on {policy} as {rep} objects',
      'Advisers are divided, according to two officials. {party} in Congress threatened a lawsuit.',
    ],
    [
      'U.S. Senate confirms {person} to federal bench',
      'The {51..58}-{40..46} vote fell mostly along party lines. {person:last} was a prosecutor in {county}.',
    ],
    [
      'Congress faces shutdown as {rep} holds out on {policy}',
      'A stopgap bill would fund agencies until {month}. The lawmaker blamed leaders of the other party.',
    ],
    [
      'House speaker loses vote on {bill} as {rep} defects',
      '{9..31} members defected. Conservatives want deeper spending cuts before they agree to a compromise.',
    ],
    [
      'President to visit {town} to promote plan on {policy}',
      'It is the first presidential stop in {county} in {11..40} years. The {partisan} congressman will not attend.',
    ],
    [
      'Supreme Court takes up {county} case on {policy}',
      'Justices will hear arguments in the next term. The dispute began with a vote of the {body}.',
    ],
    [
      '{county} clerk {person} asks for more poll workers',
      'About {20..110} precinct officers are needed before the primary election. By law, each polling place must have both Republicans and Democrats.',
    ],
    [
      'Lobbyists for {policy} spent record {$9..28}.{1..9} million on legislature',
      'Disclosure reports list {40..300} firms and associations. {rep} has proposed stricter disclosure.',
    ],
    [
      '{rep} switches parties, citing {policy}',
      'The move narrows the majority in the chamber. Former allies in {county} demanded that the lawmaker resign.',
    ],
    [
      'Recall petition against {town} mayor {person} falls short',
      'Opponents needed valid signatures from a fifth of registered voters. The clerk rejected {200..900} names; the mayor spoke of a victory for democracy.',
    ],
    [
      '{body} splits over ban on short-term rentals near {street}',
      'The ordinance passed by one vote after months of lobbying. Commissioner {person} called it government overreach.',
    ],
    [
      '{rep} {says} state should end {policy} fight',
      'In a speech to the Rotary in {town}, the {partisan} asked colleagues to compromise. Activists were unimpressed.',
    ],
    [
      'State auditor faults {county} judge-executive {person} over no-bid contracts',
      'The findings go to the attorney general. {person:last}, a {partisan} who faces re-election, called the audit a partisan attack.',
    ],
    [
      'Redistricting map splits {county} into {two} districts',
      '{party} drew the lines behind closed doors, critics say. Residents plan to sue.',
    ],
    [
      '{person} wins {partisan} nomination for {office}',
      'The {town} lawyer took {51..63}% in the primary. Turnout was {11..28}%.',
    ],
    [
      '{rep} proposes term limits for {body}',
      'The amendment would go before voters in {nextyear}. Similar measures failed {ago}.',
    ],
    [
      '{town} voters to decide on alcohol sales in {month} referendum',
      'A petition put the wet-dry question on the ballot. Both campaigns are courting churches and restaurant owners.',
    ],
    [
      'Teachers rally at Capitol against {bill}',
      'Several hundred educators chanted outside the chamber. {rep} met a delegation from {county}.',
    ],
    [
      'Governor names {person} to lead cabinet on {policy}',
      'The appointment must be confirmed by the Senate. {person:last} advised two earlier administrations.',
    ],
    [
      '{rep} leads bipartisan trip to border, returns with plan on {policy}',
      'The lawmakers want more judges and faster hearings. Leaders have not scheduled a vote.',
    ],
    [
      'State budget talks collapse over {policy} as {rep} walks out',
      'Negotiators remain {$90..600} million apart. A partial shutdown of agencies would begin in {month}.',
    ],
    [
      '{body} debates ban on political signs along {street}',
      'The county attorney warned of a First Amendment lawsuit. Commissioners sent the measure back to committee.',
    ],
    [
      'Former {office} {person} dies at {71..97}',
      'The {partisan} served {two} terms and shaped the state law on {policy}. Flags at the Capitol will be lowered.',
    ],
    [
      'Analysis: why {party} fear the {bill} of {rep}',
      'Suburban voters in {county} oppose it by wide margins. Strategists expect attack ads by {month}.',
    ],
    [
      '{person} sworn in as {office}',
      'The {partisan} won the seat in a special election and pledged to work with both parties on {policy}. The oath was given in {town}.',
    ],
    [
      'Bid to impeach {office} {person} advances in {chamber}',
      'The articles allege misuse of public funds. Allies call the effort a partisan stunt.',
    ],
    [
      '{rep} under fire for remarks on {policy}',
      'Party leaders distanced themselves. The lawmaker apologised on {weekday} but refused to leave the committee.',
    ],
    [
      'Candidates for {office} spar over {policy} at {town} forum',
      '{person} and {person2} agreed on little before a crowd of {80..600}. Early voting starts next month.',
    ],
    [
      'State law on {policy} takes effect; {county} officials ask for guidance',
      'The act passed along party lines in spring. A coalition of voters has asked a judge for an injunction.',
    ],
    [
      '{town} voters to decide on sales tax for parks',
      'The {body} put the referendum on the ballot {3..5}-{1..2}. {person}, a {partisan} candidate for {office}, calls it a blank check.',
    ],
    [
      'Watchdog: {rep} missed {19..96} votes this session',
      'The lawmaker cited campaign travel. Challenger {person} made attendance a theme of her ads.',
    ],
    [
      '{rep} pushes {bill} through committee',
      'It heads to the full chamber with an amendment on {policy}. Governor and legislature remain at odds.',
    ],
    [
      'Secretary of state purges {9000..90000} names from voter rolls',
      'Voting rights groups called the timing suspicious. {rep} requested a hearing.',
    ],
    [
      'State attorney general {last} sues federal government over {policy}',
      'Eleven other states joined. The administration said Congress had given it clear authority.',
    ],
    [
      '{party} pick {person} as caucus leader',
      'The {town} lawmaker won on the {third} ballot. Moderates had supported {person2}.',
    ],
    [
      'Letter from the Capitol: {rep} and the art of stalling the {bill}',
      'Procedural motions took up most of {weekday}. The majority leader has few days left to get it passed.',
    ],
    [
      '{body} member {person} censured by colleagues',
      'The {4..6}-{1..2} vote follows leaked e-mails that show the politician lobbying for a donor. Voters can replace the member in {nextyear}.',
    ],
    [
      'Can {party} win back {county}?',
      'The party lost the courthouse {ago} and has trouble finding candidates for {office}. Organizers talk about {policy}.',
    ],
    [
      'Governor and {rep} trade blame over {policy}',
      'Her approval rating stands at {39..58}%. The next legislative session will test both.',
    ],
    [
      '{bill} dies as clock runs out on {rep}',
      'The sponsor accused leadership of running down the calendar. {party} promised a summer task force.',
    ],
    [
      'Absentee ballot rules tightened under deal between {rep} and clerks',
      'Voters must show identification and return forms {5..12} days before election day. Civil rights lawyers object.',
    ],
  ],
  occasions: {
    election: [
      [
        'Early voting begins in {county} with lines around the courthouse',
        'Officials expect turnout of {48..69}%. Races for {office} and a constitutional amendment are on the ballot.',
      ],
      [
        '{person} leads {person2} by {2..9} points in race for {office}, poll shows',
        'The final survey of likely voters before the election found {5..14}% undecided. Both campaigns bought more airtime.',
      ],
      [
        'Election night: {person} wins {office} seat',
        'The {partisan} carried {county} by {300..9000} votes. {person2} conceded before midnight.',
      ],
      [
        '{person} and {person2} crisscross {county} in last push for votes',
        'Both candidates for {office} spoke about {policy}. Volunteers will drive people to the polls.',
      ],
      [
        'Attack ads flood {town} airwaves in {office} race',
        'Republican and Democratic groups have spent {$1..19} million. Fact checkers found several claims about {policy} misleading.',
      ],
      [
        'What {county} voters should know before election day',
        'Polls are open from 6 a.m. to 6 p.m. The ballot includes {office}, school board and {two} amendments.',
      ],
      [
        'Recount ordered in {office} race between {person} and {person2}',
        'Just {7..190} votes separate the candidates. Clerks will start on {weekday}.',
      ],
      [
        'Endorsements split in {county}: {person} or {person2} for {office}?',
        'Unions and the farm lobby chose different candidates. The race could decide who controls the chamber.',
      ],
    ],
    session: [
      [
        'Legislature opens session with {policy} on top of agenda',
        'Leaders gave themselves {30..60} days. {rep} filed {5..19} bills on the first day.',
      ],
      [
        '{rep} files {bill} in first week of session',
        'The measure has {8..40} co-sponsors. A committee hearing is set for {weekday}.',
      ],
      [
        'Capitol notebook: {bill} moves, {policy} waits',
        '{party} met behind closed doors. The filing deadline is in {month}.',
      ],
    ],
    storm: [
      [
        'Governor declares state of emergency, asks president for disaster aid for {county}',
        'The declaration lets the state send the National Guard. {rep} wants the legislature to release {$20..90} million.',
      ],
      [
        'Lawmakers argue over storm relief fund for {county}',
        '{party} want oversight of contracts. The governor urged a vote before {weekday}.',
      ],
      [
        '{rep} presses Congress on storm aid for {town}',
        'The federal package has stalled over unrelated spending. The delegation wrote to the White House.',
      ],
    ],
    closing: [
      [
        'Senate hearing on {$8..44} million in state incentives for Ohio Bend Castings turns bitter',
        '{rep} accused the governor of handing out tax breaks without oversight. Her administration will testify again in {month}.',
      ],
      [
        'Candidates blame each other for foundry closing at {county} debate',
        '{person} and {person2} both promised a law on plant subsidies. The race for {office} is tight.',
      ],
    ],
  },
  tails: [
    'The governor declined to comment.',
    'Party leaders meet again on {weekday}.',
    'The next public hearing is in {month}.',
    'Both sides say they have the votes.',
    'The primary is in May.',
    'A spokesman for {rep2} called the move political.',
    'Voters could have the final say in {nextyear}.',
    'The majority leader would not predict the outcome.',
  ],
};
