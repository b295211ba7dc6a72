import type { Topic } from '../grammar.ts';

/** Medicine, hospitals, diseases, diets, public health. */
export const health: Topic = {
  words: {
    disease: [
      'diabetes',
      'heart disease',
      'asthma',
      'breast cancer',
      'lung cancer',
      'colon cancer',
      'dementia',
      'high blood pressure',
      'depression',
      'arthritis',
      'kidney disease',
      'stroke',
      'chronic pain',
      'epilepsy',
      'multiple sclerosis',
      'migraine',
      'hepatitis C',
      'COPD',
    ],
    infection: [
      'measles',
      'whooping cough',
      'hepatitis A',
      'norovirus',
      'RSV',
      'strep throat',
      'salmonella',
      'meningitis',
      'Lyme disease',
      'tuberculosis',
    ],
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
    ],
    habit: [
      'walking',
      'sleep',
      'coffee',
      'a Mediterranean diet',
      'yoga',
      'less salt',
      'strength training',
      'fasting',
      'vitamin D',
      'gardening',
      'fewer sugary drinks',
      'daily aspirin',
    ],
    group: [
      'older adults',
      'pregnant women',
      'teenagers',
      'children',
      'men over 50',
      'nurses',
      'shift workers',
      'rural patients',
      'veterans',
      'new mothers',
      'coal miners',
    ],
    hospital: [
      '{town} Memorial Hospital',
      '{county} Medical Center',
      'St. Ansel Hospital',
      'Sable Valley Clinic',
      '{town} Regional Hospital',
      'Merriweather Children\u2019s Hospital',
    ],
    doctor: [
      'Dr. {person}',
      'cardiologist {person}',
      'family physician {person}',
      'pediatrician {person}',
      'epidemiologist {person}',
      'neurologist {person}',
    ],
    cancer: ['leukemia', 'bone cancer', 'lymphoma', 'brain tumor', 'kidney cancer', 'thyroid cancer'],
    contagion: ['norovirus', 'whooping cough', 'RSV', 'tuberculosis', 'strep throat', 'staph infections'],
    germ: ['salmonella', 'norovirus', 'E. coli', 'listeria', 'hepatitis A'],
    virus: ['hepatitis C', 'hepatitis B', 'HIV'],
    ailment: ['sore throats', 'coughs', 'earaches', 'sinus pain', 'bronchitis', 'common colds'],
    organ: ['heart', 'kidney', 'liver', 'lung', 'cornea'],
    tainted: [
      'raw oysters',
      'bagged salad',
      'cantaloupe',
      'deli meat',
      'undercooked eggs',
      'sprouts',
      'ground beef',
      'soft cheese',
    ],
    six: ['four', 'five', 'six', 'seven', 'eight'],
    drop: ['fall', 'drop', 'decline', 'are down'],
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
    ],
    screening: [
      'mammograms',
      'colonoscopies',
      'blood pressure checks',
      'lung scans',
      'skin cancer checks',
      'cholesterol tests',
      'hearing tests',
    ],
    agency: [
      'county health officials',
      'state health officials',
      'federal health officials',
      'public health nurses',
      'local health officials',
    ],
  },
  frames: [
    [
      '{habit} may lower risk of {disease}, study of {group} finds',
      'Researchers followed {900..90000} people for {4..20} years. The benefit was greatest in those with a family history.',
    ],
    [
      '{habit} did not prevent {disease} in {group}, trial shows',
      'Patients in both arms fared about the same. Doctors say the habit still does no harm.',
    ],
    [
      '{agency} report {4..60} cases of {infection}',
      'Most patients are {group}. Officials urge anyone with fever or rash to call a doctor before visiting a clinic.',
    ],
    [
      '{infection} outbreak in {county} sickens {11..140}',
      'Health workers are tracing contacts. Vaccination rates in the area are below the state average.',
    ],
    [
      'Regulators approve {drug} for {disease}',
      'The drug cut symptoms by a third in a trial of {400..5000} patients. Side effects included nausea and headache.',
    ],
    [
      '{drug} fails in late-stage trial for {disease}',
      'Patients who took the pill did no better than those on placebo. Physicians had hoped for a new treatment.',
    ],
    [
      'Shortage of {drug} leaves {disease} patients scrambling',
      'Pharmacists in {town} ration refills. Doctors are switching some to older medicines.',
    ],
    [
      '{hospital} opens clinic for {disease}',
      'The unit has {8..40} beds and specialist nurses. {group} can be seen without a referral.',
    ],
    [
      '{hospital} to end maternity care; {county} patients face long drives',
      'Expectant mothers will have to travel {25..80} miles to deliver. Obstetricians are hard to recruit.',
    ],
    [
      'Surgeons at {hospital} perform first {organ} transplant',
      'The {24..69}-year-old patient went home after {9..40} days. Forty doctors and nurses took part.',
    ],
    [
      'Nurses at {hospital} in {county} warn of staffing and patient safety',
      'One nurse cares for up to {7..11} patients at night. The hospital says it is recruiting.',
    ],
    [
      'What {doctor} wants {group} to know about {symptom}',
      'It is often harmless, but can be an early sign of {disease}. Do not ignore it for more than two weeks.',
    ],
    [
      'Should {group} get {screening}? Doctors revise advice',
      'The new guideline lowers the starting age by {three} years. False alarms remain a concern.',
    ],
    [
      '{group} skip {screening}, and {agency} want to know why',
      'Cost, distance and fear top the list. A mobile clinic will visit {town} in {month}.',
    ],
    [
      'New blood test spots {disease} years before {symptom}',
      'In a study of {300..6000} patients it was right {81..96}% of the time. It is not yet for routine use.',
    ],
    [
      'Living with {disease}: {person} of {town} tells her story',
      'Diagnosed {ago}, she manages {symptom} with therapy and medication. A support group helped.',
    ],
    [
      'Overdose deaths in {county} {drop} {6..31}%',
      'Treatment programs and wider use of naloxone helped, according to {agency}. Fentanyl was found in most cases.',
    ],
    [
      'Needle exchange in {town} linked to fewer {virus} cases',
      'The program also sends drug users to treatment. Nurses hand out test kits.',
    ],
    [
      'Cancer rates among {group} in {county} puzzle doctors',
      'Cases of {disease} are {12..60}% above the national rate. Smoking explains only part of it.',
    ],
    [
      'Dr. {person} of {town} retires after delivering {2000..7000} babies',
      'The obstetrician trained three generations of nurses. Rural hospitals struggle to find doctors who will take over such practices.',
    ],
    [
      'Free clinic in {town} treats {symptom} and {disease} without insurance',
      'Volunteer doctors see {30..120} patients a week. Dental care is next.',
    ],
    [
      'Rural ambulance crews in {county} struggle as {symptom} calls rise',
      'Paramedics wait an average of {21..58} minutes for a hospital bed. Emergency rooms are full.',
    ],
    [
      '{symptom} after {infection}: doctors learn more about lingering illness',
      'Up to one in {5..20} patients has trouble months later. A clinic at {hospital} offers rehab.',
    ],
    [
      'Therapists see surge of {symptom} among {group}',
      'Waiting lists for counseling reach {6..24} weeks. Mental health experts suggest sleep, exercise and company.',
    ],
    [
      'Hotline for {group} with depression takes {300..4000} calls',
      'Counselors in {town} answer day and night. Suicide prevention experts say talking helps.',
    ],
    [
      'Ask the doctor: is {habit} good for {symptom}?',
      '{doctor} explains what the evidence shows and who should be careful. Patients with {disease} need a check first.',
    ],
    [
      '{six} ways to ease {symptom} and {symptom2} without pills',
      'Physical therapists recommend stretching and {habit}. See a doctor if the pain lasts.',
    ],
    [
      '{drug} linked to {symptom} in {group}, researchers warn',
      'The risk is small, but patients should not stop treatment on their own. Regulators will review the label.',
    ],
    [
      'Gene therapy for {disease} gives {group} new hope',
      '{three} of the first patients no longer need {drug}. The treatment is costly and long-term effects are unknown.',
    ],
    [
      '{agency} urge {group} to get vaccinated against {infection}',
      'Free shots are offered at the {town} clinic on {weekday}. Side effects are mild.',
    ],
    [
      '{infection} vaccine for {group} shows promise',
      'It protected {72..95}% of volunteers for at least a year. A larger trial is to start in {month}.',
    ],
    [
      'School nurses in {county} screen pupils for {symptom}',
      'One in {6..19} needed to see a physician. Parents get a letter with advice.',
    ],
    [
      '{hospital} cuts {contagion} by washing hands, again',
      'Doctors and nurses were filmed and coached. Infections fell by {20..60}%.',
    ],
    [
      'Obesity among {group} in {county} reaches {29..44}%',
      'Physicians expect more {disease}. Dietitians teach families to cook cheap and healthy meals.',
    ],
    [
      'Smoking among {group} in {county} falls to record low',
      'Vaping, however, is up. Lung doctors warn that nicotine harms the heart as well.',
    ],
    [
      'Does {drug} help with weight? What patients with {disease} should know',
      'Doctors say it works only with diet and exercise. Nausea is common in the first weeks.',
    ],
    [
      'Dialysis center opens in {town}, sparing kidney patients the trip',
      'Nurses will treat {24..80} people three times a week. Many used to drive to {town2}.',
    ],
    [
      '{doctor} on what {disease} does to the body',
      'The disease often goes unnoticed for years. Early treatment prevents the worst damage.',
    ],
    [
      'Food poisoning: {germ} traced to {tainted} in {county}',
      '{18..230} people fell ill after eating it. Doctors advise plenty of fluids and rest.',
    ],
    [
      'Dentists see more tooth decay in {group} from {county}',
      'Fewer than half saw a dentist last year. A fluoride program begins in {month}.',
    ],
    [
      '{habit} may help {group} recover faster from {disease}',
      'The finding, from {hospital}, comes from records of {600..9000} patients. Rehabilitation times fell by {5..20} days.',
    ],
    [
      'Nursing home in {town} cited over {contagion}',
      'Inspectors found that residents were not isolated. {9..40} had symptoms; {two} were taken to hospital.',
    ],
    [
      'Medical school in {town} to train doctors for {group}',
      'Students will spend half of their training in small clinics. The region lacks {40..160} physicians.',
    ],
    [
      'Telehealth visits for {disease} help {group}, study says',
      'Patients kept more appointments and had fewer emergency visits. Some still prefer to see a doctor in person.',
    ],
    [
      'Caregivers of dementia patients in {county} ask for respite',
      'Most are daughters over {50..62}. Burnout and {symptom} are common, a survey by {hospital} found.',
    ],
    [
      'Blood donors needed in {county}: {hospital} down to {two}-day supply',
      'Type O is most urgent for trauma patients. Donors can walk in on {weekday}.',
    ],
    [
      '{hospital} uses cooling caps, robots and dogs to fight {cancer}',
      'Patients report less {symptom}. Oncologists say comfort is part of the treatment.',
    ],
    [
      'Black lung returns among younger miners, {town} clinic finds',
      'X-rays of {300..2100} miners showed scarring in one of {6..12}. Doctors blame silica dust.',
    ],
    [
      'Doctors puzzled by {symptom} in {group} of {town}',
      '{agency} took blood samples from {14..90} people. No link to {infection} has been found.',
    ],
    [
      'Heat sends {group} to hospital with {symptom}',
      'Emergency doctors advise water, shade and rest. Those with {disease} are at special risk.',
    ],
    [
      'Tick season: how {group} can avoid Lyme disease and {symptom}',
      'Check skin and scalp after a walk. A doctor can treat early illness with antibiotics.',
    ],
    [
      'Antibiotics overused for {ailment}, {county} doctors admit',
      'Up to {20..45}% of prescriptions are not needed. Resistant strains of bacteria worry hospitals.',
    ],
    [
      'Hospice nurse {person} of {town} on what the dying teach',
      'After {400..2000} patients, she still writes letters to families. Palliative care is more than medicine.',
    ],
    [
      'Pregnancy and {disease}: doctors at {hospital} change advice',
      'More checkups and {habit} are recommended. Mothers had fewer complications.',
    ],
    [
      '{hospital} delivers record number of babies in {county}',
      'Obstetricians and midwives attended {three} births of twins in one night. The share of cesareans fell by {5..20}%.',
    ],
    [
      'Health rankings: {county} moves up, {county2} near the bottom',
      'Life expectancy differs by {4..9} years. {disease} and tobacco explain most of the gap.',
    ],
    [
      'Patients wait {5..19} weeks to see a specialist for {disease} in {county}',
      'Primary care doctors say delays make {symptom} worse. More nurse practitioners could help.',
    ],
    [
      '{hospital} doctors reattach hand of {town} man in {9..17}-hour surgery',
      'Nerves and vessels were joined under a microscope. Therapy will take a year.',
    ],
    [
      'Eating {food} may protect against {disease}',
      'The effect was modest, and strongest in {group}. Nutritionists advise small portions.',
    ],
    [
      'Hearing, vision and {symptom}: the checkup {group} forget',
      '{doctor} says yearly tests prevent falls. Most insurance plans cover them.',
    ],
    [
      'Allergy season arrives early, and {group} feel it',
      'Pollen counts in {county} hit a high. Allergists suggest nasal sprays and shut windows.',
    ],
    [
      'Stroke patients in {county} reach {hospital} too late',
      'Only {19..45}% arrive in time for clot-busting drugs. Doctors teach the warning signs: face, arm, speech.',
    ],
    [
      'Teen {person} beats {cancer}, thanks nurses at {hospital}',
      'Chemotherapy took {6..22} months. The {14..18}-year-old wants to become a doctor.',
    ],
  ],
  occasions: {
    flu: [
      [
        'Flu cases climb in {county}; {hospital} limits visitors',
        'Emergency rooms saw {120..900} patients with flu symptoms in a week. Doctors say it is not too late for a shot.',
      ],
      [
        'Flu closes schools in {county}, {agency} urge rest',
        'Up to {15..34}% of pupils are ill. Fever, cough and aches are the usual signs.',
      ],
      [
        'Is it flu, a cold or {infection}? {doctor} explains',
        'Fever comes on fast with flu. Antiviral medicine works best within two days.',
      ],
      [
        'Flu deaths in {county} rise to {12..90}; {group} most at risk',
        'The vaccine is a fair match this winter, {agency} said. Clinics in {town} still have doses.',
      ],
      ['Flu shots: {group} in {county} lag behind', 'Only {28..49}% have been vaccinated. Pharmacies take walk-ins.'],
    ],
    storm: [
      [
        '{hospital} treats {40..210} storm patients on generator power',
        'Surgeons worked through the night on fractures and cuts. Nurses slept on cots.',
      ],
      [
        'After the storm, doctors in {county} see tetanus, mold and grief',
        'Clinics offer free shots and counseling. Asthma patients should wear masks when cleaning up.',
      ],
    ],
  },
  tails: [
    'Patients should talk to their doctor.',
    'The findings appear in a medical journal.',
    'The clinic takes walk-ins on {weekday}.',
    'More research is needed, the authors say.',
    'Symptoms usually pass within a week.',
    'Officials will publish new figures in {month}.',
    'Insurance covers most of the cost.',
    'The study did not prove cause and effect.',
  ],
};
