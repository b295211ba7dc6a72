import { frames, type Topic } from '../grammar.ts';

/** Elections, lawmakers, governors, councils, courts where they rule on policy, campaigns, budgets. */
export const politics: Topic = {
  words: {
    office: [
      'state senator',
      'state representative',
      'county judge-executive',
      'mayor',
      'county commissioner',
      'attorney general',
      'secretary of state',
      'state treasurer',
      'council member',
      'U.S. senator',
      'lieutenant governor',
      'state auditor',
      'agriculture commissioner',
      'county attorney',
      'county clerk',
      'sheriff',
      'magistrate',
      'school board member',
      'circuit clerk',
      'jailer',
    ],
    contest: [
      'state Senate',
      'state House',
      'mayoral',
      'county commission',
      'attorney general',
      'secretary of state',
      'state treasurer',
      'state auditor',
      'city council',
      'U.S. Senate',
      'U.S. House',
      'school board',
      'sheriff',
      'county attorney',
      'county clerk',
      'agriculture commissioner',
      'judge-executive',
      'magistrate',
    ],
    post: [
      'attorney general',
      'secretary of state',
      'state treasurer',
      'state auditor',
      'agriculture commissioner',
      'lieutenant governor',
    ],
    rep: [
      'Rep. {last}',
      'Sen. {last}',
      'State Sen. {last}',
      'State Rep. {last}',
      'House Speaker {last}',
      'House Majority Leader {last}',
      'Senate President {last}',
      'Senate Minority Leader {last}',
    ],
    upper: [
      'Sen. {last}',
      'State Sen. {last}',
      'Senate President {last}',
      'Senate Majority Leader {last}',
      'Senate Minority Leader {last}',
    ],
    lower: [
      'Rep. {last}',
      'State Rep. {last}',
      'House Speaker {last}',
      'House Majority Leader {last}',
      'House Minority Leader {last}',
    ],
    member: ['U.S. Rep. {last}', 'U.S. Sen. {last}', 'Congresswoman {last}', 'Congressman {last}', 'Rep. {last}'],
    congress: ['U.S. Rep. {last}', 'Congresswoman {last}', 'Congressman {last}', 'Rep. {last}'],
    senator: ['U.S. Sen. {last}', 'Senator {last}', 'Sen. {last}'],
    party: [
      'Democrats',
      'Republicans',
      'House Republicans',
      'Senate Democrats',
      'party leaders',
      'House Democrats',
      'Senate Republicans',
      'conservatives',
      'progressives',
      'rural lawmakers',
      'moderates',
    ],
    partisan: ['Republican', 'Democrat', 'independent', 'Republican', 'Democrat'],
    side: ['Republican', 'Democratic'],
    bill: [
      'school funding bill',
      'tax bill',
      'road bill',
      'voting bill',
      'gun bill',
      'ethics bill',
      'child care bill',
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
      'bail bill',
      'charter school bill',
      'casino bill',
      'utility rate bill',
      'film tax credit bill',
      'nurse staffing bill',
      'data privacy bill',
      'hemp bill',
      'coal ash bill',
      'library oversight bill',
      'ticket resale bill',
      'horse racing bill',
      'school phone bill',
      'parole bill',
      'landlord bill',
      'term limits bill',
      'flood wall bill',
      'mine safety bill',
      'wage theft bill',
      'drone bill',
    ],
    policy: [
      'property taxes',
      'school vouchers',
      'gun rules',
      'abortion limits',
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
      'Medicaid spending',
      'coal severance money',
      'charter schools',
      'sports betting',
      'medical marijuana',
      'child care subsidies',
      'jail crowding',
      'library funding',
      'school safety',
      'juvenile detention',
      'casino gambling',
      'rural hospitals',
      'the death penalty',
      'diversity programs',
      'phones in schools',
      'data center tax breaks',
      'flood insurance',
      'open records',
    ],
    issue: [
      'border security',
      'the debt ceiling',
      'gun control',
      'immigration',
      'foreign aid',
      'student debt',
      'drug prices',
      'Medicare',
      'the defense budget',
      'farm subsidies',
      'tariffs',
      'Social Security',
      'black lung benefits',
      'food stamps',
      'abortion',
      'clean air rules',
      'veterans benefits',
      'the minimum wage',
      'tax cuts',
      'highway money',
      'disaster aid',
      'rural broadband',
    ],
    measure: [
      'cap property taxes',
      'lower the voting age to 17 in primaries',
      'legalize casinos',
      'end party labels in school board races',
      'limit the governor to one term',
      'require a two-thirds vote to raise taxes',
      'restore voting rights to people with felony records',
      'protect the right to hunt and fish',
      'protect abortion access',
      'let public money go to private schools',
      'create an independent redistricting commission',
      'let cities levy a sales tax',
      'shorten the legislative session',
    ],
    panel: [
      'House committee',
      'Senate committee',
      'House panel',
      'Senate panel',
      'Budget committee',
      'Judiciary committee',
      'Rules committee',
    ],
    body: [
      '{town} council',
      '{county} commission',
      '{town} city commission',
      '{county} fiscal court',
      '{town} board of aldermen',
      '{town} city council',
    ],
    local: ['jailer', 'coroner', 'constable', 'surveyor', 'property valuation administrator'],
    cabinet: [
      'transportation cabinet',
      'health cabinet',
      'education department',
      'corrections department',
      'parks department',
      'labor cabinet',
      'revenue department',
      'energy cabinet',
      'tourism cabinet',
      'agriculture department',
    ],
    tax: [
      'occupational tax',
      'insurance premium tax',
      'hotel tax',
      'restaurant tax',
      'property tax',
      'library tax',
      'ambulance tax',
      'payroll tax',
      'parks tax',
      'school nickel tax',
    ],
    ordinance: [
      'leash law',
      'noise ordinance',
      'food truck ordinance',
      'fireworks ban',
      'leaf blower ban',
      'sign ordinance',
      'short-term rental ordinance',
      'panhandling ban',
      'backyard chicken ordinance',
      'plastic bag ban',
      'smoking ban',
      'rental inspection ordinance',
      'tree ordinance',
      'billboard ban',
      'drone ordinance',
      'youth curfew',
      'golf cart ordinance',
      'burn ban',
      'fairness ordinance',
      'yard sale ordinance',
    ],
    project: [
      'a new jail',
      'a water plant',
      'a riverfront park',
      'a convention center',
      'a minor-league ballpark',
      'an animal shelter',
      'a bypass',
      'a fire station',
      'a library branch',
      'a senior center',
      'a youth sports complex',
      'a sewer line',
      'a performing arts center',
      'a parking garage',
      'a police headquarters',
      'a homeless shelter',
    ],
    bloc: [
      'suburban women',
      'coal-county voters',
      'young voters',
      'union households',
      'retirees',
      'veterans',
      'farmers',
      'Black voters',
      'Latino voters',
      'first-time voters',
      'evangelical voters',
      'independents',
      'rural Democrats',
      'college students',
    ],
    lobby: [
      'teachers union',
      'farm lobby',
      'chamber of commerce',
      'hospital association',
      'gun lobby',
      'bankers association',
      'police union',
      'tenants union',
      'distillers guild',
      'horse industry',
      'coal association',
      'trial bar',
      'nurses union',
      'utility lobby',
      'homebuilders association',
      'payday lending lobby',
    ],
    job: [
      'retired coal miner',
      'school bus driver',
      'pediatric nurse',
      'high school coach',
      'country singer',
      'tobacco farmer',
      'software engineer',
      'funeral director',
      'pastor',
      'public defender',
      'bourbon distiller',
      'auto worker',
      'former Marine',
      'chemistry teacher',
      'small-town pharmacist',
      'radio host',
      'truck driver',
      'large-animal veterinarian',
      'hardware store owner',
      'college student',
    ],
    district: [
      '3rd',
      '7th',
      '11th',
      '14th',
      '19th',
      '22nd',
      '27th',
      '31st',
      '38th',
      '45th',
      '52nd',
      '58th',
      '63rd',
      '76th',
      '88th',
    ],
    state: [
      'Ohio',
      'Indiana',
      'Tennessee',
      'Georgia',
      'Arizona',
      'Michigan',
      'Pennsylvania',
      'Wisconsin',
      'Nevada',
      'Texas',
      'Florida',
      'Iowa',
      'Kansas',
      'Montana',
      'Colorado',
      'Virginia',
      'Minnesota',
      'Missouri',
      'Oregon',
      'North Carolina',
    ],
    fund: [
      'heating aid',
      'school lunches',
      'rural clinics',
      'flood control',
      'medical research',
      'public radio',
      'food aid',
      'bridge repairs',
      'veterans clinics',
      'mine cleanup',
      'job training',
      'refugee aid',
      'crop insurance',
      'preschool',
    ],
    says: ['says', 'argues', 'insists', 'tells voters', 'predicts'],
  },
  frames: frames(`
House passes {bill} after {person} breaks with party | The vote was {51..56}-{36..43}. Opponents called it a giveaway; the governor has not said whether she will sign it.
Governor vetoes {bill}, setting up fight with {party} | Lawmakers need a simple majority in both chambers to override. {rep} said the votes are there.
Lawmakers override veto of {bill} backed by {rep} | The measure becomes law in {month}. Protesters filled the rotunda and were asked to leave the gallery.
{rep} {says} {policy} will decide the next race | The {partisan} faces a challenger in the primary. Recent polling shows the contest within the margin of error.
{panel} kills {bill} in {9..14}-{4..8} vote | Members of both parties objected to the cost. Sponsor {rep} plans to file it again in {nextyear}.
{body} votes {3..6}-{1..2} for property tax increase | {person} and other opponents promise to make the tax an issue in the next election.
{town} council rejects plan by {person} to merge police with county | The proposal divided mayor and council. Supporters want to put it to voters as a ballot measure in {nextyear}.
{person} announces run for {office} | The {partisan}, who served on the {body}, will campaign on {policy}. The primary is next May.
{person} drops out of race for {office}, endorses {person2} | The {partisan} had fallen behind in polls and fundraising. Party officials hope the withdrawal avoids a bitter primary.
Poll: voters split over {policy} as {rep} loses ground | The survey of {500..1200} registered voters has a margin of error of {3..5} points. Independents moved most.
{party} unveil plan on {policy}; {rep} leads effort | Leaders want a floor vote before recess. The other side called the proposal dead on arrival.
Ethics panel opens inquiry into {rep} | The complaint concerns {$3..90},000 in campaign spending. The lawmaker denies breaking the rules.
{office} {person} resigns amid questions about contracts | The {partisan} is under investigation for steering public work to campaign donors. A replacement will serve until a special election.
Federal judge blocks state law on {policy} sought by {rep} | The ruling came days before the statute was to take effect. The attorney general will appeal.
State supreme court hears {county} challenge to {bill} | Lawyers for {party} say the legislature overstepped. Justices gave no date for a ruling.
{rep} and {rep2} clash over {policy} in televised debate | The moderator twice asked the candidates to stop interrupting. Neither offered a figure for the cost.
Campaign of {person} raises {$200..900},000 for {contest} race | The {partisan} reported mostly small donations to election officials. The rival campaign has twice as much in the bank.
Governor signs {bill} at ceremony in {town} | Sponsors from both parties stood behind the desk. The law takes effect in {month}, unless a court stops it.
{town} Mayor {person} lays out budget with cuts to city staff | The council must vote on the {$14..160} million spending plan by {month}. Two members who may run for mayor called it an election-year stunt.
Who is {person}, the {partisan} shaking up the {contest} race? | The {job} from {town} has never held elected office. Volunteers have knocked on {2000..9000} doors.
What the {bill} would change, and why {rep} objects | Supporters say it fixes a loophole. The lawmaker says the state constitution forbids it.
{rep} calls for special session on {policy} | Only the governor can summon lawmakers before January. Her office said talks with {party} continue.
White House weighs executive order on {issue} as {member} objects | Advisers are divided, according to two officials. {party} in Congress threatened a lawsuit.
U.S. Senate confirms {person} to federal bench | The {51..54}-{42..46} vote fell mostly along party lines. The nominee was a prosecutor in {county}.
Congress faces shutdown as {member} holds out on {issue} | A stopgap bill would fund agencies until {month}. The lawmaker blamed leaders of the other party.
House speaker loses vote on {bill} as Rep. {last} defects | {9..31} members crossed the aisle. Conservatives want deeper spending cuts before they agree to a compromise.
President to visit {town} to promote plan on {issue} | It is the first presidential stop in the county in {11..40} years. {member} will not attend.
Supreme Court takes up {county} case on {policy} | The justices will hear arguments in the next term. The dispute began with a local ordinance that a lower court struck down.
{county} Clerk {person} asks for more poll workers | About {20..110} precinct officers are needed before the primary election. By law, each polling place must have both Republicans and Democrats.
Lobbyists for {lobby} spent record {$9..28}.{1..9} million on legislature | Disclosure reports list {40..300} firms and associations. {rep} has proposed stricter rules.
{rep} switches parties, citing {policy} | The move narrows the majority in the chamber. Former allies in {county} demanded that the lawmaker resign.
Recall petition against {town} Mayor {person} falls short | Opponents needed valid signatures from a fifth of registered voters. The clerk rejected {200..900} names; the mayor spoke of a victory for democracy.
{body} splits over ban on short-term rentals near {street} | The ordinance passed by one vote after months of lobbying. Commissioner {person} called it government overreach.
{rep} urges colleagues to end fight over {policy} | In a speech to a civic club in {town}, the {partisan} said both sides had made their point. Activists were unimpressed.
State auditor faults {county} Judge-Executive {person} over no-bid contracts | The findings go to the attorney general. The {partisan}, who faces re-election, called the audit a partisan attack.
Redistricting map splits {county} into {two} districts | {party} drew the lines behind closed doors, critics say. Residents plan to sue.
{person} wins {side} nomination for {office} | The lawyer from {town} took {51..63}% in the primary. Turnout was {11..28}%.
{rep} proposes term limits for local councils | The amendment would go before voters in {nextyear}. A similar measure failed {ago}.
{town} voters to decide on alcohol sales in {month} referendum | A petition put the wet-dry question on the ballot. Both campaigns are courting churches and restaurant owners.
Teachers rally at Capitol against {bill} | Several hundred educators chanted outside the chamber. {rep} met a delegation from {county}.
Governor names {person} to lead {cabinet} | The appointment must be confirmed by the Senate. {person:last} advised two earlier administrations.
{member} leads bipartisan trip to border, returns with plan | The lawmakers want more judges and faster hearings. Leaders in Congress have not scheduled a vote.
State budget talks collapse over {policy} as {rep} walks out | Negotiators remain {$90..600} million apart. A partial shutdown of agencies would begin in {month}.
{body} debates ban on political signs along {street} | The county attorney warned of a First Amendment lawsuit. Members sent the measure back to committee.
Former {post} {person} dies at {71..97} | The {partisan} won {two} elections and shaped the state law on {policy}. Flags at the Capitol will be lowered.
Analysis: why {party} fear the {bill} of {rep} | Voters in {county} oppose it by wide margins. Strategists expect attack ads by {month}.
{person} sworn in as {office} | The {partisan} won the seat in a special election and pledged to work with both parties. The oath was given in {town}.
Bid to impeach {post} {person} advances in House | The articles allege misuse of public funds. Allies call the effort a partisan stunt.
{rep} under fire for remarks on {policy} | Party leaders distanced themselves. The lawmaker apologized on {weekday} but refused to leave the committee.
Candidates for {office} spar over {policy} at {town} forum | {person} and {person2} agreed on little before a crowd of {80..600}. Early voting starts in {month}.
State law on {policy} takes effect; {county} officials ask for guidance | The act passed along party lines in spring. A coalition of voters has asked a judge for an injunction.
{town} voters to decide on sales tax for parks | The city council put the referendum on the ballot {3..5}-{1..2}. {person}, a {side} candidate for {office}, calls it a blank check.
Watchdog: {rep} missed {19..96} votes this session | The lawmaker cited campaign travel. Challenger {person} made attendance a theme of her ads.
{rep} pushes {bill} through committee | It heads to the full chamber with an amendment on {policy}. Governor and legislature remain at odds.
Secretary of state purges {9000..90000} names from voter rolls | Voting rights groups called the timing suspicious. {rep} requested a hearing.
State attorney general sues federal government over {issue} | Attorneys general of {7..21} other states joined. The administration said Congress had given it clear authority.
{party} pick {person} as caucus leader | The lawmaker from {town} won on the {third} ballot. Moderates had supported {person2}.
Letter from the Capitol: how {rep} stalls the {bill} | Procedural motions took up most of {weekday}. The majority leader has few days left to get it passed.
{town} council member {person} censured by colleagues | The {4..6}-{1..2} vote follows leaked e-mails that show the politician lobbying for a donor. Voters can replace the member in {nextyear}.
Can {side} leaders win back {county}? | The party lost the courthouse {ago} and has trouble finding candidates for {office}. Organizers talk about {policy}.
Governor and {rep} trade blame over {policy} | Her approval rating stands at {39..58}%. The next legislative session will test both.
{bill} dies as clock runs out on {rep} | The sponsor accused leadership of running down the calendar. {party} promised a summer task force.
Absentee ballot rules tightened under deal between {rep} and clerks | Voters must show identification and return forms {5..12} days before election day. Civil rights lawyers object.
{town} council passes {ordinance} after {third} public hearing | The vote was {4..7}-{2..3}. {person}, who led the opposition, promised to run for a council seat over it.
Mayor breaks tie, and {town} has a {ordinance} | It was the first tie in {6..19} years of council votes. The measure takes effect in {month} with fines of {$1..4}00.
{town} council tables {ordinance} for {third} time | Members want advice from the city attorney first. Residents who had waited {two} hours to speak left shouting.
"Nobody asked us": {town} residents pack council meeting over {ordinance} | More than {60..300} people signed up to speak. The mayor cut the comments off at midnight and postponed the vote.
{county} fiscal court deadlocks on budget for third straight meeting | Magistrates cannot agree on money for the jail and the ambulance service. Without a vote by {month}, the state may step in.
{county} magistrates give themselves a raise, then face the voters | The {5..18}% increase passed without debate. All of the seats are on the ballot in {nextyear}.
{county} raises {tax} to pay for {project} | Fiscal court members voted {4..6}-{1..2} after a heated hearing. A petition drive could force a referendum.
{person} wants to be {county}'s last elected {local} | The {partisan} says the job costs taxpayers {$90..300},000 a year and should be abolished. Only the legislature can do that.
{town} and {county} weigh merging their governments | A study commission of {9..21} members will hold hearings until {month}. Voters turned down a merger {ago}.
Why the {town} council keeps meeting behind closed doors | The attorney general found {3..11} violations of the open meetings law in a year. The mayor blamed bad legal advice.
Council votes to remove {town} city manager {person} | The {4..5}-{1..3} decision came after a two-hour closed session. An interim manager will finish the budget.
{town} Mayor {person} won't seek a {third} term | The {partisan} said it was time for someone younger. {three} council members are thought to be interested.
At 19, {person} is the youngest member of the {town} council | The political science student beat an incumbent by {4..60} votes. She wants later buses and a cheaper swimming pool.
At {84..93}, {person} files for one more term as {county} magistrate | The {partisan} first won the seat in {1974..1986y}. No one has filed to run against him.
{town} elects a {job} as mayor by {2..48} votes | {person} spent {$400..3000} on the campaign. The defeated incumbent has until {weekday} to ask for a recanvass.
A coin toss decides who sits on the {town} council | {person} and {person2} each had {88..412} votes. State law leaves ties to chance, and the clerk used a silver dollar.
Nobody filed to run for {town} mayor. Now what? | The deadline passed without a single candidate. Write-in hopefuls have until {month} to file with the county clerk.
{town} council pulls funding for theater over a play | The {4..5}-{2..3} vote ends a {$20..90},000 grant. Council member {person} said taxpayers should not pay for it; opponents threatened a First Amendment suit.
Council sends {$6..60} million stadium bond to {town} voters | The measure needs {55..60}% in the {month} election. Backers of the ballpark have raised more campaign money than its foes.
Ballpark divides {town} mayoral candidates | {person} calls the {$8..70} million bond a giveaway to a team owner. {person2} voted for it on the council.
{county} hospital district asks voters for a tax, again | The levy of {3..9} cents failed {ago}. The fiscal court put it back on the ballot for {month}.
Fiscal court votes {4..5}-{2..3} to sell {county} hospital | The judge-executive broke with his own party to support the sale. Opponents are collecting signatures to force a public vote.
{town} council rezones {40..600} acres for data center after all-night hearing | The {5..7}-{2..4} vote ended at 3 a.m. Neighbors promised to sue and to run candidates for every seat.
Data center fight upends {county} commission race | {person} entered the race because of a rezoning vote. Yard signs against the project outnumber those of both incumbents.
{county} planning chair quits, accuses commissioners of meddling | {person} said elected officials pressed the board to approve a subdivision. The judge-executive denied it.
{town} council backs apartments near {street} despite petition | The zoning change passed with one vote to spare. {person}, who is running for mayor, sided with the neighbors.
Homeless camp ban passes {town} council over mayor's veto | Members overrode the veto {8..10}-{2..3}. Churches and the public defender say the ordinance will not survive in court.
{county} sheriff asks fiscal court for {$300..900},000 more | {person} told magistrates that deputies leave for better pay. The court put off a decision until after the primary.
Jailer, sheriff and judge-executive feud over {county} budget | Each is elected, and none will give way. The fiscal court meets on {weekday} to decide who gets the opioid settlement.
{town} council gives police oversight board the power of subpoena | The {5..7}-{2..4} vote came after a year of protests. The police union said it would challenge the ordinance in court.
{town} bans chickens, then faces a revolt at the polls | {three} council members lost their seats to a slate that campaigned on backyard hens. The repeal is set for the first meeting.
Golf carts, fireworks and a lawsuit: a night at the {town} council | Members passed two ordinances and rejected three. The longest argument was over who may speak, and for how long.
{town} council: {5..14} things decided on {weekday} | The members raised the {tax}, hired a lobbyist and put off the {ordinance}. A full list of the votes follows.
Water rates rise {8..35}% as {town} council splits | Council member {person} called the increase a hidden tax. The mayor said state and federal mandates left no choice.
Library tax in {county} survives repeal petition | A judge ruled that the petition lacked {90..700} valid signatures. Organizers will take the fight to the legislature.
Judge-executive names in-laws to {county} library board, and magistrates object | The appointments need the approval of the fiscal court. {person} said kin could serve as well as anyone.
{county} school board meeting ends in shouting over textbooks and taxes | Chair {person} had the room cleared. {two} of the seats are on the ballot in November.
School board race in {county} draws {$40..400},000 in outside money | Two groups with out-of-state donors back rival slates. The seats used to be won with yard signs and a fish fry.
{county} school board votes {3..4}-{1..2} to pull {6..40} library books | Parents on both sides spoke for four hours. A civil liberties group will ask a court to rule on the policy.
School board candidate {person}, a {job}, runs against the phone ban | The {county} contender says parents should decide. The incumbent voted for the policy and stands by it.
Superintendent's contract becomes election issue in {county} | Board members extended it {3..4}-{1..2} weeks before the vote. Challengers accuse them of tying the hands of the next board.
{county} clerk refuses to certify results of {town} council election | {person} cited a missing seal on one ballot box. The secretary of state gave the clerk {two} days to sign.
{town} annexes {100..900} acres, and {county} goes to court | The city wants the tax base around the interchange. County leaders say the council broke the annexation law.
How {person} has run {county} elections for {22..41} years | She has counted ballots through floods, a fire and two recounts. Both parties have tried to recruit her for higher office.
Should {town} elect its council by ward? | A citizens panel says at-large voting shuts out the east side. The council must decide by {month} whether to put the change on the ballot.
{town} council candidates on potholes, police and the pool | All {9..17} people running for {5..6} seats answered our questions. Most would not raise the {tax}.
Column: the pothole test for Mayor {person} of {town} | Voters forgive a scandal sooner than a bad street. The incumbent has {90..500} days and {11..40} miles of bad road before the election.
{town} mayor delivers state of the city, skips the lawsuit | {person} spoke for {30..70} minutes about parks and debt. Council critics noted what was left out.
Mayor's veto saves {town} arts grants, for now | The council cut {$60..400},000 from the budget to hire police. An override needs {6..8} votes.
Concert noise splits {town} council along {street} | An ordinance would end outdoor music at 10 p.m. Club owners filled one side of the chamber, homeowners the other.
Ferry, fire truck or raise? {town} council picks one | The budget left {$200..900},000 for a single item. Members chose the fire truck {4..5}-{1..3} after a plea by the chief.
{county} commissioners declare a gun sanctuary; lawyers shrug | The resolution passed {3..5}-{0..1}. The county attorney told the commission that it has no force of law.
{body} keeps prayer before meetings despite legal threat | Members voted to rotate speakers among faiths. A group that works for separation of church and state had sent a warning letter.
{body} hires outside lawyer to investigate {person} | The commissioner is accused of billing family trips to the public. The inquiry will cost up to {$30..90},000.
{body} adopts budget of {$12..95} million without a tax increase | The vote was {5..6}-{1..2}. Cuts fall on parks, overtime and a raise for elected officials.
{body} votes to take down courthouse statue | The decision followed {three} hours of testimony. State lawmakers may forbid the removal of monuments before the crane arrives.
{county} jail to hold immigrants after {3..4}-{1..2} vote of fiscal court | Magistrates approved a federal contract worth {$1..7} million a year. Protesters filled the courthouse steps.
One vote, {two} recounts: {county} still has no coroner | {person} and {person2} have both claimed victory in the election. The dispute now goes to a circuit judge.
{county} party chairs agree: nobody wants to be {office} | Neither side found a candidate before the filing deadline. They blame low pay and angry phone calls.
{town} council apologizes for {1911..1958y} vote that razed a neighborhood | The resolution was unanimous. It sets up a commission on reparations and a hearing for descendants in {month}.
Senate sends {bill} back to committee after {upper} objects | The {19..22}-{11..15} vote surprised the floor managers. Only {4..9} legislative days remain.
{bill} clears Senate {24..29}-{5..9}, heads to governor | {upper} carried the measure for {two} years. The governor has ten days to sign it, veto it or let it become law unsigned.
House debates {bill} past midnight; {person} reads letters aloud | The freshman lawmaker held the floor for {2..5} hours. The bill passed anyway, {56..66}-{19..32}.
{rep} files {bill} for the {third} year running | Earlier versions never got a hearing. This time the sponsor has {6..31} co-sponsors from both parties.
Lawmakers strip {policy} from {bill} at the last minute | The substitute appeared {15..50} minutes before the vote. Advocates said nobody outside leadership had read it.
A {bill} nobody claims keeps coming back to Frankfort | Three sponsors have taken their names off it. The {lobby} denied writing the draft.
{panel} hears {2..6} hours of testimony on {bill} | A {job} from {town} was the last of {30..90} witnesses. Members will vote on {weekday}.
Filibuster-style speech by {upper} sinks {bill} | The lawmaker talked until the midnight deadline about recipes, rivers and the constitution. Leaders can revive the bill only in a special session.
{rep} wants lawmakers to live on a teacher's pay for a year | The resolution has no force of law, and no co-sponsor. It arrived the day the {bill} stalled.
Lawmakers' pay raise slips into {bill}, and phones light up | Members would get {6..22}% more starting in {nextyear}. {party} said they had not noticed the clause.
Freshman {person} learns the legislature, one dead bill at a time | The {job} won the {district} District by {90..900} votes. None of {6..14} bills has reached the floor.
The quiet power of {rep}, who decides which bills get heard | The committee chair has held the gavel for {7..22} years. Lobbyists wait outside the office with sandwiches.
Fact check: {rep} on what the {bill} costs | The lawmaker gave a figure of {$12..90} million. The fiscal note prepared by legislative staff says {$100..400} million.
{three} numbers that explain the budget fight over {policy} | Lawmakers are {$110..900} million apart. {rep} wants less for prisons, the governor more for preschool.
How a bill becomes law, and the {bill} did not | It had votes, money and {rep} behind it. A single committee chair never put it on the agenda.
Governor's veto pen: {9..31} bills rejected, {bill} among them | It is the most in one session since {1986..1998y}. {rep} promised overrides on the final day.
Governor lets {bill} become law without her signature | She called it flawed but not worth a fight with {party}. {rep} said the silence spoke for itself.
Governor pardons {11..90}, angering {rep} | The list includes a former campaign volunteer. Lawmakers may ask voters to limit the pardon power.
Governor orders {cabinet} to freeze hiring as lawmakers fight over {policy} | The order takes effect at once and saves about {$9..70} million. {rep} called it a pressure tactic.
Governor taps {person}, a {job}, to fill Senate seat | The appointment lasts until a special election in {nextyear}. Party leaders had sent her a list of {3..5} other names.
Governor and attorney general split over {policy} in court | Both filed briefs in the same case. A judge asked which of them the state had hired.
{post} {person} sues governor over {policy} | It is the {third} lawsuit between the two elected officials. Taxpayers have paid {$300..900},000 in legal fees.
Lieutenant governor breaks with governor over {bill} | {person} told a crowd in {town} that the bill goes too far. The two share a ticket but not a floor of the Capitol.
Governor replaces {person} at {cabinet} after hearing goes badly | The cabinet member had told lawmakers that {$4..60} million was missing from the agency's books. {rep} had asked for the resignation.
{cabinet} must explain itself to lawmakers, says {rep} | An oversight committee voted to subpoena {person}, who leads it. The agency missed {two} deadlines for reports on {policy}.
First lady's reading program caught in budget fight over {policy} | Lawmakers cut its {$1..9} million to help balance the state budget. The governor called the cut petty.
State to redraw {9..40} court districts, and judges take sides | {rep} says caseloads have shifted to the suburbs. Judges from {county} told the committee they would sue.
Lawmakers move to strip {county} of its own election board | The bill from {rep} names one county without naming it. Opponents read its population figures aloud on the floor.
New law lets the legislature overrule {town} on zoning | {rep} said local rules had blocked housing. The city council voted to challenge it in court.
{rep} would make sorghum the state sweetener | The bill passed a committee after a tasting. Members from beekeeping counties asked for a recount.
State song bill divides House as {person} sings from the floor | The {partisan} gave every verse. A rival bill honors a bluegrass tune; both go to committee.
Lawmakers honor basketball champions, then brawl over {bill} | The resolution for the team passed without a no vote. An hour later {rep} was ruled out of order for shouting.
Film tax credit pits {rep} against {party} | The lawmaker says movie crews bring jobs to {county}. Critics in the caucus count {$30..90} million lost to the state budget.
House votes to ban phones in class; {lower} wants exceptions | The {61..72}-{8..26} vote came after parents testified. Senate leaders have not said whether they will take up the bill.
AI bill would bar deepfakes of candidates within {30..90} days of an election | {rep} showed the committee a fake video of the governor. Broadcasters want to be exempt.
Senate panel backs {upper} on student data law | The {7..10}-{1..3} vote followed testimony by a mother from {town}. Lobbyists for tech companies asked for a delay.
{rep} and nurses call for staffing law; hospitals count votes against it | The union brought {200..700} members to the Capitol. The bill lacks {2..6} votes in the Senate.
House passes limit on hospital mergers sought by {lower} | The attorney general could block deals that raise prices. Rural members voted no after calls from hospital boards.
Medicaid work rule passes Senate over protest of {person} | The {23..28}-{7..10} vote sends the bill to the House. The {partisan} said {9000..90000} people could lose coverage.
Lawmakers weigh {county} dam repairs against a tax cut | The state geologist told a committee that {11..60} dams are past their design life. {rep} wants the surplus returned to taxpayers.
Climate denial or common sense? House spars over {lower}'s science bill | The sponsor wants lawmakers, not teachers, to approve textbooks. The committee vote was {9..12}-{5..8}.
{lower} loses climate pact vote by {2..5} | A resolution to leave the pact failed in a House committee. Coal-county members split for the first time in a decade.
Crime lab backlog of {900..4800} rape kits reaches budget committee | Lawmakers asked the state police why tests take {9..30} months. {rep} will seek {$3..12} million in an amendment.
Casino amendment fails by {2..5} votes as {lower} stays home | The sponsor needed three fifths of the House. The horse industry had spent months counting votes.
Sports betting law at {two}: {rep} wants more for treasury | The bill raises the tax on wagers to {12..24}%. The horse industry promised to fight it in the Senate.
Lawmakers ask why the state paid {$2..40} million for software that fails | The {cabinet} could not say when the system would work. {rep} wants the contract canceled and the secretary gone.
Legislature cuts arts council by {15..45}% in overnight deal | {party} traded the money for road projects. A country singer and {rep} pleaded for the grants on the Capitol steps.
{upper} wants ticket scalpers fined, and the Senate listens | A committee backed the bill after fans described {$400..1900} seats. Resale companies sent {5..12} lobbyists.
Right-to-repair bill for tractors passes House {60..74}-{9..24} | Farm groups beat dealers in the lobbies. {lower} wrote the bill after his own combine sat idle for a week.
Minimum wage bill by {rep} gets first hearing since {2007..2013y} | It calls for {$12..16} an hour by {nextyear}. The chamber of commerce sent its president to testify, and the committee took no vote.
State pension board ousts chair after pressure from {rep} | Trustees appointed by the governor were outvoted {7..9}-{4..6}. The new chair is a former lawmaker.
Legislative staff vote {60..90}-{10..35} to unionize, and {rep} balks | Bill drafters and clerks want overtime on the last night of the session. The lawmaker said the constitution makes them employees of the chamber.
{lower} absent, {lower2} furious: a day in the House | The roll call on the {bill} was held open for {30..90} minutes. State troopers were sent to find {2..5} members.
Women hold {31..44} seats in the legislature, and {person} the only gavel | No other woman is in charge of a committee. The class of {year} has three nurses and a coal miner.
Two senators in a year: {district} District in {county} votes again | One resigned and one was disqualified. A special election is set for {month}.
Capitol reporters' notebook: hats, hunger and the {bill} | {rep} wore a hat in defiance of the rules. {party} ran out of pizza before they ran out of amendments.
Open records law weakened in {52..58}-{34..41} House vote | Lawmakers exempted their own text messages. {lower} said constituents deserve privacy; editors urged a veto.
State auditor: {cabinet} cannot account for {$2..45} million | Lawmakers will question the commissioner on {weekday}. The auditor, {person}, is said to be planning a run for governor.
Lawmakers at odds over prayer, pronouns and {policy} | A session that was to be about roads has turned to schools. {rep} blames national groups that send ready-made bills.
{rep}, once a {job}, now runs the caucus | Colleagues describe long memory and longer phone calls. An aide keeps a list of every promise.
House expels {person} on {68..80}-{9..18} vote | The {partisan} was convicted of taking cash from a lobbyist. It is only the {third} expulsion in the chamber's history.
State senator's tweet about {county} schools draws rebuke from both parties | {person} deleted the post within an hour. The ethics commission has {3..30} complaints on file.
Lawmakers return {weekday} with {60..190} bills left and {2..6} days to go | Leaders listed {policy} and the budget as must-pass. {rep} expects a midnight finish.
{person}, a {job}, files to run for {office} | The {partisan} has never held office and has {$300..9000} in the bank. Two better-known candidates are already raising money.
{person} to challenge {rep} in {side} primary | The {job} from {town} accuses the incumbent of going soft on {policy}. It would be the first contested primary in the district in {8..26} years.
{rep} to retire after {18..40} years, opening seat in {county} | The lawmaker cited family and the tone of politics. At least {three} candidates are calling donors.
Filing deadline leaves {40..110} lawmakers without an opponent | {rep} will run unopposed for the {third} time. Party officials say candidates fear the cost and the abuse.
{person} kicked off ballot over {2..40} bad signatures | A judge in {county} ruled on a challenge by the rival campaign. The {partisan} can still run as a write-in.
Write-in campaign for {town} mayor hinges on spelling {person} | Election officials must decide how much error to allow. The campaign hands out pencils and stickers with the name.
Poll finds {person} and {person2} tied in race for {office} | The survey of {400..1100} likely voters has a margin of error of {3..5} points. {bloc} are the largest undecided group.
{person} up {3..14} points among {bloc} in race for {office} | The lead in the poll is smaller among other voters. The campaign has shifted its advertising to {policy}.
Pollster {person} explains why surveys missed {bloc} | Response rates have fallen to {1..4}%. Campaigns in {county} have gone back to knocking on doors.
{person} outraises {person2} {two} to one in {contest} race | Reports filed with the state show {$300..900},000 on hand. Most of it came from {bloc} and the {lobby}.
Super PAC tied to {lobby} spends {$1..9}.{1..9} million against {rep} | The ads began in {county} on {weekday}. The group does not have to name its donors until after the primary.
Follow the money: who paid for the {contest} race in {county} | {11..60} donors gave more than half of all contributions. The {lobby} gave to both sides.
Small donors, big mailing list: how {person} built a campaign | The {job} raised {$100..700},000 from a kitchen in {town}. Party strategists are copying the method.
Campaign of {person} fined {$500..9000} over unreported donations | The registry of election finance found {4..31} gaps in the reports. The campaign blamed a volunteer treasurer.
{person} returns {$1..20},000 from owner of {town} ballclub | The candidate for {office} had voted on the stadium lease. A rival ran ads about the check before it was returned.
Attack ad against {person} used an actor, not a nurse, campaign admits | The commercial accused the {partisan} of cutting hospital funds. Stations in {county} have stopped airing it.
Campaign ad watch: claim about {person} and {policy} is mostly false | The {office} candidate voted for the idea once and against it twice. The commercial shows only the first vote.
Deepfake of {person} spreads days before {town} primary | The audio clip has the candidate insulting {bloc}. The campaign asked the attorney general to find who made it.
{person} skips {town} candidate forum, leaves empty chair | The {partisan} leads in the polls for {office} and has declined {3..7} debates. Rivals took turns addressing the chair.
"I was wrong about {policy}," says {contest} candidate {person} | The {partisan} reversed a position of many years as the race tightened. Opponents played old recordings within the hour.
Debate night in {town}: {person} on offense, {person2} on taxes | The candidates for {office} met for {50..90} minutes. {bloc} in the studio audience were not persuaded.
Takeaways from {contest} debate between {person} and {person2} | Neither candidate would rule out a tax increase. The sharpest exchange was over {policy}.
Live: {person} concedes to {person2} in race for {office} | The call came at {8..11}:{12..58} p.m. with {81..97}% of precincts counted. {bloc} broke late, exit interviews suggest.
Recanvass confirms {person} won {contest} race by {3..97} votes | Clerks rechecked totals in {2..9} counties. The loser has not said whether to ask for a full recount.
Judge orders new election in {town} after {11..70} voters got wrong ballot | The margin in the council race was {2..9} votes. {person}, who had been declared the winner, will appeal.
Voters in {county} line up at {4..9} precincts after machines fail | Paper ballots ran short by noon. A judge kept the polls open for {two} more hours at the request of both parties.
{county} to vote on paper only after tests of {60..400} machines | The clerk said the old scanners could not be repaired. Fiscal court members approved {$90..900},000 for printing.
State adds {5..20} days of early voting despite objections from {rep} | The measure passed with votes from both parties. Clerks asked for money to staff the sites.
Same-day voter registration, pushed by {rep}, fails by {2..4} votes | Opponents in the committee said colleges would swing local races. Students from {town} had slept outside the hearing room.
How to register to vote in {county} before the {month} deadline | You need a driver's license or a Social Security number. The clerk's office in the courthouse stays open late on {weekday}.
How to read the sample ballot in {county}: {3..7} races, {2..5} questions | The constitutional amendment to {measure} comes last. Judges appear without party labels.
What happens to a ballot in {county} after you cast it | Two clerks of different parties handle each box. A public audit follows within {5..14} days.
Postal delays could void {200..4000} absentee ballots, {county} clerk warns | State law counts only votes that arrive by 6 p.m. {rep} wants postmarks to be enough.
{person}, {17..18}, works the polls because nobody else will | The average poll worker in {county} is {66..74}. A new law lets high school students serve.
Poll worker shortage closes {2..9} voting sites in {county} | The county board of elections will send voters to a school gym. Civil rights lawyers asked a judge to step in.
Voters purged by mistake get {county} rolls corrected | {12..160} people had been listed as dead. A {job} found out at the polling place.
People with felony records line up to register in {county} | An order by the governor restored the vote to {9000..90000} people. {rep} wants the legislature to undo it.
Student voters in {town} sue over campus polling place | The fiscal court moved the site {2..5} miles away. The suit says the change breaks the state constitution.
{200..390},000 independent voters want into the {side} primary | A lawsuit says they pay for elections they cannot vote in. {rep} opposes open primaries.
Turnout in {county} primary falls to {8..19}% | The clerk blamed rain and a ballot with one contested race. {person} won that one, for {office}, by {30..400} votes.
Why {bloc} in {county} are turning away from both parties | Interviews found anger about {policy}. Registration as independent has risen {9..31}% since {lastyear}.
How {bloc} became the prize in the {contest} race | {person} has visited {town} {5..19} times. Strategists think {3..9}% of the vote is up for grabs.
Farmers were loyal to {rep}. Then came the vote on {policy} | At a stockyard in {county}, cattle sellers talked about little else. A rival will run in the primary.
In {town}, a barbershop where both parties still talk politics | {person} has cut hair for {two} judges and a governor. Yard signs for every candidate for {office} hang on the wall.
Campaign signs vanish in {town}, and both campaigns blame the other | Police have {7..60} reports of theft. {person}, who is running for {office}, put a camera in a hedge.
Church picnic or campaign stop? {town} event tests {office} hopefuls | {person} and {person2} traded jokes and jabs before {900..6000} people. Organizers measure applause with a stopwatch.
Electricians' union backs {person} for {office}, breaking with party | The local had endorsed the other ticket since {1992..2008y}. Members in {county} were polled by mail.
{person} picks {person2}, a {job}, as running mate | The choice for lieutenant governor is meant to reassure {bloc}. The {side} ticket files its papers on {weekday}.
State {side} convention ends with walkout over {policy} | Delegates from {county} left the hall as the platform passed. {person} was elected chair.
{county} {side} party splits into two committees, each with a key | Both claim the bank account and the office on {street}. A judge will decide which one may name poll workers.
{side} chair {person} resigns as fundraising dries up | The chair led the state party through {two} losing elections. The treasurer will run the office until {month}.
Third-party hopeful {person} needs {1000..5000} signatures by {weekday} | The candidate for {office} is gathering names at ballgames and concerts. Both major parties have lawyers ready.
Political newcomer {person} leans on life as a {job} | The candidate for {office} opens each rally with a story from work. Opponents say charm is not a platform.
After losing {three} elections, {person} is running again | The {partisan} from {town} has the same slogan and the same truck. This time a well-funded incumbent is retiring.
Sister and brother run against each other for {county} clerk | One is a Democrat, the other a Republican. Their mother has not decided and will not discuss it.
A {job} and a former mayor fight for the {district} District | {person} says the legislature needs people who work for a living. {person2} points to {two} terms of balanced city budgets.
{person} wants to be governor and has {400..900} days to explain why | The {post} launched the campaign in {town}. Rivals in the {side} primary include a {job}.
Straw poll at {county} fair favors {person} for governor | Fairgoers dropped {700..4000} kernels of corn into jars. The event has picked the winner {5..9} times in ten.
Actor turned candidate {person} learns to love fish fries | The former television star is running for {office} in {county}. Polls show name recognition at {71..94}% and support at half that.
Former basketball star {person} enters race for {office} | The {partisan} scored {1100..2400} points in college and has never voted in a primary. Party leaders are thrilled and nervous.
Country singer's endorsement of {person} splits fans and voters | The musician will headline a rally for the {office} candidate in {town}. The rival campaign asked for equal time on the radio.
Songwriter tells {office} candidate {person} to stop using her song | Campaign lawyers say a license covers rallies. The opponent offered to hire a fiddler instead.
Doctors are running for office in record numbers. {person} is one | The surgeon seeks the {district} District seat. Health policy has moved up in surveys of {bloc}.
Election denier {person} seeks clerk's job in {county} | The candidate, one of {3..11} in the state, wants to count by hand. The sitting clerk says it would take {two} weeks and cost {$100..400},000.
U.S. House passes bill on {issue} {214..222}-{205..211}; {congress} votes no | The bill now goes to the Senate, where leaders have promised changes. The White House said the president would sign it.
Senate filibuster blocks vote on {issue}; {senator} needs {2..7} more | The motion to end debate got {53..58} votes, short of 60. {party} plan to try again after the recess.
{senator} holds up {9..80} nominees over {issue} | Senate rules let one member slow confirmations. Pentagon officials said the delay leaves posts unfilled.
Government shutdown, day {4..31}: {town} feels it | Park rangers are furloughed and farm loan offices are dark. {member} said neither party would get the blame it deserves.
Congress averts shutdown by {2..9} hours; {member} last to agree | The lawmaker voted for the stopgap after winning a promise on {issue}. The next deadline is in {month}.
House speaker survives bid to oust him as {congress} abstains | The motion failed by {2..19} votes. Rebels were angry about a deal on {issue}.
Speaker fight enters {third} day; {congress} votes for a colleague | No candidate has reached a majority of the House. Members cannot be sworn in until one does.
{member} grills cabinet secretary over {issue} | The {3..6}-hour hearing produced two apologies and no documents. The committee may issue a subpoena.
{member} defends vote on {issue} at raucous {town} town hall | About {200..900} people filled a school gym. A {job} asked the question that drew the loudest cheer.
{member} stops holding town halls, so voters in {county} hold their own | Organizers put an empty chair on the stage. The lawmaker's office said calls and letters work better.
What {member} does all day: a week in Washington | The lawmaker dialed donors for {9..20} hours and debated {issue} for nine minutes. Staff members run on cold pizza.
{member} and a rival from another party share a house and a bill | The two roommates wrote a plan on {issue} at the kitchen table. Neither caucus likes it.
{member} becomes chair of farm panel, and {county} takes notice | The gavel gives the lawmaker a say over crop insurance and food stamps. {party} hope to write a new farm bill by {month}.
{member} seeks earmarks of {$2..40} million for {town} | The requests include {project} and a bridge. Budget hawks in Congress want to end the practice.
Kentucky delegation splits on {issue} as {member} breaks ranks | The roll call divided even members of one party. Leaflets about the vote are already in mailboxes in {county}.
{congress} wants foreign-made apps off government phones | The bill would cover {20..60} agencies and the military. It cleared a House committee with the votes of both parties.
{member} asks Congress to save {town} post office | The bill would forbid closings in towns of under {3000..9000} people. Similar measures have died in committee.
{congress} votes to impeach judge, fails by {3..20} | The House resolution accused a federal judge of ignoring the law in a case about {issue}. Legal scholars called it an attack on the courts.
Ethics office clears {congress} of insider trading | The report says the stock sale followed a public hearing. {party} want to ban trading by lawmakers altogether.
Should members of Congress trade stocks? {member} says no, then sells | A disclosure shows {3..40} trades in a year. The lawmaker said an adviser had made them all.
{member}, {79..87}, faces question about age at {town} rally | The lawmaker did {10..30} push-ups in reply. A primary challenger half as old was in the crowd.
Race to replace {congress} draws {7..19} candidates | The open seat covers {county} and {county2}. A {job} and a former prosecutor lead in early polling.
{member} retires from Congress, warns both parties about {issue} | The farewell speech drew colleagues to the floor. The governor will set the date of a special election.
Cabinet pick {person} stumbles at Senate hearing | The nominee could not name the law the department enforces. {senator} said a vote would be delayed.
Senate confirms donor {person} as ambassador after {two} tries | The vote was {50..56}-{42..46}. {senator} had accused the nominee of buying the post with donations.
President signs order on {issue}; {5..19} states go to court | The order takes effect in {30..90} days. {member} said only Congress can change the law.
President vetoes bill on {issue} backed by {member} | Leaders lack the two-thirds needed to override it. The lawmaker voted for the bill and called the veto a mistake.
President's budget would cut heating aid; {member} objects | The plan has little chance in Congress. It would also trim spending on rural clinics and add money for the border.
White House aide {person} subpoenaed in inquiry on {issue} | The panel led by {member} wants e-mails and phone logs. Lawyers for the administration claim executive privilege.
White House limits questions about {issue}; {member} objects | Reporters were told to submit them in writing. The lawmaker, of the president's own party, called the rule un-American.
Vice president stumps in {town} for {side} ticket | The stop drew {900..7000} people to a hangar. {person}, who is running for {office}, spoke first and longest.
Presidential hopefuls court {bloc} in {town} | {three} contenders ate barbecue and promised action on {issue}. The state's primary comes late but could matter.
Delegates from {county} hold key to presidential nomination | The state party sends {30..54} delegates to the convention. {member} has urged them to stay uncommitted.
Bill would bind presidential electors after {person} wavers | The {job} from {county} was one of Kentucky's eight electors. {rep} wants a fine for anyone who ignores the popular vote.
Divided Supreme Court upholds state law on {policy} | The justices left room for further challenges. The case came from {county}, where officials had refused to comply.
Supreme Court strikes down law on {policy}; lawmakers vow a new one | Two justices wrote separately about free speech. {rep} will file a narrower version in January.
Justices question {county} redistricting map in lively argument | Lawyers for voters said the lines dilute their power. The state said politics, not race, explains the shape.
Supreme Court lets song parody of candidate {person} stand | The justices turned away an appeal by a record label. The ruling leaves campaigns wide room under the First Amendment.
Appeals court revives voter ID challenge from {county} | A divided panel said the trial judge ignored evidence. The secretary of state may ask the full court to review it.
Appeals court keeps state law on {policy} on hold | The statute will not apply before a trial, and perhaps not before the election. {rep}, who wrote it, blamed activist judges.
Judge throws out legislature's map, gives {party} {20..45} days | The ruling found that {three} districts were drawn to protect incumbents. A special master stands ready.
Judge rules governor overstepped on {policy} | The opinion says only lawmakers may spend the money. Her general counsel filed an appeal within the hour.
{county} judge strikes question to {measure} from ballot | The wording would mislead voters, the court found. Backers have {3..9} days to appeal before ballots are printed.
Former judge {person} runs for supreme court on record, not party | The seat covers {county} and {9..20} others. Outside groups have already bought {$100..900},000 of airtime.
State supreme court race in {county} becomes proxy war over abortion | {person} and {person2} may not state their views, but their backers do. Spending has passed {$2..9} million.
Chief justice asks lawmakers for {$9..60} million and a little respect | In a speech to both chambers the chief justice defended bail reform. {rep} did not clap.
{county} school voucher case reaches state's top court | Justices from both parties pressed lawyers on what the constitution means by common schools. Parents in matching shirts filled the gallery.
Lawsuit over governor's order on {policy} reaches judge she appointed | {rep} asked the judge to step aside. A hearing on the motion is set for {weekday}.
Prosecutor or politician? {person}'s murder cases become campaign ads | The commonwealth's attorney is running for {post}. Defense lawyers say the trials were timed for the primary.
Analysis: the Senate math of {senator} and the vote on {issue} | Leaders can lose {2..4} votes. The senator is one of {5..8} to watch before the roll call in {month}.
Analysis: how {issue} split the {side} coalition | Primary voters moved faster than officeholders. {member} has been on three sides of the question since {2009..2014y}.
Explainer: what Congress and {member} can do about {issue} | The constitution gives the House the purse and the Senate a brake. A lawsuit in {county} tests both.
Quiz the candidates: where {person} and {person2} stand on {issue} | The two are running for Congress in the {third} district. They agree on {2..4} of {11..20} questions.
Poll: {39..58}% of Kentucky voters approve of {member} | {bloc} are the lawmaker's weakest group. The survey also asked about {issue} and the direction of the country.
Poll: {bloc} rank {issue} above everything else | Pollsters reached {600..1800} adults across {three} states. Congress has an approval rating of {11..28}%.
National party money arrives in {county}, and so do the ads | Both committees reserved time on local stations. {person}, the {side} nominee for Congress, welcomes it; the rival calls it meddling.
In a tied Senate, {senator} becomes the person to see | Colleagues, cabinet members and a {job} from {town} wait outside the office. The subject is usually {issue}.
{senator} and tech chiefs trade barbs at Senate hearing on child safety | Lawmakers want to end a legal shield for social networks. A bill has passed committee {two} times and stalled on the floor.
Congress moves to tame AI; {member} wants states left free | A Senate draft would override {20..60} state laws. Governors of both parties signed a letter against it.
{congress} leads vote to rename {town} clinic for veteran | The House passed the bill by voice in four minutes. It was the lawmaker's only law of the session.
Space center funding passes Congress after deal by {member} | The {$1..9} billion item had split the appropriations committee along party lines. The price was a vote on {issue}.
Drug price cap clears House; {congress} among {4..19} to cross party lines | The bill lets Medicare bargain over more drugs. Lobbyists are now at work on the Senate.
{senator} opposes arms sale abroad, and leaders count votes | The resolution would block a deal worth {$1..9} billion. The president has threatened a veto.
Kentucky senators differ on foreign aid bill; {person} runs on it | The {$40..95} billion package passed after midnight. The primary challenger says the money should stay in {county}.
Congress honors {town} choir, then fights over its anthem | A ceremony on the Capitol lawn turned partisan when {member} left before the last verse. Both parties issued statements.
House vote puts amendment on ballot: {measure} | Members gave final approval {63..76}-{12..24}. {lower} will lead the campaign for it, with money from the {lobby}.
Voters reject amendment to {measure} by {4..30} points | It lost in {60..110} of 120 counties, among them {county}. {rep}, the sponsor, blamed a flood of out-of-state ads.
{county} voters weigh amendment to {measure} | The question runs to {80..300} words. Clerks expect long lines as voters read it for the first time.
Both sides of the vote to {measure} claim {bloc} | The yes campaign has spent {$1..6} million. A poll puts it {2..9} points short of a majority.
{town} goes wet by {3..80} votes after {71..99} years | The referendum drew more voters than the last race for mayor. Opponents plan another petition as soon as the law allows.
Churches and restaurants square off in {county} wet-dry vote | Signs outnumber people on {street}. Both campaigns hired consultants for the first time.
{town} petition to repeal {ordinance} has enough names | The clerk verified {400..4000} signatures. The council must either drop the law or put it on the ballot.
Voters, not the council, will decide on {project} in {town} | A petition forced the referendum. {person}, who gathered the signatures, is also a candidate for mayor.
{county} voters kill tax for {project} | About {54..69}% voted no. The judge-executive said the ballot wording had not helped.
By {2..19} votes, {county} voters approve {tax} | A recanvass is likely. Opponents said the fiscal court spent public money to sell the measure.
Zoo, jail, schools: {town} asks voters for {$20..400} million | Three bonds share one ballot in {month}. The mayor's allies fear that voters will say no to all of them.
Petitions for casino vote full of forged names, {county} clerk says | Some {200..3000} signatures belong to people who have died or moved. The attorney general has opened a case.
{person} dies at {70..98}; mayor of {town} for {three} terms | The {job} turned politician brought the interstate exchange and lost over a garbage fee. Council members will fly flags at half-staff.
Obituary: {person}, who never lost an election in {county} | The {partisan} won {9..17} races and answered every letter by hand. Opponents came to the funeral and told stories.
{person}, lawmaker who wrote the state's {bill}, dies at {72..95} | The {partisan} served {county} for {14..36} years. The governor called the former committee chair stubborn in the best way.
Former governor {person} remembered for roads, temper and one veto | The {partisan} left office with an approval rating of {31..70}%. Four successors spoke at the Capitol service.
{person}, first woman elected sheriff of {county}, dies at {80..101} | She won in {1967..1984y} with {51..55}% and a borrowed car. Both parties sent delegations to the church.
Correction: vote of {rep} on {bill} | An earlier report said the lawmaker opposed the measure. The roll call shows a yes vote, {52..58}-{34..41}.
Correction: {person} is running for {office} as a {partisan} | An article on {weekday} named the wrong party. The primary ballot lists {3..8} candidates.
Column: {rep} is right about {policy}, for the wrong reasons | The lawmaker wants a law because voters are angry. There is a better case, and nobody at the Capitol is making it.
Column: stop asking {bloc} to save {county} politics | Every candidate for {office} says they will decide the race. Few of the candidates have asked them anything.
Column: give {town} voters fewer elections, not more | The city votes {3..6} times in two years. Turnout was {7..16}% the last time, and the clerk counted more dogs than voters.
Opinion: the {bill} deserves a vote, even if it loses | {rep} has kept it in committee for {two} sessions. Hiding from a roll call is a choice too.
Editorial: {county} needs debates, and {person} should show up | The candidate for {office} has turned down {3..9} invitations. Voters deserve more than commercials.
"Put my name on it": {rep} defends vote on {policy} | In a long interview the lawmaker explained the break with party leaders. A primary opponent has already filed.
"This is not a game": {rep} shuts down hearing on {bill} | A shouting match in the gallery ended testimony after {20..80} minutes. Troopers escorted {3..12} people out.
"I'd rather lose": Mayor {person} refuses to drop {town} tax plan | Advisers urged a retreat before the election. The council takes its final vote on {weekday}.
Is {person} running for governor? Read the bumper stickers | The {post} says no. A new committee has raised {$100..900},000 and rented an office in {county}.
Is {county} still a swing county? | It has picked the winner in {6..11} of the last 12 governor's races. {bloc} say neither party knocks on their doors.
Who will run against {rep}? {three} names to know | They include a {job} and a former mayor of {town}. The filing deadline for the primary is in January.
The week at the Capitol: {rep} up, {rep2} down | One got the {bill} out of committee. The other lost a fight over {policy} and a parking space.
Why did {county} flip parties? Ask {bloc} | The county backed the other party for {office} for the first time since {1964..1996y}. {policy} came up in almost every interview.
Timeline: how {policy} came to dominate the race for {office} | It began with a remark by {person} in {town}. {two} lawsuits and a veto later, both campaigns talk of nothing else.
Map: how every precinct in {county} voted for {office} | {person} won the river precincts and lost the ridge. The closest was decided by {2..9} votes.
{12..60} mayors ask governor to call session on {policy} | {person} of {town} delivered the letter. {rep} said local officials should balance their own budgets first.
{town} students beat lawmakers in mock debate on {policy} | The high school team argued the case against {rep}, who took the loss well. The real vote is set for {weekday}.
{person}, {16..17}, wrote a bill. The House passed it {81..96}-0 | The student from {county} had asked why first-time voters need a notary to vote by mail. {lower} sponsored it.
{rep} wants lawmakers to end daylight saving time; they lose an hour | The resolution asks Congress to stop changing the clock. It passed a committee after members argued over which time to keep.
Lawmaker's bill would name {town} sinkhole; sponsor insists it is serious | {lower} says tourists would follow. The House tourism committee approved it {11..17}-{1..3}.
State flag redesign divides House, and {lower} brings crayons | Lawmakers voted {50..58}-{30..41} to hold a contest. The winner would go before voters as an advisory question.
Governor visits {town} after tax vote, meets boos and pie | She took questions for {30..70} minutes on {policy}. A church group served dessert to protesters and staff.
Governor's job approval at {38..61}%, says poll taken amid fight over {policy} | The survey reached {500..1300} voters. {bloc} have cooled on her since {lastyear}.
Governor to lawmakers: act on {policy} or I will | In her annual address she threatened an executive order. {rep} said any such order would end in court.
Governor's budget adds {$50..900} million for schools, cuts {cabinet} | {party} in the legislature will write their own version. The address drew {9..30} ovations, most from one side.
Ex-governor's portrait goes up, and old feud with {rep} returns | The lawmaker boycotted the ceremony in the rotunda. The two fell out over {policy} {ago}.
Governor calls out Guard as {rep} questions cost | {200..900} soldiers will staff prisons. Lawmakers want to know who pays, and for how long.
Governor commutes {2..9} sentences; {rep} vows to change law | The lawmaker will seek a constitutional amendment. Families of victims in {county} filled the committee room.
Governor, health chief face lawmakers over {county} water order | An oversight committee asked why the warning took {3..12} days. {rep} wants power over emergency orders.
{cabinet} chief {person} resigns before confirmation vote | The count in the Senate was {1..4} short. {upper} had raised old posts about {policy}.
Patronage or coincidence? {11..60} donors hold state jobs under {person} | Records show that contributors to the {post} were hired within a year. An ethics complaint was filed on {weekday}.
No-bid contract for {person}'s donor draws audit of {cabinet} | The state paid {$1..14} million without competing offers. {rep} wants a law against it.
{rep} billed taxpayers for {$900..9000} in flights, records show | The trips to {town} coincided with fundraisers. The lawmaker promised to repay the state treasury.
Lobbyist's duck hunt with {rep} was legal. Should it be? | Gift rules exempt "educational events." The {lobby} paid for {3..9} members and their guides.
Former lawmakers cash in: {20..70} now lobby the legislature | The cooling-off period is two years, and {rep} wants four. The {lobby} has hired {3..9} of them.
{person}, lobbyist for the {lobby}, knows where every bill sleeps | A day in the annex starts before dawn. The trick, the former state senator says, is to need nothing twice.
Secret recording catches {rep} trading vote for road | The tape was made in a {town} diner. The lawmaker says it was a joke; the ethics commission will decide.
Feds charge former commissioner {person} with selling zoning votes | Prosecutors say the {partisan} took {$20..300},000 over {3..8} years. A plea could reshape the {county} election.
Jury convicts ex-lawmaker {person} of bribery | The {partisan} helped a payday lender write the law that governs it. {rep} will seek to cancel the legislative pension.
Bribery trial of former mayor {person} hears from {town} council | {two} members said envelopes were left in their cars before votes. The defense calls it politics as usual.
{county} fiscal court ends needle exchange in {3..5}-{1..2} vote | Magistrates said constituents wanted it gone. The health department warned them of outbreaks; {person} will make it an issue in the primary.
Fluoride vote splits {town} council {4..5}-{2..3} | A campaign by {person} persuaded the majority to stop treating the water. The county dentist is gathering signatures for a referendum.
Vaccine exemption bill by {rep} advances over doctors' protests | The committee vote was {9..13}-{5..8}. Supporters said parents, not the state, should choose; the governor hinted at a veto.
Emergency powers of governor curbed in {60..74}-{14..24} House vote | {lower} said the last epidemic taught lawmakers to keep a leash. Health orders would lapse after {15..45} days without approval.
Maternal health bill by {upper} passes after {two} years | The sponsor, a nurse, told the Senate about a death in {county}. The price of the last votes was an amendment on {policy}.
Raw milk bill by {rep} sours between chambers | House and Senate passed different versions by wide margins. Leaders refuse to name conferees until the {bill} gets a hearing.
Abortion ban exceptions from {rep} die in {panel} without a vote | The chair adjourned as witnesses stood in line. Protesters sat down outside the governor's office.
Thousands march on Capitol as House takes up {bill} | Police counted {2000..19000} people. {lower} came out to argue with them and stayed an hour.
{bloc} protest outside office of {member} over {issue} | Organizers asked for a meeting and got a phone number. {3..20} people were cited for blocking a stairway.
{rep} would freeze tuition; university presidents beg lawmakers not to | The lawmaker says families in {county} are priced out. The budget language would cut {$30..200} million from campuses.
Governor reshapes university board after its chair backs {person} | The new trustees gave to her campaign. {rep} wants lawmakers to confirm such appointments.
Bill on transgender athletes by {upper} passes over shouts from gallery | The {24..28}-{7..10} Senate vote sends it to the governor. Its sponsor wrote it after a track meet in {county}.
House committee boos, then backs, {lower} on pay for college athletes | The bill would let schools share revenue openly. Members argued over which team would benefit most.
Racing commission appointments stall as senators feud over {policy} | {three} seats are empty and the Senate must confirm. {upper} is holding the list until the governor returns a call.
{county} gives up on a stadium deal as magistrates flee the vote | {two} members left before the roll call and broke the quorum. The {side} candidate for judge-executive had called for just that.
Bitcoin miners' tax break faces repeal as {rep} changes mind | The lawmaker sponsored it {ago}. The revenue department puts the cost at {$6..60} million a year.
Council bans face-scanning cameras in {town}, over mayor's objection | The vote was {6..8}-{3..5}. Police want an exception for warrants, and the mayor may veto the ordinance.
License plate readers cost {town} Mayor {person} the police union | The {partisan} ended a contract for {20..90} cameras after a privacy campaign. The union will back a challenger in the primary.
Broadband authority's {$90..300} million overrun gets a hearing at last | Lawmakers questioned {person}, who signed the contract under {two} governors. {rep} wants the attorney general to sue.
E-scooter ban dies in {town} council on procedural vote | Supporters lost by a single vote when a member left for a ballgame. The ordinance can return in {month}.
Solar rate fight pits {rep} against the utility lobby | A bill would cut what utilities pay homeowners for power. The committee vote has been put off {2..5} times.
Utility regulators should be elected, {rep} says | The commission, named by the governor, raised rates {7..24}%. A bill to put the seats on the ballot has {9..40} sponsors.
Coal severance money buys votes, {lower} charges in House | A report lists {20..130} projects in the districts of committee chairs. The governor defended a splash park in {county}.
Toll bridge plan sinks {two} incumbents in {county} | Voters threw out magistrates who had backed it. Lawmakers from {town} want the project killed.
Bridge will be named for {person}, after {4..9} months of politics | Two parties, three veterans groups and a songwriter had rival candidates. The transportation committee took {9..30} ballots.
{upper} wants a poet laureate for every county; budget office faints | The bill would cost {$120..400},000. It passed the Senate in verse and awaits a House committee.
Library bill lets politicians pick trustees; {county} readers push back | {rep} said elected officials answer to taxpayers. Librarians filled the annex with copies of banned novels.
{town} council denies festival permit, and promoter runs for mayor | {person} filed papers the morning after the {4..6}-{1..3} vote. The music will be played at campaign rallies instead.
Public radio money survives Senate by {2..4} votes despite {upper} | The lawmaker had called it a subsidy for opinions. A rural bloc broke with leaders over storm warnings.
Drag show limits struck from {bill} after Broadway tour balks | Senators split over the wording for {two} weeks. {upper} vowed to bring the language back in {nextyear}.
{county} school levy loses again; board turns to lawmakers | It failed by {100..2400} votes. {rep} wants the state to rewrite the funding formula before another try.
Charter schools win in House, lose in court to {county} | The funding law passed {51..56}-{42..47}. Within a day a court found that it breaks the state constitution.
Teachers count {50..150} of their own on the ballot | The teachers union trained them over the summer. In {county}, {person} will face the lawmaker who wrote the {bill}.
{town} becomes sanctuary by a vote of {5..6} to {3..4}; state threatens funds | The resolution bars police from asking about immigration status. {rep} wants to dock the city's road aid.
State law would make sheriffs help immigration agents; {county}'s says no | {person}, an elected {partisan}, told senators it would cost trust. The bill passed committee anyway.
Refugee aid vote tests {town} council weeks before election | Members approved {$40..300},000 for classes and rent {6..7}-{4..5}. Candidates on both sides have made it a campaign line.
Tariff vote puts {member} between distillers and the White House | The resolution would end duties that bourbon makers blame for layoffs. Party leaders are counting on loyalty.
Base closing list turns {congress} into a fighter | The lawmaker blocked a Pentagon spending bill over {900..5000} jobs near {town}. Colleagues called the tactic blackmail.
Coal miners bring black lung fight to office of {member} | {20..90} retirees want Congress to restore a tax on operators. The lawmaker promised a hearing, as two predecessors did.
Farm bill extension passes; {member} calls it a shrug | Congress kept old rates until {nextyear}. Growers in {county} wanted new crop insurance and got a press release.
Census loss may cost Kentucky the House seat of {congress} | Estimates put the state {2000..40000} people short. Two members of Congress could end up in one district.
Abolish the Electoral College? {member} debates high schoolers in {town} | The lawmaker argued for keeping it and lost on a show of hands. Students plan to testify before a House committee.
Governors of {7..24} states sign letter on {issue} | Kentucky's governor added her name after {member} asked her not to. The White House has not replied.
Ohio lawmakers and {rep} trade barbs over {town} bridge money | Each side says the other owes {$90..700} million. A tug-of-war was suggested in committee and gaveled down.
Texas-style border bill by {upper} reaches Kentucky Senate | Critics found {14..60} lines copied word for word. It would let state police arrest people who crossed illegally.
Tennessee election results scare {side} leaders in {county} | Voters across the line threw out a speaker and {6..19} others. {rep} said Kentucky is different and called a strategy meeting.
In Virginia, a governor's race offers {side} campaigns clues about {bloc} | Their turnout rose {4..15} points. {person}, who is running here for {office}, sent two aides to take notes.
Statehouse watch: {14..40} legislatures take up {policy} | Kentucky's version comes from {rep}. National groups on both sides wrote most of the text.
{county} wants to leave the state. The constitution says good luck | A resolution passed the fiscal court {3..5}-{1..2}. {person}, who wrote it, says voters are tired of being ignored in Frankfort.
Two towns, one mayor? {town} and {town2} vote on merger | The ballot question needs a majority in both. {person} and {person2} now run the two city halls and would run against each other.
Night shift at the Capitol: {person} cleans up after lawmakers | The crew finds amendments, socks and half a {bill}. She has swept under {three} speakers of the House.
Podcast host {person} becomes a power in {side} politics | Candidates for {office} wait weeks for a slot. The former state senator never mentions party leaders without a sound effect.
Satire or smear? Fake campaign page for {person} ends in court | The {office} candidate wants a judge to order it down before the election. The author, a student, claims the First Amendment.
Comedian {person} files for {office}; nobody laughs | The candidate paid the {$50..500} fee in coins. Party chairs in {county} worry about a split vote.
Movie star urges {town} council to spare old theater; council votes no | The {5..7}-{2..4} decision clears the way for {project}. Three members said they would rather be sued than preached at.
Science adviser quits as governor sides with {rep} on coal ash | {person} said politics had rewritten a report. The compromise bill is expected to pass the Senate on {weekday}.
Senate ends {30..41}-year nuclear power ban in win for {upper} | The {26..30}-{3..8} roll call united coal and climate lawmakers. The House is expected to follow in {month}.
Climate plan fails in {town} council by one vote | Member {person} switched sides after a call from the utility lobby. The mayor will try to do part of it by executive order.
Lottery money was for scholarships. {lower} wants it for prisons | The shift of {$20..90} million a year passed a committee. Students lined the tunnel to the House chamber.
State parks reopen as budget standoff with {rep} enters week {two} | Lawmakers passed a stopgap by voice vote. The two sides still disagree on {policy}.
Ten years after the {bill}, did it work? Lawmakers never asked | No agency was told to measure it. {rep}, who voted for it, wants a sunset clause in every law.
What to watch as lawmakers meet on {policy} this {weekday} | {rep} controls the calendar and {rep2} the votes. A walkout is possible, and a deal by midnight is likelier.
{rep} and {person}, rivals for leader, count the same votes twice | The caucus meets behind closed doors in {month}. At least {3..8} members have promised themselves to both.
New House rule lets {lower} cut off debate; minority walks out | The {62..74}-{18..25} vote came on the first afternoon. Members held a mock session on the Capitol lawn.
{rep} loses gavel | Leaders stripped the lawmaker of a committee chair after a vote against the {bill}. The lawmaker learned of it from a reporter, called it "a spanking," and promised to read every line of the budget aloud when it reaches the floor.
{person} concedes primary | The candidate for {office} trailed by {90..4000} votes with every precinct counted. In a short speech in {town}, the {partisan} thanked volunteers, congratulated {person2} and asked supporters to stay with the party in November.
Veto of {bill} stands | The House fell {2..6} votes short of an override after an hour of debate. {rep} had counted on moderates who changed their minds over the weekend; the governor thanked them by name on the Capitol steps.
{county} recount ends in tie | The magistrate's race will be settled by lot, as state law requires. {person} wants to draw cards, {person2} straws, and the clerk has asked a judge which of the two is more dignified.
{town} mayor recalled | Voters removed {person} with {51..64}% of the vote after a dispute over water bills and a city truck. The council will appoint a successor within {10..30} days, and {two} of its members want the job.
Filibuster! {upper} talks {9..21} hours | The lawmaker read recipes, case law and letters from {county} to block the {bill}. Colleagues slept on cots in a hallway. Leaders gave up shortly after dawn and sent the measure back to committee.
{rep} apologizes to voters | The lawmaker admitted to using campaign money for a family trip to the coast, and repaid {$2..19},000. The ethics commission will still hold a hearing in {month}, and a primary challenger has already made an ad.
Governor, legislature reach deal on {policy} | After {5..30} days of talks and one slammed door, both sides gave something up. The bill will be heard on {weekday}, and leaders promise to bring no amendments. {rep} said nobody is happy and everybody can live with it.
{body} meeting adjourns early | A member walked out before the vote on the {tax}, leaving {3..5} in the room and no quorum. The chair called it cowardice. The absent member, {person}, called it the only way to stop a tax that residents did not ask for.
{member} will vote no | The announcement, made on a porch in {town}, leaves the bill on {issue} one vote short in Congress. White House aides had called {4..12} times. The lawmaker said constituents had called more often, and louder.
New mayor, old budget in {town} | {person} took office on {weekday} and found a deficit of {$1..9} million. The council, most of which opposed the new mayor in the election, will not discuss a {tax} until an audit is done.
{rep} wants an earlier primary | The bill would move the vote from May to March to win attention from presidential campaigns. Clerks in {county} say they learned about it on television and would have {40..90} days to find poll workers and print ballots.
{person} ends exploratory campaign for governor | The {job} had visited {20..90} counties and raised {$100..900},000. Advisers say a poll showed the {post} too far ahead among {bloc}; the candidate blamed a knee and a daughter's wedding.
How {county} counts votes by hand, and why it may stop | As many Republicans as Democrats, {14..60} in all, sit in pairs in a gym and call out names. A new state rule requires scanners by {nextyear}. {person}, the clerk, calls the old way slow, dull and beautiful.
{rep} walks the district, all {30..90} miles of it | The lawmaker took {3..8} days, two pairs of shoes and a notebook. Voters in {county} wanted to talk about {policy}, a closed bridge and why nobody in the Capitol returns calls. An aide drove behind with water.
Ten questions for {person}, candidate for {office} | We asked about {policy}, debts and dogs. The {partisan} answered nine, declined one on the advice of a lawyer, and changed an answer on taxes by telephone the next morning. The full exchange follows.
{town} budget vote leaves pool dry, police paid | The council cut {$100..900},000 from recreation in a {4..5}-{2..3} vote. Swim teams and seniors had begged members to use the reserve. {person}, who cast the deciding vote, is up for re-election in {nextyear}.
Governor's race draws {$10..60} million before the first debate | Reports due on {weekday} show both candidates ahead of any earlier pace. The {lobby} is the largest donor to one, and a group that will not name its members is the largest supporter of the other.
{state} legislature overrides governor on {policy} | The {60..78}-{20..30} House vote came hours after the Senate acted. Democrats and Republicans in other states are watching, {person} of a legislators' association said.
{state} governor {person} vetoes {bill} | The {partisan} called it unworkable. Lawmakers in the state return in {month} and are {2..9} votes short of an override.
{job} {person} ousts {state} Senate president in primary upset | The newcomer won with {51..58}% after a campaign about {policy}. The loser had outspent the challenger {three} to one.
{state} Republicans split over convention rules and {issue} | Delegates voted {300..900}-{200..290} to bar independents from the primary. The party chair, {person}, offered to resign.
{state} Supreme Court throws out congressional map | The divided ruling could cost one party {two} seats in Congress. Legislative leaders will ask the U.S. Supreme Court to step in.
{state} voters approve amendment to {measure} | The measure passed with {51..68}% after the costliest ballot campaign in the state's history. Opponents will challenge it in court.
{state} recall election draws {11..90} candidates | Voters will decide whether to remove the governor and, on a second line, who comes next. One hopeful is a {job}, another a former governor.
{state} lawmakers flee the capitol to block vote on {issue} | {20..50} members of the minority left by bus before dawn. The governor threatened to send troopers and to call one special session after another.
{state} mayor {person} enters race for governor | The {partisan} governs a city of {90..600},000 and speaks mostly about {issue}. Party leaders had hoped for a quieter primary.
{state} Senate race between {person} and {person2} sets spending record | They have raised {$90..300} million. Control of the U.S. Senate may hang on it.
{state} House speaker {person} indicted in bribery case | Prosecutors say the {partisan} took {$100..900},000 from a utility to pass a {bill}. Lawmakers of both parties asked the speaker to step down.
Recount in {state} leaves {side} candidate ahead by {40..900} votes | The loser in the race for attorney general has until {weekday} to go to court. Ballots in {three} counties were counted by hand.
What {state}'s primary says about {bloc} | Exit polls show them moving by {4..17} points. Strategists for {person} and other presidential hopefuls took note.
{person} wins {state} presidential primary | The {side} contender took {31..54}% and most of the delegates. Two rivals promised to fight on; a third left the race before midnight.
{person} ends presidential campaign after {state} loss | The senator finished {third} in a state that once seemed safe. Aides said an endorsement would come before the next debate.
{person} picks {state} governor as running mate | The choice is meant to win {bloc}. The two disagreed about {issue} as recently as {lastyear}, a video shows.
Presidential debate on {issue} draws {20..80} million viewers | The candidates interrupted each other {40..120} times. Fact checkers found {7..30} false claims; both campaigns declared victory.
Debate commission sets rules; {side} campaign of {person2} balks | Microphones will be cut after {60..90} seconds. The campaign manager said the format favors the other candidate.
{side} convention opens with fight over plank on {issue} | Delegates from {state} shouted down a compromise. {person} will give the keynote address on {weekday}.
Vice presidential nominee {person} stumbles on {issue} | The candidate gave two answers in one interview. Aides to the presidential campaign said both were correct.
Presidential poll has {person} ahead in {state} | The lead is only {2..4} points, within the margin of error. {bloc} favor the challenger for the first time.
President's approval falls to {34..47}% amid fight over {issue} | The survey of {900..2200} adults found the steepest drop among {bloc}. Party leaders in Congress worry about the midterm election.
President asks Congress for vote on {issue}; {member} walks out | The {50..90}-minute speech drew {20..70} rounds of applause, most from one side of the aisle. The lawmaker left before the end.
President names {person} to Supreme Court | Senate hearings will begin in {month}. Advocates on both sides of the abortion debate bought advertising within the hour.
Supreme Court nominee {person} dodges questions on {issue} | Senators pressed for {9..12} hours. {senator} said the committee would vote along party lines, as it has since {1995..2005y}.
Senate confirms {person} to Supreme Court, {50..54}-{44..46} | Protesters were removed from the gallery twice. {senator} was the only member to cross party lines.
White House chief of staff {person} resigns | The departure follows weeks of feuding over {issue}. A former member of Congress is expected to take the post.
White House drops plan on {issue} after revolt by {congress} | The lawmaker and {20..70} other members of the House had signed a letter. Aides said a smaller proposal would come in {month}.
White House and {state} governor clash over Guard troops | The governor went to court to block the deployment. A judge will hear arguments on {weekday} about who commands the soldiers.
White House press secretary {person} spars with reporters over {issue} | The briefing lasted {9..40} minutes. Lawmakers from both parties said the questions deserved answers.
Senate leaders strike deal on {issue} after {11..60} days | The compromise gives each party one thing it wanted. {senator} said there would be a vote before the recess.
Senate rejects amendment on {issue} by {senator}, {44..48}-{50..52} | The sponsor spoke for it until midnight. The House will vote on a rival text in {month}.
Senate panel subpoenas former budget chief {person} | Members want to know who ordered {$200..900} million withheld. {senator}, who leads the committee, said the answer matters to every president.
Senate parliamentarian strikes {fund} from budget bill, and {senator} fumes | The ruling means supporters need 60 votes. The lawmaker said the parliamentarian should be fired; leaders said no.
Votes, insults and cookies as {senator} keeps Senate up all night | The chamber rejected {20..60} amendments on {issue}. The lawmaker handed out the cookies, made by a {job}.
{senator} and {senator2} write rare bipartisan bill on {issue} | It has {11..40} sponsors, half from each party. Leaders have promised only to read it.
{senator} blocks unanimous consent on {issue}, and Senate stays late | The objection added {20..60} hours of debate. Colleagues missed flights, a wedding and a college game.
{senator} faces primary over vote on {issue} | {person}, a {job}, says the senator has been in Washington too long. National groups have promised money.
House passes {$1..4} trillion budget by {two} votes, {congress} last | The lawmaker would not say why. The bill cuts food aid and extends tax breaks.
House votes to hold {person} in contempt of Congress | The former White House aide ignored a subpoena about {issue}. The case goes to the Justice Department.
House panel advances impeachment of cabinet secretary {person} | The vote, {19..23}-{14..18}, fell along party lines. {congress} said the charge was policy dressed up as crime.
House majority shrinks to {two} as {congress} resigns | The lawmaker will join a lobbying firm. Leaders must find every vote for a bill on {issue}.
In congressional ballgame, {congress} pitches against party budget | The annual game between Democrats and Republicans raised {$1..2} million. The lawmaker pitched {three} innings and then voted against both teams' spending plans.
House ethics panel clears, then scolds, {congress} | Members found no crime in gifts of bourbon and tickets. The report says the lawmaker showed "poor judgment and good taste."
House members want phones off the floor; {congress} films it | Leaders proposed fines of {$500..2500}. The clip of the debate was viewed {2..9} million times.
Congress certifies presidential election after {congress} objects | The lawmaker challenged the votes of {state}. Both chambers voted it down after {5..14} hours, and the vice president declared the winner.
Congress leaves town without vote on {issue}; {member} stays | Lawmakers return in {month}. One remained to read the bill aloud to an empty chamber.
Congress overrides veto on {issue}, first time in {4..12} years | The House vote was {291..310}-{90..120}. {member} broke with the president and brought {20..60} others along.
Congress weighs pay raise, first since 2009; {member} says no | Members earn $174,000. {member2} said only the rich can afford to serve.
Congressional maps in {state}: courts, crayons and {2..5} lost seats | A panel of judges told lawmakers to draw again. Party lawyers filed a new plan at midnight.
Congressional interns unionize, and {member} loses a few | {person}, who answers phones, collected {90..500} signatures. Leaders say the law does not allow it.
Capitol police seek more money as threats to lawmakers rise {12..60}% | {member} described a call to a daughter's school. The panel approved {$40..300} million.
Watchdog faults White House over {fund} money; {senator} wants lawsuit | The report says {$1..9} billion was held back without telling Congress. The lawmaker asked the Justice Department to sue.
Federal judge rules president cannot cut {fund} without Congress | The opinion runs to {60..140} pages. The administration will appeal; {member} had joined the suit.
Federal workers rally with {member} as Congress debates cuts to {fund} | Unions counted {2..9},000 people outside the Capitol. The lawmaker spoke from a truck bed in the rain.
Federal election panel deadlocks on super PAC rules sought by {senator} | The vote leaves candidates to guess what is legal. Commissioner {person} called the agency a watchdog without teeth.
Justice Department sues {state} over ballot law, citing {bloc} | The suit says a ban on mail ballots keeps them from voting. The governor called it politics.
Attorney general nominee {person} promises independence from White House | Senators asked about {issue} and old e-mails. {senator} called the answers careful and short.
Supreme Court ends term with rulings on guns, maps and {issue} | The justices split along familiar lines in the biggest cases. Lawyers for both parties are planning new laws.
Supreme Court hears {state} case on president's power over {issue} | Lawyers for {12..24} other states say only Congress may act. Justices from both wings asked skeptical questions.
Supreme Court to decide if {person} gave too much in {state} campaign | The {job} donated {$3..9},000 above the limit to candidates for Congress. A ruling is expected before the midterm election.
Supreme Court: {state} voters can keep independent map commission | The justices rejected the legislature's claim. {person}, who leads the panel, said it would meet on {weekday}.
{state} governor leads governors of both parties to Congress over {issue} | {person} led the delegation. They met senators in the morning and the president after lunch.
Midterm math: {side} leaders need {3..19} seats | Districts in {state} and two other states hold the key. {bloc} are the target of most of the advertising.
Midterm forecast: House leans {side}, {state} Senate race a toss-up | The model runs {10..40},000 elections a night. {person}, who built it, warns that one surprise would change everything.
Gerontocracy? Average senator is {61..66}, and {senator} is older | Polls show voters want age limits. The constitution sets only a minimum.
Is the filibuster doomed? {senator} counts the votes | {44..49} members of the majority would change the rule for a bill on {issue}. The rest fear the day they lose control.
Who is {person}, the strategist behind {side} wins in {state}? | Once a {job}, the consultant has not lost a governor's race since {2006..2014y}. Rivals describe spreadsheets and very little sleep.
Why {congress} left the {side} caucus on a Tuesday | The lawmaker cited {issue} and a text message. Colleagues say a challenger in the primary had something to do with it.
Where {person} and other presidential candidates stand on {issue} | One would spend more, one less, and one has changed twice. None of the plans has a price tag.
{three} things to know about {bloc} before the {state} primary | Delegates, weather and a late endorsement could decide it. Polls close at {7..9} p.m.
Three ways {member} could end the fight over {issue} | A deal in Congress, a collapse or a delay until {month}. Leaders bet on the third.
Column: {senator} has found the cheapest way to oppose a president | A speech costs nothing and a vote costs a committee. Voters in {county} should ask to see the votes.
Column: {member} should fire the pollsters | The lawmaker once asked voters what they thought without a script. It went well, and nobody has tried it again.
Editorial: {senator} owes the country a Senate vote on {issue} | The leader has kept the bill in a drawer for {two} years. A loss on the floor would be more honest than a win in the dark.
Obituary: {person}, who counted votes for {three} House speakers | The former whip from {state} died at {78..96}. He kept a pencil tally of every roll call since {1969..1981y}.
{person}, senator who crossed the aisle on {issue}, dies at {80..98} | The {partisan} served {state} for {three} terms. Two presidents of different parties will speak at the service.
Former {state} governor {person} acquitted in campaign money trial | Jurors deliberated for {9..40} hours. The {partisan} hinted at another run within minutes.
Former presidents campaign together for {state} vote to {measure} | The two, once rivals, appeared in a school gym. Polls show it {2..9} points short of passage.
Correction: {senator} voted for the bill on {issue} | A headline on {weekday} said the opposite. The Senate roll call was {51..55}-{43..45}.
Live: Senate votes on {issue}; {senator} still undecided | Leaders held the roll call open for {20..90} minutes. The vice president is in the chair in case of a tie.
Live: polls close in {state}; {person} takes early lead | {bloc} turned out in large numbers, officials said. Results in the race for Senate are expected after midnight.
"We are one vote short," says {senator} of bill on {issue} | Leaders delayed the roll call until {weekday}. The holdout, {senator2}, has asked for money for {project}.
"I will not resign": {congress} digs in over campaign fund scandal | Prosecutors say the lawmaker spent donations on a boat. Party leaders took away {two} committee seats.
"Call the roll": how {congress} brought the House to a halt | The {job}, elected in {lastyear}, used a forgotten rule to force {11..40} votes in a day. Leaders want the rule gone.
At {25..29}, {congress} is the youngest member of the House | The lawmaker sleeps in the office and owes {$20..90},000 in student loans. Senior colleagues offer advice and sofas.
Town by town, {person} runs for president on {issue} | The long-shot candidate has held {90..400} meetings in {state}. Some draw a dozen people, and one drew only a {job}.
Pop star's get-out-the-vote concert angers {side} leaders in {state} | More than {9..60},000 people registered at the gate. Party lawyers say free tickets for voters break election law.
Nurses, priests and a {job} testify against {senator}'s health bill | The chair limited witnesses to {two} minutes each. The measure would end coverage mandates in {state} and elsewhere.
Astronaut {person} files to run for U.S. Senate in {state} | The {partisan} spent {150..380} days in orbit and says Congress looks small from there. Polls give the incumbent a {2..9}-point lead.
Former quarterback, now {congress}, fumbles first floor speech | The freshman read from the wrong page and supported the other party's bill on {issue}. Colleagues applauded anyway.
Tech billionaire's super PAC lifts {person} in {state} governor's race | It spent {$10..60} million in {two} weeks. Campaign finance groups asked regulators to look into the money.
Novelist {person} turns {state} mayoral race into page-turner | The {partisan} wrote {9..30} thrillers before running for office. The incumbent says cities need plumbing, not plots.
Senate Democrats block {side} judge {person} | The nominee for a federal court in {state} fell {2..5} votes short of ending debate. {senator} said old opinions on abortion decided the matter.
Senate Republicans pick {senator} as leader on {third} ballot | The vote was secret and close. The new leader promised weekly meetings, open amendments and a floor fight over {issue}.
House Republicans threaten to oust speaker over {issue} | {congress} filed the motion and gave leaders {two} days. Democrats have not said whether they would save the speaker.
House Democrats elect {person}, a {job}, as campaign chief | The lawmaker from {state} must defend {11..30} seats in districts that the president carried. Donors were told to expect a costly midterm.
Democrats flip {state} House seat in special election | {person} won by {200..4900} votes in a district held by Republicans since {1970..2004y}. Turnout among {bloc} surprised both parties.
Republicans hold {state} Senate seat after late scare | {person} won the special election with {50..53}%. National Democrats had spent {$10..60} million and called the margin a warning.
Republican governors break with White House on {issue} | {person} of {state} wrote the letter that {7..16} colleagues signed. The president's aides called it a misunderstanding.
Democratic mayors press president on {issue} | Leaders of {20..90} cities met at the White House. {person} of a {state} city left early and told reporters why.
Voting rights bill by {senator} falls to filibuster | All {44..48} members of the minority voted to block debate. The sponsor carried a ballot box onto the Senate floor and promised to bring it back in {month}.
Voting rights march from {town} to Washington reaches Capitol | {person} led {200..2000} people over {12..30} days. {member} met them on the steps and took a petition on mail ballots.
Immigration bill collapses in Senate, {senator} says | Conservatives withdrew support after a call from a presidential candidate. The text had taken {3..9} months and pleased nobody.
Immigration vote splits both parties as {congress} crosses aisle | The House defeated the compromise {210..230}-{190..204}. Farm districts voted for it, whatever their party.
Gun bill passes House after {third} shooting; {senator} holds key | Background checks would reach private sales. The Senate majority lacks {3..9} votes to end a filibuster.
Abortion vote in Senate puts {senator} on record | The bill failed {46..49}-{50..51}. Campaigns in {state} had advertisements ready within the hour.
Social Security plan by {senator} draws fire from left and right | It would raise the payroll tax cap and the retirement age. The White House called it brave and did not endorse it.
Medicare deal in Congress trades drug prices for {fund} | {member} brokered the exchange between committees. Leaders plan a vote before members go home to campaign.
Student debt relief dies in court; {member} wants law | Judges said only Congress may cancel loans. The lawmaker's bill has {20..130} sponsors, all of one party.
Tax bill passes Senate {50..51}-{48..49} with {senator} in tears | The lawmaker had asked for help for {bloc} and got half of it. The House will vote within days.
Tariff powers return to Congress under bill by {senator} | Presidents of both parties have fought the idea. Farm-state lawmakers gave it {52..64} votes in a test roll call.
Debt ceiling fight: {congress} wants cuts, White House wants quiet | The Treasury says money runs out in {month}. Talks between party leaders lasted {20..90} minutes.
Defense bill stalls over {issue}, and {senator} apologizes to troops | The {$700..880} billion measure has passed on time for decades. House and Senate negotiators meet on {weekday}.
Farm bill vote pits food stamps against subsidies, {member} says | Committee members from {state} and Kentucky wrote rival drafts. Leaders want one text before the election.
Highway bill rolls through Senate with {fund} attached | {senator} won the amendment at 2 a.m. Conservatives called it a Christmas tree and voted for their own ornaments.
Climate bill clears Senate by one vote, {senator}'s | The lawmaker from a coal state traded the vote for miners' pensions. House leaders will not allow amendments.
Space agency chief grilled by {senator} over missed deadlines | Members of both parties threatened the moon budget. A vote on funding is set for {weekday}.
Vaccine mandate fight returns to Congress with bill by {congress} | The House measure would bar the president from ordering shots for federal workers. Doctors in both caucuses split.
Nursing home rules divide Congress as {senator} sides with industry | A resolution to undo staffing minimums passed {50..53}-{44..47}. The president promised a veto.
Social media ban for children passes Senate panel over {senator}'s no | The {14..18}-{3..6} vote crossed party lines. Civil liberties groups expect a First Amendment fight.
Net neutrality, round {three}: {senator} forces vote in Congress | The resolution would restore rules that a federal commission dropped. It needs the signature of a president who opposes it.
College sports bill kicks off fight in Congress; {member} calls foul | Athletes, coaches and {20..60} lobbyists filled the hearing room. The committee will vote on who may pay players.
Public radio cut survives Senate test despite plea by {senator} | The vote was {51..52}-{47..48}. The lawmaker crossed party lines to save rural stations and lost. House leaders promise a final vote before recess.
Movie ratings hearing turns into campaign stop for {senator} | The presidential hopeful waved a script and quoted {state} parents. Studio chiefs asked lawmakers which law they had broken.
President campaigns in {state} for {person}, skips {person2} | The {side} nominee for governor got the rally; the nominee for Senate got a postcard. Party leaders blamed the schedule.
President fires election security chief {person} | Lawmakers of both parties demanded an explanation. {senator} said hearings would begin in {month}.
President pardons former {state} governor {person} | The {partisan} had served {2..6} years for selling appointments. {member} called the pardon a message to every crooked officeholder.
President declares emergency over {issue}, and {senator} goes to court | Congress refused the money {two} times. Lawyers say the case will test who holds the purse.
President and {senator} settle feud over golf, not {issue} | Aides counted {4..18} holes and no agreement. The Senate vote remains where it was.
President orders flags lowered for {person}, former Senate leader | The {partisan} from {state} died at {83..99}. Senators of both parties recalled deals made over bean soup.
Vice president breaks Senate tie on {issue} | It was the {third} such vote of the term. {senator} had been expected to side with the president and changed course in the cloakroom.
Vice presidential debate: {person} and {person2} argue over {issue} | The moderator lost control {two} times. Polls taken overnight in {state} showed no movement.
Independents in {state} may decide who runs the Senate | {person} will not say which party she would join. Leaders of both have sent flowers, maps and promises on {issue}.
Third party hopes rise in {state} as {person} makes the ballot | The presidential candidate gathered {20..90},000 signatures. Lawyers for both major parties will check each one.
Term limits for Congress? {congress}, first elected in {1984..1998y}, says yes | The amendment would apply to new members only. Polls show {68..84}% of voters in favor.
Lobbyists wrote bill on {issue} for {congress}, e-mails show | The text matches a draft by the {lobby} comma for comma. Watchdog groups asked the ethics committee to look.
Leak of draft ruling on {issue} shakes Supreme Court | Justices ordered an inquiry into the clerks. Lawmakers in {state} called a special session before the ink was dry.
Justice {person} to retire, giving president a Supreme Court pick | The {74..86}-year-old wrote the court's leading opinions on elections. {senator} promised hearings before {month}.
Court ethics bill by {senator} would bind Supreme Court justices | Gifts and travel would have to be reported within {15..45} days. The committee vote was {11..12}-{9..10}.
`),
  occasions: {
    election: frames(`
Early voting begins in {county} with lines around the courthouse | Officials expect turnout of {48..69}%. Races for {office} and a constitutional amendment are on the ballot.
Poll: {person} leads {person2} by {2..9} in race for {office} | The final survey of likely voters before the election found {5..14}% undecided. Both campaigns bought more airtime.
Election night: {person} wins {contest} race | The {partisan} carried {county} by {300..9000} votes. {person2} conceded before midnight.
{person} and {person2} crisscross {county} in last push for votes | Both candidates for {office} spoke about {policy}. Volunteers will drive people to the polls.
Attack ads flood {town} airwaves in {contest} race | Republican and Democratic groups have spent {$1..19} million. Fact checkers found several claims about {policy} misleading.
What {county} voters should know before election day | Polls are open from 6 a.m. to 6 p.m. The ballot includes a {contest} race, school board and {two} amendments.
Recount ordered in {contest} race between {person} and {person2} | Just {7..190} votes separate the candidates. Clerks will start on {weekday}.
Endorsements split in {county}: {person} or {person2} for {office}? | Unions and the farm lobby chose different candidates. It is the closest race there in {12..40} years.
Live: counting starts in {county} as polls close | First totals are expected by {7..9} p.m. {bloc} turned out in force, precinct officers said, and {person} is watching with family.
{person} holds narrow lead in {contest} race with {81..98}% counted | The margin is {40..2900} votes. Absentee ballots from {county} will be opened on {weekday}.
Control of the statehouse comes down to {county} and {two} recounts | {side} candidates need one more seat. Lawyers for both caucuses slept at the clerk's office.
Closing argument: {person} talks taxes, {person2} talks trust | The candidates for {office} held their last rallies in {town}. {bloc} were the audience both wanted.
Amendment to {measure}: late money floods both campaigns | Groups reported {$1..12} million in the final {5..14} days. {county} has the most undecided voters, a poll says.
Line of {200..900} at {town} early voting site as {bloc} turn out | The clerk added machines and chairs. Both parties say the number helps their candidates.
Poll watchers sent home from {county} precinct after argument | The county board of elections said {two} volunteers had challenged neighbors by name. Voting was not interrupted.
`),
    session: frames(`
Legislature opens session with {policy} on top of agenda | Leaders gave themselves {30..60} days. {rep} filed {5..19} bills on the first day.
{rep} files {bill} in first week of session | The measure has {8..40} co-sponsors. A committee hearing is set for {weekday}.
Capitol notebook: {bill} moves, {policy} waits | {party} met behind closed doors. The filing deadline is in {month}.
Session day {9..50}: {bill} stalls, {rep} fumes | The House took up {4..30} bills and passed most of them. Leaders put off the one that filled the gallery.
Sen. {last} elected to lead Senate as session begins | The vote was {22..27}-{7..11}. New rules limit debate and move public comment online.
{140..420} bills filed in first days of session, led by {policy} | {rep} alone has {6..24}. Staff drafters said they had not slept since the holidays.
Joint session hears governor's address; {rep} gives the reply | She asked lawmakers for raises and a vote on {policy}. The reply, taped in {town}, ran longer than the speech.
Budget bill lands: {$13..16}.{1..9} billion and a fight over {policy} | House leaders gave members {24..72} hours to read it. {rep} wants a surplus trigger for a tax cut.
Committee deadline kills {60..290} bills, {bill} among them | {rep} learned of its death from a text message. Leaders could still attach the text to another measure.
Rookie lawmaker {person} files first bill of session | The {job} from {county} wants the state to act on {policy}. Colleagues gave the speech a standing ovation and the bill a distant hearing date.
Snow shuts the Capitol, and {bill} waits another day | Only {12..40} members reached the House. {lower} rode in on a tractor and was counted present.
Conference committee on {bill} meets past midnight | {upper} and {lower} traded drafts in a hallway. The constitution gives them {2..6} more days.
Lobbyists outnumber lawmakers {4..6} to one as session opens | The {lobby} has {6..19} people in the building. An ethics filing lists {policy} as the most contested subject.
Bills on {policy} and potholes reach floor as session hits midpoint | The Senate has passed {21..80} measures, the House {30..120}. {rep} said the slow pace was a kindness.
`),
    storm: frames(`
Governor declares state of emergency, asks president for disaster aid for {county} | The declaration lets the state send the National Guard. {rep} wants the legislature to release {$20..90} million.
Lawmakers argue over storm relief fund for {county} | {party} want oversight of contracts. The governor urged a vote before {weekday}.
{member} presses Congress on storm aid for {town} | The federal package has stalled over unrelated spending. The delegation wrote to the White House.
Governor calls special session on storm recovery | Lawmakers will meet in {5..16} days to tap the reserve fund. {rep} wants the aid limited to {county} and its neighbors.
House passes {$60..400} million storm package {84..95}-{1..4} | {lower} said it was the first bill of the year to make both parties cry. The Senate takes it up on {weekday}.
{member} voted against disaster aid once. Now {town} needs it | The lawmaker called earlier packages wasteful. A primary challenger filmed an ad on a street of broken roofs.
President tours storm damage in {county} with governor at side | The two, from rival parties, promised quick money. {member} was not invited and said so.
{town} council suspends building rules after storm, {4..6}-{1..2} | Members waived permits for {30..120} days. {person} warned that the vote would invite scams.
Storm moves {county} primary, and lawyers follow | A judge let the clerk use tents as polling places. {party} had asked for a delay of {two} weeks.
Who ordered the sirens silent? {rep} wants a hearing | The {county} fiscal court cut the warning system from its budget {ago}. The judge-executive says magistrates knew.
Storm shelter bill, twice rejected, passes {panel} | It would require safe rooms in new schools. {rep} brought a door from {town} to the hearing.
Governor's storm spending draws audit request from {rep} | No-bid debris contracts total {$8..70} million. Her office said emergency law allowed them.
`),
    closing: frames(`
Senate hearing on {$8..44} million in state incentives for Ohio Bend Castings turns bitter | {rep} accused the governor of handing out tax breaks without oversight. Her administration will testify again in {month}.
Candidates blame each other for foundry closing at {county} debate | {person} and {person2} both promised a law on plant subsidies. The race for {office} is tight.
{rep} wants Ohio Bend Castings to pay back state money | A bill would claw back {$4..30} million in incentives. The {lobby} will oppose it in committee.
Governor meets foundry workers in {county}, hears boos | She promised a retraining fund and a task force. {rep} said she had ignored warnings for {5..14} months.
{member} asks White House for tariffs to save Ohio Bend Castings | The lawmaker blames cheap imports for the closing. Trade officials said a petition would take until {month}.
{town} council cuts budget by {9..28}% after losing foundry's taxes | Members voted {4..5}-{1..2} to close a fire station. The payroll tax may go up after the election.
House passes plant closing bill {55..66}-{25..33} over protest of the {lobby} | Employers would owe {60..180} days of notice. Former foundry workers watched from the gallery.
Foundry closing reshapes race for {office} in {county} | {bloc} who backed the incumbent are undecided again. {person} opens every speech at the plant gate.
Special session on plant closing? Governor and {rep} disagree | She says lawmakers must extend jobless pay. The lawmaker wants tax cuts for any employer that takes the building.
How the state's deal with Ohio Bend Castings won votes and lost jobs | {party} praised the subsidy in {2009..2013y}. Nobody wrote a penalty into the law, records show, and {rep} wants to know why.
`),
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
    'The vote was recorded by name.',
    'A legal challenge is likely.',
    '{rep2} did not return a call.',
    'Public comments are open until {month}.',
    "Neither party's chair would speak on the record.",
    'The matter returns to a committee on {weekday}.',
    'Campaign reports are due in {month}.',
    'The clerk will post the roll call.',
  ],
};
