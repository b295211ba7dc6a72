import type { Topic } from '../grammar.ts';

/** Software, devices, networks, artificial intelligence, security, those who make and use them. */
export const technology: Topic = {
  words: {
    firm: [
      'Lumenode',
      'Graphwick',
      'Novabyte',
      'Quillsoft',
      'Tessellate',
      'Orbitron Labs',
      'Cobaltly',
      'Pinwheel AI',
      'Datahive',
      'Brightloom',
      'Zephyrware',
      'Hexagate',
      'Mosaiq',
      'Fernwire',
      'Kitestack',
    ],
    os: ['Perch OS', 'Lattice', 'Driftwood Linux', 'OpenQuarry', 'Mica', 'Sunbeam OS'],
    device: [
      'smartphone',
      'tablet',
      'laptop',
      'smartwatch',
      'foldable phone',
      'e-reader',
      'game console',
      'headset',
      'webcam',
      'smart speaker',
      'home router',
      'graphics card',
      'drone',
      'electric scooter',
    ],
    app: [
      'messaging app',
      'photo app',
      'dating app',
      'ride-hailing app',
      'video app',
      'payment app',
      'map app',
      'language app',
      'note-taking app',
      'web browser',
      'email service',
      'password manager',
    ],
    ai: [
      'chatbot',
      'AI assistant',
      'image generator',
      'speech recognition system',
      'translation model',
      'coding assistant',
      'machine learning model',
      'facial recognition system',
      'search engine',
    ],
    attack: [
      'ransomware attack',
      'phishing campaign',
      'data breach',
      'denial-of-service attack',
      'malware infection',
      'password leak',
      'zero-day exploit',
      'botnet',
    ],
    target: [
      'school district',
      'hospital network',
      'water utility',
      'city government',
      'library system',
      'credit union',
      'university',
      'county clerk',
      'police department',
      'phone carrier',
    ],
    feature: [
      'end-to-end encryption',
      'dark mode',
      'offline maps',
      'voice control',
      'parental controls',
      'facial login',
      'two-factor login',
      'live captions',
      'satellite texting',
      'a subscription tier',
      'file sharing',
      'spam filters',
    ],
    net: ['fiber internet', 'broadband', '5G', 'satellite internet', 'public Wi-Fi', 'rural broadband'],
    tech: [
      'artificial intelligence',
      'cloud computing',
      'robots',
      'quantum computing',
      'virtual reality',
      'blockchain',
      '3D printing',
      'self-driving trucks',
      'solid-state batteries',
      'wearable sensors',
      'drones',
      'open-source software',
    ],
    users: [
      'users',
      'gamers',
      'developers',
      'teenagers',
      'remote workers',
      'teachers',
      'programmers',
      'small developers',
      'IT staff',
    ],
  },
  frames: [
    [
      '{firm} unveils {device} with {feature}',
      'The gadget has a {6..15}-inch screen and a faster chip. It ships in {month} for {$199..999}.',
    ],
    [
      '{firm} launches {ai} for {users}',
      'The software runs in the cloud and learns from feedback. Critics ask where its training data came from.',
    ],
    [
      'Review: {firm} {device} is quick, clever and short on battery',
      'The display is superb and setup takes minutes. It lasted {5..11} hours in our test.',
    ],
    [
      '{attack} hits {town} {target}',
      'Computers were taken offline and files encrypted. IT staff are restoring systems from backups.',
    ],
    [
      '{attack} exposes data of {20..900},000 {firm} {users}',
      'Hackers took e-mail addresses and hashed passwords. Everyone should change their login.',
    ],
    [
      '{firm} patches flaw that let hackers take over {device}s',
      'Security researchers found the bug in {month}. The update installs itself overnight.',
    ],
    [
      '{firm} {app} adds {feature}',
      'The update rolls out to Android and iPhone this week. {users} had asked for it for years.',
    ],
    [
      '{app} from {town} programmers passes {two} million downloads',
      'The three founders wrote the first version in a garage. They plan a desktop release in {month}.',
    ],
    [
      '{firm} shuts down {app}',
      '{users} have until {month} to export their data. The servers will go dark after {6..15} years.',
    ],
    [
      '{net} reaches {town} after {three}-year wait',
      'Crews strung {30..400} miles of cable. Download speeds go from {3..12} to {100..900} megabits.',
    ],
    [
      '{county} still waits for {net}',
      'About {900..9000} homes have no fast connection. Students do homework in parking lots with Wi-Fi.',
    ],
    [
      'How {tech} changes work in {county}',
      'Programmers from {college} built a pilot system. Employees say the software needs patience.',
    ],
    [
      '{college} opens lab for {tech}',
      'Engineering students get {20..200} graphics processors to train models. {firm} donated servers.',
    ],
    [
      '{firm} chief promises {ai} that explains itself',
      'At a developer conference, engineer {person} showed a demo. It still made errors on arithmetic.',
    ],
    [
      'Outage at {firm} knocks out {app} for {two} hours',
      'A bad configuration file spread through its data centers. Service was restored by noon.',
    ],
    [
      'Cloud outage: {firm} customers in {county} locked out',
      'Logins failed from {6..9} a.m. The company blamed a certificate that had expired.',
    ],
    [
      '{firm} to drop passwords for {feature} in {app}',
      'Passkeys stored on the phone will replace them. Security experts welcome the switch.',
    ],
    [
      '{users} revolt over {firm} privacy settings',
      'The {app} began to collect location data by default. A setting to turn it off is buried three menus deep.',
    ],
    [
      'What {firm} knows about you, and how to delete it',
      'Open account settings on your {device} and download the archive. Advertising trackers can be switched off.',
    ],
    [
      'Five free tools for {feature} on your {device}',
      'All work on Windows, Mac and {os}. We tested them on an old laptop.',
    ],
    [
      '{os} {4..19} brings {feature}',
      'The open-source operating system now starts in {6..20} seconds. Older hardware is still supported.',
    ],
    [
      '{firm} opens source code of {ai}',
      'Developers may change and share the model. It has {2..70} billion parameters.',
    ],
    [
      'Robot from {firm} picks strawberries in {county}',
      'Cameras and software judge ripeness. Engineers hope to double its speed by {month}.',
    ],
    [
      'Self-driving shuttle starts trial in {town}',
      'Lidar sensors and software steer the van at {12..25} miles an hour. An operator can take over.',
    ],
    [
      'Drone delivery takes off near {town}',
      '{firm} flies small parcels up to {4..12} miles. Software keeps the aircraft away from power lines.',
    ],
    [
      '{target} in {town} bets on {tech}',
      'A {two}-year trial with {firm} software starts in {month}. Staff will be trained on the new systems.',
    ],
    [
      'Deepfake made with {firm} {ai} fools {users}',
      'The fake video was shared {20..900},000 times. The developer promises watermarks.',
    ],
    [
      '{firm} {ai} invents sources, {users} find',
      'The model made up links and quotations. Engineers call such errors hallucinations.',
    ],
    [
      '{users} in {town} learn to code with {firm} tools',
      'The evening class covers Python and web design. Laptops are on loan.',
    ],
    [
      'Hackers meet in {town} to build {app} in {24..48} hours',
      'Teams of programmers lived on pizza. The winning prototype offers {feature}.',
    ],
    [
      'High school robotics team from {town} wins with {tech}',
      'Their machine climbed a ramp and stacked cubes on its own. They wrote {6..30},000 lines of code.',
    ],
    [
      '{firm} {device} recalled over overheating battery',
      'Owners should stop charging it and ask for a replacement. A firmware update limits the risk.',
    ],
    [
      'Chip shortage delays {firm} {device}',
      'Suppliers cannot make enough processors. The launch moves from {month} to next year.',
    ],
    [
      '{firm} shows chip for {tech}',
      'Built on a {2..7}-nanometer process, it uses {20..60}% less power. Laptops with it are due in {nextyear}.',
    ],
    [
      '{firm} plans data center near {town} for {tech}',
      'It would have room for {20..90},000 servers. Cooling will use recycled water.',
    ],
    [
      'Old {device}? What to do with electronics in {county}',
      'Wipe the storage before recycling. A repair cafe in {town} fixes screens and batteries.',
    ],
    [
      'Right to repair: {users} want to fix their own {device}',
      'Parts are locked by software to the original owner. {firm} says it is a matter of security.',
    ],
    [
      '{users} move from {firm} to {os}',
      'They cite ads in the start menu and forced updates. Switching took an afternoon.',
    ],
    [
      'Game studio in {town} releases title for {device}',
      'Its {9..40} developers spent {two} years on the graphics engine. Online play for {users} comes later.',
    ],
    [
      'Virtual reality {device} by {firm} leaves testers dizzy',
      'The headset tracks hands without controllers. Its display refreshes {72..144} times a second.',
    ],
    [
      '{firm} {device} can read sign language',
      'A camera and {ai} turn gestures into text. It works offline on the phone.',
    ],
    [
      'Scam texts with fake {app} flood phones in {county}',
      'The messages link to a copy of a real login page. Security experts advise: do not click, block the number.',
    ],
    [
      '{attack} traced to {device}s without updates',
      'Default passwords left thousands of gadgets open. {firm} published a fix.',
    ],
    [
      'Ethical hacker {person} gets {$5..90},000 for finding {firm} bug',
      'The flaw let anyone bypass {feature}. Bug bounties have become a career.',
    ],
    [
      'Engineer {person} on {tech} after {firm}',
      'She wrote the first version of its {ai}. Now she builds small open tools.',
    ],
    [
      'Is {tech} ready for {users}?',
      'Early adopters report crashes and confusing menus. The hardware, however, is half the price of last year.',
    ],
    [
      '{firm} tests {feature} in {town}',
      'About {300..5000} volunteers got the beta app. Feedback will shape the public version.',
    ],
    [
      '{firm} social network limits {users} to {100..900} posts a day',
      'The platform wants to slow down bots. Developers lost access to its API.',
    ],
    [
      '{firm} removes {200..900},000 fake accounts from {app}',
      'The bots posted the same link. New software looks for odd sign-up patterns.',
    ],
    [
      'Teachers test {firm} {ai} in {county} classrooms',
      'The program grades code and flags plagiarism. Pupils found ways around it within days.',
    ],
    [
      '{person} turns old {device}s into {net} for {town}',
      'The volunteer runs a mesh network from rooftops. It carries {40..400} gigabytes a day.',
    ],
    [
      'Electric cars get {firm} software with {feature}',
      'The update arrives over the air. Drivers can start the car by phone.',
    ],
    [
      '{firm} battery for {device} charges in {5..14} minutes',
      'Engineers replaced graphite with silicon. Mass production is planned for {nextyear}.',
    ],
    [
      'Computer museum in {town} keeps {1971..1989y} machines running',
      'Volunteers swap chips and floppy drives. Visitors can write a program in BASIC.',
    ],
    [
      '{target} replaces paper with {firm} tablets',
      'The app syncs over {net}. IT staff expect {three} weeks of trouble.',
    ],
    [
      '{firm} smart home hub speaks to everything, at last',
      'A common standard links lights, locks and {device}s. Setup is by scanning a code.',
    ],
    ['{town} {target} website back after {attack}', 'Specialists rebuilt {14..90} servers. No ransom was paid.'],
    [
      'Tech tip: speed up your {device} with {os}',
      'Remove startup programs and free {10..60} gigabytes. A memory upgrade helps most.',
    ],
    [
      '{firm} brings {tech} to phones',
      'The model runs on the device without a connection. It answers in under {two} seconds.',
    ],
    [
      'Quantum computer at {college} runs {firm} software with {20..140} qubits',
      'Engineers cut the error rate by half. Useful software is still years away.',
    ],
    [
      'Social media and {users}: new controls from {firm}',
      'Feeds can be set to time order and notifications muted at night. The switch is off by default.',
    ],
    [
      '{tech} for {users}: what {firm} announced in {month}',
      'The keynote showed {three} gadgets and a subscription. Developers get the tools today.',
    ],
    [
      'Internet cable cut leaves {county} offline',
      'A backhoe hit a fiber line near {town}. Phones and card terminals failed for {5..20} hours.',
    ],
    [
      '{firm} browser blocks trackers by default',
      'Pages load {10..40}% faster in tests. {users} can allow cookies site by site.',
    ],
  ],
  tails: [
    'The update is free.',
    'A beta version is out for {users}.',
    'The source code is on the web.',
    'It works on most phones.',
    'The company did not say when service would return.',
    'Security experts advise a strong password.',
    'A desktop version follows in {month}.',
    'The servers are in {town2}.',
  ],
};
