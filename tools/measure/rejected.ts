/**
 * Phrases that spam says more than other mail and that are not held against a draft all the same, by the reason. Found
 * by `npm run mine`, decided by reading.
 */
export const refused = {
  'too general': phrasesIn(`
    000 in; 15 minutes; 18 years; 48 hours; 72 hours; a bank; a bonus; a foreign; a girl; a million; a one
    time; a refund; a remove; a special offer; a surprise; a trusted; a valued; accept our apologies; access
    your account; account balance; account has been; account holder; account number; account of; account
    security; account will be; accumulated; across your; action needed; address from; address list; adult;
    advertisement for; affiliate; african; after his death; after the death; all customers; all email
    addresses; all expenses; all our customers; all wallets; am writing; am writing to; amount of money;
    amounting to; an advertisement; and claim; and fax; and regards; and trustworthy; and your family;
    answer a few; anxiety; any disruption; any inconvenience; any queries; anyone can; apologize; apologize
    for; apologize for any inconvenience; appreciate your; are not interested in; are receiving this
    message; are waiting for you; are you ready; are you waiting; as a foreign; as a free; as a surprise; as
    a surprise to; as a valued; as easy as; as little as; as next of kin; as soon as you; as the next of
    kin; as the subject; assets; assistance in; assured; astonishing; asylum; at once; at your earliest
    convenience; atm; attn; attorney; auditor; back to me; background check; ballot; bank account; bank
    card; bank details; bank here; bank in; bank name; bank transfer; banker; be assured; be charged; be
    claimed; be deleted; be excluded; be removed; be transferred; because of my; because you are registered;
    because you have; because you have registered; because you have subscribed; because you signed up; been
    chosen; been selected; been transferred; been verified; being sent to you; believe that you; beloved;
    beneficial; best part; best quality; best regards; best results; best wishes; better health; billing
    address; bless; blockchain; body fat; bonus; boost your; bottle; breach; breakthrough; breast; bring to
    your; bring to your attention; broker; broker dealer; bulk; bulk mail; business plan; business project;
    buy or sell; buyers; by completing; by credit card; by error; by the system; call or; call our; call us;
    call us at; came across; can claim; can do it; can help you; can offer; cancel this; cancer; cannabis;
    card processing; cash; cash flow; cash in; cash in your; change your password; charge of; check out the
    latest; choose your; chosen as; chosen to; cif; claim my; claim of; claim the; clearance; click here to
    be; click here to unsubscribe; click to; click unsubscribe; clinically; cock; coins; come to you;
    comfort of your own; commercial email; commissions; complete our; complete the; complete the form;
    complete the process; complete the verification; complete this; compliance; compliance with; complies
    with; complimentary; compliments; compliments of the; confidential and; confidential information;
    confidentiality; confirm that you; congrats; congratulations on; contact email; contact him; contact
    list; contact me; contact my; contact our; contact our support; contact our support team; contact
    person; contact the; contact us immediately; contact you to; continue using; contract; contract award;
    contractor; control of your; cooperate; copy of your; cordially; could be yours; could win; courier;
    courier service; covid; covid 19; credit report; credit score; creditors; crypto; crypto community;
    currency; current password; custody; customer care; customer id; customer service; customer support; da;
    data base; data breach; data will be; database of; date of birth; day supply; death of; debt; deceased;
    decided to contact; deducted; defi; deliver your; delivery attempt; delivery fee; delivery of your;
    dentist; deposited in; desk of; details on how; diabetes; diamonds; diet; digital currency; direct
    telephone; disclaimer; discontinue; discounts of; discover why; discreet; distributor; dividends; do all
    the work; do not hesitate; do not hesitate to; do not reply; do not reply to; do not reply to this; do
    you want; doctor; doctor told me; dollars; don't let; don't pay; don't wait; donation of; download link;
    dr; driver's license; drug; due to my; during my; e mail account; e mail us; earliest convenience; earn;
    earn a; earn more; earn you; earn your; easy and; effortlessly; email account; email address from; email
    address has been; email address to; email click here; email has been; email in error; email me; email
    owner; email security; email server; email service; email was sent to you; email will be; email with
    the; emails click; emails from your; emails please; embark on; enable us; encounter any issues; energy;
    engr; enquiry; enter your email; entitled to; erp; erp system; estate; every month; excluded from;
    exclusively for; expiration date; expires on; exposure; failure to; faithfully; fax; fda; fee; fee of;
    feel free to call; figure income; fill in; fill out form; financial services; find out how; finds you;
    finest; first serve basis; follow the instructions; follow the steps; follow these; follow this link;
    following the instructions provided; for any inconvenience; for cash; for charity; for immediate; for
    removal; for security reasons; for the free; for the inconvenience; for you to claim; for your
    attention; for your cooperation; for your customers; for your own; for your response; for your security;
    for your time; for yourself; foreigner; forever; form below; former president; fortune; forward looking;
    forward to hearing from; forward to the; forward to your; forward to your reply; forward your; found
    you; found your; free access; free and; free credit; free now; free of charge; free shipping; free
    shipping on; free shipping on all; free to get; free today; free web; from future; from home; full
    details; full name; full name and; full refund; fund for; fund has; fund in; fund is; fund will; fund
    will be; funds secure; further delay; further details; future emails; generated email; get access; get
    back to me; get rich; gift card; gold; good afternoon; good day; good health; good morning; goodbye to;
    got your; government of; government officials; gratis; great news; greatest; grow your; hair; hair
    growth; hair loss; has expired; has reached; have a great day; have a nice day; have a wonderful; have
    been trying; have decided to; have received this email; have won; health and; health care; healthier;
    hear from you; hear from you soon; hearing from us; held accountable; hello my; helpdesk; here and; here
    now; here to be removed; high quality; highly appreciated; his death; his sudden death; home address;
    honesty; hope that you; hope you are; hope you are doing; hormone; hourly; how are you; how are you
    doing; how are you today; how is your; huge sum of; humanitarian; hundreds of; i am a; i am an; i am
    from; i am interested; i am interested in; i am looking; i am looking for; i am pleased; i am pleased
    to; i am sending; i am sure; i am the; i am very; i am willing; i am willing to; i am writing; i am
    writing to; i came across; i discovered; i have something; i hope this; i hope you; i hope you are; i
    know your; i look forward to; i must; i received; i received your; i shall; i want you; i will; i will
    like; i will provide; i will send; i will use; i wish to; i won; i work for; i work with; i write;
    identification; identity theft; if interested; if this is not; if this message; if this wasn't you; if
    you are not; if you don't want; if you feel; if you feel you; if you have not; if you have received; if
    you have received this; if you no longer; if you no longer wish; if you received; if you received this;
    if you want more; immediate release; immune system; important notice; important update; improve your; in
    24 hours; in 30 days; in a lifetime; in africa; in bed; in cash; in compliance; in error; in good
    health; in just; in just a few; in less than; in my search; in one click; in the bank; in the crypto; in
    the industry; in the next 24 hours; in the subject; in this business; in to your account; in your favor;
    in your name; in your spam; in your spam folder; include your; include your name; income; income from;
    inconvenience; increase your; independent; inform you of; inform you that your; information exchange;
    ingredients; inquiry; instructions below; instructions on our; intended for; interest to you; interested
    in our; interested in this; interested in your; into whose; introduce you; introduce you to; invest in;
    investment and; is eligible; is free; is legal; is limited; is mandatory; is not intended; is strictly;
    is to inform you; is waiting; it's simple; join us today; joint venture; just a few; just for you; just
    like you; keep your account; kept secret; kind attention; kind regards; know me; kyc; lands in your
    spam; last email; law firm; lbs; learn more about how; legal; legal advice; legal and; legal documents;
    legal notice; let me know what; like to offer you; like to unsubscribe; limitless; loan; log in to your;
    log in to your account; log into your; logged into your account; longer wish to receive; look forward to
    your; looking at your; looking forward to hearing; loss of; loved ones; low rates; lower rates; loyal
    customer; loyalty; loyalty program; ltd; lucky; lucky day; lucrative; luxury; madam; mail account; mail
    is; mail system; mailing was sent; mailings please; malware; manage your subscription; managing
    director; mandate; mandatory; manual update; marijuana; marital status; master card; mastercard; may
    unsubscribe; medicare; medicine; merchant; message in error; metabolism; millionaire; ministry; ministry
    of; miss your; mobile number; molding; money for; money from; money in; money in your; money laundering;
    money to; money you; month free; monthly fee; more energy; more money; mr; multiply; muscle; muscle
    mass; mutual; my bank; my boss; my client; my colleagues; my country; my dear; my doctor; my doctor told
    me; my e mail; my family; my father; my friend; my heart; my husband; my intention; my name; my name is;
    my partners; my position; my present; my private; my request; my son; my wife; my wife and; need to
    verify; new device; new order; next few; next level; next of kin to; nft; no contract; no deposit; no
    fees; no kidding; no limit; no longer like to; no longer receive; no longer wish; no longer wish to; not
    affiliated; not be held; not hesitate to contact; not intended; not interested; not interested in; not
    receive; not receive any; not receive any further; not reply to this; not responsible; not to receive;
    not upgraded; notify you; notify you that; now is the; nutrition; occupation; of age; of dollars; of
    fund; of money; of the fund; of the total; of the transaction; off all; off our; offer free; offer is;
    offer is available; on a first come; on the button below; on the internet; on the link; on the link
    below; on your account; on your behalf; one million; one of a kind; online banking; only child;
    opportunity to make; opt out here; or call; or write; or write to; order confirmation; order from; order
    yours; other products; our apologies; our billing; our clients; our customer support; our customer
    support team; our database; our free; our loyal; our network; our offer; our prices; our products; our
    program; our records; our sales; our servers; our site; our special; our system; our team; our team of;
    our users; over 18; overdue; own business; page below; paid out; pandemic; part time; participate in
    our; participate in the; participate in this; partner with; partnership; pay by credit card; pay off;
    pay you; payable; payment has been; peace; peace of mind; people like you; per day; per hour; per month;
    personal information; personal use; pharmaceutical; philanthropist; phone number; physician; please
    accept; please advise; please be advised; please be aware; please call; please call us; please click the
    link; please complete; please complete the; please contact me; please do; please do not; please do not
    reply; please email; please email us; please email us at; please find; please find below; please follow;
    please get; please keep; please keep in mind; please let me know; please reply; please reply to; please
    reply to this; please respond; please respond to; please send; please send an email; please send me;
    please send us; please share; please update; please view; please visit our; please write; pleased to;
    pleased to inform; pleasure; pleasure to; positive response; pounds; pounds in; power of attorney;
    prefer not to; prescribed; prescription; present you; prevent any; price and; pricelist; private email;
    proceed; proceed to; processing fee; procurement; product or service; products and services;
    professional; profile on; program for free; program is; prohibited; promptly; proof of; prospects;
    protection plan; proud to; proven; provide me; provide services; provide us with; provide your; purchase
    order; purchasing manager; purposes only; qr code; quick response; quickly and; quickly and easily;
    quota; quotation; quote your; rather not; reach me; reach your; real estate; receipt of this; receipt of
    your; receive any more; receive email; receive free; receive further; receive messages; receive my;
    receive offers; receive our; receive payment; receive such; receive such emails; received this email in;
    received this email in error; received this message in; received your; recent activity; reduce your;
    reference number; referral; refugee; refund of; refund your; release all; relief; remittance; removed
    from our; removed from this; renewal; reply to this message; reply with; reply with the; reply with
    your; request your; respect your; respectfully; respond to this; respond to this email; response from
    you; restore your; retirement; return on investment; reward points; rewards program; rich; right away;
    right person; right to privacy; ripple; romance; safety of your; sales department; salutations; same
    password; satisfaction; satisfied customers; save on; save you; savings of; saw your; say goodbye; scan
    the qr; scan your; seamless; secret; secret of; secret to; security alert; security breach; security
    code; security deposit; security measures; security reasons; security team; security update; security
    vault; see below; see for yourself; see if you; see the link; seek for; select your; selected to;
    selling out; send me your; send us your; send you a; send you more; send your; sent to you; sent to you
    because; sent you a; service will be; services include; services offered; sexy; shanghai; share with
    you; shipment; shipping and handling; shocked; short survey; sign in to your; sign in to your account;
    signed up with; simple steps; sincerely yours; sir; small business; smart contract; smoking; so easy;
    social security number; soliciting; someone tried to; someone using; sorry for any inconvenience; sorry
    for the inconvenience; spare time; specialize in; staking; stand as; start building; start now; start
    today; start your; start your own; state law; state of the art; stay safe; stop paying; stop receiving
    emails; stop receiving these; stop receiving these emails; stop these; strictly; subject line; superior;
    supplier; supplies last; supply of; surgery; survey about; survey and; survey results; suspended;
    suspension; swift; syria; tailored; take action; take advantage; take advantage of; take control; take
    control of; take control of your; take our survey; tax deductible; tax return; telephone number; tender;
    terminate your; testosterone; thank you for being; thank you for choosing; thank you for using; thank
    you for your attention; thank you for your time; thank you for your understanding; thanks and; thanks
    and regards; that easy; that simple; the advertiser; the attached; the bank; the bank manager; the
    claim; the death of; the deceased; the desk of; the fee; the form below; the fund will; the funds; the
    instructions; the lowest; the lucky; the money; the money to; the next of kin; the offer; the page
    below; the program; the proposed; the right person; the said; the secret; the security of your; the
    steps below; the sum; the transaction; the video; these funds; these mailings; these products; these
    rewards; this business; this chance; this deal; this donation; this e mail; this e mail is; this email
    in error; this email with; this free; this huge; this information; this is an automated; this is to;
    this is to inform; this letter; this mail; this mailing is; this message in error; this message to; this
    message with; this method; this offer; this offer is; this package; this program; this promotion; this
    simple; this special; this survey; this unique; this video; thousand dollars; thousands of people;
    thrilled; thrilled to; through my; time only; time opportunity; to access your account; to avoid any; to
    bring to your; to cancel; to cancel this; to cancel your; to claim; to claim the; to contact you; to
    continue; to deposit; to discontinue; to donate; to earn; to earn more; to enable us; to ensure
    uninterrupted; to grow your; to hear from you; to introduce; to introduce you; to invest; to invest in;
    to keep your account; to lay; to make money; to no longer receive; to notify you; to offer you; to
    order; to protect your; to qualify; to reach out to; to receive email; to receive further; to receive
    our; to receive such; to receive this; to redeem; to restore your; to share with you; to stop receiving
    email; to stop receiving these; to take advantage of; to tell you; to the deceased; to the latest
    version; to the tune of; to this email with; to transfer; to unsubscribe click here; to unsubscribe from
    our; to unsubscribe please; to unsubscribe please click; to unsubscribe please click here; to validate;
    to visit our; to whom; to win a; to withdraw; to write you; to your business; to your mailbox; today
    and; toll free; tool set; top quality; transaction is; transaction of; transferred to your;
    transmissions; treat this; treat with; trunk; trustworthy; try our; tune of; two million; type your;
    unconditional; unlimited; unlock the; unpaid; unsubscribe at any time; unsubscribe by clicking;
    unsubscribe click here; unsubscribe link below; unsubscribe you; unusual; unwanted; up to 70; up to 80;
    update here; update now; update your preferences; upon receipt; upon receipt of; upon your; us dollars;
    us now; us postal; us today; usd; use the money; utmost; value your; valued at; vault; verification is;
    verification process; verify my; verify that you; very best; views expressed; vip; visa card; visit the
    web; visit this; visitors; waiting for your; waiting to hear from you; want to remove; want to
    unsubscribe; want you to know; warm regards; warmest regards; warranty; watch the video; watch this
    video; we accept; we apologize; we apologize for; we apologize for any inconvenience; we appreciate
    your; we are a; we are excited to; we are interested in; we are looking for; we are pleased to; we are
    seeking; we are unable to; we are writing; we are writing to; we detected; we discovered; we do not; we
    have not met; we help; we help you; we offer the; we pay; we provide; we provide a; we received your; we
    require; we respect; we sell; we specialize; we value your; we're excited to; wealthy; web3; webmail;
    website here; what if you; whatsapp; who died; wholesale; will be deleted; will be removed; will end;
    will not receive; willingness; winner of; winner of a; winner of a brand; wish to inform; wish to opt;
    wish to receive emails; wish to receive our; wish to receive these; wish to unsubscribe; wish to
    unsubscribe from; wishing you; with gratitude; with subject; with utmost; within 10; without delay; won
    a; won an; won the; working days; works for you; would like to unsubscribe; would you like to; write to;
    write to me; write to you; write you; xxx; years experience; years of age; years of experience; you and
    your; you and your family; you are eligible; you are one of; you are receiving this message; you can
    claim; you can save; you earn; you for your time; you have just received; you have received a; you have
    registered; you have subscribed; you may unsubscribe; you must; you no longer wish; you no longer wish
    to; you pay; you requested; you to stand; you verify; you waiting; you want to remove; you want to
    unsubscribe; you will ever; you will never; you will not receive; you win; you wish to opt; you wish to
    unsubscribe; you'd like to unsubscribe; you're eligible; you've always; younger; your account has; your
    ad; your address; your balance; your bank account; your body; your bonus; your cash; your chance; your
    claim; your clients; your computer; your contact; your country; your country and; your customers; your
    device; your direct; your donation; your eligibility; your email account; your email address has; your
    email address is; your email address was; your email was; your facebook; your family; your financial;
    your gift; your health; your home; your identity; your income; your information; your kind; your life;
    your long; your loyalty; your market; your membership; your money; your monthly; your name; your name
    and; your name was; your needs; your online; your own business; your own home; your package; your
    parcel; your participation; your penis; your phone number; your price; your privacy; your private; your
    product; your quick; your refund; your reply; your requirements; your response; your safety; your
    secret; your security; your services; your sex; your share; your shipping; your social; your spam
    folder; your swift; your trading; your transaction; your trust; your understanding; yours faithfully;
    yours free; yours sincerely; yours truly
  `),
  'topic, name or brand': phrasesIn(`
    ace hardware; bank of nigeria; bank plc; binance; burkina faso; central bank of nigeria; claim your
    share; coinbase; cote d'ivoire; crude oil; dewalt; digital assets; dubai; email marketing; eth;
    ethereum; federal bureau of investigation; federal government; federal reserve bank; ghana; home
    improvement; hong kong; in nigeria; international monetary fund; iphone; ivory coast; lagos; las vegas;
    lottery ticket; manufacturer in china; marketing company; mega millions; mega millions jackpot;
    metamask; moneygram; national petroleum corporation; nigeria; online marketing; opensea; petroleum;
    playstation; powerball; rebels; reserve bank; self custody; south africa; south african; stanley;
    tether; to claim your share; trust wallet; trustwallet; united arab emirates; united kingdom; united
    nations; usdt; vegas; walmart; walmart gift card; west africa; western union; world bank; xrp; yeti
  `),
  'wording of one sender or of footers': phrasesIn(`
    000 per; 100 money back; 105th; by writing to; clicking here or by; here or by writing; here to remove
    yourself; mailings please click; mailings please click here; may unsubscribe by clicking; not considered
    spam; or by writing to; passed by the 105th; remove yourself from our; section 301; under bill s;
    unsubscribe by clicking here; unsubscribe from future promotional; you may unsubscribe by; yourself from
    our
  `),
  'reported by another rule': phrasesIn(`
    dear beneficiary; dear client; dear customer; dear email owner; dear friend; dear member; dear sir; dear
    user; dear valued
  `),
  'found within other phrases': phrasesIn(`
    account will be terminated; adult entertainment; affiliate sites; await your reply; await your response;
    be removed from future; been chosen to; been chosen to participate; been selected to; been selected to
    receive; being deactivated; claim your exclusive; claim your prize; click here http; click here to opt
    out; click here to verify; continue using our service; crypto portfolio; don't update your; exciting
    opportunity; exclusive offer; expire soon; expires today; fantastic prize; federal requirements; found
    your email; found your email address; from future mailings please; full name and address; fund into your
    account; fund to you; future promotions; got your contact through; has been suspended; have opted in;
    hope this message finds; incredible offer; investment project; million eight hundred; new offers; not
    receive future; not to receive future; off retail; one time mailing; one time offer; opt out of; opted
    in to; our partner sites; partner sites; play for free; prefer not to receive; private email address;
    rather not receive any; reaching out to you; receive any more emails; register for free; remittance
    department; remove mechanism; removed from our mailing list; removed from this list; reward now;
    safeguard your assets; sharing ratio; system for notification only; this email finds you well; this
    fantastic prize; this message finds you; to claim your exclusive; to get your free; to invest in your
    country; to receive a free; to stand as; trustworthy person; trying to reach you; unsubscribe from
    future mailings; up to 80 off; up to 90 off; urgent message; using your current password; verification
    can be done; verification required; will be permanently; withdrawal request; you may qualify; you'd
    rather not receive; your chance to claim; your chance to win; your confidence; your contact through;
    your credit report; your email address from; your funds to your; your profile on; your reward now; your
    utmost
  `),
  'in one collection of spam alone': phrasesIn(`
    000 per month; 10 business days; 100 legal; 105th us congress; 18 and; 2nd attempt; 30 day supply; 30
    minutes; 30 second survey; 5 each; a lot of money; a moment of your time; according to our records;
    account on hold; account suspension; activity on your account; added to our; additional income; address
    to be removed; adult web; advertise your; affidavit; airline tickets; allow 72; allow up to; amateur;
    android and ios; annuities; anyone can do; appetite; apply online; are you interested; as seen on tv; at
    least 18; at no charge; at one of our; attached file; auto warranty; bankrupt; bargain; barr; be deleted
    from; be locked; be removed immediately; be removed please; be your own boss; because you requested;
    been restricted; below wholesale; best kept; best kept secret; best of all; best time to; big bucks;
    bill 1618; blood pressure; boobs; bulk email software; business funding; business owners; call 24; call
    for; call now; call toll free; call us now; call us today; can be yours; can't believe; cartridges;
    chain letter; change of ownership; cheapest; check this out; cholesterol; cigarettes; civil war;
    claimant; click here and; click here for; click here for more; click here for more information; click
    here to download; click here to enter; click now; closeout; cnc; colon; comfort of your home; complete
    the following; completely legal; confirm here; confirm now; consolidate your debt; costco; credit card
    number; credit card processing; credit check; credit history; credit repair; cure; cut your; day trial;
    dear homeowner; dear manager; dear sir or madam; debt free; deep discount; deleted from our; delivery
    address; dental; descrambler; didn't request; died in; diet pill; diploma; direct mail; direct
    marketing; discover how to; discreetly; do business; do let me know; do not know me; do not want to
    receive; domain name; don't want you to know; double opt in; download our; dreams come true; earn extra;
    earn extra income; earning potential; easy as; easy steps; email addresses of; email administrator;
    email campaign; email provider; email software; endorsed by; ends tomorrow; enter here; envelopes;
    equity line; ever seen; exciting prizes; exclusive discount; experience necessary; explode; extra cash;
    extractor; failed to deliver; fax broadcasting; featured on; fed up; federal law; fill in the; fill in
    the form; fill out our; fill out the; fill out this form; financial situation; fire your boss; first
    deposit; fixed rate; flirt; fob; for a full refund; for as little as; for life; for only; for report;
    for your family; forced to; foreclosure; foreign currency; formula; forward looking statements; free
    advertising; free airline tickets; free analysis; free bonuses; free bottle; free call; free cash; free
    cd; free cell phone; free classified; free copy; free demo; free download; free dvd; free evaluation;
    free grants; free leads; free lesson; free live; free money; free offer; free pass; free phone; free
    porn; free report; free subscription; free tape; free to join; free vacation; free video; from all
    future; from further; from google; from only; from our list; from our mailing; from our mailing list;
    from receiving; from this mailing; from this mailing list; full story; fully automated; further
    messages; further notice; future contact; get cash; get in now; get out of debt; get paid; girlfriend;
    going fast; government grants; grab your; grant money; ground breaking; ground floor; guarantee you;
    guaranteed results; guaranteed to; guru; hard core; have nothing to lose; haven't heard; health
    insurance; heard from you; herbs; high commissions; home equity; home loan; home mortgage; honest and;
    hook up; hop on; how to make money; hundreds of dollars; i guarantee; i was just; i will show you; i'd
    like to; i'll show you; if this email; impotence; in as little as; in confidence; in error and; in
    minutes; in the subject field; in the subject line; in your life; in your own home; in your spare time;
    income potential; increase sales; increase your business; increase your sales; indicate your interest;
    inform you that your account; insane; insider secrets; insomnia; insurance companies; insurance policy;
    insurance quotes; internet marketing; into whose account; invest this; is being sent; is being sent to
    you; is not a spam; is sent to; is well; judicial judgments; just checking; just click on; learn the;
    learn the secret; lesbian; life insurance; like to be removed; like to opt out; limited number; limited
    number of; little effort; little investment; little secret; loan officer; long distance; long term
    partnership; look and feel; lower your; lower your monthly; mailing list please; mailing software;
    mailings click; mailings click here; make money from home; making thousands; manual upgrade; marketing
    strategy; marketing survey; messages pending; millions of emails; moment of your time; money order;
    money was; monthly payment; moq; more profit; more traffic; mortgage lenders; mortgage loan; mortgage
    quote; most amazing; most powerful; move the fund; must be 18; my children; my last email; my photos;
    naked; never have to; never receive; new clients; nicotine; no catch; no commitment; no cost or
    obligation; no cost to you by; no credit card; no credit check; no effort; no experience; no gimmicks;
    no joke; no longer interested; no obligation to; no purchase necessary; no questions asked; no spam; no
    strings; no strings attached; not be considered spam; not endorsed; not initiated; not intended for; not
    intended for residents; not receive any more; not want to receive; nothing else; nude; number 1; number
    one; obesity; oem; off our list; off the list; off this list; offer ends; oil company; on your website;
    one free; one lucky; one of our sites; one simple; one time fee; one time only; online casino; only pay;
    opt in mailing; opt in mailing list; opt out link; order all; order by mail; order from you; order yours
    today; our network of; our simple form; our web site; our website at; our winner; out of debt; own boss;
    own hours; password expiration; paste the following; pay for itself; pay nothing; pay off your; pay your
    bills; paycheck; payment terms; peace keeping; penis enlargement; penis size; pennies; per section;
    perfectly legal; phentermine; phone and fax; phone bill; phone call; photos and videos; photos will be
    deleted; place your order; placed an order; please allow; please read on; please read this; please send
    your; plus shipping; poker; politicians; poor credit; potential clients; prescription medications;
    printer; privacy is; private phone; private photos; prize pool; process your payment; program works;
    proposed federal; protect your family; proven method; proven to; publicly traded; put remove; quality
    leads; quick form; quick question; rates are; reach me on; read what; real opportunity; real people;
    really works; rebate; receive any future; receive future messages; redelivery; refinance your home;
    removal link; remove as; remove as the subject; remove in subject; remove list; remove you; remove you
    from; remove your; remove yourself from this; removed from future; removed from the; removed
    immediately; reply to this message with; reposed in you; request information; request more; residents
    of; residual; respect your privacy; respond now; retail price; retails for; return on your; reverse;
    risk free transaction; risk free trial; safe and effective; safe keeping; sales manager; sales pitch;
    save hundreds; save over; save you money; scientifically proven; scroll down; search engine; second
    income; secrecy; secure your account; security firm; seed phrase; send a blank; send a blank email; send
    an email with; send email to; sender of this; sender of this email; serial number; sex drive; sex life;
    sexual; sexual desire; sexual performance; sexual potency; sexually explicit; shares outstanding;
    shipping information; show you how; sick and tired; sign up here; sign up today; simply fill out; simply
    respond; six figure income; skin care; skyrocket; slim; small business owners; small fee; smokers;
    software development; spam free; special deal; special price; start making; start saving; stock pick;
    stop further; stop future; stop smoking; stopped at no cost; storage is full; storage limit; strictest
    confidence; strong buy; student loan; subject heading; submit your site; succeed; sum of us; take a
    minute; take action now; take advantage of our; take me off; take up; taken off; taken off our; target
    audience; targeted leads; tax free; tax refund; teach you; teen; thank you for your patience; thank you
    in advance; that actually; the solution; the subject line; the wealthy; the word remove; these reports;
    this is a one; this is not a spam; this mailing list; this message is not; this special offer; this
    system; this week only; this works; thousands a; time and money; title iii; title iii passed; to be
    removed click; to be removed from future; to be removed from the; to be removed please; to place an
    order; to place your order; to remove from; to remove your; to stop future; to unsubscribe from these;
    to unsubscribe from this; to unsubscribe or; to whom it may; to whom it may concern; toll free number;
    toner; toner cartridges; too much for; top official; top secret; trade show; trading company; traffic to
    your; transmissions to you; trial order; turnkey; unbeatable; undelivered; undelivered messages;
    undervalued; unsolicited; unsolicited commercial; unsubscribe in the subject; unsubscribe instructions;
    unusual activity; update payment details; update your payment details; update your payment information;
    urgent assistance; us congress; use the fund; use the link; use the link below; user id; using your
    email; validate your account; valium; via the internet; vip club; visa or mastercard; visit our website
    at; visit the site; visit us; void where prohibited; want to be removed; want to remove yourself; way of
    saying thank you; ways to make money; we are the; we honor; we represent; we respect your privacy; we
    will remove; web cam; web hosting; web site at; website design; website redesign; weight gain; where
    prohibited; wholesale price; whose account; will be honored; will be locked; will be removed from; will
    be shared; will change your life; will never receive; will teach; will work for you; win cash; win up
    to; winning chance; wish to be removed from; with remove; with remove in; with the subject; with the
    word; with unsubscribe; within minutes; within the next 24 hours; won't believe; word remove; worry
    free; would prefer not; would rather not; wrinkle reduction; write us; xxx movies; you are approved; you
    do not know me; you don't want to miss; you invest; you may opt out; you opted in; you won; you won't
    believe; your advertisement; your best price; your bills; your camera; your children; your confidence
    in; your doctor; your downline; your email will; your family and; your funds secure; your future; your
    immediate attention; your loved ones; your name and address; your own boss; your own hours; your
    recovery phrase; your sex life; your site to; your website; your website is; yours to keep
  `),
  'in templates': phrasesIn(`
    24 hours; a brand new; a call; a free; a week; about to; accept; acknowledge; activate; activate your;
    added to; affordable; africa; age; all for; all users; allow; amazing; amazon; amounting; an account;
    android; any questions; apply now; appreciation; approval; are interested in; are receiving this
    because; as i; as soon as possible; attachment; attempted to; attendees; attention; audience; authorize;
    automated; automatically; available for; awarded; banking; be interested in; because you; because you
    are; before it; behalf; being sent; believe; bills; body; boost; brand new; business days; button below
    to; california; candidates; capacity; case studies; catalogue; chance to; charges; charity; chat; check
    it out; check out; check out our; check out this; checks; cheers; claims; click below; click here to;
    click the button; click the button below; click the link; click the link below; click this; clicking
    here; collaborate; commercial; competitive; complete your; confidence; confirm; confirm your; confirm
    your email; confirm your email address; congratulations; consultant; contacting you; container; contents
    of; contest; copy and paste; country; credit cards; customs; dating; dear; decided to; decision;
    dedicated; degree; details; detected; develop; did not make; director; discount; discover; do not wish;
    do not wish to; do not wish to receive; do this; documents; domain; don't hesitate; don't hesitate to;
    don't miss; don't miss out; donate; draw; dream; due to; duplicate; easily; easy; easy to; effective;
    email addresses; email list; email us; email with; emailing you; emails from us; engines; enhance; enter
    your; entries; error in; excited to; exciting; exclusive; execution; experienced; experts; expires;
    expires in; explicit; export; exposed; facebook; fast; fill out; find out more; fine; followers;
    following up; for free; for more details; for more info; for more information; for participating; for
    your business; free; free to; from this list; front; full; full time; fun; further emails; general; get
    it; get rid; get rid of; get started; get the; get yours; gift; go to; good news; grab; grants; great
    opportunity; greetings; guarantee; hacked; health; hearing; hello; help you; help your; here to; hi
    there; hire; honest; hosting; hundreds; i am; i have; identity; if you are interested; if you did not;
    if you didn't; if you do not; if you don't; if you haven't; ignore this; imagine; immediately; import;
    in advance; incredible; inform you; initiated; insider; instant; instantly; integrity; into your
    browser; introduce; invested; investigate; investors; invoiced; ios; is yours; it works; it's free; job;
    join the; join us; journey; just; just reply; just wanted to; keywords; know if you; laptop; leading;
    learn how; learn to; led; let us know if; let you know; life; lifetime; like to; like you; limited;
    limited time; link below; linkedin; listings; lists of; london; looking forward; looking forward to;
    lose; lowe's; magic; mailing lists; make sense; medication; memory; method; million; miss; miss out;
    moneys; monthly; more details; more info; more information; must; name is; natural; no further; no
    longer; no longer want; no longer want to receive; no more; not wish to; not wish to receive; notice;
    notification; now and; now available; obligation; of this; on behalf; on behalf of; one time; only; open
    the; open to; opportunity; opt in; order has been; order number; orders; organic; our customers; our
    list; our mailing; our services; our support team; our website; outstanding; ownership; package;
    participate; partner; payment; payment method; payment of; pays; pending; per week; perfect; permanent;
    pick your; pictures; pin; play; please click; please confirm; please confirm your; please contact;
    please contact us; please don't; please note; please note that; please see; please take; please
    unsubscribe; please verify; please verify your; please visit; points; port; portfolio; position;
    powerful; prices; private; prize; processing; profitable; promote; proposal; purchased; quote; reached;
    reaching out; reaching out to; read more; read on; read this; receive this; receive this email;
    receiving these; receiving these emails; receiving this email because; recently; recipients; recorded;
    recruit; redeem; reduced; refund; regards; register; register now; relationship; reliable; removed;
    removed from; reply to; reply to this; reply to this email; report; request a; requirements; restricted;
    results; returns; revealed; revenue; review your; reward; right now; safe; safe and; sales; samples;
    savings; screened; search for; see how; see more; send us; sender; sending you; seriously; share this;
    share your; shipping address; sign in; sign up; signed up to; simply reply; sincere; singles; size;
    social media; software; solution; spamming; specialize; spins; sponsor; staff; starting at; stop;
    stress; stunning; submit; submit your; subscribed to; subscribers; subscription is; subscription
    preferences; successful; supplies; support team; survey; take a look; take a moment; take part; take
    the; targeted; tax; tel; termination; testimonials; the best; the email address; the link below; the
    link below to; the system; the world's; third party; this email was sent; this list; this message; this
    message was sent; thoughts; thousands; through your; to avoid; to get your; to inform you; to inform you
    that; to join; to let you know; to prevent; to reach out; to receive any; to receive these; to receive
    these emails; to remove; to stop; to update your; to verify; trick; trouble with; trust; type in; unable
    to; unique; university; unless; unlock; update your; upgrade; upgrade now; upgrade to; upgrade your;
    upload; validate; valuable; verification; verify; verify your; verify your email; verify your email
    address; videos; view the; view this; view your; viewing; visibility; vision; visit; visit our; visiting
    your; want to receive; warning; washington; we can help; we noticed; we offer; weekly; weight; will
    expire; willing; win; win a; windows; winner; wish to; wish to receive; with all; within 24 hours;
    without any; women; wondering; world's; worry about; worth; would like to; would you like; you are
    receiving this; you are receiving this email; you do not wish; you opted; you received this; you
    received this email; you registered; you signed up; you will be; your attention; your browser; your
    business; your company; your credit; your credit card; your details; your email address; your interest;
    your order; your password; your payment; your profile; your subscription; your time; youtube
  `),
  'in other legitimate mail': phrasesIn(`
    a day; a gift; a month; a quote; a winner; abandoned; ability; access to your account; account
    information; account officer; advertiser; afghanistan; allow me; an hour; anti spam; antivirus; any
    interest; apply today; apr; are doing; are well; are you looking; army; arrest; as a result of; asap; at
    risk; attached is; available now; avoid the; b2b; bankruptcy; be amazed; be aware; be of interest; be
    the first; before they; best value; bet; bid; billing information; bonuses; brain; broadcast; buy now;
    by mistake; cable; call me; calories; cancel your; capable; catalog; cell phone; ceo; certificate;
    certificate of; chance to win; chance to win a; charitable; chat with; cheap; cheaper; check us out;
    checking in; china; christian; claim it; cleanse; click here to find out; click here to learn; click
    here to learn more; compensation; competitors; completely free; compromised; cooler; cooperate with;
    cordless; cost effective; court; crazy; crm; cruise; cutting edge; deactivate; deal of; debit card;
    debited; declined; deleted from; depression; details of; director of; directory; disabled; discover the;
    disease; dispute; do today; do you need; do you want to; don't miss out on; don't miss this; don't want
    to receive; dormant; download now; download the; dramatically; dream home; e commerce; each month;
    effortless; eliminate; email address is; embassy; endorsed; ends soon; england; enhance your; enter to;
    enter to win; exceeded; excited to announce; exclude; exhibition; explosive; factory; fail to;
    fantasies; fastest; fastest growing; fat; feel free to contact; feel free to contact us; final reminder;
    find out why; first come first served; follow the link; follow the link below; for your protection;
    forward this; free email; free for; free of; free software; free trial; freebie; freedom; from being;
    from the internet; from these; future messages; get in touch with; get more; get my; get started today;
    girls; giveaway; giving away; glad to; god; good and; good to; got my; gratitude; great deals; greetings
    from; have a good day; have received this message; have you ever; healthy; heir; hello there; here for;
    hi friend; hitch; honestly; honored; hope you're; hot and; how is; how it works; humble; i am currently;
    i believe; i believe you; i came; i can send; i decided; i decided to; i found; i got; i hacked; i have
    a; i have an; i have been; i hope; i know; i know that; i know this; i know you; i need; i need your; i
    noticed; i saw; i sent; i trust; i understand; i want to; i work; i would like; i would like to; if you
    believe; if you're interested; immune; important information; in charge of; in china; in the name; in
    the name of; inches; incoming emails; incredible opportunity; infected; influencer; inheritance;
    injection; instagram; intended solely; interested in learning; intruding; intrusion; investment of;
    iraq; irs; is easy; is full; is guaranteed; issue with; it services; it's easy; join now; judgments;
    junk folder; keep reading; killed; ladies; last chance; last day; latest version; lawsuit; lawyer; legal
    action; legitimate; let me know if; liability; life of; limited edition; limited stock; lonely; long
    term; low price; lowest price; mail box; mail delivery; mail server; mailbox; mailer; maintenance;
    manufacturer; many thanks; masks; matrix; maximize; maximize your; meds; military; minister; miss this;
    mobile application; money on; money through; most advanced; mouse; my email; my email address; my first;
    my last; my life; my message; my mother; my office; nationality; need your help; negotiate; never been
    easier; never met; new customers; new message; new version; next 24 hours; no longer be; not spam; not
    verified; not you; old version; on hold; on linkedin; on sale; on us; once in a; orphans; our partners;
    our survey; our valued; out of date; outdated; overnight; package is; pain; parcel; paste it into;
    payment details; payment information; payment processing; payout; penalty; percent of; percentage;
    percentage of; php; pics; pin code; play for; please click on the link below; please feel free; please
    forward; please help; please read; please use; point me; president of; previous email; price for; price
    of; problem with your; proposition; quarantine; randomly; ranking; real estate investment; receive
    future; receive more; received this message; receiving this mail; redesign; regain access; registered
    at; registered with; reimbursement; release of the; release the; remove my; reply if; representative of;
    require your; required to; reserve your; responsible for; reveal the; revert; roi; roofing; running out;
    salary; sales team; samsung; satellite; saying thank you; scan the; security issue; see my; seize; seize
    the; sellers; send an email to; send and receive; send me; send you the; sent to you by; sent you an;
    service provider; services company; sex; shop now; show you; sign up now; silver; simply click the;
    since i; skin; slash; sleep; slots; social security; solana; solar; sorry for; sorry for the; sorry to;
    spam folder; spy; start chatting; state of; stop receiving; strange; stranger; submit the; success
    stories; supplement; surprise; take this; team of; teeth; telegram; that works; the amount of; the
    chance; the charge; the director; the free; the late; the lord; the power; the reports; the rich; the
    survey; the truth; the ultimate; the winner; this e mail in error; this message because; this very;
    threats; through the internet; tired of; to confirm your; to enable; to proceed; to promote; to receive
    more; to resolve; to stop receiving; to win; too late; total amount; traffic; treatment; trial; trip to;
    triple your; trojan; trust me; trust you; try it; ultimate; unauthorized; unique opportunity; unleash;
    unless you; update my; update payment; update your account; update your payment; upgrade my; vacation;
    value of; verify that; verify your account; very easy; very limited; virus; viruses; visit http; visit
    www; vitamins; voucher; want to stop; war; warrant; was killed; was selected; was sent to you; we never;
    we were unable to; wealth; web design; webcam; were selected; were unable; what if; widow; will be
    charged; with good; with respect; without obligation; work with you; world class; worth a; worth over;
    write me; writing this; you are doing; you have a new; you have received; you or someone; you received
    this email because; you received this message; you save; you subscribed; you to pay; you will learn;
    you'll learn; you've ever; your account information; your antivirus; your calendar; your data; your day;
    your delivery; your dream home; your dreams; your entry; your files; your finances; your help; your
    mail; your message; your order has been; your order is; your payment method; your pc; your photos; your
    protection; your purchase; your shipment; your site; your thoughts; your winnings; youthful
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Written with semicolons between phrases. */
function phrasesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
