/**
 * Suffixes under which anybody gets a host at no cost and without proof of who they are, so that phishing pages are
 * put there. Names of services as they describe themselves; those that host mostly developers' pages are left out.
 */
const FREE_SUFFIXES = new Set(
  [
    // Applications and static pages.
    'web.app firebaseapp.com netlify.app vercel.app herokuapp.com pages.dev workers.dev r2.dev onrender.com glitch.me',
    'replit.app repl.co surge.sh azurewebsites.net cloudapp.net cloudapp.azure.com azurefd.net amplifyapp.com appspot.com',
    'run.app cloudfunctions.net fly.dev deno.dev ngrok.io ngrok.app ngrok-free.app trycloudflare.com plesk.page bubbleapps.io',
    'onfleek.co fleek.co page.link translate.goog cloudfront.net',
    // Site builders.
    'blogspot.com weebly.com wixsite.com webflow.io square.site godaddysites.com 000webhostapp.com yolasite.com jimdosite.com',
    'mystrikingly.com webnode.page sites.google.com tilda.ws carrd.co notion.site framer.app softr.app angelfire.com',
    'geocities.com tripod.com bravenet.com freeservers.com fortunecity.com ucoz.net',
    // Storage.
    'storage.googleapis.com firebasestorage.googleapis.com storage.cloud.google.com blob.core.windows.net',
    'web.core.windows.net digitaloceanspaces.com backblazeb2.com linodeobjects.com wasabisys.com',
    // Gateways to IPFS.
    'ipfs.io dweb.link cf-ipfs.com nftstorage.link w3s.link ipfs.fleek.co',
    // Names for a home computer.
    'duckdns.org ddns.net hopto.org zapto.org sytes.net servegame.org serveftp.org servequake.com blogdns.com dynu.net',
  ].flatMap((line) => line.split(' ')),
);
/** Storage of Amazon’s: `bucket.s3.eu-west-1.amazonaws.com`, `s3-us-west-2.amazonaws.com`. */
const BUCKET = /^(?:[a-z0-9.-]{3,63}\.)?s3[.-](?:[a-z0-9.-]{1,40}\.)?amazonaws\.com$/;
const MAX_LABELS = 6;

/** The free service that a host (lower case) is at, by its suffix; nothing for a host of somebody's own. */
export function freeServiceOf(host: string): string | undefined {
  const name = host.replace(/^www\./, '');
  if (name.length <= 253 && BUCKET.test(name)) return 'amazonaws.com';
  const labels = name.split('.').slice(-MAX_LABELS);
  for (let from = 0; from < labels.length - 1; from++) {
    const suffix = labels.slice(from).join('.');
    if (FREE_SUFFIXES.has(suffix)) return suffix;
  }
  return undefined;
}
