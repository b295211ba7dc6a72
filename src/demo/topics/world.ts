import type { Topic } from '../grammar.ts';

/** Other countries: war and peace, diplomacy, elections abroad, disasters, migration. */
export const world: Topic = {
  words: {
    region: [
      'West African',
      'Balkan',
      'Baltic',
      'Southeast Asian',
      'Central Asian',
      'Middle Eastern',
      'East African',
      'South American',
      'Caribbean',
      'Pacific island',
      'Central American',
      'North African',
    ],
    leader: [
      'President {last}',
      'Prime Minister {last}',
      'General {last}',
      'Foreign Minister {last}',
      'King {first}',
      'Chancellor {last}',
    ],
    rebels: ['rebels', 'separatists', 'militants', 'insurgents', 'gunmen', 'militia fighters'],
    crowd: ['thousands', 'tens of thousands', 'students', 'opposition supporters', 'farmers', 'miners'],
    port: [
      'port of {capital}',
      'border town of {capital}',
      'capital, {capital}',
      'northern city of {capital}',
      'southern city of {capital}',
    ],
    disaster: [
      'earthquake',
      'flood',
      'landslide',
      'cyclone',
      'wildfire',
      'ferry sinking',
      'dam break',
      'train crash',
      'drought',
      'mine collapse',
    ],
    agency: [
      'aid groups',
      'human rights monitors',
      'diplomats',
      'U.N. officials',
      'relief workers',
      'peace monitors',
      'U.N. envoys',
    ],
    opposition: [
      'main opposition',
      'largest Islamist',
      'pro-democracy',
      'leading socialist',
      'ethnic minority',
      'nationalist',
      'green',
    ],
    talks: [
      'peace talks',
      'ceasefire talks',
      'border talks',
      'talks on prisoners',
      'nuclear talks',
      'fishing talks',
      'trade talks',
    ],
    force: ['troops', 'warships', 'border police', 'peacekeepers', 'fighter jets', 'soldiers', 'tanks'],
  },
  frames: [
    [
      '{country} and {country2} agree to ceasefire',
      'The truce takes effect at midnight after {9..90} days of shelling. {agency} will send observers.',
    ],
    [
      '{talks} between {country} and {country2} collapse in {capital}',
      'Delegates walked out over control of a mountain pass. Mediators hope to meet again in {month}.',
    ],
    [
      '{disaster} kills at least {14..190} in {country}',
      'Rescuers searched through the night near the {port}. {agency} sent tents and water.',
    ],
    [
      '{disaster} in {country} leaves {2..90},000 homeless',
      'Roads and bridges are cut, officials in {capital} said. The government asked for foreign aid.',
    ],
    [
      '{leader} of {country} ousted in coup',
      'Soldiers took over state television in {capital} and closed the borders. {agency} condemned the putsch.',
    ],
    [
      '{country} votes in first election since civil war',
      'Long lines formed at polling stations in {capital}. Foreign observers reported few incidents.',
    ],
    [
      '{leader} wins {third} term in {country}, opposition cries fraud',
      'Protesters burned tires in {capital}. {agency} called for calm.',
    ],
    [
      '{crowd} march in {capital} against {leader}',
      'Riot police fired tear gas near parliament. The protests in {country} began over bread prices.',
    ],
    [
      '{rebels} attack army post in {country}, killing {6..60}',
      'The raid took place near the {port}. No group has claimed responsibility.',
    ],
    [
      '{rebels} seize {port} in {country}',
      'Government {force} withdrew after {two} days of fighting. Residents fled on foot.',
    ],
    [
      '{rebels} free {8..70} hostages in {country}',
      'The captives, most of them villagers, were handed to {agency}. A ransom was denied.',
    ],
    [
      '{country} sends {force} to border with {country2}',
      '{leader} said the move was defensive. The neighbor recalled its ambassador.',
    ],
    [
      '{country} expels {4..30} diplomats from {country2}',
      'The foreign ministry in {capital} accused them of spying. A tit-for-tat response is expected.',
    ],
    [
      '{country} reopens embassy in {country2} after {7..40} years',
      'Flags were raised in {capital} at a short ceremony. Direct flights may follow.',
    ],
    [
      'Refugees from {country} cross into {country2}',
      '{agency} counted {2..90},000 arrivals in a week. Camps near the {port} are short of food.',
    ],
    [
      'Migrant boat sinks off {country}; {11..140} missing',
      'The coast guard of {country2} rescued survivors. They had been at sea for {three} days.',
    ],
    [
      '{agency} warn of famine in {country}',
      'Fighting has kept food convoys from the {port}. Some {two} million people need help.',
    ],
    [
      '{agency} accuse {country} of abuses in {country2} conflict',
      'A report lists attacks on villages and the use of child soldiers. {leader} rejected it.',
    ],
    [
      '{country} joins regional alliance, angering {country2}',
      'Foreign ministers signed the treaty in {capital}. The pact allows foreign {force} on its soil.',
    ],
    [
      '{leader} visits {country} for first time in {9..40} years',
      'The two governments signed {three} accords in {capital}. Protesters waved banners along the route.',
    ],
    [
      '{leader} of {country} dies at {68..93}',
      'Ten days of mourning were declared in {capital}. A council will choose a successor.',
    ],
    [
      'Parliament of {country} ousts {leader} in no-confidence vote',
      'The coalition fell apart over a border deal with {country2}. New elections are due in {month}.',
    ],
    [
      '{country} court sentences ex-leader {last} to {5..30} years',
      'The former strongman was convicted of war crimes. Supporters gathered outside the court in {capital}.',
    ],
    ['Bomb in {capital} market kills {9..70}', 'The blast in {country} wounded dozens more. {leader} blamed {rebels}.'],
    [
      'Car bomb wounds {5..40} near ministry in {capital}, {country}',
      'Police sealed off the district. {rebels} have stepped up attacks before the vote.',
    ],
    [
      '{country} fires missile over {country2}',
      'It fell into the sea {120..900} miles off the coast. The Security Council will hold an emergency session.',
    ],
    [
      'U.N. Security Council meets on {country} and {country2}',
      'Envoys are split over sanctions against {leader}. Fighting near the {port} goes on.',
    ],
    [
      'U.S. envoy travels to {capital} for {talks}',
      'The diplomat will meet {leader} of {country}. Washington has offered aid in return for a truce.',
    ],
    [
      'American missionary held in {country} is freed',
      'The man had been detained in {capital} for {20..400} days. {country2} helped to negotiate his release.',
    ],
    [
      'warships from {country} and {country2} clash at sea',
      'Both navies claim the fishing grounds off {capital}. {two} sailors were hurt.',
    ],
    [
      '{country} marks {20..100} years of independence',
      'A parade of {force} and dancers filled {capital}. {leader} promised an end to emergency rule.',
    ],
    [
      '{country} frees {40..900} political prisoners',
      'Families waited at the prison gates in {capital}. {agency} called it a first step.',
    ],
    [
      'Curfew in {capital}, {country} after {third} night of unrest',
      '{crowd} clashed with police downtown. The internet was cut in several provinces.',
    ],
    [
      '{country} closes border with {country2} over cattle raids',
      'Traders are stranded near the {port}. Tribal elders from both sides will meet.',
    ],
    [
      'Villages emptied as {rebels} advance in {country}',
      'Families took what they could carry toward {capital}. Aid workers were withdrawn.',
    ],
    [
      'What is behind the conflict between {country} and {country2}',
      'The {region} neighbors have fought over the same river since {1948..1979y}. A treaty was never ratified.',
    ],
    [
      'In {capital}, a city rebuilds after the siege',
      'Bakeries have reopened and trams run again in the {region} state of {country}. Mines still kill farmers.',
    ],
    [
      'Letter from {capital}: waiting for {leader} to go',
      'In the cafes of {country}, people whisper about succession. The army watches the radio station.',
    ],
    [
      '{country} and {country2} swap prisoners',
      '{20..300} captives walked across a bridge near the {port}. {agency} oversaw the exchange.',
    ],
    [
      '{agency} airlift food to {country} after {disaster}',
      'Cargo planes landed in {capital} at dawn. Remote valleys can be reached only by helicopter.',
    ],
    [
      'Survivor pulled from rubble {3..9} days after {country} earthquake',
      'The {6..70}-year-old was found under a school in {capital}. The death toll stands at {300..4000}.',
    ],
    [
      '{country} holds referendum on new constitution',
      'The draft would let {leader} rule until {2030..2040y}. Opposition parties urged a boycott.',
    ],
    [
      '{leader} offers {rebels} amnesty in {country}',
      'Those who lay down arms will be pardoned. Commanders in the bush asked for guarantees from {agency}.',
    ],
    [
      '{country} bans {opposition} party before vote',
      'Its leader fled to {country2}. European governments voiced concern.',
    ],
    [
      'Journalists jailed in {country} go on hunger strike',
      'They had reported on killings near the {port}. {agency} demanded their release.',
    ],
    [
      '{country} parliament backs sending {force} to {country2}',
      'The mission, under a U.N. mandate, will guard roads around {capital}. The first contingent leaves in {month}.',
    ],
    [
      'Summit of {region} leaders in {capital} ends without deal',
      'Leaders of {9..27} nations argued over migration and water. {leader} left early.',
    ],
    [
      'Royal wedding fills streets of {capital} in {country}',
      'The heir to the throne married a schoolteacher. Foreign monarchs attended.',
    ],
    [
      'King {first} of {country} dissolves parliament',
      'The decree came after {crowd} blocked roads to {capital}. Ministers were told to stay at home.',
    ],
    [
      'Pirates seize ship off {country} with {9..28} sailors',
      'The freighter was bound for {capital}. Navies in the region have sent {force}.',
    ],
    [
      'Plane with {19..160} aboard crashes in {country}',
      'It went down in mountains north of {capital}. Soldiers reached the wreck on foot.',
    ],
    [
      'Cholera and war: {agency} struggle to reach {port} in {country}',
      'The truce lasted {three} hours. Convoys turned back under fire.',
    ],
    [
      '{region} leaders urge {country} to hand over power',
      'The bloc set a deadline for the junta. Sanctions and a blockade of {capital} could follow.',
    ],
    [
      'Troops return to barracks in {country} after deal with {leader}',
      'Generals will keep a third of cabinet seats. {crowd} in {capital} called it a sellout.',
    ],
    [
      '{country} mourns victims of {disaster}',
      'Flags flew at half-staff in {capital}. An inquiry will ask why warnings were ignored.',
    ],
    [
      '{country2} offers to mediate between {country} and {rebels}',
      'Secret contacts took place in {capital}, {agency} said. The army is said to be divided.',
    ],
    [
      'Drone strike in {country} kills commander of {rebels}',
      'The man was on a U.N. sanctions list. Villagers near {capital} said civilians died as well.',
    ],
    [
      '{country} to withdraw {force} from disputed islands',
      'The {region} nation and {country2} agreed on joint patrols. Fishermen remain wary.',
    ],
    [
      'Election in {country} heads to runoff between {last} and {last2}',
      'Neither won a majority in the {region} nation. The vote in {capital} was close.',
    ],
    [
      'Children of {country} go back to school under tents',
      'The {disaster} destroyed {40..900} classrooms. {agency} pay teachers a small wage.',
    ],
    [
      'World briefs: strike in {country}, truce in {country2}',
      'Airports closed in {capital} as pilots walked out. Elsewhere, {rebels} handed in rifles.',
    ],
    [
      'Exiles return to {country} after fall of {leader}',
      'Some had not seen {capital} for {10..45} years. The interim government promised elections.',
    ],
    [
      '{country} accuses {country2} of plot to kill {leader}',
      '{three} suspects were shown on state television. The embassy in {capital} called it absurd.',
    ],
    [
      'War crimes court opens case against {leader} of {country}',
      'Prosecutors cite massacres in the {port}. Witnesses will testify by video.',
    ],
  ],
  tails: [
    'The toll could rise, officials said.',
    'The claim could not be verified.',
    'The State Department urged Americans to leave.',
    'The foreign ministry gave no details.',
    'State media did not report it.',
    'Neighboring countries are on alert.',
    'The army has not commented.',
    'The envoy returns on {weekday}.',
  ],
};
