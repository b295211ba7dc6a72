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
      'zoologist',
    ],
    scientists: [
      'astronomers',
      'biologists',
      'geologists',
      'physicists',
      'chemists',
      'ecologists',
      'researchers',
      'scientists',
    ],
    biologists: ['biologists', 'ecologists', 'zoologists', 'naturalists', 'scientists', 'researchers'],
    creature: [
      'bats',
      'salamanders',
      'crayfish',
      'monarch butterflies',
      'honeybees',
      'barn owls',
      'freshwater mussels',
      'elk',
      'otters',
      'cicadas',
      'songbirds',
      'beavers',
      'black bears',
      'fireflies',
      'snapping turtles',
      'crows',
      'box turtles',
      'bobcats',
      'wild turkeys',
      'flying squirrels',
      'dragonflies',
      'bumblebees',
      'herons',
      'hawks',
      'tree frogs',
      'copperheads',
      'moths',
      'woodpeckers',
      'hellbenders',
      'foxes',
    ],
    small: [
      'beetles',
      'millipedes',
      'snails',
      'spiders',
      'moths',
      'ants',
      'crayfish',
      'salamanders',
      'mites',
      'wasps',
      'frogs',
      'earthworms',
      'flatworms',
      'minnows',
      'mayflies',
      'scorpions',
    ],
    beast: [
      'elk',
      'otters',
      'beavers',
      'black bears',
      'bobcats',
      'river otters',
      'sandhill cranes',
      'bald eagles',
      'wild trout',
      'lake sturgeon',
      'alligator gar',
      'peregrine falcons',
    ],
    bird: [
      'warblers',
      'owls',
      'herons',
      'woodpeckers',
      'hawks',
      'chimney swifts',
      'cranes',
      'sparrows',
      'swallows',
      'chickadees',
      'bluebirds',
      'thrushes',
      'flycatchers',
      'meadowlarks',
    ],
    clever: [
      'crows',
      'octopuses',
      'ravens',
      'bees',
      'parrots',
      'rats',
      'raccoons',
      'dolphins',
      'jays',
      'cockatoos',
      'elephants',
      'pigs',
      'otters',
    ],
    navigator: [
      'robins',
      'sea turtles',
      'homing pigeons',
      'salmon',
      'monarch butterflies',
      'bats',
      'eels',
      'lobsters',
      'desert ants',
      'newts',
    ],
    longliver: [
      'naked mole rats',
      'bowhead whales',
      'giant tortoises',
      'parrots',
      'bats',
      'quahog clams',
      'cave salamanders',
      'hydras',
      'rockfish',
      'lobsters',
    ],
    singer: ['whales', 'frogs', 'crickets', 'owls', 'wolves', 'bats', 'loons', 'katydids', 'toads', 'coral reefs'],
    seabeast: [
      'octopuses',
      'sea turtles',
      'squid',
      'reef sharks',
      'humpback whales',
      'seals',
      'dolphins',
      'jellyfish',
      'snailfish',
      'lobsters',
      'eels',
      'manta rays',
      'sleeper sharks',
      'sea cucumbers',
    ],
    furry: ['black bears', 'bobcats', 'raccoons', 'foxes', 'coyotes', 'otters', 'opossums'],
    cavelife: ['crayfish', 'shrimp', 'beetles', 'fish', 'salamanders', 'spiders'],
    rare: [
      'a rare darter',
      'hellbenders',
      'a mussel long thought lost',
      'a blind crayfish',
      'lake sturgeon',
      'a pale salamander',
    ],
    native: ['darters', 'mussels', 'crayfish', 'minnows', 'sunfish', 'madtoms', 'hellbenders'],
    invader: ['carp', 'zebra mussels', 'rusty crayfish', 'snakeheads', 'gobies', 'silver carp'],
    nocturnal: ['bats', 'moths', 'flying squirrels', 'screech owls', 'toads', 'whip-poor-wills', 'swamp rats'],
    glower: ['flying squirrels', 'scorpions', 'salamanders', 'owls', 'lichens', 'frogs', 'opossums', 'millipedes'],
    fish: ['minnows', 'shiners', 'sticklebacks', 'guppies', 'sunfish', 'herring'],
    brainy: ['fruit fly', 'honeybee', 'zebrafish', 'mosquito', 'roundworm', 'wasp'],
    lineage: ['whales', 'land animals', 'birds', 'turtles', 'mammals', 'amphibians', 'snakes', 'bats'],
    fossil: [
      'mastodon',
      'giant ground sloth',
      'saber-toothed cat',
      'woolly mammoth',
      'dire wolf',
      'giant beaver',
      'short-faced bear',
      'woodland musk ox',
    ],
    oldfossil: [
      'armored fish',
      'early reptile',
      'sea scorpion',
      'early shark',
      'lungfish',
      'trilobite',
      'giant amphibian',
    ],
    dino: [
      'small dinosaur',
      'horned dinosaur',
      'duck-billed dinosaur',
      'crow-sized dinosaur',
      'raptor',
      'young tyrant dinosaur',
    ],
    bigbug: ['dragonfly', 'millipede', 'scorpion', 'cockroach', 'mayfly'],
    plume: ['a peacock', 'a hummingbird', 'a starling', 'a magpie', 'a pheasant', 'a wood duck'],
    hunted: ['mammoths', 'giant sloths', 'ground birds', 'wild horses', 'bison', 'camels'],
    winterbeast: ['polar bear', 'musk ox', 'snowshoe hare', 'caribou'],
    tree: ['oak', 'hickory', 'maple', 'hemlock', 'tulip poplar', 'beech', 'chestnut', 'sycamore', 'cedar', 'cypress'],
    treelist: ['oak and hickory', 'chestnut hybrids', 'maple and tulip poplar', 'pine and oak', 'walnut and cherry'],
    crop: ['corn', 'tobacco', 'soybean', 'hemp', 'wheat', 'sorghum', 'tomato', 'potato'],
    living: ['bacterium', 'fungus', 'microbe', 'worm', 'mold', 'yeast', 'alga'],
    revived: ['bacterium', 'moss', 'fungus', 'roundworm', 'virus', 'seed', 'alga'],
    organoid: ['brain tissue', 'muscle', 'heart tissue', 'nerve tissue'],
    habitat: [
      'caves',
      'wetlands',
      'old-growth forest',
      'river shoals',
      'grasslands',
      'cane thickets',
      'mountain bogs',
      'limestone glades',
      'flooded forest',
    ],
    coldplace: [
      'the Arctic',
      'Antarctica',
      'the high Arctic',
      'East Antarctica',
      'the polar plateau',
      'the Bering Sea',
    ],
    carbonplace: ['peat bogs', 'mangroves', 'old forests', 'seagrass meadows', 'grassland soils', 'tundra soils'],
    ocean: ['the Pacific', 'the Atlantic', 'the Southern Ocean', 'the Arctic Ocean', 'the Gulf'],
    river: ['Tansy River', 'Brandle River', 'Ohio', 'Carrick River', 'Sable River', 'Cumberland'],
    season: ['winter', 'summer', 'spring', 'autumn'],
    planet: [
      'Mars',
      'Venus',
      'Europa',
      'Titan',
      'Mercury',
      'the moon',
      'Ganymede',
      'Enceladus',
      'Triton',
      'Ceres',
      'Pluto',
      'Callisto',
    ],
    rocky: ['Mars', 'the moon', 'Venus', 'Mercury'],
    gasgiant: ['Jupiter', 'Saturn', 'Uranus', 'Neptune'],
    icemoon: ['Europa', 'Enceladus', 'Triton', 'Ganymede', 'Ariel'],
    target: ['Mars', 'Venus', 'the moon', 'an asteroid', 'a comet', 'the moons of Mars', 'a metal asteroid', 'Ceres'],
    probe: [
      'Pathweaver',
      'Longeye',
      'Halcyon',
      'Dust Catcher',
      'Meridian',
      'Farlight',
      'Redstart',
      'Corona Scout',
      'Wayfinder',
      'Ember',
      'Kingbird',
      'Lodestar',
      'Plumb Line',
      'Quiet Sky',
      'Sundial',
      'Tern',
    ],
    far: ['galaxy', 'supernova', 'black hole', 'quasar', 'galaxy cluster', 'ring galaxy'],
    nearby: ['exoplanet', 'super-Earth', 'hot Jupiter', 'ocean world', 'lava planet'],
    flarer: ['black hole', 'neutron star', 'pulsar', 'magnetar', 'quasar', 'double star'],
    meteors: ['Perseid', 'Geminid', 'Leonid', 'Lyrid', 'Orionid', 'Quadrantid'],
    rain: ['glass', 'iron', 'sapphires', 'liquid rock', 'rubies', 'titanium'],
    record: ['heaviest known', 'farthest known', 'most lopsided known', 'nearest known'],
    landmark: ['courthouse', 'school bus', 'football field', 'grain silo', 'stadium', 'water tower'],
    particle: [
      'neutrinos',
      'dark matter',
      'antimatter',
      'muons',
      'gravitational waves',
      'cosmic rays',
      'axions',
      'quark matter',
      'quantum entanglement',
    ],
    trapped: ['antimatter', 'single atoms', 'positrons', 'cold plasma', 'light', 'a giant molecule', 'sound'],
    solid: ['crystal', 'ceramic', 'mineral', 'alloy', 'glass', 'graphite', 'carbon film', 'metal foam'],
    material: ['plastic', 'glue', 'resin', 'foam', 'dye', 'rubber', 'film', 'fiber'],
    oldrock: ['mineral', 'zircon', 'rock', 'crystal', 'crust'],
    gas: ['methane', 'ammonia', 'oxygen', 'water vapor', 'sulfur dioxide', 'phosphine', 'helium'],
    fuelstuff: ['methanol', 'ethylene', 'jet fuel', 'methane', 'formic acid'],
    instrument: ['flute', 'whistle', 'pipe'],
    period: ['Devonian', 'Ordovician', 'Silurian', 'Carboniferous'],
    sought: ['dark matter', 'axions', 'sterile neutrinos', 'magnetic monopoles', 'proton decay', 'a fifth force'],
    nester: ['bluebirds', 'wood ducks', 'screech owls', 'tree swallows', 'wrens', 'chickadees', 'kestrels'],
    songbird: ['sparrows', 'thrushes', 'warblers', 'chickadees', 'bluebirds', 'wrens', 'robins'],
    flyer: ['warblers', 'chimney swifts', 'swallows', 'sandhill cranes', 'thrushes', 'hawks', 'plovers'],
    longsea: ['sleeper sharks', 'rockfish', 'ocean clams', 'black corals', 'bowhead whales', 'giant clams'],
    loud: ['snapping shrimp', 'sperm whales', 'drum fish', 'seals', 'croakers', 'dolphins'],
    deep: ['a vampire squid', 'a glass octopus', 'an anglerfish', 'a ghost shark', 'a giant squid'],
    zoo: ['rhino', 'red wolf', 'zebra', 'ferret', 'crane', 'gorilla'],
    glowbug: ['firefly', 'jellyfish', 'mushroom', 'squid'],
    coast: ['Maine', 'Oregon', 'Florida', 'Virginia', 'Alaska', 'Texas', 'Delaware'],
    rockstate: ['South Dakota', 'Montana', 'New Mexico', 'Tennessee', 'Oregon', 'Idaho', 'Colorado', 'Alaska'],
    era: ['Ice Age', 'Bronze Age', 'Stone Age', 'Iron Age', 'Copper Age'],
    people: ['prehistoric', 'Archaic', 'Late Woodland', 'Mississippian', 'Ice Age'],
    ecology: ['fish behavior', 'spider', 'coral', 'bird song', 'bee', 'frog color'],
    funny: [
      'cats fit into jars',
      'toast lands butter down',
      'cables knot',
      'ducklings swim in line',
      'shoelaces untie',
      'coffee spills',
      'wombats drop cubes',
    ],
    lab: [
      '{college}',
      '{college}',
      '{college}',
      'the Highlands Institute',
      'the {town} Institute',
      'the Sable Valley Laboratory',
      'the Corinna Research Center',
      'the Bluestone Institute',
      'the Carrick Laboratory',
      'the Kestrel Science Center',
    ],
    site: [
      '{lab}',
      '{lab}',
      '{lab}',
      '{lab}',
      'a university in {state}',
      'a university in {country}',
      'a federal laboratory',
      'a national laboratory',
      'a Kentucky university',
      'a laboratory in {state}',
      'an institute in {capital}',
    ],
    state: [
      'Ohio',
      'Indiana',
      'Tennessee',
      'New Mexico',
      'Illinois',
      'Montana',
      'Texas',
      'Oregon',
      'Maine',
      'Florida',
      'South Dakota',
      'Alaska',
    ],
  },
  frames: frames(`
{biologists} find new species of {small} in {habitat} | DNA shows that it split from its relatives {2..30} million years ago. The team from {site} named it after a field guide.
Study: why {creature} are vanishing from {habitat} | Warmer nights and lost food explain most of the decline, according to {site}. Numbers fell {18..70}% in {8..40} years.
{beast} return to {county} after {40..130} years, biologists report | They released {12..90} animals fitted with radio tags. Early signs suggest that they are breeding. Hunters and farmers were asked first, and the project pays for broken fences.
Probe {probe} sends first images from {target} | The pictures show ridges and dark plains. Mission scientists expect {two} years of data.
{probe} spacecraft launches on {two}-year journey to {target} | The rocket lifted off before dawn. Instruments aboard will look for water and organic molecules.
Hints of water on {planet}, {scientists} report | Spectra from the {probe} mission show hydrated minerals. Skeptics want a second measurement.
{far} spotted {3..90} million light-years away, {lab} reports | A telescope caught its faint light. It may help explain how stars form.
Brightest comet in decades to be visible over {county} | Look low in the east before sunrise. Astronomer {person} says binoculars are enough.
{fossil} bones found in {county} creek | A farmer noticed a tooth after a flood. Paleontologists from {site} will spend {three} weeks digging. The bones are soft as cheese and leave the ground in plaster jackets.
Fossil skull from {country} rewrites history of {lineage} | It is {90..400} million years old. The jaw hinge is already that of living species.
Physicists at {site} trap {trapped} in tabletop experiment | The effect lasted {3..90} microseconds. Theorists had predicted it {ago}. The vacuum inside is emptier than space between the planets.
Search for {sought} comes up empty, again, at {site} | The detector ran for {200..900} days under a mountain. The result rules out several theories.
How {navigator} find their way: scientists turn on a magnet | Experiments at {site} show that they sense magnetic fields. Turning a coil on confused them.
{clever} can count, {biologists} at {site} say | The animals chose the larger of two groups in {68..91}% of trials. It is not clear how they do it.
{clever} use tools in the wild, a first for {biologists} | Hidden cameras recorded the behavior {14..70} times. Young ones seem to learn by watching.
New {solid} captures carbon from air | Chemists at {site} tested it for {200..900} hours. It works at room temperature and can be used again. Whether it can be made by the ton is a matter for engineers, the authors admit, and a spoonful now takes a student one week.
{living} found in {habitat} breaks down plastic | Researchers grew it in the laboratory. It digested a bottle in {20..90} days.
Climate change moves {creature} north by {11..60} miles | Ecologists at {site} compared notebooks from {1911..1969y} with new counts. Spring now comes {5..14} days earlier.
{coldplace} warming faster than thought, study shows | Sensors set out by {site} recorded a rise of {2..4}.{1..9} degrees. Models had predicted half of that.
Ice core from {country} holds {40..800},000 years of climate | Bubbles of ancient air show how carbon dioxide rose and fell. {scientists} keep it at minus 40 degrees. The deepest yards were the hardest: near bedrock the ice had melted and frozen again, and its layers were folded like dough.
Earthquake swarm under {county} intrigues geologists | Instruments logged {30..240} small tremors along an old fault. None was felt by residents. Geologists think that rain seeping into the rock may have greased it.
{scientists} map cave under {county} to {9..60} miles | Survey teams found a river and blind {cavelife}. The rock formed {300..400} million years ago.
Sinkholes explained: what limestone does under {town} and {county} | Rain dissolves the rock over thousands of years. A geologist from {site} maps the weak spots.
{town} student finds {nearby} in telescope data | The {16..22}-year-old noticed a dip in starlight. Astronomers at {site} confirmed it.
Archaeologists unearth {people} village near {town} | Post holes and pottery point to a settlement of {40..300} people. Charcoal will be dated at {site}.
Ancient DNA tells who lived in {country} during the {era} | Genes from {14..90} skeletons show a wave of migration. Archaeologists call the result a surprise.
Decline of {creature} threatens {habitat}, ecologists warn | They are a link in the food chain that nothing else replaces. The report from {site} covers {20..60} years of field data.
Meet the {scientist} who listens to {singer} | {person} of {site} has recorded {300..4000} hours of sound. Patterns change with the moon.
Physicist {person} wins prize for work on {particle} | Her equations were tested {ago} in an underground lab. She shares the award with {person2}.
Physicists at {site} teach old {solid} new tricks | Cooled to minus {150..260} degrees, it conducts without resistance. The physics is not understood.
Meteor lights up sky over {county} | Cameras tracked the fireball for {three} seconds. Astronomers ask residents to look for dark stones.
Rocks from {target} reach {lab} | The grains, brought back by {probe}, are older than Earth's crust. Each is handled under nitrogen.
Eclipse watchers gather near {town} | Astronomers set up telescopes on a hay field. The shadow crossed {county} in {two} minutes.
Volcano in {country} wakes after {90..700} years | Gas sensors and satellites saw the magma rise. Volcanologists study its crystals for clues.
DNA of {creature} from a cup of water | Biologists at {site} can tell which species live upstream. The method found {rare} in {three} new places.
What {longliver} can teach {scientists} about aging | Their cells repair damage that kills other animals. The genome was sequenced at {site}.
Citizen scientists count {creature} in {county} | Volunteers logged {900..9000} sightings for {site}. The trend is down for the {third} year.
Do trees talk? {biologists} at {site} test the claim | Roots and fungi do exchange sugar, the experiment shows. Evidence of warning signals is thin.
Oldest {oldrock} on Earth found in {country} | Radioactive dating puts it at {3..4}.{1..4} billion years. It formed before life began.
{flarer} flares as astronomers at {site} watch | It outshone its neighbors in X-rays for {9..60} days. The {probe} telescope turned within hours.
Signal from {flarer} repeats every {9..160} minutes | No known star behaves so. Astronomers at {site} rule out satellites.
Fish with lungs, armor for skin: {period} rocks of {county} | A road cut exposes {300..450} million years of evolution. Paleontologists from {site} lead walks.
Wild {creature} carry microplastics, study in {habitat} finds | Biologists examined {90..900} samples. Levels were highest downstream of cities.
Invasive {invader} push out native {native} in {county} | Biologists at {site} followed {30..200} marked pools. Removing the newcomers helped within {two} seasons. Volunteers from {town} gave up their Saturdays to pull, trap and count.
{college} freezer holds {2000..90000} seeds for the future | Botanists gather wild plants before they disappear. Some seeds sprouted after a century.
Researchers at {site} recreate {period} sea in a tank | The experiment shows how the first land animals may have moved. Lamps imitate a dimmer sun.
How does {planet} spin? {probe} has an answer | Radio signals reveal a core of rock and metal. Planetary scientists will revise their models.
Lightning makes {solid}, physicists at {site} discover | High-speed cameras caught the reaction. It lasts a millionth of a second.
{glower} glow under ultraviolet light, biologist at {site} finds | The find was made by accident on a night walk. The purpose of the glow is unknown.
Mathematician {person} of {college} cracks {30..90}-year-old puzzle | The proof runs to {40..300} pages. Colleagues have found no error so far. She had put it aside for {two} years, and the missing step came to her in a checkout line.
Moon rover to carry {town} students' experiment | They built a sensor for dust the size of a lunchbox. It will fly with {probe} in {nextyear}.
Do {navigator} see magnetic fields? Biologists and physicists team up | The animals may use quantum effects to navigate. Experiments begin at {site}.
Geologists drill into crater beneath {county} | Shattered quartz points to an asteroid strike {200..450} million years ago. The core is {400..1900} feet long. A ring of hills hides under fields and a school, and most residents had taken it for an old lake.
Why {creature} sleep so little: brain study at {site} | Recordings show naps of {4..30} seconds. Predators may explain it.
Radio telescope at {site} marks {20..60} years of listening to the sky | The dish helped discover {14..130} objects. A graduate student now keeps it running.
Genome of {creature} is {two} times larger than ours | Most of it is repeated DNA. {scientists} at {site} needed {three} years to assemble it.
Glacier in {country} loses {8..40}% of its ice | Satellite data show the retreat since {1974..1999y}. Glaciologists expect it to be gone by {2040..2090y}. Farmers downstream already see the streams run dry in August, and a hotel built for the view now looks at gravel.
{biologists} revive {20..40},000-year-old {revived} from permafrost | It began to grow within days. The lab is sealed, the team in {country} says.
Nearby {nearby} may have air, {probe} data suggest | The telescope measured starlight filtered by its atmosphere. It is {11..90} light-years from Earth.
Field notes: counting {creature} by moonlight | A biologist from {site} and {two} students wade through {habitat}. The species was thought extinct here.
{era} footprints show people walked with {hunted} | The tracks in {country} are {9..24},000 years old. Archaeologists measured every stride.
Chemist {person} makes {material} from straw | The reaction needs only light and a catalyst. Her team at {site} published the recipe.
Explainer: {particle}, and why physicists care | The effects are tiny and the instruments are huge. A detector can take {two} years to build and longer to understand.
Space telescope finds {far} that should not be so old | Its light left {11..13} billion years ago, when the universe was an infant. Theorists at {site} must speed up their models or doubt the distance. "Either it grew up fast or we count badly," says one of the astronomers.
Universe expands faster than it ought to, {college} astronomers agree | They timed {40..900} pulsing stars. The gap between the two ways of measuring will not go away.
Star swallows planet, and {lab} catches the burp | The flash came from {900..12000} light-years off, and dust glowed for a year. Our sun will do the same in five billion years, astronomers say. A survey telescope that photographs the whole northern sky every {three} nights had caught it by chance.
{nearby} rains {rain}, astronomers at {site} find | The wind there blows at {2000..9000} miles an hour. A spectrograph split the light of its star into {40..90},000 colors.
Dead star ticks like a clock for physicists at {lab} | The pulsar turns {60..700} times a second and has slowed by a hair in {10..30} years. {site} uses it to look for ripples in space.
Black hole's jet seen at its root by {6..14} radio dishes | The dishes on four continents worked as one. The plasma leaves at nearly the speed of light, researchers from {site} write.
Gravitational waves from {record} collision reach {college} detectors | The detectors stretched by less than the width of an atom's core. Physicists at {site} heard the chirp in real time.
Is anybody out there? {lab} listens to {900..9000} stars | The search for other civilizations has found none so far. Each star got {10..40} minutes.
Asteroid the size of a {landmark} to miss Earth, astronomers say | It will pass at {2..9} times the distance of the moon on {weekday}. Radar images will show its shape. There is no danger for the next {90..300} years. After that nobody can compute the path, because each visit to Earth bends it a little.
Small asteroid found {8..30} hours before it burned up over {ocean} | Astronomers at {site} computed the spot to within a few miles. Such warnings were unthinkable {ago}.
Meteorite hits {town} barn | The stone, bought by {lab}, is 4.5 billion years old and weighs as much as a brick. The farmer had swept it up with the hay.
{planet} may have had an ocean, {probe} rover finds | Ripples in the stone speak of waves. The water vanished {3..4} billion years ago. Geologists on the team had argued for years about wind as the sculptor, and the new pictures settled it for all but two of them.
{rocky} rover {probe} stuck in sand; engineers rehearse escape | Every command takes {5..22} minutes to arrive. A twin of the vehicle is digging itself out at {site}.
Methane on Mars comes and goes, and {person} of {lab} wonders why | One instrument smells it at night, another never does. The source may be rock, microbes or the rover itself.
Lander {probe} falls silent on {rocky} after {90..900} days | Dust covered the panels. It had measured {200..1400} quakes, and its data will keep seismologists busy for years. The last message was a temperature.
Cracks in the ice of {icemoon} leak salt water, {probe} flyby shows | The plume reached {40..120} miles. Biologists want to know whether there is food in it.
Saturn's rings are {100..400} million years young, dust counts say | Measurements from an old mission have settled an old quarrel. Dinosaurs may have lived under a plainer sky, planetary scientists say. Grains fall along the magnetic field into the planet, so that the rings will be gone in about as much time again.
Venus volcano erupted between two photographs, {person} finds | The geologist compared radar images made {8..10} months apart in {1990..1993y}. A vent had doubled in size.
{probe} skims the sun and lives to tell | The shield reached {1400..2500} degrees while instruments behind it stayed at room temperature. Solar physicists hope to learn why the corona is so hot.
Sunspots at {15..23}-year high: aurora possible over Kentucky | Charged particles need {two} days to arrive. Astronomers at {site} suggest a dark field and patience until midnight.
Aurora over {county}: what painted the sky red | A solar storm pushed the lights far south. Oxygen {120..250} miles up glows red, lower down it is green, a physicist at {site} explains. Cameras see more of it than eyes do.
Solar storm of {1859..1921y} would cripple satellites today, study warns | Tree rings and telegraph logs tell how strong it was. Space weather forecasters can give {15..60} minutes of notice.
Moon dust cuts like glass, chemists at {site} find | It also smells of gunpowder. The team opened {two} vials sealed since {1969..1972y}. Future crews will have to keep it out of their lungs.
Ice in moon craters: {probe} maps enough for a base | Neutrons betrayed the hydrogen. The deposits lie where the sun has not shone for {2..3} billion years.
Astronaut {person} of {town} back after {160..370} days in orbit | Her bones lost {3..9}% of their mass, and her twin's did not. Researchers will compare the two for years. Taller by an inch and unsteady on her feet, she asked for a peach. Physiologists collect blood, hair and answers to {90..400} questions.
Kentucky astronaut {person} grows peppers on the space station | The plants did not mind weightlessness but wanted wind. Botanists at {site} will taste {9..26} of the fruits.
Fruit flies, flames and foam: experiments from {town} students go to orbit | The rocket carries {9..40} projects. Fire burns in round blue balls up there, and nobody quite knows why soot behaves.
Live: launch of {probe} to {target} | 9:52 a.m.: The countdown is held at {4..9} minutes for upper winds. 10:20 a.m.: Liftoff, and scientists at {site} cheer and then go silent.
Rocket with {college} climate satellite falls into {ocean} | The instrument would have weighed carbon dioxide over every forest. Researchers lost {7..15} years of work in {two} minutes.
{probe} runs out of fuel after {9..24} years and dives into {gasgiant} | It sent data until the last minute. The team at {site} threw a party, and many cried.
Old probe {probe}, {12..15} billion miles away, phones home again | Engineers fixed a chip built in {1974..1977y} by radio. Its data on interstellar gas cannot be had anywhere else, physicists say.
{county} skies among darkest in the East, astronomers measure | A meter at {site} recorded the Milky Way casting a faint shadow. New lights on {street} would end that.
Light pollution hides {30..60}% more stars than in {2008..2014y}, amateurs' counts show | Volunteers from {20..90} countries compared charts with the sky. Migrating birds are led astray as well. The remedy is cheap, the authors note: lamps that point down, and a switch.
Telescope at {site} reopens with a mirror polished in {town} | {two} retired toolmakers ground the glass for {9..20} months. Its curve is true to a millionth of an inch. Schools may book the first hour of any clear night, and {third} graders from {county} have done so.
Amateur astronomer {person} finds {third} comet from a {town} driveway | The machinist has swept the sky {900..3000} nights. Professionals at {site} confirmed the orbit.
{person}, who mapped {900..4000} variable stars, dies at {79..96} | The {town} astronomer began with opera glasses. Her notebooks went to {site}, where students still find new periods in them.
Neutrinos from exploding star? Detector under {rockstate} mountain counts {11..30} | The particles passed through the whole Earth first. Physicists at {site} alerted telescopes within minutes.
Muon experiment at {site} disagrees with theory | The particle wobbles {2..4} parts in a billion too fast. Either the sums or the standard model of physics will have to give.
Antimatter falls down, physicists at {site} show | The team dropped {90..900} atoms of it in a magnetic bottle. Most had expected so, and nobody had ever seen it.
Dark matter detector turns off the lights in a {rockstate} mine | {5..40} tons of liquid xenon will wait for a flash. "We are looking for nothing, very carefully," says physicist {person}.
Fusion shot at {site} yields {2..4} times its energy | {100..190} lasers struck a pellet the size of a peppercorn. Power plants are decades away, the physicists caution. The lasers themselves drew a hundred times more from the wall, so nobody will boil a kettle with it soon.
Plasma burns for {9..28} minutes in {country} reactor | The ring holds gas hotter than the sun's core. Physicists at {site} supplied the magnets' sensors.
Coldest place in the universe was in a basement in {town} | Lasers slowed atoms to a billionth of a degree above zero. Physicist {person} of {college} uses them as a clock.
Atomic clock would lose a second in {20..90} billion years | It can feel gravity change when lifted by an inch. Geologists want one to weigh magma.
Quantum entanglement survives {20..90} miles of glass fiber | Physicists at {site} linked two crystals across {county}. Nobody can listen in without leaving a trace.
Time crystal ticks at {lab}, and physicists count along | The atoms repeat a pattern for {20..90} minutes without energy. It breaks no law, but it bends one.
Superconductor claim by {lab} collapses as {three} teams fail | The sample was an insulator with a speck of iron. The authors withdrew the paper and apologized. The retraction came {40..190} days after the first headlines, which the physicists involved call fast.
Retraction: {ecology} study by {site} used same photo twice | Image sleuth {person} noticed {6..30} doubled panels. A committee is looking into it, and the data of the thesis are under lock.
Correction: {oldfossil} lived {300..400} million years ago, not thousand | A story on the {county} fossil misstated its age by a factor of a thousand. Paleontologists noticed within the hour.
Correction: {probe} is orbiting {planet}, not Earth | Our report on the spacecraft's first year confused two missions. The measurements of magnetic fields are as given.
{county} spring now begins {6..16} days earlier, bloom records show | A teacher noted the first redbud every year from {1921..1948y}. Her granddaughter at {site} added satellites and plotted the curve. Bees wake by warmth and some trees by light, and the two are drifting apart.
Warmest {season} in {60..130} years in Kentucky, climatologists confirm | It was {3..6} degrees above the mean of the last century. Nights warmed more than days, which is what the models had foretold.
What {40..90} years of thermometers in {county} say about climate | Heat waves last longer, cold snaps still bite. A climate scientist at {site} shows why a single winter proves nothing.
Carbon dioxide in air passes {415..440} parts per million | It was 280 before the age of steam. Bubbles in ice show that it has not been so high for three million years, researchers say.
Permafrost thaw frees methane, and {lab} smells it from a plane | Sensors found {200..2900} hot spots. Microbes are eating plants frozen since the mammoths.
Antarctic ice shelf the size of {county} breaks off | Radar had followed the crack for {4..12} years. Glaciologists worry less about the berg than about the glacier it held back. The berg will drift north for years and melt into a plume of silt on which plankton feed.
{college} robot swims under Antarctic ice and finds terraces | The torpedo mapped melt {900..1900} feet below. Warm water eats at the ice in steps, which no model has.
Polar ice sheet hides a river of water {300..900} miles long, radar suggests | It may drain under pressure through the dark. Researchers from {site} want to drop a probe down a shaft.
Sea level rise doubles its pace in {20..30} years, satellites show | Warm water swells and ice adds the rest. Scientists at {site} checked the orbit data against {40..120} harbor gauges.
Ocean current that warms Europe slows {11..28}%, cable sensors show | It had been stronger {ago}. Oceanographers do not agree on whether it is a trend or a mood.
Deep sea cameras film {seabeast} at {3..6} miles down | Nobody had seen them below half that depth. Biologists aboard the research ship broke into song.
Volcano under {ocean} erupts; {lab} hears it through the water | Microphones {900..4000} miles away caught the boom. A chimney of minerals grew {20..60} feet in a week.
Coral that likes it hot: scientists breed reef for {2050..2090y} | Colonies from a warm lagoon survived {3..6} degrees more. {site} will plant {2000..20000} fragments. Critics say that gardens of that kind can never cover a sea.
{loud} hum and click after dark, hydrophones show | Marine biologists at {site} sorted {2000..30000} hours of sound. The loudest hour is just before dawn.
River of plastic: researchers tag {200..900} bottles in the Ohio | Transmitters show that most get stuck within {20..90} miles. A flood moves more in a day than a dry year does. Each bottle carries a number to call, and fishermen have rung the lab {30..190} times.
Mussels clean the {river}, and scientists put a number on it | One bed filters {2..20} million gallons a day. Biologists at {site} glued sensors to {40..200} shells to see them breathe.
Water in {county} wells fell as rain {20..900} years ago, isotope study finds | Geologists at {site} read its age from tritium. Some springs answer a storm in hours, some not in a lifetime. That matters when something is spilled, because a plume may take a generation to show.
Dye turns {county} spring green, and a map of hidden rivers grows | Hydrologists poured it into a sinkhole {4..19} miles away. It surfaced {30..140} hours later behind a church. The dye is harmless, and the congregation had been told, but the goats had not.
Cave under {town} is a climate archive: stalagmite read like a book | Its layers cover {12..120},000 years of rain. Geologist {person} counts droughts that no human remembers.
Cave {cavelife} live {40..90} years, tagging study in {county} shows | Biologists at {site} met some animals that their teacher had marked. They grow slowly, eat little and hardly ever move.
White cave crystals in {county} grow from the breath of bacteria | Microbiologists at {site} found genes for it in {9..40} samples. It may be how life would hang on under Mars.
Soil loses its skin: {lab} measures erosion in {county} fields | A storm took {2..9} tons an acre from bare ground and almost none under rye. The team sowed {200..900} marked beads.
Soil microbes from {county} make antibiotic never seen before, chemists say | The molecule kills bacteria in a dish. A student of {person} dug it up beside a bus stop.
{town} road cut shows geologists a sea, a swamp, an ice wind | {person}, geologist at {site}, leads readers along {two} miles of shoulder. Bring a hammer only for show.
Why Kentucky's coal is there: {300..320} million years in one seam | Giant club mosses sank in a tropical swamp. Ferns still show in the roof, paleobotanists at {site} say.
Could the great quake come again? Geologists dig in {county} | The shocks of 1811 moved a river. Seismologists trenched {6..20} fields and dated sand boils. Such shocks return every {300..700} years or so.
{2..4}.{1..9} quake felt in {town}; geologists collect reports | The hypocenter lay {4..14} miles down on a fault mapped {ago}. Nothing broke, and {200..3000} people described the rattle. The region shakes so seldom that each small shock is a gift to those who map what lies below.
Seismometers at {county} stadium pick up touchdowns and trains | A geologist at {site} uses the noise to see the rock below. The loudest roar equals a quake of {2..3}.{1..4}.
Seismic waves of {4000..40000} quakes reveal blobs in the deep mantle | They are as big as continents and hotter than the rest. The chart took {site} {two} years to draw.
Landslide in {county} creeps {2..14} inches a year, radar from space shows | Satellites see what fence posts only hint at. A geologist drilled {4..20} holes to find the slippery layer. Rain speeds it up {9..30} days later, which gives the county a kind of calendar.
Lava from {country} volcano holds crystals like tree rings | Chemists at {site} read {20..90} years of magma in each. The last batch rose in {3..19} days, too fast for a warning.
Diamond with a speck of ocean: mineral from {200..410} miles deep | Water is stored in rock down there, the find in {country} proves. X-rays at {site} never opened the stone.
Gold forms in quakes, geologists at {site} show | Stress makes a voltage that plates the metal out. The experiment took a motor and {30..90} minutes.
Tornadoes form from the ground up, radar trucks from {site} find | They sat within {2..4} miles of {9..40} storms. The old picture of a funnel that comes down is wrong, meteorologists say.
Hail the size of baseballs: scientists catch and weigh it in {county} | Meteorologists laid out pads and a freezer. The stones tumble less than thought and melt from inside.
Lightning lasts {8..17} seconds and {300..500} miles, satellite record shows | The flash crossed {two} states. Physicists would like to know why it does not fizzle out. Old rules assumed a few miles. The finding may change how airports decide when workers must leave the apron.
Why it smells before rain: chemist {person} bottles the scent | Soil bacteria make a molecule that noses detect at a few parts in a trillion. Drops fling it up like bubbles.
Snowflakes over {county}, photographed as they fall | A camera built by {site} froze {20..90},000 of them. Fewer than one in a thousand has the six tidy arms of a greeting card.
Physicist's mesh takes {2..9} gallons a night out of fog | A beetle gave the physicist the idea. The {county} ridge where it stands has no spring.
Weather balloon data: {two} launches a day for {60..85} years from {town} | Each flight reaches {19..22} miles before it bursts. Climate scientists would not trade the series for any satellite. The hydrogen, the string and the patience come from {person}, who is the {third} keeper of the series.
Forecast skill gains a day a decade, meteorologist {person} finds | The audit covers {9000..90000} forecasts. A five-day outlook is now as good as tomorrow's was in {1978..1986y}.
Smoke from western fires reaches Kentucky, laser at {site} shows | It drifted {5..7} miles up and dimmed the sun by {2..9}%. Chemists flew a kite to catch the particles.
Methane from old {county} gas wells measured for first time | A geochemist bagged {40..200} rusty pipes. {6..19}% of the wells gave off most of the gas. Plugging those first would cost little, the study says, and a bag of mud and a shovel stopped one.
Peat bog in {county} stores more carbon than the forest around it | Ecologists from {site} cored {9..26} feet of moss. Pollen at the bottom comes from spruce of the Ice Age.
Forest on old strip mine holds {40..80}% of the carbon, study finds | Researchers ripped the packed ground and planted {treelist}. Salamanders came back in {6..15} years. It had been thought that only grass would grow there.
Carbon rock: geologists pump gas into basalt under {rockstate} | It turned to stone within {2..3} years. Whether that can be done by the billion tons is another question, says {person}.
El Niño fades: {college} climatologists on the winter to come | Pacific water has cooled by {2..4} degrees since its peak {ago}. Winters then tend to be wet along the Ohio.
Algae bloom in {county} lake: biologists find what feeds it | Phosphorus from mud, not from this year's fields, set it off. Divers took cores of {20..60} years of silt. The bloom made the water smell of cucumber and killed {200..2900} bluegills.
Drought of the {1930..1936y} kind would be worse now, tree rings and models say | Oaks in {county} recorded {300..420} years of rain. Hotter air drinks more from the soil, the study notes.
Acid rain fell by {60..85}%, and {county} streams are only now recovering | Chemists at {site} sampled {30..120} creeks since {1981..1992y}. The soil had to give back its sulfur first.
{dino} with feathers like {plume} dug from {country} quarry | The skeleton is {66..160} million years old, and pigment grains survive. It could not fly, paleontologists from {site} say, but it could show off. Its tail was as long as the rest of it, a burden that only makes sense if somebody was watching.
Dinosaur eggs as small as grapes found in {country} | {person}, a paleontologist at {site}, spotted them on a coffee break. {4..20} have bones curled inside.
Baby {fossil} in the ice still has its eyelashes | Miners in {country} called scientists instead of the market. Milk in its stomach may tell what its mother ate.
Kentucky's salt springs yield {fossil}, and a spear point beside it | Archaeologists and paleontologists from {site} share the trench. Charcoal dates both to about {11..14},000 years ago.
Museum drawer held a new species for {60..130} years | The {oldfossil} from {county} was labeled as a fish. Student {person} looked at the teeth under a microscope. Such drawers, the curator says, are the least explored place on Earth, and there are {2000..9000} of them.
Shark jaw in {county} cave wall is {300..335} million years old | Cartilage rarely fossilizes. Paleontologists from {site} crawl {200..900} feet to brush it free.
First forest on Earth stood in {state}, root fossils show | The trees had trunks like pipes and no leaves to speak of. They pulled carbon from the air and cooled the Devonian world.
Asteroid killed the dinosaurs in spring, {college} fossils suggest | Bone grows in seasons, and {6..40} sturgeons died at the start of one. The ash was in their gills.
Great Dying took {60..200},000 years, zircon crystals show | They date the extinction 252 million years back, to a time when most sea life vanished. Volcanoes are blamed, and a researcher at {site} has the soot.
Amber traps {small} in the act, {90..110} million years later | The resin from {country} shows what they ate. A dealer had sold it as a pendant.
Fossil vomit tells what was for dinner {66..200} million years ago | It contains {12..60} fish bones, a paleontologist at {site} reports. He found it while looking for something nobler.
Fossil footprint class: {town} teenagers map a trackway from the coal age | {person} of {site} lets them measure, argue and be wrong. The animals walked in pairs.
Sea lily city: {county} quarry gives {900..4000} fossils to {lab} | Crinoids stood here in meadows. The owner stops the blasting when he sees stars in the stone.
How big can a {bigbug} get? Coal-age giants at {site} give an answer | More oxygen let insects grow, one theory says. The experiment raised {two} generations in rich air.
Skull from {country} is neither ape nor us, anthropologists say | It is {2..6}.{1..9} million years old. The jaw says one thing, the brow another.
Neanderthal child's tooth from {country} tells of winter and weaning | Lines of growth record {two} hungry seasons. Chemists at {site} read barium in the enamel.
Ancient humans crossed {country} earlier than thought, stone tools show | The flakes lay under ash {45..120},000 years old. Archaeologist {person} bets on boats.
We carry {1..2}.{1..9}% of Neanderthal genes: what do they do? | Some shape skin, some mood, many nothing. Geneticist {person} of {site} warns against blaming an ancestor.
Rock shelter in {county} holds {6..11},000 years of meals | Nutshells, deer bone and the oldest squash seed in the state lay in layers. Archaeologists sift through screens as fine as tea strainers. Looters had been there as well, and left a shovel of {1961..1979y}.
Mound near {town} lines up with midsummer sunrise, survey finds | Laser mapping from a plane showed a second ring. Archaeologists work with tribal historians and will not dig. The farmer who owns the field has always plowed around it, as his grandfather told him to.
{county} seeds show what Kentucky's first farmers grew | An archaeobotanist at {site} identified {2000..9000} of them. Corn came {1500..2500} years later.
Archaeologists find frontier fort under {town} parking lot | Trenches, a brick hearth and {60..400} buttons came up ahead of the paving. They have {three} weeks. The owner has offered coffee, and the county a tent.
Archaeologists unearth enslaved families' quarters in {county} | They found beads, fish hooks and a child's slate. Descendants dig beside the students. One of them, {person}, held the bead that her {third} cousin had described from a story.
Civil War camp in {county} mapped by magnet and metal detector | Researchers never lifted a spade for the first {two} years. Fire pits show as dark dots, latrines as rectangles.
Whiskey still, {1790..1835y}: archaeology of a {county} cellar | Copper scraps and mash in the cracks let chemists at {site} guess the recipe. The students were not allowed to taste.
Archaeologists from {site} dive to flatboat wreck in the Ohio | The flatboat sank around {1810..1848y} with {20..90} barrels of nails. Silt kept a leather shoe as if new.
Bronze hoard found by dog in {country} | {30..120} axes were buried {2800..3400} years ago. Archaeologists think of an offering and not of a thief.
City under jungle: lasers from the air map {6000..60000} houses in {country} | Roads ran straight for {20..80} miles. The archaeologists knew of {40..90} ruins before the flight. A causeway ends at a lake that is no longer there. Why the place was left, and so quickly, may be read from the mud.
X-rays read {1700..2000}-year-old charred scroll without opening it | A student's program found ink on papyrus burned by a volcano. The first word that {person} of {site} could make out was "purple."
Mummy's perfume rebuilt by chemists at {site} | Beeswax, larch and bitumen left traces in a jar from {country}. Museum visitors may sniff a card.
Old bones, new story: the warrior of {country} was a woman | DNA and teeth settle a debate of {60..130} years. Archaeologists had argued from the sword. The museum has changed the label, and a toy maker has called.
Plague pit DNA from {country} shows who survived | Geneticists compared {200..500} skeletons from before and after. Variants that helped then trouble the immune system today.
Oldest {instrument} in {country}, {18..42},000 years old, still plays | Archaeologists at {site} copied the find in bone. It plays {three} notes, one of them sour.
Cave paintings in {country} are {45..66},000 years old, uranium dating says | The crust over a red pig gave the age. Who held the brush is a matter of hot debate.
Tree rings date {town} cabin to {1789..1812y}, older than the state's records | Dendrochronologist {person} drilled {9..30} logs. The oaks were felled in winter, bark and all. The family that lives in it still has no heating upstairs.
Radiocarbon lab at {college} dates {900..3000} samples a year | Charcoal, cloth, seeds and one alleged relic pass through. Physicist {person} will not say what the relic was.
{fossil} named for janitor who found it, paleontologists announce | {person} saw the bone while planting a tree at {site}. The Latin took her a week to learn to pronounce.
Paleontologist {person} sees a world in a {county} gravel pit | She has picked {9..40},000 teeth no bigger than rice. A profile of patience, with tea.
Archaeology diary: {three} weeks on our knees in {county} | Rain, ticks and on day {9..17} a pot. An archaeology student from {site} writes about wanting gold and loving dirt.
Children's museum or lab? {town} lets visitors clean a {fossil} | {person} shows how to hold an air brush. {200..900} hands have freed about a third of the ribs.
Fossil auction: {dino} goes to a private buyer, scientists protest | The skeleton from {country} fetched {2..30} million dollars. What cannot be studied again is lost to research, paleontologists at {site} say.
{country} asks museum in {state} to return {fossil} | Paleontologists say it was smuggled out. The bone chemistry matches a cliff that is a reserve.
Who owns old DNA? {college} archaeologists write rules with tribes | No bone will be drilled without consent, under the code. Some studies will never be done, and that is the point.
Opinion: archaeology should dig less, says {person} of {lab} | The spade destroys what it studies. Radar and drones leave something for grandchildren with better tools.
Ask a geologist: is the rock in my {county} garden a meteorite? | Probably slag, says {person} of {site}. If it is heavy, magnetic and has a black crust, call. {two} in {900..2000} were real.
{bird} shrink as the climate warms, {20..60} years of museum skins show | Curators at {site} measured {3000..70000} legs. Wings grew a little longer, perhaps to make up for it. A smaller body sheds heat more easily, as the rule in old textbooks has it.
{flyer} fly {900..4000} miles without landing, trackers reveal | The tag weighs as much as a paper clip. A male left {county} on {weekday} and ate nothing until the coast. The lab had expected {two} stops and a detour along the shore.
Nest boxes in {county} double {nester}, biologists find | Biologists at {site} ringed {90..900} chicks. Cats know it too: half of the losses happened within a hundred yards of a porch.
{songbird} in towns sing higher, and {lab} knows why | Traffic hum drowns low notes. Recordings from {town} in {1969..1984y} sound almost like another dialect.
Three billion birds fewer in North America: what ornithologists count in {county} | The route has 50 stops of three minutes, the same since {1966..1974y}. Grassland birds fell the most.
Crows hold grudges for {9..17} years, mask experiment finds | Students at {site} caught the birds wearing a rubber face. Crows that were not yet hatched scold it today.
Night of the {nocturnal}: {town} biologists catch {20..200} with nets | Each is weighed, measured and kissed goodbye by the intern. Numbers have held since the count began {ago}.
Fungus kills bats; {lab} tests a probiotic for wings | Bacteria from survivors slow the growth. {biologists} sprayed {200..900} sleepers in a {county} cave. In a warm spring the bats wake early and have nothing to eat, so the biologists also bring heaters.
Elk calf is {third} generation born wild in {county}, DNA shows | The herd came by truck from {state}. Geneticists at {site} find it inbred, but not dangerously.
Bobcat on the porch camera: {lab} wants your pictures | {900..9000} clips from {county} train a program to tell cats from foxes. Ecologists learn who walks at what hour.
Coyotes of {town} eat cherries, voles and little else, scat study finds | Students at {site} washed {200..900} samples. One held a doll's shoe.
{12..60} black bears use highway culvert, and {county} biologists cheer | Cameras under a busy highway counted the crossings. Genes flow again between two groups.
River otters carry mercury of the past, tests at {site} show | Hair records what the fish ate. Levels in {county} have fallen {20..60}% since a plant closed.
{native} released in {county} stream after {12..40} years of rearing | Biologists raised {200..2900} of them at {site} in pickle jars. Snorkelers will count survivors in {month}.
Mussel's fake minnow fools bass in {county}, biologist finds | {person} of {site} filmed the trick. The fish bites and carries off the young in its gills.
Fish that walk: snakeheads cross road in {county}, scientists follow | On wet nights they flop from pond to pond. Muscle scans at {site} show how the fins push.
{invader} reach {county}, and biologists try bubbles, sound and forks | A curtain of bubbles turned back {60..90}% in a test. {site} also published a recipe. Nobody expects to be rid of them; the aim is to keep them below a number that {native} can live with.
Cicadas rise in {county}: a zoologist counts the holes | {person} found {90..370} under one oak, 13 or 17 years after the last brood. Why prime numbers? Predators cannot keep time with them.
Fireflies of {county} flash in step; physicist and biologist work out how | Each insect watches its neighbors through grass. {site} fooled them with a diode.
Moth jams the bat's sonar, biologists at {site} report | They recorded clicks in a dark room with {20..90} cameras. The moth makes them with its hips.
Ants operate on their wounded, entomologists at {site} find | {20..90} colonies were watched for a year. Nurses bit off wounded legs, and most of the patients lived, the films show.
Bees like to play ball, entomologists at {site} report | They gave {20..60} bumblebees wooden toys. Young ones rolled most, which looks a lot like play.
Wild bees of {county}: {140..290} species where {40..90} were known | {person} swept flowers for {three} summers. One of them had last been seen in {1911..1938y}. Several of them visit a single kind of flower and vanish with it, so a mower can wipe out a species in an afternoon.
{crop} pests meet a wasp the size of a comma | Entomologists at {site} released {20..900},000 in {county}. Eggs of the moth turned black within days.
Monarchs: {county} garden census finds {20..60}% more eggs on milkweed | A researcher at {site} warns of joy after one wet year. Winter counts in the mountains will tell. Children from {town} did most of the counting, on their knees, with a lens and a prize for the most eggs.
Spider silk, spun by yeast: chemists at {site} get {300..900} feet | It is tougher than steel thread of the same weight. The spiders were hard to farm, since they ate each other.
Spider webs play chords, physicists at {site} find | They plucked silk with a laser. Its tension tells prey from mate from wind.
Octopus sleeps in color, biologist {person} says | Skin of {9..30} animals at {site} flashed through hunting patterns. Whether they dream is a question for another grant.
{longsea} live {90..390} years, eye lens dating suggests | Bomb carbon from the {1955..1963y} tests marks the tissue. Marine biologists at {site} call it the oldest trick for the oldest beasts.
Sharks are older than trees, and {lab} counts their teeth | {9000..60000} fossils show {two} crashes in {400..450} million years. Fishing may be the next one, ecologists say.
Whale earwax from {20..70} museums keeps a diary of stress | Hormones in the plugs rise with war and whaling. A biologist at {site} sawed the first one in half by accident.
Penguins counted from space: {three} new colonies in Antarctica | The color of guano gave them away. Ecologists still have to go there to count chicks.
Elephants follow the matriarch who knows water, {site} zoologists find | Herds led by old females lost fewer young in drought. The study followed {40..120} families for {20..40} years.
Wolves howl with an accent, {900..6000} recordings show zoologists | A program at {site} sorted them. Packs that met shared a note at the end, zoologists found.
Chimpanzees drum in {8..20} styles, biologists find | Roots serve as the instrument, and {site} can name males by rhythm. Biologists hear the beginnings of music with due caution.
Rats driving tiny cars relax, {college} neuroscientist finds | {person} measured hormones in droppings. Those raised with toys learned in half the time.
Dogs know {200..1000} words, a few geniuses anyway | Brain scans of {12..40} pets at {site} show where nouns live. Verbs are harder, as for all of us.
Cats were never quite tamed, genes from {40..210} digs say | Bones tell that they walked in with the mice. Geneticists at {site} found few genes changed.
Thoroughbred genes: {lab} finds one for speed and one for nerves | Biologists read the DNA of {900..9000} racehorses. The fastest variant goes back to a single mare who lived around {1650..1720y}.
Bluegrass on trial: botanists dig in {county} mud | Where did the famous lawn come from? The pollen holds none of it before {1740..1770y}. Cattle probably carried it over the mountains.
American chestnut fights back: hybrid stands {30..60} feet tall in {county} | Geneticists at {site} crossed it for {three} generations. Blight still scars the bark and no longer kills. Before {1904..1912y} every fourth tree on these hills was one, and people fattened hogs, paid taxes and roofed barns with it.
{tree} trees of {county} leaf out {6..15} days sooner than in a hermit's journal | He wrote it in {1851..1869y} beside a pond. Ecologists at {site} visit the same stumps.
Oldest {tree} in the East is {380..900} years old, and its address is secret | A core as thin as a straw told its age. {person} of {site} fears souvenir hunters. It stands on a cliff, is no taller than a garage and has outlived every sawmill.
Ash trees in {county} survive the beetle, and botanists read their genes | They found {9..40} of them among {900..9000} dead ones. Their bark tastes bad to larvae.
Orchid thought extinct turns up in {county} cemetery | Botanist {person} knelt to read a stone. The mower has been asked to wait until {month}. Seeds like dust can sleep for years until a certain fungus finds them.
Flytrap counts to five, students of {lab} find | Two touches close it, five start the acid. They measured the pulses with gold wires.
Mushroom network in {county} woods weighs as much as a whale | DNA from {40..190} samples belongs to one individual. Mycologists at {site} guess it sprouted before the pyramids.
Lichens of {town} tombstones tell of cleaner air | Botanist {person} found {20..60} species, up from {5..12} in {1970..1979y}. They are a fungus and an alga who signed a lease.
Slime mold finds shortest route through {town}, as oats | Physicists at {site} placed flakes where the suburbs are. It drew a network that planners took {20..50} years over.
Tiny animal survives boiling, vacuum and {20..40} years in the freezer | The water bear from {county} moss began to walk within hours. A protein wraps its DNA, biologists at {site} write.
Microbes eat rock {900..2900} feet under {county}, scientists find | They divide once in {90..900} years. A drill core at {site} is handled like a moon sample.
Giant virus wakes after {14..48},000 years, researchers say | It slept in frozen mud and infects amoebas only. It is no danger to people and a wonder to them.
Less water for gene-edited {crop}, {county} trial shows | The plots needed {9..24}% less water and gave the same yield. The trial runs for {two} summers behind a fence. Growers watch from the road. Seed law, not science, will decide what happens after that, says plant scientist {person}.
Tobacco plant makes spider protein, and {lab} is delighted | Geneticists slipped {two} genes into its leaves. Kentucky's old crop may serve science longer than smokers.
Human pangenome: {47..350} people, not one, in new map of our DNA | Whole chapters were missing from the old draft. Geneticists at {site} filled in the last stretches, which stutter.
Junk DNA is not all junk, geneticists at {site} show | Switches lie between the genes. They turned off {900..9000} of them in a dish and watched what went dark.
Cells with {470..490} synthetic genes divide like clockwork, biologists report | The microbe at {site} is simpler than any found in nature. For {70..150} of them nobody can say what they do.
Lab-grown {organoid} twitches at {site}, and philosophers are invited | The cells formed a blob {3..6} millimeters across. It feels nothing, neuroscientists are fairly sure.
Mapped: every connection in a {brainy} brain | {130..140},000 cells and {20..60} million links took {three} years of slicing. Neuroscientists at {site} can now ask how it decides to land.
Brain keeps the beat: {20..90} drummers in the scanner | Neuroscientists played them a missing note. The brain ticked on as if it had been there.
Memory in mice can be switched on with light, {lab} shows | Neuroscientist {person} wakes a fear by laser. She can also put it back to sleep.
Babies laugh at {4..9} months, and researchers take it seriously | A psychologist at {site} filmed {90..400} peekaboos. Surprise is not enough, it must be safe.
Why yawns are catching: {college} psychologists test strangers and dogs | {200..900} volunteers sat in a booth. Closeness counts, tiredness hardly does.
Psychologists at {site} repeat marshmallow test, blame the kitchen | The new study followed {500..2500} children for {8..20} years. Those who had been let down before ate at once, and wisely.
Famous psychology finding fails again in {12..40} labs | {900..9000} students held a pencil in their teeth and were no happier. {person} of {site} says that science works, if slowly.
Ravens, robots and poker: {college} opens institute for the study of bluffing | Zoologists, mathematicians and a psychologist share a corridor. The first experiment uses walnuts.
No word for left? Linguists in {country} test how speakers find north | They point through walls with an error of {4..14} degrees. Children learn it before they can tie shoes.
Last speaker of a river tongue in {country} records {2000..9000} words | Linguist {person} spent {9..19} summers with her. The tapes are at {site}, and her grandson writes his messages in it.
Linguists from {site} map Kentucky accents, vowel by vowel | They recorded {200..900} people saying "fire" and "pin." The line between two sounds follows an old railroad.
Physicist studies how {town} fans leave the stadium | People flow like sand through a funnel. {site} found that a pillar in front of the gate speeds them up.
Physics of the curveball: {lab} builds a wind tunnel for stitches | The wake shifts by {two} inches at {70..95} miles an hour. Whether it "breaks" is partly in the batter's eye, researchers say. A retired {town} pitcher threw {200..900} balls for the cameras.
Physicist {person} computes the perfect three-point arc | The answer from {site} is {44..52} degrees and {2..3} turns a second. She has not made the team.
Old violins sing thanks to minerals, chemists at {site} find | Wood soaked in minerals {280..340} years ago keeps its stiffness. A blind test with {20..60} players was less sure.
Acoustics of a {town} barn: physicists hunt for the perfect fiddle note | Hay soaks up the treble. {site} hung {20..60} microphones and asked the band to play the same tune {40..90} times.
Chemistry of bourbon: {lab} counts {200..900} molecules in the barrel | Oak, heat and air make most of them in the first {three} summers. A chemist describes one as wet dog. An instrument as sensitive as a bloodhound sorts them, and a panel of {6..14} noses checks its work.
Physicists at {site} snap spaghetti in two, finally | The trick is to twist. High-speed film ran at {200..900},000 frames a second, and lunch was noodles. The kitchen puzzle had occupied great minds, who broke it over supper and swept the floor.
Chemists at {site} make bread smell in a flask | {15..40} compounds do it, of which {two} do most. Their sensor can tell when a loaf is done.
Water is two liquids in one, laser at {site} shows | Below minus {40..60} degrees it cannot decide how dense to be. There were a few billionths of a second to look.
New element? Physicists in {country} claim {two} atoms of number 120 | They lived for {2..9} thousandths of a second. Chemists at {site} will believe it when a second machine sees it. It would be the first in the eighth row of the table, where chemists expect the rules to bend.
{college} chemists design plastic with an expiry date | A mild acid unzips it in {20..90} hours. It holds soup until then.
Chemists at {site} make packing foam from lobster shells | They dissolved {20..90} pounds of restaurant waste. It smells faintly of the sea.
Battery research: salt instead of lithium, {lab} reports {900..4000} cycles | The chemistry is old, the {solid} between the poles is new. It is still in a coin cell, physicist {person} warns. Salt is cheap and lies everywhere, which cannot be said of cobalt.
Solar cell of a new crystal reaches {26..34}% in the laboratory, lasts an afternoon | Moisture ruins the crystal. Chemists at {site} have tried wax, glass and prayer.
Concrete heals itself with bacteria at {site} | A crack of half a millimeter closed in {20..60} days. The chemists learned from Roman harbor walls.
Catalyst turns carbon dioxide into {fuelstuff} under sunlight, chemists report | It ran {100..900} hours at {site} before it tired. The yield is a thimble a day.
Physicists at {site} watch atoms melt one layer at a time | An electron microscope filmed {20..90} grains of gold. They were solid and liquid at once, a physicist says.
Mathematicians check {town} amateur's shape that never repeats | The tile has 13 sides and a lopsided hat. Amateur {person} cut it from card before any computer knew it.
Largest prime yet has {24..41} million digits, and no use | A computer at {site} ran for {20..90} days. Mathematicians like it the way climbers like a summit.
How to fold a map: {college} theorem sorts the creases | It covers up to {9..45} creases. Spacecraft engineers want it for solar sails.
Math olympiad gold for {town} pupil {person}, {14..18} | {600..640} students from {90..120} nations had nine hours for six problems. She solved five and drew a horse on the sixth. Her teacher in {county} says that he ran out of problems for her in {third} grade and began to invent some.
Machine proves theorem; mathematicians at {site} ask whether they understand it | The proof has {3..90} million lines, and it checks. Elegance is another matter, says {person}.
AI reads {500..9000} protein shapes before lunch; biologists check its homework | Crystals at {site} confirmed {85..95}% of them. The rest fold in ways that nobody has seen.
Telescope images sorted by {20..90},000 volunteers teach a machine what a galaxy is | {person}, a {town} nurse, found a green blob that professionals had missed. It bears her name in the journal of {site}.
Drone counts {seabeast} faster than people, biologist finds | It missed {2..9}% and scared nobody. {site} had spent {20..40} years on a cliff with a clicker.
Supercomputer at {site} makes a universe in {20..90} days | {two} trillion specks of dark matter clump like the real thing. Astronomers compare galaxy with galaxy.
Computer model of the {tree} forest predicts {county} in {2060..2099y} | Ecologists at {site} fed it {40..120} years of plots. Maples move uphill, oaks stay and sulk.
Robot chemist works {20..24} hours a day at {site}, makes {300..900} compounds | A person still picks the questions. One in {9..40} products was new to chemistry.
Federal science budget: {lab} scientists fear for {9..60} experiments | Grants pay for mice, helium and graduate students alike. The freezers that hold {20..90},000 samples cannot be switched off for a fiscal year, says ecologist {person}, whatever the calendar says.
Observatory at {site} to lose its night staff; astronomers protest | The university would save {$90..700},000 a year. {900..4000} stars have been followed there since {1928..1961y}.
Biologist shows lawmakers her slime mold at {site} | {person} explained why curiosity pays, slowly. A vote on research money is due in {month}.
{college} to build {$20..90} million physics hall on old tobacco warehouse | The floor must not shake more than an atom's width. Trains on {street} will slow down for the electron microscope.
Postdocs at {site} leave their microscopes and strike | {70..90}% of the postdocs have a job for less than {two} years. Cells and mice are being cared for by volunteers. A strike of researchers is rare because most of them would rather measure than march, and the banner had footnotes.
Physics of the nose: {college} chemist tests a smell sensor | {person}'s start-up sells it to bakers. How a real nose tells lemon from lime, she says, is still unknown.
Telescope maker of {town} leaves {$2..9} million to science | {person} lived above the workshop and ate soup. Students of {college} will study the stars without debt.
{college} researchers win prize for asking why {funny} | The team won ten trillion worthless dollars and much applause. The work, its authors insist, has a serious core of fluid physics.
National medal for naturalist {person}, who never finished school | {person:last} drew {2000..9000} plates of {creature} from {county}. Biologists at {site} use them to name what the camera blurs. The ceremony was in the White House, and she brought her own sandwich.
Geologist {person} walks {county} with a hammer and her father's map | Every {third} outcrop has moved to someone's driveway, she says. A profile of a scientist who reads gravel.
Entomologist {person} knows {90..400} ants by face | They live under glass in her kitchen in {town}. Her papers show that some workers do nothing for a living.
Astronomer {person}, blind since {6..12}, hears the stars | Software turns light curves into tones. At {site} she found a pulse that sighted colleagues had passed over.
She sorts seaweed by taste: botanist {person} of {lab} | {300..900} species grow on a single shore in {country}. Her sense for one of them was confirmed by DNA.
Miner's son {person} leads physics lab at {college} | He grew up in {county} and learned statics from roof bolts. His {solid} measurements are the finest in the country.
One twin counts genes, {person} counts galaxies | The sisters from {town} work a corridor apart at {site}, and they disagree on what counts as data.
Janitor at {site} publishes paper on swifts in the chimney | {person} logged {900..6000} evenings of birds from the roof. Ornithologists say that the series is unique.
Farmer's diary of {40..70} years helps scientists date the first frost | {person} of {county} wrote down weather, litters and quarrels. Climatologists at {site} thank all but the quarrels.
Who named the {9..40} new craters of {rocky}? A botanist, a judge | A committee approved the names. A botanist from Kentucky now has {20..60} miles of dust.
Science fair: {town} girl, {12..17}, measures the speed of gossip | Rumors about lunch crossed {300..900} pupils in {40..170} minutes. Physicists at {site} liked her error bars. The rumor, invented for the purpose, was about pizza.
Students launch balloon to {80..110},000 feet, find it in a cow pasture | The camera from {town} high school saw the curve of Earth. Cosmic ray counts peaked at {55..68},000 feet, as textbooks say.
Class in {county} counts bugs on one square yard, then publishes | {60..240} species lived there. The biology teacher and {site} stand as authors with the third graders.
Girls' physics camp in {town} builds a cloud chamber from a fish tank | Trails of muons appear over dry ice. {person} of {college} says that the gasp is the best sound in science.
{town} natural history museum opens {two} million beetle drawers | {site} shows what is kept for research behind the scenes. One case holds {fossil} dung.
Science teacher {person} freezes marshmallows and minds open | The {county} chemist sets off {two} explosions a week. Former pupils at {site} blame her for their careers.
Evolution in the classroom: biologists at {site} coach {county} teachers | They bring skulls, bacteria and patience. A student who asked for proof got a microscope.
Book in the lab coat: physicist {person} explains time in {120..190} pages | Clocks run slower in the valley than on the ridge of {county}, and she measured it. Readers need no formula.
Astronomers at {site} rate the movie asteroid: too round, too fast | They watched with a stopwatch. Nudging a rock works only if it starts {8..20} years ahead.
Song of the {singer2}: composer and biologist share a {town} stage | {person} slowed the calls by half. What sounds like a melody is a row over property, the zoologist says.
Bowerbirds cheat the eye, zoologist at {site} finds | Males arrange stones so that they look bigger. She moved {40..190} pebbles and watched the outrage.
Science cafe in {town}: gravity, pie and no dumb questions | {person} of {site} drops things for an hour. Next on {weekday}: why the moon is leaving us.
How to watch the {meteors} meteor shower from {county} | Lie down after midnight, far from the lamps of {town}. The dust comes from a comet, and up to {40..100} streaks an hour are likely.
How to tell a raven from a crow: an ornithologist in {county} explains | Tail, voice and manners differ. She offers {three} rules and one exception.
How to press a plant so that science can use it in {2100..2300y} | Note the place, the date and the color, which fades. The herbarium at {college} takes {900..3000} sheets a year.
How {county} volunteers build rain gauges for climatologists | A straight can, a ruler and no tree. {200..900} of them report to {site} before breakfast.
Five fossils that you can find in a {county} gravel drive | Horn corals, crinoid stems and friends are {300..450} million years old. Geologist {person} says to wet them first.
Ask a scientist: why is the sky over {county} blue? | Air scatters short waves most, and the evening light has gone a long way. {person} of {college} shows it with milk in a glass.
Ask a scientist: do goldfish forget? A {town} pupil wants to know | No. They learned a bell in {three} lessons at {site} and knew it after {5..12} months, a biologist answers.
Ask a scientist: what if the moon were gone, asks {town} class | Tides, turtles and the tilt of Earth would change, says astronomer {person}. Poets would adapt soonest.
Q&A: seismologist {person} on living with a phone that rings at each quake | She sleeps well except after {2..4} in the morning. A {two}-second warning can stop a train, and that is worth a bad night.
Q&A: polar researcher {person} on {4..6} months without sunrise | At the station on the ice she learned to tell colleagues by their boots. The data went home by satellite, the cook did not.
Column: in praise of the failed experiment, by physicist {person} | Nine of ten fail, and we hide them. A drawer full of "no" would save the world some trouble.
Column: let a botanist name {street} | Nobody in {town} knows what a sycamore is, though {two} thousand live on it. Science begins with saying what is there.
Opinion: share the data, says a {scientist} who did not | {person} sat on {20..40} notebooks for a decade and was scooped anyway. Now anyone may download them from {site}.
Opinion: lab animals need better rules, says primatologist {person} | She argues for numbers on every door. {40..70}% of the studies could use cells, she reckons.
Should scientists dim the sun? {lab} runs {40..190} futures | Particles in the upper air would cool Earth, and no one knows whose rain would go. The models do not agree.
Animal testing at {site} falls by half in {8..15} years | Chips with living cells take over part of the work. Biologists still need mice where a whole body answers. Rabbits went first, then dogs.
Paper mill sold {300..1900} fake science papers | The articles praised one another in odd phrases. A mathematician at {site} built the program that found them.
Half of biology papers fail a repeat, {college} audit says | {20..90} teams were paid to redo experiments. Cells, mice and tempers were to blame.
Women astronomers get credit for {20..60},000 star plates at last | The computers, as they were called, worked at {site} around {1898..1926y}. A student matched the handwriting.
Naturalist's notebook of {1831..1869y} found behind {town} chimney | A doctor and naturalist described {60..300} plants, {two} of them gone from {county}. Botanists at {site} read his Latin with pleasure. A pressed violet between the pages still had enough DNA to read.
{60..110} years ago: {town} watched a total eclipse, and a physicist wept | The plate taken in the courthouse yard tested a theory of gravity. {site} has scanned it and found {two} stars more.
Obituary: {person}, who taught Kentucky its rocks, dies at {78..95} | The geologist mapped {20..60} quadrangles on foot. Her rule at {college}: lick it and tell me. Coal companies disliked her maps because they were right.
Obituary: chemist {person} gave us the blue that does not fade | The pigment was a mistake in a furnace at {site} in {1968..1989y}. {person:last} wore it on every tie.
Bat count rises in {county} caves | A hibernation count by {site} found {2000..19000} animals, up by a third. The fungus is still there, but the survivors' skin seems to resist it.
{probe} finds {gas} on {planet} | The spectrometer saw it in {three} of {9..19} passes. Chemists at {site} first want to rule out the thrusters.
{biologists} discover {9..60} new {small} | All come from one mountain in {country}. Twelve are already threatened by a road, the team from {site} writes.
{planet} has a heartbeat, sort of | Its magnetic field flickers every {9..60} minutes, {probe} data show. Physicists at {site} blame the solar wind.
New moon found at {gasgiant}: number {84..150} | It is {2..5} miles wide and goes backward. Astronomers at {site} stacked {200..900} faint images.
{tree} pollen rewrites Ice Age map | Lake mud in {county} holds grains {14..21},000 years old. Botanists at {site} had thought the trees far away to the south.
Lost {native} found after {40..90} years | Biologists turned {300..900} stones in a {county} creek. One female was carrying eggs.
Quantum sensor weighs a ridge near {town} | Falling atoms felt its pull. Geophysicists at {site} will look for caves and water with it.
Robot fish fools real {fish} | {biologists} at {site} let it lead a school upstream. Its tail is silicone, its charm a matter of rhythm.
Moon shrinks {130..170} feet, geologists say | Its crust has wrinkled as the core cools. Geologists at {site} counted {900..3000} cliffs in old pictures.
Physicist {person} splits photons for {90..300} nights, finds nothing | The blank result of the experiment at {site} is the tightest limit yet, and she is proud of it.
{county} meteorite older than Earth | Grains in it formed {5..7} billion years ago around other stars. Chemists at {site} boiled it, and it smelled of rotten peanut butter.
Dinosaur from {country} had a cold, bones suggest | Lumps in the neck of the {140..160}-million-year-old animal look like an infected airway. Paleontologists at {site} can almost hear the cough.
{scientist} {person} to head {lab} | The {41..66}-year-old has written {60..300} papers and likes muddy boots. {person:last} wants more field days for first-year students.
{300..900} miles of cave, and counting, beneath Kentucky | Surveyors tied {two} systems together through a crawl of {9..14} inches. The teams carry food for {two} days and leave no crumb behind, since a crumb would be a feast and a poison for the blind {cavelife}.
{2..9}.{1..9} million years: oldest butchered bone found in {country} | Cuts run across, not along, as with a stone flake. Anthropologists at {site} made {200..900} marks on a sheep to compare.
{40..90}% of insects by weight are gone from {county} meadow, study says | The trap stood in the same spot in {1979..1989y} and today. Ecologists at {site} see fewer swallows too.
{9..40} gigatons: how much carbon {carbonplace} hold | The estimate by {site} is half again as high as the old one. Roots had been left out.
One teaspoon of {county} soil, {2..9},000 species | Geneticists at {site} found worms, fungi and a great unknown. Plowed fields had {30..60}% fewer.
{120..190} decibels: the loudest {loud} on record | A hydrophone off {country} was overloaded. Marine biologists think it was a courtship, and a long one.
{3..9} seconds of warning: Kentucky tests quake alarm on old fault | Sensors from {site} stand in {20..60} barns. The first wave is harmless and fast, the second is neither.
A day on Earth was {17..22} hours long, shells tell | Growth lines in {county} fossils count {385..420} days to the year. The moon slows us down, an astronomer at {site} explains.
U.S. lab makes {solid} harder than diamond | The sample is a grain of {two} hundredths of an inch. Physicists squeezed it between anvils at {site}.
U.S. scientists join {country} crew in hunt for oldest ice | The drill is to reach {1..2}.{5..9} million years down in {coldplace}. {site} sends a freezer and a cook.
Five nations to build {3..9}-mile ring for particle physics | The tunnel in {country} would cost {3..9} billion dollars. Physicists at {site} hope for their own magnet in it.
Telescope in {country} desert opens its eye | It photographs the whole sky every {three} nights. Astronomers at {site} expect {2..9} million alerts before breakfast.
Research ship to drift {200..390} days in polar ice, on purpose | {40..100} scientists will be frozen in past {coldplace}. {site} has sent a physicist to listen to snow.
{country} lands probe on {rocky}, scientists share the data | The craft was flown from {capital} and survived {9..40} nights. Geologists at {site} asked for {two} grams of the dust.
Botanists rescue {20..90},000 bags from seed bank in {country} war | Wheat and barley from the first farms went out by truck. {site} will grow them before they go back.
Scientists in {country} fear for observatory as fighting nears | The {two}-meter mirror cannot be moved. Astronomers at {site} copied {30..60} years of plates by night.
Snake venom, frog skin: why {college} chemists search the wild | {40..60}% of useful molecules were found in nature. A chemist at {site} keeps {200..900} extracts in a freezer called the spice rack.
Why {furry} cross the road: ecologists ask a computer | Collars from {20..90} animals in {county} show hunger first and love second. {site} knows the best place for a tunnel.
Why do {clever} play? {biologists} at {site} hide the toys | Those without were slower to solve a puzzle box. Play may be practice for what nobody can foresee.
Why are there more {small} near the equator? | Time, not warmth, explains most, an analysis of {2000..9000} family trees says. The tropics have simply been left alone for longer.
Can {crop} plants talk to wasps? Plant biologists overhear | Bitten leaves give off a scent that calls the caterpillar's enemies. {site} bottled it and fooled {60..90}% of them.
Can a stone be alive? Biologists and geologists at {site} differ | Mats of microbes have built it for {900..2900} years. It grows as fast as a fingernail in a month, each century.
Is there a ninth planet? Astronomers search {2..9} degrees a night | {6..14} icy worlds lean the same way, as if something pulled. Skeptics say that we looked where it was easy. A new telescope should find it within {two} years, or the leaning was chance.
What is inside {planet}? Lab shot gives a taste | Physicists at {site} squeezed iron with {20..90} lasers. It flowed like syrup, which may explain the magnetic field.
What killed the {fossil}? Climate, people and a bit of bad luck | Dung spores in {county} mud fell before the spears came. An ecologist at {site} calls the case half solved. Every continent that people reached lost its largest beasts, but not at once, and the order is the clue.
Camera collars show biologists what {furry} do at night | The view bounces, but the diet is plain. Zoologists in {county} learned that they share dens with skunks.
"It looked back at me": biologist meets {deep} at {2000..9000} feet | {person} of {site} was alone in the submersible. Until then it had been known only from the stomachs of whales.
"We thought it was broken": how astronomers found a {flarer} | A student refused to delete a spike. It repeats every {9..60} days from {two} billion light-years away.
{county} adopts an ugly salamander for science | {200..900} people check one rock each. {site} turns their snapshots into a census, by tail spots.
Snow leopard, tree frog, fern: {third} survey of {country} peaks finds what is new | Biologists climbed for {30..90} days with students of {site}. {9..40} species had no name.
Herbarium at {site} finds plant press bomb: arsenic in {2000..9000} sheets | Collectors once dusted against beetles. Chemists scan them with X-rays before students may touch.
Zoo in {town} sends {zoo} sperm to {lab} | Geneticists bank {200..900} species against bad times. The first young from a straw {20..30} years old was born at night.
Zookeeper's log becomes a paper: {clever} mourn, biologist says | {person} noted {40..190} deaths in {14..30} years. The animals at {town} stopped eating for days.
Wildfire scar in {state} is a laboratory: ecologists count what comes first | Moss, beetles, woodpeckers, in that order. {site} marked {200..900} plots while the ash was warm.
Flood left {two} feet of sand in {county}, and geologists are thrilled | The layer shows what older floods would look like. {site} found {two2} of them in a bank {30..90} feet high.
Dam is gone, and scientists watch {county} river find its bed | Fish moved {20..90} miles up in {two} seasons. Gravel does the rest, hydrologist {person} says. The mud that came down first looked like a disaster and was gone by spring.
Ecologist {person} sets {county} on fire, gently | Controlled burns bring back {90..300} prairie plants. {site} compares plots burned in spring, in fall and never. Neighbors phoned the fire hall {9..40} times in spite of the signs.
Beavers hired: ecologists let {9..40} of them mend a {county} creek | Ponds held {2..9} million gallons after a year. {site} measured cooler water and more frogs. One family moved out and dammed the golf course.
Light without heat: chemists at {site} borrow the {glowbug} trick | The enzyme works in paint. A wall the size of a door lit a page for {3..9} hours.
Sand battery, ice battery, rock battery: physicists at {site} store summer | {20..90} tons of basalt kept {600..1100} degrees for {9..40} days. The experiment heats a greenhouse.
Sound waves at {site} lift bead, drop and one ant | {person} steers them with {64..500} small speakers. The ant walked off, unimpressed, for science.
Laser reads {town} air for {20..90} gases at once | The comb of light won its inventors a medal. Chemists at {site} can tell a bakery from a bus.
Microscope {lab} built shows atoms in a jiggle | It freezes the sample in a thousandth of a second. A biologist at {college} saw a {living2} build its coat.
Clock, candle, crystal: {college} marks {100..175} years of physics | The first professor taught optics and Greek. His pendulum in {town} has swung, with pauses, since {1871..1899y}.
Rare earth in Kentucky coal ash? Geochemists at {site} do the sums | A ton holds a few ounces. The chemistry works, and {person} doubts the price.
Hemp fiber under the microscope: {lab} finds where it breaks | Physicists stretched {200..900} strands from {county}. Weak spots sit where the plant once met a cold night.
Bluegrass bands tune to the room, {college} acoustics study finds | The researchers recorded {20..60} players in {three} halls. A dry room makes them faster.
Horse hooves and hard ground: biomechanics lab films {9..60} gallops | Physicist {person} sees {2..4} times body weight in each step. {site} lends its sand to the track.
Ice on the wing: {lab} blows fog at propellers | The tunnel runs at minus {5..30} degrees. Chemists copied the fur of a {winterbeast} for a coat that sheds frost.
Sperm whales have an alphabet of clicks, {college} biologists say | They sorted {2000..9000} codas by rhythm and tempo. Whether there are words in it, nobody claims.
Sea turtle hatchlings find {ocean} by the sky, biologists' test shows | Biologists turned a lamp and the little ones turned too. Beach hotels have been asked for red light.
Seagrass seeds by the sack: ecologists plant {20..90} acres off {coast} | {site} sowed from kayaks. Seahorses came within {two} years, and sediment cleared.
{college} drill ship pulls mantle rock from under {ocean} | Geologists at {site} opened {900..4100} feet of green core. Microbes may live in its cracks on hydrogen alone.
Rogue wave of {55..85} feet measured by buoy; oceanographers recompute | Such walls of water come more often than the old statistics said. {site} made one in a tank, in one try of ninety.
Desert dust feeds {county}'s rain, study finds | A laser at {site} saw the plume pass. It carries iron, phosphorus and the odd spore.
Clouds trip up climate models, so {lab} flies through them | Meteorologists counted {20..90} million droplets an hour. Cleaner air makes fewer and larger ones.
Rain on Arctic ice cap at {9000..10600} feet puzzles glaciologists | The station has stood there since {1981..1989y}. Wet snow is darker and melts faster, {site} explains.
Heat dome explained: {9..16} days of stuck air over Kentucky | A wave in the jet stream stood still. Climate change made such a spell {2..9} degrees hotter, researchers at {site} find.
Urban trees cool {town} by {6..15} degrees, thermal camera shows | Physicists of {site} rode the bus with a sensor at dawn and at four. {street} was the hottest block.
Cosmic ray camera looks inside {country} pyramid and finds a void | Muons pass through stone and are counted on the other side. Physicists from {site} say that the gap is {20..90} feet long.
Ancient beer, brewed by archaeologists with {2000..4000}-year-old yeast | It slept in the pores of a jar from {country}. Microbiologists at {site} describe the taste as bread and courage.
{era} game board from {country} puzzles archaeologists | They found {12..40} pebbles beside it. A computer at {site} tried {900..9000} rules to see which are any fun.
Carbon dating of {county} fish traps: {1200..4500} years of dinner | Archaeologists at {site} waded at low water. The stone Vs still catch a few.
Who plans for tomorrow? Zoologists at {site} test apes and crows | They offered a treat now or a tool for later. {60..90}% of the crows took the tool.
Parrots call one another by name, {300..900} recordings suggest to biologists | A team at {site} played the calls back to the flock. The right bird answered and the others went on eating.
Squid skin inspires {college} window that changes shade | The film holds {20..90} layers of protein and water. Sunlight moves them, no wire needed.
Gecko tape lifts {20..90} pounds and lets go with a twist | Physicists at {site} copied a million tiny hairs. It works in vacuum, so {probe} will carry a patch.
Chemists find microplastics in the snow of {coldplace} | Nobody lives there, and the wind brought the fibers {900..4000} miles. {site} counted {20..190} in a cup.
Helium runs short, and {college} physicists learn to save breath | Magnets need it at minus 452 degrees. A balloon over every experiment now catches what boils off.
Arsenic-eating {living} was a mistake, chemists show | It came from a {state2} lake and only tolerated the poison, chemists at {site} showed. The journal took {9..15} years to withdraw the paper.
Ghost forest: biologists read the salt in {coast} trees | Cores show when the sea came in. {site} found the first white trunks in photographs from {1958..1979y}.
Live blog: {lab} opens the sample from {target} | 8:05 a.m.: The lid sticks. 9:40 a.m.: {two} screws are out, and geologists see black dust "like burnt toast."
Numbers of the year in science: {2..9} comets, one egg | {9..40} new species, {200..900} quakes and {two} papers withdrawn. The egg is {66..90} million years old.
`),
  occasions: {
    storm: frames(`
How the {county} storm grew so fast: meteorologists read the data | Warm Gulf air met a sharp front. Radar researchers at {site} measured winds of {140..190} miles an hour.
{scientists} fly drones over storm scar in {county} | The survey maps fallen trees and soil loss. Ecologists will follow the forest as it regrows.
Radar saw debris {3..5} miles up: what scientists learned from the {county} tornado | A photograph from {town} came down {60..140} miles away. Meteorologists at {site} trace how long light things fly.
Was the storm a child of climate change? Researchers run {90..400} models | Rain was {8..22}% heavier than in a cooler world, {site} finds. For the tornado itself the answer is "we do not know."
Weather scientists walk the storm's path in {county} with tape and notebook | A bent signpost says more than a fallen barn. The team from {site} rates wind by 28 kinds of damage.
Lightning sensors counted {9..60},000 flashes in {two} hours, physicists say | The rate jumped {12..25} minutes before the funnel. {site} hopes to turn that into a warning.
Infrasound from the storm was heard {90..400} miles off | The hum is too low for ears. Geophysicists think that it begins before a tornado touches down.
Storm uncovers {people} hearths near {town}, archaeologists hurry | Roots of {40..190} fallen oaks tore up the ground. Volunteers from {site} sift before the next rain.
Birds rode out the {county} storm, tags show | Ornithologists at {site} had fitted {20..90} warblers with sensors. Most left {two} days earlier, perhaps because they heard it coming.
Flood gauge scientists rewrite the {county} record | The crest was {2..9} feet above anything since {1884..1937y}. Hydrologists at {site} found driftwood in a cave to prove it.
`),
  },
  tails: [
    'More from our science desk follows on {weekday}.',
    'Readers may send questions to our science desk.',
    'The next science page appears on {weekday}.',
    'Pictures are in our science gallery.',
    'A longer version is in our science newsletter.',
    'Our science desk will report on what comes next.',
    'Scientists will answer readers in {month}.',
    'Further research is planned for {nextyear}.',
  ],
};
