// Written by `npm run measure`; see docs/lexicon.md. Not to be edited by hand.

/** English documents that were measured. */
export const measured = { spam: 3368, legitimate: 5990 } as const;

/**
 * The phrases of the lexicon, but those that are well known and too rare to tell: a line each with the documents of spam
 * and of legitimate mail in which it stands, in whatever inflection.
 */
export const phraseCounts = `
100 free: 43 1
100 guaranteed: 23 0
100 legal: 8 0
100 natural: 3 0
100 risk free: 16 2
100 safe: 4 0
18 years of age: 10 0
60 off: 6 3
70 off: 6 1
75 off: 3 0
80 off: 5 0
90 off: 6 1
a limited time: 58 14
a loan: 16 4
a surprise to you: 4 0
about making money: 7 0
about to expire: 5 2
absolutely free: 40 5
accept credit cards: 16 1
account deactivation: 5 0
account verification: 8 1
accounts will be suspended: 12 0
acknowledge receipt: 4 0
acknowledge the receipt of: 9 0
act fast: 11 0
act now: 66 7
act quickly: 5 0
action now: 8 5
action required: 26 8
additional income: 7 0
adult site: 18 0
affiliate program: 9 2
affordable price: 5 2
airdrop: 74 0
airdrop event: 5 0
airdrop is now live: 8 0
all credit types: 3 0
all natural: 29 2
all unverified wallets: 5 0
all your assets: 6 2
all your contacts: 6 0
am contacting you: 19 0
am writing to you: 9 1
answer a few simple: 3 0
anti aging: 5 0
anti spam policy: 6 0
anywhere in the world: 14 4
are you ready to: 12 1
are you tired: 9 1
are you tired of: 9 1
as a beneficiary: 4 0
as low as: 39 5
as my foreign: 4 0
as seen on: 32 2
as the beneficiary: 24 0
as the lucky individual: 5 0
as the rightful: 5 2
assist me: 24 0
assist us: 10 1
assistance in transferring: 3 0
assure you: 22 3
astounding: 14 10
at a fraction: 6 1
at a fraction of: 6 1
at affordable: 3 1
at no cost: 33 6
at no cost to you: 22 0
at no extra cost: 6 1
atm card: 27 1
atm visa card: 8 0
attention to this matter: 18 0
authenticate your: 5 0
auto insurance: 8 0
auto loan: 7 2
auto warranty: 10 0
automatic cloud bitcoin mining: 6 0
automatic removal: 4 3
available for a limited: 7 2
avoid suspension: 7 0
await your: 46 0
await your urgent: 6 0
awaiting your urgent reply: 6 0
awarding committee: 4 1
bad credit: 34 0
bank account details: 3 0
bank draft: 10 1
bank manager: 10 0
bank transfer: 10 1
banking details: 4 1
barrister: 13 1
be blocked: 13 4
be excluded from: 31 0
be highly appreciated: 8 0
be removed from: 271 10
be removed from our: 86 3
be removed from this: 115 1
be shocked: 11 1
be suspended: 33 2
be taken off: 18 1
be transferred to you: 3 0
be your own boss: 4 0
beautiful girls: 3 0
become a millionaire: 15 0
been approved for: 4 0
been blocked: 5 0
been mandated: 9 0
been suspended: 6 2
been trying to reach: 4 0
before his death: 6 0
believe it or not: 7 4
believe me: 20 6
beneficiary: 94 21
best adult: 9 0
best deal: 12 3
best offer: 12 0
best price: 35 2
best rate: 22 0
big win: 7 1
bitcoin: 66 27
bitcoin wallet: 4 0
bless you: 28 1
block your account: 3 0
bonus now: 4 0
btc: 57 5
bulk e mail: 36 2
bulk email: 20 2
burn fat: 28 0
business directory: 5 0
business investment: 5 1
business loan: 6 0
business opportunity: 30 2
business partner: 10 3
business partnership: 7 1
business proposal: 28 0
business relationship: 14 1
business transaction: 9 0
business venture: 8 0
business with you: 4 0
button below to access: 10 1
buy direct: 6 0
by clicking here: 140 6
call now: 15 9
call today: 15 0
call toll free: 7 4
came across your: 8 0
cannot be considered spam: 21 0
cash back: 13 1
cash in your pocket: 6 0
cash out: 11 5
cash value: 10 5
cashback: 14 0
cashier check: 10 0
casino: 32 8
cellulite: 11 0
central bank: 7 1
certificate of deposit: 3 0
chance to claim: 5 0
chance to claim your: 3 0
change your life: 23 2
change your life forever: 15 0
charity organization: 4 0
charity project: 5 0
chat with me: 3 0
check eligibility: 4 0
check or money order: 13 0
check your eligibility: 11 0
civil servants: 11 0
claim all: 8 1
claim now: 22 0
claim rewards: 6 0
claim this: 14 5
claim your: 163 5
claim your airdrop: 7 0
claim your free: 16 0
claim your reward: 6 0
claim your tokens: 18 0
clearance sale: 10 0
click here now: 24 2
click here or: 7 1
click here to be removed: 15 10
click here to claim: 4 0
click here to get started: 3 0
click here to order: 21 2
click here to remove: 63 0
click here to see: 18 7
click here to see the: 4 0
click here to start: 7 0
click here to stop: 7 0
click here to visit: 11 0
click now: 5 0
click on the button: 12 1
click on the button below: 11 1
click on the following: 3 1
click on the following link: 3 1
click on the link: 56 8
click on the link below: 27 1
click on this link: 11 0
click reply: 14 0
click send: 10 0
click the following link: 12 1
click this link: 20 5
cloud bitcoin mining: 6 0
collection agency: 5 1
come as a surprise: 3 0
come to you as: 10 0
comfort of your own home: 7 2
commercial advertisement: 12 1
company profile: 12 0
compare rates: 15 1
compensate you: 7 0
compensation fund: 15 0
compensation payment: 8 0
competitive prices: 4 1
complete the form below: 10 0
completely legal: 7 0
completion of this: 6 0
complies with all: 5 1
compliments of: 9 0
connect wallet: 7 0
connect your wallet: 9 0
considered spam: 26 6
consignment: 17 0
consignment box: 6 0
contact address: 13 3
contact me on: 5 3
contact me through: 5 0
contact our billing: 3 1
contact us now: 5 0
contact us today: 4 0
contacting you because: 3 0
contract payment: 9 0
contract sum: 6 0
cooperation with you: 4 0
corrupt government: 6 0
courier company: 6 1
credit card debt: 19 0
credit card number: 13 5
credit problems: 11 0
credit rating: 15 6
credit repair: 6 0
crypto: 100 47
crypto trading: 1 0
crypto wallet: 2 1
cryptocurrency: 49 8
customs duty: 1 0
customs fee: 0 1
data entry: 5 2
dear beloved: 5 0
dear beneficiary: 9 0
death of my: 13 0
death of my husband: 4 0
debt consolidation: 41 2
debt free: 6 5
debtors: 16 1
decided to contact you: 22 0
delivery attempt: 3 0
deposit bonus: 6 0
deposit funds: 8 0
deposited the sum: 9 0
deposited with: 13 0
diagnosed with cancer: 4 0
did you receive: 7 0
diet pill: 5 0
diploma: 14 0
diplomat: 26 8
direct email: 18 0
direct marketing: 8 0
discount price: 19 1
discover how: 19 6
discover the secret: 7 0
do business with: 17 1
do not miss: 6 1
dollars only: 12 0
domain name registration: 1 0
domain registration: 5 0
don't delay: 14 1
don't miss out on this: 25 4
don't miss your: 8 1
don't miss your chance: 7 1
don't pass this up: 5 0
don't upgrade: 8 0
don't wait: 28 7
donate my: 3 0
donate the sum: 7 0
double your: 5 0
downline: 14 0
dream come true: 7 2
e mail marketing: 33 0
earn extra: 5 0
earn extra income: 4 0
earn money: 12 3
earn over: 9 0
earn up to: 10 6
easy money: 13 0
eight million: 8 0
elevate your: 8 2
eligible to claim: 14 0
eligible to receive: 5 1
email address was obtained: 28 0
email advertisement: 15 0
email database: 4 0
email marketing: 31 2
email was selected: 4 0
emails please unsubscribe: 3 0
energy levels: 14 0
enhanced security: 8 5
enlargement: 16 2
ensure the safety: 12 3
ensure the security: 6 0
enter now: 4 0
erectile: 9 0
erectile dysfunction: 8 0
erection: 29 3
escrow account: 9 0
esteemed: 14 2
ever wondered: 10 4
ever wondered how: 8 0
exciting new: 39 5
exciting rewards: 4 0
exclusive access: 9 2
exclusive opportunity: 10 1
exclusive reward: 25 0
execution of this: 11 0
expect your: 15 1
expire in 24 hours: 4 1
extended warranty: 12 2
extra cash: 6 0
extra income: 14 0
extra money: 9 2
failure to do so: 3 0
failure to upgrade: 7 0
fast and easy: 6 0
fat burner: 8 0
fat burning: 12 0
fat loss: 9 3
fax numbers: 50 1
fda approved: 14 2
federal ministry: 9 0
fifteen million: 6 0
fill out the form: 111 6
fill out the form below: 78 2
final notice: 25 0
final warning: 4 0
finance your: 3 0
financial freedom: 30 0
financial future: 13 4
financial independence: 22 1
financial needs: 6 2
financial security: 13 4
finds you well: 14 0
five hundred thousand dollars: 8 0
five million: 24 0
fix your credit: 3 0
fixed deposit: 5 0
for a limited time: 48 11
for a limited time only: 17 1
for a reliable: 10 0
for an investment: 9 0
for investment: 35 4
for investment purpose: 7 0
for pennies: 12 2
for sex: 7 2
for the transfer: 9 0
for your assistance: 13 0
for your kind: 11 0
foreign account: 17 0
foreign contractor: 7 0
foreign customer: 7 0
foreign partner: 17 0
foreign remittance: 8 0
forex: 7 0
four million: 7 1
free ads: 16 0
free adult: 19 0
free bonus: 10 0
free bottle: 3 0
free cell phone: 4 0
free consultation: 11 0
free demo: 5 0
free dvd: 8 1
free ebook: 6 1
free gift: 17 8
free info: 16 0
free information: 20 0
free investment: 7 0
free leads: 4 0
free membership: 17 0
free money: 7 0
free no obligation: 15 0
free offer: 8 4
free quote: 24 0
free sample: 4 1
free spins: 17 0
free trial offer: 5 0
free website: 6 1
from a new device: 64 0
from a trusted sender: 6 0
from future mailings: 20 0
from our database: 12 0
from our email list: 70 0
from the comfort of your own home: 6 2
from the desk of: 8 0
from your home: 23 0
from your own home: 6 0
full compliance: 12 1
full compliance with: 11 1
full names: 82 4
fund release: 6 0
fund to your: 7 0
fund transfer: 12 2
fund your: 8 1
funding available: 7 0
furnish: 26 7
furnish me: 7 0
furnish you: 12 0
further communication: 27 1
further contact: 10 0
further mailings: 36 0
further transmissions: 20 0
future communications: 3 1
future investments: 5 1
future mailings: 75 3
future mailings please: 7 0
future offers: 23 0
gambling: 23 24
game changing: 4 1
generate more: 20 3
get a free: 32 10
get free: 40 20
get rich: 27 8
get rich quick: 20 1
get started now: 12 0
get your free: 37 9
get your rewards: 5 0
go here: 92 9
god bless: 27 5
god bless you: 19 1
golden opportunity: 5 0
good credit: 15 0
good quality: 3 1
got your contact: 24 0
government grant: 7 0
grand prize: 6 1
grant money: 3 0
great offer: 11 1
great price: 19 1
greetings to you: 17 0
groundbreaking: 16 7
grow your business: 5 0
grow your crypto: 5 0
growth hormone: 17 1
guarantee your: 21 1
guaranteed results: 3 0
hair loss: 15 1
hardcore: 19 4
hardcore porn: 3 0
has been successfully renewed: 4 0
has never been easier: 7 0
hassle free: 4 1
have a blessed: 6 0
hello dear: 19 0
hello friend: 5 1
herbal: 30 1
here to remove: 66 0
here to stop: 7 0
hgh: 27 0
hi dear: 7 0
hidden fees: 6 0
high yield: 2 1
highly placed: 3 0
hitch free: 6 0
home based: 30 4
home based business: 22 1
home business: 24 0
home equity: 20 1
home equity loan: 14 0
honest person: 4 0
hope this email finds: 11 1
horny: 14 0
house address: 4 0
how to claim: 16 0
how to claim your: 8 0
how would you like: 14 0
how would you like to: 11 0
huge amount: 16 6
huge amount of money: 8 0
huge discount: 12 0
huge profits: 13 1
huge sum: 11 1
huge sums of money: 8 1
hundred thousand: 69 8
hundred thousand dollars: 11 2
hundred thousand united states: 30 0
hurry: 54 11
hurry up: 27 0
i am contacting you: 17 0
i am mr: 50 0
i am reaching out: 7 0
i am the manager: 4 0
i am writing this: 7 0
i am writing to you: 8 1
i am writing you: 5 1
i await your: 23 0
i came across your: 8 0
i deposited: 7 0
i found you: 5 0
i found your: 9 0
i got your: 30 0
i got your contact: 21 0
i have decided: 27 1
i have decided to: 27 1
i hope this email: 7 1
i hope this email finds: 7 1
i hope this email finds you: 7 1
i represent: 9 7
i saw your: 9 1
i seek: 11 0
i want you to: 35 11
i was shocked: 17 4
i will furnish you: 6 0
i will give you: 19 2
i write to: 5 0
i write you: 4 0
if you are not interested: 13 0
if you are serious: 12 1
if you are willing: 15 0
if you don't update: 8 0
if you don't verify: 5 1
if you fail to: 5 4
if you prefer not: 26 2
if you wish to be removed: 16 2
if you'd rather not: 13 5
immediate action: 8 3
immediate attention: 3 0
immediate delivery: 3 1
immediately you: 10 1
important message: 14 2
important notification: 5 0
in compliance with: 22 1
in full compliance: 10 1
in full compliance with: 10 1
in just minutes: 5 3
in my country: 17 0
in our loyalty program: 12 0
in your country: 72 1
in your wallet: 11 0
income opportunity: 13 0
incoming messages: 6 3
increase energy: 17 0
increase sales: 5 2
increase traffic: 6 1
increase your chances: 6 2
increase your sales: 10 0
incredible results: 3 1
inform you about: 7 1
inheritance fund: 16 0
initial investment: 18 2
insider secrets: 5 3
instant access: 14 8
insurance quotes: 4 0
interest rates: 59 13
interest to assist: 5 0
interested in buying: 5 1
interested in your product: 6 0
international passport: 7 0
into your account: 76 6
into your bank account: 13 0
into your nominated: 4 0
introduce myself: 17 1
introductory offer: 10 0
invest the money: 4 0
investment funds: 12 1
investment in your country: 13 0
investment opportunity: 14 4
investment plan: 6 0
investment strategies: 4 2
is about to expire: 4 1
is not spam: 15 4
is waiting for you: 4 0
it's that easy: 12 1
it's that simple: 10 3
jackpot: 22 5
join for free: 7 1
join us now: 5 1
just click: 58 17
just click here: 30 4
keep current password: 5 0
keep your account: 14 5
kindly: 162 15
kindly confirm: 5 0
kindly contact: 7 0
kindly get back: 13 0
kindly reply: 9 0
kindly respond: 7 0
kindly send: 8 0
know the contents: 5 1
late father: 14 0
late husband: 26 0
lead generation: 6 7
lean muscle: 19 0
lenders: 65 10
less privileged: 18 0
libido: 23 0
life insurance: 38 3
lifetime guarantee: 6 0
like never before: 3 0
limited offer: 4 0
limited stock: 5 1
limited supply: 20 1
limited time offer: 35 5
limited time only: 18 2
line of credit: 3 3
little known: 11 5
live sex: 8 0
loan at: 4 0
loan offer: 5 1
look younger: 8 0
looking forward to your reply: 6 0
lose access: 6 1
lose access to: 6 1
lose access to your: 5 1
lose all your: 4 0
lose weight: 49 3
loss of your: 10 0
lots of money: 21 16
lottery: 34 14
lottery winnings: 3 0
low cost: 40 15
low interest: 18 0
low rates: 5 1
lower your payments: 3 0
lowest rates: 34 0
lucky individual: 7 0
lucky winner: 10 4
lucrative business: 8 0
mail from us: 12 1
make millions: 5 1
make money: 63 38
make money online: 5 0
make more money: 19 7
make your dreams: 3 0
manhood: 3 1
manufacturer of: 4 3
marketing campaign: 8 0
marketing partners: 27 1
marketing system: 15 1
masturbate: 3 2
may be stopped: 18 0
may god: 9 0
may opt out: 16 1
mega millions: 6 0
membership has expired: 7 0
merchant account: 17 0
merge your wallet: 5 0
million dollars: 54 18
million email addresses: 18 1
million emails: 33 2
million five hundred: 13 0
million five hundred thousand: 10 0
million united states: 21 0
million united states dollars: 21 0
million us dollars: 11 0
million usd: 17 0
miracle: 22 19
miracle pill: 7 0
miss out on this: 29 4
mlm: 39 3
modalities: 15 3
money back: 64 10
money back guarantee: 36 5
money in your pocket: 3 0
money making: 21 0
money making opportunity: 9 0
money online: 8 0
money saving: 6 1
money transfer: 6 0
moneygram: 6 0
monthly income: 11 1
more customers: 5 0
more youthful: 4 1
mortgage: 118 21
most profitable: 9 2
multi billion dollar: 9 4
multi level marketing: 15 0
multiply your: 5 0
mutual benefit: 17 0
mutually beneficial: 11 1
my contacting you: 4 0
my credit: 13 1
my fortune: 5 0
my late: 42 1
my late father: 12 0
my late husband: 25 0
my name is mr: 28 0
my private email: 14 0
my proposal: 9 5
natural ingredients: 3 0
need your assistance: 10 0
network marketing: 17 0
never before: 20 5
never pay: 12 0
next 48 hours: 7 2
next of kin: 46 0
nft: 55 6
no catch: 7 0
no cost: 64 12
no cost to you: 26 0
no experience necessary: 2 0
no experience needed: 1 0
no experience required: 12 0
no extra cost: 7 1
no gimmicks: 3 1
no hassle: 11 3
no hidden: 8 1
no hidden fees: 6 0
no hunger: 8 0
no income verification: 13 0
no investment: 4 0
no longer wish to receive: 200 23
no money down: 5 0
no obligation: 87 9
no prescription: 7 1
no prescription required: 5 1
no risk: 57 1
no setup fee: 11 0
no side effects: 8 1
no special skills: 9 0
no strings attached: 4 1
not be held accountable: 4 0
not intended for residents: 9 0
not unsolicited: 25 2
not yet been verified: 18 0
nothing to lose: 23 0
noticed that your: 5 0
now is the time: 21 2
obtained your: 7 1
of interest to you: 8 0
of the total sum: 17 0
of this fund: 19 1
offer expires: 36 9
offer is valid: 5 1
offers from us: 4 0
offshore: 14 8
once and for all: 15 8
once in a lifetime: 3 1
one of our partner: 11 0
one time mailing: 18 0
online marketing: 6 1
online pharmacy: 10 0
opportunity to claim: 8 0
opportunity to earn: 7 0
opt in email: 5 0
opt in list: 31 0
opt out: 169 59
opted in to receive: 6 2
or money order: 16 1
or your money back: 9 0
order now: 36 10
order today: 31 5
orgasm: 11 3
orphanage: 10 0
orphans: 9 5
otherwise your: 4 2
our affiliates: 34 0
our best prices: 5 0
our email list: 72 9
our mailing list: 52 1
our marketing partners: 20 0
our prices are: 5 0
our records indicate: 3 0
our system has: 29 0
our system has detected: 4 0
our system has shown: 23 0
outstanding payment: 10 1
over invoiced: 17 0
overdue invoice: 1 0
overdue payment: 3 0
pain relief: 5 2
part payment: 7 0
part time job: 3 0
participate now: 6 1
partner with you: 3 0
password expiry: 4 0
password will expire: 3 0
paste it into your: 4 1
paying too much: 13 1
payment is overdue: 0 0
payment overdue: 0 1
pending messages: 4 0
pending package: 4 0
penis: 20 5
perfect credit: 17 0
permanently removed: 16 0
permit me: 7 0
permit me to: 5 0
personal effects: 7 1
personal loan: 7 4
pharmacy: 28 5
pick up the phone: 3 0
pills: 46 14
plane crash: 9 2
play now: 11 0
please accept our apologies: 27 0
please click below: 17 1
please click here: 204 27
please click here to: 66 9
please click on: 38 8
please click on the: 26 8
please click on the link: 17 2
please confirm receipt: 14 0
please get back: 14 0
please get back to: 13 0
please kindly: 15 0
please opt out: 31 3
please opt out here: 31 0
please remove: 13 0
please remove me: 10 0
please unsubscribe here: 27 1
please update your: 18 1
please visit our website: 15 4
please write me: 3 0
pleased to inform you: 8 0
poor credit: 7 0
porn: 36 27
porn sites: 11 1
porno: 4 2
potential customers: 25 2
pounds in just: 7 0
power of attorney: 7 0
powerball: 5 0
prescription drugs: 12 14
prescription required: 5 1
present you as: 5 0
price list: 5 7
private key: 10 4
private telephone: 8 0
processing fee: 5 0
profit sharing: 4 0
profitable business: 14 0
project financing: 4 2
project funding: 4 2
promote your: 18 3
promotional mailing: 18 0
prompt response: 15 0
protect your assets: 19 0
protect your computer: 20 0
pussy: 7 1
qualified leads: 5 1
quality service: 5 1
quick cash: 3 0
quote now: 19 0
randomly selected: 12 3
randomly selected individuals: 4 0
rapid weight loss: 5 0
rather not receive: 4 0
re confirm: 18 0
real money: 16 6
receive a free: 41 8
receive further emails: 22 1
receive future emails: 15 1
receive the fund: 11 0
receive this fantastic: 11 0
receive your free: 8 0
receive your fund: 19 0
reconfirm: 16 1
reconfirm your: 8 1
reconfirm your full: 3 0
recorded you: 3 1
recover my wallet: 7 0
recovery phrase: 10 0
redeem your: 10 6
refinance: 81 30
refinancing: 25 3
regret to inform: 10 1
release of your: 10 0
release the fund: 6 0
reliable and trustworthy: 5 0
reliable person: 6 0
relief fund: 2 0
remain blessed: 5 0
remittance advice: 0 0
removal instructions: 52 2
removal request: 44 2
remove in subject: 5 0
remove in the subject: 15 2
remove me: 30 3
remove your address: 18 1
remove your email: 39 0
remove yourself: 52 11
remove yourself from: 41 11
removed from our list: 4 0
removes wrinkles: 5 0
reply back: 12 0
reply for more details: 9 0
reply immediately: 4 0
reply me: 13 0
reply now: 4 0
reply with remove: 13 0
reposed on you: 6 0
request for quotation: 3 0
requires immediate: 7 1
residual income: 10 0
respond immediately: 4 0
rest assured: 24 7
retail value: 24 6
return on investment: 4 3
reverse aging: 24 0
reverse mortgage: 0 0
revert back: 6 1
revolutionary: 29 20
revolutionize: 8 5
reward you: 6 0
risk free: 45 13
risk free trial: 3 1
safeguard your: 16 2
said funds: 15 0
satisfaction guaranteed: 11 1
save 70: 5 0
save big: 7 4
save money: 19 14
save now: 5 0
save thousands: 21 0
save up to: 43 15
say goodbye to: 8 5
scam victims: 11 0
search engine optimization: 0 0
secret weapon: 19 2
secure your assets: 9 0
secure your wallet: 7 0
security company: 43 5
security of your assets: 3 0
security verification: 4 0
see if you qualify: 5 0
seek your: 23 2
seize the moment: 4 1
selected to receive: 3 1
send money: 7 1
sending you this: 15 0
sent by the system: 4 0
sent in compliance: 21 0
seven million: 11 1
sex drive: 6 0
sexual performance: 8 0
sexy: 18 12
shipped discreetly: 4 0
signs of aging: 5 0
simply click: 69 20
simply click here: 17 8
simply click on: 34 5
simply click on the: 30 3
six figure income: 4 3
six million: 5 1
slut: 12 2
social security number: 6 1
solicit for your: 17 0
solicit your: 17 0
spam policy: 7 0
special discount: 6 1
special offer: 106 29
special promotion: 10 0
spin the wheel: 5 0
stand in as: 7 0
start earning: 11 1
start staking: 4 0
start your own business: 4 0
strictly confidential: 22 2
submit claim: 5 0
successful business: 18 1
successful transfer: 8 0
successfully renewed: 4 0
sudden death: 5 1
sum of: 84 14
sums of money: 12 6
supplier of: 7 1
surprise to you: 5 0
suspicious activity: 5 4
sweepstakes: 31 3
swift response: 5 0
system has detected: 4 0
take advantage of this: 21 7
take immediate action: 3 2
target price: 6 0
targeted email: 13 0
tax relief: 4 1
telephone and fax: 13 0
tell your friends: 3 0
temporarily suspended: 11 1
ten million: 13 2
term life: 20 1
thank you and god: 9 1
the best part: 16 8
the secret to: 9 4
the secrets of: 12 3
the sum of: 60 7
there is no risk: 14 1
this advertisement: 39 3
this airdrop: 6 0
this amazing: 12 2
this business transaction: 5 0
this email finds you: 7 1
this exciting: 22 2
this exclusive: 23 5
this fund: 57 7
this incredible: 14 3
this is a limited: 10 0
this is a one time: 29 1
this is a one time mailing: 16 0
this is an advertisement: 16 0
this is not spam: 11 1
this is to inform you: 15 1
this is your chance: 11 5
this is your chance to: 11 2
this limited time: 9 1
this message is sent: 21 0
this money: 58 0
this opportunity: 28 8
this proposal: 26 2
this sum: 8 0
this transaction: 73 2
this transfer: 8 0
this verification: 31 0
thousand united states dollars: 4 0
three million: 13 1
thrilled to announce: 11 1
time to withdraw your: 6 0
timeshare: 5 0
to avoid suspension: 7 0
to be removed: 420 25
to be removed from: 258 6
to be removed from our: 85 3
to be removed from this: 114 0
to be transferred: 11 1
to claim your: 61 2
to claim your tokens: 8 0
to continue using: 40 1
to continue using our: 21 0
to continue using your: 12 1
to enable me: 17 0
to introduce myself: 8 0
to opt out: 91 21
to receive any more: 6 0
to receive future emails: 11 1
to remove yourself: 39 10
to remove yourself from: 32 10
to the next level: 10 6
to unsubscribe from future: 45 1
to your wallet: 9 4
token airdrop: 7 0
token allocation: 26 0
token allocation program: 21 0
token of our appreciation: 12 2
ton of money: 6 4
total fund: 7 0
total sum: 29 0
transfer into: 11 1
transfer of this: 3 0
transfer the fund: 10 0
transfer the money: 7 0
transfer your funds: 8 0
trial offer: 5 1
trunk box: 7 0
trust and confidence: 7 0
trusted sender: 6 0
truth about: 15 11
try now: 4 0
turnkey: 9 0
twenty five million: 11 0
twenty million: 7 0
type remove: 18 1
unauthorized access: 3 2
unbelievable: 20 12
unclaimed: 40 4
unclaimed funds: 14 0
unclaimed money: 4 0
under a legitimate arrangement: 6 0
under bill: 25 0
united nations: 27 2
united states dollars: 60 0
united states dollars only: 4 0
unlock your: 7 3
unpaid invoice: 0 0
unsolicited email: 28 1
unsubscribe from future: 49 2
unusual sign in: 5 0
unusual sign in activity: 5 0
unverified: 29 2
unverified wallets: 8 0
update manually: 6 0
update my wallet: 5 0
update required: 9 0
update your wallet: 9 0
upgrade my wallet: 5 0
upgrade your wallet: 14 0
urgent: 170 47
urgent action: 3 0
urgent business: 18 1
urgent need: 15 5
urgent notice: 3 0
urgent reply: 21 0
urgent response: 22 0
utmost confidentiality: 7 0
validate your: 16 0
valued customer: 7 6
verify all wallets: 6 0
verify now: 7 0
verify their wallets: 11 0
verify your identity: 7 3
verify your wallet: 24 0
very confidential: 16 0
very urgent: 9 0
viagra: 45 6
visit our site: 26 4
visit our web site: 34 0
visit our website: 42 29
wager: 20 6
waiting for you: 28 6
waiting for your reply: 7 0
waiting for your response: 5 0
waiting for your urgent: 9 0
wallet: 228 23
wallet address: 9 0
wallet verification: 11 0
want more information: 7 2
want to introduce: 5 0
want to invest: 6 2
waste your time: 6 3
way of saying thank: 7 1
way to earn: 7 3
we are offering: 24 1
we can help you: 24 6
we can offer: 13 2
we can offer you: 10 0
we can provide: 3 1
we guarantee: 24 2
we have detected: 6 0
we have noticed: 10 1
we hope this message: 9 1
we regret to inform you: 9 1
we require all: 9 0
we specialize in: 9 0
we supply: 6 0
week only: 8 0
weight loss: 69 3
welcome bonus: 16 0
western union: 8 0
what are you waiting for: 18 3
what would happen if: 16 3
wheel of fortune: 8 0
while supplies last: 12 10
while you sleep: 12 0
why pay: 19 2
why pay more: 13 0
will be amazed: 5 0
will be blocked: 7 0
will be limited: 5 3
will be lost: 5 1
will be restricted: 8 0
will be suspended: 25 0
will be terminated: 4 0
willing to invest: 8 0
win a free: 5 2
win big: 12 1
winning prize: 5 2
wire transfer: 6 2
wish to be removed: 38 2
wish to opt out: 9 2
with remove in the: 42 0
with special offers: 6 0
with the word remove: 37 2
withdraw any: 8 0
withdraw your: 24 1
within 48 hours: 20 4
within 72 hours: 13 1
without diet or exercise: 13 0
without dieting: 13 0
without exercise: 12 0
won't last: 6 3
won't last long: 3 1
won't want to miss: 5 2
work at home: 20 2
work from home: 38 2
world bank: 8 7
would like to be removed: 24 4
would you be interested: 5 2
wrinkles: 35 4
writing to inform you: 14 1
years younger: 6 0
you are advised to contact: 8 0
you are entitled: 3 0
you are not interested: 15 0
you are required: 14 0
you are required to: 9 0
you are the lucky: 24 0
you can claim your: 6 0
you can earn: 16 1
you could earn: 5 0
you could win: 7 1
you deserve: 20 10
you do not update: 3 0
you have been chosen: 16 0
you have been selected: 19 1
you have nothing to lose: 12 0
you have opted: 40 1
you have subscribed through: 7 0
you have won: 33 0
you have won an: 29 0
you qualify: 21 4
you will be amazed: 5 0
you will be removed: 25 0
you will lose: 21 0
you will lose all: 9 0
you'd rather not: 13 5
you've been chosen: 14 0
you've been selected: 17 0
you've won: 9 1
your acceptance: 11 0
your account balance: 12 8
your account has been: 18 2
your account will be: 18 1
your airdrop: 11 0
your assets: 59 3
your assistance: 43 0
your atm card: 14 0
your bitcoin: 10 0
your chance to: 38 10
your compensation: 7 0
your cooperation: 19 0
your crypto: 23 3
your cryptocurrency: 15 0
your cryptocurrency assets: 7 0
your debt: 13 2
your device may: 3 0
your digital assets: 8 0
your e mail account: 6 0
your earnings: 12 0
your email was selected: 4 0
your exclusive: 23 6
your free gift: 4 1
your full name: 53 2
your funds: 67 9
your home address: 7 0
your immediate: 15 0
your indulgence: 5 0
your investment: 15 11
your kyc: 6 0
your loan: 24 1
your mailbox: 22 10
your money back: 16 1
your nft: 6 0
your nominated: 13 0
your own boss: 6 0
your personal bank: 5 0
your positive response: 6 0
your private key: 6 2
your prize: 4 1
your product or service: 9 1
your profits: 17 0
your prompt: 31 1
your prompt response: 6 0
your prospects: 8 0
your reward: 49 3
your reward is: 5 0
your right to privacy: 9 1
your success: 25 2
your telephone and fax: 5 0
your tokens: 23 3
your urgent: 41 1
your urgent reply: 14 0
your urgent response: 12 0
your wallet: 123 8
your willingness: 12 0
your winning prize: 3 0
your withdrawal: 11 0
`;
