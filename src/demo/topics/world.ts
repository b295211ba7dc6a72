import { frames, type Topic } from '../grammar.ts';

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
      'Andean',
      'Himalayan',
    ],
    name: [
      'Adarov',
      'Belkadi',
      'Corzha',
      'Dembari',
      'Estevaz',
      'Farrokhan',
      'Gorani',
      'Halimov',
      'Ilundo',
      'Jandosh',
      'Kaspari',
      'Lumbeya',
      'Marchetko',
      'Nzimari',
      'Obrenko',
      'Pashtar',
      'Quiroval',
      'Radokin',
      'Sefarian',
      'Tchombari',
      'Ulvanov',
      'Vasharin',
      'Wolanko',
      'Yusandi',
      'Zeraoul',
      'Aldemir',
      'Bankole-Sy',
      'Darzan',
      'Feyzul',
      'Gbeki',
      'Hosravi',
      'Kimathe',
      'Lorenzal',
      'Mirzaly',
      'Okpari',
      'Petrosko',
      'Sandovar',
      'Tamerov',
    ],
    royal: ['Idris', 'Casimir', 'Jalal', 'Leopold', 'Mansur', 'Osric', 'Tomas', 'Zahir'],
    leader: [
      'President {name}',
      'Prime Minister {name}',
      'General {name}',
      'King {royal}',
      'Chancellor {name}',
      'Premier {name}',
      'Marshal {name}',
    ],
    elected: ['President {name}', 'Prime Minister {name}', 'Premier {name}', 'Chancellor {name}'],
    city: [
      'Ashkara',
      'Bel Tamar',
      'Chorvik',
      'Dastan',
      'El Maruq',
      'Farzin',
      'Gorodesh',
      'Haskara',
      'Imbaru',
      'Jurandir',
      'Kesht',
      'Lomari',
      'Mbeya Sul',
      'Novi Trast',
      'Ondara',
      'Puerto Selva',
      'Qasrin',
      'Rashtova',
      'Santa Ruma',
      'Tell Amun',
      'Umzala',
      'Varesh',
      'Wadi Sahr',
      'Yelnik',
      'Zarqun',
      'Arvand Sul',
      'Beit Nuri',
      'Dragova',
      'Elmaris',
      'Foura',
      'Halgan',
      'Jerova',
      'Kuala Sendi',
      'La Marada',
      'Mirgorat',
      'Nakhola',
      'Old Sarat',
      'Pashkel',
      'Tolmira',
      'Vila Branka',
    ],
    province: [
      'Upper Zara',
      'Kessim',
      'Tolmar',
      'Marukhan',
      'Eastern Vesh',
      'Lower Ombra',
      'Sarayat',
      'Dolna',
      'Northern Kivari',
      'Bashen',
      'Ruvalta',
      'Tarim Dara',
      'Orlavia',
      'Haut Mberi',
      'Selim Coast',
      'Vardesh',
      'Jubara',
      'Nor Ashen',
      'Corvo Alto',
      'Western Tash',
      'Lagara',
      'Pardeh Kol',
      'Skarn',
      'Ubarra',
    ],
    river: [
      'Mirash',
      'Voruna',
      'Zalmaya',
      'Ombra',
      'Tamesh',
      'Kivari',
      'Sefra',
      'Arun Dar',
      'Belka',
      'Gora',
      'Lushar',
      'Netara',
    ],
    island: [
      'Illara',
      'Santo Pell',
      'Tavra',
      'Koromi',
      'Nuvali',
      'Vashka',
      'Rumai',
      'Osk',
      'Palawa',
      'San Brio',
      'Tern Rock',
      'Yule Key',
    ],
    bloc: [
      'a regional bloc',
      'the eastern alliance',
      'the gulf council',
      'a group of {9..27} nations',
      'the southern union',
    ],
    rebels: ['rebels', 'separatists', 'militants', 'insurgents', 'gunmen', 'militia fighters', 'guerrillas'],
    crowd: [
      'thousands',
      'tens of thousands',
      'students',
      'opposition supporters',
      'farmers',
      'miners',
      'women in white',
      'civil servants',
    ],
    port: [
      'port of {city}',
      'border town of {city}',
      'garrison town of {city}',
      'northern city of {city}',
      'southern city of {city}',
      'oil town of {city}',
      'mountain town of {city}',
    ],
    disaster: ['earthquake', 'flood', 'landslide', 'cyclone', 'volcanic eruption', 'dam break', 'tsunami', 'mudslide'],
    accident: [
      'ferry sinking',
      'train crash',
      'mine collapse',
      'bridge collapse',
      'factory fire',
      'stadium stampede',
      'bus crash',
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
    relief: ['aid groups', 'relief workers', 'U.N. officials', 'church charities', 'foreign doctors', 'disaster teams'],
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
      'water talks',
    ],
    force: ['troops', 'soldiers', 'marines', 'paratroopers', 'armored units', 'commandos'],
    fleet: ['warships', 'frigates', 'gunboats', 'patrol boats'],
    crop: ['grain', 'rice', 'cotton', 'coffee', 'sugar', 'cocoa', 'milk'],
    ore: ['copper', 'lithium', 'bauxite', 'gold', 'coal', 'uranium'],
    export: [
      'grain',
      'oil',
      'copper',
      'cocoa',
      'natural gas',
      'rice',
      'cotton',
      'lithium',
      'coffee',
      'fish',
      'bauxite',
    ],
    worker: [
      'nurse',
      'farmer',
      'engineer',
      'teacher',
      'missionary',
      'journalist',
      'student',
      'aid worker',
      'pilot',
      'pastor',
      'geologist',
      'horse trainer',
    ],
  },
  frames: frames(`
{country} and {country2} agree to ceasefire | The truce takes effect at midnight after {9..90} days of shelling. {agency} will send observers.
{talks} between {country} and {country2} collapse in {capital} | Delegates walked out over control of a mountain pass. Mediators hope to meet again in {month}.
{disaster} kills at least {14..190} in {country} | Rescuers searched through the night near the {port}. {relief} sent tents and water.
{disaster} in {country} leaves {2..90},000 homeless | Roads and bridges are cut, officials in {capital} said. The government asked for foreign aid.
{leader} of {country} ousted in coup | Soldiers took over state television in {capital} and closed the borders. {agency} condemned the putsch.
{country} votes in first election since civil war with {country2} | Long lines formed at polling stations in {capital}. Foreign observers reported few incidents.
{elected} wins {third} term in {country}, opposition cries fraud | Protesters burned tires in {capital}. {agency} called for calm.
{crowd} march in {capital} against {leader} | Riot police fired tear gas near parliament. The protests in {country} began over bread prices.
{rebels} attack army post in {country}, killing {6..60} | The raid took place near the {port}. No group has claimed responsibility.
{rebels} seize {port} in {country} | Government {force} withdrew after {two} days of fighting. Residents fled on foot.
{rebels} free {8..70} hostages in {country} | The captives, most of them villagers, were handed to {agency}. A ransom was denied.
{country} sends {force} to border with {country2} | {leader} said the move was defensive. The neighbor recalled its ambassador.
{country} expels {4..30} diplomats from {country2} | The foreign ministry in {capital} accused them of spying. A tit-for-tat response is expected.
{country} reopens embassy in {country2} after {7..40} years | Flags were raised in {capital} at a short ceremony. Direct flights may follow.
{2..90},000 refugees from {country} cross into {country2} | {relief} counted the arrivals over a week. Camps near the {port} are short of food.
Migrant boat sinks off {country}; {11..140} missing | The coast guard of {country2} rescued survivors. They had been at sea for {three} days.
{relief} warn of famine in {country} | Fighting has kept food convoys from the {port}. Some {two} million people need help.
{agency} accuse {country} of abuses in {country2} conflict | A report lists attacks on villages and the use of child soldiers. {leader} rejected it.
{country} joins regional alliance, angering {country2} | Foreign ministers signed the treaty in {capital}. The pact allows foreign {force} on its soil.
{leader} visits {country} for first time in {9..40} years | The two governments signed {three} accords in {capital}. Protesters waved banners along the route.
{leader} of {country} dies at {68..93} | Ten days of mourning were declared in {capital}. A council will choose a successor.
Parliament of {country} ousts {elected} in no-confidence vote | The coalition fell apart over a border deal with {country2}. New elections are due in {month}.
{country} court sentences ex-leader {name} to {5..30} years | The former strongman was convicted of war crimes. Supporters gathered outside the court in {capital}.
Bomb in {city} market kills {9..70} in {country} | The blast wounded dozens more at the height of a feast day. {leader} blamed {rebels}.
Car bomb wounds {5..40} near ministry in {capital}, {country} | Police sealed off the district. {rebels} have stepped up attacks before the vote.
{country} fires missile over {country2} | It fell into the sea {120..900} miles off the coast. The Security Council will hold an emergency session.
U.N. Security Council meets on {country} and {country2} | Envoys are split over sanctions against {leader}. Fighting near the {port} goes on.
U.S. envoy travels to {capital} for {talks} with {leader} | The diplomat carries a letter from the president. Washington has offered {country} aid in return for a truce.
American {worker} held in {country} is freed after {20..400} days | The captive had been detained in {capital} on charges of spying. {country2} helped to negotiate the release.
Warships from {country} and {country2} clash at sea | Both navies claim the fishing grounds off {island}. {two} sailors were hurt.
{country} marks {20..100} years of independence | A parade of {force} and dancers filled {capital}. {leader} promised an end to emergency rule.
{country} frees {40..900} political prisoners | Families waited at the prison gates in {capital}. {agency} called it a first step.
Curfew in {capital}, {country} after {third} night of unrest | {crowd} clashed with police downtown. The internet was cut in several provinces.
{country} closes border with {country2} over cattle raids | Traders are stranded near the {port}. Tribal elders from both sides will meet.
Villages emptied as {rebels} advance on {city} in {country} | Families took what they could carry toward {capital}. Aid workers were withdrawn.
What is behind the conflict between {country} and {country2} | The {region} neighbors have fought over the same line on a map since {1948..1979y}. A treaty was never ratified.
In {city}, {country}, a city rebuilds after the siege | Bakeries have reopened and trams run again in the {region} state. Mines still kill farmers.
Letter from {capital}: waiting for {leader} to go | In the cafes of {country}, people whisper about succession. The army watches the radio station.
{country} and {country2} swap {20..300} prisoners | The captives walked across a bridge near the {port}. {agency} oversaw the exchange.
{relief} airlift food to {country} after {disaster} | Cargo planes landed in {capital} at dawn. Remote valleys can be reached only by helicopter.
Survivor pulled from rubble {3..9} days after {country} earthquake | The {6..70}-year-old was found under a school in {city}. The death toll stands at {300..4000}.
{country} holds referendum on constitution backed by {elected} | The draft would extend the leader's rule until {2030..2040y}. Opposition parties urged a boycott.
{leader} offers {rebels} amnesty in {country} | Those who lay down arms will be pardoned. Commanders in the bush asked for guarantees from {agency}.
{country} bans {opposition} party before vote | Its leader fled to {country2}. European governments voiced concern.
{3..19} journalists jailed in {country} go on hunger strike | They had reported on killings near the {port}. {agency} demanded their release.
{country} parliament backs sending {force} to {country2} | The mission, under a U.N. mandate, will guard roads around {city}. The first contingent leaves in {month}.
Summit of {region} leaders in {capital} ends without deal | Leaders of {9..27} nations argued over migration and water. {leader} left early.
Royal wedding of Prince {royal} fills streets of {capital} in {country} | The heir to the throne married a schoolteacher. Foreign monarchs and {two} presidents attended.
King {royal} of {country} dissolves parliament | The decree came after {crowd} blocked roads to {capital}. Ministers were told to stay at home.
Pirates seize ship off {country} with {9..28} sailors | The freighter was bound for {city}. Navies in the region have sent {fleet}.
Plane with {19..160} aboard crashes in {country} | It went down in mountains north of {city}. Soldiers reached the wreck on foot.
Cholera and war: {relief} struggle to reach {city} in {country} | The truce lasted {three} hours. Convoys turned back under fire.
{region} leaders urge {country} to hand over power | The bloc set a deadline for the junta. Sanctions and a blockade of {capital} could follow.
Troops return to barracks in {country} after deal with {elected} | Generals will keep a third of cabinet seats. {crowd} in {capital} called it a sellout.
{country} mourns {30..400} victims of {accident} | Flags flew at half-staff in {capital}. An inquiry will ask why warnings were ignored.
{country2} offers to mediate between {country} and {rebels} | Secret contacts took place in {capital}, {agency} said. The army is said to be divided.
Drone strike in {country} kills commander {name} of {province} {rebels} | The man was on a U.N. sanctions list. Villagers near {city} said civilians died as well.
{country} to withdraw {force} from islands disputed with {country2} | The two navies agreed on joint patrols. Fishermen remain wary.
Election in {country} heads to runoff between {name} and {name2} | Neither won a majority in the {region} nation. The vote in {capital} was close.
Children of {country} go back to school under tents after {disaster} | The disaster destroyed {40..900} classrooms. {relief} pay teachers a small wage.
World briefs: strike in {country}, truce in {country2} | Airports closed in {capital} as pilots walked out. Elsewhere, {rebels} handed in rifles.
Exiles return to {country} after fall of {leader} | Some had not seen {capital} for {10..45} years. The interim government promised elections.
{country} accuses {country2} of plot to kill {leader} | {three} suspects were shown on state television. The embassy in {capital} called it absurd.
War crimes court opens case against {leader} of {country} | Prosecutors cite massacres in the {port}. Witnesses will testify by video.
Coup in {country}: what we know about the fate of {leader} | Soldiers hold the airport and the radio station in {capital}. The leader has not been seen since {weekday}. Neighboring {country2} closed its border.
Coup against {leader} fails in {country} as army splits | Loyal {force} retook the palace in {capital} before noon. The ruler thanked "the people and the cadets" in a televised address.
Junta in {country} names {name} prime minister | The economist is the first civilian in the government since the coup. {crowd} in {capital} were not impressed.
Junta in {country} delays vote for {third} time | General {name} blamed floods and voter rolls. {bloc} may expel the country in {month}.
A year after its coup, {country} waits for {leader} to call elections | The junta promised them in {capital}, along with electricity. {agency} count {900..9000} arrests since the takeover.
General {name}, who toppled {two} presidents of {country}, dies in exile at {77..95} | The officer had lived in {country2} since {1986..1999y}. No state funeral is planned, a spokesman in {capital} said.
{name}, poet and president of {country}, dies at {76..94} | The former dissident spent {8..20} years in prison and {two} terms in the palace. World leaders will travel to {capital} for the funeral.
{name}, who signed peace between {country} and {country2}, dies | The former foreign minister was {79..97}. The treaty, reached after {40..200} days of talks, still holds.
Queen of {country} abdicates; King {royal} takes throne | The oath was sworn in {capital} before parliament. Republicans held a small protest with yellow umbrellas.
Crown prince of {country} renounces throne, cites war with {country2} | Prince {royal} said he could not command an army he does not believe in. The palace in {capital} gave no comment.
Monarchy or republic? {country} votes after {60..200} years under a crown | Polls in {capital} show a divided nation. King {royal} has promised to leave quietly if he loses.
{country} lowers flag of {country2} for last time | The former colony became independent at midnight after a referendum. {force} marched out of {capital} to a brass band.
{province} votes to leave {country}; {capital} calls it illegal | The region's council claims {61..93}% support. {leader} sent {force} and an offer of talks.
Separatists in {province} lay down arms after {21..50} years | Fighters handed rifles to {agency} near {city}. {country} will release {80..700} prisoners in return.
{country} or {country2}? A day in disputed {province} | Schools teach in the language of {country}, and shops count in the money of {country2}. A war in {1991..2003y} settled nothing.
Language law inflames {province} as {country} bans signs | Road signs in the minority tongue must go by {month}. Teachers in {city} walked out and {country2} protested.
Who was {name}, the rebel leader killed in {country}? | A former {worker} from {city}, the commander led {2..19},000 fighters. A successor has not been named.
Rebel commander {name} surrenders in {country} | The man accused of {30..300} killings crossed the {river} River with a white flag. The war crimes court wants custody.
{rebels} claim to hold {40..80}% of {province}; {country} denies it | Satellite photos show fires near {city}. {agency} have had no access for {three} weeks.
{rebels} shell {city} as {country} observes feast day | At least {5..40} people died in a market. Both sides had promised a three-day truce.
{rebels} in {country} kidnap {20..120} schoolgirls | The raid on a boarding school in {city} lasted an hour. The army sent helicopters and closed roads in {province}.
Schoolgirls freed after {30..200} days in {country} forest | {relief} brought {15..90} girls to a clinic in {city}. Ministers would not say whether a ransom was paid.
Child soldiers in {city}, {country}, trade rifles for sewing machines | A camp takes in boys and girls who fought for {rebels}. Money from foreign donors runs out in {month}.
Siege of {city} enters day {30..300} | Doctors in the {country} city operate by candlelight. {agency} want a corridor for {2..40},000 civilians.
Fall of {city} opens road to capital of {country} | Government {force} left before dawn. {leader} called on citizens to defend {capital} street by street.
{country} retakes {city} after {9..60} days | Soldiers raised a flag over a ruined town hall. {agency} found mass graves near the {river} River.
Mines kill {3..9} farmers in {country}, {11..30} years after the war | Sappers have cleared less than half of {province}. The United States pays for most of the work.
Front line of {country} and {country2} freezes as winter nears | Trenches run along the {river} River for {90..400} miles. Officers on both sides say they lack shells.
War in {country} by the numbers: {2..9} years, {3..9} truces, no winner | About {2..6} million people have left their homes. {agency} say the true death toll will never be known.
Shells fall on {city} hours after {country} and {country2} sign truce | Each army accused the other. Monitors counted {20..190} explosions before noon.
Truce between {country} and {country2} holds for {third} week | Farmers returned to fields along the {river} River. The first buses crossed the line with medicine and mail.
{country} calls up {20..300},000 reservists as talks fail | Young men lined up at buses in {capital}. Others drove toward {country2} before the border closed.
{country} drafts women for first time amid border war with {country2} | The law applies to those aged {18..19} to {25..30}. Students in {capital} both cheered and protested.
Mothers of missing soldiers camp outside ministry in {capital}, {country} | They want lists of the dead from the war with {country2}. The defense minister met {three} of them.
Soldier's diary from {province} front shocks {country} | The notebook, found near {city}, describes hunger and executions. The army calls it a forgery.
Peacekeepers ambushed in {country}; {3..17} dead | The patrol was on a road near {city}. The United Nations may pull its mission out of {province}.
U.N. ends mission in {country} after {9..24} years | The last {200..900} peacekeepers left {capital} on {weekday}. Villagers in {province} fear that {rebels} will return.
U.N. assembly condemns {country} by {88..141} votes to {7..30} | The resolution demands withdrawal from {province}. {country2} was among {20..50} that abstained.
U.N. inspectors barred from {city} site in {country} | The team wanted soil from a plant. Western diplomats fear a weapons program.
Nuclear inspectors return to {country} after {2..9} years | Cameras will go back into {two} sites near {city}. In exchange, frozen funds in {country2} will be released.
{country} tests long-range missile, {third} this year | It flew {400..3000} miles before falling into the sea. {country2} put its {fleet} on alert.
Arms treaty between {country} and {country2} expires at midnight | Inspections stop, and each side may build more launchers. Diplomats in {capital} called it the end of an era.
{country} buys {12..80} fighter jets from {country2} | The deal, worth {$1..9} billion, alarms neighbors. Opposition lawmakers in {capital} asked for the contract.
Spy swap at {capital} airport: {country} and {country2} trade {two} for {two2} | Planes stood nose to tail for {9..40} minutes. Among those freed was a biologist held since {lastyear}.
Ambassador of {country2} summoned over spy balloon in {country} | It drifted across {province} for {two} days. The embassy in {capital} said it measured the weather.
{country} jails {3..12} as spies for {country2} | A closed court in {capital} heard them in a day. Families said the accused had repaired radios.
Embassy of {country2} burned in {capital} | {crowd} broke through a police line in {country} after a court ruling. Diplomats had left an hour earlier.
{country} recalls ambassador from {country2} over cartoon | A newspaper in {capital} had drawn {leader} as a goat. Trade ministers on both sides asked for calm.
{country} moves embassy to {city}; {9..30} states protest | Foreign ministers met in {capital}. {country2} said it would follow within the year.
Sanctions on {leader} bite in {country}: no medicine, long lines | Pharmacies in {capital} ration insulin. The government blames foreign powers; {agency} blame the war.
{bloc} lifts sanctions on {country} after vote | Banks in {capital} may again trade abroad. {agency} said {200..900} prisoners remain.
{country} offers visas to scholars fleeing {country2} | Some {200..900} professors have asked for refuge since the purge of universities. {leader} called them traitors.
Camp for {20..90},000 refugees from {country} runs out of water | {relief} truck in half of what is needed. {country2}, which hosts the camp near {city}, wants it closed.
In {country} refugee camp, a school with no walls and {300..900} pupils | The children fled {country2} after the fall of {city}. Teachers are paid in flour.
Refugees go home from {country2} to what is left of {country} | {relief} bused {2..40},000 people back across the {river} River. Many found neighbors living in their houses.
Number of refugees from {country} passes {two} million | {country2} has taken in most of them. Officials in {capital} warned that schools and wells cannot cope.
{country2} shuts door to refugees from {country} | Razor wire went up along {30..200} miles of border. {agency} said the closing breaks a treaty both states have signed.
{country} and {country2} trade blame for {11..90} migrants stranded at sea | The ship has food for {two} days. Coastal states met in {capital} to decide who must take it in.
Smugglers' boat with {40..190} migrants reaches {island} | Most came from {country} by way of {country2}. The island's only clinic treated burns and thirst.
Migrant deaths in desert between {country} and {country2} reach {90..900} | {agency} found bodies along an old salt road. Both governments had cut patrols.
Migrants from {country} storm fence at {city}; {3..18} dead | Guards of {country2} fired from towers. The two interior ministers will meet on {weekday}.
{country} takes back {200..900} deported citizens from {country2} | The first plane landed in {capital} to silence and cameras. Some had not seen the country since childhood.
Why young people leave {country} for {country2} | Wages at home are a fifth as high. A bus for the border fills every night in {city}, and the government has stopped counting.
{country} lets in {2..30},000 climate refugees from {island} | The agreement is the first of its kind anywhere. Islanders will vote under their own flag for ten years.
{island} islanders ask world court to hold {country} to its promise | A treaty guaranteed them land as the sea rises. Judges will hear {three} states in {month}.
Famine declared in {province} as {country} war blocks convoys | {relief} counted {90..900} deaths in a week. The nearest grain sits in ships off {city}.
Drought drives herders of {country} across border of {country2} | Wells in {province} have been dry for {two} years. Clashes over grazing killed {5..60} people.
Grain ships leave {city} under deal between {country} and {country2} | The convoy carries food for {two} million people. Mines were cleared from the channel overnight.
Bread riots spread from {city} across {country} | Police in {capital} shot at crowds near bakeries. {leader} restored the subsidy by decree.
Locusts and war with {country2}: {country} faces second hungry year | Swarms crossed the front. Pilots who should spray them were drafted, officials in {capital} said.
Aid convoy looted near {city} in {country} | Armed men took {20..90} trucks of flour. {relief} stopped deliveries to {province} until roads are safe.
Aid workers kidnapped in {country}: {3..9} still missing | They were taken from a clinic near {city}. Their organization has worked in {province} for {11..40} years.
{relief} pull staff out of {province} after attack in {country} | The assault on a guesthouse in {city} killed {3..12}. A feeding program for {2..40},000 children will stop.
Earthquake in {country} kills {300..4000}; rescuers dig by hand | The first tremor struck {city} at breakfast. Aid flights from {country2} landed despite a border dispute.
After the quake, old enemies {country} and {country2} open the border | Ambulances crossed at {city} for the first time in {15..50} years. Diplomats called it earthquake diplomacy.
Quake survivors in {city}, {country}, ask where the aid went | Only {5..30}% of promised homes stand. {leader} fired a minister and blamed {country2}.
Cyclone heads for {country}; {200..900},000 told to leave coast | Buses left {city} all night. {relief} stored rice and tarpaulins inland.
Cyclone flattens {city} on {island} | Nine of ten roofs are gone, {country} officials said. A navy ship from {country2} will bring water.
Flood in {country} cuts {province} off from the world | The {river} River rose {9..30} feet. Helicopters lowered food to people on roofs near {city}.
Dam on {river} River bursts in {country}, drowning villages | At least {40..600} people are missing. Engineers in {capital} had warned of cracks since {lastyear}.
Landslide buries {20..200} in mining town of {country} | Villagers dug with pots near {city}. The government promised an inquiry and coffins.
Volcano on {island} erupts; {country} moves {3..40},000 people | Ash closed the airport in {capital}. Many of the displaced took their goats to the harbor.
Tsunami strikes {country} and {country2}; {200..3000} feared dead | The wave hit {city} {9..40} minutes after an undersea quake. A warning siren had been broken for years.
Wildfires in {country} burn to edge of {capital} | Winds drove flames over {two} ridges. {country2} sent planes, its first help to the neighbor in decades.
{accident} kills {20..200} in {country} | Rescue teams from {country2} joined the search near {city}. {leader} declared {three} days of mourning.
Ferry with {90..400} aboard capsizes off {island}, {country} | Fishermen pulled {30..80} people from the sea. The vessel was licensed for half as many.
Train derails in {country}, killing {12..90} pilgrims | It was bound for a shrine in {city}. Rail workers had struck over broken signals a week before.
Mine collapse traps {12..70} in {country} | Families wait at the pit near {city}. Engineers from {country2} brought a drill.
Stampede at {city} shrine kills {20..200} in {country} | Witnesses said gates were locked. The interior minister offered to resign; {leader} refused.
Bus plunges into {river} River in {country}; {15..50} dead | Soldiers on a nearby bridge formed a chain to reach survivors. The road had no rail.
Factory fire in {capital}, {country}, kills {20..140} workers | The doors were chained. Foreign buyers and the labor minister blamed each other.
Plane of {country} vanishes with {60..240} aboard | Ships from {two} nations searched near {island}. {country2} offered radar data from its navy.
Passenger jet shot down over {province}; {country} and {country2} trade blame | All {90..290} aboard died. Investigators were kept from the wreck by {rebels}.
Blackout leaves {country} in the dark for {third} day | The grid failed after a strike on a plant near {city}. Hospitals in {capital} ran on fuel from {country2}.
Oil spill from stranded tanker sparks row between {country} and {country2} | Slicks reached the beaches of {island}. Each government says the other must pay.
Fallen bridge at {city} divides {country} and {country2} | Trucks wait in lines {20..90} miles long. The two governments accuse each other of blowing it up and cannot agree on who should rebuild it.
Heat wave kills {200..2000} in {country}; {leader} blamed for power cuts | Morgues in {capital} are full. Schools have closed and {country2} sent generators.
Two years after the {disaster}, {city} is still a tent city | {country} spent the aid on a highway, auditors found. {relief} count {9..80},000 people without homes.
Rescuers from {13..40} nations race to {country} after {disaster} | Teams with dogs landed in {capital} overnight. {country2} waived visas and sent its army engineers.
Rescue of {9..30} children from flooded cave unites {country} and {country2} | Divers from both nations worked {three} days near {city}. The two prime ministers telephoned each other for the first time.
{leader} faces anger on visit to flood zone in {country} | People in {city} threw mud at the convoy. The government had spent dam money on a summit, newspapers wrote.
How one {country} village in {province} lived through war and truce | The elders of the hamlet keep a ledger of each disaster. The worst page, they say, is the one about the ceasefire.
Gang war empties schools in {capital}, {country} | At least {40..300} people have died since {lastyear}. {leader} asked {bloc} for police.
Gangs free {300..2000} inmates in attack on {capital} prison | The assault in {country} lasted all night. The prime minister is stranded abroad and the airport is closed.
Drug cartel boss {name} seized in {country} | Marines took the fugitive in a villa near {city}. The United States wants extradition; gunmen burned {20..90} buses in reply.
Escape of drug lord {name} embarrasses {country}, again | The prisoner left a prison in {capital} in a laundry cart. {three} guards and a general were arrested.
{country} and {country2} destroy {20..90} tons of seized cocaine | Presidents of the two {region} states lit the fire together near {city}. Police say farms have moved across the river.
Vigilantes rule {province} as police of {country} retreat | Men with machetes guard roads around {city}. {agency} report {12..90} lynchings.
Poachers and soldiers: the other {country} war in {province} | Rangers have lost {9..40} men. Ivory pays for rifles used against {country2}, U.N. experts say.
Gold rush in {province} fuels {country} conflict | {rebels} tax the pits near {city}. Smugglers carry the metal to {country2}, U.N. monitors found.
{country} votes under curfew, with {elected} expected to win | {rebels} had threatened polling stations. Observers from {9..30} nations stayed in {capital}.
{elected} concedes defeat in {country}, a first | The handshake on live television stunned {capital}. The winner, {name2}, promised to free prisoners.
Landslide for {name} ends {20..50} years of one-party rule in {country} | Crowds danced in {capital} until morning. The army said it would respect the result.
{country} election too close to call; {name} and {name2} both claim victory | The gap is {200..9000} votes. Monitors urged the two camps to stay off the streets of {capital}.
{country} court annuls election won by {elected} | Judges found {20..300} ballot boxes stuffed with foreign paper. A new vote must be held within {60..90} days.
Opposition boycotts vote in {country}; {elected} wins with {91..99}% | Streets in {capital} were empty. {agency} called the contest a ceremony.
Comedian {name} becomes president of {country} | The television star beat {elected} with {55..73}%. Allies abroad wonder what the newcomer thinks about the war in {province}.
Former goalkeeper {name} wins presidency of {country} | The sports hero carried every province but {province}. Diplomats in {capital} are reading old interviews for clues about foreign policy.
Former guerrilla {name} sworn in as president of {country} | The ex-fighter laid a rifle on the steps of parliament in {capital}. {force} saluted for the first time.
{name} sworn in as first woman prime minister of {country} | She leads a coalition of {three} parties. Her first trip will be to {country2}, to talk about the border.
{country} ends {12..90} days without a government | {three} parties agreed on {name} as prime minister. The deal, struck in {capital}, gives the defense ministry to nationalists.
Far-right party wins {18..34}% in {country} vote | It may enter government. Neighbors worry about its call to leave {bloc}.
Nationalists in {country} demand return of {province} from {country2} | A rally in {capital} drew {20..200},000. Maps sold at the stalls show borders of {1890..1925y}.
Voters in {country} reject peace deal with {rebels} by {1..3}.{1..9} points | The result stunned mediators in {capital}. Fighting could resume in {month}, when a truce runs out.
{200..900},000 voters abroad could decide {country} election | Most live in {country2}. Lines at the consulate in {capital} ran around the block.
Ink and mules: {country} takes its first free vote to {province} | Boxes travel {two} days from the road. {agency} trained {2..9},000 observers.
Tribal elders pick {name} as president of {country}; court objects | The choice had the assent of {40..90} clans. Judges in {capital} want a ballot.
Strike shuts down {country} as unions defy {elected} | Trains, ports and schools closed. The government in {capital} called in {force} to move fuel.
Protesters in {country} enter palace; {leader} flees to {country2} | Guards in {capital} stood aside. People swam in the pool and slept in the ballroom.
Day {12..90} of protests in {country}: barricades, tear gas and soup | {crowd} hold the main square of {capital}. {leader} offered talks and doubled police pay.
Protest leader {name}, {19..27}, shakes {country} | The student called the march that filled {capital}. State television says foreign powers are behind it.
{country} police fire on crowd in {city}; {9..80} dead | {crowd} had gathered against a tax on water. Ambassadors of {12..25} states asked for an inquiry.
Farmers of {country} block border with {country2} over cheap {crop} | Tractors stand nose to tail near {city}. Ministers of the two states will meet in {capital}.
Women of {country} win vote by decree of King {royal} | The law takes effect in {month}. Clerics in {city} called for prayers against it.
Priests, imams and rabbis lead march for peace in {capital}, {country} | Some {9..90},000 people walked behind them. {rebels} had killed worshippers in {city}.
{country} restores death penalty after attack in {capital} | Parliament voted {120..190}-{30..80}. {bloc} warned that talks on membership would end.
{country} outlaws criticism of {leader}; poets go to jail | Police in {capital} searched bookshops. Writers in {country2} read the banned poems on the radio.
{country} newspaper prints blank page in place of {leader} story | Censors in {capital} had ordered the story removed. {agency} said {20..90} reporters are in prison.
{elected} pulls broadcaster's license before {country} vote | The station had shown lines at food stores in {city}. The government said it spread foreign lies.
Dissident {name} poisoned, say doctors in {country2} | The critic of {leader} was flown from {country} in a coma. The government in {capital} denies any part in it.
Dissident {name} wins peace prize from {country} prison cell | The laureate is serving {8..25} years. Officials in {capital} summoned the ambassador of the prize committee's home country.
Exiled leader {name} returns to {country}, is arrested at airport | Supporters had waited all night in {capital}. A court revived a case from {2001..2012y}.
{country} arrests {12..60} generals in purge | {leader} accused them of working for {country2}. Tanks guarded the ministry in {capital}.
{leader} changes constitution of {country} to stay in power | The assembly in {capital} needed {9..40} minutes. Opposition members had been locked out.
Son of {leader} to rule {country} | The heir, {27..39}, trained as a dentist abroad. Generals in {capital} swore loyalty in a ceremony shown {three} times.
{leader} has ruled {country} for {25..45} years. Who is next? | A nephew, a general and a daughter are named in the cafes of {capital}. Diplomats study seating plans.
{leader} moves capital of {country} to {city}, and ministries follow by truck | The new city in the desert has {two} ministries and no sewer. Embassies have until {month} to relocate.
Secret police files open in {country} after {30..45} years | Citizens line up in {capital} to learn who informed on them. Some find the name of a spouse.
Truth commission in {country} hears of {200..9000} disappeared | Widows testified in {city}. An officer told where bodies lie along the {river} River.
{country} apologizes to {country2} for massacre of {1904..1951y} | The foreign minister bowed at a memorial in {capital}. Descendants want land, not words.
{country} returns {40..300} looted bronzes to {country2} | A ceremony in {capital} ended {9..30} years of diplomacy. Some pieces stood in a palace taken by colonial troops.
Former dictator {name} of {country} extradited from {country2} | Victims waited at the airport in {capital}. The trial for torture and murder will open in {month}.
War crimes suspect {name} found living as {worker} in {country} | The fugitive from {country2} had used a false name for {12..30} years. Prosecutors will seek extradition.
War crimes judges convict {name} of genocide in {province} | The former mayor got {25..40} years. In {country}, some cheered and others burned the court's flag.
International court orders {country} to stop digging in {river} River | {country2} had complained that a canal dries its fields. The ruling is binding, but there are no police to enforce it.
International court draws sea border between {country} and {country2} | The line gives fishing grounds near {island} to one and gas to the other. Both said they won.
Corruption trial of {elected} divides {country} | The leader is accused of taking {$1..90} million for a port contract from {country2}. Supporters camp outside the court in {capital}.
Palace in {country} for sale: {leader} is gone, the gold taps stay | The interim government wants to pay teachers. Bids came from {country2} and a circus.
Census in {country} reopens old quarrel over {province} | Clerics and generals claim the counts were cooked. The last one led to a civil war in {1975..1991y}.
Ethnic clashes kill {20..200} in {province}, {country} | Homes burned in {city} after a dispute over a well. {force} arrived on the third day.
Religious minority flees {city}, {country}, after shrines are burned | The army imposed a curfew. Leaders of both faiths slept in the ruins to keep peace.
Nomads of {country} win right to cross into {country2} | The assembly in {capital} recognized old grazing routes. Border guards must let herds pass.
{country} and {country2} sign peace treaty in {capital} | The document has {30..190} articles and one map, sealed until {month}. Veterans of both armies watched from the back row.
{country} and {country2} restore ties after {9..45} years | Foreign ministers shook hands in {capital}. Families divided by the break may visit by {month}.
Handshake in {capital}: how {country} and {country2} made peace | A fishing quarrel led to secret talks in a monastery. {two} envoys and a cook were the only witnesses.
{leader} and {leader2} meet on bridge between {country} and {country2} | They spoke for {20..90} minutes under umbrellas. Aides agreed on {three} points, none of them the border.
{talks} stall as {country} demands return of {province} | Mediators in {capital} moved the delegations to separate floors. {country2} will not discuss maps.
{talks} in {capital} yield {country} one page and a dinner | Envoys from {country2} said the mood had improved. The hardest question, {province}, was left for {month}.
Table too round: how {talks} of {country} and {country2} failed | Delegates in {capital} spent {two} days on seating. Fighting near {city} went on.
Envoy {name} resigns as mediator for {country} | The diplomat spent {two} years shuttling between {capital} and {rebels}. A farewell letter blames both.
Veteran diplomat {name} tries one more time in {country} | The {71..86}-year-old envoy has ended {two} wars. {leader} calls the visitor an uncle; {rebels} call him late.
Leaked cables show {country} planned raid on {country2} | The documents quote {leader} on the choice of night and weather. The ambassador in {capital} was recalled.
{bloc} admits {country} after {9..25} years of waiting | Leaders signed the treaty in {capital}. {country2}, still outside, called the vote a snub.
{country} quits {bloc}, citing insult by {country2} | The withdrawal takes a year. Students in {capital} fear for exchange programs and visas.
Summit in {capital} opens with an empty chair for {country} | {leader} stayed away over a dispute with {country2}. Leaders of {12..40} states will talk about debt and rice.
Summit in {capital} ends with family photo and no deal on {province} | {leader} stood at one end, {leader2} at the other. A communique of {three} lines was read twice.
{country} hosts summit in {city}, paints the grass, hides the poor | Residents were bused out for a week. {leader} welcomed {20..60} heads of state.
{country} bans {export} exports to {country2} in border dispute | Trucks turned back near {city}. Foreign ministers trade notes, and {bloc} offered to mediate.
Trade war between {country} and {country2} spreads to {export} | Each government matched the other's duties within hours. Diplomats in {capital} fear for a peace treaty signed {ago}.
{country} seizes ships of {country2} loaded with {export} | {three} vessels were led into {city} by gunboats. The crews, from {two} nations, are well, a consul said.
{country} nationalizes {ore} mines; {country2} recalls envoy | {force} took over pits in {province}. {leader} told {crowd} in {capital} that the wealth belongs to the people.
Pipeline blast darkens {country2}, and {country} denies sabotage | The line carries gas under the {river} River. Investigators of {bloc} found traces of explosives.
{country} cuts gas to {country2} in dead of winter | The two governments disagree over a debt and a naval base. Apartments in {capital} were at 50 degrees.
Strait closed: {country} navy turns back tankers off {island} | {leader} acted after a raid by {country2}. The United States sent {two} ships to escort merchant vessels.
{country} and {country2} scramble jets over {island} | Pilots came within {90..900} feet of each other. A hotline between the two capitals rang unanswered.
{island} islanders wake to the flag of {country} | The invaders landed {40..300} marines at dawn. {country2} says it owns the rock and its {90..2000} people.
Lighthouse keeper on {island} is all that stands between {country} and {country2} | Each state pays half the salary and claims the whole island. Gunboats pass twice a day.
River of trouble: {country} dam worries {country2} | The {river} River would fill the reservoir for {three} years. Ministers meet in {capital} to share out water and blame.
Water treaty on {river} River saves {country} and {country2} from war, again | Engineers have met every month since {1958..1979y}, even under fire. They share one set of gauges.
{country} forgives debt of {country2} in exchange for port | The 99-year lease covers docks at {city}. Opposition in {capital} calls it conquest by pen.
{country} money collapses; {crowd} besiege palace in {capital} | The currency lost {20..60}% in a week. {leader} closed the border to traders from {country2} and called out the army.
Lenders offer {country} {$2..19} billion if {elected} cuts bread subsidy | Ministers in {capital} fear riots like those of {lastyear}. {country2} made a rival offer with a naval base attached.
Aid of {$20..300} million to {country} suspended over ministers' villas | Donor governments want the money back. {agency} said clinics in {province} will pay the price.
Who feeds {country}? {country2} sends soldiers with its aid | {bloc} sends wheat and inspectors. Ministers in {capital} take both.
U.S. ambassador {person} leaves {country} after threats | The embassy in {capital} will run with a skeleton staff. The State Department blamed {rebels}.
U.S. closes consulate in {city}, {country} | Americans were told to leave {province} by {weekday}. {rebels} are within {12..60} miles.
U.S. troops to leave {country} after {9..20} years | The last base, near {city}, will be handed to the army of {leader}. {rebels} have already fired rockets at it.
U.S. drone base in {country} at center of dispute with {leader} | The government in {capital} wants rent or the keys. Flights over {province} have stopped.
U.S. strikes {rebels} in {country} after attack on ship | Missiles hit {three} camps near {city}. Officials in {capital} say they were not told.
U.S. and {country} near deal to free {two} Americans | A plane waits in {country2}. The trade would send a convicted arms dealer home to {capital}.
U.S. lifts ban on aid to {country}; {relief} hurry to {city} | Warehouses in {country2} hold {200..900} tons of food. The thaw followed a secret visit to {capital}.
U.S. visa freeze strands {200..900} students from {country} | Lines at the embassy in {capital} vanished overnight. {leader} promised to answer in kind.
Washington recognizes {name} as leader of {country}; {capital} does not | {elected} still controls the army. {20..60} states followed the U.S. statement, {country2} the other side.
State Department warns Americans against travel to {province} in {country} | Kidnappings have doubled since {lastyear}. Tour groups were told to fly out of {city}.
Hero's welcome for {name}, peacemaker of {country} | Crowds lined the road from the airport to {capital}. The mediator brought a signed truce from {rebels}.
Foreign legion of {country} recruits in bars of {country2} | The pay is {$900..3000} a month and a passport. {agency} found {20..200} recruits in graves in {province}.
Mercenaries from {country2} guard {leader} of {country} | About {300..2000} hired fighters patrol {capital}. Villagers in {province} accuse them of looting {ore}.
Weapons meant for {country} turn up in {country2} | {agency} traced {200..4000} rifles through {three} ports. {bloc} will inspect ships bound for {city}.
Land mine treaty gains {country}, loses {country2} | One signed in {capital}, the other gave notice. Farmers in {province} clear fields with rakes.
{country} abandons land mine ban as war with {country2} nears | Parliament in {capital} voted {110..190} to {9..60}. {agency} call it a step back of {20..30} years.
Cartographers of {country} and {country2} walk their border, stone by stone | The joint team has replaced {200..900} markers. They argue about one creek and share lunch.
Twin towns, two time zones: life on border of {country} and {country2} | A wedding party in {city} needs {two} visas. A fence planned by {leader} would cut the market in half.
Consul {name} issued visas against orders and saved {200..4000} in {country} | The diplomat from {country2}, now {85..99}, was honored in {capital}. The foreign ministry had fired him.
Diplomat's cook, spy's widow: {name} tells of Cold War in {country} | At {84..99}, she remembers signals in laundry and soup. {country2} opened its files on {weekday}.
Polio returns to {city}, {country}, as war empties clinics | {relief} negotiated a truce of {two} days to vaccinate {200..900},000 children. {rebels} let teams into {province} on foot.
Cholera spreads in camps on border of {country} and {country2} | Doctors counted {300..4000} cases among refugees from {city}. {leader} blamed foreign aid workers and closed a road.
Hospital in {city} bombed for {third} time | Surgeons moved into a cellar in the besieged {country} city. {agency} had given both armies the coordinates.
Surgeon {name} stays in {city} when the ambulances leave | The last doctor in the {country} town has operated through {40..200} air raids. {relief} offer a seat on every convoy.
Epidemic closes border between {country} and {country2} | {force} turned back traders near {city}. The two health ministers accuse each other of hiding deaths.
Vaccine diplomacy: {country} sends doses to {country2}, and a naval officer | The gift of {2..9} million shots came with a request for harbor rights. Parliament in {capital} will debate it.
{country} team refuses to play {country2} over war in {province} | The match had been moved to neutral ground. Foreign ministries in both capitals praised their own athletes.
Runner from {country} seeks asylum in {country2} after race | The {19..27}-year-old told police that {leader} had ordered an arrest. The embassy in {capital} wants the athlete back.
Football truce: {country} and {rebels} stop shooting for a match | {two} hours of play drew {3..20},000 to a field near {city}. Shelling began again at dusk.
{country} boycotts games hosted by {country2} | {leader} cited the occupation of {province}. {12..30} other governments are under pressure to stay home.
Stadium in {capital} holds {2..9},000 detainees after coup in {country} | Soccer goals serve as gates. {relief} were let in to count and to hand out blankets.
Chess champion {name} jailed in {country} for pawn protest | The grandmaster had set up a board outside the palace in {capital}. Police arrested {two} players and the king.
Song contest becomes diplomatic row as {country} bans entry of {country2} | The lyrics name a town both claim. Ambassadors in {capital} were called in before breakfast.
Singer {name} freed in {country} after {20..60} million sign petition | A ballad about {city} had earned a term of {3..9} years. {leader} said the pardon was a gift to mothers.
Film about massacre banned in {country}, smuggled to {country2} | It shows soldiers in {province} in {1972..1989y}. Cinemas across the border are full every night.
Theater in {city} reopens during {country} truce | The play is a comedy about two generals. Sandbags serve as seats and the audience checks its rifles.
Novelist {name} deported by {country} at border with {country2} | The author of a satire on {leader} was driven to a bridge with one suitcase. {agency} protested.
Museum in {capital} loses {200..3000} treasures in fighting | Looters followed {rebels} into the {country} national collection. Scholars in {country2} offered shelter for the rest.
Orchestra of exiles from {country} plays its anthem in {country2} | The musicians fled {city} with {three} violins. The embassy of {leader} asked for the concert to be canceled.
{country} cuts internet as {crowd} fill {capital} | Phones went dead an hour before the march. {agency} said it was the {third} shutdown this year.
Hackers of {country} blamed for blackout in {country2} | Spies of {two} allied states traced the attack to an army unit. {leader} denied it and offered help.
{country} jails bloggers ahead of {leader} visit | {three} writers got up to {3..9} years for posts about {province}. Their lawyer was detained in {capital}.
Satellite images show {country} massing {force} near {country2} | The pictures count {90..900} vehicles at {city}. {leader} spoke of an exercise; neighbors called up reserves.
Drones change the war between {country} and {country2} | Machines that cost {$400..900} sink ships and burn tanks near {city}. Both armies now train {19..22}-year-olds as pilots.
Spyware found on phones of {20..90} opponents of {leader} in {country} | The targets include a bishop and two judges. {country2} makes the program and says it sells only to friends.
Glacier border melts, and {country} and {country2} must talk | The line of {1923..1961y} followed a ridge of ice. Diplomats and surveyors will meet in {capital}.
Polar station of {country} becomes a flashpoint with {country2} | Each claims the frozen bay and its fish. {force} landed by ski plane on {weekday}.
Archaeologists caught between {country} and {country2} at ancient fort | The ruins near {city} straddle a front line. U.N. monitors arranged a pause so that the team could leave.
{country} rocket falls on {country2}, and an apology follows | The satellite launcher strayed over {province}. {leader} telephoned within the hour and promised to pay for {three} roofs.
Smog summit: {country} and {country2} argue over whose fires choke {capital} | Satellite maps show {2..9},000 burning fields. Ministers signed a pledge as masks were handed out.
{crop} and coups: how prices topple rulers in {country} | They fell {20..50}% in the year {leader} took power. {agency} link each uprising to a bad harvest.
{country} closes banks for {3..15} days as sanctions and war bite | People in {capital} traded soap and cigarettes. {country2} halted flights and loans.
Garment workers strike in {country}; {leader} sends {force} | {two} died outside mills near {city}. Foreign governments asked for an inquiry into the shooting.
Ghost port: how war between {country} and {country2} emptied {city} | Cranes stand still over {300..900} rusting boxes. A dockers' choir sings for departed ships.
Flower sellers of {capital} keep {country} protest alive | Each carnation stands for one of {90..400} prisoners. Police may not arrest a customer, a judge ruled.
Wedding hall hit in {city}; {country} admits error | At least {12..60} guests died. The air force meant to strike {rebels} a mile away, {leader} said.
School bus bombed in {country}; {9..30} children killed | The road near {city} lies between two armies. {country2} and {rebels} accused each other at the Security Council.
Teacher {name} crosses front line each day to teach in {province} | She shows {two} passports and carries chalk. Soldiers of {country} let her pass at 7 a.m.
Zoo animals evacuated from {city} under {country} ceasefire | Vets led {three} lions and a bear past checkpoints. Both armies held fire for {20..90} minutes.
Postman {name} delivers across the {province} war | He carries letters between {country} and {country2} under a flag of his own design. Snipers know his whistle.
Village in {country} votes to join {country2}, then votes to go back | Residents near {city} wanted better roads. Neither capital has agreed, and {force} are on the way.
Last speakers of a tongue forbidden by {country} meet in {capital} | The government lifted a ban from {1931..1968y}. {three} women, all over {79..85}, were asked to teach the diplomats.
Pilgrims return to shrine on the line between {country} and {country2} | Soldiers of both armies carried the old and the sick. The gates will close again in {three} days.
Salt, tea and rifles: {country} cannot stop caravans from {country2} | Traders cross by night near {city}. {rebels} take one camel in ten.
Night train to {capital}: {country} rides again after {9..22} years of war | The line from {city} has {40..190} patched bridges. Passengers applauded at each former checkpoint.
Orphans of {city} find families in {country2} | {relief} matched {90..700} children by songs and birthmarks. {leader} wants them back for a ceremony.
Widow {name} sues {country} for husband lost in coup of {1973..1991y} | A court in {country2} agreed to hear the case. Generals in {capital} say the files burned.
Sculptor {name} melts {country} rifles into a bell | It rang in {capital} on the anniversary of the truce. {rebels} in {province} sent a box of cartridges for the next one.
Twins separated by war meet at border of {country} and {country2} | They were {3..6} when soldiers came to {city}. The two had served in opposing armies.
Cooks of {city} feed both sides of the {country} line | A kitchen in no man's land sends out {300..900} bowls a day. An officer from each army tastes the soup first.
{county} Guard unit leaves for peacekeeping in {country} | About {90..300} Kentucky soldiers will watch a truce line near {city}. It is the first such mission for the unit.
Kentucky soldier killed in {country} as {rebels} attack base | The {19..34}-year-old sergeant from {town} died near {city}. The Pentagon said {three} other Americans were wounded.
{county} couple home after {20..190} days as hostages in {country} | {rebels} seized them on a road near {city}. Negotiators from {country2} carried the last message.
{town} {worker} among {9..40} Americans trapped by fighting in {country} | {person} reached relatives by satellite phone from {city}. The embassy has closed and the airport is under fire.
Family in {town} waits for word after {country} {disaster} | {person} was teaching in {city} when the disaster struck. The State Department counts {9..60} Americans missing.
From {town} to the front: why {person} fights for {country} | The former {worker} joined a foreign legion near {city}. The State Department warns that it cannot rescue volunteers.
Kentuckian {person} jailed in {country} on spying charge | The {worker} was arrested in {capital} with a drone and a map. Diplomats saw the prisoner for {9..40} minutes.
Kentucky doctors land in {country} after {disaster} | The team of {8..30} set up tents in {city} beside surgeons from {country2}. Rain and gunfire kept them awake.
Exiles from {country} in {town} watch coup by phone | About {90..900} families from the country live in {county}. They fear for relatives in {capital}, where soldiers search houses.
Exiled opposition leader {name} waits for change in {country} from a {town} kitchen | The former minister stocks shelves in {county} and speaks each night to allies in {capital}. {leader} has put a price on his head.
War in {country} reaches {town} through a grandmother's phone | {person} hears the shelling of {city} each morning. Relatives crossed into {country2} with {two} bags.
Veterans of {country} and their old enemies meet in {county} | Men who fought at {city} in {1966..1989y} shared a table. Their governments have still not signed a peace.
Letter from {country}: a {town} {worker} finds peace is slow | {person} has trained police in {province} for {two} years. The truce holds by day.
Hemp and a naval base: what {leader} of {country} wants from Washington | Envoys left a list at the State Department. Human rights were on the last page, crossed out.
{9..40},000 tons of Kentucky grain sail to famine-hit {country} | The ship must pass a blockade at {city}. {relief} fear that {rebels} will tax every sack.
Peace Corps leaves {country} after {20..55} years | The last {40..150} volunteers, {person} of {town} among them, flew out of {capital}. {leader} had called them agents.
Adopted in {county}, found by a brother in {country} | {person} was carried from {city} as a baby during the war of {1970..1989y}. A truth commission opened the files that joined them.
Sister cities {town} and {city} cut ties over war | The {country} town's mayor had praised the invasion of {country2}. Letters between schoolchildren will go on.
Correction: {country} did not close its embassy in {country2} | A report on {weekday} misread a foreign ministry notice. Only the visa section in {capital} has shut.
Correction: death toll in {country} {accident} | An earlier version gave the number of injured as the dead. Officials in {capital} now count {20..190}.
Live: {country} under fire as {country2} launches dawn strikes | Sirens sounded in {capital} at {4..6}:{11..58} a.m. {leader} will speak within the hour. The Security Council meets tonight.
Live: rescuers reach {city} after {country} quake | The road was opened at noon by army engineers. {agency} put the number of dead at {200..3000} and say it will climb.
Live: {leader} speaks to {country} after night of coup rumors | The broadcast from {capital} began {20..90} minutes late. Shots were heard near the palace, and {country2} closed its airspace.
{3..9} dead, {20..90} hurt in {capital} embassy attack | Gunmen stormed the compound of {country2} in {country} during a reception. Police killed the last attacker at midnight.
{200..900} days in captivity: freed {worker} tells of {country} | {person} was moved among caves in {province} by {rebels}. Songs from home and a deck of cards helped.
{12..50} nations pledge {$2..9} billion to rebuild {country} | Donors met in {capital} without {leader}. Half the money depends on a truce in {province}.
Five reasons the {country} ceasefire with {country2} may not last | Pay for {rebels} is first, maps of {province} are last. Diplomats in {capital} speak of weeks.
Seven maps that explain {country} and {country2} | They show rivers, rail, faith and {ore}. The oldest, from {1880..1919y}, was drawn in a hotel room by men who never saw {province}.
Three questions about the coup against {leader} of {country} | Who holds {city}, who pays the soldiers and what {country2} will do. The ruler was last seen boarding a helicopter.
How to help after the {disaster} in {country} | {relief} ask for money, not clothes. Roads to {city} are closed, and parcels pile up at the airport of {capital}.
How {country} lost {province}: a history in nine treaties | Each border was meant to be the last. Grandparents near {city} have held {three} passports without moving house.
How {rebels} in {country} pay for the war | Smuggled {ore}, ransom and road tolls bring {$2..90} million a year, U.N. experts say. Dealers in {country2} ask no questions.
Why {country} matters: {export}, harbors and a hungry neighbor | {country2} has massed {force} at the frontier. A fight over {province} would draw in {three} powers.
Why is {country} fighting {country2}? A short guide | The war began over a customs post in {province}. {two} truces, a coup and a drought later, neither side recalls its terms.
Where is {leader}? {country} has not seen its ruler for {20..90} days | State television in {capital} shows old parades. Diplomats watch which general stands nearest the empty chair.
Can {country} hold an election with a third of it under {rebels}? | Officials in {capital} say boxes will reach {province} by air. {agency} doubt that a count there would mean much.
Will {country2} join the war in {country}? | {force} are at the border and trains run at night. The foreign minister told {agency} that it was a drill.
Is peace with {country2} worth {province}? {country} argues with itself | Families in {capital} are split by age. The treaty would give up land won in {1949..1978y}.
"We have no country now": voices from {city}, {country} | Residents of the town tell of a night crossing into {country2}. {relief} gave them numbers, blankets and soup.
"The guns are tired": {rebels} talk peace in {country} | Commander {name} met {agency} in a tent near {city}. The list of demands is {three} pages long, and schools come first.
"I was ordered to shoot": soldier of {country} speaks in {country2} | The deserter was in {city} when {crowd} marched. Prosecutors abroad took a statement.
"They came at prayer time": {country} survivors describe {province} massacre | At least {30..200} villagers died, {agency} said. The army blames {rebels}; witnesses describe army boots.
Column: {country} and {country2} deserve more than a ceasefire | Guns are quiet in {province}, yet {200..900},000 people cannot go home. Washington should guarantee the road.
Column: the world looked away from {city}, {country} | Envoys had warned of a massacre for {three} months. The Security Council issued a statement about concern.
Opinion: do not send {force} to {country} without a way out | The last mission lasted {9..20} years. {leader} asks for help in {province} and offers no plan.
Editorial: free {name}, and free {country} from its fear | The editor has spent {200..900} days in a cell in {capital}. Foreign governments that buy {export} from {leader} should say so.
Profile: {name}, the general who says no in {country} | The army chief refused to fire on {crowd} in {capital}. Allies call it conscience; {leader} calls it mutiny.
Profile: {elected}, the {worker} who leads {country} | A bicycle, a stammer and {two} coalition partners mark the leader from {city}. {country2} underestimated all three.
Profile: Foreign Minister {name}, who never raises a voice | The diplomat from {country} has outlasted {three} presidents. Rivals in {country2} say silence is the weapon.
Portrait of a border guard between {country} and {country2} | {name} has stamped passports near {city} for {18..39} years. The post has changed flags {two} times.
A day with {country} deminers in {province} | Twelve women clear {9..40} square yards a day. Each wears a tag with her blood type and a picture of a child.
A wedding, a raid, a funeral: one week in {city}, {country} | The town lies {two} miles from {country2}. Its mayor keeps a suit and a helmet by the door.
Night falls on {capital}, and {country} holds its breath | Shops closed at four and {force} took the bridges. {leader} has given {crowd} until dawn to leave the square.
The last train out of {city} before {rebels} came | {name} drove {900..4000} people from {province} to {capital}. The engine now stands in a park in {country}, full of holes.
The spy who sold {country} to {country2} for {$20..900},000 | The clerk in {capital} copied codes for {3..12} years. An unpaid hotel bill gave {name} away.
The smugglers, the bishop and the fall of {leader} | A convoy stopped in {province} started the scandal that ended a government in {country}. The bishop will not say who called him.
The boy king of {country} turns {9..15} | Regents rule in {capital} until he is of age. King {royal} received an elephant from {country2} and a bicycle from the people.
Anniversary: {20..75} years after {country} and {country2} split | Trains carried {two} million people across the new line. Survivors in {city} remember the songs and the lists of the dead.
Archive opens: how {country} planned to invade {country2} in {1951..1988y} | The plan called for snow and a Sunday. Historians in {capital} found the order, signed and never sent.
World briefs: vote in {country}, quake in {country2} | Turnout in {capital} reached {41..88}%. Elsewhere, tremors near {city} drove families into the fields, and {relief} sent tents.
World briefs: {leader} in hospital, {rebels} in talks | Doctors in {country} spoke of a cold. In {country2}, mediators said a truce was possible before the rains.
The week ahead: {country} votes, {country2} mourns, envoys fly to {capital} | A verdict is due at the war crimes court on {weekday}. {bloc} will decide on sanctions.
Year in review: the truce in {country} and the coup in {country2} | One surprised {agency}, the other nobody. The map of {province} was redrawn once more.
{country} blinks in standoff with {country2} | After {9..40} days, {force} pulled back from {city} before dawn. {leader} called it a gesture. Diplomats in {capital} called it a way out that both armies had asked for in private.
{capital} falls to {rebels} | The government of {country} fled by river as fighters entered from the south. Shops were shut and the state radio played marches. {agency} urged both sides to let {200..900},000 civilians leave along the coast road.
{leader} arrested | Police in {capital} took the former ruler of {country} from a villa at dawn on charges of ordering the killing of {crowd}. The arrest, broadcast live, set off celebrations in {city} and a mutiny in one barracks.
{rebels} agree to truce in {province} | They and the army of {country} will stop shooting for {10..60} days so that crops can be sown. {agency} will count violations. The last truce, signed {ago}, lasted until the first rain.
{country2} envoy shot in {capital} | The ambassador to {country} was wounded outside a bakery and is in stable condition. Police hold {two} men. {leader} promised a full inquiry; {bloc} asked all sides to keep calm.
{country} border reopens at {city} | Buses, brides and truckloads of {crop} crossed after {3..19} years. Officers exchanged pens. Old men kissed the ground, and the first traffic jam began within the hour.
King {royal} dead at {70..96} | The monarch of {country} reigned through {two} wars and one revolution that failed. {force} fired a salute in {capital}. The heir, educated abroad, has promised an elected upper house and a smaller palace.
Volcano buries {city}, {country} | Ash and mud covered the town in an hour, and {20..400} people are missing. Ships from {country2} took {2..20},000 off the beach. {leader}, criticized after the last eruption, slept in a tent among the survivors.
Snipers and snow on the pass of {country} and {country2} | {name} leads a patrol of {9..20} at {11..16},000 feet, where frostbite wounds more men than the enemy does. Supplies come by mule. Both armies stop shooting when an avalanche buries somebody.
{country} buries {60..400} unknown soldiers | The coffins, draped in the old flag, were carried through {city}. They died in the war with {country2} in {1962..1991y}, and {agency} needed {three} years and a court order to bring them home.
Peace dividend? {country} shuts {20..90} army bases | Towns around {city} fear for jobs, while {leader} says the treaty with {country2} makes garrisons useless. Officers will be offered land in {province}, and recruits a year of school.
{country} to {country2}: give back our whale | A carved whale taken in a raid in {1887..1936y} stands in a museum in {capital}. The two foreign ministries have exchanged {9..40} notes about it, and {bloc} has named a mediator.
{name} walks {300..900} miles for missing brother in {country} | The {worker} has crossed {two} front lines with a photograph. Officials in {capital} say the file is closed; a prison guard in {city} says otherwise.
Foreign minister of {country} resigns over {country2} arms deal | {name} said parliament had been lied to about {12..60} armored cars. {elected} faces a vote of confidence on {weekday}.
{country} parliament brawls over treaty with {country2} | Deputies threw chairs and {two} were taken to hospital. The pact on {province} passed by {1..9} votes after midnight.
Defense ministers of {country} and {country2} end {3..15} years of silence | Their telephone call lasted {20..90} minutes. They set up a hotline to keep patrols near {city} from shooting.
{country} accepts {island} as mediator's neutral ground | Delegates of {rebels} arrived by mail boat. {agency} have rented the only hotel for {three} weeks.
{country} asks U.N. for no-fly zone over {province} | Jets from {country2} bombed {city} for {three} nights. The United States has not said how it would vote.
Blockade of {country} enters week {three} | Warships of {country2} turned back {9..40} freighters off {island}. Flour costs {two} times what it did in {capital}.
Chemical attack reported in {province} of {country} | Doctors in {city} treated {40..300} people for burns and choking. {leader} denied that the army holds such weapons.
{country} gives up its last chemical shells under eye of {agency} | The {20..190} drums left {city} by rail at night. {country2} offered to burn them at sea, and was refused.
Reactor leak in {country} alarms {country2} and its neighbors | Officials in {capital} took {two} days to admit it. {bloc} asked for open inspections and handed out iodine.
New U.N. chief {name} picks {country} as first trip | The former foreign minister won the post on the {third} ballot. Envoys of {country2} had held out for a general.
Election of U.N. leader stalls as {country} and {country2} trade vetoes | Diplomats took {9..20} straw polls. A compromise name, {name}, came up at lunch.
Foreign observers call {country} win of {elected} unfair | Opposition rallies were banned in {province}, the {90..400} monitors wrote. The winner thanked them and asked them to leave.
Asylum for {name}: embassy in {capital} shelters opposition leader | The critic climbed a wall of the {country2} mission at night. Police of {country} cut the water and wait outside.
{country} builds wall along border of {country2} | The first {9..60} miles of concrete run past {city}. {leader} calls it a shield; herders on both sides call it a cage.
Stateless in {province}: {20..300},000 people {country} will not count | They came from {country2} in their grandparents' time. A court in {capital} will hear {two} of them.
{country} forbids foreign adoptions after row with {country2} | {20..300} families abroad had been matched with children. {leader} said orphans should not be a currency.
Maids from {country} rescued from palace in {country2} | {9..40} women said their passports had been locked away. Ambassadors met in {capital} to discuss a labor treaty.
{country} and {country2} adopt one currency, and one army debates it | The {region} neighbors will share coins from {month}. Generals in {capital} want separate flags on the banknotes.
{leader} of {country} dines in {country2}, {20..90} years after war | Guests at the state visit in {capital} ate from plates looted and returned. A toast to "good borders" took {three} interpreters.
{leader} snubs {country2} at funeral of {country} president | The two leaders sat {two} rows apart. Diplomats in {capital} counted handshakes.
Siege at {capital} embassy ends with {9..60} hostages free | Gunmen from {province} gave up after talks with a priest. {country} promised them a plane; {country2} refused to let it land.
Siege diary: {name} counted {40..200} nights in {city} | The {worker} wrote on wallpaper as {rebels} shelled the {country} town. The pages reached {country2} in a loaf.
Land reform splits {country} as {crowd} occupy estates | {elected} wants to break up farms larger than {500..2000} acres. Owners hired guards, and {7..40} people have died in {province}.
Sea cucumber war: {country} arrests {20..90} crews from {country2} | Patrol boats fired flares near {island}. Both foreign ministries cite a map of {1899..1952y}.
Ex-enemies {country} and {country2} search for their missing, together | Teams with shovels opened {9..60} graves near {city}. Each family may choose the flag.
Peace prize goes to {country} ferrymen of the {river} River | They carried {2..40},000 people out of the country during the war. {leader} declined to attend; {country2} sent its king.
Mediator {name} on {country}: 'Never let them eat separately' | The envoy has closed {two} wars with soup and patience. Talks with {rebels} open in {capital} on {weekday}.
Bus driver {name} takes refugees and a judge out of {country} | He drove {30..60} people past {three} checkpoints to {country2}. The judge had sentenced {rebels}, who are looking for the bus.
{country} exhumes {leader} to settle a coup | Did the ruler die of poison in {1968..1994y}? Experts from {country2} will take samples in {capital}, and two factions of the army wait.
Ten years of {country} war, told in {city} bread prices | A loaf cost {2..9} cents before the shelling. The baker has changed money {three} times and never closed.
From coup to courtroom: the fall of General {name} | The officer ruled {country} for {9..30} years from {city}. Judges will hear {90..300} witnesses about the night the trucks came.
{country} vows revenge as {country2} buries general | {crowd} filled {capital} behind the coffin. Envoys of {bloc} telephoned both sides through the night to prevent a wider war.
{rebels} turn politicians in {country}, and lose | Former fighters won {2..9} of {120..300} seats. Commander {name} said that voters were harder to ambush.
{country}'s youngest ambassador, {name}, is {24..29} and already expelled | {country2} gave the envoy {24..72} hours to leave after a speech about {province}. A hero's welcome is planned in {capital}.
Tourists flee {country} beaches after attack by {rebels} | Gunmen landed near {city} at dawn and killed {5..40}. Governments sent planes; {leader} sent {force}.
Pardoned: {country} frees {worker} who burned flag of {country2} | {leader} signed the order before a summit in {capital}. The prisoner had served {two} of {6..12} years.
Kidnapped bishop of {city} walks free in {country} | {name} was led out of {province} by children. The church paid nothing, it said, and {rebels} asked only for forgiveness.
Ambulance crews in {city}, {country}, strike over war duty | Drivers want armored cars before they return to {province}. The army offered {two} and a priest.
Tiny {island} breaks with {country} and asks for a U.N. seat | The {900..9000} islanders voted by show of hands. {country2} recognized the state before lunch.
After {leader}: {country} learns to queue, vote and argue | {three} hundred parties have registered in {capital}. {agency} print the rules of debate on tea bags.
Fragile {country} coalition survives vote on war with {country2} | {elected} won by {1..6} votes after {9..20} hours of debate. A minister voted by radio from a ship.
{town} mechanic held by {rebels} in {country} pleads on video | {person} is seen before a black flag and reads a demand for prisoners. The FBI asked {country2} to pass a message.
Kentucky helicopter crew lost on rescue flight in {country} | {two} Guard members from {county} were carrying food to {city} after the {disaster}. Storms and gunfire have kept search teams away.
{county} church group caught in {country} coup | The {9..30} volunteers were digging wells in {province} when soldiers closed the airport. Diplomats of {country2} found them a bus.
Remains of {town} airman found in {country} after {50..75} years | Villagers near {city} had buried the flier and kept a boot. The war is long over, but the two governments needed {three} years of talks to open the grave.
Kentucky clerks watch {country} count its votes | {two} election officials from {county} joined foreign observers in {city}. They saw honest tellers, missing boxes and {force} at the door.
Army engineers from {county} bridge the {river} River in {country} | Peace monitors say the span will let refugees return from {country2}. {rebels} have twice fired on the crew.
Colonel from {town} hands over last U.S. base in {country} | {person} gave the keys to an officer of {leader} at sunrise. {rebels} hold the road to {city}.
Kentucky judge {person} sits in {country} war crimes case | The retired jurist from {county} is one of {three} on the bench. Defendants include a general and a radio host from {city}.
Students from {town} watch {country} revolt from a dormitory | {3..12} exchange students in {capital} saw {force} fire on {crowd}. The embassy told them to fill bathtubs and stay away from windows.
Medic from {county} tells of siege of {city} in {country} | {person} treated {200..900} wounded in a cellar before a convoy got through. Both armies had promised not to shell the street.
Kentucky museum sends stolen idol home to {country} | Soldiers of {country2} took it from {province} in {1915..1944y}. Ambassadors of the two states nearly came to blows over who should unpack it.
{town} priest brokers truce in {country}, returns to parish | The Rev. {person} carried letters between {leader} and {rebels} for {9..30} months. The cease-fire in {province} has held since {weekday}.
`),
  tails: [
    'The toll could rise, officials said.',
    'The claim could not be verified.',
    'The State Department urged Americans to leave.',
    'The foreign ministry gave no details.',
    'State media did not report it.',
    'Neighboring countries are on alert.',
    'The army has not commented.',
    'The envoy returns on {weekday}.',
    'Diplomats were informed beforehand.',
    'The United Nations will be briefed on {weekday}.',
    'Phone lines to the region are down.',
    'The border remains closed.',
    'The embassy in Washington would not comment.',
    'A second round of talks is planned for {month}.',
    'Monitors have asked for access.',
    'Reporters could not reach the area.',
  ],
};
