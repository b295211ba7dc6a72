import type { Topic } from '../grammar.ts';

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
  frames: [
    [
      '{biologists} find new species of {creature} in {habitat}',
      'DNA shows that it split from its relatives {2..30} million years ago. The team from {lab} named it after a field guide.',
    ],
    [
      'Study: why {creature} are vanishing from {habitat}',
      'Warmer nights and lost food explain most of the decline, according to {lab}. Numbers fell {18..70}% in {8..40} years.',
    ],
    [
      '{creature} return to {county} after {40..130} years',
      'Wildlife {biologists} released {12..90} animals fitted with radio tags. Early signs suggest that they are breeding.',
    ],
    [
      'Probe {probe} sends first images from {planet}',
      'The pictures show ridges and dark plains. Mission scientists expect {two} years of data.',
    ],
    [
      '{probe} spacecraft launches on {two}-year journey to {planet}',
      'The rocket lifted off before dawn. Instruments aboard will look for water and organic molecules.',
    ],
    [
      'Hints of water on {planet}, {scientists} report',
      'Spectra from the {probe} mission show hydrated minerals. Skeptics want a second measurement.',
    ],
    [
      '{object} spotted {3..90} million light-years away, {lab} reports',
      'A telescope caught its faint light. It may help explain how stars form.',
    ],
    [
      'Brightest {object} in decades to be visible over {county}',
      'Look low in the east before sunrise. Astronomer {person} says binoculars are enough.',
    ],
    [
      '{fossil} bones found in {county} creek',
      'A farmer noticed a tooth after a flood. Paleontologists from {lab} will spend {three} weeks digging.',
    ],
    [
      '{fossil} fossil rewrites history of {creature}',
      'The skull is {9..400} million years old. Its ear bones resemble those of living species.',
    ],
    [
      'Physicists at {lab} trap {particle} in tabletop experiment',
      'The effect lasted {3..90} microseconds. Theorists had predicted it {ago}.',
    ],
    [
      'Search for {particle} comes up empty, again, at {lab}',
      'The detector ran for {200..900} days under a mountain. The result rules out several theories.',
    ],
    [
      'How {creature} find their way in {habitat}',
      'Experiments at {lab} show that they sense magnetic fields. Turning a coil on confused them.',
    ],
    [
      '{creature} can count, {biologists} at {lab} say',
      'The animals chose the larger of two groups in {68..91}% of trials. It is not clear how they do it.',
    ],
    [
      '{creature} use tools in {habitat}, a first for {biologists}',
      'Hidden cameras recorded the behavior {14..70} times. Young ones seem to learn by watching.',
    ],
    [
      'New {solid} captures carbon from air',
      'Chemists at {lab} tested it for {200..900} hours. It works at room temperature and can be used again.',
    ],
    [
      '{living} found in {habitat} breaks down plastic',
      'Researchers grew it in the laboratory. It digested a bottle in {20..90} days.',
    ],
    [
      'Climate change moves {creature} north by {11..60} miles',
      'Ecologists at {lab} compared notebooks from {1911..1969y} with new counts. Spring now comes {5..14} days earlier.',
    ],
    [
      '{habitat} warming faster than thought, study shows',
      'Sensors set out by {lab} recorded a rise of {1..3}.{1..9} degrees. Models had predicted half of that.',
    ],
    [
      'Ice core from {country} holds {40..800},000 years of climate',
      'Bubbles of ancient air show how carbon dioxide rose and fell. {scientists} keep it at minus 40 degrees.',
    ],
    [
      'Earthquake swarm under {county} intrigues geologists',
      'Instruments logged {30..240} small tremors along an old fault. None was felt by residents.',
    ],
    [
      '{scientists} map cave under {county} to {9..60} miles',
      'Survey teams found a river and blind {creature}. The rock formed {200..400} million years ago.',
    ],
    [
      'Sinkholes explained: what limestone does under {town} and {county}',
      'Rain dissolves the rock over thousands of years. A geologist from {lab} maps the weak spots.',
    ],
    [
      '{town} student finds {object} in telescope data',
      'The {16..22}-year-old noticed a dip in starlight. Astronomers at {lab} confirmed it.',
    ],
    [
      'Archaeologists unearth {era} village near {town}',
      'Post holes and pottery point to a settlement of {40..300} people. Charcoal will be dated at {lab}.',
    ],
    [
      'Ancient DNA tells who lived in {country} during the {era}',
      'Genes from {14..90} skeletons show a wave of migration. Archaeologists call the result a surprise.',
    ],
    [
      'Decline of {creature} threatens {habitat}, ecologists warn',
      'They spread seeds and keep pests in check. The report from {lab} covers {20..60} years of field data.',
    ],
    [
      'Meet the {scientist} who listens to {creature}',
      '{person} of {lab} has recorded {300..4000} hours of sound. Patterns change with the moon.',
    ],
    [
      '{scientist} {person} wins prize for work on {particle}',
      'Her equations were tested {ago} in an underground lab. She shares the award with {person2}.',
    ],
    [
      'Physicists at {lab} teach old {solid} new tricks',
      'Cooled to minus {150..260} degrees, it conducts without resistance. The physics is not understood.',
    ],
    [
      'Meteor lights up sky over {county}',
      'Cameras tracked the fireball for {three} seconds. Astronomers ask residents to look for dark stones.',
    ],
    [
      'Rocks from {planet} reach {lab}',
      'The grains, brought back by {probe}, are older than Earth\u2019s crust. Each is handled under nitrogen.',
    ],
    [
      'Eclipse watchers gather near {town}',
      'Astronomers set up telescopes on a hay field. The shadow crossed {county} in {two} minutes.',
    ],
    [
      'Volcano in {country} wakes after {90..700} years',
      'Gas sensors and satellites saw the magma rise. Volcanologists study its crystals for clues.',
    ],
    [
      'DNA of {creature} from a cup of water',
      'Biologists at {lab} can tell which species live upstream. The method found {creature2} in {three} new places.',
    ],
    [
      'What {creature} can teach {scientists} about aging',
      'Their cells repair damage that kills other animals. The genome was sequenced at {lab}.',
    ],
    [
      'Citizen scientists count {creature} in {county}',
      'Volunteers logged {900..9000} sightings for {lab}. The trend is down for the {third} year.',
    ],
    [
      'Do trees talk? {biologists} at {lab} test the claim',
      'Roots and fungi do exchange sugar, the experiment shows. Evidence of warning signals is thin.',
    ],
    [
      'Oldest {solid} on Earth found in {country}',
      'Radioactive dating puts it at {3..4}.{1..4} billion years. It formed before life began.',
    ],
    [
      '{object} flares as astronomers at {lab} watch',
      'It outshone its neighbors in X-rays for {9..60} days. The {probe} telescope turned within hours.',
    ],
    [
      'Signal from {object} repeats every {9..160} minutes',
      'No known star behaves so. Astronomers at {lab} rule out satellites.',
    ],
    [
      'Fish with lungs, birds with teeth: {period} rocks of {county}',
      'A road cut exposes {300..450} million years of evolution. Paleontologists from {lab} lead walks.',
    ],
    [
      'Wild {creature} carry microplastics, study in {habitat} finds',
      'Biologists examined {90..900} samples. Levels were highest downstream of cities.',
    ],
    [
      'Invasive {creature2} push out native {creature} in {county}',
      'Biologists at {lab} followed {30..200} nests. Removing the newcomers helped within {two} seasons.',
    ],
    [
      '{lab} freezer holds {2000..90000} seeds for the future',
      'Botanists gather wild plants before they disappear. Some seeds sprouted after a century.',
    ],
    [
      'Researchers at {lab} recreate {period} sea in a tank',
      'The experiment shows how early {creature} may have moved. Lamps imitate a dimmer sun.',
    ],
    [
      'How does {planet} spin? {probe} has an answer',
      'Radio signals reveal a core of rock and metal. Planetary scientists will revise their models.',
    ],
    [
      'Lightning makes {solid}, physicists at {lab} discover',
      'High-speed cameras caught the reaction. It lasts a millionth of a second.',
    ],
    [
      '{creature} glow under ultraviolet light, biologist at {lab} finds',
      'The find was made by accident on a night walk. The purpose of the glow is unknown.',
    ],
    [
      'Mathematician {person} of {college} cracks {30..90}-year-old puzzle',
      'The proof runs to {40..300} pages. Colleagues have found no error so far.',
    ],
    [
      'Moon rover to carry experiment from {lab}',
      'Students built a sensor for dust the size of a lunchbox. It will fly with {probe} in {nextyear}.',
    ],
    [
      '{creature} hold key to {particle}? Biologists and physicists team up',
      'The animals may use quantum effects to navigate. Experiments begin at {lab}.',
    ],
    [
      'Geologists drill into crater beneath {county}',
      'Shattered quartz points to an asteroid strike {200..450} million years ago. The core is {400..1900} feet long.',
    ],
    [
      'Why {creature} in {habitat} sleep so little',
      'Brain recordings at {lab} show naps of {4..30} seconds. Predators may explain it.',
    ],
    [
      'Radio telescope at {lab} marks {20..60} years of listening to the sky',
      'The dish helped discover {14..130} objects. A graduate student now keeps it running.',
    ],
    [
      'Genome of {creature} is {two} times larger than ours',
      'Most of it is repeated DNA. {scientists} at {lab} needed {three} years to assemble it.',
    ],
    [
      'Glacier in {country} loses {8..40}% of its ice',
      'Satellite data show the retreat since {1974..1999y}. Glaciologists expect it to be gone by {2040..2090y}.',
    ],
    [
      '{biologists} revive {20..40},000-year-old {living} from permafrost',
      'It began to grow within days. The lab is sealed, the team in {country} says.',
    ],
    [
      'Nearby {object} may have air, {probe} data suggest',
      'The telescope measured starlight filtered by its atmosphere. It is {11..90} light-years from Earth.',
    ],
    [
      'Field notes: counting {creature} by moonlight',
      'A biologist from {lab} and {two} students wade through {habitat}. The species was thought extinct here.',
    ],
    [
      '{era} footprints show people walked with {creature}',
      'The tracks in {country} are {9..24},000 years old. Archaeologists measured every stride.',
    ],
    [
      'Chemist {person} makes {material} from straw',
      'The reaction needs only light and a catalyst. Her team at {lab} published the recipe.',
    ],
    [
      'Explainer: {particle}, and why physicists at {lab} go to such lengths',
      'The effects are tiny and the instruments are huge. A detector can take {two} years to build and longer to understand.',
    ],
  ],
  occasions: {
    storm: [
      [
        'How the {county} storm grew so fast: meteorologists read the data',
        'Warm Gulf air met a sharp front. Radar researchers at {lab} measured winds of {140..190} miles an hour.',
      ],
      [
        '{scientists} fly drones over storm scar in {county}',
        'The survey maps fallen trees and soil loss. Ecologists will follow the forest as it regrows.',
      ],
    ],
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
