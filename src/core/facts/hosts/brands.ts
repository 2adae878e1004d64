/** A company whose name and domain phishing often borrows. */
export interface Brand {
  readonly name: string;
  /** Its own domains, the best known first. */
  readonly domains: readonly string[];
  /** The name as a host writes it. */
  readonly label: string;
  /** Whether its name is a word of its own, so that a name one letter off is meant to be it. */
  readonly coined: boolean;
}

/** Names that mean nothing else. Phishing reports of many years name them; those seen in the corpora come first. */
const COINED = [
  ['PayPal', 'paypal.com paypal.me paypalobjects.com paypal-communication.com paypal-corp.com'],
  ['Microsoft', 'microsoft.com microsoftonline.com microsoft365.com office.com live.com'],
  ['Netflix', 'netflix.com netflix.net nflxext.com'],
  ['Facebook', 'facebook.com facebookmail.com fb.com meta.com'],
  ['Instagram', 'instagram.com'],
  ['WhatsApp', 'whatsapp.com whatsapp.net'],
  ['LinkedIn', 'linkedin.com licdn.com'],
  ['Google', 'google.com google-analytics.com googleusercontent.com googlemail.com goog.com'],
  ['YouTube', 'youtube.com youtube-nocookie.com youtu.be'],
  [
    'Amazon',
    'amazon.com amazon.co.uk amazon.de amazonaws.com amazonpay.com amazonses.com amazon-adsystem.com',
  ],
  ['DocuSign', 'docusign.com docusign.net'],
  ['Dropbox', 'dropbox.com dropboxusercontent.com dropboxmail.com'],
  ['Coinbase', 'coinbase.com'],
  ['Binance', 'binance.com binance.us'],
  ['MetaMask', 'metamask.io'],
  ['Spotify', 'spotify.com scdn.co'],
  ['Airbnb', 'airbnb.com'],
  ['Shopify', 'shopify.com myshopify.com shopifyemail.com'],
  ['Walmart', 'walmart.com'],
  ['Revolut', 'revolut.com'],
  ['Santander', 'santander.com santander.co.uk'],
  ['Barclays', 'barclays.com barclays.co.uk'],
  ['Citibank', 'citibank.com citi.com'],
  ['Wells Fargo', 'wellsfargo.com wf.com'],
  ['Bank of America', 'bankofamerica.com bofa.com'],
  ['American Express', 'americanexpress.com aexp.com'],
  ['Capital One', 'capitalone.com'],
  ['Mastercard', 'mastercard.com'],
  ['HSBC', 'hsbc.com hsbc.co.uk'],
  ['Bradesco', 'bradesco.com.br'],
  ['Commerzbank', 'commerzbank.de commerzbank.com'],
  ['NatWest', 'natwest.com'],
  ['Verizon', 'verizon.com verizonwireless.com'],
  ['Vodafone', 'vodafone.com vodafone.de vodafone.co.uk'],
  ['Comcast', 'comcast.net comcast.com xfinity.com'],
  ['Hotmail', 'hotmail.com'],
  ['OneDrive', 'onedrive.com onedrive.live.com'],
  ['SharePoint', 'sharepoint.com'],
  ['WeTransfer', 'wetransfer.com wetransfer.net'],
  ['GitHub', 'github.com githubusercontent.com'],
  ['TikTok', 'tiktok.com tiktokv.com'],
  ['Snapchat', 'snapchat.com'],
  ['Pinterest', 'pinterest.com pinimg.com'],
  ['AliExpress', 'aliexpress.com'],
  ['Alibaba', 'alibaba.com'],
  ['Rakuten', 'rakuten.co.jp rakuten.com'],
  ['Roblox', 'roblox.com'],
  ['DHL', 'dhl.com dhl.de'],
  ['FedEx', 'fedex.com'],
  ['USPS', 'usps.com'],
  ['Trezor', 'trezor.io'],
  ['OpenSea', 'opensea.io'],
  ['Uniswap', 'uniswap.org'],
  ['PancakeSwap', 'pancakeswap.finance'],
  ['KuCoin', 'kucoin.com'],
  ['Trust Wallet', 'trustwallet.com'],
  ['Crypto.com', 'crypto.com'],
  ['Blockchain.com', 'blockchain.com'],
  ['OpenAI', 'openai.com'],
  ['ChatGPT', 'openai.com chatgpt.com'],
  ['McAfee', 'mcafee.com'],
  ['Geek Squad', 'bestbuy.com geeksquad.com'],
  ['Best Buy', 'bestbuy.com'],
  ['Costco', 'costco.com'],
  ['Home Depot', 'homedepot.com'],
  ['Ace Hardware', 'acehardware.com'],
  ['Harbor Freight', 'harborfreight.com'],
  ['Cash App', 'cash.app'],
  ['Xfinity', 'xfinity.com comcast.net'],
  ['cPanel', 'cpanel.net cpanel.com'],
  ['Office 365', 'office.com microsoft.com'],
  ['AT&T', 'att.com'],
] as const;

/** Names that are words as well, or too short to be misspelt. */
const WORDS = [
  ['Apple', 'apple.com'],
  ['iCloud', 'icloud.com'],
  ['eBay', 'ebay.com ebay.co.uk ebay.de'],
  ['Chase', 'chase.com'],
  ['Adobe', 'adobe.com'],
  ['Outlook', 'outlook.com'],
  ['Yahoo', 'yahoo.com yahoo.co.jp'],
  ['Steam', 'steampowered.com steamcommunity.com'],
  ['Discord', 'discord.com discord.gg'],
  ['Telegram', 'telegram.org telegram.me'],
  ['Twitter', 'twitter.com'],
  ['Stripe', 'stripe.com'],
  ['Booking', 'booking.com'],
  ['Ledger', 'ledger.com'],
  ['Kraken', 'kraken.com'],
  ['Norton', 'norton.com'],
  ['Zoom', 'zoom.us zoom.com'],
  ['UPS', 'ups.com'],
  ['Disney', 'disney.com disneyplus.com go.com'],
  ['Lowe’s', 'lowes.com'],
] as const;

export const BRANDS: readonly Brand[] = [...listed(COINED, true), ...listed(WORDS, false)];

const byDomain = new Map(BRANDS.flatMap((brand) => brand.domains.map((domain) => [domain, brand] as const)));
const byLabel = new Map(BRANDS.map((brand) => [brand.label, brand] as const));

/** The brand that a registered domain belongs to; lower case. */
export function brandAt(domain: string): Brand | undefined {
  return byDomain.get(domain);
}

/** The brand whose name a label (lower case, without suffix) is. */
export function brandNamed(label: string): Brand | undefined {
  return byLabel.get(label);
}

/** The brand's name as a host writes it. */
export function labelOf({ label }: Brand): string {
  return label;
}

function listed(rows: readonly (readonly [name: string, domains: string])[], coined: boolean): Brand[] {
  return rows.map(([name, domains]) => {
    const label = name.toLowerCase().replaceAll(' ', '');
    return { name, domains: domains.split(' '), label, coined };
  });
}
