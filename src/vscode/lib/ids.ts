// Names that the manifest, VS Code or another folder knows something by.

/** Checks the document in the active editor, or the one whose Uri it is given; makes it a draft. */
export const CHECK = 'inboxlint.check';
/** Fixes all safe problems in the same document, in one undo step. */
export const FIX_ALL = 'inboxlint.fixAll';
/** Shows what Inboxlint logged. */
export const SHOW_OUTPUT = 'inboxlint.showOutput';
/** Fixes every problem of one rule in a draft, each by its first fix; takes the draft's Uri and the rule. */
export const FIX_RULE = 'inboxlint.fixRule';
/** Opens a rule's page; takes the rule's id, or lets the user pick one. */
export const OPEN_RULE_PAGE = 'inboxlint.openRulePage';
/** Sets a rule's severity: takes the draft's Uri, the rule, unless the user is to be asked severity and target, the present severity, and the rule's title. */
export const SET_RULE = 'inboxlint.setRule';
/** Turns off a rule that reports at a place, where the user says; takes the draft's Uri and pairs of a rule and an offset. */
export const DISABLE_RULE = 'inboxlint.disableRule';
/** Allows a phrase: takes the draft's Uri, the phrase, and, unless the user is to be asked, the target. */
export const ALLOW = 'inboxlint.allow';
/** Makes the configuration file of a workspace folder and opens it; opens it where there is one. */
export const CREATE_CONFIG = 'inboxlint.createConfig';
/** Turns Inboxlint on in the workspace; for the user where there is none. */
export const ENABLE = 'inboxlint.enable';
export const DISABLE = 'inboxlint.disable';
/** Checks every draft of the workspace; gives their summary, also of a run that was cancelled. */
export const CHECK_WORKSPACE = 'inboxlint.checkWorkspace';
/** Fixes what is safe to fix in every draft of the workspace, once the user has looked at it and agreed. */
export const FIX_WORKSPACE = 'inboxlint.fixWorkspace';
/** Opens the report beside the draft. */
export const OPEN_REPORT = 'inboxlint.openReport';
/** Opens the preview of the sender, the subject and the preheader as inboxes show them. */
export const OPEN_INBOX_PREVIEW = 'inboxlint.openInboxPreview';
/** Opens the plain-text part that would be made of the draft. */
export const OPEN_TEXT_PREVIEW = 'inboxlint.openPlainTextPreview';
export const COPY_TEXT = 'inboxlint.copyPlainText';
export const COPY_REPORT = 'inboxlint.copyReport';
/** Sends the draft in the active editor, or of a Uri, to the filters of the setting; gives their answers. */
export const CHECK_WITH_FILTERS = 'inboxlint.checkWithFilters';
/** Asks for the password of the Rspamd that the setting names. */
export const SET_RSPAMD_PASSWORD = 'inboxlint.setRspamdPassword';
/** Says why email came back: of the selection, the document in front or of a Uri, else of the clipboard. */
export const EXPLAIN_BOUNCE = 'inboxlint.explainBounce';
/** Puts the same into the clipboard. */
export const COPY_EXPLANATION = 'inboxlint.copyExplanation';
/** Takes a dead address out of a list of the workspace: takes the address, or asks which. */
export const REMOVE_ADDRESS = 'inboxlint.removeAddress';
/** Checks the DNS records in the document in front, or of a Uri; also in one that does not look as if it held any. */
export const CHECK_RECORDS = 'inboxlint.checkRecords';
/** Fixes what is safe to fix in the records of a document, or all of one rule: takes its Uri, and the rule. */
export const FIX_RECORDS = 'inboxlint.fixRecords';
/** Turns off a rule about records; takes what `DISABLE_RULE` does. */
export const DISABLE_RECORD_RULE = 'inboxlint.disableRecordRule';
/** Asks the DNS whether a domain may send email: takes the domain and the address that sends, or asks which. */
export const CHECK_DOMAIN = 'inboxlint.checkDomain';
/** Takes back what the user agreed to: from now on nothing is asked or sent without a question. */
export const FORGET_CONSENT = 'inboxlint.forgetConsent';
/** Asks for the key of Spamhaus’ Data Query Service. */
export const SET_SPAMHAUS_KEY = 'inboxlint.setSpamhausKey';
/** Plans a mailing day by day: takes `{ provider, to, warmUp }`, or asks. */
export const PLAN_SENDING = 'inboxlint.planSending';
/** Finds out which port of a server takes email, and how: takes the server’s name, or asks. */
export const CHECK_SMTP = 'inboxlint.checkSmtp';
/** Checks the recipients in the active editor, or of the Uri it is given; makes it a list. */
export const CHECK_RECIPIENTS = 'inboxlint.checkRecipients';
/** Fixes all safe problems of the same list; with a rule, all of that; with a text as well, all that found that text. */
export const FIX_RECIPIENTS = 'inboxlint.fixRecipients';
/** Asks the DNS about the domains of the same list. */
export const CHECK_RECIPIENT_DOMAINS = 'inboxlint.checkRecipientDomains';
/** As `DISABLE_RULE`, in a list of recipients; in no menu. */
export const DISABLE_RECIPIENT_RULE = 'inboxlint.disableRecipientRule';
/** Opens a draft to play with, which is in no file. */
export const OPEN_EXAMPLE = 'inboxlint.openExample';
/** Shows the first steps. */
export const OPEN_WALKTHROUGH = 'inboxlint.openWalkthrough';
/** Tells that a rule could not be turned off by a comment; in no menu. */
export const NO_PLACE_FOR_COMMENT = 'inboxlint.noPlaceForComment';

