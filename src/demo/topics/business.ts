import { frames, type Topic } from '../grammar.ts';

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
      '{last} Supply',
      '{last} & {last2}',
      '{last} Enterprises',
      '{last} Fabricators',
      'Ohio Bend Industries',
      'Galt River Works',
      'Highland Products',
      'Marlow Brothers',
      'Redbud Group',
      'Sable Industries',
      'Tarrant & Vesper',
      'Wexley Manufacturing',
      'Yarrow Products',
      'Brandle Fabricators',
      'Cinder Hill Works',
      'Copperas Industries',
    ],
    product: [
      'truck parts',
      'cardboard boxes',
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
      'ceiling fans',
      'office chairs',
      'garage doors',
      'air filters',
      'ball bearings',
      'hydraulic hoses',
      'wire harnesses',
      'ovens',
      'paint cans',
      'roof shingles',
      'window frames',
      'school lockers',
      'conveyor belts',
      'pallets',
      'baby strollers',
      'canned beans',
      'snack bars',
    ],
    retailer: [
      '{last} Stores',
      '{last} Mart',
      '{last} & Daughters',
      'Redbud Outfitters',
      'Galt Home',
      'Sixpenny Outlet',
      'Harrow & Vale',
      'Millrace Dry Goods',
      'Corner Lantern Stores',
      'Wren & Thistle',
      'Dunlow Discount',
      'Carrick Home & Farm',
      'Tansy Home Goods',
    ],
    grocer: [
      '{last} Foods',
      '{last} Markets',
      'Fallen Oak Grocers',
      'Sable Valley Foods',
      'Harvest Bend Markets',
      'Pell Harbor Grocers',
    ],
    eatery: [
      '{last} Chicken',
      '{last} Pizza',
      'Redbud Biscuit',
      'Stillhouse Grill',
      'Copperas Burgers',
      'Iron Knob Pizza',
      'Ferry Road Chicken',
      'Larkmeadow Creamery',
      'Galt Ferry Tacos',
    ],
    carmaker: [
      '{last} Motors',
      'Vesper Motors',
      'Ansel Automotive',
      'Brandle Motor Company',
      'Tarrant Auto Works',
      'Linnwood Motors',
    ],
    chipmaker: ['{last} Semiconductor', 'Quillan Devices', 'Wexley Micro', 'Sable Circuits'],
    drugmaker: ['{last} Pharma', '{last} Therapeutics', 'Linnwood Laboratories', 'Vesper Biologics'],
    hospitalco: ['{last} Health', '{last} Hospital Group', 'Bellhaven Health', 'Harlow Medical Partners'],
    studio: [
      '{last} Pictures',
      'Lantern Bay Pictures',
      'Copperlight Pictures',
      'Ninth Street Films',
      'Osgood Pictures',
    ],
    airline: ['Redbud Air', 'Sable Airways', 'Marlow Airways', 'Larkair', 'Tansy Airlines', '{last} Air'],
    insurer: ['{last} Mutual', '{last} Insurance', 'Galt River Mutual', 'Bellhaven Insurance', 'Carrick Casualty'],
    utility: ['{last} Power', 'Galt River Electric', 'Harlow Gas & Electric', 'Brandle Light & Power'],
    builder: ['{last} Homes', '{last} Construction', 'Copperas Builders', 'Redbud Homes', '{last} & {last2} Builders'],
    hauler: [
      '{last} Trucking',
      '{last} Freight',
      '{last} Logistics',
      'Galt Ferry Carriers',
      'Iron Knob Freight',
      'Tansy Logistics',
    ],
    railroad: ['Galt River Railroad', 'Ohio Bend & Western', 'Tansy Valley Railway', 'Brandle Central'],
    miner: ['{last} Coal', '{last} Mining', 'Copperas Mining', 'Iron Knob Resources'],
    hotel: ['{last} Hotels', '{last} Inns', 'Redbud Inns', 'Bellhaven Resorts', 'Harlow House Hotels'],
    fund: [
      '{last} Capital',
      '{last} Partners',
      '{last} Equity',
      'Harlow Point Capital',
      'Limestone Row Partners',
      'Larkmeadow Ventures',
    ],
    startup: [
      'Haybarter',
      'Leasebarn',
      'Tillwise',
      'Crateloop',
      'Barnledger',
      'Pallethive',
      'Wagebarrel',
      'Hayladder',
      'Rentrow',
      'Invoicejar',
    ],
    bank: [
      '{town} Savings Bank',
      '{town} Bank & Trust',
      'First {town} Bank',
      '{last} Bancorp',
      'Bank of {town}',
      'Farmers Bank of {town}',
      '{county} Deposit Bank',
      'Merchants Bank of {town}',
    ],
    distiller: ['{last} Distilling', 'Old {town} Distillery', '{town} Spirits', '{last} Barrel House'],
    crop: ['corn', 'soybean', 'wheat', 'barley', 'sorghum', 'canola'],
    commodity: [
      'corn',
      'soybean',
      'natural gas',
      'diesel',
      'lumber',
      'cattle',
      'wheat',
      'cotton',
      'copper',
      'steel',
      'coal',
      'oil',
      'aluminum',
      'hog',
    ],
    goods: [
      'eggs',
      'coffee',
      'beef',
      'butter',
      'used cars',
      'diapers',
      'bread',
      'orange juice',
      'bacon',
      'running shoes',
      'washing machines',
    ],
    craft: [
      'sorghum candy',
      'pepper jelly',
      'goat-milk soap',
      'quilted bags',
      'hot sauce',
      'dog biscuits',
      'beeswax candles',
      'barbecue sauce',
      'wooden toys',
      'pickled okra',
      'pear butter',
      'leather belts',
      'granola',
      'stoneware mugs',
      'country ham',
      'bourbon cake',
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
      'coffee bar',
      'dry cleaner',
      'department store',
      'bike shop',
      'toy store',
      'flower shop',
      'fabric store',
      'feed store',
      'barber shop',
      'record store',
      'pharmacy',
      'jewelry store',
      'ice cream parlor',
      'appliance store',
      'music store',
    ],
    plant: [
      'mill',
      'foundry',
      'bottling plant',
      'garment factory',
      'tobacco warehouse',
      'cannery',
      'furniture factory',
      'shoe factory',
      'glass works',
      'machine shop',
      'brickyard',
    ],
    job: [
      'welder',
      'machinist',
      'electrician',
      'truck driver',
      'line cook',
      'carpenter',
      'forklift operator',
      'bookkeeper',
      'plumber',
      'mechanic',
      'nurse',
      'teacher',
      'coal miner',
      'school bus driver',
      'librarian',
      'paramedic',
      'bank teller',
      'janitor',
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
      'furniture makers',
      'grocers',
      'contractors',
    ],
    quarter: ['first-quarter', 'second-quarter', 'third-quarter', 'fourth-quarter', 'full-year'],
    analyst: [
      'a brokerage in {town}',
      'a bank economist',
      'a fund manager',
      'a trader in {town}',
      'a longtime shareholder',
    ],
    rise: ['rise', 'climb', 'jump', 'surge', 'go up', 'increase'],
    rises: ['rises', 'climbs', 'jumps', 'surges', 'goes up'],
    falls: ['falls', 'slides', 'drops', 'slips', 'sinks', 'declines'],
    fall: ['fall', 'slide', 'drop', 'slip', 'sink', 'decline'],
  },
  frames: frames(`
{company} posts {quarter} profit of {$4..90} million | Revenue rose {2..19}% on stronger orders for {product}, and the company raised its outlook for the year.
{company} misses {quarter} earnings estimates, shares fall {3..18}% | Executives blamed freight costs and weak demand for {product}, where investors had expected a small gain.
{company} to add {40..600} jobs at {town} factory | The {$6..120} million expansion will make {product}. Starting pay is set at {$17..31} an hour. Applications open in {month} at the county job center, and supervisors from the old line get first choice of shifts.
{company} lays off {30..420} workers in {county} | The maker of {product} cited slow orders and high borrowing costs. Severance will be paid for {4..12} weeks. The cuts are the second round since {lastyear} and reach office staff for the first time.
{commodity} prices {rise} as supplies tighten | Futures closed {1..7}.{1..9}% higher, the biggest gain in {2..11} months. Buyers for {company} said they had little stock left.
{commodity} futures {fall} for a {third} straight week in {month} | Ample stocks and a strong dollar weighed on the market. Producers in {county} say they are selling below cost.
{shop} on {street} in {town} to close after {18..96} years | Owner {person} said rent and online competition had eaten the margin. A clearance sale begins {weekday}. Two employees have worked there for more than {14..30} years.
{person} opens {shop} in downtown {town} | The owner took out a small-business loan to fit out the storefront on {street}. It employs {3..22} people.
{company} agrees to buy rival {company2} for {$40..900} million | The deal, in cash and stock, would create one of the largest suppliers of {product} in the region. It needs the approval of regulators and shareholders. Analysts expect plants in {town} and {town2} to be combined within {two} years, with the loss of some office jobs.
{company} rejects takeover bid from {company2} | The board said the offer of {$11..94} a share undervalued the company. Its stock rose {4..21}% on the news.
Stocks close lower as {sector} warn on profits | Losses were led by industrial shares. The yield on the ten-year Treasury note rose to {2..5}.{1..9}%, its highest in {2..14} months.
Wall Street ends week higher as {commodity} producers rally | All three main stock indexes gained. A trader pointed to strong earnings and hopes of lower interest rates.
Unemployment in {county} {falls} to {3..7}.{1..9}% | Payrolls grew by {110..900}, mostly at warehouses and hotels. Economists warned that wages still trail prices.
Jobless claims {rise} in {county} after cuts at {company} | First-time claims reached {120..980} in {month}, while employers in the area posted fewer openings than a year earlier.
{company} names {person} chief executive | {person:last}, who ran the {product} division, succeeds {person2} and is to bring faster growth and lower debt.
{company} chief executive {person} steps down after {3..19} years | The company said its chairman would lead until a successor is found. Shares slipped in early trading.
{company} files for bankruptcy protection, owing {$12..400} million | Its stores and plants will stay open while it reorganizes its debt. Creditors include {company2} and several regional banks. A judge will be asked on {weekday} to let it pay wages and suppliers for another month.
Workers at {company} plant in {town} strike over pay | About {80..900} union members walked out after contract talks broke down. The plant makes {product}. Deliveries to two carmakers have stopped, and managers are driving forklifts themselves.
Union and {company} reach {two}-year contract for {town} plant | Members will vote {weekday} on raises of {3..9}% a year and a cap on insurance premiums.
How {town} {sector} are coping with higher energy costs | Some have raised prices, others cut hours. {person}, who owns a {shop}, says margins are down to {1..6} cents on the dollar. A neighbor two doors down has started to bake and cool at night, when power is cheaper.
Home sales in {county} {fall} {4..22}% as mortgage rates bite | The median price held at {$140..320},000. Agents say buyers are waiting for cheaper loans. Builders, meanwhile, are offering to pay part of the buyer's interest for the first {two} years.
Median home price in {town} tops {$180..420},000 | Few houses are listed and bidding wars have returned, real estate agents say. Builders took out {20..190} permits last month.
{company} to refund buyers after mislabeling {product}, warns on profit | The recall covers {2000..90000} units sold since spring. The company expects a charge of {$2..40} million against {quarter} earnings.
Regional lender {bank} sees loan losses {rise} | Provisions for bad commercial real estate debt doubled to {$5..80} million. Deposits were little changed. The bank's chief executive told analysts that most of the trouble sits in two half-empty office blocks.
{sector} say customers are spending less, survey of {county} finds | Sales fell at {41..68}% of the firms asked. Most plan to hold off on hiring and investment.
{company} raises dividend {5..30}% on record cash flow | The company will also buy back {$10..150} million of its shares, and still has more cash than debt.
{company} to go public, hopes to raise {$50..400} million | The maker of {product} filed papers for an initial public offering. It had sales of {$90..900} million last year and a small loss.
{company} warehouse in {town} to employ {120..900} | The distribution center off the interstate will ship {product} to six states. Hiring starts in {month}.
Tourism spending in {county} reaches {$12..210} million | Hotels, distillery tours and restaurants led the gain. Lodging occupancy averaged {48..79}%.
{bank} and {bank2} agree to merge | Customers keep their accounts and branches, the lenders said. The combined institution will hold {$1..9} billion in assets. Branches that stand across the street from each other in {town} will be looked at next year.
{company} moves headquarters from {town} to {town2} | About {40..350} office employees will transfer. The firm said lower rent would save {$1..9} million a year.
Why {sector} in {town} cannot find workers | Openings stay vacant for {5..16} weeks on average, twice as long as in {lastyear}. Some employers now pay signing bonuses. Those who retired during the slump have not come back, and the young have moved to bigger cities.
Inflation eases, but groceries in {town} still cost {4..17}% more | Eggs, beef and coffee led the increase at the checkout. Economists expect price growth to slow by {month}.
Gas prices {rise} {15..48} cents in a week across {county} | A refinery outage cut wholesale supply, and stations on {street} charged as much as {$2..4}.{11..98} a gallon.
{company} invests {$8..260} million in {product} line in {town} | Equipment from the closed {town2} plant will be reused. Production is due to start by the end of {nextyear}.
{company} outsources {product}, ending {12..80}-year run in {town} | The work will go to a lower-cost supplier. {60..500} employees receive notice this week.
Bourbon boom: {distiller} plans {$15..190} million warehouse complex near {town} | The site will age {20000..90000} barrels a year. Exports have recovered since tariffs were lifted. Neighbors have asked about trucks and the black fungus that grows near aging spirits.
Tariffs squeeze {county} exporters of {product} | {company} says foreign orders are down {8..44}%. Other shippers are rerouting goods or absorbing the duty.
Farm income in {county} {falls} as {crop} prices slump | Lenders report more late payments on operating loans. Land values were flat at {$4..9},{100..900} an acre.
{person} bought a failing {shop} in {town}. Now it turns a profit | Sales have tripled since {person:last} cut the product range and opened on Sundays. A second location is planned for {town2}. The secret, the owner says, was to fire the two suppliers who never called back.
{company} settles pricing claims for {$3..70} million | Retail customers had accused the seller of {product} of fixing prices with competitors. The firm admitted no wrongdoing.
{county} retail vacancy hits {11..27}% as chains retreat | The {town} mall lost {3..9} stores this year. Landlords are offering shorter leases to independent shops.
Consumer confidence {falls} in {month} as households worry about debt | Credit card balances reached a record, incomes were flat, and fewer people plan to buy cars or houses.
{company} workers accept buyouts as sales of {product} slow | The manufacturer wants to trim payroll by {5..18}%. Those who leave get up to {20..52} weeks of salary.
New lending fund backs shop owners in {town} | The fund will make loans of up to {$15..60},000 to firms that banks turn away. {person} of {town2} put in the first million.
{company} stock hits record on {commodity} boom | The shares have gained {22..140}% this year. {analyst} said the rally may have run ahead of profits.
{retailer} to cut prices on {goods} to win back shoppers | The retailer lost market share to discount chains. It expects lower margins but higher volume.
Truckers squeezed as freight rates {fall} and diesel {rises} | Independent haulers in {county} say they lose money on empty return trips. {hauler} parked {12..140} rigs. Lenders have started to repossess trucks bought at the top of the market.
Commercial rents {rise} {5..24}% in {town} | Two buildings were turned into apartments, so offices near {street} are scarce and law firms say they may move out.
{company} cuts {year} forecast, cites slow orders for {product} | Sales are now seen between {$200..400} million and {$410..700} million. Finance chief {person} said inventory was too high.
{sector} brace for higher minimum wage in {nextyear} | Owners expect payroll to grow by {4..13}%. A trade group in {town} predicts fewer hours for part-time staff.
Auction sells what is left of {company} | Forklifts, presses and unsold {product} brought {$2..14} million in {town} as former employees looked on.
{person}, founder of {company}, on selling {product} for {20..55} years | The {town} entrepreneur started with one truck and a bank loan. The company now has annual sales of {$20..300} million.
Interest rates on car loans {rise}, dealers in {county} see fewer buyers | The average loan now costs {6..11}.{1..9}%. Used vehicles sit {35..80} days on the lot.
{company} opens {town} apprenticeship as machinists retire | Trainees at the {town} plant earn {$16..24} an hour while learning. The manufacturer expects a third of its skilled staff to leave in {5..9} years.
Newspaper presses in {town} fall silent as owner sells plant | Print advertising has dropped {30..70}% in ten years. {company} will use the building to store {product}.
Business briefs: {company} signs contract for {product}, {company2} leases space in {town} | The order is worth {$2..45} million over three years. Rents in the industrial park rose slightly.
Shareholders of {company} vote down executive pay | A majority of {52..71}% opposed the package of {$3..18} million for {person}, though the vote does not bind the board.
{company} and {company2} form joint venture to make {product} | Each will own half of the factory in {town}. They expect annual revenue of {$30..250} million by {nextyear}.
Credit rating of {company} cut to junk | The agency pointed to debt of {$100..900} million and falling cash flow. Its bonds lost {3..15} cents on the dollar. Suppliers may now ask to be paid in advance, which would tie up even more cash.
Economy in {county} grew {1..4}.{1..9}% last year, report says | Manufacturing and warehousing made up for weaker retail sales. Business investment rose for the {third} year.
Rail shippers warn of grain and coal delays through {town} | A shortage of crews has slowed freight. {company} says its mill has {3..12} days of stock.
What a strong dollar means for {company} and its {product} | Exports get dearer abroad while imported parts get cheaper. The firm sells {20..60}% of its output overseas.
{company} swings to a loss as orders for {product} dry up | The company lost {$3..60} million in the quarter after a profit a year earlier. Managers have frozen hiring and put a second shift on hold.
{retailer} sales beat forecasts as shoppers trade down | Revenue at stores open at least a year rose {2..9}.{1..9}%. The chain said households were buying store brands and smaller packs.
Earnings preview: what to watch when {company} reports on {weekday} | Investors want to hear about debt, inventory and the delayed plant in {town}. The consensus is for {20..95} cents a share. A cut in the dividend would surprise few on Wall Street; a sale of the {product} division would surprise many.
{chipmaker} profit triples, and shareholders still want more | Sales of processors for data centers made up {55..81}% of revenue. The stock fell {2..7}% after the company guided to slower growth.
{studio} shares tumble after a costly flop at the box office | The studio will write off {$40..190} million on a single film. Two directors on its board asked for a review of how projects are approved. The next big release has been moved from {month} to the following year.
{drugmaker} stock soars {30..120}% on buyout talk | Trading was halted twice after word of offers from two larger drugmakers, and bankers expect a decision by {month}.
Stocks slump {2..5}.{1..9}% on fear of a recession | The fall was the worst for the main U.S. index in {6..30} months. Gold and government bonds gained. Trading was the heaviest in a year, and most of the orders to sell came from funds that had borrowed to buy.
LIVE: Markets steady after a rough open | Stocks have recovered half of the morning's losses, with banks and airlines ahead and energy shares still lower.
Market wrap: {sector} shine, oil slips, bonds hardly move | Shares of regional lenders rose for a {third} day. Crude settled at {$58..94} a barrel.
Five stocks with a Kentucky address, and how they did in {lastyear} | The best returned {24..90}% with dividends; the worst lost a third of its value. Two no longer trade at all.
Bond investors turn picky as {company} seeks {$100..700} million | The manufacturer had to offer a yield of {6..10}.{1..9}%. A year ago it paid two points less.
"We overpaid," {company} chairman says of {company2} purchase | The company wrote down {$60..500} million of goodwill. The chairman told shareholders that the cost savings never came. Two of the directors who voted for the deal have since left.
{fund} takes {company} private in {$200..900} million deal | Shareholders will receive a premium of {18..55}% over last week's price. The private equity firm plans to sell two plants.
Activist investor {fund} wants three seats on {company} board | The fund owns {5..12}% of the shares. It says the maker of {product} has wasted cash on failed expansions. The company replied that it speaks with all shareholders and welcomes their views.
Merger of {company} and {company2} collapses over debt | The two sides could not agree on who would refinance {$90..600} million in loans. Lawyers, not managers, are the winners so far.
Antitrust lawsuit seeks to undo {grocer} takeover | Regulators say shoppers in {8..40} towns would be left with a single supermarket owner. The grocer says discount chains are competition enough. A hearing has been set for {month}, when economists for both sides will argue about the price of milk.
Judge clears {hauler} purchase of smaller rival | The court found that shippers would still have a choice of carriers. The deal, worth {$45..400} million, closes in {month}.
Spin-off would split {company} into two companies | One would keep {product}, the other the chemicals business. Shareholders get a share of the new company for every four they hold.
Employees buy {company} from retiring founder | The {60..400} workers now own the firm through a trust. A bank loan of {$4..30} million is to be repaid from profits. The founder turned down a higher offer from a competitor that would have moved the work to {country}.
Third generation sells {company}, ending family ownership | The grandchildren could not agree on who should run it. The buyer, a holding company from out of state, keeps the name and the {town} plant.
{company} insider sold shares days before bad results, regulators say | The complaint names a former sales manager. It asks a judge for a fine of {$200..900},000.
Accountant admits cooking the books at {company} | The former controller booked sales of {product} that never left the warehouse. Lenders were out {$5..40} million. Sentencing is set for {month}, and a civil suit by two banks goes on.
{company} restates {two} years of results after audit | Revenue had been counted too early; the finance chief has left and the shares lost {15..45}% of their value.
Annual meeting of {company} draws protest and few surprises | Retired workers asked about pensions. All directors were re-elected, one of them with barely {51..58}% of the votes.
{person}, who made {product} and millions in {town}, dies at {78..96} | The industrialist started with a rented garage and {three} employees. At its height the company employed {900..4000} people in three states. Much of the fortune went into a hospital wing and scholarships for the children of employees.
{person}, banker who kept {town} lending through hard times, dies at {81..97} | The longtime president of {bank} knew most borrowers by name. The bank never missed a dividend in {30..45} years. A rival once called it lending on character, and said that it nearly always got repaid.
{person} named to lead {company}, first outsider in its history | The new chief executive comes from a rival maker of {product}. The founding family keeps {31..48}% of the stock.
Profile: {person}, the accountant who saved {company} | {person:last} sold the corporate jet, closed a plant and renegotiated every lease. Profit returned after {3..9} quarters. Colleagues describe long silences in meetings and a pencil worn down to the stub.
{company} fires chief executive over expenses | An inquiry found {$90..700},000 in private travel on company cards. The board has asked for the money back.
What chief executives in Kentucky earned in {lastyear} | The median package among public companies was {$3..8} million, or {60..160} times the pay of a typical employee.
{company} will pay bonus of {$400..2000} to every worker | Management credited a record year for {product}. The union welcomed the money but wants it in base pay.
{bank} raises savings rates as depositors shop around | A one-year certificate now pays {3..5}.{1..9}%. The lender lost {2..9}% of its deposits to money market funds this year.
{bank} closes {three} branches, {town} left with a teller machine | The bank said foot traffic was down {30..60}% since {lastyear}. Older customers and cash businesses are looking for a new home. The nearest counter will be {9..31} miles away, in {town2}.
New bank opens in {town}, the first in {14..30} years | Local investors put up {$14..40} million in capital. It will lend to farms, builders and shops.
Credit union and {bank} quarrel over who may buy whom | Bankers say the tax-exempt rival can always outbid them. Members of the credit union vote in {month}.
Regulators fine {bank} {$2..24} million over hidden fees | Some {9000..80000} customers who were charged twice for overdrafts will get refunds without having to ask.
Fed holds rates steady, hints at a cut by {month} | Policymakers want to see lower inflation for longer. Mortgage lenders passed on a small drop within hours. Two members of the committee voted for a cut right away.
Federal Reserve raises key rate by a quarter point | Borrowing for cars, houses and credit cards will cost more after a step that markets had expected.
What the Fed's {month} move means for your mortgage and savings | Adjustable loans reset first, card rates follow within a billing cycle. Savers may have to switch banks to see any of it.
Farm lenders in {county} see more late payments | {4..13}% of operating loans were past due at the end of the quarter. Bankers are asking growers to sell equipment or land. One lender said that the borrowers in trouble are mostly those who bought land at the peak.
Payday lender leaves {town}, and borrowers look for other options | Small loans cost as much as {200..390}% a year. A church-backed credit union now offers {$300..900} at a twentieth of that.
Community fund in {town} lends to shops that banks refuse | It has made {30..220} loans on {street} and nearby. Losses have stayed below {2..5}%.
Personal finance: how to read a loan offer before you sign | Look at the annual rate, not the monthly payment. Fees, insurance and a balloon at the end can double the cost. If the seller will not put a number in writing, walk away.
Ask the money desk: pay off the car or save for a house? | Compare the two interest rates first. A cushion of three months' wages comes before either.
Retirement savings in {county} shrink as workers cash out early | About {6..19}% of accounts had a hardship withdrawal last year. Medical bills and rent were the main reasons.
Pension fund of {company} is short {$20..300} million | The manufacturer will pay in more over {5..12} years. Retirees were told their checks are safe for now.
Credit card debt in {county} hits record as prices bite | The average balance is {$5..7},{100..900}. More households pay only the minimum, a credit bureau said.
Inflation slows to {2..4}.{1..9}%, lowest in {7..28} months | Fuel and used cars got cheaper. Rents and insurance kept climbing, and economists see no quick cut in interest rates. Households notice it mainly at the pump, less so at the checkout, according to a survey of {600..1400} shoppers.
Producer prices {rise} more than forecast in sign of pressure on margins | Wholesale food and freight led the gain, part of which retailers say they will pass on.
Column: the price of {goods} is not the whole story | Wages in {county} have grown faster than the cost of living since {lastyear}. It does not feel that way at the checkout, and there are reasons. People remember the last raise as their own doing and the last price tag as somebody else's.
The {$9..16} hamburger: why eating out in {town} costs so much | Beef, rent and wages each take a bigger bite. A diner owner opened the books to show where the money goes.
By the numbers: the cost of {goods} over {5..20} years | Prices doubled, then slipped {4..15}%, then rose again. Packages shrank along the way.
U.S. economy grew {1..4}.{1..9}% in the quarter, more than expected | Consumer spending and exports made up for weak construction. Business investment was flat.
Economy adds {90..290},000 jobs in {month}, wages pick up | Hotels and hospitals hired most in a month that left the unemployment rate little changed at {3..5}.{1..9}%.
Kentucky unemployment at {3..6}.{1..9}% as factories hire again | Manufacturers added {900..3800} positions. Economists at {college} said temp agencies were the first to feel the upturn.
Is {county} in a recession? Three economists, three answers | Sales tax receipts are down, but factory orders hold. It depends on whether you count the new warehouse. All three would wait another quarter before using the word in front of a banker.
{country} central bank lifts rates to {9..24}% to save currency | Importers there are paying {12..40}% more for grain and fuel. Bond investors welcomed the step.
{country} slips into recession as exports shrink | Output fell for a second quarter, with makers of cars and machine tools hit hardest by weak demand.
Stock exchange in {capital} suspends trading after {6..13}% plunge | Banks and property companies led the rout. Officials blamed rumors about a large lender.
{company} closes its last plant in {country}, takes {$10..90} million charge | Power cuts and tariffs had made the site unprofitable. Production of {product} moves to {town}. Some {90..700} workers there will be paid for {4..12} months.
{country} buys more Kentucky corn and beef, and growers notice | Export sales rose {11..60}% in the season. Elevators in {county} are paying a premium for early delivery.
Copper miners in {country} strike, and {company} pays for it | Prices jumped {3..9}% in a day. The {town} manufacturer has stock for {three} weeks. Buyers have begun to call scrap yards in {county}, where the price of old wire has doubled.
Shipping lines raise rates as ships avoid the coast of {country} | A container now costs {$3..8},{100..900}. {retailer} expects to pay {$2..30} million more for freight this year.
{carmaker} to build electric trucks in {county}, {900..4200} jobs | The company will invest {$300..900} million in an assembly line and a paint shop. Suppliers are looking at sites along the interstate. The state will train the workforce, and the railroad will build a spur to the gate.
{carmaker} idles {town} plant for {2..6} weeks as unsold vehicles pile up | About {800..3000} workers will get part of their pay. Dealers hold {75..120} days of supply. Cafes and a day care center near the gate are closing for the same weeks.
{carmaker} sales {fall} as loans get dearer | Deliveries were down {5..24}% from a year ago. Pickups held up, small cars did not.
Parts maker {company} lives and dies with {carmaker} | Four of every five parts from its {town} plant go to one customer. Managers want to halve that share in {3..8} years.
Used-car lot owner: "I can't find anything under {$8..13},000" | Auction prices have climbed {9..35}% since {lastyear}. Buyers stretch loans to {72..84} months.
Dealers accuse {carmaker} of selling around them | The complaint says the automaker's website undercuts local showrooms. Franchise law in {9..30} states forbids it.
{retailer} to close {20..140} stores, including one in {town} | The chain said leases signed before online shopping no longer pay. About {200..2400} employees will be let go or moved.
{retailer} opens first Kentucky store in former {town} mall | It fills {60..140},000 square feet that stood empty since {lastyear}. {90..240} people were hired, most of them part-time.
Dead mall in {town} sold for {$2..14} million | The buyer wants apartments over shops and a grocery at one end. The last anchor left {ago}. Old escalators and a fountain are to be auctioned off in {month}, with the money going to a food bank.
Self-checkout loses favor as {retailer} counts its losses | Theft and errors cost the chain {1..4}.{1..9}% of sales. Cashiers are coming back to {30..200} stores.
{retailer} bets on small-town stores that sell everything | The new format is a third of the usual size. The company plans {40..160} of them, half in places with fewer than {5..12},000 people.
Dollar stores multiply in {county}, and grocers feel it | The county has {9..24}, up from {3..7} ten years ago. Two family supermarkets have closed since {lastyear}. The chains say they bring low prices to places that others have given up on.
{grocer} cuts prices on {goods} to fend off discounters | Margins will suffer for {two} quarters, the chain warned, and rivals followed the same day.
The last supermarket in {town} shuts, and residents drive {14..38} miles for milk | The owner said sales no longer covered refrigeration. A co-op is looking for members and a lender. The school cafeteria manager now drives to {town2} twice a week with a borrowed van.
{town} grocery co-op signs up {300..1200} members, and a bank says yes | Shares cost {$50..200} each. The store needs {$1..4} million in sales a year to break even.
How a {shop} survives next to a big-box store | {person} stopped competing on price and opened two hours earlier. Regular customers now bring in {45..80}% of revenue. The rest is stubbornness, according to the owner, who has not taken a vacation since {lastyear}.
{shop} in {town} for sale: keys, stock and {40..90} years of customers | {person} is retiring and has no heirs in the trade. The asking price is {$90..480},000 with the building.
"My customers raised me": {person} sells the family {shop} | The new owner, a former {job}, worked there on Saturdays as a teenager. Nothing but the sign will change.
A {job} by day, {person} sells {craft} by night and makes more from it | Online orders passed {400..3000} a month. The next step, a rented kitchen or workshop, means borrowing for the first time.
Nurse turns night-shift snack into {$1..9} million company | {person} of {town} now supplies {300..2000} stores. The biggest cost is shelf space, not ingredients. Colleagues on the ward still get the first bag of every new flavor, and they do not hold back.
Kitchen-table maker of {craft} lands order from {retailer} | {person} must deliver {6..40},000 units by {month}. A local bank lent against the purchase order.
From foster care to franchise: {person} owns {three} {eatery} restaurants | The entrepreneur started as a dishwasher in {town}. The stores have {60..150} workers and a waiting list for jobs. The first loan, for {$9..40},000, came from a former boss who asked for nothing in writing.
{eatery} franchise owners sue over cost of remodeling | They say the chain ordered {$200..700},000 in changes per restaurant. Profits would take {9..16} years to cover it. The chain says that the agreements allow such changes every {5..8} years.
{eatery} plans {30..250} more restaurants in six states | The chain is looking for corner lots near interstates and for franchisees with {$300..900},000 in cash.
{eatery} raises menu prices for the {third} time in a year | Traffic is down {3..9}%, but each customer spends more. Analysts wonder how long that can last.
Quarterback's barbecue chain files for bankruptcy, owing {$6..40} million | The former star lent his name to {11..30} restaurants. {eatery} wants to buy half of them.
Diner on {street} drops breakfast because of egg prices | A case costs {$50..140}, up from {$20..40}. The owner says lunch pays the rent.
Restaurant workers' wages {rise} as kitchens go short of cooks | Line cooks in {county} now start at {$15..22} an hour. Owners are trimming menus and hours. Several owners have begun to close on Sundays, once their second-best day.
Food trucks in {town} call lot fees a squeeze on small business | The monthly charge rose to {$200..800}. Vendors earn {$300..900} on a good lunch.
Tipping screens in {town}: {shop} owners say they pay for themselves | Counter staff at a coffee bar in {town} take home {$2..6} more an hour. Some customers have stopped coming.
{shop} owner closes on Mondays to keep her staff | Labor costs fell {6..14}% and sales barely moved. Other employers on {street} are copying the idea.
Small business owners in {county} gloomiest in {4..12} years | They named insurance, wages and interest as their top worries. Only {9..28}% plan to expand. Even so, two thirds would start over again, and one in ten is looking for a second location.
New business filings in Kentucky jump {6..31}% | Trucking, cleaning and online shops led the list. Most of the firms have no employees yet.
How to buy a {shop} from an owner who is retiring | Ask for three years of tax returns and the lease before talking price. Many sellers will lend part of the sum themselves.
How to price your work when you go out on your own | Start with what you must earn, then add taxes, tools and unpaid hours. Most beginners charge {20..50}% too little, advisers say.
Five questions to ask before signing a franchise contract | Find out who picks the suppliers and who may sell. Talk to owners who quit, not only to those on the brochure.
Women own {31..44}% of new firms in {county}, up from a fifth | Child care, cleaning and bookkeeping lead the list, though loans to women are still smaller on average.
Veterans' start-up fair in {town} matches soldiers with lenders | {40..190} people pitched plans for trucking, fencing and catering firms. {bank} approved {4..19} loans on the spot.
Barber school graduates in {town} rent chairs instead of working for wages | A chair on {street} costs {$90..220} a week. Owners like the steady income, barbers the freedom.
Funeral homes in {county} sell out to chains as owners age | A national company has bought {5..22} in Kentucky since {lastyear}. Prices tend to rise {8..25}% after a sale.
Veterinary practices in {county} become hot property for private equity | {fund} now owns {20..160} clinics in the region. Pet owners report higher bills, and vets say they got a fair price.
Private equity buys {town} nursing home, then sells the land under it | The operator pays rent of {$90..400},000 a month to a real estate trust. Debt at the chain has doubled. A similar deal {ago} ended with the operator in bankruptcy and the residents moved.
{hospitalco} sells {three} hospitals to pay down debt | A real estate trust is paying {$90..700} million and will lease the buildings back to the chain, whose bonds rallied.
{hospitalco} to cut {90..600} office jobs as losses mount | The hospital owner lost {$20..190} million in the quarter. Bedside positions are not affected, the company told investors.
{drugmaker} to build {$80..600} million plant in {county} | The factory will fill vials for other companies. It brings {120..700} jobs with pay well above the local average.
{insurer} raises home premiums by {9..28}% after storm losses | Roof claims in Kentucky cost the company {$30..300} million last year. Agents say clients are accepting higher deductibles. Regulators approved the increase on {weekday} after asking for {two} rounds of changes.
{insurer} stops writing new home policies in {9..30} counties | The carrier lost money there {three} years in a row. Homeowners without cover cannot close on a mortgage. Existing customers may renew for one more year, at a price.
Crop insurers pay out {$20..240} million after dry summer | Growers in {county} had the most claims. Agents expect premiums to climb before spring planting.
Car insurance is up {11..29}%, and drivers are shopping around | Repairs cost more and juries award more, carriers say, while those who switched saved {$200..700} a year.
Houses in {town} sell in {4..15} days, most above asking price | There were only {20..120} listings at the end of the month. Agents expect more sellers in {month}.
First-time buyers give up on {county}, look farther out | They made up {18..29}% of sales, the lowest share on record. A typical payment takes {32..46}% of income.
Mortgage rates {fall} to {5..6}.{1..9}%, applications jump | Refinancing requests doubled in a week, and lenders have begun to call back loan officers they had let go.
A {town} bungalow, {$180..390},000 and {11..34} offers: diary of a bidding war | The winner paid cash and waived the inspection. Agents say such sales set the price for the whole street. Among the losers were a teacher, a couple with twins, and a fund that owns {40..300} houses in the county.
Investors own one in {6..11} rental houses in {county} | Out-of-state funds have bought {200..1900} homes since {lastyear}. Rents on them rose faster than the market. Local owners say they cannot match cash offers made within hours and without a visit.
Rents in {town} {rise} {5..18}%, outpacing paychecks | The median apartment costs {$850..1450} a month. Landlords point to taxes, insurance and repairs.
Landlord with {300..1800} apartments in {town} sells to national chain | The price works out at {$80..150},000 a unit. Tenants were told leases will be honored. The seller started out with a single duplex on {street} in {1974..1989y}.
Apartment builders in {county} pull back as financing dries up | Permits in {county} are down {20..60}%. {builder} has shelved {two} projects with {90..400} units.
{builder} plans {80..420} houses on former {crop} farm near {town} | Prices will start at {$210..340},000. The builder paid {$9..24},000 an acre for the land.
{builder} goes bust, leaving {12..70} families with half-built homes | The company owes suppliers {$3..25} million. A bonding firm may pay to finish some of the houses. Subcontractors have filed liens, so families who paid in full may have to pay twice.
Lumber falls, but new houses stay expensive. Builders explain why | Land, labor and permits have more than eaten up the savings. A framed wall costs {15..45}% more than in {lastyear}.
Tiny-house maker in {town} doubles its workforce | The cabins sell for {$40..95},000 and go mostly to vacation landlords. The order book is full until {month}.
Vacation rental owners count their losses as bookings {fall} | Nightly rates near the lake are down {8..26}%. Some hosts are selling, others are turning to monthly tenants.
Hotel with {90..240} rooms to rise next to {town} convention hall | {hotel} will run it under a {15..30}-year lease. The developer has a loan of {$20..75} million.
{hotel} sees weddings and ball games fill its weekends | Occupancy reached {61..84}% and room rates {$119..210}. Business travelers are still missing on Tuesdays.
Old {plant} in {town} sold, to become lofts and offices | The brick building went for {$1..9} million at a courthouse sale. Historic tax credits cover a fifth of the cost.
Office vacancies in {town} hit {14..31}% as leases run out | Law firms and insurers are taking half the space they had, and one tower has been handed back to its lender.
Stadium district was to bring shops to {town}. Developers are still waiting | Of {9..22} storefronts near the ballpark, {three} are leased. Builders blame interest rates and the off-season.
Church sells parking lot to developer for {$1..6} million | {builder} plans {40..160} apartments over shops. It is the highest price per acre paid on {street} so far.
Farmland in {county} brings record {$8..16},{100..900} an acre at auction | {three} neighbors and an investment fund bid for the {80..400} acres. Brokers say good ground rarely comes up. The auctioneer needed {9..20} minutes and {40..90} bids.
Foreclosures {rise} in {county}, though far from crisis levels | Banks started {30..240} cases in the quarter, most of them after a divorce or a hospital stay, lawyers said.
House flippers retreat from {town} as profits shrink | The average gain fell to {$18..42},000 before repairs. Tradespeople are booked out for months.
Realtors in {county} cut commissions after settlement, slowly | Sellers in {county} now pay {4..5}.{1..9}% on average. Some buyers are going without an agent.
{builder} turns to women and immigrants to fill construction jobs | The contractor needs {60..300} carpenters and roofers. Training is paid at {$17..24} an hour.
Steelworkers, cranes, and {$120..800} million: inside the {carmaker} building site | {600..2800} people pour concrete in two shifts near {town}. Local suppliers have won a third of the orders.
Concrete plant owner in {town} asks where the highway money went | Orders are {15..40}% below what was promised. The firm bought trucks on credit {ago}.
{company} brings production of {product} back from {country} | Freight and delays had eaten the savings on wages. The {town} line will employ {50..350} people. The first truck left the dock on {weekday}, two weeks ahead of plan.
{company} runs its {town} factory on four-day weeks | Output of {product} held steady and absences fell by a third. Other manufacturers have come to look. Managers admit that they had opposed the idea, which came from two welders on the night shift.
Night shift returns to {town} {plant} after {two} years | {company} hired {70..320} people as orders recovered. The premium for working after dark is {$1..4} an hour.
"We never missed a shipment": last day at the {company} mill | {80..500} workers clocked out for good in {town}. The machines go to a buyer in {country}. Someone hung a wreath of work gloves on the gate, one for each year the place had run.
What {town} made: a century of factories, in {7..15} products | From stoves to {product}, the town lived off what it shipped. Only {two} of the old firms still have a payroll.
Machine breaks, supplier stops, and {company} loses {$2..20} million | A single press in {town} stamped a part no one else makes. Customers are asking for a second source.
Fire at {company} warehouse leaves customers short of {product} | Insurers put the damage at {$6..70} million. The company is renting space from a competitor to keep shipping.
U.S. factory orders {rise} for a {third} month | Demand for machinery and metals led, and shipments in Kentucky grew faster than the national average.
{company} wins {$15..240} million army contract for {product} | Work is to be done in {town} over {three} years. The manufacturer will add {40..260} jobs.
{company} loses its biggest customer, and {town} holds its breath | The client bought {25..60}% of all {product} made there. Managers have asked the union for talks on hours.
Recycler {company} turns bottles into carpet, and a profit | Scrap prices have fallen, but two carmakers signed long contracts. The {town} site runs around the clock.
Paper mill in {town} to restart, making boxes instead of newsprint | Investors are spending {$40..300} million on a new machine. {90..400} of the former workers may return. The smell will come back too, an old hand said, and this time nobody is going to complain.
{company} packs more {product} with {10..30}% fewer people | Machines now do the lifting on the {town} line. The union wants retraining and a share of the savings.
Furniture makers of {county} find new buyers abroad | Exports of chairs and bed frames doubled in {two} years with some help from a weak dollar.
Hat maker, {88..160} years old, hires again as wool sells | {person} runs the {town} firm with {9..40} employees. Wholesale orders tripled after a film put its hats on screen. Two of the steam presses are older than the oldest worker, and spare parts are made in-house.
Guitar factory in {town} lays off {20..110} as boom fades | Sales had doubled when people stayed home. The owner says unsold instruments fill a whole floor.
Sports gear maker {company} drops star's shoe line | The endorsement deal cost more than it brought in, the company told shareholders. It takes a charge of {$4..35} million.
Ball club owner sells {hauler} to pay for the team | The trucking firm went to a competitor for {$60..500} million. Drivers were told routes and pay will not change.
Ticket seller's profits soar {21..88}%, and so do complaints about fees | Revenue rose {12..48}% on concerts and games. Shareholders cheered while regulators asked for documents.
Toy maker {company} counts on a film to sell {5..30} million figures | Licenses bring in {30..60}% of revenue. A flop would leave warehouses full by {month}.
Movie theater chain closes {12..70} screens, keeps the popcorn | Concessions earn more than tickets, the company told lenders as it left {town} without its only multiplex.
Record-pressing plant in {town} cannot keep up with orders | Customers wait {4..9} months, and the owner has borrowed {$2..9} million for three more presses.
Bookshop chain returns to profit by acting small | Managers in each store now choose what to stock. Sales rose {4..15}% and returns to publishers fell by half.
Publisher of {three} local papers sells printing plant to cut debt | The company owes lenders {$8..60} million. Papers will be printed {60..170} miles away.
{distiller} to lay off {20..160} as bourbon stocks pile up | The distiller filled more barrels than it can sell. Production will pause at one of two sites. Growers who contracted to sell corn to the distillery have been told to expect smaller orders.
{distiller} sells majority stake to drinks group for {$70..600} million | The founder stays on as master distiller. The buyer wants to triple exports by {nextyear}.
Barrel makers in {county} cut shifts as distillers slow down | Orders for new oak barrels are off {15..45}%. Sawmills that sell white oak staves are feeling it too.
Bourbon tourists spend {$140..420} each, and {county} wants more of them | Hotels and tour operators have added {200..900} jobs. The hard part is the winter season.
Bourbon barrel tax deal divides distillers and the counties they pay | {distiller} says the levy costs it {$2..14} million a year. Accountants expect warehouse plans to be revised.
Craft brewery boom ends with a whimper in {town} | {two} of five taprooms have shut. Those that remain earn more from food than from beer.
Wine, not tobacco: grower in {county} uncorks a new cash crop | {person} sells {6..40},000 bottles a year. The vineyard broke even in its {third} season.
Tobacco barns in {county} stand empty as buyers cut contracts | Cigarette makers want {10..35}% less burley from Kentucky. Growers there are trying hay, cattle and wedding parties.
{crop} growers in {county} hold back harvest, hoping for better prices | Bins are {70..95}% full. Elevators offer {20..60} cents less than a year ago.
Cattle prices hit record, and ranchers in {county} still will not expand | Feed and interest eat up the gain, they say. The U.S. herd is the smallest in {30..70} years.
Dairy farm near {town} sells its cows after {three} generations | {person} was paid less for milk than it cost to make. {county} has {4..19} dairies left. The barn will be rented to a neighbor who raises beef cattle and has a job in town.
Milk buyer drops {12..60} Kentucky farms with {30..90} days' notice | The processor said hauling no longer pays. Owners are calling every plant within {150..300} miles.
Chicken company offers farmers of {county} new barns, and new debt | Each house costs {$300..600},000. Contract growers say the pay formula leaves them with the risk.
Hemp promised riches. Farmers in {county} count what is left | Acreage is down {60..95}% since the peak. Processors went broke owing growers {$1..12} million. One grower turned the drying barn into a wedding hall and says it pays better.
Yearling sale sets record as buyers from {country} bid for Kentucky horses | {2000..4000} horses brought {$150..420} million. The top colt went for {$1..4} million to an agent for a stable overseas. Breeders in {county} say that the top end of the market has little to do with the rest.
{county} horse farms are businesses too: what it costs to board a mare | Feed, hay and vet bills come to {$30..60} a day. Owners raised rates for a {third} year.
Farmers' market vendors in {town} earn {$200..900} a Saturday | After fuel and stall fees, half of it is left. Those who take cards sell more.
Fertilizer prices {fall}, giving {crop} growers some relief | A ton of nitrogen costs {20..45}% less than in {lastyear}. Grain prices have dropped as well.
Farm equipment maker {company} cuts output as growers stop buying | Dealers hold twice the usual number of tractors. {90..700} workers will be furloughed.
Tractor dealer in {county} sells repairs, not tractors | Sales of new machines are down {15..45}%. The service bay is booked for {3..8} weeks.
Farm auction: what {person} kept, and what went under the hammer | The herd, two tractors and a baler cleared the bank loan. The {200..700} acres stay in the family, leased to a neighbor.
Young farmers in {county} cannot afford land, lenders say | Good ground rents for {$140..290} an acre. Several beginners are farming other people's fields on shares.
Grain elevator in {town} to be sold to {company} | Growers fear there will be one bidder for their grain instead of two after the sale, whose price was not disclosed.
Sawmill in {county} adds a shift as white oak fetches record prices | Landowners are offered {$900..2400} for a single good tree. Loggers cannot find drivers.
Christmas tree growers, sod farms and nurseries: the crops no one counts | Together they earned {$40..190} million in Kentucky last year. Labor is the largest cost.
Drought sends hay to {$60..140} a roll, and herds to market | Sale barns near {town} ran until midnight. Order buyers from other states took most of the cows.
{miner} to close mine in {county}, {60..340} jobs at stake | The coal company lost two power-plant contracts. It hopes to find buyers among steelmakers. The mine pays about a tenth of all wages in the county, an economist at {college} estimates.
{miner} bankruptcy leaves miners without last paycheck | The company owes {$2..14} million in wages. Creditors and the miners' lawyers meet in court on {weekday}. Families parked their trucks across the tracks to stop a last train of coal from leaving.
Coal exports revive port and payroll in {county} | Steel mills in {country} bought {200..900},000 tons. Barge operators have hired {30..140} deckhands.
After coal: {town} retrains laid-off miners for solar work that pays less | Installers start at {$16..23} an hour. Miners made twice that with overtime.
Natural gas glut pushes prices to {two}-year low | Storage is {9..24}% above normal for {month}. Drillers have parked rigs, and {company} saves on its furnace bill.
Oil tops {$85..110} a barrel as producers hold back supply | Shares of airlines and truckers dropped, and analysts expect pump prices to follow within {two} weeks.
{utility} posts record profit as customers ask for lower bills | Earnings rose {8..30}% on a rate increase. The company plans {$300..900} million in new lines and plants.
{utility} shares drop after costs of new plant double | The power company will borrow another {$200..900} million, and rating agencies have put its debt under review.
Solar farm leases pay {county} landowners {$600..1400} an acre | That is {3..6} times the cash rent for row crops. Neighbors who farm on shares lose the ground.
Gas station owners in {county} earn more from sandwiches than from fuel | The margin at the pump is {9..30} cents a gallon. A chain in {town} has put in kitchens at {8..40} sites.
Union vote at {company} fails by {6..60} ballots | Organizers in {town} had signed up two thirds of the workers in spring. The company had raised pay a week before. The union says supervisors broke the rules and will ask for a new election.
Baristas at {town} coffee chain win union vote {11..24} to {2..8} | They want fixed schedules and a say in staffing. The owner says prices will have to go up.
Strike at {company} enters {third} week as strike fund runs low | Picketers get {$200..500} a week. Customers have begun to buy {product} elsewhere. A mediator has booked a hotel room halfway between {town} and {town2}.
{company} locks out {80..600} workers in {town} contract fight | Temporary staff are running the lines. The dispute is about overtime and the price of health insurance.
Striking nurses return to work with {6..17}% raise over {two} years | {hospitalco} also promised to hire {30..200} more staff. The owner warned investors of higher labor costs.
"Nobody wants the {6..7} a.m. shift": inside a hiring office in {town} | {company} filled {20..120} of {130..300} openings in a month. Child care and gas money decide who says yes. The recruiter keeps a list of those who turned a job down, and calls them again after {two} months.
Want ads of the week: who is hiring in {county} | {company} needs {12..80} machine operators, {bank} wants tellers. Most employers ask for a diploma and a clean drug test.
Job fair at {town} high school gym offers {200..1500} openings | Factories, nursing homes and a railroad set up tables. Pay ranged from {$13..16} to {$27..39} an hour.
Apprentices earn while they learn at {company} | {9..40} recruits split the week between class and the shop floor. Nine of ten stay with the manufacturer.
Wages in {county} {rise} {3..8}%, led by warehouse pay | A new distribution center started a bidding war for pickers. Smaller employers say they cannot keep up.
Hidden jobs: why {town} employers hire the people they already know | Half of new hires at {three} Kentucky firms came through staff. Applicants without contacts waited twice as long.
How to ask for a raise, with numbers | Bring last year's results and two job ads for the same work. Managers have more room in {month}, when budgets are set.
Remote workers bring big-city salaries to {town} | They buy houses with cash and lunch downtown. Local employers cannot match {$90..150},000 a year.
{company} tells office staff: {3..5} days at your desk or look elsewhere | Managers will count badge swipes from {month}. Recruiters report a wave of calls.
Trucking school graduates walk into jobs at {$52..78},000 a year | {hauler} pays the tuition of those who stay {two} years. Four in ten quit before that. Veterans and former miners fill most of the seats in the evening course.
{hauler} shuts down overnight, stranding {70..700} drivers | Fuel cards stopped working at midnight. The carrier had lost a contract with {retailer} and could not meet payroll. Truck stops along the interstate gave out free meals and showers.
{hauler} and {railroad} team up to move {product} by train | Each train replaces {120..260} trucks. Shippers hope to save {6..19}% on long hauls.
{railroad} offers {$20..110} million for short line through {county} | Elevators and a sawmill depend on the track, where the buyer promises two trains a day.
Rail strike deadline has {company} and grain buyers on edge | The company is filling its yard with stock. Unions and carriers are {two} percentage points apart on pay.
River traffic slows, and shipping a ton of grain costs {20..90}% more | Low water means lighter barges. Exporters are paying penalties for late cargo.
{airline} adds daily flight from {town} to two business hubs | Employers guaranteed {$1..6} million in ticket sales. Fares start at {$89..179}.
{airline} drops {town}, leaving airport with a single carrier | The route lost money on {4..6} days of the week. The chamber of commerce is courting a replacement. Local firms had pledged {$200..900},000 in ticket purchases {ago} to keep the route alive.
{airline} parks {12..60} jets as fuel bill climbs | The carrier, whose shares gained {2..9}%, will fly fewer seats this summer and raise fares.
{airline} pilots approve contract worth {$200..900} million | Pay rises {14..38}% over four years. Analysts expect two rivals to have to match it.
Air cargo turns {town} airport into an employer of {900..4000} | Freight now brings in more than passengers. {hauler} is building a sorting hall of {200..700},000 square feet.
Warehouses fill the cornfields along the interstate in {county} | {builder} has put up {2..9} million square feet since {lastyear}. The question is who will work in them.
Delivery drivers for {retailer} say they are employees, not contractors | A lawsuit asks for back pay for {300..4000} people. The company says drivers choose their own hours. A decision in their favor could change the pay of thousands more who drive for other chains.
Package thieves cost {retailer} {$8..60} million, so it rents lockers | Shops on {street} get {$1..3} a parcel for holding them. Owners hope for extra customers.
Tariff of {10..35}% on imported steel lifts one {county} firm and hurts another | {company} sells more pipe, while {company2} pays more for sheet metal. Both asked lawmakers for changes.
{company} moves up orders to beat tariffs, and warehouses fill | Storage rents in {county} have climbed {8..30}%. The importer of {product} expects a quiet {nextyear}.
Export fair connects Kentucky makers of {craft} with buyers abroad | Buyers from {country} looked over the goods of {20..90} firms and placed orders for {$1..9} million.
Trade deal with {country} would open market for Kentucky beef and bourbon | Exporters expect {$40..300} million a year in new sales. Growers there are protesting against the imports.
{country} slaps duty on American {product}; {company} shares slip | A tenth of the company's sales go there. Managers are looking at assembly abroad.
Port backlog eases, and {retailer} has the wrong goods | Coats arrived in spring and patio chairs in the fall. The chain marked down {$20..160} million in stock.
Chip shortage idles {carmaker} line again | Thousands of trucks are parked near {town} without a module that costs {$9..40}. Dealers are selling off the lot at list price.
{chipmaker} picks {county} for {$1..4} billion plant, state and suppliers rejoice | It would be the largest private investment in the region. The company wants {600..2400} workers by {nextyear}. Farmers near the site have already had offers for their land, some of them from people they had never met.
Software start-up {startup} sells itself for {$30..400} million | Founder {person} and {11..60} employees share a fifth of the sum. The buyer is a payroll company from out of state.
{startup} lays off half its staff as investors lose patience | The start-up had raised {$20..150} million and spent most of it on advertising. Founder {person} apologized in a memo. Those who leave may keep their laptops and, for a year, their shares.
{startup} raises {$2..30} million, the largest round in {county} so far | The money comes from {fund} and a pension plan. The firm rents out farm machines by the day.
App founder {person} learned to read a balance sheet the hard way | {startup} had users but no revenue. Today it charges restaurants {$40..120} a month and breaks even.
Two professors' start-up lands {$1..12} million from {fund} | {startup} licenses a coating invented at {college}. The first customer is a maker of {product}.
Venture capital in Kentucky drops {15..55}% as deals dry up | Only {20..90} companies got money, most of them in health and logistics, and founders are turning to banks and relatives.
Data centers are coming to {county}. So are questions about jobs | {bank} lent {$100..700} million for the first hall. It will employ {30..90} people once built.
Cryptocurrency miner buys shuttered {plant} and misses its loan payment | The company owes {bank} {$4..40} million. Power bills ate the profit when the price of the coin fell.
Digital coin loses half its value, and savers in {town} lose sleep | An adviser says {9..60} of her clients borrowed to buy. Banks are tightening rules for transfers. A branch manager in {town2} has started to ask older customers who called them before they wire money.
Payment firm {startup} wants to be a bank | Regulators will decide on its charter by {month}. {bank} and other lenders call for the same rules for all.
Streaming service loses {1..4} million subscribers, shares plunge {12..35}% | The company raised prices twice in a year. It will sell advertising and cut {300..2000} jobs.
Game publisher delays big title, and {$200..900} million in sales with it | Investors who had counted on the holiday quarter sold the stock, which fell {9..24}%.
Pop star's makeup line sold for {$90..700} million | {fund} is buying {51..80}% of the brand. The singer stays on the board and on the bottle.
Theater chain and its landlord fight over {$2..20} million in rent | The owner of {9..60} movie houses stopped paying {ago}. Bankruptcy is an option, it told lenders.
Arena owner refinances {$40..190} million in debt as concerts fill the hall | Concessions bring in {$14..45} a head. The company expects to pay off its oldest loan early.
Ski resort, marina, racetrack: {fund} buys Kentucky's playgrounds | The firm has paid for {5..14} of them since {lastyear}. Season passes cost {10..40}% more.
Gym chain {company} files for bankruptcy with {20..130} clubs open | Members keep their contracts for now. Landlords and equipment lenders are owed {$30..200} million.
Weight-loss drug sends shares of snack makers down | Investors fear that people will buy less. {company} said it had seen no change in orders.
Drugstore chain to shut {30..300} pharmacies, blames low reimbursement | The chain loses money on every {third} prescription. Rural stores, one in {town} among them, go first.
{drugmaker} pays {$90..800} million to end price-fixing lawsuit | Wholesalers accused the company of dividing up the market for generics. Its shares rose on relief.
Doctors sell {4..19} clinics to {hospitalco} for {$20..160} million | The partners cited rent, software and wages. The buyer wants more bargaining power with insurers.
Dental chain backed by {fund} adds {7..45} offices in Kentucky | The investor pays owners up to {6..11} times yearly profit. Young dentists say they cannot bid against it.
Child care center in {town} closes, and employers scramble | It lost money on every infant, director {person} said. {company} is thinking of opening its own for staff.
{town} employers chip in for day care as workers quit | {company} pays {$200..600} a month per child. Absences fell by a quarter, managers said.
{town} landlords fear for their leases as college enrollment drops | {three} apartment blocks near {college} stand half empty. One owner has stopped paying {bank}.
Business graduates of {college} leave with job offers in hand | {71..92}% had signed contracts, with a median salary of {$52..71},000. Banks and hospitals hired the most.
University endowment earns {3..14}%, beats stock market | Private equity and timberland did best. The fund at {college} holds {$300..900} million.
What a ballpark ad buys: sponsors in {town} count their returns | A fence sign costs {$2..9},000 a season. Car dealers say it works; a bank quit after {two} years.
Pawnshop index: what {town} sells when money is tight | Guitars, tools and gold came in faster than usual in {month}. {person}, who has run a shop for {18..40} years, lends on all three.
Coupon clippers and bulk buyers: how four {town} families beat prices | The households spend {$90..160} a week on groceries. The biggest savings come from cooking, not coupons.
Correction: {company} cut {60..160} jobs in {town}, not {600..900} | An earlier report gave the wrong number from the company's notice. The date of the layoffs was right. We regret the error.
Clarification: {bank} is buying two branches, not the whole rival bank | The purchase covers deposits of {$40..190} million. The sellers keep their name and other offices.
On the move: promotions and hires at Kentucky companies | {company} has a new finance chief, {bank} a new head of lending. {hauler} hired {person} to run its safety office.
The week ahead in business: {company} earnings, jobs data, a union vote | {company} reports on {weekday}, {retailer} a day later. The unemployment rate comes out at the end of the week.
Business calendar: auctions in {county}, openings and a rate decision | Farmland goes under the hammer on {weekday}. {shop} owners meet lenders at the library.
Q&A: {person} of {company} on tariffs, wages and a new plant | "We would rather raise pay than prices," says the chief executive. A decision on {town} falls in {month}. Asked about a sale of the company, the answer was a laugh and a change of subject.
{town} chamber names {shop} owner {person} business person of the year | {person:last} kept all {6..30} employees through a bad winter. The prize is a plaque and a year of free advertising.
Letter to shareholders: {company} chief admits a bad bet on {product} | "I was wrong about demand," the letter begins. The company will return {$20..160} million to investors anyway. It is {three} pages long and contains no chart.
Opinion: {town} should stop paying companies to come | The last {three} deals cost {$20..90},000 a job, and two of the employers are gone. Small firms already here got nothing. Better roads and a training center would serve every employer, including those who cannot afford a lobbyist.
Ten years on, the {company} tax break has yet to pay | The manufacturer promised {400..900} jobs and created {60..300}. Its agreement has no penalty.
Small change: how {town} laundromats survive on quarters and patience | A wash costs {$3..6}, and water bills keep climbing. {person} bought {three} of the shops from a retiring owner. On Sunday nights, when the machines are all taken, people talk, and that is worth something too.
Night at the sale barn: {300..1400} head, one auctioneer, no smiles | Feeder steers brought {$2..3} a pound. Buyers from feedlots had orders for fewer than usual. The cafe sold out of pie by nine.
Pizza ovens, seed labels and a {$4..7} million order: three firms that grew | The owners tell how they borrowed, hired and nearly went under. All employ between {20..40} and {60..150} people.
Inside a bankruptcy court: {20..90} cases before lunch | Most are families behind on car loans. Two are companies, one a {shop} that had lasted {22..70} years. The trustee asks everyone the same nine questions and lets most go within five minutes.
Bankruptcy filings in Kentucky {rise} {9..38}% | Medical bills and lost overtime lead the reasons, and lawyers expect more before {month}.
{retailer} emerges from bankruptcy with half its stores | Lenders now own the chain, and suppliers will get {11..45} cents on the dollar.
Ponzi scheme victims in {county} may get {10..40} cents on the dollar | {person} took {$3..30} million from {40..300} investors, a receiver found. The money went into horses and a lake house. Several had put in their savings after church, on the word of a friend.
Ex-bookkeeper of {town} {shop} admits stealing {$90..800},000 | The owner found out when suppliers called about unpaid bills. The firm had to let {three} people go.
Broker in {town} barred for selling risky notes to retirees | {person} earned {$200..900},000 in commissions, regulators said. The firm will repay customers.
Fake invoices cost {county} firms {$1..6} million | Crooks posed as suppliers and changed the account number. Bankers advise calling before paying.
{company} sues former manager for taking customer list to {company2} | The lawsuit says orders for {product} worth {$2..15} million followed. The rival denies using it.
{studio} shares fall as court awards songwriter {$3..40} million | The company will book the sum as a charge this quarter. Other writers are checking contracts.
Jury orders {company} to pay {$9..160} million over recalled {product} | The manufacturer will appeal and has set aside reserves. Its insurer covers less than half. The case turned on an email in which an engineer had asked for {two} more weeks of testing.
Supreme Court ruling lets companies off the hook for old pensions | Analysts put the savings at {$2..9} billion across the industry. Retiree groups were dismayed.
New overtime rule: who gets paid for hour {41..49}? | Managers of shops and restaurants earning under {$40..58},000 a year would qualify. Employers are rewriting job titles.
What the new tax law means for your {shop} | Equipment may be written off at once, but the home office rules got stricter. Accountants say: keep mileage logs.
Tax season tip: what a side job as a {job} costs you in April | Set aside {20..30}% of every payment. The penalty for missing quarterly payments is higher this year.
Cash, checks, cards: what merchants in {town} pay to get paid | Card fees take {2..3}.{1..9}% of each sale. A {shop} on {street} now gives a discount for cash.
Penny problem: rounding at the till worries {town} merchants | Banks are sending fewer coins. Store owners expect to lose {$200..900} a year, or win it back.
Gold dealers in {town} busy as price per ounce tops a record | People in {county} are selling rings and class pins. {person} pays out {$9..40},000 on a good day.
What is a bond, and why is your neighbor buying one? | Yields of {4..6}% have drawn savers away from stocks. Two risks remain: inflation and selling early.
Market column: patience paid in {lastyear}, nerves did not | Investors who sold in the {month} slump missed {11..28}% of gains. The dull portfolio won again.
Hedge fund bets against {company}, and the shares drop {9..31}% | Its report says the maker of {product} counts some sales twice. The company denies it and promises an audit.
Small investors pile into {company} stock on a rumor | The shares doubled before lunch and fell back by the close, and regulators are looking at who posted first.
{company} splits its stock {two} for one | The shares had passed {$300..700}, which the company feared would keep employees and small savers away.
{chipmaker} overtakes oil giant as most valuable company on Wall Street | Its market value reached {$1..3} trillion. Fund managers say a handful of stocks now carries the index.
Private jet maker sees orders slow {9..31}%, a sign the rich are careful | The backlog shrank by {$200..900} million. Layoffs at its suppliers in {town} may follow.
Boat builders of {county} idle lines as dealers cut orders | High interest hits what people buy on credit first. {90..500} workers are on short weeks.
RV sales {fall} {12..40}%, and a {county} plant goes to three days | Dealers are offering discounts to clear lots while managers at the plant hope for spring.
School bus maker adds {60..240} jobs as districts replace fleets | {company} has orders for {900..4000} buses and not enough engines.
Ambulance builder in {town} doubles its order book | Hospitals and counties wait {14..30} months for delivery. {company} is training {40..160} welders.
Space parts from a {town} garage: how {company} won a launch contract | The {8..40} employees mill valves for rockets. The order is worth {$3..28} million.
Mattress price war leaves {retailer} and a rival bruised | The two sold beds below cost for {9..20} weeks. One has hired bankruptcy lawyers.
Store brands gain on famous names as shoppers count pennies | They now make up {19..31}% of grocery sales. {company} makes many of them in {town}.
Shrinking packages: your bag of chips lost {8..19}% of its weight | The price stayed put, a survey of {grocer} shelves found. Makers blame the cost of corn and oil.
Coffee roaster on {street} pays twice what beans cost in {lastyear} | Harvests failed in {country}. The owner raised a cup by {20..80} cents and lost hardly anyone.
Chocolate makers in {town} wince as cocoa price triples | Small shops in {town} buy a month ahead at most. One has switched to caramels.
Florist, caterer, band: what the wedding trade earns in {county} | The average bill is {$18..36},000. Vendors say couples now pay in installments.
Pet trade is recession-proof, says owner of {5..18} dog salons | A wash and trim costs {$45..95}. {person} borrowed {$200..700},000 to expand into {county}.
Old-fashioned shoe repair in {town} has more work than hands | {person} resoles {20..60} pairs a day in {town}. Nobody has applied for the apprenticeship.
Sewing jobs return to {county}, {12..60} at a time | {company} makes hospital scrubs for a chain of clinics. Piece rates were replaced by {$15..21} an hour.
The {town} plant that makes nearly every {two}-dollar toy in America | {company} stamps out {3..9} million a year. The margin is {4..11} cents apiece.
How {company} turned waste into {$1..9} million a year | Sawdust from the {town} line becomes cat litter. The machine paid for itself in {9..22} months.
{person}, {41..66}, quit medicine to open a coffee bar and owes no bank | The former doctor spent {$60..190},000 in savings on the {town} storefront. Sales grew {14..40}% last year without a loan.
Accountant by day, {job} by night: a side-job portrait | {person} earns {$18..31},000 at night and more at the books. One in {6..11} Kentucky workers now holds two jobs.
Teen entrepreneurs in {town} sell {craft}, learn about sales tax | {30..120} students ran companies for a semester. The best one cleared {$900..4000}.
Immigrant grocers revive {street}, one storefront at a time | {9..30} shops opened in {three} years. Rents are up, and so are receipts of the older stores.
Prison-work program supplies {company}, and competitors cry foul | Inmates earn {$1..4} an hour making {product}. Rival firms say they cannot match the price.
Library lends tools; hardware store owner in {town} shrugs | {person} thought sales would fall. Instead, people come in for screws and advice.
Town without a bank: {town} shops bag their own cash | Owners drive {14..40} miles to deposit. A credit union is looking at the empty branch.
Insurance agent, {79..91}, still writes policies by hand | {person} has {300..900} clients in {county} and no plan to sell the agency. Carriers have offered to buy it twice.
Obituary: {person}, {78..99}, who put {craft} on supermarket shelves | The founder sold the first batch from a station wagon. The company had {90..700} employees when it changed hands.
{county} seed dealer's letter: what a price war taught us | Two chains sold below cost until the local stores quit. Growers now pay {9..22}% more for seed, writes {person}.
Explainer: why your electricity bill rises while gas gets cheaper | Wires, not fuel, make up most of the increase. {utility} plans to spend {$1..4} billion on them.
Explainer: how a hedge protects a {crop} grower | Selling futures locks in a price before harvest. It also gives away the gain if the market climbs.
Explainer: what happens to gift cards when {retailer} goes bankrupt | Holders become creditors with little to expect. Spend them in the first {20..60} days.
Ranking: {county} fastest-growing job market in Kentucky | Employment grew {3..8}.{1..9}%, mostly in warehouses and clinics. The bottom of the list lost a mine and a mill.
Poll of managers: {41..69}% expect higher sales in {nextyear} | Manufacturers were the most hopeful and retailers the least, while hiring plans were flat.
Survey: half of shoppers in {county} would pay more for local | Those who say so did so twice a month. Owners hope that words turn into receipts.
Holiday weekend leaves {hotel} with {85..98}% of rooms full | A race and a music festival fell on the same days. Rates reached {$180..420}.
Convention of {900..7000} dentists worth {$1..6} million to {town} hotels | Restaurants added shifts, and the visitor bureau is already bidding for nurses.
Music festival pulls out, and {town} merchants tally the loss | Hotels and bars had counted on {$2..14} million. Two owners had ordered stock on credit.
Film shoot brought {$1..9} million to {county} merchants, study finds | Hotels, lumber yards and caterers got most of it. The jobs lasted {6..14} weeks.
{town} racetrack's slot machines earn more than the races | Revenue reached {$20..140} million in the quarter. The owner is selling land for shops and a hotel.
Casino company buys Kentucky track for {$80..600} million | It promises {200..900} jobs and a hotel. Horse owners want purses written into the contract.
Sports betting start-up spends more on ads than it takes in | The loss widened to {$30..200} million. Management says the market will settle at three firms.
Billboard owner in {town} says good business is {14..48} feet wide | {person} rents {90..600} signs in Kentucky. Lawyers and hospitals pay the most.
{company} buys {three} radio stations as ad sales slide | The price of {$1..9} million is half of what they cost {ago}. Eleven people lost their jobs.
Ad spending slows, and an agency in {town} lets {5..40} people go | Car dealers and banks cut budgets by {8..30}%. The firm has lost two of its largest clients since {lastyear}.
Consultants earned {$2..14} million advising {company} to cut costs | Workers learned of the sum from court papers. The firm has since closed {two} plants.
{company} spends {$4..40} million on bigger headquarters, cuts {40..300} jobs | The company told employees the two decisions were unrelated. Shares gained {2..7}%.
Musical chairs: {company} has its {third} finance chief in {two} years | {person} left after {4..11} months. Analysts call the turnover a warning sign.
Women hold {19..34}% of board seats at Kentucky companies | The share has risen slowly since {lastyear}, but {two} firms still have none.
{company} settles with {60..400} women over pay gap | The company will pay {$3..24} million and publish wage bands. It admitted nothing.
Ohio River bridge toll is a bill for haulers, {hauler} tells investors | The company pays {$1..5} million a year to cross. It wants a volume discount.
Winter fuel, summer cash: propane dealer {person} explains the trade | {person:last} buys in July and sells in January. A warm winter can wipe out the profit of {two} good years.
Timber, coal, tourists: {town} counts what pays | The three industries now employ {200..600}, {90..190} and {300..900} people. Hotels pay the least.
{town} gets its first hotel in {20..50} years, with {60..110} rooms | {person} and {three} partners put in {$2..9} million. They expect fishermen, salesmen and funerals.
{startup} pays farmers to store carbon, and {county} reads the fine print | Contracts run {10..30} years at {$9..40} an acre. Lenders want to know who holds the rights.
Egg producers deny fixing prices as profits jump {90..400}% | The largest company blames bird flu for short supply. Wholesale buyers have filed a lawsuit.
Ports, ships and corn: how a Kentucky harvest reaches {capital} | Barge, rail and ocean freight take {20..38} cents of each dollar. Traders at {company} hedge the rest.
Carmakers in {country} slash prices, squeezing {carmaker} | The maker had planned to export from Kentucky. Its shares touched a {two}-year low.
Central bankers meet in {capital} as currencies slide | Traders are betting on higher interest rates in {three} countries. The dollar gained {1..3}.{1..9}% in the week.
{country} defaults on {$2..30} billion in bonds, lenders told to wait | Funds that bought the debt face losses of {30..65}% in talks that are to start in {month}.
Oil workers' strike in {country} pushes up diesel for Kentucky haulers | Wholesale prices rose {7..30} cents a gallon. {hauler} added a surcharge the same day.
Why a factory in {capital} matters to {company} shareholders | It supplies a coating that no one in {town} can make. A second source would take {14..30} months.
Self-storage boom: Kentucky builds {2..9} million square feet for things nobody needs | Units rent for {$60..180} a month. {fund} is buying up family owners in {county}.
Car wash wars: {three} operators, one street in {town}, too little dirt | Investors like the monthly memberships. Two of the owners admit they have yet to turn a profit.
Plasma center, thrift shop, payday loans: what fills an empty {town} plaza | Landlords in {town} take tenants they once turned away. Rents are {15..40}% lower than before {lastyear}.
Thrift stores in {county} report record sales as budgets tighten | Receipts at {9..40} Kentucky shops rose {8..29}%. Resellers with trucks now wait for the doors to open.
{retailer} drops return window to {14..30} days to protect margins | Returns cost the chain {$9..120} million a year. Shoppers can still exchange without a receipt.
Same-day delivery costs {retailer} more than it earns | Each drop loses {$2..6}, the company told analysts. It will ask for a minimum order from {month}.
Buying a house with friends: {bank} sees more shared mortgages | The lender wrote {9..70} such loans in a year. Lawyers advise a written plan for the day someone leaves.
Reverse mortgage left {town} widow owing more than the house was worth | Regulators are looking at the lender's ads. Advisers say heirs should be in the room at signing.
Appraisers in {county} are retiring, and closings slip by weeks | {three} of nine have stopped working. Lenders are paying rush fees of {$200..600}.
Water bills, taxes, insurance: a {town} landlord opens the ledger | On {$900..1300} in rent, {person} keeps {$40..160} a month. One new roof erases five years of profit.
{county} industrial park lands first tenant in {4..11} years | {company} will assemble {product} in a building put up on speculation. It asked for {60..240} parking spaces.
{company} apologizes to customers for late {product}, offers {5..20}% off | Backorders reached {$6..60} million. The maker has added weekend shifts in {town}.
Made in {town}: bicycles at {$900..3400}, and a waiting list | {person} builds {60..400} frames a year with {three} employees. Bigger orders were turned down.
Supplier diversity fair pairs {company} with {20..90} small firms | Contracts for packaging, cleaning and freight came to {$2..14} million. Payment terms were the sore point.
Late payers: small firms in Kentucky wait {41..67} days for their money | Large customers stretch bills to save cash, a survey of {200..700} owners found. One in five owners has skipped a paycheck.
{bank} forecloses on {eatery} locations in {town} and {town2} | The operator stopped paying on {$2..11} million in loans. Staff learned of it from a notice on the door.
Insurance payout lets {shop} owner reopen after fire | {person} was closed for {5..14} months. Business-interruption cover paid the wages.
Stock-picking club of {town} teachers beats the market, quietly | Since {1988..2009y} the {11..24} members have put in {$25..60} a month. They bought soap, rails and {company}.
How much cash should a household keep? Three advisers disagree | One says a month of wages, one says six. All three say: not in the mattress, not in shares. The one who says six has been through two layoffs.
Wheat traders watch the sky over {country}, and bread makers watch the traders | Futures rose {3..9}% on fears for the harvest. {grocer} has flour for {5..12} weeks.
{country} devalues currency, and tourists from Kentucky get more for the dollar | Importers there face {20..50}% higher bills. Foreign banks have cut credit lines.
{carmaker} and {chipmaker} sign {$1..4} billion supply deal | The automaker wants no repeat of last year's shortage. It will pay part of the cost of a new plant.
{airline} merger means fewer seats and higher fares, study of past deals says | The carrier and a rival want to combine. Fares rose {5..16}% on routes where competitors had joined.
{person} went from {job} to owner of {three} {shop} locations | {bank} lent the first {$30..90},000 against a pickup truck. The payroll now has {20..70} names.
`),
  occasions: {
    holiday: frames(`
{sector} in {town} hope for a strong holiday season | Stores have ordered {3..14}% more stock than last year. Consumers say they will look for discounts.
Holiday sales at {county} stores {rise} {2..9}% | Shoppers bought more online and spent less on clothing. Gift cards and toys led the gains.
{company} to hire {50..700} seasonal workers in {town} | The temporary jobs pay {$15..23} an hour. Warehouses face their busiest shipping weeks.
Black Friday crowds thin at {town} mall as bargains move online | Retailers started promotions weeks earlier. A {shop} owner said receipts were down {4..20}%.
Toy shelves bare? {retailer} says this season's stock came early | The chain ordered in spring to dodge port delays. It will mark down what is left on December 26.
{grocer} sells turkeys below cost to win Thanksgiving shoppers | The chain expects to make the loss back on pies and coffee. Rivals matched the price within a day.
Small Business Saturday puts {$90..700},000 into tills on {street} | {20..70} shops in {town} stayed open late. One {shop} had its best day of the year.
Parcel carriers add {200..900} drivers in {county} for the gift rush | {hauler} pays a bonus of {$200..900} to those who stay until New Year. Surcharges apply to large boxes.
Shoppers in {county} plan to spend {$600..1100} on gifts, less than last year | Clothing and gift cards top the lists. One in {three} will borrow to pay for it.
{hotel} offers half-price rooms as business travel stops for the holidays | Occupancy falls to {22..45}% in the last two weeks of the year. Some owners close whole floors.
Returns season: what happens to the sweater you send back | {retailer} resells {40..65}% at full price. The rest goes to discounters by the truckload.
Layaway is back at {retailer} as card rates bite holiday budgets | The chain takes {$5..10} down and the rest by mid-December. Lenders call it a sign of strain.
Christmas tree lots in {town} charge {$55..120} as supply runs short | Growers planted too few seedlings ten years ago. Haulage from other states adds {$4..11} a tree.
{distiller} banks on gift sets for a quarter of the year's profit | The distiller has added a bottling shift in {town}. Limited releases sell out in hours.
`),
    storm: frames(`
Storm losses in {county} could cost insurers {$80..700} million | Adjusters have received {900..8800} claims for roofs, cars and inventory. {insurer} warned of higher premiums.
{company} halts production after storm tears roof off {town} plant | The factory made {product} on two shifts. Managers expect to lose {3..9} weeks of sales.
Contractors and lumber yards near {town} cannot keep up with storm orders | Plywood prices rose {10..40}% in a week. Banks are offering bridge loans to small businesses.
{insurer} brings {60..400} adjusters to {county} after storm | The insurer has opened a claims office in a {town} hotel. It expects payouts of {$40..300} million.
Storm shuts {30..200} stores and restaurants in {town}, many for weeks | Owners lost freezers full of food. {bank} is letting borrowers skip {two} payments.
How to file a business-interruption claim after the storm | Photograph the damage, keep every receipt and find last year's sales records. Most policies start to pay after 72 hours.
Growers near {town} lose {20..60}% of early wheat to storm | Fields are under water and seed is gone. Dealers are shipping replacement seed from other states.
Hotels in {county} full of line workers and roofers after storm | {hotel} has taken bookings into {month}. Room rates are capped by the state's price-gouging rule.
Debris haulers earn {$90..240} a load as {town} digs out | {hauler} has put {20..90} trucks on the job. Smaller contractors complain about late pay.
{utility} puts storm repair bill at {$40..380} million | The power company replaced {900..6000} poles. Investors expect it to ask customers for most of the sum.
Storm-hit {shop} on {street} reopens with a borrowed register | {person} sold from the parking lot for {9..30} days. Insurance has paid a first {$20..90},000.
Used-car prices climb in {county} after storm wrecks {900..5000} vehicles | Dealers are trucking in stock from three states. Insurers are writing off most of the flooded cars.
{carmaker} plant near {town} back on line {6..16} days after storm | The automaker lost output of {2..9},000 trucks. Suppliers with damaged roofs are still behind.
Barrel warehouse collapse in storm costs {distiller} {$9..80} million | {4..20},000 barrels were lost or leaking. Prices for aged bourbon edged up at auction.
`),
    closing: frames(`
Ohio Bend Castings to close {town} foundry, cutting {700..1400} jobs | The parent company says the plant has lost money for {three} years. It is the largest employer in {county}.
After Ohio Bend Castings: suppliers in {town} lose their best customer | {company} expects revenue to fall by {15..50}%. Several {sector} have cut hours.
Laid-off Ohio Bend Castings workers find {county} job market thin | Most openings pay less than the {$24..33} an hour of the foundry. A job fair in {town} drew {300..1900} people.
Buyers look at idle Ohio Bend Castings furnaces near {town} | Two investment firms toured the site, valued at {$9..60} million. The owner wants a sale before {month} ends.
House prices in {town} dip {2..11}% after Ohio Bend Castings shutdown | Listings doubled in {county} as families moved for work. Lenders report more missed mortgage payments.
Ohio Bend Castings workers get {8..16} weeks' severance and a handshake | The union had asked for a year of health cover. Some on the payroll had {20..41} years at the foundry.
Parent of Ohio Bend Castings reports profit, {two} weeks after announcing closing | Net income was {$30..140} million. Executives told analysts that other foundries can take the orders.
Timeline: how Ohio Bend Castings lost its orders | Carmakers switched to aluminum parts, then a rival cut its price by {8..22}%. The owner skipped {three} planned upgrades.
{company} offers jobs to {30..150} Ohio Bend Castings workers | The pay is {$16..22} an hour, less than at the foundry. Interviews are held in a {town} church hall.
{town} diner across from Ohio Bend Castings counts the empty stools | {person} sold {90..260} lunches a day to the foundry. Breakfast staff have been cut to two.
Union offers {$3..6}-an-hour pay cut to keep Ohio Bend Castings open | Members voted {300..700} to {20..190} for the plan. The company called the proposal generous and too late.
Banks in {county} ready loan extensions for Ohio Bend Castings families | {bank} will let borrowers pay interest only for {6..12} months. It holds {200..800} mortgages of foundry workers.
What Ohio Bend Castings paid in wages: {$40..90} million a year, now gone | Economists expect {300..900} more jobs to go at shops and haulers. {county} had no larger private payroll.
{three} former Ohio Bend Castings molders start a shop of their own | They put their severance into used machines. Their first order came from {company}.
Last pour at Ohio Bend Castings draws laid-off workers to the gate | The final castings went to a customer in {country}. The night shift was sent home with full pay.
`),
  },
  tails: [
    'Stocks in the sector closed little changed on {weekday}.',
    'Details of the cost were not given.',
    'Analysts expect more news with {quarter} results.',
    'Sales figures are due in {month}.',
    'Rivals have made similar moves.',
    'The chamber of commerce welcomed the figures.',
    'Economists had expected less.',
    'Hiring in the sector has slowed since {lastyear}.',
    'Lenders are watching closely.',
    'The next report on jobs and wages comes out in {month}.',
    'Customers may notice little at first.',
    'Trade groups in {town} called it a sign of the times.',
    'Credit has become dearer for most firms since {lastyear}.',
    'Figures were not adjusted for inflation.',
    'A spokesperson for the owners declined to comment on {weekday}.',
    'Competitors in {county} are watching.',
  ],
};
