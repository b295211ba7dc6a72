// Parameters that say how a reader came, never which page it is. A name is dropped everywhere only where no site is known that
// uses it for the page; names that some sites use for the page (id, ref, source, cid, sid, v, p, mod) are dropped on the hosts
// that use them for tracking, and stay everywhere else.

/** Of campaigns, and of links within a site. */
const PREFIX = /^(?:utm_|itm_)/;

const EVERYWHERE = new Set([
  // Click ids of advertisers.
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'li_fat_id'],
  ...['igshid', 'igsh', 'mibextid', 'srsltid'],
  // Newsletters and marketing software.
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', 'vero_id', 'ns_mail_uid', 'ns_mail_job'],
  // Analytics: Google, Adobe, comScore, Piano, Webtrends.
  ...['_ga', '_gl', 'ncid', 'cmpid', 'ocid', 'intcmp', 'intcid', 'xtor', 'at_medium', 'at_campaign'],
  ...['ns_mchannel', 'ns_source', 'ns_campaign', 'ns_linkname', 'ns_fee'],
  ...['wt.mc_id', 'wt.mc_ev', 'wt_mc', 'wt_zmc', 'wt.nav'],
  // Shares and sign-in.
  ...['ref_src', 'ref_url', 'spref', 'soc_src', 'soc_trk', 'fb_ref', 'fb_source', '__twitter_impression'],
  ...['guccounter', 'guce_referrer', 'guce_referrer_sig', 'wpisrc', 'wpmm', 'ftag', 'mbid'],
  // What AMP caches and their viewers add.
  ...['amp_js_v', 'amp_gsa', 'usqp'],
  // Sessions.
  ...['phpsessid', 'jsessionid', 'cfid', 'cftoken'],
]);

/** By host and all hosts below it. */
const BY_HOST = new Map<string, ReadonlySet<string>>(
  Object.entries({
    'abcnews.go.com': 'cid',
    'aljazeera.com': 'traffic_source',
    'bbc.co.uk': 'ref source cid sid at_*',
    'bbc.com': 'ref source cid sid at_*',
    'bloomberg.com': 'srnd sref in_source',
    'cbc.ca': 'cmp',
    'cnn.com': 'hpt iid iref ref cid sr',
    'csmonitor.com': 'nav src icid',
    'dailymail.co.uk': 'ito',
    'defenseone.com': 'oref',
    'dw.com': 'maca',
    'economist.com': 'fsrc',
    'forbes.com': 'sh',
    'foxnews.com': 'test',
    'inews.co.uk': 'ito',
    'marketwatch.com': 'mod ns siteid rss reflink',
    'medium.com': 'source',
    'metro.co.uk': 'ito',
    'nbcnews.com': 'cid lite',
    'newsmax.com': 'promo_code',
    'npr.org': 'ft f sc ps',
    'nytimes.com':
      'smid smtyp hp ref rref _r action module region pgtype version clicksource contentcollection contentplacement assettype mtrref gwh gwt ribbon-ad-idx partner emc nl nlid adxnnl adxnnlx _php _type abt abg referringsource searchresultposition pagewanted',
    'politico.com': 'hp lo ml cid nname nid nrid',
    'reuters.com': 'feedtype feedname rpc il taid virtualbrandchannel',
    'smh.com.au': 'ref',
    'theage.com.au': 'ref',
    'thedailybeast.com': 'ref via source',
    'theguardian.com': 'cmp',
    'usatoday.com': 'csp',
    'washingtonpost.com': 'itid tid hpid wprss arc404 noredirect',
    'wsj.com': 'mod cb reflink',
  }).map(([host, names]) => [host, new Set(names.split(' '))]),
);

/**
 * Whether a parameter is dropped on that host.
 * @param host canonical
 * @param written the name as it is written; a second "?" in the query leaves its trace in it
 */
export function isTracking(host: string, written: string): boolean {
  const name = written.toLowerCase().replace(/^(?:\?|%3f)+/, '');
  if (PREFIX.test(name) || EVERYWHERE.has(name) || name.startsWith('aspsessionid')) return true;
  return hostsOf(host).some((one) => {
    const names = BY_HOST.get(one);
    return names !== undefined && (names.has(name) || (names.has('at_*') && name.startsWith('at_')));
  });
}

/** "a.b.example" gives itself, "b.example", "example". */
const hostsOf = (host: string): string[] => {
  const labels = host.split('.');
  return labels.map((_, place) => labels.slice(place).join('.'));
};