/** The scheme of the example draft, which is a file in no folder. */
export const EXAMPLE_SCHEME = 'inboxlint-example';
/** The scheme of plain-text previews. */
export const TEXT_SCHEME = 'inboxlint-text';
/** The panels beside a draft, by what their webviews are called. */
export const PANELS = { report: 'inboxlint.report', inbox: 'inboxlint.inbox' } as const;
export type PanelKind = keyof typeof PANELS;

/** The panel with the chart of a sending plan. */
export const PLAN_PANEL = 'inboxlint.plan';
/** The panel on the ports of an SMTP server. */
export const CONNECT_PANEL = 'inboxlint.connect';
/** The panel that explains what came back. */
export const BOUNCES_PANEL = 'inboxlint.bounces';

/** The panel that says whether a domain is in order. */
export const DOMAIN_PANEL = 'inboxlint.domain';

/** The view *Email Drafts*. */
export const DRAFTS_VIEW = 'inboxlint.drafts';
/** What the manifest's menus ask: whether the document in front is a draft, and whether the workspace was checked. */
export const IS_DRAFT = 'inboxlint.isDraft';
/** Whether the document in front is a message that came back. */
export const IS_BOUNCE = 'inboxlint.isBounce';
/** Whether the document in front holds DNS records. */
export const HAS_RECORDS = 'inboxlint.hasRecords';
/** Whether the document in front is a list of recipients. */
export const HAS_RECIPIENTS = 'inboxlint.hasRecipients';
export const CHECKED_WORKSPACE = 'inboxlint.checkedWorkspace';
/** The tools of assistants. */
export const CHECK_EMAIL_TOOL = 'inboxlint_check_email';
export const EXPLAIN_BOUNCE_TOOL = 'inboxlint_explain_bounce';

/** The setting that has DNS records checked. */
export const RECORDS_SETTING = 'inboxlint.records.enable';
/** The setting that names who is asked the DNS. */
export const RESOLVER_SETTING = 'inboxlint.resolver';
/** The setting that names real filters. */
export const FILTERS_SETTING = 'inboxlint.filters';
/** The name of the file that editor and command line share; the core's `CONFIG_FILE`, before the core is loaded. */
export const CONFIG_FILE = '.inboxlintrc.json';
