import { frames, type Topic } from '../grammar.ts';

/** Research, space, animals and plants, the earth, the past that is dug up. */
export const science: Topic = {
  words: {
    scientist: [
      'astronomer',
      'biologist',
      'geologist',
      'physicist',
      'chemist',
      'paleontologist',
      'ecologist',
      'archaeologist',
      'botanist',
      'climate scientist',
      'marine biologist',
      'entomologist',
    ],
    scientists: [
      'astronomers',
      'biologists',
      'geologists',
      'physicists',
      'chemists',
      'paleontologists',
      'ecologists',
      'archaeologists',
      'botanists',
      'climate scientists',
      'researchers',
      'scientists',
    ],
    creature: [
      'bats',
      'salamanders',
      'crayfish',
      'monarch butterflies',
      'honeybees',
      'owls',
      'freshwater mussels',
      'cave fish',
      'elk',
      'otters',
      'cicadas',
      'songbirds',
      'beavers',
      'black bears',
      'fireflies',
      'snapping turtles',
      'octopuses',
      'ants',
      'crows',
      'spiders',
    ],
    fossil: [
      'mastodon',
      'giant ground sloth',
      'armored fish',
      'early reptile',
      'sea scorpion',
      'small dinosaur',
      'ancient whale',
      'saber-toothed cat',
      'woolly mammoth',
      'dire wolf',
    ],
    planet: ['Mars', 'Venus', 'Jupiter', 'Saturn', 'the moon', 'Europa', 'Titan', 'Mercury', 'an asteroid', 'a comet'],
    probe: ['Pathweaver', 'Longeye', 'Halcyon', 'Dust Catcher', 'Meridian', 'Farlight', 'Redstart', 'Corona Scout'],
    particle: [
      'neutrinos',
      'dark matter',
      'antimatter',
      'muons',
      'gravitational waves',
      'cosmic rays',
      'quantum entanglement',
      'plasma',
    ],
    biologists: ['biologists', 'ecologists', 'zoologists', 'naturalists', 'scientists', 'researchers'],
    living: ['bacteria', 'fungus', 'microbe', 'worm', 'moss', 'mold', 'virus'],
    solid: ['crystal', 'ceramic', 'mineral', 'alloy', 'glass', 'graphite'],
    period: ['Devonian', 'Ordovician', 'Silurian', 'Carboniferous'],
    habitat: [
      'caves',
      'wetlands',
      'old-growth forest',
      'coral reefs',
      'river shoals',
      'the deep sea',
      'the Arctic',
      'grasslands',
      'glaciers',
      'the rainforest',
    ],
    object: [
      'galaxy',
      'supernova',
      'black hole',
      'exoplanet',
      'neutron star',
      'brown dwarf',
      'comet',
      'nebula',
      'quasar',
      'pulsar',
    ],
    material: [
      'ceramic',
      'crystal',
      'enzyme',
      'polymer',
      'protein',
      'alloy',
      'microbe',
      'fungus',
      'mineral',
      'molecule',
    ],
    lab: [
      '{college}',
      '{college}',
      'the Sable Valley Observatory',
      'the Corinna Field Station',
      'the Highlands Institute',
      'the Kestrel Museum of Natural History',
    ],
    era: ['Ice Age', 'Bronze Age', 'Stone Age', 'Iron Age', 'Copper Age'],
  },
  frames: frames(`
{biologists} find new species of {creature} in {habitat} | DNA shows that it split from its relatives {2..30} million years ago. The team from {lab} named it after a field guide.
Study: why {creature} are vanishing from {habitat} | Warmer nights and lost food explain most of the decline, according to {lab}. Numbers fell {18..70}% in {8..40} years.
{creature} return to {county} after {40..130} years | Wildlife {biologists} released {12..90} animals fitted with radio tags. Early signs suggest that they are breeding.
Probe {probe} sends first images from {planet} | The pictures show ridges and dark plains. Mission scientists expect {two} years of data.
{probe} spacecraft launches on {two}-year journey to {planet} | The rocket lifted off before dawn. Instruments aboard will look for water and organic molecules.
Hints of water on {planet}, {scientists} report | Spectra from the {probe} mission show hydrated minerals. Skeptics want a second measurement.
{object} spotted {3..90} million light-years away, {lab} reports | A telescope caught its faint light. It may help explain how stars form.
Brightest {object} in decades to be visible over {county} | Look low in the east before sunrise. Astronomer {person} says binoculars are enough.
{fossil} bones found in {county} creek | A farmer noticed a tooth after a flood. Paleontologists from {lab} will spend {three} weeks digging.
{fossil} fossil rewrites history of {creature} | The skull is {9..400} million years old. Its ear bones resemble those of living species.
Physicists at {lab} trap {particle} in tabletop experiment | The effect lasted {3..90} microseconds. Theorists had predicted it {ago}.
Search for {particle} comes up empty, again, at {lab} | The detector ran for {200..900} days under a mountain. The result rules out several theories.
How {creature} find their way in {habitat} | Experiments at {lab} show that they sense magnetic fields. Turning a coil on confused them.
{creature} can count, {biologists} at {lab} say | The animals chose the larger of two groups in {68..91}% of trials. It is not clear how they do it.
{creature} use tools in {habitat}, a first for {biologists} | Hidden cameras recorded the behavior {14..70} times. Young ones seem to learn by watching.
New {solid} captures carbon from air | Chemists at {lab} tested it for {200..900} hours. It works at room temperature and can be used again.
{living} found in {habitat} breaks down plastic | Researchers grew it in the laboratory. It digested a bottle in {20..90} days.
Climate change moves {creature} north by {11..60} miles | Ecologists at {lab} compared notebooks from {1911..1969y} with new counts. Spring now comes {5..14} days earlier.
{habitat} warming faster than thought, study shows | Sensors set out by {lab} recorded a rise of {1..3}.{1..9} degrees. Models had predicted half of that.
Ice core from {country} holds {40..800},000 years of climate | Bubbles of ancient air show how carbon dioxide rose and fell. {scientists} keep it at minus 40 degrees.
Earthquake swarm under {county} intrigues geologists | Instruments logged {30..240} small tremors along an old fault. None was felt by residents.
{scientists} map cave under {county} to {9..60} miles | Survey teams found a river and blind {creature}. The rock formed {200..400} million years ago.
Sinkholes explained: what limestone does under {town} and {county} | Rain dissolves the rock over thousands of years. A geologist from {lab} maps the weak spots.
{town} student finds {object} in telescope data | The {16..22}-year-old noticed a dip in starlight. Astronomers at {lab} confirmed it.
Archaeologists unearth {era} village near {town} | Post holes and pottery point to a settlement of {40..300} people. Charcoal will be dated at {lab}.
Ancient DNA tells who lived in {country} during the {era} | Genes from {14..90} skeletons show a wave of migration. Archaeologists call the result a surprise.
Decline of {creature} threatens {habitat}, ecologists warn | They spread seeds and keep pests in check. The report from {lab} covers {20..60} years of field data.
Meet the {scientist} who listens to {creature} | {person} of {lab} has recorded {300..4000} hours of sound. Patterns change with the moon.
{scientist} {person} wins prize for work on {particle} | Her equations were tested {ago} in an underground lab. She shares the award with {person2}.
Physicists at {lab} teach old {solid} new tricks | Cooled to minus {150..260} degrees, it conducts without resistance. The physics is not understood.
Meteor lights up sky over {county} | Cameras tracked the fireball for {three} seconds. Astronomers ask residents to look for dark stones.
Rocks from {planet} reach {lab} | The grains, brought back by {probe}, are older than Earth’s crust. Each is handled under nitrogen.
Eclipse watchers gather near {town} | Astronomers set up telescopes on a hay field. The shadow crossed {county} in {two} minutes.
Volcano in {country} wakes after {90..700} years | Gas sensors and satellites saw the magma rise. Volcanologists study its crystals for clues.
DNA of {creature} from a cup of water | Biologists at {lab} can tell which species live upstream. The method found {creature2} in {three} new places.
What {creature} can teach {scientists} about aging | Their cells repair damage that kills other animals. The genome was sequenced at {lab}.
Citizen scientists count {creature} in {county} | Volunteers logged {900..9000} sightings for {lab}. The trend is down for the {third} year.
Do trees talk? {biologists} at {lab} test the claim | Roots and fungi do exchange sugar, the experiment shows. Evidence of warning signals is thin.
Oldest {solid} on Earth found in {country} | Radioactive dating puts it at {3..4}.{1..4} billion years. It formed before life began.
{object} flares as astronomers at {lab} watch | It outshone its neighbors in X-rays for {9..60} days. The {probe} telescope turned within hours.
Signal from {object} repeats every {9..160} minutes | No known star behaves so. Astronomers at {lab} rule out satellites.
Fish with lungs, birds with teeth: {period} rocks of {county} | A road cut exposes {300..450} million years of evolution. Paleontologists from {lab} lead walks.
Wild {creature} carry microplastics, study in {habitat} finds | Biologists examined {90..900} samples. Levels were highest downstream of cities.
Invasive {creature2} push out native {creature} in {county} | Biologists at {lab} followed {30..200} nests. Removing the newcomers helped within {two} seasons.
{lab} freezer holds {2000..90000} seeds for the future | Botanists gather wild plants before they disappear. Some seeds sprouted after a century.
Researchers at {lab} recreate {period} sea in a tank | The experiment shows how early {creature} may have moved. Lamps imitate a dimmer sun.
How does {planet} spin? {probe} has an answer | Radio signals reveal a core of rock and metal. Planetary scientists will revise their models.
Lightning makes {solid}, physicists at {lab} discover | High-speed cameras caught the reaction. It lasts a millionth of a second.
{creature} glow under ultraviolet light, biologist at {lab} finds | The find was made by accident on a night walk. The purpose of the glow is unknown.
Mathematician {person} of {college} cracks {30..90}-year-old puzzle | The proof runs to {40..300} pages. Colleagues have found no error so far.
Moon rover to carry experiment from {lab} | Students built a sensor for dust the size of a lunchbox. It will fly with {probe} in {nextyear}.
{creature} hold key to {particle}? Biologists and physicists team up | The animals may use quantum effects to navigate. Experiments begin at {lab}.
Geologists drill into crater beneath {county} | Shattered quartz points to an asteroid strike {200..450} million years ago. The core is {400..1900} feet long.
Why {creature} in {habitat} sleep so little | Brain recordings at {lab} show naps of {4..30} seconds. Predators may explain it.
Radio telescope at {lab} marks {20..60} years of listening to the sky | The dish helped discover {14..130} objects. A graduate student now keeps it running.
Genome of {creature} is {two} times larger than ours | Most of it is repeated DNA. {scientists} at {lab} needed {three} years to assemble it.
Glacier in {country} loses {8..40}% of its ice | Satellite data show the retreat since {1974..1999y}. Glaciologists expect it to be gone by {2040..2090y}.
{biologists} revive {20..40},000-year-old {living} from permafrost | It began to grow within days. The lab is sealed, the team in {country} says.
Nearby {object} may have air, {probe} data suggest | The telescope measured starlight filtered by its atmosphere. It is {11..90} light-years from Earth.
Field notes: counting {creature} by moonlight | A biologist from {lab} and {two} students wade through {habitat}. The species was thought extinct here.
{era} footprints show people walked with {creature} | The tracks in {country} are {9..24},000 years old. Archaeologists measured every stride.
Chemist {person} makes {material} from straw | The reaction needs only light and a catalyst. Her team at {lab} published the recipe.
Explainer: {particle}, and why physicists at {lab} go to such lengths | The effects are tiny and the instruments are huge. A detector can take {two} years to build and longer to understand.
Telescope at {lab} sees light from {object} {9..13} billion years old | The light left before the Earth was formed. Astronomers will compare it with nearer ones.
{probe} lands on {planet}, sends one picture, falls silent | Engineers think that a panel did not open. The picture shows a plain of broken ice.
{probe} drills into {planet} and finds salt | Salt means that there was brine. Geologists on the team want a deeper hole.
Rover {probe} celebrates {two} thousand days on {planet} | It was built to last ninety. Dust on its panels is cleaned by whirlwinds.
Spacecraft {probe} flies through tail of comet | Instruments tasted carbon and water. The dust was finer than smoke.
Two stars will merge, astronomers at {lab} predict, and set a date | The flash could be seen without a telescope. Their dance speeds up each year.
Black hole tears star apart; {lab} watches for {40..300} days | The star's gas glowed as it fell. Theory had predicted a shorter meal.
Gravitational waves from {two} merging stars shake detector at {lab} | The tremor was smaller than an atom. A flash of light came seconds later.
Astronomers map {200..900} million galaxies and find a ripple | The pattern was printed by sound in the young universe. It is a ruler for dark energy.
Dark energy may be fading, sky survey hints | The data come from four years of nights. Physicists ask for more before they rewrite the books.
Is there a ninth planet? {lab} narrows the search | Orbits of small icy bodies lean one way. A telescope will look along the ecliptic in {month}.
Asteroid will miss Earth by {9..40},000 miles, astronomers say | It is as wide as a courthouse. Radar at {lab} will take its portrait.
Asteroid sample holds the bases of life's alphabet | Chemists at {lab} found them in a pinch of dust. The rock is older than the planets.
Meteorite that fell in {county} is a piece of {planet} | Gas trapped in its glass gave it away. The farmer has lent it to {lab}.
Meteor shower peaks {weekday} after midnight | Look northeast, away from town lights. Astronomer {person} expects {30..90} streaks an hour.
Northern lights seen from {county} as sun erupts | Charged particles hit the upper air. Physicists at {lab} say the sun's cycle is near its peak.
Solar storm forecast from {lab} gives {30..90} minutes' warning | A satellite upstream feels the wind first. Compass needles twitched in {town}.
Sun's magnetic poles flip, right on schedule | Sunspots had doubled since {lastyear}. {lab} counts them by hand as well.
Moon's far side has a thicker crust, {probe} data show | Gravity maps reveal buried craters. Geologists argue about a second, lost moon.
Ice in lunar craters may be enough to fill the {county} lake | Neutrons gave it away. Scientists want a drill in the dark.
Venus may still have active volcanoes, radar shows | A vent changed shape in six months. {lab} compared images thirty years old.
Saturn's rings are young, dust counters say | They have gathered too little grime. {probe} weighed the grains.
Titan's lakes have waves, physicists calculate | Shorelines look carved by them. {probe} will fly over in {nextyear}.
Europa's ocean tastes of table salt, spectrum shows | The yellow patch is common salt under radiation. Biologists are interested.
Exoplanet has water vapor and no clouds to hide it | Starlight through its air carried the sign. {lab} will look for carbon next.
Astronomers find planet where a year lasts {9..40} hours | Its day side melts rock. The star is smaller than ours.
Little red dots in young universe puzzle astronomers | They may be black holes without galaxies. {lab} has {100..400} on its list.
Fast radio burst traced to dying galaxy | The telescope at {lab} caught it in the act. Magnetic stars were not supposed to live there.
Cosmic ray of record energy came from an empty part of the sky | Detectors on {200..600} square miles felt the shower. Physicists call it a bowling ball in an atom.
Neutrino from the deep sea has {9..40} times the record energy | Cables of light sensors caught its spark. The source is unknown.
Neutrino mass limit cut in half by {lab} scale | The instrument is as long as a train. Zero is still possible.
Muon wobble still disagrees with theory, or theory with itself | The measurement is the finest so far. Computers give two answers.
Physicists at {lab} squeeze light below the quantum limit | Detectors of gravitational waves will use it. The trick trades one noise for another.
Time crystal ticks for {40..90} minutes at {lab} | It moves forever without energy, in a sense. Physicist {person} says no clock is planned.
Antimatter falls down, experiment confirms | Atoms of antihydrogen were let go in a bottle. Nobody had been quite sure.
Coldest place in the universe is a jar at {lab} | Atoms slowed to {30..90} trillionths of a degree. They overlapped into one wave.
Fusion shot yields more energy than lasers put in | It lasted less than a billionth of a second. Physicists caution that the wall plug used far more.
Fusion plasma held for {6..20} minutes sets a record | The magnets were as cold as space. Heat on the walls was the limit.
Superconductor claim fails test at {lab} | Three teams saw only a magnet. The sample was impure.
Kilogram, second, meter: physicist {person} keeps the units | Her clock loses a second in {9..40} billion years. She is late to lunch.
Clock at {lab} feels height difference of an inch | Time runs slower downstairs, as Einstein said. Geologists want to weigh mountains with it.
Mathematician {person} proves {40..110}-year-old conjecture on an old envelope | It concerns the packing of oddly shaped tiles. Referees took {two} years.
Tile that never repeats is found by hobbyist | It has {9..13} sides. Mathematicians had searched since {1961..1974y}.
Largest prime number yet has {20..60} million digits | A volunteer's computer in {town} found it. It is of no use, and lovely.
Chemists at {college} break forever chemicals with lye and heat | The bond had resisted everything. The bath ran at the heat of a soup.
Chemists make rubber that forgets it was broken | The polymer heals under a lamp. It was found by accident in a dirty flask.
Catalyst of iron replaces platinum in {lab} test | It turned water into hydrogen for {90..400} hours. Rust was the recipe.
Battery of salt and air from {college} survives {2000..9000} charges | The chemistry has no lithium. Scientists say the leak was the hard part.
Enzyme that eats plastic works faster after {lab} redesign | It chewed a bottle in {two} days. The enzyme came from a compost heap.
Ammonia without heat: chemists copy bean roots | A protein does it in soil. The lab version makes thimblefuls.
Glass that bends: physicists at {lab} explain old puzzle | Atoms slide in small strings. The glass still breaks, but later.
New ice, heavier than water, made between diamonds | It exists inside giant planets. {lab} kept it for a blink.
Why spaghetti breaks in three: solved, then unsolved | Twist it and it breaks in two. A high-speed camera settled the bet at {college}.
Physics of the coffee ring, and how to stop it | Grains race to the edge. Long grains jam and dry flat.
Knuckleballs, curling stones, spinning eggs: a physicist's drawer | {person} of {college} films them in slow motion. The egg stands up by friction.
Sand sings in {county} dunes; students record the note | Grains slide at one speed. The pitch is a low F, held for a minute.
Ball lightning recorded by chance at {lab} | The glow lasted {1..3} seconds. Its spectrum showed soil.
Lightning strikes {town} tower; physicists had a camera on it | The bolt went up, not down. {lab} has {30..90} more on film.
Rare bolt from the blue measured {200..480} miles long | Satellites saw it cross three states. Meteorologists call it a mega-flash.
Why the Ohio Valley gets so many tornadoes in {month} | Warm air, wind shear and a moving alley. Climate scientist {person} has mapped {60..70} years.
Hail the size of grapefruit: scientists drive into the storm | Their truck has a cage. They measured {three} stones before the glass went.
Weather balloon from {town} school reaches the edge of space | It burst at {90..112},000 feet. Pupils found the camera in a pond.
Weather model run by AI beats physics by a day | It learned from {40..70} years of maps. Forecasters still read the sky.
Rain gauge kept since {1871..1899y} tells {county}'s climate story | Falls are fewer and heavier. The same family reads it each morning.
El Nino shifts the odds for {county} winter, climate center says | The Pacific has warmed by {1..3} degrees. Drier is likelier than not.
Jet stream is getting wavier, or not: climate scientists disagree | {lab} compared {60..140} years of pressure maps. The waves are real, the cause is not settled.
Carbon dioxide hits {426..434} parts per million | The reading is the highest in {2..4} million years. The curve has teeth like a saw, from the breathing of forests.
Methane leak seen from orbit by {probe} | The plume came from an old well. A scientist called the county.
Ocean current that warms Europe is slowing, study says | A sensor chain has measured it since {1999..2006y}. The tipping point is a matter of debate.
Antarctic ice shelf cracks; {scientists} pack up in a hurry | The rift is {20..90} miles long. Sensors on the ice kept sending.
Arctic sea ice at second-lowest extent on record | Satellites have watched since {1977..1981y}. The oldest ice is nearly gone.
Permafrost thaw wakes old carbon, chambers show | Microbes breathe it out as methane. {lab} left {30..90} lids on the tundra.
Tree rings from {county} barn beams hold {300..700} years of drought | The worst was before the settlers. {scientist} {person} counts with a needle.
Stalagmite is a rain diary, cave scientists at {lab} read it | Each layer is a year. A megadrought lasted {40..110} of them.
Lake mud tells when corn came to {county} | Pollen grains mark the fields. The core is {20..60} feet long.
Coral recorded the year of the big storm | A scar shows in its bands. {lab} scanned {200..500} years.
Coral bred in {lab} tanks survives hot summer on the reef | {40..80}% lived where wild ones bleached. Biologists hope to seed miles.
Whale song travels, changes and catches on, biologists find | A tune moved {6..9},000 miles in two years. It is culture, they say.
Sperm whales have an alphabet of clicks | Machine learning found {120..160} combinations. Nobody knows what they say.
Octopus dreams, perhaps: it changes colors in its sleep | {biologists} at {lab} filmed {90..200} naps. The arms twitch.
Crows remember faces and tell their children | Masks worn by students at {college} are still scolded {two} bird generations later.
Bees dance better when elders teach them | Young ones without tutors got the distance wrong. {biologists} at {lab} glued dots on {900..3000} backs.
Bumblebees play with balls for no reason | They rolled them without reward. Play was thought to need a bigger brain.
Ants amputate to save the wounded | They bite the leg above the cut. Survival doubled in {lab} nests.
Cicadas of brood {9..19} emerge in {county} after {13..17} years | The soil reached sixty-four degrees. Biologists want your photographs.
Fireflies blink in step on one {county} ridge | {scientists} set up {9..40} cameras. The rhythm spreads like applause.
Firefly long thought gone glows again near {town} | A student saw a blue light at ankle height. It lives in one bog.
Spider ballooned {900..2000} miles on electric fields | Silk lifts in charged air. {biologists} at {lab} switched the field on and off.
Tardigrade survives {20..40} years in freezer, lays egg | The moss came from {country}. The water bear walked off in nine days.
Frog declared extinct croaks in {country} valley | {biologists} followed the call for {two} nights. There are at least {9..40}.
Salamander regrows heart; gene switch found at {lab} | Mammals have the switch turned off. Biologist {person} wants to know why.
Axolotl, star of the lab, is almost gone in the wild | {college} breeds {300..900}. DNA shows how narrow the family has become.
Hellbenders released in {county} creek carry tags the size of rice | {biologists} raised {60..300} from eggs. They breathe through their wrinkles.
Freshwater mussel thought lost clings to life below {town} dam | Divers found {two}, both old. A fish must carry their young.
Sturgeon older than the county returns to the river | It is {70..110} years old by its fin. Scientists had stocked its cousins.
Eels of {county} come from the Sargasso Sea, tags confirm | The journey is {2000..3000} miles. Nobody has seen them spawn.
Bat colony recovers from white-nose fungus, count shows | {900..9000} hang in one cave. The survivors carry different genes.
Bats steer by the sun's afterglow, {lab} test shows | Mirrors sent them the wrong way. It resets each dusk.
Vultures have the strongest stomachs, microbiologists learn | Their acid melts anthrax. {lab} sampled {30..90} chicks.
Owls fly silently because of a comb and a carpet | Engineers at {college} copied both. The fan they built hums less.
Hummingbird brakes like a fighter plane | {lab} filmed turns of {9..14} times gravity. The tail does it.
Monarch count at winter roost is second lowest | Hectares, not heads, are counted. Milkweed in {county} matters, biologists say.
Moths navigate by stars, planetarium test shows | Tiny moths were tethered under a false sky. They turned with it.
Dung beetles follow the Milky Way | Cardboard hats made them lost. {scientists} in {country} were serious.
Wolves change rivers? A famous story is tested | Elk browse less, but beavers matter more. Ecologists reran {20..30} years of data.
Beaver dams cool streams by {2..6} degrees | {biologists} strung sensors along {9..40} ponds. Trout moved in.
Mountain lion DNA found in {county} hair snag | The cat came from the Dakotas, genes say. It may have kept walking.
Black bears return to {county}, collar by collar | {biologists} follow {20..60}. Cubs were born under a porch.
Elk in {county} grow bigger antlers than their parents | New ground, new genes. The herd came by truck in {1997..2002y}.
Deer wear collars so that scientists can count heartbeats | Fear shows before flight. Coyotes raise it, hunters more.
Coyote song decoded a little | Two sound like ten. {biologists} at {lab} name the trick.
Invasive carp flee sound in {lab} flume | Native fish did not mind. A speaker may guard the dam.
Zebra mussels arrive in {county} lake; divers scrape and count | The shells clogged a pipe. {lab} tests a bacterium that kills only them.
Fungus that kills hemlock pest released in {county} gorge | A beetle helps. Foresters need {two} decades to know.
Chestnut with wheat gene waits for a verdict | The tree shrugs off blight. Ecologists planted {90..400} behind a fence.
Oldest tree in {county} is {380..620} years, core shows | The oak was an acorn before the maps. Climate scientists read its droughts.
Orchid blooms where forest burned | The seed waits for smoke, botanist {person} found. Nine species came back.
Venus flytrap counts to two before it closes | A third touch starts the acid. {lab} recorded the pulses.
Moss from {county} cliff survives trip on {probe} | Vacuum, cold and rays did not kill it. Biologists call it stubborn.
Slime mold redraws the {town} bus map | It reaches oats by the shortest paths. Physicist {person} likes its manners.
Giant virus hides in {county} pond | It is larger than some bacteria. It carries genes for making proteins.
Bacteria make gold grains in old mine | The metal is poison to them, so they spit it out. {lab} grew the grains in a dish.
Microbes live {2..4} miles down in solid rock | They divide once in a century. The water there is a billion years old.
Life's first cell lived {4..4}.{1..3} billion years ago, gene clock says | It already had an immune system. Biologists at {lab} compared {600..800} species.
Animals older than thought? Chemical trace in {country} rock | The molecule is made by sponges. Others say algae could do it.
{period} fish had a neck, fossil shows | The joint let it push up on a fin. It came from a road cut in {county}.
Small dinosaur had feathers, skin print reveals | The quills are {9..30} inches long. {lab} saw color granules.
Dinosaur tracks appear as drought drains lake | The prints lead {40..160} steps across the mud. Paleontologists had {two} weeks.
Baby {fossil} found beside its mother | They died in a flood. {scientist} {person} brushed them free for {two} summers.
Amber holds tick, feather and drop of blood | All are {90..105} million years old. There is no DNA, and there will be no park.
Mammoth tusk shows a life in rings | She walked {9..28},000 miles. The last rings are thin.
Mastodon had a toothache, jaw from {county} shows | The abscess is as big as a fist. Big Bone diggers found it in a ditch.
Giant beaver of {county} weighed {180..240} pounds | Its teeth were dull, so it ate pondweed. Chemistry of the enamel says so.
Megalodon was longer and slimmer, spine suggests | Paleontologists had pictured a great white. The tail does the math.
Ancient whale had hips and hooves for cousins | The bones lay in a {country} desert. Its ears had begun to hear under water.
Trilobite with lunch in its stomach | The gut was full of shells. X-rays at {lab} did not break the stone.
Fossil forest under {town} quarry had trees {40..100} feet tall | {period} mud buried them in days. The stumps stand.
Earliest stone tool may be {2..4} million years old | Bones that lay nearby carry cut marks. The maker was small.
Hand stencils in {country} cave are {40..70},000 years old | Crust over the paint was dated. Neanderthals may have been the artists.
Neanderthal genes help some of us stay up late | Biologists compared {90..400},000 people. The genes cluster in the clock.
Denisovan jaw pulled from sea by fisherman | Proteins gave it a name. The cousins ranged farther than thought.
Footprints at lake edge put people here {21..23},000 years ago | Seeds in the tracks were dated twice. Archaeologists are still arguing.
Mound builders of {county} mixed soils like engineers | Cores show {9..14} kinds of clay. The slopes have not slid in a thousand years.
Laser map of {county} finds forgotten mounds | Trees vanish in the data. Archaeologists will not say where.
Shipwreck timbers date to {1780..1811y}, rings say | The oak grew near {town}. A drought on the river bared it.
Log under {town} street was a pipe, archaeologists find | Water ran through it in {1815..1839y}. Roots kept it wet.
Pompeii-like layer: {country} village frozen by ash | Bread was in the oven. {lab} scans what cannot be dug.
Burned scroll read by machine for the first time | The first word was purple. Three students wrote the code.
Queen's tomb has a queen: DNA settles it | Male warriors had been assumed. The bones are {1000..1200} years old.
The ice man's ink and lunch: {era} body gives more answers | He had eaten ibex fat. His tattoos mark sore joints.
Wine residue found in {era} jar | It held grapes and pine resin. Chemists at {lab} licked nothing.
Dog bones in {era} grave were petted smooth, archaeologists say | The animal had been ill and nursed. It is the oldest sign of pity for a pet.
Cats tamed themselves, ancient genes show | They followed grain and mice to the village. The tabby came late.
Horse saddle, {1600..2400} years old, rises from permafrost | The straps were birch. Riders had changed history by then.
Corn, beans and squash: seed cave in {county} is a pantry of time | Sunflowers were tamed here first. Botanists compare the husks.
Earthquake of {1811..1812y} left sand blows in {county} fields | Geologists dig trenches to date older ones. The fault sleeps for {300..600} years.
Small quake wakes {town}; seismologists blame an old fault | It was {2..4}.{1..9} in magnitude. Plates elsewhere push on it.
Quake early warning reaches phones {9..40} seconds ahead | Waves you feel travel slower than radio. {lab} tested it on a volcano.
Volcano hum changed pitch before it blew | Infrasound sensors in {country} heard it. The vent had narrowed.
Supervolcano has a lid of gas, survey finds | The pressure leaks out slowly. Geologists say they sleep well.
Earth's inner core has slowed, or wobbled | Echoes of {100..200} quakes disagree by tenths of a second. The day may change by thousandths.
Magnetic north moves toward Siberia, faster then slower | Maps were corrected in {month}. Molten iron is to blame.
Hole drilled to the mantle brings up green rock | The ship turned {4000..4300} feet of pipe. Microbes were in the cracks.
Diamond carries ocean water from {200..410} miles down | A flaw held a wet mineral. The mantle may hold seas.
Cave under {town} has its own weather | Fog forms at noon. Physicists measure the breath of the entrance.
Blind cave fish of {county} has taste buds on its chin | It feels for food in the dark. Genes for eyes were traded in.
Cave cricket droppings feed a world | {biologists} weighed it. Beetles, fungi and {creature} line up.
Spring that runs green: dye trace solves {county} puzzle | The water came {6..19} miles under a ridge. Geologists poured the dye on {weekday}.
Karst map shows where the next sinkhole may open under {county} | Gravity dips over voids. Scientists walked {200..700} miles with a meter.
Groundwater tracer: old rain, new rain, in one glass | Isotopes tell the age. Wells near {town} drink from {1950..1963y}.
River bends move {9..40} feet a year, {1850..1888y} maps show | Geologists at {college} laid lidar over ink. The county line is in the water.
Soil holds a third of species on Earth, census estimates | Worms, mites and the unnamed. {lab} counted a spoonful.
Earthworms are invaders in northern woods | They eat the leaf bed that seedlings need. Ecologists watch the front move.
Prairie burns on purpose; biologist counts what comes back | {person} marks {90..200} plots. Orchids like it, ticks do not.
Night sky is brighter by {7..10}% a year, volunteers find | Stars vanish for {creature} and people. {county} wants a dark park.
Light at night confuses moths, bats and corn | Fields under lamps ripen late. {college} switched half of them off.
Noise makes birds sing higher | Robins near the {town} bypass have changed their tune. Recordings go back to {1969..1981y}.
Microplastic in raindrops on {county} ridge | Fibers ride the wind from cities. {lab} filtered {90..400} storms.
Fish on antidepressants take more risks, stream study shows | Traces pass through treatment. Perch left cover first.
Mercury in {creature} falls as smokestacks go dark | {biologists} had saved feathers since {1985..1996y}. The line bends in one decade.
Acid rain's long goodbye: {county} lakes recover | Mayflies are back on the water. Chemists waited {25..40} years.
Ozone hole smallest in {20..31} years | The ban worked, slowly. Balloons from the ice confirm it.
Dust from deserts feeds the rainforest | {200..300} million grains to the pinch. Phosphorus crosses an ocean.
Forest plot counted tree by tree for {50..80} years | {scientist} {person} inherited the notebook. Maples are winning.
Biologist lists every living thing in his yard: {1100..2400} species | It took {person} of {town} nine years. Eleven were new to the state.
Bioblitz finds {600..1900} species in {county} park in a day | Children found the rarest beetle. Experts ran from log to log.
New beetle named after {town} baker | It is round and brown. The entomologist likes rolls.
Names of species changed by vote of botanists | The insulting ones must go. The list has {200..300}.
Museum drawer holds extinct bird nobody had noticed | The label said sparrow. The DNA of its toe said otherwise.
Herbarium sheet from {1841..1869y} shows spring comes {9..21} days earlier | {lab} scanned {200..900},000 pressed plants. Flowers and bees drift apart.
Frozen zoo thaws cells of ferret, makes a kit | The donor died in {1983..1989y}. Her genes widen the herd.
Clone, cross or cryo: how to save {creature} | Biologists disagree about money. A gene bank costs less than a dam.
Should we bring back the mammoth? A geneticist answers | It would be an elephant with a coat. The steppe is gone, {person} says.
Gene drive wipes out lab mosquitoes in {9..14} generations | The cage was behind five doors. Ecologists ask what eats them.
Virus as a tool: how biologists edit a leaf | The plant glowed in {two} weeks. Seeds stayed plain.
Protein shapes solved by machine earn a prize | {200..210} million folds are in the book. Biologists still check the odd ones.
Lab grows brain of a mouse in a dish, sort of | The cells fire together. Ethicist {person} was in the room.
Neurons of fruit fly mapped, every one | There are {130..145},000 and {40..55} million links. It took gamers and a microscope.
Worm brain simulated; it wriggles | 302 cells and many guesses. The model turns left too often.
Sleep in jellyfish suggests sleep came before brains | They pulse slower at night. Poke them and they nap next day.
Memory leaves a mark in DNA of mouse neurons | Breaks and repairs fix the trace. Biologists at {lab} were surprised.
Why we itch, yawn and hum: physiologist {person} at the library | Yawns are catching in dogs. Humming clears the nose.
Twin crew member returns from orbit with changed genes, mostly changed back | His telomeres grew and shrank. {lab} keeps the tubes.
Seeds sprout in lunar soil, unhappily | The plants were stunted and purple. Scientists had {two} teaspoons to use.
Student rocket from {college} reaches {30..380},000 feet | The payload measured ozone. The parachute came down in a bean field.
{town} class names crater on {planet} | The winning name is that of a lunch lady. The union of astronomers agreed.
High schooler {person} finds {object} in old survey plates | She compared {two} nights {40..60} years apart. {lab} confirmed it.
Science fair winner listens to {creature} with a coffee can | The judge was a {scientist}. The signal beat the store-bought kind.
Girl, {8..12}, finds {fossil} tooth in gravel driveway | It had come by truck from the river. {lab} gave her a cast and a title.
Retired plumber discovers comet, his {third} | {person} searches from a {county} barn roof. The comet will be gone for {900..4000} years.
Amateur astronomers catch flash on Jupiter | Something hit it. {two} backyards saw the same second.
Volunteers transcribe weather logs of {1850..1890y} whalers | Ice edges are in the margins. Climate models eat them up.
Janitor at {lab} spots flaw in telescope mirror | A smear at dawn light. The astronomers bought him a telescope.
Nobel for work on {particle} goes to three who nearly quit | Their first detector rusted. Physicist {person} was mending a fence when the call came.
{person}, who mapped the sea floor by hand, dies at {84..97} | Colleagues called it girl talk until the rift appeared. Geology changed with her pencil.
Obituary: {person}, botanist of {county} cliffs | She named {two} ferns and lost one shoe. The herbarium has {9000..21000} of her sheets.
Obituary: {person}, astronomer who measured dust between stars | He did the sums on tax forms. A crater has his name.
Profile: {scientist} {person} chases {particle} with a tank of soap | The tank lies under a mountain. So does her lunch, says the team.
Profile: the woman who weighs {creature} | {person} has held {9000..40000}. She knows the biters.
Profile: {person}, caver, geologist, poet of mud | She has mapped {30..90} miles. Her knees are a record of limestone.
Q&A: {scientist} {person} on {object}, time and patience | It is not falling in, it is falling past. She has waited {9..22} years for one photon.
Q&A: what a drought does to {habitat} | Roots go down, {creature} move out. Ecologist {person} takes your questions.
Explainer: how {probe} steers without a pilot | Star trackers, gyros and small puffs. A command takes {9..90} minutes.
Explainer: what dating a rock means | Uranium ticks like a clock. {lab} counts lead atoms one by one.
Explainer: why {planet} looks red, gold or blue tonight | Dust, angle and your eyes. Look {weekday} before dawn.
How we know: the age of the universe | Three clocks agree to a few percent. Two of them quarrel.
How to see the eclipse in {county} | Totality lasts {2..4} minutes and {10..50} seconds. Use glasses until the last bead.
How to build a bat box that bats will use | Face it southeast and paint it dark. {biologists} checked {300..900}.
Five things {creature} do better than machines | They smell a thread of scent. Engineers take notes.
Ten discoveries of {lastyear} that scientists would keep | A moon ocean, a lost frog, a kinder glue. {person} of {lab} adds a theorem.
By the numbers: the {lab} telescope | {20..60} tons, {90..240} nights a year, one mouse. The mirror is thinner than a door.
Photos: {habitat} by ultraviolet lamp | {creature} glow, so do lichens. {biologists} walked slowly.
Listen: what {object} sounds like, shifted into hearing | The data were sped up a billion times, and it purrs.
Correction: {object} is {two} hundred light-years away, not miles | Astronomers wrote, kindly. Our headline was off by a trillion.
Opinion: fund the boring measurements | Gauges, rings and drawers outlive grants. {scientist} {person} says we will miss them.
Column: Let {creature} be strange | They owe us no cure and no lesson. Biology is owed to them.
Essay: a winter with {scientists} at the pole | The sun set in {month}. We measured ice and each other.
Book review: a history of {particle} with jokes | The chapter on the mine is best. The equations are optional.
Letters: readers on dark skies, {creature} and dandelions | One saw the Milky Way at {60..80}. Another wants the lamp kept.
Governor names state fossil after children's campaign | The {fossil} won by {200..900} letters. Paleontologist {person} brought the bones.
Senate hears {scientists} on asteroid defense | A nudge needs ten years' notice. {probe} showed that it works.
Budget would cut {lab} telescope time in half | Astronomers would lose the winter sky. The mirror cannot be put to sleep.
Court lets dam go ahead; biologists move {creature} by bucket | {600..4000} were carried upstream. Tags will tell who came back.
Patent fight over gene scissors returns to the lab notebooks | Who cut first? Biologists only want cheaper enzymes.
Mine company gives fossils to {lab} | A digger driver stopped in time. The {fossil} has its tail.
Distillery mash feeds algae in {college} test | The tank turned green in {two} days. Chemists weigh the carbon.
Racehorse genes trace to one mare, study finds | {lab} read {300..900} genomes. Speed and fragile legs travel together.
Physics of a perfect bourbon barrel char | Cracks let spirit in and out. Chemist {person} counts {40..110} compounds.
Basketball's best arc, according to mathematicians | Fifty degrees and backspin. The ball has {18..24} inches to forgive you.
Stadium roar felt as tremor by {college} seismometer | The goal registered at {1..2}.{1..9}. Seismologist {person} had money on the game.
Film's black hole was right, physicist says | The equations drew the ring. Telescopes saw it {three} years later.
Sci-fi night at {lab}: which paradox is true? | Twins do age apart. Clocks on planes showed it in 1971.
Painter and astronomer map one star together | Her pigments match its spectrum. {lab} hung it under the dome.
Violin wood grew in a cold century, rings say | The Little Ice Age made it dense. Physicists knocked on {30..90}.
Hospital MRI peers into dinosaur egg after hours | The chick had been about to hatch. {scientist} {person} held her breath.
Vaccine method began with {creature} blood, biologists recall | The crab's clotting cells find germs. A synthetic copy lets them swim.
Flu virus in {creature} watched by ecologists | Swabs from {200..900} birds. The strain is not ours yet.
War halts seed bank; scientists carry it out in lunch boxes | {900..4000} kinds of wheat were saved. They grow now in {country}.
Sanctions part physicists from their particle ring | {person} of {college} analyzes by night. The muons do not ask for passports.
Island nation loses its glacier, holds a funeral | {country} had {two} left. Scientists read the date of the last ice.
Observatory in {country} desert opens its eye | The mirror has {600..800} pieces. {college} bought {20..40} nights.
{scientists} at {lab} count photons from a single atom | The atom blinked {90..400} times. Each blink was on time to a billionth of a second.
Comet {last} brightens as it nears the sun | Its tail is {9..40} million miles long. Look low in the west after sunset.
Star that dimmed is back; astronomers blame dust | A puff of its own smoke had hidden it. {lab} watched for {two} years.
Nearest {object} is closer than thought, parallax shows | Its distance was off by a tenth. {probe} measured the shift of half an orbit.
Galaxy without dark matter puzzles astronomers at {lab} | Its stars move too slowly. A collision may have stripped it.
Astronomers catch {object} being born | Gas spirals into a disk with a gap. A planet may be sweeping it.
Map of {planet}'s gravity shows buried ocean of slush | The tides flex it. {probe} flew {two} hundred miles above.
Marsquakes stop as lander {probe} goes dark | Its seismometer felt {900..1500} tremors. The core, it showed, is liquid.
Martian rock has leopard spots that microbes could make | Chemistry could make them too. The rover has a core of it in a tube.
Space junk count passes {30..40},000; physicists model the chain | A bolt hits like a cannonball. {lab} tracks the size of a plum.
Satellites streak {20..40}% of twilight pictures, astronomers say | The trails spoil the search for asteroids. Darker paint helps a little.
Telescope mirror cast in {town} weighs {11..20} tons | The oven turned for {two} months. It will see the first galaxies.
Observatory dome in {county} reopens to the public | The refractor dates from {1885..1911y}. Students show Saturn on {weekday}.
{college} physicists chill a drum until it stops, almost | Quantum rules forbid the last bit. The drum is a hair wide.
Laser at {lab} fires shortest pulse ever | It lasts {40..70} attoseconds. Electrons can be filmed with it.
{lab} splits light with a {solid} thinner than soap film | The pattern makes a lens without glass. Physicist {person} holds it on a fingertip.
New state of matter has electrons in pairs of pairs | The {solid} was cooled near absolute zero. Theory had allowed it.
Why ice is slippery: physicists slide closer | The top layer never quite freezes. Skates melt very little of it.
How cracks choose their way through {solid} | They fork at the speed of sound. {college} broke {200..900} sheets to see it.
Bubble that lasted {300..465} days explained | Glycerol drinks water from the air. Physicists watched it age.
Rogue wave caught on buoy, {50..60} feet above its neighbors | Small waves had met. The odds are once in {900..1300} years.
Tides of the solid Earth lift {town} by a foot a day | Nobody notices because all rises. Physicists correct their rings for it.
River foam under microscope: {scientists} find sunscreen and pollen | The film gathers what floats. {lab} sampled {9..30} streams.
Chemists smell old books to date them | Paper gives off vanilla as it dies. The nose is a machine.
{college} chemist {person} makes {material} without solvent | The powder is ground in a mill. Waste fell by {80..95}%.
Blue pigment discovered by accident in oven at {lab} | It reflects heat as well. The last new blue was {190..210} years old.
Rare earths from coal ash: chemists test {county} pond | The metals are there in parts per million. Bacteria loosen them.
Hydrogen seeps from the ground, geologists find | Iron in old rock splits water. {lab} has mapped {30..90} vents.
Geologists date {county} hills: older than bones | Rings of minerals say {400..480} million years. The sea came and went {two} times.
Landslide on {county} ridge began with a crack seen in {lastyear} | Lasers show the slope creeping. Geologists warn of spring rain.
Soil bacterium makes molecule that kills {living} | It was hiding in dirt from {town}. Chemists copied it in {two} years.
Lichen grows an inch in {60..110} years on {county} stones | Grave dates made the ruler. Ecologist {person} reads rockfalls by it.
Wild {creature} pass down routes, tags show | Young ones that fly alone get lost. {biologists} followed {30..90} families.
{creature} change color with the seasons less in warm winters | Gene clocks misfire. Ecologists at {lab} compared skins from {1900..1935y}.
{creature} sing at dawn because the air is still, test suggests | Sound carries twenty times farther. {biologists} moved the speakers, not the birds.
{creature} heal faster at night | Cells keep time. {lab} made tiny wounds at noon and midnight.
{creature} of {habitat} avoid full moon | Predators see them. Traps were empty on bright nights.
{creature} from two valleys no longer mate | The split began {9..40},000 years ago. Biologists call it a species in the making.
Hybrid {creature} blur the line, DNA shows | One in six carries both. {lab} wonders what to put on the list.
Tagged turtle swims {1100..9000} miles and surprises {lab} | The signal came from a fishing port. It had skipped its breeding ground.
Camera traps catch {creature} nobody had seen in {county} | The shot was at 3 a.m. Biologists had set {60..200} boxes.
{creature} vanish from {county} stream after spill | Ecologists will wait {two} years to restock. The bottom must come alive first.
Ecologists map who eats whom in {habitat} | {900..2600} links hold the web. Two beetles hold the middle.
Seaweed meadow stores carbon in mud, cores show | Roots lock it for {2000..6000} years. Anchors let it out.
Kelp returns where otters do | They eat the urchins. Divers count holdfasts for {lab}.
Deep-sea vent has worms nobody can name | The robot brought up {9..30} jars. Heat, sulfur and darkness feed them.
Sponge in {habitat} is {300..11000} years old | It grows the width of a hair each year. Chemists read its glass.
Sea level along Gulf rises faster than average, gauges show | Land sinks as water rises. Climate scientists sort one from the other.
Heat dome made {two} times likelier by warming, climate team says | They ran {900..4000} model years. The answer took nine days.
Snow line climbs {90..300} feet in {country} mountains | Photos from {1900..1931y} show the edge. Scientists stood in the same boot prints.
Clouds thin as ship smoke is cleaned, climate puzzle grows | Fewer droplets, more sun. {lab} compares shipping lanes.
Study of {40..90} rivers: water warms, oxygen falls | Trout lose first. Ecologists blame low flow more than hot air.
Cosmic dust on {town} rooftops: collector finds {100..600} grains | A magnet and patience. Each sphere fell from the sky.
{era} flute plays again in copy by {lab} | The bone had five holes in it. The scale is nearly ours.
{era} bread baked from pot scrapings | Archaeologist {person} served it to her students. It is sour.
{era} shoe found in ice: size {7..11} | Hay kept the foot warm. The threads name the animal.
Archaeologists dig {county} fort's privy, find {two} thousand clues | Seeds, buttons, bottles, a tooth. Soldiers ate better than they wrote.
Slave quarter bricks hold fingerprints, some of children | Archaeologists at {college} scanned {900..4000}. Descendants pressed their hands to them.
River cane basket dated to {900..1500} years ago | It lay in a dry {county} rock shelter. The weave has a name again.
DNA from cave dirt, no bones needed | {lab} sifted cells of {fossil} and people from a spoon of clay. The layers agree.
Dinosaur egg had a soft shell | Paleontologists had looked for hard ones. The nest was buried like a turtle's.
{fossil} skull in {town} attic turns out to be new species | It held a lamp. The {scientist} who saw it at dinner kept eating.
Small dinosaur's skin was scaly below, fuzzy above | The print is as large as a door. {lab} lit it from the side.
How {fossil} died: pollen, mud and a bad spring | It had buttercups in its teeth. The flood came in {month}, growth lines say.
Crater under {county} is {280..460} million years old | A bolide hit a shallow sea. Drill cores show shocked quartz.
Seismic array on {county} farms listens to the mantle | {40..90} boxes sit in barns. Echoes show a blob {two} thousand miles down.
Drone smells volcano in {country} so that scientists need not | Sulfur rose {two} weeks before. The pilot sat in a tent.
Mirror life: biologists warn against building it | Cells of the other hand could not be digested. {30..40} scientists signed.
Synthetic yeast has sixteen chromosomes made by hand | It brews as the old one did. Geneticists left notes in the code.
Biologist {person} records {creature} hearts in the wild | The sensor is a sticker. They beat {900..1200} a minute in flight.
Ecologist {person} spends {two} winters with {creature} | She knows them by limp and voice. The data fill one notebook and a scarf.
Math of queues: why the other line moves faster | You notice when it does. {college} students timed {2000..9000} shoppers.
Mathematicians fold paper to the moon, in theory | Forty-two folds would do it. The record at {college} is {12..13}.
Odds of a perfect deck: statistician {person} shuffles | No order has ever come twice. There are more than atoms.
Radio dish at {lab} hears hydrogen from the dark age of the universe | The signal is fainter than a telephone on {planet}. Astronomers had to teach it to ignore trucks.
Swarm of tiny probes would fly to the nearest star, physicists propose | Each would weigh less than a coin. A laser on Earth would push them for ten minutes.
Botanists find why some leaves turn red and others gold | Red is made fresh in autumn, gold was there all along. {lab} tracked {90..400} maples.
Geologist {person} reads a {town} courthouse like a book | The steps are {period} seabed, full of sea lilies. Tours are on {weekday}.
Statistics of small quakes may hint at large ones, seismologists say | The ratio changed before {two} of three. Nobody would sound an alarm on it yet.
Chemistry of a skunk: {college} students find a kinder rinse | Baking soda and peroxide break the sulfur bond. The dog volunteered.
`),
  occasions: {
    storm: frames(`
How the {county} storm grew so fast: meteorologists read the data | Warm Gulf air met a sharp front. Radar researchers at {lab} measured winds of {140..190} miles an hour.
{scientists} fly drones over storm scar in {county} | The survey maps fallen trees and soil loss. Ecologists will follow the forest as it regrows.
`),
  },
  tails: [
    'The study was peer reviewed.',
    'The team will return to the site in {month}.',
    'Other researchers urged caution.',
    'The data are free for anyone to use.',
    'Samples are now at the laboratory.',
    'The next observation is planned for {nextyear}.',
    'How it evolved remains a mystery.',
    'A museum will show the find.',
  ],
};
