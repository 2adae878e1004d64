/**
 * Domains by which mailing services count clicks and then lead on to where a link says it goes; gathered by hand. A
 * sender's own domain for it, such as `click.example.com`, is not among them.
 */
const TRACKERS = new Set(
  [
    // Salesforce Marketing Cloud, Mailchimp and Mandrill, Twilio SendGrid, HubSpot.
    'exct.net exacttarget.com list-manage.com list-manage1.com list-manage2.com mailchi.mp mandrillapp.com sendgrid.net',
    'sendgrid.com hubspotlinks.com hubspotlinksstarter.com hubspotemail.net hs-sites.com hubspotlinkseu1.com',
    // Mailgun, SparkPost, Postmark, Amazon SES, Mailjet, Elastic Email, SocketLabs.
    'mailgun.org mailgun.net mailgun.com sparkpostmail.com sparkpostmail1.com spgo.io pstmrk.it awstrack.me mjt.lu',
    'elasticemail.com elasticemail.net socketlabs.com smtp.com',
    // Klaviyo, Campaign Monitor, Constant Contact, MailerLite, Brevo, ActiveCampaign, AWeber, GetResponse.
    'klclick.com klclick1.com klclick2.com klclick3.com createsend.com createsend1.com rs6.net constantcontact.com mlsend.com',
    'mlsend2.com mlsnd.com mlclick.com sendinblue.com brevo.com mailin.fr sibautomation.com activehosted.com emlnk.com',
    'aweber.com getresponse.com gr-mail.com',
    // Kit, Drip, Customer.io, Intercom, Iterable, Sailthru, Emarsys, Responsys, Listrak, Bronto, Dotdigital, Omnisend.
    'convertkit-mail.com convertkit-mail2.com convertkit-mail4.com getdrip.com dripemail2.com customeriomail.com customer.io',
    'intercom-clicks.com intercom-mail.com iterable.com sailthru.com emarsys.net responsys.net listrakbi.com lt02.net bm23.com',
    'dmtrk.net dotmailer.com trackedlink.net dotdigital-pages.com omnisendlink.com soundestlink.com',
    // Keap, Zoho, Benchmark, iContact, Mad Mimi, VerticalResponse, Emma, Pardot, Eloqua, Marketo, beehiiv, Substack, Flodesk.
    'keap-link.com infusionsoft.com maillist-manage.com zcsend.net zoho-campaigns.com bmetrack.com benchmarkemail.com',
    'icptrack.com madmimi.com vresp.com e2ma.net pardot.com en25.com mktoemail.com beehiiv.com substack.com flodesk.com',
    'mailchimpapp.net mailer.mailbox.org cmail19.com cmail20.com mailerlite.com mailjet.com eloqua.com marketo.com mkto.com',
    // Gateways that put an address of their own before each.
    'urldefense.com urldefense.us proofpoint.com protection.outlook.com',
  ].flatMap((list) => list.split(' ')),
);
/** The same with numbers, of which services have many. */
const NUMBERED =
  /(?:^|\.)(?:cmail\d{1,3}|createsend\d{1,3}|klclick\d{1,2}|mkt\d{1,4}|sendib[mt]\d{1,2}|acemln[a-z]|keap-link\d{1,3}|convertkit-mail\d{1,2}|sidekickopen\d{1,3}|list-manage\d|mlsend\d)\.(?:com|net)$/;

/** Whether a host, in lower case, only counts clicks for a mailing service. */
export function isClickTracker(host: string): boolean {
  const labels = host.split('.');
  return (
    TRACKERS.has(labels.slice(-2).join('.')) ||
    TRACKERS.has(labels.slice(-3).join('.')) ||
    NUMBERED.test(host)
  );
}
