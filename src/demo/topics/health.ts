import { frames, type Topic } from '../grammar.ts';

/** Medicine, hospitals, diseases, diets, public health. */
export const health: Topic = {
  words: {
    disease: [
      'diabetes',
      'heart disease',
      'breast cancer',
      'lung cancer',
      'colon cancer',
      'prostate cancer',
      'pancreatic cancer',
      'dementia',
      'high blood pressure',
      'depression',
      'kidney disease',
      'liver disease',
      'heart failure',
      'stroke',
      'osteoporosis',
      'gout',
      'glaucoma',
      'macular degeneration',
    ],
    condition: [
      'asthma',
      'arthritis',
      'epilepsy',
      'multiple sclerosis',
      'migraine',
      'lupus',
      "Crohn's disease",
      'sickle cell disease',
      "Parkinson's disease",
      'chronic pain',
      'cystic fibrosis',
      'COPD',
      'fibromyalgia',
      'psoriasis',
      'narcolepsy',
      'bipolar disorder',
      'rheumatoid arthritis',
      'hemophilia',
    ],
    cancer: [
      'leukemia',
      'bone cancer',
      'lymphoma',
      'brain cancer',
      'kidney cancer',
      'thyroid cancer',
      'bladder cancer',
      'throat cancer',
      'melanoma',
    ],
    silent: ['high blood pressure', 'glaucoma', 'kidney disease', 'diabetes', 'osteoporosis', 'hepatitis C'],
    lungs: ['cystic fibrosis', 'pulmonary fibrosis', 'COPD', 'emphysema'],
    infection: [
      'measles',
      'whooping cough',
      'hepatitis A',
      'norovirus',
      'RSV',
      'strep throat',
      'meningitis',
      'tuberculosis',
      'mumps',
      'shingles',
      'pneumonia',
      'mono',
    ],
    vaccinable: ['measles', 'mumps', 'whooping cough', 'hepatitis A', 'chickenpox', 'meningitis', 'rubella'],
    newvaccine: [
      'RSV',
      'norovirus',
      'Lyme disease',
      'malaria',
      'tuberculosis',
      'strep',
      'staph',
      'West Nile',
      'dengue',
      'hepatitis C',
    ],
    wave: ['norovirus', 'RSV', 'measles', 'hepatitis A', 'a stomach virus', 'whooping cough'],
    contagion: ['norovirus', 'whooping cough', 'RSV', 'tuberculosis', 'strep throat', 'staph infection', 'pneumonia'],
    breath: ['RSV', 'strep throat', 'pneumonia', 'bronchitis', 'whooping cough', 'a sinus infection'],
    germ: ['salmonella', 'norovirus', 'E. coli', 'listeria', 'hepatitis A', 'campylobacter', 'shigella'],
    virus: ['hepatitis C', 'hepatitis B', 'HIV'],
    tainted: [
      'raw oysters',
      'bagged salad',
      'cantaloupe',
      'deli meat',
      'undercooked eggs',
      'sprouts',
      'ground beef',
      'soft cheese',
      'potato salad',
      'frozen berries',
      'chicken salad',
      'green onions',
    ],
    pollutant: ['lead', 'arsenic', 'radon', 'nitrates', 'mercury', 'cadmium'],
    drug: [
      'Correlix',
      'Vantapril',
      'Osmerol',
      'Tolvaxin',
      'Nerudase',
      'Paxomab',
      'Glycorin',
      'Somnatrel',
      'Arvatide',
      'Lumozan',
      'Benzorane',
      'Cavitrex',
      'Dolorquel',
      'Ferrovane',
      'Hepatilin',
      'Ixomab',
      'Kalitrol',
      'Mirovance',
      'Pulmavar',
      'Quintolol',
      'Renavir',
      'Zentrada',
    ],
    habit: [
      'walking',
      'better sleep',
      'coffee',
      'a Mediterranean diet',
      'yoga',
      'less salt',
      'strength training',
      'fasting',
      'vitamin D',
      'gardening',
      'swimming',
      'tai chi',
      'cycling',
      'green tea',
      'a high-fiber diet',
      'meditation',
      'dancing',
      'a daily aspirin',
    ],
    food: [
      'nuts',
      'blueberries',
      'beans',
      'oily fish',
      'oats',
      'leafy greens',
      'yogurt',
      'tomatoes',
      'walnuts',
      'lentils',
      'broccoli',
      'eggs',
      'olive oil',
      'mushrooms',
      'sweet potatoes',
    ],
    therapy: [
      'music therapy',
      'art therapy',
      'talk therapy',
      'light therapy',
      'dance therapy',
      'group singing',
      'guided breathing',
      'acupuncture',
    ],
    symptom: [
      'back pain',
      'insomnia',
      'fatigue',
      'chest pain',
      'anxiety',
      'hearing loss',
      'dizziness',
      'heartburn',
      'memory loss',
      'joint pain',
      'shortness of breath',
      'numb fingers',
      'hair loss',
      'blurred vision',
      'neck pain',
    ],
    lingering: ['fatigue', 'joint pain', 'shortness of breath', 'memory loss', 'dizziness', 'insomnia', 'brain fog'],
    mind: ['anxiety', 'insomnia', 'burnout', 'depression', 'panic attacks', 'eating disorders', 'self-harm'],
    ailment: ['sore throats', 'coughs', 'earaches', 'sinus infections', 'chest colds', 'common colds'],
    childhood: ['scoliosis', 'hearing loss', 'asthma', 'lazy eye', 'tooth decay', 'poor eyesight', 'anemia', 'obesity'],
    injury: ['a broken hip', 'a torn knee ligament', 'a stroke', 'a new shoulder', 'a spinal injury', 'a bad burn'],
    callfor: ['chest pain', 'overdose', 'stroke', 'breathing trouble', 'fall', 'seizure'],
    surgery: ['knee surgery', 'cataract surgery', 'hip surgery', 'hernia surgery', 'back surgery', 'heart surgery'],
    organ: ['heart', 'kidney', 'liver', 'lung', 'pancreas'],
    screening: [
      'mammograms',
      'colonoscopies',
      'blood pressure checks',
      'lung scans',
      'skin cancer checks',
      'cholesterol tests',
      'hearing tests',
      'bone density scans',
      'eye exams',
    ],
    freecare: ['counseling', 'eye exams', 'vaccines', 'birth control', 'dental care', 'sports physicals'],
    medicaid: [
      'doula care',
      'dentures and fillings',
      'hearing aids',
      'addiction treatment',
      'glucose sensors',
      'home hospice',
      'eye exams and glasses',
    ],
    group: [
      'older adults',
      'pregnant women',
      'teenagers',
      'young adults',
      'men over 50',
      'women over 60',
      'nurses',
      'shift workers',
      'rural patients',
      'veterans',
      'new mothers',
      'coal miners',
      'truck drivers',
      'farmworkers',
      'firefighters',
      'grandparents',
    ],
    workers: [
      'truck drivers',
      'nurses',
      'warehouse workers',
      'police officers',
      'bakery workers',
      'poultry workers',
      'security guards',
      'bus drivers',
      'line cooks',
    ],
    ward: [
      'emergency room',
      'intensive care unit',
      'burn unit',
      'maternity ward',
      'cancer ward',
      'stroke unit',
      'cardiac unit',
      'trauma unit',
    ],
    pet: ['Biscuit', 'Pepper', 'Buttons', 'Clover', 'Nutmeg', 'Thimble', 'Waffles', 'Domino'],
    hospital: [
      '{town} Memorial Hospital',
      '{town} Memorial Hospital',
      '{county} Medical Center',
      '{county} Medical Center',
      '{town} Regional Hospital',
      '{town} Regional Hospital',
      'St. Ansel Hospital',
      'St. Brannoc Medical Center',
      'Good Shepherd Hospital of {town}',
      'Highlands General Hospital',
      'Sable Valley Hospital',
      'the {college} teaching hospital',
    ],
    childrens: [
      "Merriweather Children's Hospital",
      "Sable Valley Children's Hospital",
      "Highlands Children's Hospital",
      "{county} Children's Clinic",
    ],
    doctor: [
      'Dr. {person}',
      'family physician {person}',
      'internist {person}',
      'nurse practitioner {person}',
      'physician {person}',
    ],
    agency: [
      'county health officials',
      'state health officials',
      'federal health officials',
      'public health nurses',
      'local health officials',
      'health department doctors',
    ],
    state: [
      'Ohio',
      'Indiana',
      'Tennessee',
      'West Virginia',
      'Illinois',
      'Missouri',
      'Texas',
      'Oregon',
      'Maine',
      'Iowa',
    ],
    six: ['four', 'five', 'six', 'seven', 'eight'],
  },
  frames: frames(`
{habit} may lower risk of {disease}, study of {group} finds | Researchers followed {900..90000} people for {4..20} years. The benefit was greatest in those with a family history.
{habit} did not prevent {disease} in {group}, trial shows | Patients in both arms fared about the same. Doctors say the habit still does no harm.
{4..60} cases of {infection} in {county} | Most patients are {group}. Officials urge anyone with fever or rash to call a doctor before visiting a clinic.
{vaccinable} outbreak in {county} sickens {11..140} | Health workers are tracing contacts. Vaccination rates in the area are below the state average.
{drug} approved for {disease} | In a trial of {400..5000} patients it did better than older medicines, though one in {6..19} stopped because of nausea and headache.
{drug} fails in late-stage trial for {disease} | Patients who took the pill did no better than those on placebo. Physicians had hoped for a new treatment.
Shortage of {drug} leaves {disease} patients scrambling | Pharmacists in {town} ration refills. Doctors are switching some to older medicines. The maker blames a contaminated batch and promises fresh supply by {month}; until then, patients are asked not to stockpile.
{hospital} opens clinic for {disease} | The unit has {8..40} beds and specialist nurses. {group} can be seen without a referral.
{hospital} to end maternity care; {county} patients face long drives | Expectant mothers will have to travel {25..80} miles to deliver. Obstetricians are hard to recruit. The hospital delivered {90..260} babies last year, too few, it says, to keep a surgeon and an anesthetist on call around the clock.
Surgeons at {hospital} perform first {organ} transplant | The {24..69}-year-old patient went home after {9..40} days. Forty doctors and nurses took part. The program had waited {two} years for a license, and {9..40} other patients are on its list.
Nurses at {hospital} warn of staffing and patient safety | One nurse cares for up to {7..11} patients at night. The hospital says it is recruiting. {agency} will visit in {month}.
What {doctor} wants {group} to know about {symptom} | It is often harmless, but can be an early sign of something worse. Do not ignore it for more than two weeks.
Should {group} get {screening}? Doctors revise advice | The new guideline lowers the starting age by {three} years. False alarms remain a concern.
{group} skip {screening}, and {agency} want to know why | Cost, distance and fear top the list. A mobile clinic will visit {town} in {month}.
New blood test spots {disease} years before symptoms | In a study of {300..6000} patients it was right {81..96}% of the time. It is not yet for routine use.
Living with {condition}: {person} of {town} tells her story | Diagnosed {ago}, she manages fatigue and bad weeks with therapy and medication. A support group helped.
Overdose deaths in {county} fall {6..31}% | Treatment programs and wider use of naloxone helped, according to {agency}. Counselors warn that the gains are thin: the waiting list for a treatment bed is {3..11} weeks long.
Needle exchange in {town} linked to fewer {virus} cases | The program also sends drug users to treatment. Nurses hand out test kits.
Cancer rates among {group} in {county} puzzle doctors | Cases of {cancer} are {12..60}% above the national rate. Smoking explains only part of it. An epidemiologist will spend a year going through medical records, well water and work histories.
Dr. {person} of {town} retires after delivering {2000..7000} babies | The obstetrician trained three generations of nurses. Rural hospitals struggle to find doctors who will take over such practices. Patients lined up with photographs on the last day, some holding babies of their own.
Free clinic in {town} treats {symptom} and {disease} without insurance | Volunteer doctors see {30..120} patients a week. Dental care is next. The exam rooms are in a former shoe store, and the pharmacy is a locked cabinet filled by donations.
Rural ambulance crews in {county} struggle as {callfor} calls rise | Paramedics wait an average of {21..58} minutes for a hospital bed. Emergency rooms are full.
{lingering} after {infection}: doctors learn more about lingering illness | Up to one in {5..20} patients has trouble months later. A clinic at {hospital} offers rehab.
Therapists see surge of {mind} among {group} | Waiting lists for counseling reach {6..24} weeks. Mental health experts suggest sleep, exercise and company.
Hotline for {group} with depression takes {300..4000} calls | Counselors in {town} answer day and night. Suicide prevention experts say talking helps.
Ask the doctor: is {habit} good for {symptom}? | {doctor} explains what the evidence shows and who should be careful. Patients with {disease} need a check first.
{six} ways to ease {symptom} and {symptom2} without pills | Physical therapists recommend stretching and {habit}. See a doctor if the trouble lasts.
{drug} linked to {symptom} in {group}, researchers warn | The risk is small, but patients should not stop treatment on their own. Regulators will review the label.
Gene therapy for {condition} gives {group} new hope | {three} of the first patients no longer need {drug}. The treatment is costly and long-term effects are unknown. Doctors will follow the patients for fifteen years, as regulators demand, before they speak of a cure.
{agency} urge {group} to get vaccinated against {vaccinable} | Free shots are offered at the {town} clinic on {weekday}. Side effects are mild.
New {newvaccine} vaccine for {group} shows promise | It protected {72..95}% of volunteers for at least a year. A larger trial is to start in {month}.
School nurses in {county} screen pupils for {childhood} | One in {6..19} needed to see a physician. Parents get a letter with advice.
{hospital} cuts {contagion} by washing hands, again | Doctors and nurses were filmed and coached. Infections fell by {20..60}%.
Obesity in {county} at {29..44}% | Among {group} the rise was steepest. Physicians expect more diabetes and heart disease. Dietitians teach families to cook cheap and healthy meals.
Smoking among {group} in {county} falls to record low | Vaping, however, is up. Lung doctors warn that nicotine harms the heart as well.
Does {drug} help with weight? What patients with {disease} should know | Doctors say it works only with diet and exercise. Nausea is common in the first weeks.
Dialysis center opens in {town}, sparing kidney patients the trip | Nurses will treat {24..80} people three times a week. Many used to drive to {town2}. One of them, {person}, reckons that two days of the week have been given back.
{doctor} on what {silent} does to the body | The disease often goes unnoticed for years. Early treatment prevents the worst damage.
Food poisoning: {germ} traced to {tainted} in {county} | {18..230} people fell ill within two days of the meal. Doctors advise plenty of fluids and rest. The kitchen has been closed, and inspectors are looking at a cooler that had failed overnight.
Dentists see more tooth decay in {group} from {county} | Fewer than half saw a dentist last year. A fluoride program begins in {month}.
Allergy season arrives early, and {group} feel it | Pollen counts in {county} hit a high. Allergists suggest nasal sprays and shut windows.
Stroke patients in {county} reach {hospital} too late | Only {19..45}% arrive in time for clot-busting drugs. Doctors teach the warning signs: face, arm, speech.
Teen {person} beats {cancer}, thanks nurses at {childrens} | Chemotherapy took {6..22} months. The {14..18}-year-old wants to become a doctor.
Antibiotics do not cure {ailment}, {agency} repeat | {17..46} out of 100 prescriptions in {county} were not needed, an audit of {20..90} clinics found. Overuse breeds resistant bacteria.
Exam room on wheels brings {screening} to {county} farms | Two nurses park the van beside the grain elevator from {6..9} in the morning. Results go to a physician in {town} the same day, and nobody loses a day of work.
{hospital} reopens its maternity ward after {14..60} months | {three} obstetricians and {9..24} nurses have signed on. The first baby arrived at dawn on {weekday}, {9..16} minutes before the ribbon was to be cut. The county pays part of the malpractice insurance, which had driven the doctors away.
Maternal deaths in Kentucky: what {20..90} case files show | A review panel of doctors found that {54..86}% could have been prevented. Bleeding, high blood pressure and overdose led the list. The panel asks for home visits by nurses in the first {three} weeks.
Midwives deliver {third} straight healthy year in {county} | {80..400} babies were born with their help and no mother was lost. The doctors who once opposed the practice now send it patients.
"Just nerves": how {hospital} doctors missed women's heart attacks | Jaw pain and nausea are often put down to stress. Cardiologists there now test every woman who describes them.
Number of babies born dependent on opioids drops in {county} | Nurses rock and swaddle newborns instead of reaching for morphine first. The average hospital stay has shrunk from {16..24} to {6..11} days.
Pregnant in {county}, and the delivery room is {40..90} miles away | {person} of {town} packed a bag at 34 weeks and slept on a cousin's couch. A feature on pregnancy in a county without an obstetrician.
Doulas join the payroll at {hospital} | They stay with a mother through labor and visit at home for {6..12} weeks. Cesarean births fell by a fifth in a pilot with {90..400} families. The {county} midwives' group, which had asked for the step since {2014..2019y}, calls it overdue.
Breast milk bank in {town} feeds the smallest patients | Donors are screened like blood donors. {20..90} premature infants got {300..4000} ounces last quarter, and nurses report fewer gut infections.
Postpartum depression: {doctor} on signs that a partner should not miss | Sleeplessness even when the baby sleeps, guilt and withdrawal are among them. The visit two weeks after birth should include {three} plain questions.
Premature twins go home from {childrens} after {70..140} days | They weighed less than {two} pounds each. Their nurses lined the hallway and a volunteer pushed the cart.
Hospital merger: who will treat {county} patients? | Beds, doctors and charity care would stay for {three} years under the plan. Nurses want that promise in writing.
Hospital price list leaves {county} patients guessing | The charge for the same scan ran from {$400..900} to {$2000..6000} at {three} hospitals. A patient advocate explains what to ask before a procedure. Cash, oddly, was sometimes cheaper than insurance.
{county} hospital district asks voters for new {ward} | The tax would cost the owner of an average house {$30..90} a year. Doctors say patients now wait {9..30} hours for a bed.
{town} urgent care to close nights; hospital {22..50} minutes away | The clinic could not fill {6..19} shifts a week. Paramedics reckon that every tenth call will now end in a crowded emergency room.
Inside the {ward} at 3 a.m.: a nurse's night | A fall, a fever, a frightened husband. Between alarms the staff share cold pizza and the feeling that someone always gets missed.
{hospital} fined {$40..900},000 over patient falls and late medication | State inspectors found {9..40} violations in the {ward}. The administrator has hired a safety nurse.
Surgeons left sponge in patient, {county} jury told | The {34..71}-year-old needed a second operation and {5..20} days of antibiotics. Nobody in the operating room had counted aloud that evening, jurors heard, because the shift was {two} nurses short.
Correction: {drug} dose is weekly, not daily | An earlier story on {disease} misstated how often patients take the medicine, and pharmacists ask anyone with doubts to call before the next dose.
Wrong-patient errors fall after {hospital} adds photos to charts | Nurses had mixed up people with the same surname {11..60} times in a year. Now the face is on every screen and wristband.
Why the {town} emergency room makes you wait: a nurse explains | Chest pain goes first, a sprained ankle last, whoever came earlier. Asking to be checked again is always allowed.
Medical debt made one in {3..6} {county} patients skip care | Of {400..3000} adults asked, many had cut pills in half or put off {screening}. The free clinic sees them when it is late.
{town} children return to class only with {vaccinable} shots | {agency} excluded {12..140} pupils whose records were incomplete. Nurses gave the vaccine in the gym, beside the bleachers, at no charge. Those with a medical reason not to be vaccinated may stay home during an outbreak.
Vaccine refusals in {county} kindergartens reach {6..19}% | Pediatricians warn that {vaccinable} needs only a small gap to spread. Parents who hesitate are offered half an hour with a nurse instead of a leaflet.
Measles case at {town} ballgame: who was exposed and what to do | Anyone in the east stands after 6 p.m. should check vaccination records. The rash appears {8..14} days after contact, and infants are at the greatest risk. {agency} have called {90..600} ticket holders so far.
Shingles shot may also protect the brain, study of {20..90},000 patients suggests | Those who had been vaccinated were {11..27}% less likely to develop dementia in {5..9} years. The authors cannot rule out that healthier people get more shots.
Whooping cough is back in {county} | Doctors played a recording of the cough so that parents would know it. {30..240} cases have been confirmed since the start of school.
{agency} hunt source of Legionnaires' disease near {town} | {5..40} people have pneumonia and {two} are in intensive care. Samples were taken from cooling towers and the fountain on {street}. The bacteria travel in mist, not from person to person, so schools stay open.
Mosquitoes in {county} carry West Nile virus, tests confirm | No person has fallen ill. Health officials advise long sleeves at dusk and emptying buckets, gutters and old tires.
Lyme disease in {county}: how to remove a tick, and when to worry | Use fine tweezers, pull straight and note the date. A ring-shaped rash or fever within {three} weeks calls for a doctor.
Alpha-gal: the tick bite that makes {county} patients allergic to meat | An allergist in {town} has diagnosed {60..400} people, several of them cattle farmers. Hives start hours after a steak, so few make the link.
Rabies shots for {12..60} campers after bat is found in bunkhouse | The treatment takes {two} weeks and cannot wait for symptoms. {agency} say that bats should never be handled with bare hands.
Tuberculosis test for {200..900} at {town} high school after one case | The patient is recovering at home. Nurses will read skin tests on {weekday} and stress that a positive result is not the same as being ill.
Hepatitis A shots offered to restaurant crews in {county} | The virus spread through {two} kitchens last season. Cooks and servers get the vaccine free, and their employers get a sticker for the door.
Staph in the locker room: team doctor treats {5..19} wrestlers | The skin infections resist common antibiotics. Mats are now scrubbed twice a day and nobody shares a towel or razor.
Norovirus sweeps through {town} nursing home | {22..90} residents and {8..30} caregivers fell ill within days. Visits are suspended, and nurses push fluids to prevent dehydration.
Syphilis in newborns: {40..140} cases alarm Kentucky doctors | The state counted {40..140} infected babies last year. A blood test in pregnancy and a course of penicillin would have spared nearly all of them.
No new HIV infections in {4..12} years among {town} clinic patients | {90..600} people take the daily preventive drug. A pharmacist, not a physician, handles most of the visits.
Superbug found in {third} Kentucky hospital, {3..17} patients isolated | The fungus resists {two} classes of drugs and lives for weeks on bed rails. {hospital} isolated {3..17} patients and cleans rooms with ultraviolet light.
Sepsis alert saves hours, and lives, at {hospital} | A nurse who sees fever, racing pulse and confusion may now start antibiotics on her own. Deaths fell {11..34}% in the first year.
Sewage tells {agency} that {wave} is coming | Samples from the {town} treatment plant rise about {5..12} days before clinics fill up. The same test may soon track opioids.
Tap water in {town} gets new test for {pollutant}; doctors explain the risk | Pregnant women and infants are most vulnerable. {agency} hand out filters on {street} and offer free blood tests.
Lead in the blood of {20..140} {county} toddlers, clinic finds | Old window paint is the likely source. There is no safe level, pediatricians say, but iron-rich food and a clean floor help.
Radon, the lung cancer risk in {county} basements | The gas seeps from limestone and cannot be smelled. Public health nurses lend a test kit for {two} days, like a library book.
Heat sends {40..300} to emergency rooms in {county} | Roofers, athletes and older people without air conditioning suffered most. Doctors say that confusion means heat stroke and a call to 911.
Column: heat kills the lonely first, says a {town} nurse | Loneliness is a medical risk, she writes after a week of ambulance calls. A knock on a door in July can do more than a prescription.
Black lung found in {20..90} younger miners, clinic in {county} reports | Some had worked underground for fewer than {9..14} years. Cutting into rock raises silica dust, which scars the lungs for good. Federal rules on dust date from a time when seams were thicker, and the clinic's doctor wants chest X-rays every {two} years.
"He coughs in the dark": a black lung family in {town} | {person} cut coal for {14..33} years. Now an oxygen hose runs from the bedroom to the porch of their house in {town}.
Counter workers and silicosis: doctors trace {8..40} cases to cut stone | The patients, most under 45, shaped kitchen tops without water or masks. {two} are waiting for new lungs.
Hearing loss on {county} farms: audiologist tests {90..400} growers | The booth stood between the pie tent and the pigs at the fair. By 50, half of them miss the high notes of speech, and few wear plugs.
Chicken plant nurse counts sore wrists: {31..58}% of the line | Repetition, cold and speed damage nerves. A hospital in {town} will test whether more breaks lower the rate of surgery.
Farm stress and suicide: {county} trains feed dealers to listen | They see growers each week and know who has stopped joking. A counselor's number is printed on the feed sacks. {person}, who lost a brother {ago}, teaches the course in a seed warehouse.
{group} and suicide: what {agency} learned from {40..200} deaths | Half had seen a doctor in their last month. Asking directly does not plant the idea, the report says, and locking up guns and pills saves lives. Help is available day and night by calling or texting 988.
Suicide crisis line 988 answers {county} in {20..50} seconds | Kentucky's crisis counselors talked with {3000..9000} people in a month. Nine in ten calls ended without police or an ambulance.
School counselors in {county} each care for {350..700} pupils | The recommended number is 250. A therapist visits by video from a former supply closet, {8..19} sessions a day.
Psychiatric beds in {county}: none; nearest: {60..140} miles | Sheriff's deputies drive patients through the night. {hospital} plans a {8..24}-bed unit if it can find psychiatrists. One patient spent {30..90} hours in a room with a bench while {six} hospitals said no.
Teens, phones and sleep: what {doctor} tells parents | Charge it in the kitchen, she says, and keep the argument for daylight. Of her young patients with depression, {50..85}% scroll after midnight.
Eating disorders rise among {town} athletes, therapist warns | Runners and wrestlers are at risk, and so are boys who want to bulk up. A heart that beats too slowly is a reason to stop training today. The coach who weighs the team in front of everyone, she says, means well and does harm.
{therapy} helps {group} with depression, trial finds | After {8..20} weeks they scored {19..44}% lower on a scale of symptoms than those on a waiting list. Medication was not changed.
Grief is not an illness, a {town} counselor says, except when it is | Psychiatrists argue about when mourning needs treatment. She looks for one thing: whether the person can still be comforted.
May a therapist fire a patient? {doctor} answers | Yes, for good reasons and with notice, in short. No one in a crisis may be left without care.
Barbers of {town} learn to spot depression | {14..60} of them took a course from a psychologist. Men say things in that chair that no clinic hears.
First responders with trauma get their own counselor in {county} | Paramedics and firefighters were called to {4..14} deaths a month last year. The therapist used to drive an ambulance.
Anxiety in college: {college} clinic cuts wait from {5..9} weeks to {2..4} days | Students now get one session at once instead of a course later. Two in three say it was enough.
Electroconvulsive therapy helps {20..90} depressed patients at {hospital} | Long feared because of the movies, it is done under anesthesia. Memory gaps are the main side effect.
Ketamine clinic opens in {town}, psychiatrists ask for rules | Dozens have appeared in Kentucky. An infusion costs {$300..700} and lifts depression within hours in some patients. Blood pressure and abuse need watching.
Veterans with post-traumatic stress fish and heal in {town} | {person}, a former Army medic, runs the peer group. Doctors at the veterans hospital send patients to the dock on {weekday} mornings.
Burn pit illnesses: {200..900} Kentucky veterans sign up for lung tests | Many were told for years that they had asthma. The veterans hospital has added {two} pulmonologists.
Veterans hospital cuts wait for {surgery} to {19..45} days | It had been {70..160}. Two operating rooms now run on Saturdays, with nurses who volunteered for the shift.
Phantom pain eases with a mirror: therapists in {town} show how | The brain sees the missing hand move and relaxes. Of {14..60} amputees, more than half sleep better.
Robot legs let paralyzed {town} patient {person} stand again | Physical therapists at {hospital} train {8..30} people with spinal injuries. The frame weighs {30..55} pounds and hums.
After {injury}: what good rehab looks like | Start early, hurt a little, rest often, says a physical therapist in {town}. Most people stop their exercises the week they would begin to work.
Overdose reversal kits go into {20..90} newspaper boxes in {county} | The naloxone is free and nobody asks a name. In {town} the boxes have been refilled {3..9} times since spring.
Methadone clinic wants to open in {town}; neighbors and doctors speak | The nearest is {40..95} miles away, and patients must come daily at first. Addiction specialists say that deaths fall where the medicine is close. A hearing at the health department is set for {weekday}, and {three} pastors have asked to testify in favor.
Addicted for {6..17} years, {person} now drives others to treatment | She keeps naloxone, crackers and a list of {12..40} open beds in the glove box. A profile of a peer counselor in {county}.
Jail in {county} lets inmates start medication for addiction | Nurses give buprenorphine in the cell block. Of the first {40..160} people released, far fewer overdosed in the weeks that are the deadliest. The sheriff was against it until his own nephew died on the third day after release.
Xylazine wounds baffle {town} emergency doctors | The animal sedative is cut into street fentanyl. Naloxone does not reverse it, and sores need weeks of dressing.
Opioid settlement money: {county} buys beds, counselors and a van | {$300..2400},000 will pay for treatment over {three} years. Families of people who died sat on the panel that chose. An audit of the counseling will be public, which the mothers on the panel had insisted on.
Alcohol kills more in {county} than fentanyl, state figures show | Deaths from liver disease doubled in {8..15} years. Doctors can prescribe pills that dampen the craving, yet fewer than one in ten patients gets them. Taxes on drink have not kept pace with prices, the authors note, and few clinics ask about it.
Dry for a month: what {40..300} volunteers' livers showed | Blood pressure, sleep and liver fat improved in {4..5} weeks. The gains lasted only in those who went on drinking less.
Bourbon, blood pressure and the third glass: {doctor} answers readers | There is no healthy dose, she writes, only smaller risks. A drink a day adds up for {group}.
Gambling disorder clinic opens at {hospital} as betting calls triple | Psychiatrists treat it much like alcohol dependence. Most of the {30..140} patients are men under 35 who bet on games by phone.
Pregnant smokers in {county} get vouchers, and many quit | A clean breath test earns {$20..50} in diapers. After birth, {28..46}% were still off cigarettes, against a tenth with advice alone.
Vaping pupils, coughing pupils: {town} school nurse keeps a tally | She sent {5..19} teenagers to the emergency room in a term. Nicotine patches for minors need a doctor's order.
Lung scans for former smokers: {county} finds {9..40} tumors early | The low-dose scan takes ten minutes. Surgeons say that nine of ten small cancers can be cut out for good. Yet only one in {5..9} of those who qualify has had it, often because nobody told them.
Oral cancer from chewing tobacco: a former pitcher warns {town} teens | {person} dipped for {8..19} years and lost part of his jaw at 34. He now shows his X-rays to high school teams.
Why quitting smoking makes you hungry: a {town} dietitian explains | Nicotine blunts taste and speeds the metabolism. Dietitians suggest crunchy snacks and patience for about {8..12} weeks.
"I could say no": {person} on stopping {cancer} treatment at 80 | The {town} woman chose the garden over a third round of chemotherapy. Her oncologist agreed, and wishes more patients were asked.
Colon cancer in the thirties: oncologist at {hospital} sounds alarm | Cases among younger adults rose {30..60}% in {10..20} years. Bleeding is too often put down to hemorrhoids.
Mailed kits double colon cancer screening in {county} | The stool test can be done at home and costs patients nothing. Of {900..4000} returned, {30..120} led to the removal of a growth.
Breast density letter confuses women, {county} survey finds | {40..65}% thought it meant cancer. Radiologists propose {three} plain sentences and a phone number.
Mammogram van breaks {three}-year silence in {county} | The hospital that owned the last machine closed. Technologists will screen {20..36} women a day in the courthouse lot. {person}, who drove it the first week, says that {two} women wept with relief before the picture was taken.
Prostate cancer: watching beats surgery in {600..2500} patients | Men with slow tumors lived as long without an operation, a study of {600..2500} patients over {12..20} years shows. Doctors checked them every six months.
Childhood cancer drug {drug} runs out at {third} hospital | Oncologists are weighing which children can wait. The plant that made it failed an inspection, and no other company has a license.
Proton beam or plain X-rays? {cancer} trial ends in a tie | Survival was the same for {300..1400} patients. The costlier beam caused fewer mouth sores but needed {20..60} trips.
Cancer patients in {county} get rides from retired coal truckers | {9..30} drivers have logged {20..90},000 miles to the radiation clinic. One keeps peppermints for the nausea. The volunteer who began it lost his wife to {cancer} after she missed treatments for want of a car.
T-cells trained to hunt {cancer}: first Kentucky patient walks home | Doctors at {hospital} removed, altered and returned the cells in {3..5} weeks. Fever and confusion are the risks to watch. Such patients once had months to live; in trials, about half were free of cancer after {two} years.
Cancer bell falls silent at {hospital} | Nurses took it down after patients who will never finish treatment said it hurt. A guest book has replaced it.
Analysis: why cancer deaths fall faster in cities than in {county} | Later diagnosis, long drives and tobacco explain most of the gap. Screening alone will not close it without surgeons nearby.
Skin cancer checks at the county fair find {5..19} melanomas | Dermatologists looked at {200..900} backs beside the livestock barn. The oldest patient had driven a tractor without a hat for 60 years.
Sunscreen, hat, shade: what works best for {group} | Dermatologists measured burns in {80..400} volunteers. Shirts beat every lotion, and most people put on half as much as they need.
{third} heart attack in a week at {town} factory leads to new defibrillators | Coworkers saved one man of {41..63} with chest compressions. {hospital} is training {60..300} shift workers. Paramedics needed {9..19} minutes to reach the loading dock.
CPR to a drumbeat: {county} teaches {400..3000} pupils | The right tempo is about that of a dance hit. A {13..17}-year-old used it on her grandfather last spring, and he lived.
Heart failure patients in {county} weigh in by phone | A gain of {3..5} pounds alerts a nurse in {town}. Readmissions fell by {18..40}% among {200..900} patients.
Cardiologist {person} explains the number on your blood pressure cuff | The top figure matters more with age. Sit still, feet flat and no talking, or the reading may be {10..20} points too high.
Statins at 75: benefits shrink but do not vanish, trial of {2000..9000} finds | The pills prevented one heart attack or stroke for every {40..90} people treated. Muscle pain was no more common than with placebo. Doctors and patients, the authors write, should decide together and not by the birthday cake.
Church ladies lower blood pressure in {county}, {5..12} points at a time | Volunteers with cuffs visit after services. A pharmacist adjusts the medicine on the spot, and diabetes is found along the way.
Heart valve replaced through a wrist-thick straw, {town} man home in {2..4} days | He was too frail for open surgery. {hospital} has done {30..140} of the procedures in its new lab.
Broken heart syndrome is real, and cardiologist {person} has the scans | After loss or fright the muscle balloons for weeks. Most of the {20..80} patients treated at {hospital} are women over 60.
Stroke at {31..39}: "I thought my arm was asleep," says {person} | She waited {4..11} hours before calling. At {hospital} the window for a clot drug had closed, but a catheter worked.
Telestroke robot brings a neurologist to {town} in {4..9} minutes | The specialist watches the patient smile and lift an arm by video. Small hospitals have given clot drugs {40..220} times with such help.
Face, arm, speech, time: {town} third graders teach grandparents stroke signs | Nurses wrote a rap for the class. {two} families in {county} called 911 because of it.
Migraine clinic at {hospital} counts what triggers {400..2000} attacks | Skipped meals and short nights beat chocolate and wine. A new drug, {drug}, halved bad days for some.
Epilepsy patient {person} drives again after {9..25} years | Surgeons at {hospital} froze a spot of brain the size of a pea. Seizures had come {4..19} times a month.
Concussion: a week's rest protects young brains, {town} doctors find | Of {300..1500} athletes seen, those who returned early took twice as long to heal. Headache is not the only sign.
Parkinson's boxing class in {town} jabs at tremor and gloom | Nobody gets hit. A neurologist at {hospital} measured faster steps and fewer falls in {14..60} patients after {12..26} weeks.
Dementia village opens near {town}, with a shop where no one pays | {24..90} residents wander freely behind a fence of hedges, and caregivers dress as grocers and gardeners. The monthly cost is {$5000..9000}, more than most families can pay. A study will count falls.
Hearing aids may slow memory loss, trial of {600..3000} people finds | Thinking declined {20..48}% less over {three} years in those at risk. Cost keeps most people with hearing loss from trying them.
Alzheimer's drug {drug} slows decline by months; families ask at what price | Infusions take {two} hours and brain scans must rule out bleeding. {hospital} has treated {8..40} patients so far. Insurers pay only for the earliest stage of the disease, which many patients have passed by the time a neurologist sees them.
Caregivers of dementia patients in {county} get a weekend off | A respite home with {6..14} beds lets spouses sleep. Doctors see the strain in their blood pressure.
Dementia took the words, not the hymns: singing in a {town} nursing home | Residents with dementia needed fewer sedatives after {three} months. The staff sing in the hallways now.
Diabetes class meets in {town} grocery, and readings fall | A dietitian walks {8..16} patients past the cereal with a calculator. Average blood sugar dropped as much as with a second pill.
Insulin at {$25..45} a month: {county} clinic tells patients how | Three programs cut the price, but the forms confuse people. A pharmacist fills them in while the patient waits. Nobody should have to choose between groceries and a vial, says {person}, a nurse who knows the arithmetic from home.
Type 1 diabetes at {3..11}: a family counts carbs and sleeps in shifts | {person} wears a sensor that alarms at night. Nurses from {childrens} came to the school to train the teachers.
Artificial pancreas keeps {group} with type 1 diabetes in range | A pump and sensor dosed insulin for {80..300} volunteers. They spent {2..4} more hours a day at safe sugar levels.
Foot checks cut amputations among diabetes patients in {county} by {19..44}% | Nurses use a nylon thread that costs a dime. Whoever cannot feel it gets new shoes and a visit every month.
Weight-loss drug {drug} helped, then came the plateau | {person} of {town} lost {40..90} pounds and half of the muscle she wanted to keep. Doctors now prescribe weights along with the shot. When it stops, most of the weight comes back within a year, studies show.
Obesity surgery on teenagers: what {childrens} has learned from {40..200} cases | Diabetes vanished in most. Surgeons insist on six months of counseling first, and on vitamins for life.
State employees lose {drug} coverage for obesity; doctors object | The shots cost the health plan {$20..70} million. Physicians expect weight, blood pressure and sugar to climb again within a year.
Do diet sodas cause {disease}? What the evidence can and cannot say | Large studies find a link, small trials find none. Heavy drinkers of soda differ in many ways, an epidemiologist at {college} notes.
Eat {food}, live longer? Read this before you shop | The study followed {2000..90000} people who also smoked less and moved more. A nutritionist explains why one food is never the answer.
{food}, {food2} and a walk: the plan that lowered {person}'s cholesterol | The {44..71}-year-old refused pills, and her doctor gave her {3..6} months. A diary of meals, setbacks and blood tests.
Soup beans and cornbread, lightened: a {town} dietitian's table | Half the salt, twice the greens and a ham bone for flavor. Patients with diabetes tried the recipes for {6..14} weeks.
Ultra-processed food and {disease}: study of {group} adds to worry | People who ate the most had a {12..38}% higher risk. Researchers cannot yet say whether additives or missing fiber are to blame, but oats in place of sweet cereal were enough to move the figure.
School lunch loses {20..40}% of its salt, pupils hardly notice | Cooks in {county} cut it a pinch a week. Pediatricians see high blood pressure in children as young as eight.
Hunger makes people sick: {hospital} writes prescriptions for food | Patients leave with a box of {food} and a voucher for the market. Those with diabetes had fewer emergency visits. The kitchen next to the clinic teaches what to do with a turnip, and the hospital reckons that it saves more than it spends.
Baby formula in short supply: what {agency} advise | Do not dilute it or make your own. Clinics in {town} hold samples for infants with allergies.
Peanut allergy therapy starts in the high chair at {childrens} | Babies lick specks of powder while doctors watch. Of {40..200} children, {70..91}% can now eat a cookie without hives.
{20..90},000 vitamin D tests in Kentucky, few needed, doctors say | The advice spares healthy adults the bill. {group} are the exception.
Supplements sold for {symptom} contain hidden drugs, test shows | Chemists found prescription medicine in {9..30} of 60 bottles. A {town} man landed in the emergency room with liver failure. Regulators can act only after a product has hurt someone, the study's author says.
Energy drinks and racing hearts: {5..30} teenagers treated at {childrens} | Some had emptied {three} cans before practice. Cardiologists want schools to pull the drinks from vending machines.
Does honey help a cough? Pediatrician {person} answers | Yes, a little, and better than syrup from the store. Never give it to a baby under one year.
Choking kills fast: how {person} saved a stranger's child in {town} | Five blows to the back, then five thrusts. An off-duty paramedic tells parents to cut grapes lengthwise.
Raw milk sickens {8..60} in {county}, doctors treat kidney failure in two children | The E. coli strain makes a toxin. Heating milk for half a minute would have killed it. Both were flown to {childrens} and are on dialysis.
Home canning kills if done wrong, {agency} warn after botulism case | A {50..78}-year-old from {town} is on a ventilator. Green beans need a pressure canner, not a boiling pot.
Restaurant inspections in {county}: {12..60} kitchens fail on germs | Warm chicken and cold sinks led the list. Public health nurses post the scores on the door.
Walking {5000..9000} steps is enough for {group}, study finds | Death rates leveled off well short of the famous ten thousand. A brisk half hour did more than an idle day on one's feet. Watches counted the steps of {2000..20000} people for a week, and death records did the rest.
Couch to courthouse square: doctors walk with patients in {town} | Each {weekday} a physician talks for ten minutes and walks for fifty. Blood pressure readings come after the bench.
Physical therapy at 85: {person} lifts {40..110} pounds, skips the walker | Muscle grows at any age, says her physical therapist. Falls among the class members dropped by half.
Pickleball injuries fill {town} orthopedic clinic | Wrists, heels and shoulders lead the list of {80..400} cases. Doctors say to warm up and not to run backward. Most of the patients are past 55 and had not run in years.
Overuse injuries in {town} athletes: a doctor's case book | Most of her {13..18}-year-old patients play one game all year. The cure is often a season of something else.
Heat stroke rules at football practice saved {9..40} players, doctors say | No one has died since trainers began to measure heat on the turf. An ice tub stands ready at every field in {county}.
Tai chi prevents falls better than pills, trial of {group} shows | Over {12..30} months there were {22..50}% fewer broken hips. The class in {town} meets behind the fire station.
Back pain: spine surgeon {person} orders fewer scans and more walking | Most disks heal in {6..12} weeks, whatever the picture shows. Surgery is for numb legs and lost bladder control.
Sleep apnea test comes by mail to {county} truck drivers | A finger clip records breathing for {2..3} nights. Half of the {90..500} men tested stopped breathing more than {15..30} times an hour. Treated drivers crash less, an insurer's figures show, and many say that they had forgotten what rested feels like.
Night shift, high sugar: study follows {900..6000} {workers} | Eating after midnight raised glucose even in the lean. A nap before work helped more than coffee during it. Hospitals, ironically, serve their heaviest meals at 2 a.m.
Awake at 3 a.m.? {town} sleep doctor {person} has a plan | A sleep doctor lists alcohol, worry and age. Do not look at the clock, and get up if the bed becomes a battlefield.
Melatonin gummies send {20..120} Kentucky toddlers to hospital | They look like candy. Poison center nurses ask parents to treat the jar as medicine.
Later school bell, healthier teens: {county} doctors look at the numbers | Pupils slept {25..50} minutes longer. Visits to the nurse for headache fell, and so did car crashes.
Snoring spouse? {town} clinic sees couples together | Weight, position and wine are discussed before masks and surgery. Two quiet nights are the goal of the first month.
Asthma attacks drop {15..40}% after {town} bus depot goes electric | Inhaler use among pupils along {street} fell first. Lung doctors call it the cheapest treatment they have seen.
Smoke from distant fires sends {40..200} to clinics in {county} | Fine particles reach deep into the lungs. Doctors suggest a snug mask and a filter taped to a box fan.
Hay fever in Kentucky lasts {12..27} days longer than in {1985..1999y} | Allergists link the change to warmer autumns and start treatment in July. Shots take {three} years but last.
Mold after the flood: {county} nurses list what to throw out | Mattresses, carpet and stuffed toys go first. Wheezing that starts indoors and stops outdoors is a clue.
Stung and swelling: a {town} allergist on what to carry | She trains patients on an empty pen. Desensitizing shots work in {90..97}% of cases.
Eczema drug {drug} lets {childrens} patients sleep through the night | Itching eased in {55..85}% within {4..12} weeks. Pink eye was the most common side effect.
Cataract van restores sight to {60..300} in {county} | Surgeons operate in a parking lot behind the clinic. Patients see the ridges first, then how dusty the television is. The operation takes {9..16} minutes an eye.
Glasses for every first grader: {town} eye doctor {person} keeps count | {300..2400} children have left with frames since {2009..2018y}. Teachers had taken some of them for slow learners.
A third of {400..2500} pupils nearsighted: go outside, eye doctors say | Two hours of daylight a day slow the growth of the eye. In {county}, school nurses are moving one lesson a day to the yard.
Glaucoma took half of {person}'s sight before he noticed | The {town} mail carrier missed a step and then a car. A puff of air each year would have told him, and drops would have held it.
{300..1500} toothaches end up in {hospital} emergency room | Adults without dental coverage have nowhere else to go. A day of care by {30..90} volunteer dentists fills before sunrise.
{county} votes on fluoride again; dentists bring pictures | Decay in children rose {14..38}% in a town that stopped. Opponents fear too much of it, and the dose is half of what it was {ago}.
Last doctor in {county} hangs up the stethoscope | {person}, {69..84}, saw up to {30..55} patients a day and took payment in eggs. The county offers a house and a horse to any physician who stays five years, and has had {two} calls.
{college} opens rural track for medical students | {8..30} future doctors will train {two} years in {town} and {county}. Those who stay for {4..6} have their loans forgiven.
Medical students deliver calves, then babies, in {county} | A rural rotation pairs them with a veterinarian for a week. Both teachers say that calm hands come first.
How many nurses does Kentucky need? About {5000..12000} more, report says | Schools turned away {900..3000} qualified applicants for lack of teachers. Hospitals pay for travel staff in the meantime. Half of those who left hospitals in {lastyear} are still nurses, just not at the bedside.
Traveling nurse {person} has worked in {19..41} hospitals in {6..14} years | She owns two pots and a folding bike. A portrait of a caregiver who never sees how her patients turn out.
{college} nursing students practice on mannequins that sweat and bleed | The simulation lab cost {$300..1900},000. Instructors watch from behind glass and can stop a heart with a tap.
{workers} in {town} screened for {disease} on the night shift | A nurse sets up between the lockers at 2 a.m. {9..40} people were sent to a physician, {two} of them the same hour.
Community paramedics visit {40..200} patients before they call 911 | They check pills, rugs and refrigerators. {county} counted {15..38}% fewer ambulance runs in half a year.
Snakebite, helicopter, {$30..70},000 bill: a {town} patient | He was flown {40..90} miles for {12..30} vials of antivenom. A law caps what patients owe, but the paperwork took a year. {person} keeps the rattles in a jar on top of the file.
Volunteer rescue squad in {county} answers {900..3000} medical calls with {14..40} people | Training takes {140..200} hours, unpaid. One shift lead is a dairy farmer who leaves the cows when the pager sounds.
Live: ambulances diverted as water main bursts at {hospital} | 10:40 a.m.: Dialysis patients are on the way to {town}. 11:15 a.m.: Surgeries are canceled, and the {ward} runs on bottled water.
Live updates: {town} crash victims arrive at {hospital} | {9..30} people were brought in, {two} of them in critical condition, the chief nurse says. Blood donors are asked to wait until {weekday}.
Whole blood rides along in {county} ambulances | Paramedics have given it to {12..60} bleeding patients before the hospital. Donors with type O get a text message when the cooler runs low.
{town} blood bank nearly empty | Surgeons at {hospital} have put off operations that can wait. A donation takes an hour and helps up to three people.
{person} of {town} gives 100th gallon... of platelets | Correction to our headline: it was the 100th donation, not gallon, the blood center says. Cancer patients need the cells most after chemotherapy.
Kidney swap links {three} strangers and {two} hospitals | A wife who did not match her husband gave to a man in {state}. Surgeons operated on the same morning so that nobody could back out. The computer that found the chain had compared {200..900} pairs.
Bus driver {person} gives a kidney to a rider on her route | She had noticed that he was always headed to dialysis in {town}. Both left {hospital} within {4..8} days.
Lung transplant patient {person} blows out candles, on purpose | Doctors had given the {24..60}-year-old with {lungs} less than a year. She thanks a donor family in {state} she has never met.
More Kentuckians wait for a {organ} than ever: {300..1100} names | The list grew as diabetes and hepatitis did. One donor can help up to eight people, transplant coordinators say. In {county}, {40..70}% of drivers are registered, and the clerk who asks the question is credited with most of them.
Pig {organ} keeps patient alive for {40..200} days | Surgeons had edited {8..12} genes to prevent rejection. The organ failed in the end, but doctors learned which drugs to use next time. The {50..68}-year-old's family said that the weeks at home had been worth it.
Cornea from {town} farmer lets a teacher read again | His family agreed to the donation at his bedside in the intensive care unit. The eye bank shipped the tissue {140..420} miles overnight.
{town} loses its only pharmacy, and {900..4000} patients feel it | The pharmacist knew who could not open the bottle and who should not be driving. The next counter is {14..38} miles away. {hospital} is sending a nurse with a lockbox twice a week.
Drug costs: why your pharmacist may lose money on {drug} | Middlemen set the payment below what the pill costs to buy. Some stores in {county} no longer stock it, and patients travel.
Do pills mailed in the heat still work? {town} patients ask | Pharmacists measured {110..150} degrees in {county} mailboxes. Insulin and thyroid tablets suffer most.
Deprescribing: {doctor} takes {person} off {5..9} of {10..16} medicines | Dizziness went, the falls stopped. Some pills had been started to treat the side effects of others.
How to read the label on {drug} | Look first for what you must not take with it, then for the hour and the food. A {town} pharmacist marks up the box in red.
{drug} recalled after glass found in vials | {20..90} hospitals, {hospital} among them, pulled the injection. No patient has been harmed, regulators say. The plant had been warned by inspectors {ago}, and doctors worry because only {two} factories in the world make the medicine.
Insulin pump recalled: {2000..30000} patients told to check alarms | A cracked button may hide a low battery. Nurses at {hospital} called each user they could find.
Hip implant sheds metal; {300..2000} patients face new surgery | Blood tests showed cobalt. Surgeons at {hospital} will see anyone who got the model before {2012..2019y}.
Regulators pull {drug} after {12..70} cases of liver damage | Doctors had used it for {condition} for {4..15} years. Patients should call before they stop taking it.
First pill for {condition} approved after {two} failed attempts | It eased the worst symptoms in {31..58}% of patients, against {14..27}% on placebo. The price was not announced.
Panel of doctors votes {9..14} to {2..7} against {drug} for {disease} | Members saw a benefit too small to feel. Families of patients wept in the hearing room and asked them to look again. The agency usually follows such advice but does not have to.
Cheap old pill matches {drug} against {disease} in trial | The generic costs {4..20} cents a day. The study, paid for with public money, followed {1200..9000} patients.
Wanted: {200..900} volunteers for {condition} trial at {hospital} | Half will take {drug}, half a placebo. Nurses visit at home, since most studies miss patients who live far from a city.
Trial stopped early: {drug} works too well to withhold | A third fewer patients with {disease} got worse on it. All {600..4000} volunteers will now be offered the treatment.
Placebo worked even when {group} knew it was one | Patients with {lingering} took a sugar pill twice a day and said so. A psychologist explains why ritual and care count.
Insurer drops {hospital}; {4000..30000} patients must find new doctors | Pregnant women and people in cancer treatment may stay until {month}. A help line tells others which clinics still take their card. The two sides differ over {9..22}% in what is paid for a day in the {ward}, and each has bought billboards with nurses on them.
Claim denied: {person} fights for a scan her oncologist ordered | The insurer wanted {two} cheaper tests first. By the time it agreed, the tumor was {3..9} centimeters across. An outside review overturned the decision in {two} days. Of all such appeals in Kentucky, {38..59}% end well for the patient, but hardly anyone files one.
Insurance forms eat {10..19} hours of a doctor's week | Physicians in Kentucky say that {20..38}% of patients gave up on a treatment while waiting. Insurers call the checks a guard against waste.
Medicaid to pay for {medicaid}; clinics in {county} hire | About {40..300},000 Kentuckians are eligible. Doctors expect fewer emergency visits within a year.
Medicaid letter went to the wrong house; {county} patients lose coverage | {200..1900} patients found out at the counter that they were uninsured. Half still qualified, the clinic says.
Health insurance: a {town} counselor's five questions before you pick a plan | Is your doctor in the network, and your medicine on the list? The last question shows that the lowest premium can be the dearest plan.
Bedsores, cold food: {town} nursing home gets one star | Inspectors stayed {4..9} days and read {30..90} charts. The operator replaced the director of nursing. A daughter had photographed her father's heel every {weekday} for {three} months, and the pictures went to the state.
Aides at {county} nursing homes care for {11..19} residents each | A study ties staffing to falls and infections. The work pays {$13..18} an hour, less than the drive-through across the road.
Hospice nurse {person} on the last honest conversations | She has sat at {900..3000} bedsides in {county}. People regret the quarrels, she says, never the naps. Her own wishes are on a card in the glove compartment.
Dying at home: what {town} families wish they had known | The nights are long, the morphine is safe if you follow the chart. Nurses come within the hour, and silence is allowed.
Column: bring back the house call, {town} doctors | My doctor saw the loose rug before she saw my knee, and only one of them could be fixed in a day. Medicine needs more kitchens.
Home health aide drives {300..600} miles a week through {county} | {person} bathes, bandages and listens to {9..16} patients. A washed-out road means that somebody gets no insulin.
{88..101}-year-old asks doctor for permission to dance | Her cardiologist in {town} prescribed it in writing, twice a week. A small trial at {hospital} found better balance after {10..20} weeks.
Is loneliness as bad as smoking? {county} health visitors test it | Isolated people die earlier, studies of {group} agree, but sickness also isolates. Volunteers now drink coffee with {200..900} shut-ins to see whether cause and effect hold.
Cholera spreads in {country} camps; doctors run short of saline | Clinics in {capital} treat {300..2600} patients a day on cots with a hole and a bucket. Clean water would stop it within weeks, medics say. Aid flights have brought {9..40} tons of supplies, enough for about {two} weeks.
Malaria vaccine reaches {40..900},000 children in {country} | Hospital admissions fell by a third in the first districts. Nurses carry the doses by motorcycle, packed in ice.
Polio virus found in {capital} sewage, vaccinators go door to door | {country} had been free of the disease for {6..20} years. No child has been paralyzed, and {2..6} million are to get drops.
Nurse from {town} back from fever ward in {country} | {person} worked in a sealed suit for {4..10} weeks. She has no symptoms and will be checked twice a day until {weekday}. Half of her patients lived, far more than at the start. What she remembers are the hands, because faces could not be seen.
Hospital in {country} repairs children's hearts, with help from {town} | Surgeons from {hospital} fly out twice a year and have operated on {90..600} patients. Local doctors now do half of the cases alone.
Tuberculosis pill cuts treatment from {18..24} months to six, {country} trial shows | {72..91}% of patients with the resistant form were cured. Side effects on nerves and blood cells need watching.
Yellow fever returns to {capital}: travelers told to check shots | One dose protects for life. Clinics in Kentucky that hold the vaccine are in {town} and {town2}.
Doctors strike in {country} over pay and empty drug cupboards | Emergency rooms in {capital} stay open while clinics are shut. Patients with {condition} are being sent home with old prescriptions.
{country} bans trans fats, and heart attacks fall | Hospital records from {4..9} years show {4..12}% fewer cases than expected. Doctors in {two} neighboring states want to copy the rule.
Measles kills {20..140} children in {country} after vaccination gap | Parents in {capital} lined up from dawn. Medics give vitamin A with each dose to protect the eyes.
Snakebite kit for {two} dollars saves farm workers in {country} | The antivenom works on {4..9} species and keeps without a refrigerator. Doctors in {capital} tested it on {90..400} patients.
{county} is sickest in Kentucky again, ranking shows; residents ask why | Smoking, lung disease and lack of doctors pull it down. A nurse, a farmer and a teenager describe what health would look like. The list has been drawn up for {9..14} years and the order hardly changes.
Life expectancy in {county} is {66..71}; in {county2} it is {78..82} | The two are an hour apart. Public health researchers blame tobacco, pay and how long a sick person must drive. The authors expected income to explain most of it, and were struck by how much the distance to a clinic mattered.
{4..19}% fewer deaths before 65 in {county}, doctors find | Heart disease and overdose deaths fell, while liver deaths rose. Gains were smallest for {group}.
Black mothers twice as likely to die; {hospital} changes its rules | Doctors in Kentucky dismissed complaints in many of the {20..60} cases reviewed. The hospital now sends a second clinician when a patient says she is not heard. A midwife, a lawyer and {three} mothers sat on the panel with the doctors.
Interpreter on a cart helps {hospital} treat patients in {40..120} languages | A screen links to a speaker within a minute. Before, children translated for their mothers during cancer visits.
Street doctor {person} makes rounds under the {town} bridge | She dresses wounds, checks blood pressure and carries socks. {hospital} counts fewer frostbite amputations since she started.
Prison doctors miss {disease}, audit of {90..400} charts finds | Inmates waited {20..90} days for a specialist. The state will try video visits with {hospital}.
Health department in {county} to lose {9..40} nurses as grant ends | They gave {900..6000} shots and followed every case of tuberculosis. The county is asked to pay for {three} of the posts.
Library card, blood pressure cuff: {town} lends both | {20..80} kits go out with instructions. A doctor found high blood pressure in {5..30} borrowers who felt perfectly well.
Town hall on {cancer}: neighbors near old plant ask doctors for answers | {15..60} cases on {three} streets may be chance, an epidemiologist said. The state will compare them with {county2}.
Chemical spill sends {20..130} to {hospital} with burning eyes | Doctors rinsed and released most of them. Those with asthma should stay indoors until {weekday}, {agency} say.
Carbon monoxide sickens {6..40} at {town} church supper | A heater in the basement leaked. Paramedics gave oxygen, and {two} people spent the night in a pressure chamber.
Poison center took {20..60},000 calls, most about medicine in purses | Grandparents' pills are the new danger for toddlers. The nurses there can spare most families a trip to the emergency room.
Button batteries burn children's throats; {childrens} sees {6..30} a year | A spoon of honey on the way can limit the damage. Surgeons call every minute counted from the swallow.
Gun injuries in children: surgeons at {childrens} show the numbers | {30..120} were treated in a year, most shot by accident at home. The trauma unit hands out cable locks without a form.
Trampoline park opens, {childrens} sets {40..170} bones | That was in {three} months, most of them wrists and elbows. Pediatricians repeat: one child at a time.
Ladder falls: trauma surgeon {person} pleads with men over 60 | {hospital} admits {2..5} a week when gutters need cleaning. Brains heal more slowly than pride, he says.
Bike helmet cracked, brain unhurt: a {town} neurosurgeon keeps the proof | The split shell lies on his desk; the {9..16}-year-old who wore it was home the same night. Head injuries from bikes have fallen by half since {county} gave helmets away.
Farm tractor rollovers: {county} surgeons trained in the field | A dummy is trapped, a helicopter waits, the clock runs. Getting the bleeding stopped in {8..15} minutes decides who lives.
Tourniquets go up beside fire extinguishers in {county} schools | A trauma nurse taught {200..900} teachers to stop bleeding. She hopes that they will be used only for shop-class accidents.
AI reads {town} mammograms next to a radiologist; who sees more? | Together they found {9..25}% more cancers in {20..90},000 women. Alone, the program sent too many healthy patients back for another look. Patients were asked beforehand, and {88..97}% agreed. The final word stays with a physician, whom the law holds responsible.
Doctor's notes written by software: {hospital} patients read along | A phone on the desk listens and drafts. Physicians save an hour a night, but must strike out symptoms nobody mentioned.
Can a chatbot be a therapist? Psychologists in {town} test {three} | It listened well and missed {2..9} of 20 hints at suicide. People in crisis need a human on the line, the counselors say. Still, some teenagers told researchers that it was the first thing they had ever confided in.
Watch said heartbeat was off; {hospital} cardiologist agreed | {person}, {31..66}, had atrial fibrillation and no symptoms. Doctors also see {10..50} people a month whose gadget was wrong.
Hospital computers down {5..21} days: nurses of {hospital} chart by hand | Hackers locked the records. Chemotherapy was delayed for {20..90} patients, and runners carried lab results up the stairs. Police know of no patient who died because of the attack, and doctors are not so sure. Ambulances went to {town} for the first {three} days.
{town} nurse invents pillow that spares babies' heads | {person} sewed the first one at home, and {hospital} has ordered {40..300}. Flat spots on the skull were halved in a small study.
Telehealth visits stay: a third of {county} patients see the doctor by phone | Follow-ups and counseling work well, rashes less so. No-shows at the {town} clinic fell from {20..30}% to {5..12}%.
3D-printed jaw fits {town} man after {cancer} surgery | Surgeons at {hospital} printed a titanium copy of the healthy side. He chewed a sandwich {8..20} weeks later.
Robot surgeon: what patients at {hospital} should ask | How many has the doctor done, and what happens if the machine stops? Results are good where the team does {100..250} a year.
Snakebite patients in {county} get antivenom by drone | The road takes three times as long. The hospital will also try it with blood and defibrillators.
Scientists grow mini-kidneys to test {drug} before patients take it | The lab at {college} can see which dose harms the tissue. Doctors hope to spare people with kidney disease years of trial and error.
Rare disease, {40..300} known cases, two of them in {town} | Brothers {first} and {first2} {last} were told for years that they were clumsy. A gene test at {childrens} gave it a name and, soon, a trial.
Newborn heel prick now tests for {34..62} diseases in Kentucky | Doctors caught {two} babies in the first month. One drop of blood made the difference between a diet and brain damage.
Sickle cell patient {person}: "For the first time I planned a vacation" | Doctors at {hospital} edited her own marrow cells. She had spent {20..70} nights a year in hospital beds with pain. The treatment costs about as much as {six} houses in her street, and Medicaid has agreed to pay for {4..19} patients a year.
Genes, cancer and a family tree on a {town} kitchen table | Four of six sisters carry the same mutation. {two} chose surgery, one chose scans, and one does not want to know.
Ethics panel at {hospital}: should donors' children hear of gene risk? | Donated tissue showed a mutation tied to {disease}. Doctors, a lawyer and a chaplain voted {5..9} to {2..4} for telling.
Arthritis in the hands: {doctor} on splints, wax and surgery | Knitters do as well as those who rest, a study of {90..400} patients found. Cortisone works for weeks, not years.
Knee replacement without an overnight stay: {hospital} sends {200..900} home | Nerve blocks and a walker by noon make it possible. Patients who live alone do better with a night in bed.
{surgery} waits grow to {5..14} months in {county} | Two surgeons retired and one moved. {hospital} offers patients a bus to {town}. Pain keeps {20..60}% of those on the list from work.
Gut bacteria: what {doctor} tells patients who want a cure | Probiotics helped in {two} small trials and failed in a large one. A gastroenterologist warns against kits that promise a diagnosis by mail.
Celiac disease found in {5..19} of {400..900} pupils tested in {county} | Tired, small or anemic, most had been sent home with vitamins. A diet without wheat works within months.
Kidney stones: {20..70} a week at {hospital} | Hot weather is the season, urologists say. Lemon juice helps, iced tea does not.
Fatty liver in a {10..15}-year-old: {childrens} sees {90..400} a year | Sweet drinks are the first thing to go. Doctors say that scarring at that age can still be reversed.
{town} menopause clinic fills in hours | Women had been told to buy a fan. {doctor} sorts out who may take hormones and who had better not.
Endometriosis: {person} waited {6..14} years for a diagnosis | Pain was called normal by {three} doctors. Surgeons at {hospital} now see teenagers with the disease first. The average is seven. A blood test that could shorten it is being tried on {90..500} volunteers.
Men's health night at {town} firehouse draws {60..300}, chili included | Nurses checked blood pressure, prostate and mood between bowls. {5..14} were told to see a doctor by {weekday}.
Vasectomies double in {county} | The procedure takes {15..25} minutes. It cannot be counted on until a sample shows that it worked.
Birth control from the pharmacist: {county} patients try the new rule | A blood pressure check and a form replace the visit. Doctors' groups are split over who should follow up.
Clinic in {town} tests {90..500} for chlamydia in a week, finds {12..60} | Most had no symptoms. Antibiotics cure it, and nurses will notify partners without naming anyone.
Correction: blood pressure of {122..138} is elevated, not normal | A chart in our guide to heart health used the old limits. Cardiologists lowered them after a trial of {9..15},000 patients.
Correction: {symptom} study followed {group}, not mice | Our summary of the {drug} trial mixed up two papers. The result, a small benefit for {disease}, stands.
{person}, pediatrician who treated {three} generations of {town}, dies at {84..97} | She made house calls until {1988..2004y} and never sent a bill to a widow. A scholarship for nurses will carry her name. In {1957..1963y} she gave the first polio drops in {county}, on sugar cubes, from a card table.
Nurse {person}, who started {county}'s first hospice, dies at {71..93} | She began with a borrowed bed and a card table in {1978..1989y}. About {3000..9000} people died at home with her teams beside them.
Obituary: {person}, surgeon who sewed back a {town} miner's hand | The {9..16}-hour operation in {1979..1991y} was among the first of its kind. He taught microsurgery at {college} for {18..32} years.
Better hospital food helps patients heal at {hospital} | Patients ate {20..45}% more of their meals in the first month, and wounds healed faster. Soup now comes from the {town} farm next door.
Piano in the {ward}: a surgeon plays after midnight | {person} began when a patient asked for a hymn. Nurses noticed lower pulses on the monitors and moved the instrument closer.
Who calms children before surgery at {childrens}? The dog | Doctors compared a chaplain, a clown and the Labrador {pet} in {90..400} patients. With the dog, those children needed less sedation.
Therapy horse named {pet} visits cancer patients in {town} | The miniature animal rides the elevator to the seventh floor. Infection nurses insist on boots for all four hooves.
Grieving nurses sing together at {hospital}, and sleep better | They lost {two} colleagues in one winter and rehearse in the chapel between shifts. A psychologist calls it the best debriefing in the building.
Painted scanner calms sick children at {childrens} | The tube is now a submarine. Sedation for scans has dropped by {22..60}%.
Emergency room doctor {person} on what patients forget to bring | The pill bottles, the glasses, the name of the heart doctor. A list taped to the refrigerator saves {10..30} minutes and sometimes a life.
Vocal cord nodules: what a {town} doctor does for singers | The ear, nose and throat surgeon treats teachers and auctioneers with the same trouble. Silence comes first, the scalpel last.
CPR on television and in {county}: what the drama gets wrong | On screen two of three patients wake up. In life it is {5..14} in a hundred, paramedics say, and ribs break.
Track doctor {person} treats jockeys' broken bones, and their hunger | She has set {200..900} collarbones in {9..30} years. Making weight worries her more than falls, since dehydration harms kidneys and bones long after the last race.
Doctors at marathon treat {60..400} for heat, blisters and one cardiac arrest | The medical team from {hospital} had an ice bath and a defibrillator ready. The runner who collapsed at mile {19..25} is expected to recover.
Elbow surgery on {90..400} young pitchers: what the surgeons found | Eight of ten healed and were throwing within {12..18} months. The youngest patients wore out the graft soonest, and doctors would rather see them rest at the first ache.
Cheerleaders have the worst concussions, {town} clinic finds | Flyers fall from {8..15} feet without a helmet. Of {60..300} patients, a third had been cleared too early.
{town} ball field to become vaccination clinic | {agency} expect {2000..9000} people on {two} weekends. {vaccinable} and flu shots will be given in the ticket booths.
Start-up of a {town} nurse brings wound care to the porch | {person} treats ulcers that kept {60..400} patients tied to clinics. Doctors look on by video, and fewer legs are lost.
Parents of sick children slept in cars; {hospital} bought a motel | The rooms cost {$10..35} a night. Social workers had found a family of four in the parking garage.
Asthma doctors in {town} hire a lawyer against mold and rats | The clinic's lawyer writes to owners when a child's lungs keep failing. Repairs have cut emergency visits among {90..300} patients by half.
Bank gives {county} clinic {$200..1900},000 for new {ward} | The gift pays for {six} rooms and a scanner. Patients now drive {30..75} miles for the same care.
{county} tobacco farmer with emphysema grows hemp, coughs less | {person}, {52..70}, quit both smoking and the crop. Lung doctors at {hospital} credit the first.
Missed {cancer}: {county} patient's suit against doctors goes to jury | A radiologist wrote that a shadow should be checked, and nobody called the patient. {hospital} says it has changed its alerts.
{third} hospital in {state} buys safety lifts after nurses' back injuries | Staff had moved up to {1..3} tons a shift by hand. Injuries dropped by {30..65}% and so did falls among patients.
Vaccine record lost? How {county} patients can find it | Try the state registry, the pediatrician and the college clinic. A blood test can show whether you are immune to {vaccinable}.
Ten things to pack for a stay at {hospital} | A list of medicines, a long charging cord, ear plugs. Nurses at {hospital} add: the name of one person who may hear everything.
How to talk with a teenager about suicide: {person} has {three} sentences | Ask plainly, stay in the room, lock up the pills. The counselor at the {county} crisis line teaches them to coaches and aunts.
Colonoscopy, hour by hour: what {doctor} tells patients | The drink is the worst of it, gastroenterologists agree, and cold lemonade helps. Arrange the ride home first.
{town} pharmacist on what to keep in a family medicine cabinet | A thermometer, a fever reducer, bandages, and nothing from {2009..2016y}. Most pharmacies take back old opioids.
Fever in a child: {town} pediatrician {person} on when to worry | Under three months, any fever is. After that, look at the child and not at the number, she says.
Sprain or break? Paramedic {person} shows four quick tests | If you cannot take four steps, get an X-ray. Ice helps with pain but does not heal anything faster.
Reader question: may I drink with {drug}? | One glass is usually safe, a {town} pharmacist answers. With {condition}, ask the doctor first, because the liver handles both.
Does cold weather give you a cold? {doctor} on {six} sayings | Viruses do that, but dry air helps them along. Other winter sayings are sorted into true, half true and harmless.
Q&A: cardiac nurse {person} on fear after a heart attack | Patients at {hospital} ask when they may climb stairs, make love and shovel snow. Her answer begins with a walk to the mailbox.
Q&A: what does {county}'s public health nurse do all day? | {person} traced {30..200} contacts, gave {60..300} shots and unplugged a heater last week. The best days are those on which nothing happens.
{97..99}.{1..9} degrees: normal body temperature is not what you think | Doctors read {20..90},000 charts and found that it falls with age and rises by evening. The famous figure came from a worn-out thermometer.
{20..48}% of {county} adults have not seen a dentist in {three} years | Gum disease is linked with {disease}, though cause is unproven. A clinic at {college} sees patients for {$15..40}.
{2..4} a.m., {40..90} patients, one doctor: the rural emergency room | {person} of {town} delivered a baby and lost a farmer in the same hour. A look at how small hospitals hold on.
One in {6..12} Kentucky children has a hungry week; pediatricians now ask | A two-line form at checkups in {county} leads to a food box on the way out. Anemia has fallen among the {300..2000} patients.
Hand washing at {hospital}: {60..90} seconds a shift, cameras show | Doctors were worse than cleaners. The floor with the poorest score had the most {contagion}.
{three} pills, one capsule: {drug} combination simplifies HIV care | Patients at a {town} clinic took {91..99}% of doses, up from {68..85}%. The virus stayed undetectable in nearly all.
Scans for back pain: {$2..9} million spent in Kentucky, little gained | Of {9..40},000 images, most came in the first week, when they change nothing. Doctors propose to wait for six.
No doctor for {19..44} miles: map shows Kentucky's care deserts | {county} and its neighbors stand out in red. A nurse practitioner with a truck is the nearest thing to a clinic.
{60..120} years of {hospital}: from nine beds to a trauma center | The first matron boiled instruments in a wash kettle. Photographs of patients, nurses and one bishop hang in the lobby.
Iron lung from {1948..1955y} goes on view in {town} hospital lobby | {person} lived in it for {3..11} months with polio. Nurses bring students to hear the bellows before they talk about vaccines.
How {county} beat typhoid with a shovel: a health history | A nurse on a mule went from well to well in {1911..1929y}. Her notes count graves, then latrines, then healthy children.
Doctor's attic in {town} shows how midwives kept mothers alive | Scissors, chloroform and a ledger of {900..4000} births. Historians of medicine see how early women knew about clean hands.
Opinion: stop calling patients brave, writes {person} | Illness is not a contest, says the author, who has {condition}. What helped was a nurse who warmed the stethoscope.
Opinion: {hospital} nurses do not need pizza, they need help | A gift card will not turn a patient at 4 a.m., a {town} caregiver writes after {9..30} years in the {ward}.
Column: I cut salt for {six} weeks and my cuff noticed | Canned beans were the shock. My doctor took me off one of {two} pills, and the ham is now for Sundays.
Column: {two} hours in a {town} doctor's waiting room | One cough, no magazines and a child who counted everyone's shoes. A patient on what sick strangers do for each other.
Rural hospitals' test: stay open with {2..9} patients a night | A federal payment keeps the emergency room of {hospital} alive if it gives up inpatient beds. Doctors fear long transfers. About {30..140} hospitals in the country have made the trade so far.
Patients gather outside {hospital} as surgeon {person} retires | Some {60..300} people brought pies and their scars. He replaced {3000..9000} hips and knew most by name.
Mystery rash closes {town} pool; doctors suspect bacteria | {9..60} swimmers, most of them children, itch and blister. Chlorine levels were low for {two} days.
Pulmonologist {person}'s odd cases: hot tub lung, pigeon lung | She asks about hobbies before ordering scans. {two} of her patients were cured by giving away a parrot.
Hantavirus kills {county} man | The virus comes from mouse droppings stirred up with a broom. Wet the dust with bleach first and wear a mask.
Strep or virus? {town} clinics swab {300..1900} throats in {two} weeks | One in {3..5} tests was positive. Nurses ask parents to finish the antibiotic even when the child is dancing again.
Hand, foot and mouth disease makes the rounds in {county} day care | Blisters and fever pass in a week. Toys should be bleached, doctors say, and popsicles count as fluids.
Head lice policy changes: {town} pupils may stay in class | Nits are a nuisance and not a disease, school nurses argue. Combing works as well as most shampoos.
{town} dentist fixes {200..900} veterans' teeth for free | Coverage ends for most when they leave the service. Infections in the jaw had kept {two} of them from heart surgery. She closes the practice to everybody else on the {third} Friday of the month.
Braces at {45..68}: orthodontist {person} sees more gray hair | Teeth move at any age, only slower. Gum disease has to be treated first.
Deaf patients ask {hospital} for interpreters, not notepads | A settlement provides a video screen in each ward within {10..20} minutes, after one mother had signed a surgery form that she could not follow.
Wheelchair clinic fits {person}, {5..12}, with a chair for barn floors | Therapists at {childrens} added wide tires and a feed bucket hook. Sores from the old seat healed in {three} weeks.
Autism diagnosis takes {9..24} months in Kentucky; {town} clinic tries {two} days | Families see a pediatrician, a psychologist and a speech therapist in one visit. {90..400} children are on the list. Early therapy matters most before the age of four, so every month on a list is lost.
Stuttering: speech therapist {person} treats with patience and phone calls | Children practice on a line that nobody hurries. New trials show that early help works best before school.
Speech returns after stroke through song, {hospital} trial finds | Patients in {town} sing what they cannot say. The trial found gains that lasted {6..14} months.
Burn unit at {hospital} treats {20..80} for fireworks and grease | Nurses explain why butter is the wrong answer. Cool water for 20 minutes is the right one.
Frostbite drug {drug} saves {9..30} toes in trial | The clot buster must be given within a day. A hunter from {county} kept all of his but one.
Copperhead bites: {9..40} treated in {county}, fewer need antivenom | Keep still, drive calmly and leave the pocketknife shut, toxicologist {person} says. Most patients go home after {12..30} hours.
U.S. life expectancy edges up to {77..79}.{2..9} years | Fewer deaths from overdose and heart disease account for most of the gain. Other rich nations remain three to five years ahead. The gap between counties has widened all the same, with parts of Appalachia where it was in {1994..2001y}.
Federal panel: start {screening} at {40..45} | The experts weighed deaths prevented against false alarms in {three} large trials. Insurers must now cover the test without a copay. Doctors in Kentucky, where waits are already {two} months, ask who will read the results.
Nation's top doctor calls loneliness of {group} a health threat | The advisory asks physicians to inquire about friends as they do about smoking. Skeptics wonder what a clinic can prescribe.
Saline shortage: hospitals in {state} and Kentucky ration the drip | Surgeons put off operations. Patients who can drink get sports drinks instead of a drip. One factory made {40..65}% of the nation's supply. Pharmacists now track each bag by hand, as they did in the war.
Salt limits for packaged food would save {20..90},000 lives, model finds | Epidemiologists counted strokes and heart attacks avoided in ten years. The shaker on the table is not the problem, the bread is.
Folic acid in flour: public health's quiet win in {county} | Birth defects of the spine fell by a third after flour was enriched. A short history of things in food that made patients out of no one.
Heart deaths rise after the clock change, hospital data from {14..40} states show | The Monday after is the worst, with {4..24}% more attacks. Sleep doctors would like to keep one time all year.
{vaccinable} cases in U.S. highest since {1992..2008y} | {state}, Kentucky and {two} other states account for half of the {1200..9000} patients. Doctors who have never seen the disease are shown slides.
Two more states report {infection}; hospitals told to isolate patients | Cases were confirmed in {state} and {state2}. Kentucky has none, but emergency rooms ask about travel.
Bird flu infects dairy worker in {state}; risk to public called low | The patient had red eyes and recovered within days. Doctors test {40..200} people who handled the herd.
Drug-resistant gonorrhea found in {state} clinic | The strain shrugged off {two} antibiotics. Doctors cured the patient with a higher dose and are tracing contacts.
Army doctors' bandage stops bleeding in {30..90} seconds, and comes home | Made from shrimp shells, it now rides in {county} ambulances. Paramedics tried it on {14..70} patients.
School nurse for {700..1900} pupils: a day with {person} | Inhalers, insulin, a loose tooth and one child who only wanted to sit. The {county} budget pays for her until {month}.
Meet the {third}-generation midwife of {county} | {person} weighs newborns in a sling her grandmother sewed. She carries oxygen, a radio and a list of {two} hospitals that know her voice.
Pharmacist {person} mixes medicine children will swallow | Cherry hides most bitterness, she says, and nothing hides garlic. The {town} shop makes {20..90} doses a day for {childrens}.
Anesthesiologist {person} tells patients a joke and listens for the end | Whoever still laughs gets {two} more breaths. After {12000..40000} operations she explains what sleep under drugs is and is not.
Pathologist {person}: the doctor patients never meet | From a basement at {hospital} she decides what is cancer and what is not. Her microscope has a cushion for the left elbow.
X-ray technologist {person} has seen {40..200},000 bones of {county} | Coins, fish hooks and one wedding ring turned up as well. She can tell a football season from the fingers.
"My knees are 80, I am {24..39}": young {group} with arthritis speak | Doctors doubted their pain for {two} years on average. A new drug, {drug}, brought {person} back onto the dance floor.
"Don't wait for the fever": {person}'s boy had meningitis | The {town} mother saw a stiff neck and bruises the size of pinheads. Doctors at {childrens} saved him but not his fingertips.
"I count to four": {town} veterans learn to breathe through panic | A therapist teaches {8..30} men and women to lower their pulse. Nightmares came half as often in a small trial.
"We lost the baby": {county} parents and the hospital bill | The parents ask hospitals to hold letters for {60..90} days after a stillbirth. {hospital} has agreed and added a grief nurse.
Burnout or depression? A psychiatrist draws the line for {workers} | Burnout lifts on vacation, depression travels along. At the {county} clinic anyone can fill in a nine-question form.
Are we overmedicating {group}? | Prescriptions for insomnia and anxiety rose {30..90}% in {six} years, a review by {college} doctors finds. Half of the patients had never been offered therapy.
Who gets the last hospital bed? {county} doctors write the rules | A triage committee at {hospital} ranks by chance of survival and not by age or purse. A lottery breaks ties. A chaplain who had to live through the question once wrote the preface.
Do masks still make sense? {hospital} compares two winters | Staff caught {14..40}% fewer infections with them, and deaf patients understood less. The compromise for this winter is clear masks at the front desk and ordinary ones near {ward} patients.
Does {therapy} work? What {40..140} trials say | The effect on pain is small but real, on sleep larger. Quality varies, and nobody has been harmed.
Mole or melanoma? {town} dermatologist {person} spells it out | Asymmetry, border, color, diameter and evolution are the letters A to E. If in doubt, patients can send a photo first.
Shots, swabs and sneakers: back-to-school clinic in {town} | Nurses gave {200..900} physicals and {300..1400} vaccines in a day. A podiatrist measured feet while children waited.
{hospital} asks patients about hunger, mold and guns | The questions are about what makes people come back. Social workers solved {30..70}% of the problems without a prescription.
{town} clinic gives teens free {freecare} | No parent needs to be present and no name is called out. Doctors saw {200..1200} patients in the first {two} months.
{county} buys {20..90} air purifiers for patients with {lungs} | They go first to homes along {street}. A respiratory therapist counts good nights.
{hospital} performs its {2..9}00th {organ} transplant | {person}, {30..66}, was discharged to {town} with {12..30} pills a day. The surgeon's first patient sent flowers.
{hospital} and {college} to train family doctors in {town} | {six} residents will start in July and deliver babies, set bones and treat {silent}. Three of five such graduates stay within an hour's drive.
{ailment} linger, {town} doctors say | Three weeks is common and antibiotics will not shorten it. Call if breath is short or the fever comes back.
{hospital} starts {surgery} for patients over 90 | Fitness counts for more than birthdays, the surgeons say. Of {14..70} who had the operation, all but {two} went home.
Fake food allergy tests mislead {county} parents, allergists warn | A drop of blood by mail returned {30..90} "intolerances" in one healthy nurse. Children have been put on diets that stunt growth.
Doctors group calls for {pollutant} tests in every Kentucky child | Only {18..40}% were checked by age two. Treatment works best before speech and learning suffer.
Heart attacks follow snow shovels to {hospital} | Arms raised, breath held and cold air narrow the arteries. Cardiologists say to push and not to lift.
{town} summer camp doctor's log: swimmer's ear, poison ivy, homesickness | The doctor treated {90..400} children in {six} weeks and pulled {three} fish hooks. Homesickness was the most common complaint and cured by noon.
{condition} support group to meet | Patients and families share what helps on bad days. A nurse from {hospital} answers questions on {weekday} evening.
{hospital} doctors learn to break bad news | Staff practice with actors. Sit down, say the word cancer, then be quiet for ten seconds, the teacher says.
Genes or gravy? Twins show what is behind {disease} | The illness ran in families, but shared kitchens explained {20..45}% of it. Doctors followed {2000..9000} pairs for {12..30} years.
{habit}, then a nap: cardiac rehab the {county} way | {60..300} patients have finished the {8..14}-week course at the fire hall. Those who did were half as likely to be back in the hospital.
Women's heart center at {hospital} sees {500..3000} in first year | A fifth had been told elsewhere that nothing was wrong. Small arteries, invisible on the usual scan, were often to blame. {person}, one of the first, kept a diary of {20..60} visits to doctors before the right one.
Dental school at {college} opens Saturday clinic for {group} | Students fill and pull under a professor's eye for {$10..40}. Each patient takes {two} hours and leaves with a brush.
Hospital gift shop money buys {childrens} a new scanner | Volunteers sold {20..90},000 crocheted bears. Doctors can now find tumors and blocked vessels without sending families to another city.
`),
  occasions: {
    flu: frames(`
Flu cases climb in {county}; {hospital} limits visitors | Emergency rooms saw {120..900} patients with flu symptoms in a week. Doctors say it is not too late for a shot.
Flu closes schools in {county}, {agency} urge rest | Up to {15..34}% of pupils are ill. Fever, cough and aches are the usual signs.
Is it flu, a cold or {breath}? {doctor} explains | Fever comes on fast with flu. Antiviral medicine works best within two days.
Flu deaths in {county} rise to {12..90}; {group} most at risk | The vaccine is a fair match this winter, {agency} said. Clinics in {town} still have doses.
Flu shots: {group} in {county} lag behind | Only {28..49}% have been vaccinated. Pharmacies take walk-ins. Nurses will bring the vaccine to the {town} feed store on {weekday}.
Flu and {contagion} fill every bed at {hospital} | {20..90} patients wait on stretchers in the hallway. The chief nurse asks people with mild symptoms to call a clinic first.
Flu season's first death in {county} is a child | The {5..15}-year-old was healthy before falling ill, {agency} said. Pediatricians urge parents to watch for fast breathing.
How long is flu contagious, and when may you go back to work? | A full day without fever and without pills is the rule. Coughing may go on for {two} weeks after that, says {doctor}.
Flu peaks early in Kentucky, wastewater suggests | Virus levels fell by {12..40}% in {town} and {county}. Hospitals expect the number of patients to follow within days.
Flu shot in the left arm, {vaccinable} in the right? Doctors say yes | Taking both on one visit is safe, a trial of {group} shows. The arm may ache for a day.
Nursing homes in {county} close doors as flu spreads | {30..140} residents have tested positive. Families wave through windows, and nurses hold up the telephones.
Flu benches {6..11} {town} players and fills the nurse's office | The team doctor found fever in half of the squad. The school nurse sent {40..200} other pupils home this week.
Chicken soup and flu: a doctor looks into the pot | Salt, steam and fluids do help a little, {doctor} says. Nothing in the kitchen replaces the vaccine.
Antiviral for flu runs short at {town} pharmacies | Pharmacists mix the children's syrup from capsules. Doctors reserve it for {group} and the seriously ill.
{childrens} opens tent for coughing children as flu surges | Nurses see {90..300} young patients a day there. Most go home with advice, {5..14} a day are admitted.
`),
    storm: frames(`
{hospital} treats {40..210} storm patients on generator power | Surgeons worked through the night on fractures and cuts. Nurses slept on cots.
After the storm, doctors in {county} see tetanus, mold and grief | Clinics offer free shots and counseling. Asthma patients should wear masks when cleaning up.
Chain saws, ladders, nails: storm cleanup fills the emergency room | {hospital} has stitched {60..300} people since {weekday}. Surgeons ask volunteers to wear gloves and to rest.
{town} dialysis patients flown out after storm cuts power | {20..70} people could not wait for the lights. Nurses rode along with handwritten charts.
Tornado took the clinic, so {doctor} uses a bus | {county} patients climb aboard for insulin, inhalers and tetanus shots. The records survived in a freezer.
Storm survivors in {county} cannot sleep; counselors explain why | The body stays on guard for weeks, a trauma psychologist says. Children may wet the bed or fear the wind.
Lost your pills in the storm? What {county} pharmacists can do | They may give {7..30} days of medicine without a new prescription. Opioids need a call to the doctor.
Baby born in {hospital} hallway as storm passed over | Midwives moved {6..14} mothers away from the windows. The newborn weighs {6..8} pounds and is well.
Carbon monoxide from generators sickens {9..60} after storm | {two} families slept beside a running engine, paramedics said. Doctors ask people to keep it 20 feet from the house.
Boil water for a minute: health advice for storm-hit {county} | Wells may hold {germ} after the flood. Infants should get bottled water until tests are clear, {agency} say.
`),
  },
  tails: [
    'Patients should talk to their own doctor.',
    'Readers may send questions to our health desk.',
    'A nurse answers calls on {weekday}.',
    'State health officials will publish new figures in {month}.',
    'More on health care in Kentucky follows on {weekday}.',
    'The health desk will follow the story.',
    'In an emergency, call 911.',
    'A list of clinics is on our health page.',
  ],
};
