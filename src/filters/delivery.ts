/**
 * Symbols about the way a message took, or about the addresses that a composed one makes up: relays, DNS, signatures,
 * recipients. A draft decides none of them.
 */
const DELIVERY =
  /^(?:_?_?NO_RE(?:CEIVED|LAYS)|ALL_TRUSTED|UNPARSEABLE_RELAY|HFILTER_(?!URL)|RCVD_|RCPT_|ONCE_RECEIVED|RDNS_|(?:T_)?SPF_|R_SPF_|DKIM_|R_DKIM_|DMARC_|ARC_|ASN|IP_|PREVIOUSLY_|TO_(?!IN_SUBJ)|MIME_TRACE|MID_RHS_|FROM_(?:HAS_DN|EQ_ENVFROM|NO_DN)|PREFER_|KNOWN_MID|FUZZY_(?:FORCED|RATELIMITED)|LOCAL_|BAYES_|TXREP|AWL)/;

/** Whether a symbol speaks of the delivery of a message and not of its content. */
export function isAboutDelivery(symbol: string): boolean {
  return DELIVERY.test(symbol);
}

/** Symbols that compare the parts of a message: of a composed one, the text part was made from the other. */
const PARTS = /^(?:URI_COUNT_ODD|MPART_ALT_DIFF|R_PARTS_DIFFER)/;

/** Whether a symbol speaks of parts that composing made and no author wrote. */
export function isAboutComposing(symbol: string): boolean {
  return PARTS.test(symbol);
}
