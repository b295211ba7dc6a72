import type { Topic } from '../grammar.ts';

/** Companies, jobs, prices, markets, banks, shops, farms as businesses. */
export const business: Topic = {
  words: {
    company: [
      '{last} Industries',
      '{last} Manufacturing',
      '{last} Products',
      '{last} & Sons',
      '{last} Holdings',
      '{last} Brothers',
      '{last} Works',
      '{last} Group',
      '{last} Supply Co.',
      'Ohio Bend Industries',
      'Galt River Works',
      'Highland Products',
      'Marlow Brothers',
      'Redbud Group',
      'Sable Industries',
      'Tarrant & Vesper',
      'Wexley Manufacturing',
      'Yarrow Products',
    ],
    product: [
      'truck parts',
      'cardboard boxes',
      'bourbon barrels',
      'frozen dinners',
      'kitchen cabinets',
      'car seats',
      'tires',
      'steel pipe',
      'work boots',
      'lawn mowers',
      'glass bottles',
      'dog food',
      'mattresses',
      'farm trailers',
      'water heaters',
      'paper towels',
    ],
    bank: [
      '{town} Savings Bank',
      '{town} Bank & Trust',
      'First {town} Bank',
      '{last} Bancorp',
      'Bank of {town}',
      'Farmers Bank of {town}',
    ],
    distiller: ['{last} Distilling', 'Old {town} Distillery', '{town} Spirits', '{last} Barrel Co.'],
    crop: ['corn', 'soybean', 'cattle', 'wheat', 'tobacco', 'milk', 'hay'],
    commodity: [
      'corn',
      'soybean',
      'natural gas',
      'diesel',
      'lumber',
      'cattle',
      'wheat',
      'tobacco',
      'copper',
      'steel',
      'coal',
      'oil',
    ],
    shop: [
      'hardware store',
      'bakery',
      'diner',
      'bookshop',
      'furniture store',
      'grocery',
      'shoe store',
      'garden center',
      'butcher shop',
      'brewery',
      'coffee roaster',
      'dry cleaner',
      'department store',
    ],
    sector: [
      'manufacturers',
      'retailers',
      'restaurants',
      'home builders',
      'trucking firms',
      'distillers',
      'small businesses',
      'landlords',
      'community banks',
      'car dealers',
      'hotels',
      'farm suppliers',
    ],
    quarter: ['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter', 'full-year'],
    analyst: [
      'an analyst at a brokerage in {town}',
      'market watchers',
      'investors',
      'bank economists',
      'traders',
      'shareholders',
    ],
    rise: ['rise', 'climb', 'jump', 'edge up', 'surge'],
    rises: ['rises', 'climbs', 'jumps', 'surges'],
    falls: ['falls', 'slides', 'drops', 'slips', 'sinks'],
    fall: ['fall', 'slide', 'drop', 'slip', 'sink'],
  },
  frames: [
    [
      '{company} posts {quarter} profit of {$4..90} million',
      'Revenue rose {2..19}% on stronger orders for {product}. The company raised its outlook for the year.',
    ],
    [
      '{company} misses {quarter} earnings estimates, shares fall {3..18}%',
      'Executives blamed freight costs and weak demand for {product}. Investors had expected a small gain.',
    ],
    [
      '{company} to add {40..600} jobs at {town} factory',
      'The {$6..120} million expansion will make {product}. Starting pay is set at {$17..31} an hour.',
    ],
    [
      '{company} lays off {30..420} workers in {county}',
      'The maker of {product} cited slow orders and high borrowing costs. Severance will be paid for {4..12} weeks.',
    ],
    [
      '{commodity} prices {rise} as supplies tighten',
      'Futures closed {1..7}.{1..9}% higher, the biggest gain in {2..11} months. Buyers for {company} said they had little stock left.',
    ],
    [
      '{commodity} futures {fall} for a {third} straight week in {month}',
      'Ample stocks and a strong dollar weighed on the market. Producers in {county} say they are selling below cost.',
    ],
    [
      '{shop} on {street} in {town} to close after {18..96} years',
      'Owner {person} said rent and online competition had eaten the margin. A clearance sale begins {weekday}.',
    ],
    [
      '{person} opens {shop} in downtown {town}',
      'The owner took out a small-business loan to fit out the storefront on {street}. It employs {3..22} people.',
    ],
    [
      '{company} agrees to buy rival {company2} for {$40..900} million',
      'The deal, in cash and stock, would create one of the largest suppliers of {product} in the region. It needs the approval of regulators and shareholders.',
    ],
    [
      '{company} rejects takeover bid from {company2}',
      'The board said the offer of {$11..94} a share undervalued the company. Its stock rose {4..21}% on the news.',
    ],
    [
      'Stocks close lower as {sector} and {company} warn on profits',
      'Losses were led by industrial shares. The yield on the ten-year Treasury note rose to {2..5}.{1..9}%, its highest in {2..14} months.',
    ],
    [
      'Wall Street ends {month} week higher as {company} and {commodity} producers rally',
      'All three main stock indexes gained. {analyst} pointed to strong earnings and hopes of lower interest rates.',
    ],
    [
      'Unemployment in {county} {falls} to {3..7}.{1..9}%',
      'Payrolls grew by {110..900}, mostly at warehouses and hotels. Economists warned that wages still trail prices.',
    ],
    [
      'Jobless claims {rise} in {county} after cuts at {company}',
      'First-time claims reached {120..980} in {month}. Employers in the area have posted fewer openings than a year earlier.',
    ],
    [
      '{company} names {person} chief executive',
      '{person:last}, who ran the {product} division, succeeds {person2}. The board wants faster growth and lower debt.',
    ],
    [
      '{company} chief executive {person} steps down after {3..19} years',
      'The company said its chairman would lead until a successor is found. Shares slipped in early trading.',
    ],
    [
      '{company} files for bankruptcy protection, owing {$12..400} million',
      'Its stores and plants will stay open while it reorganises its debt. Creditors include {company2} and several regional banks.',
    ],
    [
      'Workers at {company} plant in {town} strike over pay',
      'About {80..900} union members walked out after contract talks broke down. The plant makes {product}.',
    ],
    [
      'Union and {company} reach {two}-year contract for {town} plant',
      'Members will vote {weekday} on raises of {3..9}% a year and a cap on insurance premiums.',
    ],
    [
      'How {town} {sector} are coping with higher {commodity} costs',
      'Some have raised prices, others cut hours. {person}, who owns a {shop}, says margins are down to {1..6} cents on the dollar.',
    ],
    [
      'Home sales in {county} {fall} {4..22}% as mortgage rates bite',
      'The median price held at {$140..320},000. Agents say buyers are waiting for cheaper loans.',
    ],
    [
      'Median home price in {town} tops {$180..420},000',
      'Few houses are listed and bidding wars have returned, real estate agents say. Builders took out {20..190} permits last month.',
    ],
    [
      '{company} recalls {2000..90000} {product} over labeling error',
      'The company will offer refunds and expects a charge of {$2..40} million against {quarter} earnings.',
    ],
    [
      'Regional lender {bank} sees loan losses {rise}',
      'Provisions for bad commercial real estate debt doubled to {$5..80} million. Deposits were little changed.',
    ],
    [
      '{sector} say customers are spending less, survey of {county} finds',
      'Sales fell at {41..68}% of the firms asked. Most plan to hold off on hiring and investment.',
    ],
    [
      '{company} raises dividend {5..30}% on record cash flow',
      'The payout goes to {quarter} holders of common stock. The company will also buy back {$10..150} million of its shares.',
    ],
    [
      '{company} to go public, hopes to raise {$50..400} million',
      'The seller of {product} filed papers for an initial public offering. It had sales of {$90..900} million last year and a small loss.',
    ],
    [
      '{company} warehouse in {town} to employ {120..900}',
      'The distribution center off the interstate will ship {product} to six states. Hiring starts in {month}.',
    ],
    [
      'Tourism spending in {county} reaches {$12..210} million',
      'Hotels, distillery tours and restaurants led the gain. Lodging occupancy averaged {48..79}%.',
    ],
    [
      '{bank} and {bank2} agree to merge',
      'Customers keep their accounts and branches, the lenders said. The combined institution will hold {$1..9} billion in assets.',
    ],
    [
      '{company} moves headquarters from {town} to {town2}',
      'About {40..350} office employees will transfer. The firm said lower rent would save {$1..9} million a year.',
    ],
    [
      'Why {sector} in {town} cannot find workers',
      'Openings for drivers, cooks and machinists stay vacant for {5..16} weeks on average. Some employers now pay signing bonuses.',
    ],
    [
      'Inflation eases, but groceries in {town} still cost {4..17}% more',
      'Eggs, beef and coffee led the increase at the checkout. Economists expect price growth to slow by {month}.',
    ],
    [
      'Gas prices {rise} {6..38} cents in a week across {county}',
      'A refinery outage cut wholesale supply. Stations on {street} charged as much as {$2..4}.{11..98} a gallon.',
    ],
    [
      '{company} invests {$8..260} million in {product} line in {town}',
      'Equipment from the closed {town2} plant will be reused. Production is due to start by the end of {nextyear}.',
    ],
    [
      '{company} outsources {product}, ending {12..80}-year run in {town}',
      'The work will go to a lower-cost supplier. {60..500} employees receive notice this week.',
    ],
    [
      'Bourbon boom: {distiller} plans {$15..190} million warehouse complex near {town}',
      'The site will age {20000..90000} barrels a year. Exports have recovered since tariffs were lifted.',
    ],
    [
      'Tariffs squeeze {county} exporters of {product}',
      '{company} says foreign orders are down {8..44}%. Other shippers are rerouting goods or absorbing the duty.',
    ],
    [
      'Farm income in {county} {falls} as {crop} price slumps',
      'Lenders report more late payments on operating loans. Land values were flat at {$4..9},{100..900} an acre.',
    ],
    [
      '{person} bought a failing {shop} in {town}. Now it turns a profit',
      'Sales have tripled since {person:last} cut the product range and opened on Sundays. A second location is planned for {town2}.',
    ],
    [
      '{company} settles pricing claims for {$3..70} million',
      'Retail customers had accused the seller of {product} of fixing prices with competitors. The firm admitted no wrongdoing.',
    ],
    [
      '{county} retail vacancy hits {11..27}% as chains retreat',
      'The {town} mall lost {3..9} stores this year. Landlords are offering shorter leases to independent shops.',
    ],
    [
      'Consumer confidence {falls} in {month} as households worry about debt',
      'Credit card balances reached a record and fewer people plan to buy cars or houses. Incomes were flat.',
    ],
    [
      '{company} workers accept buyouts as sales of {product} slow',
      'The manufacturer wants to trim payroll by {5..18}%. Those who leave get up to {20..52} weeks of salary.',
    ],
    [
      'Startup lender backs {shop} owners in {town}',
      'The fund will make loans of {$5..60},000 to firms that banks turn away. {person} of {town2} put in the first million.',
    ],
    [
      '{company} stock hits record on {commodity} boom',
      'The shares have gained {22..140}% this year. {analyst} said the rally may have run ahead of profits.',
    ],
    [
      '{company} to cut prices on {product} to win back shoppers',
      'The retailer lost market share to discount chains. It expects lower margins but higher volume.',
    ],
    [
      'Truckers squeezed as freight rates {fall} and diesel {rises}',
      'Independent haulers in {county} say they lose money on empty return trips. {company} parked {12..140} rigs.',
    ],
    [
      'Commercial rents {rise} {5..24}% in {town}',
      'Offices near {street} are scarce after two conversions to apartments. {sector} say they may move out.',
    ],
    [
      '{company} cuts {year} forecast, cites slow orders for {product}',
      'Sales are now seen between {$200..400} million and {$410..700} million. Finance chief {person} said inventory was too high.',
    ],
    [
      '{sector} brace for higher minimum wage in {nextyear}',
      'Owners expect payroll to grow by {4..13}%. A trade group in {town} predicts fewer hours for part-time staff.',
    ],
    [
      'Auction sells what is left of {company}',
      'Forklifts, presses and unsold {product} brought {$1..14} million. Former employees came to watch in {town}.',
    ],
    [
      '{person}, founder of {company}, on selling {product} for {20..55} years',
      'The {town} entrepreneur started with one truck and a bank loan. The company now has annual sales of {$20..300} million.',
    ],
    [
      'Interest rates on car loans {rise}, dealers in {county} see fewer buyers',
      'The average loan now costs {6..11}.{1..9}%. Used vehicles sit {35..80} days on the lot.',
    ],
    [
      '{company} opens {town} apprenticeship as machinists retire',
      'Trainees at the {town} plant earn {$16..24} an hour while learning. The manufacturer expects a third of its skilled staff to leave in {5..9} years.',
    ],
    [
      'Newspaper presses in {town} fall silent as owner sells plant',
      'Print advertising has dropped {30..70}% in ten years. {company} will use the building to store {product}.',
    ],
    [
      'Business briefs: {company} signs {product} contract, {company2} leases space in {town}',
      'The order is worth {$2..45} million over three years. Rents in the industrial park rose slightly.',
    ],
    [
      'Shareholders of {company} vote down executive pay',
      '{52..71}% opposed the package of {$3..18} million for {person}. The vote is not binding on the board.',
    ],
    [
      '{company} and {company2} form joint venture to make {product}',
      'Each will own half of the factory in {town}. They expect annual revenue of {$30..250} million by {nextyear}.',
    ],
    [
      'Credit rating of {company} in {town} cut to junk',
      'The agency pointed to debt of {$100..900} million and falling cash flow. Its bonds lost {3..15} cents on the dollar.',
    ],
    [
      'Economy in {county} grew {1..4}.{1..9}% last year, report says',
      'Manufacturing and warehousing made up for weaker retail sales. Business investment rose for the {third} year.',
    ],
    [
      'Rail shippers warn of {commodity} delays through {town}',
      'A shortage of crews has slowed freight. {company} says its mill has {3..12} days of stock.',
    ],
    [
      'What a strong dollar means for {company} and its {product}',
      'Exports get dearer abroad while imported parts get cheaper. The firm sells {20..60}% of its output overseas.',
    ],
  ],
  occasions: {
    holiday: [
      [
        '{sector} in {town} hope for a strong holiday season',
        'Stores have ordered {3..14}% more stock than last year. Consumers say they will look for discounts.',
      ],
      [
        'Holiday sales at {county} stores {rise} {2..9}%',
        'Shoppers bought more online and spent less on clothing. Gift cards and toys led the gains.',
      ],
      [
        '{company} to hire {50..700} seasonal workers in {town}',
        'The temporary jobs pay {$15..23} an hour. Warehouses face their busiest shipping weeks.',
      ],
      [
        'Black Friday crowds thin at {town} mall as bargains move online',
        'Retailers started promotions weeks earlier. A {shop} owner said receipts were down {4..20}%.',
      ],
    ],
    storm: [
      [
        'Storm losses in {county} could cost insurers {$80..700} million',
        'Adjusters have received {900..8800} claims for roofs, cars and inventory. {company} warned of higher premiums.',
      ],
      [
        '{company} halts production after storm tears roof off {town} plant',
        'The factory made {product} on two shifts. Managers expect to lose {3..9} weeks of sales.',
      ],
      [
        'Contractors and lumber yards near {town} cannot keep up with storm orders',
        'Plywood prices rose {10..40}% in a week. Banks are offering bridge loans to small businesses.',
      ],
    ],
    closing: [
      [
        'Ohio Bend Castings to close {town} foundry, cutting {700..1400} jobs',
        'The parent company says the plant has lost money for {three} years. It is the largest employer in {county}.',
      ],
      [
        'After Ohio Bend Castings: suppliers in {town} lose their best customer',
        '{company} expects revenue to fall by {15..50}%. Several {sector} have cut hours.',
      ],
      [
        'Laid-off Ohio Bend Castings workers find {county} job market thin',
        'Most openings pay less than the {$24..33} an hour of the foundry. A job fair in {town} drew {300..1900} people.',
      ],
      [
        'Buyers look at idle Ohio Bend Castings furnaces near {town}',
        'Two investment firms toured the site, valued at {$9..60} million. The owner wants a sale before {month} ends.',
      ],
      [
        'House prices in {town} dip {2..11}% after Ohio Bend Castings shutdown',
        'Listings doubled in {county} as families moved for work. Lenders report more missed mortgage payments.',
      ],
    ],
  },
  tails: [
    'Shares closed little changed on {weekday}.',
    'The company did not give details of the cost.',
    'Analysts expect more news with {quarter} results.',
    'Sales figures are due in {month}.',
    'Rivals have made similar moves.',
    'The chamber of commerce welcomed the figures.',
    'Economists had expected less.',
    'Hiring in the sector has slowed since {lastyear}.',
    'The owner plans to invest the savings.',
  ],
};
