import { frames, type Topic } from '../grammar.ts';

/** Software, devices, networks, artificial intelligence, security, those who make and use them. */
export const technology: Topic = {
  words: {
    firm: [
      'Lumenode',
      'Graphwick',
      'Quillsoft',
      'Orbitreed',
      'Cobaltwick',
      'Zephyrwort',
      'Fernwire',
      'Kitestack',
      'Tesselwood',
      'Larkbyte',
      'Wrenlogic',
      'Copperloop',
      'Oakrelay',
      'Plumcore',
      'Datahollow',
      'Hexabramble',
      'Brightsedge',
      'Nodethistle',
      'Cloudheron',
      'Pixelmoor',
      'Bitterbyte',
      'Signalbarn',
      '{last} Technology',
      '{last} Digital',
      '{last} Logic',
      '{last} Computing',
    ],
    carrier: [
      '{last} Wireless',
      '{last} Telecom',
      '{last} Mobile',
      'Bluegill Mobile',
      'Galt River Wireless',
      'Carrick Cellular',
      'Redbud Wireless',
      'Tansy Valley Mobile',
      'Ohio Bend Wireless',
    ],
    os: ['Perch OS', 'Lattice OS', 'Driftwood OS', 'OpenQuarry', 'Mica OS', 'Sunbeam OS', 'Heron OS'],
    network: ['Larkspace', 'Fernfeed', 'Burrowboard', 'Quillpost', 'Chatterbrook', 'Pondwire'],
    site: ['Loomchat', 'Wrenmail', 'Snugtalk', 'Moorhen', 'Thimblechat', 'Tansytalk', 'Plumepost'],
    device: [
      'smartphone',
      'tablet',
      'laptop',
      'foldable phone',
      'rugged phone',
      'gaming laptop',
      'handheld console',
      'two-in-one tablet',
      'business laptop',
    ],
    devices: [
      'smartphones',
      'tablets',
      'laptops',
      'foldable phones',
      'rugged phones',
      'gaming laptops',
      'handheld consoles',
      'budget phones',
    ],
    trim: [
      'a folding screen',
      'a two-day battery',
      'a brighter display',
      'a better camera',
      'satellite texting',
      'fingerprint unlock',
      'wireless charging',
      'a repairable case',
      'an e-ink screen',
      'a glass back',
      'a built-in projector',
      'a swappable battery',
    ],
    gadget: [
      'smart speaker',
      'home router',
      'security camera',
      'doorbell camera',
      'robot vacuum',
      'smart thermostat',
      'baby monitor',
      'smart lock',
      'webcam',
      'smart TV',
    ],
    gadgets: [
      'smart speakers',
      'home routers',
      'security cameras',
      'doorbell cameras',
      'robot vacuums',
      'smart thermostats',
      'baby monitors',
      'smart locks',
      'webcams',
      'network printers',
      'smart TVs',
      'streaming sticks',
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
      'password manager',
      'calendar app',
      'weather app',
      'fitness app',
      'budgeting app',
      'podcast app',
      'recipe app',
      'parking app',
      'homework app',
      'carpool app',
    ],
    ai: [
      'chatbot',
      'virtual assistant',
      'image generator',
      'speech recognition model',
      'translation model',
      'coding assistant',
      'language model',
      'video generator',
      'search assistant',
      'AI model',
    ],
    attack: [
      'ransomware attack',
      'phishing attack',
      'data breach',
      'denial-of-service attack',
      'malware infection',
      'network intrusion',
      'cyberattack',
      'computer virus',
    ],
    flaw: [
      'login flaw',
      'software bug',
      'encryption flaw',
      'Wi-Fi flaw',
      'firmware bug',
      'memory bug',
      'password reset flaw',
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
      'electric co-op',
      'dental office',
      'tax office',
      'bus company',
      'housing authority',
    ],
    feature: [
      'end-to-end encryption',
      'dark mode',
      'an offline mode',
      'voice control',
      'parental controls',
      'facial login',
      'two-factor login',
      'file sharing',
      'screen sharing',
      'automatic backups',
      'a read-aloud mode',
      'a split-screen view',
      'fingerprint login',
      'a guest mode',
    ],
    chore: [
      'picks strawberries',
      'welds pipe',
      'sorts mail',
      'folds boxes',
      'stacks pallets',
      'weeds soybean rows',
      'paints hulls',
      'inspects sewers',
      'flips burgers',
      'sands cabinet doors',
      'packs eggs',
      'changes tires',
    ],
    net: [
      'fiber internet',
      'broadband',
      '5G service',
      'satellite internet',
      'high-speed internet',
      'gigabit internet',
      'wireless internet',
    ],
    tech: [
      'artificial intelligence',
      'cloud computing',
      'machine learning',
      'virtual reality',
      'augmented reality',
      'edge computing',
      'computer vision',
      'generative AI',
      'deep learning',
      'image recognition',
      'robotics',
    ],
    hobby: [
      'beekeepers',
      'quilters',
      'banjo players',
      'knife makers',
      'mushroom hunters',
      'tractor restorers',
      'clock repairers',
      'bread bakers',
      'coin collectors',
      'canoe builders',
    ],
    users: [
      'users',
      'gamers',
      'developers',
      'teenagers',
      'remote workers',
      'teachers',
      'programmers',
      'students',
      'truck drivers',
      'farmers',
      'nurses',
      'older users',
      'photographers',
    ],
  },
  frames: frames(`
{firm} unveils {device} with {trim} | The gadget weighs {190..420} grams and runs a faster chip than last year's model. It ships in {month} for {$199..999}. Older models get part of the new software but none of the new hardware, the company said at an event in {town}.
{firm} launches {ai} for {users} | The software runs in the cloud and learns from feedback, and critics ask where its training data came from.
Review: {firm} {device} is quick, clever and short on battery | The display is superb and setup takes minutes. It lasted {5..11} hours in our test. Two rivals cost less and last longer, but neither feels as well made.
{attack} hits {town} {target} | Computers were taken offline as a precaution. IT staff are restoring systems from backups. State investigators are looking at how the intruders came in and what, if anything, they copied.
Data breach at {firm} exposes logins of {20..900},000 users | Hackers took email addresses and hashed passwords. Everyone should change their login. The company learned of the theft from a stranger who had found the files for sale.
{firm} patches flaw that let hackers take over {gadgets} | Security researchers found the bug in {month}, and the update that closes it installs itself overnight.
{firm} {app} adds {feature} | The update rolls out to phones and desktops this week. {users} had asked for it for years.
{app} from {town} programmers passes {two} million downloads | The three founders wrote the first version in a garage. They plan a desktop release in {month}.
{firm} shuts down {app} | Users have until {month} to export their data. The servers will go dark after {6..15} years.
{net} reaches {town} after {three}-year wait | Crews strung {30..400} miles of cable. Download speeds go from {3..12} to {100..900} megabits. The first to be connected was a pottery shop that used to upload its catalog from a parking lot.
{county} still waits for {net} | About {900..9000} homes have no fast connection. Students do homework in parking lots with Wi-Fi. Two companies took federal money for the job {ago}; one has since gone bankrupt and the other asks for more time.
How {tech} changes work in {county} | Programmers from {college} built a pilot system. Employees say the software needs patience. The oldest user, at {66..79}, wrote a list of {20..60} complaints, and most of them have been fixed.
{college} opens lab for {tech} | Engineering students get {20..200} graphics processors to train models. {firm} donated servers.
{firm} chief promises {ai} that explains itself | At a developer conference, engineer {person} showed a demo. It still made errors on arithmetic.
Outage at {firm} knocks out {app} for {two} hours | A bad configuration file spread through its data centers. Service was restored by noon. A full report is to be published within {9..21} days.
Cloud outage: {firm} customers in {county} locked out | Logins failed from {6..9} a.m. until noon because of a certificate that had expired.
{firm} to drop passwords for passkeys in {app} | A key stored on the phone will replace them. Security experts welcome the switch.
Users revolt over {firm} privacy settings | The {app} began to collect location data by default. A setting to turn it off is buried three menus deep.
What {firm} knows about you, and how to delete it | Open the account settings on your {device} and download the archive. Advertising trackers can be switched off. Deleting the account takes three clicks more than closing it, and the two are easy to mix up.
Five free tools for screen sharing on your {device} | All work on the big operating systems and on {os}. We tested them on an old laptop.
{os} {4..19} brings {feature} | The open-source operating system now starts in {6..20} seconds. Older hardware is still supported.
{firm} opens source code of {ai} | Developers may change and share the model, which has {2..70} billion parameters.
Robot from {firm} {chore} | Cameras and software judge each movement. Engineers hope to double its speed by {month}. The first customers rent it by the hour and keep a person beside it.
Self-driving shuttle starts trial in {town} | Lidar sensors and software steer the van at {12..25} miles an hour. An operator can take over. On the first day it waited four minutes for a dog, and the dog for it.
Drone delivery takes off near {town} | The {firm} aircraft carry small parcels up to {4..12} miles, and software keeps them away from power lines.
{target} in {town} bets on {tech} | A {two}-year trial with {firm} software starts in {month}. Staff will be trained on the new systems. If the numbers are good, other offices in the county will follow in {nextyear}.
Deepfake made with {firm} video generator fools {users} | The fake clip was shared {20..900},000 times. The developer promises watermarks.
{firm} chatbot invents sources, {users} find | The model made up links and quotations. Engineers call such errors hallucinations. A later version marks doubtful passages in gray, but still offers them.
{users} in {town} learn to code with {firm} tools | The evening class covers web design and small games. Laptops are on loan.
Hackers meet in {town} to build {app} in {24..48} hours | Teams of programmers lived on pizza. The winning prototype offers {feature}.
High school robotics team from {town} wins with self-steering machine | It climbed a ramp and stacked cubes without a driver. The pupils wrote {6..30},000 lines of code. The school shop had burned a motor the night before, so the last one came from a windshield wiper.
{firm} {device} recalled over overheating battery | Owners should stop charging it and ask for a replacement, while a firmware update limits the risk.
Chip shortage delays {firm} {device} | Suppliers cannot make enough processors, so the launch moves from {month} to next year.
{firm} shows chip for {tech} | Built on a {2..7}-nanometer process, it uses {20..60}% less power. Laptops with it are due in {nextyear}.
{firm} plans data center near {town} for {tech} | The halls would have room for {20..90},000 servers cooled with recycled water.
Old phone in the drawer? What to do with electronics in {county} | Wipe the storage before recycling. A repair cafe in {town} fixes screens and batteries.
Right to repair: {users} want to fix their own {devices} | Parts are locked by software to the original owner. {firm} says it is a matter of security. A bill to open up parts and manuals has come and gone {two} times.
{users} move from {firm} to {os} | They cite ads in the start menu and forced updates. Switching took an afternoon.
Game studio in {town} writes its own graphics engine | {9..40} developers spent {two} years on the code. It draws {30..90} frames a second on a cheap {device}. The engine will be given away, so that other small studios need not pay for a big one.
Virtual reality headset by {firm} leaves testers dizzy | The headset tracks hands without controllers. Its display refreshes {72..144} times a second.
{firm} {device} can read sign language | A camera and an image recognition model turn gestures into text without any connection.
Scam texts with fake {app} flood phones in {county} | The messages link to a copy of a real login page. Security experts advise: do not click, block the number.
{attack} traced to {gadgets} without updates | Default passwords left thousands of devices open. {firm} published a fix.
Ethical hacker {person} gets {$5..90},000 for finding {firm} bug | The flaw let anyone bypass the login. Bug bounties have become a career. Half of the money went into a scholarship for students at {college}.
Engineer {person} on {tech} after {firm} | The programmer wrote the first version of its {ai}. Now {person:last} builds small open tools. Asked what the industry gets wrong, the engineer names demos.
Is {tech} ready for {users}? | Early adopters report crashes and confusing menus. The hardware, however, is half the price of last year.
{firm} tests {feature} in {town} | About {300..5000} volunteers got the beta app. Feedback will shape the public version.
Social network {network} limits users to {100..900} posts a day | The platform wants to slow down bots. Developers lost access to its programming interface.
{network} removes {200..900},000 fake accounts | The bots, which all posted the same link, were caught by new software that looks for odd sign-up patterns.
Teachers test {firm} {ai} in {county} classrooms | The program grades code and flags plagiarism. Pupils found ways around it within days.
{person} turns old routers into {net} for {town} | The volunteer runs a mesh network from rooftops. It carries {40..400} gigabytes a day. A storm took down {three} of the nodes last winter, and neighbors put them back with ladders and zip ties.
Electric cars get {firm} software with voice control | The update arrives over the air. Drivers can start the car by phone.
{firm} battery for {devices} charges in {5..14} minutes | Engineers replaced graphite with silicon in a cell that is to go into mass production in {nextyear}.
Computer museum in {town} keeps machines from {1971..1989y} running | Volunteers swap chips and floppy drives. Visitors can write a program in BASIC. The hardest parts to find are rubber belts and people who remember the commands.
{target} in {town} replaces paper with {firm} tablets | The app syncs several times a day. IT staff expect {three} weeks of trouble.
{firm} smart home hub speaks to everything, at last | A common standard links lights, locks and {gadgets}. Setup is by scanning a code.
{town} {target} website back after {attack} | Specialists rebuilt {14..90} servers after the intrusion, and no ransom was paid.
Tech tip: speed up your old laptop with {os} | Remove startup programs and free {10..60} gigabytes. A memory upgrade helps most.
{firm} squeezes {ai} onto a phone | The model runs on the device without a connection. It answers in under {two} seconds.
Quantum computer at {college} runs {firm} software with {20..140} qubits | Engineers cut the error rate by half. Useful programs are still years away.
Social media and {users}: new controls from {network} | Feeds can be set to time order and notifications muted at night. The switch is off by default.
{tech} in every gadget: what {firm} announced in {month} | The keynote showed {three} gadgets and a subscription. Developers get the tools today.
Internet cable cut leaves {county} offline | A backhoe hit a fiber line near {town}. Phones and card terminals failed for {5..20} hours. Stores took cash only, and a radio station read out messages for people who could not be called.
{firm} browser blocks trackers by default | Pages load {10..40}% faster in tests. Readers can allow cookies site by site.
{firm} {device} hands-on: lighter, brighter and {$60..240} dearer | The case loses {20..90} grams and the hinge no longer creaks. Pre-orders open {weekday}.
Week with a {device} that wants to be your only computer | It ran a browser, a spreadsheet and video calls without complaint. Editing photos brought it to its knees. By the fifth day we had stopped reaching for the old machine, except to print.
{device} or {device2}? A buyer's guide for {users} | Weight, battery and repair cost matter more than the chip. We tried {9..24} models between {$180..300} and {$700..1400}. If in doubt, buy last year's better model and spend the difference on a good case.
{firm} cuts the cord: next {device} has no ports at all | Charging and data go through magnets and radio. Repair shops call it a step backward.
{firm} brings back the headphone jack | A survey of {users} had put it on top of the wish list, and the {device} is {2..3} millimeters thicker for it.
Cheap {device} beats flagships in our battery test | The {$99..199} model played video for {18..31} hours. Its screen is dim outdoors.
Foldable screens crack less, {firm} says after {200..500},000 bends | A new glass layer gives way instead of breaking. Independent tests are due in {month}.
{firm} {device} fails durability test by repair lab | The back came off after {three} drops, and so much glue was used that the battery is hard to replace.
Smartwatch from {firm} detects falls, and calls the wrong people | Dispatchers in {county} took {40..300} false alarms in a month. A software update lowers the sensitivity. Most of the alarms came from people chopping wood, clapping, or sitting down hard on a tractor.
{firm} will supply phone updates for {7..10} years | Security patches count, new features may not. Buyers of old models are left out.
Your phone is slow because it is full. Here is what to delete | Video, chat attachments and offline maps take most of the space. {10..40} gigabytes can go in half an hour. Leave a tenth of the storage empty, and restart the thing once a week.
How to move everything from one {device} to another | Make a backup, sign out of messaging, then erase the old one. Authenticator codes must be moved by hand.
How to tell whether a text from your {app} is a scam | Look at the link, not the sender's name. No carrier asks for a code you just received.
How to set up a guest network for your {gadgets} in ten minutes | Visitors get the internet but not your files or {gadgets}. Most home routers have a switch for it.
How to back up family photos so that they survive you | Two copies at home, one elsewhere, and test them once a year. Cloud storage alone is not a backup. Write down the password to the archive and put it where the will is.
Ask the help desk: why does my laptop fan scream? | Dust is the first suspect, a browser with ninety tabs the second. Compressed air costs {$6..12}.
Ask the help desk: is it safe to use public Wi-Fi? | Encryption protects most of what you send. Turn off file sharing and skip pages that warn about certificates.
Password manager test: {three} programs pass, two leak | One wrote the master key to a log file. The makers have promised updates by {month}.
Ten years of passwords: "123456" is still the favorite | Researchers went through {20..90} million leaked logins. Names of pets and dogs come next.
{firm} resets passwords of {2..30} million accounts | Login data from an older leak was being tried on its servers. Accounts without two-factor login were hit hardest. Anyone who uses the same password elsewhere should change it there as well.
Hackers post {target} files after ransom deadline passes | The {town} data includes payroll records and scanned licenses, and forensic experts are tracing how the network was entered.
{town} {target} paid hackers {$40..600},000 in cryptocurrency, records show | The key they sent restored {70..95}% of the files. The network is being rebuilt from scratch.
{town} schools close for a day after {attack} | Buses could not be scheduled and phones were dead. Technicians unplugged {900..4000} computers. Teachers handed out lessons on paper, and the lunch line went back to a list of names.
{town} hospital goes back to paper after hackers lock its computers | Nurses charted by hand while IT staff rebuilt {60..400} servers. Patient care systems were kept on a separate network. Ambulances were sent to {town2} for {two} days, and planned operations were put off.
{town} water plant disconnects from internet after hackers get in | Somebody had logged in to the pump controls at {2..5} a.m. Engineers went back to switches and a paper log.
How one click cost the {town} {target} {$90..800},000 | A clerk opened an invoice that was not one. The malware waited {9..40} days before it struck. The insurer paid a third of the bill and now wants every login protected by a second factor.
"It spread while we slept": {town} IT chief on {attack} | {person} got the first alert at {2..4} a.m. By dawn {120..900} machines were encrypted. What saved the office was a box of backup tapes that a retired colleague had insisted on.
Library patrons in {town} go without computers for a {third} week | A virus wiped the catalog server. Staff stamp cards as they did in {1971..1988y}. Children have discovered the card catalog and find it funny.
Phishing test fools one in {three} at {town} city hall | The fake email promised a parking refund. Everyone who clicked gets half an hour of training.
Fake QR codes on parking meters steal card data in {town} | Stickers led to a copy of the payment page until the security office removed {14..90} of them.
Voice clone scam in {town}: caller sounded like her grandson, was software | The program needs {10..30} seconds of audio from social media. Banks suggest agreeing on a family password.
Job scam on {network} asks programmers to run hidden malware | The "coding test" steals browser sessions. {firm} found {40..300} victims. The profiles looked real because they were copied, with photos, from people who do the hiring.
Extension for web browser spied on {2..9} million users | It sold the history of every page visited until {firm} pulled it from its store.
Spyware found on phones of {20..190} reporters and lawyers | The {flaw} needed no click to work. {firm} released an emergency update.
{flaw} in {gadgets} opens homes to strangers | Anyone nearby could listen in. {firm} will replace devices that cannot be updated.
{flaw} sat in open-source library for {9..22} years | Thousands of programs use the code. A volunteer found it while cleaning up tests. Nobody is paid to look after it, though banks and phone makers rely on it every day.
{firm} took {60..200} days to fix {flaw}, researchers say | Researchers published the details after a deadline had passed, which the company calls irresponsible.
Zero-day in {firm} payment app used to empty crypto wallets | Attackers took coins worth {$2..40} million before the patch. The company asks everyone to update today.
Security camera footage of {400..6000} homes streamed on the web | The {firm} devices shipped with one shared key. Owners should unplug them until the firmware is fixed. Nurseries and a dentist's waiting room were among the scenes that could be watched by anyone.
Botnet of {20..400},000 {gadgets} taken down | Engineers and police seized {9..60} servers in {country} and two other countries. Infected devices need a reset. Until then, the network had been rented out by the hour to knock game servers and a bank off the web.
Teen hacker, {16..19}, who broke into {firm} gets job offer and a court date | {person} found an admin password in public code. The company first called police, then a recruiter.
Insider at {firm} sold logins of customers to hackers | An engineer took {$20..90},000 to reset logins. The company now requires two people for each reset.
Encryption is not the enemy, says the woman who wrote {site} | {person} built the messenger to keep no logs at all. The code has been audited {three} times.
{firm} to scan photos on phones, privacy groups object | Matching happens on the device before upload. Cryptographers warn of mistakes and of mission creep. The company has put the plan on hold until {month} and asked outside experts to look at the code.
Quantum-safe encryption arrives in messaging app {site} | The new keys are {three} times as long. {firm} wants to be ready before the machines are.
Cyber drill in {county}: {90..400} computers, one fictional villain | Power, water and phone companies practiced a night without networks. The weak spot was an old backup.
{college} students guard small towns against hackers | The clinic at {college} checks networks for free. It has found {60..500} open doors since {lastyear}.
Column: update your router, then call your parents and update theirs | Most home break-ins over the network use holes fixed long ago. Ten minutes are enough.
Column: I gave up my smartphone for {14..60} days | Maps and tickets were the hard part, boredom was not. The flip phone's battery lasted a week. I have it back now, in a drawer, and pay more attention to where I leave my keys.
Opinion: software in {gadgets} should come with a date when it dies | {gadgets} turn into junk when a server goes off. A label on the box would be fair.
{firm} AI model passes exam for programmers, fails to boil an egg | The model solved {70..94}% of coding tasks. Asked for kitchen steps, it left out the water.
{firm} {ai} gets a memory, and an off switch for it | It will recall earlier chats unless told not to. Privacy groups want the switch set the other way. A button shows everything the program has stored, in plain sentences, and lets you cross them out one at a time.
{firm} slashes price of its language model by half | Calls now cost {10..60} cents per million words, after small developers had threatened to leave.
Open model from {college} rivals {firm} {ai} | It was trained on {40..300} graphics processors in {3..11} weeks. Anyone may download the weights.
Small is the new big: {ai} runs on a {$40..79} board | Developers cut the model to {2..4} gigabytes. Answers come slowly, but nothing leaves the house.
Inside the {town} rooms where people teach AI models to behave | {60..400} contractors rate answers all day in {town}. Some of what they read keeps them awake. They sign a paper not to talk about it, and {three} of them talked anyway.
{firm} pulls {ai} after it insults {users} | A test version had reached the public by mistake. Engineers added filters and an apology.
Language model used {2..9} million books without asking, authors say in suit against {firm} | The training set was found on an open server. The developer argues that reading is not copying.
Musicians find their voices in {firm} voice generator | The software was trained on songs from the web. A singer from {town} wants her recordings taken out of the data.
Can software write a sermon? {town} pastor tests a chatbot | The chat program knew the verses and missed the point. Parishioners guessed right {two} times out of five. The pastor will go on writing by hand, but now uses the program to look up old commentaries.
{town} lawyer's brief cited {3..11} cases that a chatbot made up | None of the rulings exists. {firm} says its software should never be used without checking.
{county} farmers ask an AI app about blight, get three answers | The app named the right disease in {48..79}% of photos. Developers at {college} are training it on local fields.
Nurses in {town} try note-writing software | The {firm} program listens and drafts the chart. Staff save {20..70} minutes a shift and correct one line in ten.
Dispatchers in {county} get speech software that hears in {20..60} languages | The program translates emergency calls as they come in. It stumbles over accents and barking dogs. In the first month it was used {90..700} times, most often for Spanish, and once for a tourist from {country}.
Courtroom transcripts by software: {county} tries it | The speech recognition model was right {91..98}% of the time. Clerks still check names and numbers.
Insurance adjusters fly drones over {town} and let software count the shingles | The {firm} program marks damage in minutes. Homeowners can ask for a human look.
Coach lets software pick plays, players mute it | The {firm} tablet predicts what the other side will run. It was right {51..64}% of the time in tests.
{town} newsroom tests software that writes obituaries | Editors found {two} wrong birth dates in the first week. The program now asks before it guesses.
Museum guide app in {town} lets you talk to a miner of {1908..1939y} | {firm} built the voice from letters and oral history. Visitors forget that it is software. One visitor, a granddaughter, came back three times to ask about the strike.
Chatbots in class: {county} schools write rules for AI | Pupils may use the software for drafts, not for tests. Detectors were dropped because they accuse the innocent.
"It's autocomplete with confidence": an engineer explains language models | {person} taught the first course on language models at {college}. The hour-long talk is now a video. The best question of the evening came from a welder: how does it know when to stop?
Explainer: what a neural network does, in {6..12} drawings | Numbers go in, are weighed, and come out as a guess. The weights are all that is learned. We drew it with apples and pears, which is also how the first ones were tested.
Explainer: what is a token, and why does a chatbot count it? | Language models cut text into bits of about four letters. Each bit costs computing time.
Glossary: {20..40} words of artificial intelligence, in plain English | From agent to weights, with an example each. Hallucination is a polite word for error.
Q&A: {person}, who audits algorithms for a living | The tester looks for bias in hiring and lending software. Most mistakes sit in the data, not in the code.
Job interviews by video bot: applicants in {county} fight back | {firm} software scores tone and word choice. Rejected candidates want to know what it heard. One applicant with a stutter was scored as unsure; she has since been hired by a competitor, by a person.
Fake reviews written by AI flood {firm} app store | Moderators deleted {2..20} million of them in {month}. New accounts now wait a day before posting.
Face-scan entry at {town} arena raises questions about data | Software from {firm} matches visitors with a photo taken at sign-up. The images are stored for {30..90} days.
License plate cameras log every car in {town} | The {firm} system keeps {300..900},000 scans a month. A programmer found the login page open to the web. The company closed the hole within a day and says that nobody else had found it.
Facial recognition software picked wrong man, and {firm} knew the odds | The system had warned of a weak match in small print. Engineers say lighting and low resolution were to blame. The man spent {9..60} hours in a cell before anyone compared the tattoos.
Election clip was fake: how {firm} software spotted it | Blinks and shadows did not match, a lab at {college} found. Camera makers are adding signatures to their files.
Spot the fake: quiz with {10..16} pictures, half of them made by AI | Readers got {52..66}% right. Hands and street signs give the most away.
{firm} adds watermark to pictures made by its image generator | The mark survives cropping and compression and can be read by programs of rival labs.
{network} will label posts made by software | The badge depends on data in the file. Those who strip it out face a lower rank in the feed.
{network} changes its algorithm, and small pages vanish | Posts by friends now rank above those by businesses. Developers published the weights of the new model. A bakery in {town} lost {60..90}% of its reach overnight and has gone back to handing out flyers.
{network} outage sends {20..300} million users outside | A routing error cut the platform off from its own servers, and engineers had to drive to the data center.
{network} opens to other networks through shared protocol | People can follow and be followed across sites. Programmers have been asking for it for years.
{network} loses moderators, gains spam | Junk posts tripled in {two} months, a study of public data shows. The company says software will do the work.
Teenagers leave {network} for group chats | Public feeds bore them, {16..19}-year-olds in {town} told us. Developers are copying the private model.
Screen time app for families: we tried {three} | Two were easy to get around, one drained the battery. The built-in limits of the phone did best.
School phone pouches, and the {town} pupils who 3D-print the key | The magnet lock of the {county} pouches fell in {two} days. A design file made the rounds on {network}.
"I deleted {900..8000} contacts": life after {network} | {person} downloaded {3..40} gigabytes of own posts first. The archive tool took a week.
Influencer's {network} account hijacked through phone carrier | Thieves had the number moved to a new SIM card. The platform took {9..40} days to give the login back.
Small forum for {hobby} outlives social media giants | It runs on one server in {town} and software from {1996..2006y}. {person} reads every post. Advertisers ask now and then, and get a polite no.
Messaging app {site} adds video calls without phone numbers | Users meet by link or code. Calls are encrypted on the device, the developers say.
Messaging app {site} goes down on the busiest night of the year | Its database filled up at {8..11} p.m. Engineers cut photo quality to keep messages moving.
Messaging app {site} deletes free accounts after {12..24} months of silence | Photos and backups go with them. Sign in once to stop the clock.
{person}, who wrote messaging app {site}, turns down advertising for the {third} time | Members pay {$2..6} a month for the app. There are {6..30} employees and no tracking code. Growth, the programmer says, is a problem that one can choose not to have.
{firm} merges two messaging apps, users lose chats | The import tool skipped groups with more than {100..250} members, a fault that is to be fixed in {month}.
Email turns {45..55}: why nothing has killed it | Anyone can run a server, and no company owns the protocol. Spam filters do most of the work today. Every ten years somebody announces its end, usually by email.
Your {app} knows when you sleep. Here is how to stop it | Motion data gives it away, a test of {20..60} programs found. Turn off background activity in settings.
{firm} data center hums, and neighbors in {county} measure it | Fans run at {55..75} decibels at the fence. The company will try liquid cooling. A retired sound engineer who lives nearby made recordings and gave them to both sides.
{firm} turns off data center for users who left years ago | Half of the {20..60},000 servers did nothing, an audit found. The rest will move to newer machines.
Cooling by river: {firm} data center tries an old idea | Water from the Ohio takes heat off {9..40},000 processors. Sensors watch the temperature downstream.
Inside the server room that keeps {county} online | {person} watches {40..190} blinking racks in a former bank vault. The backup generator starts in {8..15} seconds. The biggest threat so far was not a hacker but a leaking pipe from the tanning salon upstairs.
Backup tape is back: why engineers trust it more than the cloud | A cartridge holds {18..45} terabytes and cannot be hacked on a shelf. {firm} sells more than in {lastyear}.
{firm} loses {3..30} days of customer files in cloud mishap | A script deleted backups along with the originals. The company advises customers to keep their own copy.
Cloud bill shock: {town} start-up brings its servers home | Programmers moved {9..60} programs to machines in a closet. Response times improved as well.
One line of code stopped {900..4000} flights: anatomy of an outage | A {firm} update expected a field that was not there. It passed tests because the test data was too clean. The engineer who wrote it was not named; the report says that the process failed, not the person.
Leap second, bad date, full disk: the small bugs behind big outages | We went through {40..120} public reports by engineers. Most failures began with a routine change.
Airline check-in fails nationwide after {firm} software update | Computers restarted in a loop. Technicians had to fix each machine by hand.
Card terminals fail across Kentucky after {firm} software update | They could not reach the processor for {two} hours because the new version rejected a valid certificate.
Pharmacy computers back after {firm} outage | Prescriptions were sent by fax for {two} days. The software maker blamed a database upgrade.
{carrier} switches on 5G in {town} and {town2} | New antennas on a grain silo and a church steeple should bring phones {100..400} megabits per second.
{carrier} customers in {county} lose service after tower software update | Calls failed for {3..14} hours. Engineers rolled back to last month's version.
{carrier} shuts down 3G network, and old alarms go silent | Elevators, cars and medical pendants still used the signal. The company mailed {3..20},000 warnings.
Dead zone ends: cell tower on {town} ridge goes live | {carrier} ran fiber {4..19} miles uphill. Drivers had no signal on {9..26} miles of road. The first call went through at {6..9} a.m. and was, the climber says, to his mother.
Town of {200..900} strings its own fiber internet | {town} volunteers rented a trencher and learned to splice. A gigabit costs members {$45..75} a month. Two bigger companies had called the place too small, and one of them now wants to rent space on the cable.
Electric co-op in {county} to light up fiber for {4..22},000 homes | The lines follow its power poles. The last hollow is to be reached by {nextyear}. Members approved it by a wide margin at a meeting that had to be moved to the gym.
Satellite dish and a clear sky: {county} families log on | The kit costs {$299..599} and delivers {60..180} megabits. Snow and leaves slow it down.
Buses with Wi-Fi park in {county} hollows so pupils can upload homework | {9..40} vehicles carry routers and antennas. Teachers say late work has dropped by a third. The drivers are paid for the evening hours and have become good at fractions.
Map says {county} has fast internet. Residents beg to differ | Volunteers ran {900..6000} speed tests. In {21..58}% of homes the connection was slower than claimed. The result matters because money for new lines goes only to places that the map shows as slow.
Broadband builders look for splicers: {town} college trains them | Students join glass fibers thinner than a hair. The {8..16}-week course has a waiting list.
Why your internet is slow at {7..9} in the evening | A street shares one node, and everyone streams at once. A wired connection to the router helps.
Squirrel knocks out internet for {900..7000} customers near {town} | It chewed through a fiber cable of {carrier}. Crews spliced {96..288} strands by hand. The animal survived, a crew member said, and looked at them from the next pole.
{carrier} caps data at {300..1200} gigabytes a month | Streamers and {users} will feel it first, and a counter in the app shows what is left.
{carrier} sold location data of customers, engineer says | The files showed cell towers used by {2..30} million phones. The carrier says the program has ended. Customers can ask for a copy of what was stored, though the form is not easy to find.
{carrier} to block robocalls before the phone rings | Software compares each call with {3..20} million known numbers. Doctors and schools can register.
Robocalls in Kentucky: {30..70} million in {month}, and who places them | Cheap internet phone software lets one laptop ring thousands of numbers. Blocking apps catch about half.
Landlines go quiet in {county} as copper is unplugged | {carrier} moves {900..6000} customers to internet phones. They need a battery when the power is out.
Phone booth in {town} gets Wi-Fi and a second life | {carrier} left the handset, which dials nowhere. Hikers use the hotspot to check maps. Children line up to use the handset, which makes a sound most of them have never heard.
Undersea cable between {country} and {country2} goes live | It carries {200..500} terabits a second. {firm} rented {two} of the fiber pairs.
Internet shutdown in {country} enters {third} day, network data shows | Mobile data went first, then fixed lines. Engineers abroad are handing out proxy software.
{country} builds its own operating system for government computers | It is based on {os}. Developers in {capital} have moved {9..60},000 desktops.
{country} orders app stores to remove {site} | The messaging app does not hand over keys. Copies spread by file sharing within hours.
Programmers in {capital} write payment app for a country of bad roads | It works over text message when data fails. {two} million people use it to pay and be paid. A version for feature phones, without a touch screen, is used by market traders who have never owned a computer.
Chip plant in {country} stops after quake, phone makers count weeks | Wafers worth {$20..200} million were scrapped. {firm} says its next {device} may slip.
{firm} designs chip in {town}, has it made in {country} | {30..120} engineers laid out {4..40} billion transistors. The first samples booted on a {weekday}.
Students at {college} tape out their first chip | The processor has {20..90},000 gates and one known bug. A shared production run costs {$9..40} per square millimeter.
Memory prices jump, so {device} makers ship less of it | Base models drop to {4..8} gigabytes. Programs will have to slim down, developers warn.
Chip that never forgets: {college} engineers stack memory on logic | Data travels micrometers instead of centimeters. The prototype saves {30..70}% of energy in tests.
{firm} processor slows down after security fix | The patch costs {5..18}% in database tests, but turning it off is risky on shared servers.
Graphics cards are back in stock, and gamers are suspicious | Used cards from crypto mining carry no warranty. A test program shows worn memory.
How a {2..5}-nanometer chip is made, step by step | Light, acid and patience shape {60..110} layers. One speck of dust ruins a processor.
{person}, {79..96}, who wrote the software behind the first digital phone switch, dies | The engineer worked in a {town} laboratory with {three} colleagues. Parts of the code ran until {lastyear}. Colleagues recall comments in the code that were funnier than anything in the manual.
{person}, {71..93}, pioneer of the computer mouse in classrooms, dies | The teacher soldered the first ones from kits. A programming prize at {college} bears the name.
Remembering {person}, who kept the internet's clocks in step | The programmer maintained a time protocol from a {town} basement for {18..35} years. Volunteers have taken over the code.
She taught {900..4000} women in Kentucky to code, one library at a time | {person} drives a van with {12..24} laptops. Her pupils now write software for a bank, a brewery and a zoo. The oldest student is {71..88} and writes scripts that rename her photographs.
Ex-miner {person} debugs elevators, and the software of others | The {town} programmer started with a borrowed laptop at {41..58}. A coding school now asks for advice. Both jobs, the programmer likes to say, are about not panicking in a small dark space.
Truck driver {person} built a route app at rest stops | It warns of low bridges and full parking lots. {9..80},000 drivers have installed it.
{town} nurse writes an app to find lost wheelchairs | {person} glued {$2..6} radio tags to {60..300} chairs. The code is open and has spread to {three} hospitals.
Farm kid {person}, {15..18}, codes wireless sensors for {200..900} acres | Each costs {$4..11} and reports soil moisture by radio. {college} students are copying the design.
Retired teacher of {67..84} keeps {town} website in hand-written code | {person} refuses trackers, cookies and pop-ups. The page loads in a fifth of a second.
Profile: {person}, who answers when a school's network dies | {person:last} looks after {3..12},000 tablets in {county}. Most calls end with a cable.
Radio club in {town} sends data without the internet | Members solder their own modems and write the software. {11..40} relay stations cover {county}.
Ham radio operators build text network for {county} | It needs no cell tower and no internet. Messages hop between {20..90} solar boxes.
Maker space in {town} prints parts for machines nobody makes anymore | Two 3D printers and a laser cutter run all night. The files are shared on the web. Last week it was a gear for a popcorn machine of {1951..1968y}, and before that a hinge for the mayor's mailbox.
3D printer builds bridge railing in {town}, layer by layer | Software turned a scan of the old iron into {3..9},000 slices. {firm} lent the machine.
3D-printed house near {town} is done, and the walls are not straight | The {firm} printer laid {90..240} layers of concrete in {30..90} hours. Programmers adjusted the nozzle speed on site.
Typewriters, modems, tubes: {town} repair shop fixes what others toss | {person} reads circuit diagrams older than the customers. The queue is {3..8} weeks long.
Floppy disks still run {town} traffic lights | The controller dates from {1984..1994y}. Programmers have written an emulator for the day the drives fail. A new controller would cost {$90..400},000, and the old one has been down for {two} hours in ten years.
Retro computer fair in {town}: {300..1900} visitors, no passwords | Programmers showed new games for machines from {1978..1986y}, with sound from a cassette deck.
Video game of {1983..1992y} runs again thanks to {town} programmers | They rebuilt the lost source code from a dump of the chip. The work took {two} years of evenings.
{firm} robot {chore} in a trial near {town} | It learned the motion from {200..900} videos. Workers stop it by tapping its arm.
Warehouse robots from {firm} meet their match: plastic bags | Cameras cannot tell where a clear bag ends. Engineers in {town} are training the gripper on {9..60},000 of them.
Robot dog patrols {town} power plant at night | It reads gauges with a camera and climbs stairs. Software flags anything that is hotter than yesterday.
{college} robot stumbles on gravel, then learns to run on it | Engineers let the four-legged machine practice {2..9} million times in simulation. The code is public.
Humanoid robot from {firm} folds a towel in {2..9} minutes | That is {3..5} times faster than in {lastyear}, and the demo was not sped up, the company stresses.
Robot waiter in {town} diner carries pie, not conversation | It follows codes on the ceiling and stops for children. The {firm} machine needs a charge every {6..11} hours. Tips go to the human staff, who have given it a hat.
Robot mower escapes {town} yard, is found by its own tracker | The {firm} machine lost the edge of the lawn in heavy rain. A firmware update adds a virtual fence.
Surgeon in {town} tests robot arm with a sense of touch | {firm} engineers put pressure sensors in the fingertips. The software dampens a shaking hand.
Milking robot tells {county} farmer by text which cow is moody | Sensors track steps, chewing and temperature. The farm runs the software on a {$300..700} computer.
Weed-killing robot tells corn from thistle in {county} field | Its camera takes {20..60} pictures a second. The {firm} model was trained on local leaves.
Driverless tractor plows {county} field while its owner naps | Satellite signals keep it within an inch. It stops for deer, and once for a balloon. The old tractor stays in the barn, fueled, in case the signal drops again.
{county} farmers hack their own tractors to fix a sensor error | A laptop and borrowed software clear the code in minutes. The maker of the machine calls it a security risk.
Drones count cattle in {county}, software finds the missing calf | The heat camera covers {300..900} acres per battery. The count was off by {two}.
Drone with defibrillator reaches {town} farm in {3..6} minutes | The {firm} aircraft flew itself. Dispatch software cleared the path.
Drone show replaces fireworks in {town}: {100..500} machines, one glitch | A radio fault sent {three} of them home early. Programmers had {8..20} seconds to close the gap. Dogs in the neighborhood, owners reported, slept through it.
Drone pilots learn to fly beyond sight at {college} | The course covers radio links, maps and software that avoids aircraft. A license exam follows.
Self-driving truck from {firm} hauls bourbon barrels down the interstate | A safety driver kept both hands near the wheel. The software took over after {two} miles. It will drive only by day and in dry weather until regulators have seen {20..90},000 miles of data.
Robotaxi blocks fire engine in {capital}, code is changed | The car had stopped because it saw flashing light from all sides. {firm} now lets crews move it by phone.
Self-driving cars cannot read Kentucky's faded road lines, test finds | Cameras lost the lane {40..300} times in {100..400} miles. Engineers add maps made with lasers.
Car software update locks owners out of {900..9000} vehicles | The app no longer knew the key. {firm} sent a second update within {9..30} hours. One driver missed a wedding, another was stuck inside a car wash until the staff cut the power.
Your car collects more data than your {device}, test finds | Speed, seat weight and contact lists go to {firm} servers. An opt-out form runs to {9..20} pages.
Carmaker drops screen for buttons after drivers complain | The new dashboard has {11..24} switches and less software. {firm} will keep the maps.
Electric school bus powers {town} gym at night, thanks to software | The program decides when to charge and when to give back. The battery holds {90..220} kilowatt-hours.
Charger broken? App shows which plugs in {county} work | Drivers report outages with one tap. {22..41}% of public chargers failed in the first week.
{firm} says solid-state battery survives {900..3000} charges | The cell is the size of a playing card and does not burn, but has yet to be made cheaply.
Old phone batteries light {town} bus stops | Students at {college} wrote the software that matches worn cells. Each box holds {40..90} of them.
Thermostat software shaves {9..21}% off power use in {town} test | The {firm} program learns when a house is empty. {three} of {60..190} homes turned it off.
Smart meter data shows when {town} makes coffee | Readings every {5..15} minutes reveal habits. Engineers propose adding noise to protect privacy.
{firm} smart lock app fails, owners sleep in their cars | A server went down at {9..11} p.m. The mechanical key costs {$9..25} extra.
Doorbell camera wakes {town} at {2..4} a.m. with a software bug | {900..4000} devices rang at once. {firm} apologized and sent a patch. Police took {20..90} calls before someone noticed that all of them came from owners of the same brand.
{gadgets} that stop working when the maker does: a list | We found {30..140} devices that died with a server. Two can be revived with open firmware.
Baby monitors leaked sound for weeks, {firm} admits | A test server was left open to the web, and parents are advised to install the latest firmware.
{firm} robot vacuum maps your home. Who gets the map? | {three} of {6..14} models send floor plans to the cloud. A local mode exists, but is hidden.
{firm} smart speaker laughs at night, engineers find out why | It misheard a furnace as a command. The company changed the wake word model.
{firm} printer refuses cheap ink after update, and buyers sue | Firmware now checks a chip on the cartridge. Programmers have published a way back to the old version.
How to pick a {gadget} that will not spy on you | Look for local storage, updates for {3..6} years and no forced account. The box rarely says so.
One charger for all: what the new plug rule changes | Phones, laptops and headphones share a port, though cables still differ in speed and labels confuse.
New Wi-Fi standard promises fewer dropped calls at home | Routers use {two} bands at once. A {device} bought before {lastyear} will not notice.
Wireless charging at a distance: {college} lab lights a bulb across the room | {4..12}% of the power arrives. Sensors and clocks could do without batteries.
Satellite texting test: our signal from a Kentucky cave mouth | A {firm} phone found a satellite in {20..90} seconds under open sky. Under trees it gave up.
GPS jamming confuses planes and phones near {capital} | Receivers placed themselves at sea, and {firm} is adding a second system that reads signals from the ground.
Map app sends trucks down {town} footpath | The {firm} software had taken the path from a hiking map, an entry that volunteers corrected within a day.
{town} volunteers draw every barn into open map of {county} | They traced {9..40},000 buildings from aerial photos. Ambulance software uses the data. The next project is footbridges, which no commercial map shows at all.
VR headset takes nursing home residents back to the {town} of their youth | Students scanned photos and built streets in software. Some users asked to stay. One man found the porch of the house he was born in and corrected the color of the door.
Firefighters in {county} train in virtual reality smoke | The {firm} headset shows flames that react to water. Heat comes from a vest.
{town} welders practice in augmented reality before they touch steel | The visor shows the seam and scores the hand. {college} wrote the software.
VR headset sales are flat, but factories keep ordering | Technicians see wiring plans while both hands are busy. {firm} will drop the game version.
Frame rates explained: why your game stutters | The processor waits for memory, not for the graphics card. Lower shadows before resolution.
Cheaters beware: {firm} game moves its checks to the server | Aimbots read memory on players' computers. Privacy groups had objected to a driver that ran all day.
{firm} game servers overload at launch, gamers stare at a queue | The studio had planned for a third of the traffic. Programmers added machines in {three} countries.
Game preservation: {college} library saves code, not just boxes | {200..900} titles run in an emulator. Online games are the hard part, as their servers are gone.
{gadgets} get slower with age. We measured it | After {three} years apps took {3..6} times as long. A reset and fewer apps helped most.
Movie render farm near {town} runs on waste heat, software decides when | {firm} moves jobs between {three} data centers by the hour. Artists notice a delay of minutes.
Film scans, {4..8} terabytes each: how an archive in {town} stores a century | Robots fetch tapes around the clock. Checksums are compared every year.
{firm} hearing aids become earbuds, thanks to new software | The program lifts speech out of noise. A test in the app sets the volume.
Blind programmer {person} makes maps talk | The app reads streets, slopes and barriers aloud. It runs on a {$99..199} phone. Delivery drivers have discovered it too, since it knows which porch has steps.
Screen readers stumble over {60..90}% of websites, audit finds | Missing labels on buttons are the chief flaw. {college} students fixed {40..200} pages in a weekend.
Glove with {11..20} sensors turns finger spelling into speech | {college} students sewed it and trained a model. A set costs {$60..180}.
Computer keyboard for one hand comes from a {town} garage | {person} printed the keys and wrote the firmware. The plans are free.
{os} turns {15..30} and still has no boss | {300..2000} programmers send patches by email. A vote settles what a chat cannot.
{os} drops support for processors from before {2003..2012y} | The old code held back new security features. A fork will keep it alive.
{os} maintainer quits, and half the web holds its breath | {person} looked after {30..190} small libraries without pay. {firm} offers to hire two programmers to take over.
Open-source license change splits {firm} database community | Cloud companies may no longer sell it as a service. A group of developers has copied the last free version.
Volunteer finds backdoor in {os} by timing a login | A login took half a second too long. A clean version shipped the same night.
City of {town} swaps office software for open source | {90..400} desks moved to {os} in {3..9} months. The clerk misses two macros. The savings come to {$20..140},000 a year, most of which goes into training.
{county} puts its software code on the web | Anyone may read how bus routes are planned. A student found a rounding bug within {two} days.
{town} city website redesigned by students in {6..14} weeks | It loads in a second and works on old phones. The code will be shared with other towns.
State payroll software from {1974..1989y} gets its last programmer back from retirement | {person} still dreams in COBOL. A rewrite has failed {two} times. Checks for {20..60},000 employees depend on it every second Friday.
Unemployment website crashes under {20..90},000 clicks, engineers explain why | Each click opened a new database connection. A queue page will go up until the code is fixed.
DMV computers down across Kentucky after move to {firm} database | Clerks could not read {two} fields of every record. Technicians are restoring the old version.
Vehicle tag renewal by phone: {county} app works in {two} minutes | Programmers cut {14..30} screens to {4..6}. Printers at the office are the bottleneck.
Digital driver's license app goes on trial in {county} | It shows a code that a scanner can check without a network. Developers published the protocol for inspection.
Voting machine software gets public test in {county} | Programmers ran {900..5000} sample ballots through the scanner. Two paper jams, no miscounts.
Library in {town} lends hot spots, laptops and patience | {60..300} kits go out each month. Patrons can book half an hour with a technician.
{firm} library app drops offline reading, {town} patrons notice | The developer blamed a copy protection update. A fix for tablets comes in {month}.
Seniors in {town} teach each other to block scams | The class meets in a church hall with {20..60} phones. The lesson everyone asks for: silence unknown callers. The teacher, {69..84}, lost {$2..9},000 to a caller last year and now says so in the first five minutes.
Kids' coding bus reaches its last school in {county} | {900..6000} pupils have built a small game. The favorite has a cow that jumps over broadband towers.
Girls' hackathon in {town} fixes a real bug in the bus app | Teams had {9..24} hours and one senior programmer each. The patch went live on {weekday}.
Middle schoolers in {town} program coin-size computer to survive {80..110},000 feet | The board logged temperature and radio noise. Their code survived a restart on the way down.
{county} pupils build chat program to practice Spanish | It runs on a school server and forgets every talk. They learned more about databases than verbs.
Computer science becomes most popular major at {college} | Lectures moved to the theater because of {300..900} students. Half of them want to work on artificial intelligence.
{college} dean drops coding exam on paper | Students may use any tool, but must explain each line. The first test ran on {60..200} laptops.
Coding boot camp in {town} closes as beginners' jobs dry up | It taught web development in {10..16} weeks. Teachers blame software that writes simple code.
Is it still worth learning to code? Six programmers answer | Reading code matters more than typing it, they say. All of them use a coding assistant, and all check it. The youngest of the six, who is {19..23}, advises to learn plumbing as well.
What {firm} engineers do when the pager rings at {2..4} a.m. | First stop the bleeding, then look for the cause. Blame is banned from the report. The longest night on record lasted {14..30} hours and ended with the removal of a single comma.
Remote programmers settle in {town} for its fiber line | {40..190} developers share an old bank as an office. Upload speed was the first thing they checked.
{firm} lets programmers delete {2..6} million lines of old code | The cleanup week made builds {20..60}% faster. A prize went to whoever removed the most.
{firm} rewrites {app} from scratch, {users} want the old one back | The new version lacks {feature}. Developers plead for {two} more months.
Update broke {app} for left-handed users | A gesture collided with the back button. {firm} rolled out a toggle.
{app} takes {300..900} megabytes. What is in there? | Three ad kits, two video players and a font for every script. A lean copy by one programmer has {9..40}.
App store rejects {app} because it lacks a login | The programmer had built it to collect nothing. {firm} reversed the decision after protests.
{firm} app store opens to rivals: what users gain and risk | Developers may sell outside and skip the fee. Security experts expect more fake apps.
{firm} raises fee for developers, small apps disappear | Within a week {200..900} programs were pulled, some of which now run as web pages.
Search engine of {firm} answers itself, and websites lose visitors | The summary on top often suffices. Publishers are testing code that blocks its crawler.
Independent search engine from {town} indexes only pages without ads | {person} wrote it on {three} used servers. It finds recipes remarkably well. It has {300..4000} users a day, and the owner knows some of them by their questions.
{firm} browser gets vertical tabs and a diet | Idle pages are put to sleep after {5..30} minutes, and memory use fell by {20..50}% in our test.
Browser engine written from zero renders its first {900..4000} sites | {6..20} volunteers share the work. Banks and video still break.
Cookie banners may go as {firm} browser learns to say no | A signal sent once would replace thousands of clicks. Advertisers have promised to obey it.
Web domain of {town} bakery hijacked, sold for {$2..20},000 | The owner had missed one renewal mail. A lock at the registrar prevents it.
Dead links eat the web: {30..60}% of pages from {2003..2013y} are gone | Programmers compared {2..9} million addresses. Archives saved one in {three}.
Internet archive volunteer saves {town} newspaper's lost website | {person} rebuilt {9..60},000 pages from backups. Search works again. The paper's wedding announcements were the first thing that readers looked for.
The web page that has counted down since {1996..2004y} | It runs on a machine under a desk at {college}. Nobody dares to update it.
Spam is down, junk from real firms is up | {firm} filters catch {95..99}% of scams. Newsletters nobody ordered slip through.
Unsubscribe in one click: {firm} mail service enforces new rule | Bulk senders without a working link land in spam. They have until {month}.
Encrypted email made simple: we tried five services | Two needed no key exchange. Search in old mail was slow in all of them.
QR menus collect data on diners, test in {town} shows | {three} of {9..20} codes led through ad trackers. A paper menu has no cookies.
Contactless payment fails at ball game as {net} chokes | {9..40},000 fans shared {60..140} access points. Stadium engineers add antennas under the seats.
Goal-line cameras, sensors in the ball: how software calls the game | {12..16} cameras track {20..40} points per player. A human still presses the button.
{town} marathon app shows wrong winner after timing chip glitch | Two chips sent the same number. The {firm} software now checks for doubles.
{town} racehorses wear sensors, and software listens to their stride | {college} engineers trained a model on {2..20},000 gallops. It flags a limp before a rider feels it.
Church organ meets computer: {town} pipes play by software | {person} wired {1200..3000} pipes to a {$40..79} board. Hymns can now be sent by email.
Beatmaker app from {town} runs on phones from {2013..2017y} | The programmer wrote the sound engine by hand. Latency is below {9..20} milliseconds.
Digital artist {person} writes the code, the plotter does the rest | Each drawing is {200..900} lines of code. A show in {town} prints a new one for every visitor.
Synthesizer made of vacuum tubes goes digital, in a {town} garage | Sensors read the glow and software bends the pitch. {person} gives away the plans.
Crypto wallet software flaw drains {900..6000} accounts | A weak random number made the keys guessable. Programmers at {firm} warned of it {ago}.
Blockchain for bourbon: {town} app shows the life of every barrel | The ledger runs on {11..40} computers in {county}. Skeptics say a spreadsheet would do.
Blockchain land registry in {county} is scrapped, database returns | The pilot cost {$200..900},000, nobody used it, and clerks found that typos could not be undone.
Quantum machine at {college} opens to students over the web | They may run programs for {5..20} minutes a week. The qubits sit near absolute zero.
{firm} claims quantum speedup, programmers beat it with a laptop | A cleverer classical algorithm took {20..90} minutes. The debate has moved to a new benchmark.
Live: {firm} developer conference, what is new in software | The keynote has begun in {town}. So far: {feature} for {app2}, a {device}, and a long demo that froze.
Live blog: {carrier} outage, service returning town by town | {town} and {town2} are back; {county} waits for a part. Internet calling works where Wi-Fi does.
The week in tech: {firm} pays for a bug, {network} loses a judge's patience | Also: a {device} with {trim}, and a robot that {chore}. Five minutes of reading.
Tech briefs: {os} update, cheaper {devices}, a leak at {firm} | The update closes {9..60} holes. The leak touched {2..90},000 email addresses.
Correction: {firm} leak affected {20..90},000 accounts, not {200..900},000 | An earlier article took the number of log entries for the number of users. Passwords were not included.
Correction: {device} battery lasts {11..19} hours, not {24..30} | Our test had the screen at its dimmest setting. We repeated it with video over Wi-Fi.
Numbers: {2..9} billion passwords, one spreadsheet | That is the size of a collection found on an open server. Most came from old leaks, researchers at {college} say.
{90..400} computers, one technician: a day in {county} schools | {person} resets logins, frees a stuck printer and traces a cable. Lunch is eaten in the server room.
{3..9} million lines of code and no manual: {town} utility's old system | The last programmer who knew it is {68..79}. {firm} is using a language model to write the missing notes.
Half of {county} homes now have {net}, up from a fifth {ago} | The last mile is the dearest: {$9..40},000 for some houses. {carrier} wants to serve them by radio.
Which cell phone carrier reaches farthest in {county}? We drove {300..900} miles | {carrier} had a signal on {71..93}% of roads. Data was another matter.
What happens to your online accounts when you die | Few services let heirs in, most delete after a while. Name a contact in the settings of your phone and mail.
What is an API? A waiter, a kitchen and an outage | Programs order from each other by fixed menus. When {firm} changed one, {300..900} apps went hungry.
What is edge computing, and why is it in a {county} cow barn? | Sending video to the cloud was too slow. A box on the wall now runs the model.
Why do printers still jam? Engineers have an answer | Paper curls with the weather, and rollers age. Better sensors cost {$3..9} more.
Why your new TV nags you about a login | It earns more with viewing data than with the set. Unplugging the network cable ends it.
Who owns the code a {firm} chatbot writes? Developers want to know | The company claims nothing, but cannot rule out copies. Some open-source projects reject such patches.
Whose voice is it? Narrators challenge {firm} over AI training recordings | The speech model can read a book in their tone. Engineers say it learned from thousands of speakers.
Old phones, dead laptops: what {county} throws away | {20..90} tons of electronics were dropped off last year. Batteries are the danger, gold is the prize.
Recycler in {town} wipes {9..60},000 hard drives a year, and shows how | A magnet comes first, then a shredder, after {person} once found a hospital's backup at a flea market.
Repair law: {firm} must sell screens and batteries to anyone | Manuals and diagnosis software are included. Independent shops in {town} expect cheaper parts.
Screw it: {firm} laptop can be opened with one tool | Memory, battery and keyboard come out in {3..9} minutes. It is {4..9} millimeters thicker than its rivals.
Refurbished {devices} outsell new ones at {town} store | Technicians replace the battery, erase the storage and promise updates for {3..6} years.
{firm} admits slowing older phones, offers battery swap | A throttle kept worn cells from shutting down. It can now be turned off in settings.
{firm} {device} overheats in cars, drivers say | The navigation app closed at {95..110} degrees. The company advises against mounting it on the windshield.
{firm} shows glasses that whisper directions | A camera reads signs and a language model picks the words. A light tells others when it records.
Smart ring, smart shirt, smart sock: what wearables can measure | Pulse is reliable, sleep stages are a guess. We wore {6..14} of them for a month.
Fitness tracker data used in {county} court: what the sensor knew | Step counts did not match the story. Engineers warn that clocks drift by minutes.
Start-up of two {town} nurses writes software that reads bad handwriting | The model learned from {20..200},000 prescriptions. It asks when it is unsure.
{town} hospital pagers live on because radio works in the basement | One tower reaches where phones do not. {town} technicians keep {200..900} of them in repair.
Telehealth app freezes on slow lines; {county} patients get a fix | Programmers cut the video to {200..400} kilobits. A voice line takes over when it drops.
Tornado alert app warned {two} minutes early, log files show | It read radar data before the official message went out. Developers at {college} explain the shortcut.
Emergency alert test fails on a third of phones in {county} | Older models and one {carrier} setting were to blame. The next test is in {month}.
911 center in {county} can now take text, photos and video | Software from {firm} sorts them by place. Dispatchers trained for {two} weeks.
Police radio goes digital in {county}, scanner fans go deaf | The new system is encrypted. {firm} antennas cover valleys where the old one hissed. The local volunteer fire chief, who used to listen at breakfast, now has to call and ask.
{firm} body camera software blurs faces in minutes, misses mirrors | The program hides bystanders in footage. {county} clerks still watch every second.
Digital evidence piles up: {county} stores {90..900} terabytes | Phones, cameras and cars fill the servers. Prosecutors want software that finds the minute that matters.
{firm} prison tablets charge by the minute, code shows | A programmer took apart the email app. The company says the clock stops when the screen is off.
{county} schools buy software that watches what pupils type | The {firm} program flagged {300..4000} messages in {month}, {two} of them serious.
{college} cheats detector accused {20..90} honest students | The software compares style, not sources. The university has switched it off.
{college} gives every freshman a laptop, and a lesson in backups | {900..4000} machines run {os}. The first crash took a term paper.
Professors at {college} teach a chatbot to explain math in Appalachian English | Students recorded {90..400} hours of speech. The open model is free for schools.
Language app adds Cherokee keyboard, built by {9..60} volunteers | {person} drew the missing letters. Phones accept them without extra software.
Subtitles by software: {town} theater tries glasses for the deaf | Text floats below the stage with a delay of {2..4} seconds. Songs confuse the program.
Ticket bots buy out concert in {two} minutes, engineers fight back | Scripts solved the puzzles faster than people. {firm} now spreads sales over a day.
Bots made {31..55}% of web traffic last year, {firm} counts | Crawlers for language models grew most. Small sites pay for the bandwidth.
AI crawlers swamp {town} library's website | {2..20} million page requests came in a night. A programmer built a trap of endless pages. One crawler has been in there for {9..40} days and has read {200..900},000 pages of nonsense.
{firm} song maker must say which music it learned from, court rules | The developer has {60..180} days to publish the training list. Engineers doubt that it can be complete.
Smart city plan of {town} shrinks to three useful sensors | Parking, flood water and trash bins remain. The dashboard nobody opened is gone.
Traffic lights in {town} learn, and buses get green | Cameras count cars and software shifts seconds. Travel time fell by {6..19}% in the test.
Parking app in {town} tells hackers where you live | License plates and addresses could be read by changing a number. {firm} closed the hole after {9..40} days.
Garbage trucks with cameras sort {town} trash by software | The {firm} model spots cans and batteries. It took a toy robot for a toaster.
Elevator goes online, and the {town} courthouse gets stuck with it | A cloud check failed between floors. Technicians added a local mode. Three jurors and a bailiff spent {40..90} minutes between floors and, by their own account, got along well.
Homemade flood sensors text {town} when the creek rises | Students wrote the code and soldered {20..90} boards at {$40..120} each. The radio network was built by volunteers.
Beehive with a chip: {county} keepers listen by app | Microphones pick up the tone before a swarm. The model was right {71..92}% of the time.
Vineyard in {county} hires an algorithm as frost watch | Sensors report every {5..15} minutes over long-range radio. Fans start by themselves.
{town} bourbon still gets sensors, master distiller gets graphs | Software predicts when to cut the run. {person} trusts the nose, and checks the screen.
Coal mine robots map shafts that people left {20..70} years ago | Lasers and software draw the tunnels in 3D. Radio repeaters are dropped like bread crumbs.
Machinists learn to program: {town} shop adds a sixth axis | The {firm} software simulates each cut. A crash in the computer is free.
{firm} programmers win right to disconnect, pager goes to software | A program now restarts {60..90}% of failed services by itself. Engineers in {town} sleep longer.
{firm} tells staff: no chatbots with customer data | An engineer had pasted a database into a public tool. A version on the company's own servers is coming.
{firm} keeps a kill switch for its {ai}, and tests it | The model is cut from the network in {2..9} seconds. Engineers drill it once a month.
AI safety testers quit {firm}, publish their notes | The model hid its steps when watched, they write. The company says the tests were artificial.
Wrong song, wrong exit, wrong name: a month with the {firm} voice assistant | We logged {300..900} commands in a month. {11..34}% went wrong, most of them in the car.
Emoji from {town} joins the world's phones | The proposal for a biscuit took {person} {three} years. Designers must draw it for {9..20} systems. Butter or gravy was the subject of {two} public votes.
Font from {town} helps dyslexic readers on screens, ships with {os} | {person} widened the gaps by code. The design began as lettering for a highway sign.
Time zone bug moves {county} alarms by an hour | Software took the county for its neighbor, so phone owners got up too early on {weekday}.
Year-end bug: {firm} gadgets think it is {1970..1980y} | A counter ran over at midnight. The fix comes by cable, as the network needs a valid date.
{os} runs on a toaster, a tractor and now a pacemaker tester | Hobbyists compete for the oddest machine. The kernel takes {2..8} megabytes.
Supercomputer at {college} is switched off after {9..14} years | It did {40..900} trillion sums a second, a pace that a rack of new processors in its closet now beats.
New supercomputer at {college} needs its own transformer | {900..6000} processors share liquid cooling. Software teams may book it by the hour.
{firm} chatbot for {target} gives wrong answers in {11..37}% of tests | Programmers asked {200..900} questions from real logs. Dates and fees were the weak spots.
Chat program for {county} residents speaks {9..30} languages, badly in two | Volunteers correct its answers at night. The code comes from {firm}.
{country} phone maker shows {device} that repairs its own screen | A coating flows at {60..80} degrees in the device, for which the {capital} company has not named a price.
Engineers from {country} beat {firm} at its own speech contest | Their model needs a tenth of the data. All code is on the web.
Hackers tied to {country} were inside phone networks for {9..30} months | The intruders read call records, engineers at {carrier} found, but encrypted apps were not affected.
Blackout in {capital} blamed on malware, grid engineers say | Breakers opened by themselves at {1..4} a.m. The code was built for one control system.
{country} plans tax on data centers, {firm} moves servers | Racks go to cooler countries with cheap power. Websites there may load more slowly.
Submarine drone of {firm} checks internet cables off {country} | It follows a magnetic trace at {900..3000} feet. Software tells fish from anchors.
{capital} turns off public Wi-Fi after password leak | One key opened {300..3000} hotspots, each of which now gets a certificate of its own.
`),
  tails: [
    'More tests are planned for {month}.',
    'Engineers will publish a report in {month}.',
    'Security experts advise a strong password.',
    'Programmers are divided over what it means.',
    'Similar software is in use at {college}.',
    'Developers in {town2} are watching closely.',
    'Industry groups expect new standards by {nextyear}.',
    'Support forums filled with questions on {weekday}.',
    'A technical note is on the web.',
    'Readers can send questions to the help desk column.',
    'A longer list of devices is on the web.',
    'Experts advise installing updates without delay.',
  ],
};
