// Written by `npm run measure`; see docs/lexicon.md. Not to be edited by hand.

/** English documents that were measured. */
export const measured = { spam: 3368, legitimate: 5990 } as const;

/**
 * The phrases of the lexicon, but those that are well known and too rare to tell: a line each with the documents of spam
 * and of legitimate mail, where it is in any, in which it stands in whatever inflection.
 */
export const phraseCounts = `
100 free:43 1
100 guaranteed:23
100 legal:8
100 natural:3
100 risk free:16 2
100 safe:4
18 years of age:10
60 off:6 3
70 off:6 1
75 off:3
80 off:5
90 off:6 1
a limited time:58 14
a loan:16 4
a surprise to you:4
about making money:7
about to expire:5 2
absolutely free:40 5
accept credit cards:16 1
account deactivation:5
account verification:8 1
accounts will be suspended:12
acknowledge receipt:4
acknowledge the receipt of:9
act fast:11
act now:66 7
act quickly:5
action now:8 5
action required:26 8
additional income:7
adult site:18
affiliate program:9 2
affordable price:5 2
airdrop:74
airdrop event:5
airdrop is now live:8
all credit types:3
all natural:29 2
all unverified wallets:5
all your assets:6 2
all your contacts:6
am contacting you:19
am writing to you:9 1
answer a few simple:3
anti aging:5
anti spam policy:6
anywhere in the world:14 4
are you ready to:12 1
are you tired:9 1
are you tired of:9 1
as a beneficiary:4
as low as:39 5
as my foreign:4
as seen on:32 2
as the beneficiary:24
as the lucky individual:5
as the rightful:5 2
assist me:24
assist us:10 1
assistance in transferring:3
assure you:22 3
astounding:14 10
at a fraction:6 1
at a fraction of:6 1
at affordable:3 1
at no cost:33 6
at no cost to you:22
at no extra cost:6 1
atm card:27 1
atm visa card:8
attention to this matter:18
authenticate your:5
auto insurance:8
auto loan:7 2
auto warranty:10
automatic cloud bitcoin mining:6
automatic removal:4 3
available for a limited:7 2
avoid suspension:7
await your:46
await your urgent:6
awaiting your urgent reply:6
awarding committee:4 1
bad credit:34
bank account details:3
bank draft:10 1
bank manager:10
bank transfer:10 1
banking details:4 1
barrister:13 1
be blocked:13 4
be excluded from:31
be highly appreciated:8
be removed from:271 10
be removed from our:86 3
be removed from this:115 1
be shocked:11 1
be suspended:33 2
be taken off:18 1
be transferred to you:3
be your own boss:4
beautiful girls:3
become a millionaire:15
been approved for:4
been blocked:5
been mandated:9
been suspended:6 2
been trying to reach:4
before his death:6
believe it or not:7 4
believe me:20 6
beneficiary:94 21
best adult:9
best deal:12 3
best offer:12
best price:35 2
best rate:22
big win:7 1
bitcoin:66 27
bitcoin wallet:4
bless you:28 1
block your account:3
bonus now:4
btc:57 5
bulk e mail:36 2
bulk email:20 2
burn fat:28
business directory:5
business investment:5 1
business loan:6
business opportunity:30 2
business partner:10 3
business partnership:7 1
business proposal:28
business relationship:14 1
business transaction:9
business venture:8
business with you:4
button below to access:10 1
buy direct:6
by clicking here:140 6
call now:15 9
call today:15
call toll free:7 4
came across your:8
cannot be considered spam:21
cash back:13 1
cash in your pocket:6
cash out:11 5
cash value:10 5
cashback:14
cashier check:10
casino:32 8
cellulite:11
central bank:7 1
certificate of deposit:3
chance to claim:5
chance to claim your:3
change your life:23 2
change your life forever:15
charity organization:4
charity project:5
chat with me:3
check eligibility:4
check or money order:13
check your eligibility:11
civil servants:11
claim all:8 1
claim now:22
claim rewards:6
claim this:14 5
claim your:163 5
claim your airdrop:7
claim your free:16
claim your reward:6
claim your tokens:18
clearance sale:10
click here now:24 2
click here or:7 1
click here to be removed:15 10
click here to claim:4
click here to get started:3
click here to order:21 2
click here to remove:63
click here to see:18 7
click here to see the:4
click here to start:7
click here to stop:7
click here to visit:11
click now:5
click on the button:12 1
click on the button below:11 1
click on the following:3 1
click on the following link:3 1
click on the link:56 8
click on the link below:27 1
click on this link:11
click reply:14
click send:10
click the following link:12 1
click this link:20 5
cloud bitcoin mining:6
collection agency:5 1
come as a surprise:3
come to you as:10
comfort of your own home:7 2
commercial advertisement:12 1
company profile:12
compare rates:15 1
compensate you:7
compensation fund:15
compensation payment:8
competitive prices:4 1
complete the form below:10
completely legal:7
completion of this:6
complies with all:5 1
compliments of:9
connect wallet:7
connect your wallet:9
considered spam:26 6
consignment:17
consignment box:6
contact address:13 3
contact me on:5 3
contact me through:5
contact our billing:3 1
contact us now:5
contact us today:4
contacting you because:3
contract payment:9
contract sum:6
cooperation with you:4
corrupt government:6
courier company:6 1
credit card debt:19
credit card number:13 5
credit problems:11
credit rating:15 6
credit repair:6
crypto:100 47
crypto trading:1
crypto wallet:2 1
cryptocurrency:49 8
customs duty:1
customs fee:0 1
data entry:5 2
dear beloved:5
dear beneficiary:9
death of my:13
death of my husband:4
debt consolidation:41 2
debt free:6 5
debtors:16 1
decided to contact you:22
delivery attempt:3
deposit bonus:6
deposit funds:8
deposited the sum:9
deposited with:13
diagnosed with cancer:4
did you receive:7
diet pill:5
diploma:14
diplomat:26 8
direct email:18
direct marketing:8
discount price:19 1
discover how:19 6
discover the secret:7
do business with:17 1
do not miss:6 1
dollars only:12
domain name registration:1
domain registration:5
don't delay:14 1
don't miss out on this:25 4
don't miss your:8 1
don't miss your chance:7 1
don't pass this up:5
don't upgrade:8
don't wait:28 7
donate my:3
donate the sum:7
double your:5
downline:14
dream come true:7 2
e mail marketing:33
earn extra:5
earn extra income:4
earn money:12 3
earn over:9
earn up to:10 6
easy money:13
eight million:8
elevate your:8 2
eligible to claim:14
eligible to receive:5 1
email address was obtained:28
email advertisement:15
email database:4
email marketing:31 2
email was selected:4
emails please unsubscribe:3
energy levels:14
enhanced security:8 5
enlargement:16 2
ensure the safety:12 3
ensure the security:6
enter now:4
erectile:9
erectile dysfunction:8
erection:29 3
escrow account:9
esteemed:14 2
ever wondered:10 4
ever wondered how:8
exciting new:39 5
exciting rewards:4
exclusive access:9 2
exclusive opportunity:10 1
exclusive reward:25
execution of this:11
expect your:15 1
expire in 24 hours:4 1
extended warranty:12 2
extra cash:6
extra income:14
extra money:9 2
failure to do so:3
failure to upgrade:7
fast and easy:6
fat burner:8
fat burning:12
fat loss:9 3
fax numbers:50 1
fda approved:14 2
federal ministry:9
fifteen million:6
fill out the form:111 6
fill out the form below:78 2
final notice:25
final warning:4
finance your:3
financial freedom:30
financial future:13 4
financial independence:22 1
financial needs:6 2
financial security:13 4
finds you well:14
five hundred thousand dollars:8
five million:24
fix your credit:3
fixed deposit:5
for a limited time:48 11
for a limited time only:17 1
for a reliable:10
for an investment:9
for investment:35 4
for investment purpose:7
for pennies:12 2
for sex:7 2
for the transfer:9
for your assistance:13
for your kind:11
foreign account:17
foreign contractor:7
foreign customer:7
foreign partner:17
foreign remittance:8
forex:7
four million:7 1
free ads:16
free adult:19
free bonus:10
free bottle:3
free cell phone:4
free consultation:11
free demo:5
free dvd:8 1
free ebook:6 1
free gift:17 8
free info:16
free information:20
free investment:7
free leads:4
free membership:17
free money:7
free no obligation:15
free offer:8 4
free quote:24
free sample:4 1
free spins:17
free trial offer:5
free website:6 1
from a new device:64
from a trusted sender:6
from future mailings:20
from our database:12
from our email list:70
from the comfort of your own home:6 2
from the desk of:8
from your home:23
from your own home:6
full compliance:12 1
full compliance with:11 1
full names:82 4
fund release:6
fund to your:7
fund transfer:12 2
fund your:8 1
funding available:7
furnish:26 7
furnish me:7
furnish you:12
further communication:27 1
further contact:10
further mailings:36
further transmissions:20
future communications:3 1
future investments:5 1
future mailings:75 3
future mailings please:7
future offers:23
gambling:23 24
game changing:4 1
generate more:20 3
get a free:32 10
get free:40 20
get rich:27 8
get rich quick:20 1
get started now:12
get your free:37 9
get your rewards:5
go here:92 9
god bless:27 5
god bless you:19 1
golden opportunity:5
good credit:15
good quality:3 1
got your contact:24
government grant:7
grand prize:6 1
grant money:3
great offer:11 1
great price:19 1
greetings to you:17
groundbreaking:16 7
grow your business:5
grow your crypto:5
growth hormone:17 1
guarantee your:21 1
guaranteed results:3
hair loss:15 1
hardcore:19 4
hardcore porn:3
has been successfully renewed:4
has never been easier:7
hassle free:4 1
have a blessed:6
hello dear:19
hello friend:5 1
herbal:30 1
here to remove:66
here to stop:7
hgh:27
hi dear:7
hidden fees:6
high yield:2 1
highly placed:3
hitch free:6
home based:30 4
home based business:22 1
home business:24
home equity:20 1
home equity loan:14
honest person:4
hope this email finds:11 1
horny:14
house address:4
how to claim:16
how to claim your:8
how would you like:14
how would you like to:11
huge amount:16 6
huge amount of money:8
huge discount:12
huge profits:13 1
huge sum:11 1
huge sums of money:8 1
hundred thousand:69 8
hundred thousand dollars:11 2
hundred thousand united states:30
hurry:54 11
hurry up:27
i am contacting you:17
i am mr:50
i am reaching out:7
i am the manager:4
i am writing this:7
i am writing to you:8 1
i am writing you:5 1
i await your:23
i came across your:8
i deposited:7
i found you:5
i found your:9
i got your:30
i got your contact:21
i have decided:27 1
i have decided to:27 1
i hope this email:7 1
i hope this email finds:7 1
i hope this email finds you:7 1
i represent:9 7
i saw your:9 1
i seek:11
i want you to:35 11
i was shocked:17 4
i will furnish you:6
i will give you:19 2
i write to:5
i write you:4
if you are not interested:13
if you are serious:12 1
if you are willing:15
if you don't update:8
if you don't verify:5 1
if you fail to:5 4
if you prefer not:26 2
if you wish to be removed:16 2
if you'd rather not:13 5
immediate action:8 3
immediate attention:3
immediate delivery:3 1
immediately you:10 1
important message:14 2
important notification:5
in compliance with:22 1
in full compliance:10 1
in full compliance with:10 1
in just minutes:5 3
in my country:17
in our loyalty program:12
in your country:72 1
in your wallet:11
income opportunity:13
incoming messages:6 3
increase energy:17
increase sales:5 2
increase traffic:6 1
increase your chances:6 2
increase your sales:10
incredible results:3 1
inform you about:7 1
inheritance fund:16
initial investment:18 2
insider secrets:5 3
instant access:14 8
insurance quotes:4
interest rates:59 13
interest to assist:5
interested in buying:5 1
interested in your product:6
international passport:7
into your account:76 6
into your bank account:13
into your nominated:4
introduce myself:17 1
introductory offer:10
invest the money:4
investment funds:12 1
investment in your country:13
investment opportunity:14 4
investment plan:6
investment strategies:4 2
is about to expire:4 1
is not spam:15 4
is waiting for you:4
it's that easy:12 1
it's that simple:10 3
jackpot:22 5
join for free:7 1
join us now:5 1
just click:58 17
just click here:30 4
keep current password:5
keep your account:14 5
kindly:162 15
kindly confirm:5
kindly contact:7
kindly get back:13
kindly reply:9
kindly respond:7
kindly send:8
know the contents:5 1
late father:14
late husband:26
lead generation:6 7
lean muscle:19
lenders:65 10
less privileged:18
libido:23
life insurance:38 3
lifetime guarantee:6
like never before:3
limited offer:4
limited stock:5 1
limited supply:20 1
limited time offer:35 5
limited time only:18 2
line of credit:3 3
little known:11 5
live sex:8
loan at:4
loan offer:5 1
look younger:8
looking forward to your reply:6
lose access:6 1
lose access to:6 1
lose access to your:5 1
lose all your:4
lose weight:49 3
loss of your:10
lots of money:21 16
lottery:34 14
lottery winnings:3
low cost:40 15
low interest:18
low rates:5 1
lower your payments:3
lowest rates:34
lucky individual:7
lucky winner:10 4
lucrative business:8
mail from us:12 1
make millions:5 1
make money:63 38
make money online:5
make more money:19 7
make your dreams:3
manhood:3 1
manufacturer of:4 3
marketing campaign:8
marketing partners:27 1
marketing system:15 1
masturbate:3 2
may be stopped:18
may god:9
may opt out:16 1
mega millions:6
membership has expired:7
merchant account:17
merge your wallet:5
million dollars:54 18
million email addresses:18 1
million emails:33 2
million five hundred:13
million five hundred thousand:10
million united states:21
million united states dollars:21
million us dollars:11
million usd:17
miracle:22 19
miracle pill:7
miss out on this:29 4
mlm:39 3
modalities:15 3
money back:64 10
money back guarantee:36 5
money in your pocket:3
money making:21
money making opportunity:9
money online:8
money saving:6 1
money transfer:6
moneygram:6
monthly income:11 1
more customers:5
more youthful:4 1
mortgage:118 21
most profitable:9 2
multi billion dollar:9 4
multi level marketing:15
multiply your:5
mutual benefit:17
mutually beneficial:11 1
my contacting you:4
my credit:13 1
my fortune:5
my late:42 1
my late father:12
my late husband:25
my name is mr:28
my private email:14
my proposal:9 5
natural ingredients:3
need your assistance:10
network marketing:17
never before:20 5
never pay:12
next 48 hours:7 2
next of kin:46
nft:55 6
no catch:7
no cost:64 12
no cost to you:26
no experience necessary:2
no experience needed:1
no experience required:12
no extra cost:7 1
no gimmicks:3 1
no hassle:11 3
no hidden:8 1
no hidden fees:6
no hunger:8
no income verification:13
no investment:4
no longer wish to receive:200 23
no money down:5
no obligation:87 9
no prescription:7 1
no prescription required:5 1
no risk:57 1
no setup fee:11
no side effects:8 1
no special skills:9
no strings attached:4 1
not be held accountable:4
not intended for residents:9
not unsolicited:25 2
not yet been verified:18
nothing to lose:23
noticed that your:5
now is the time:21 2
obtained your:7 1
of interest to you:8
of the total sum:17
of this fund:19 1
offer expires:36 9
offer is valid:5 1
offers from us:4
offshore:14 8
once and for all:15 8
once in a lifetime:3 1
one of our partner:11
one time mailing:18
online marketing:6 1
online pharmacy:10
opportunity to claim:8
opportunity to earn:7
opt in email:5
opt in list:31
opt out:169 59
opted in to receive:6 2
or money order:16 1
or your money back:9
order now:36 10
order today:31 5
orgasm:11 3
orphanage:10
orphans:9 5
otherwise your:4 2
our affiliates:34
our best prices:5
our email list:72 9
our mailing list:52 1
our marketing partners:20
our prices are:5
our records indicate:3
our system has:29
our system has detected:4
our system has shown:23
outstanding payment:10 1
over invoiced:17
overdue invoice:1
overdue payment:3
pain relief:5 2
part payment:7
part time job:3
participate now:6 1
partner with you:3
password expiry:4
password will expire:3
paste it into your:4 1
paying too much:13 1
payment is overdue:0
payment overdue:0 1
pending messages:4
pending package:4
penis:20 5
perfect credit:17
permanently removed:16
permit me:7
permit me to:5
personal effects:7 1
personal loan:7 4
pharmacy:28 5
pick up the phone:3
pills:46 14
plane crash:9 2
play now:11
please accept our apologies:27
please click below:17 1
please click here:204 27
please click here to:66 9
please click on:38 8
please click on the:26 8
please click on the link:17 2
please confirm receipt:14
please get back:14
please get back to:13
please kindly:15
please opt out:31 3
please opt out here:31
please remove:13
please remove me:10
please unsubscribe here:27 1
please update your:18 1
please visit our website:15 4
please write me:3
pleased to inform you:8
poor credit:7
porn:36 27
porn sites:11 1
porno:4 2
potential customers:25 2
pounds in just:7
power of attorney:7
powerball:5
prescription drugs:12 14
prescription required:5 1
present you as:5
price list:5 7
private key:10 4
private telephone:8
processing fee:5
profit sharing:4
profitable business:14
project financing:4 2
project funding:4 2
promote your:18 3
promotional mailing:18
prompt response:15
protect your assets:19
protect your computer:20
pussy:7 1
qualified leads:5 1
quality service:5 1
quick cash:3
quote now:19
randomly selected:12 3
randomly selected individuals:4
rapid weight loss:5
rather not receive:4
re confirm:18
real money:16 6
receive a free:41 8
receive further emails:22 1
receive future emails:15 1
receive the fund:11
receive this fantastic:11
receive your free:8
receive your fund:19
reconfirm:16 1
reconfirm your:8 1
reconfirm your full:3
recorded you:3 1
recover my wallet:7
recovery phrase:10
redeem your:10 6
refinance:81 30
refinancing:25 3
regret to inform:10 1
release of your:10
release the fund:6
reliable and trustworthy:5
reliable person:6
relief fund:2
remain blessed:5
remittance advice:0
removal instructions:52 2
removal request:44 2
remove in subject:5
remove in the subject:15 2
remove me:30 3
remove your address:18 1
remove your email:39
remove yourself:52 11
remove yourself from:41 11
removed from our list:4
removes wrinkles:5
reply back:12
reply for more details:9
reply immediately:4
reply me:13
reply now:4
reply with remove:13
reposed on you:6
request for quotation:3
requires immediate:7 1
residual income:10
respond immediately:4
rest assured:24 7
retail value:24 6
return on investment:4 3
reverse aging:24
reverse mortgage:0
revert back:6 1
revolutionary:29 20
revolutionize:8 5
reward you:6
risk free:45 13
risk free trial:3 1
safeguard your:16 2
said funds:15
satisfaction guaranteed:11 1
save 70:5
save big:7 4
save money:19 14
save now:5
save thousands:21
save up to:43 15
say goodbye to:8 5
scam victims:11
search engine optimization:0
secret weapon:19 2
secure your assets:9
secure your wallet:7
security company:43 5
security of your assets:3
security verification:4
see if you qualify:5
seek your:23 2
seize the moment:4 1
selected to receive:3 1
send money:7 1
sending you this:15
sent by the system:4
sent in compliance:21
seven million:11 1
sex drive:6
sexual performance:8
sexy:18 12
shipped discreetly:4
signs of aging:5
simply click:69 20
simply click here:17 8
simply click on:34 5
simply click on the:30 3
six figure income:4 3
six million:5 1
slut:12 2
social security number:6 1
solicit for your:17
solicit your:17
spam policy:7
special discount:6 1
special offer:106 29
special promotion:10
spin the wheel:5
stand in as:7
start earning:11 1
start staking:4
start your own business:4
strictly confidential:22 2
submit claim:5
successful business:18 1
successful transfer:8
successfully renewed:4
sudden death:5 1
sum of:84 14
sums of money:12 6
supplier of:7 1
surprise to you:5
suspicious activity:5 4
sweepstakes:31 3
swift response:5
system has detected:4
take advantage of this:21 7
take immediate action:3 2
target price:6
targeted email:13
tax relief:4 1
telephone and fax:13
tell your friends:3
temporarily suspended:11 1
ten million:13 2
term life:20 1
thank you and god:9 1
the best part:16 8
the secret to:9 4
the secrets of:12 3
the sum of:60 7
there is no risk:14 1
this advertisement:39 3
this airdrop:6
this amazing:12 2
this business transaction:5
this email finds you:7 1
this exciting:22 2
this exclusive:23 5
this fund:57 7
this incredible:14 3
this is a limited:10
this is a one time:29 1
this is a one time mailing:16
this is an advertisement:16
this is not spam:11 1
this is to inform you:15 1
this is your chance:11 5
this is your chance to:11 2
this limited time:9 1
this message is sent:21
this money:58
this opportunity:28 8
this proposal:26 2
this sum:8
this transaction:73 2
this transfer:8
this verification:31
thousand united states dollars:4
three million:13 1
thrilled to announce:11 1
time to withdraw your:6
timeshare:5
to avoid suspension:7
to be removed:420 25
to be removed from:258 6
to be removed from our:85 3
to be removed from this:114
to be transferred:11 1
to claim your:61 2
to claim your tokens:8
to continue using:40 1
to continue using our:21
to continue using your:12 1
to enable me:17
to introduce myself:8
to opt out:91 21
to receive any more:6
to receive future emails:11 1
to remove yourself:39 10
to remove yourself from:32 10
to the next level:10 6
to unsubscribe from future:45 1
to your wallet:9 4
token airdrop:7
token allocation:26
token allocation program:21
token of our appreciation:12 2
ton of money:6 4
total fund:7
total sum:29
transfer into:11 1
transfer of this:3
transfer the fund:10
transfer the money:7
transfer your funds:8
trial offer:5 1
trunk box:7
trust and confidence:7
trusted sender:6
truth about:15 11
try now:4
turnkey:9
twenty five million:11
twenty million:7
type remove:18 1
unauthorized access:3 2
unbelievable:20 12
unclaimed:40 4
unclaimed funds:14
unclaimed money:4
under a legitimate arrangement:6
under bill:25
united nations:27 2
united states dollars:60
united states dollars only:4
unlock your:7 3
unpaid invoice:0
unsolicited email:28 1
unsubscribe from future:49 2
unusual sign in:5
unusual sign in activity:5
unverified:29 2
unverified wallets:8
update manually:6
update my wallet:5
update required:9
update your wallet:9
upgrade my wallet:5
upgrade your wallet:14
urgent:170 47
urgent action:3
urgent business:18 1
urgent need:15 5
urgent notice:3
urgent reply:21
urgent response:22
utmost confidentiality:7
validate your:16
valued customer:7 6
verify all wallets:6
verify now:7
verify their wallets:11
verify your identity:7 3
verify your wallet:24
very confidential:16
very urgent:9
viagra:45 6
visit our site:26 4
visit our web site:34
visit our website:42 29
wager:20 6
waiting for you:28 6
waiting for your reply:7
waiting for your response:5
waiting for your urgent:9
wallet:228 23
wallet address:9
wallet verification:11
want more information:7 2
want to introduce:5
want to invest:6 2
waste your time:6 3
way of saying thank:7 1
way to earn:7 3
we are offering:24 1
we can help you:24 6
we can offer:13 2
we can offer you:10
we can provide:3 1
we guarantee:24 2
we have detected:6
we have noticed:10 1
we hope this message:9 1
we regret to inform you:9 1
we require all:9
we specialize in:9
we supply:6
week only:8
weight loss:69 3
welcome bonus:16
western union:8
what are you waiting for:18 3
what would happen if:16 3
wheel of fortune:8
while supplies last:12 10
while you sleep:12
why pay:19 2
why pay more:13
will be amazed:5
will be blocked:7
will be limited:5 3
will be lost:5 1
will be restricted:8
will be suspended:25
will be terminated:4
willing to invest:8
win a free:5 2
win big:12 1
winning prize:5 2
wire transfer:6 2
wish to be removed:38 2
wish to opt out:9 2
with remove in the:42
with special offers:6
with the word remove:37 2
withdraw any:8
withdraw your:24 1
within 48 hours:20 4
within 72 hours:13 1
without diet or exercise:13
without dieting:13
without exercise:12
won't last:6 3
won't last long:3 1
won't want to miss:5 2
work at home:20 2
work from home:38 2
world bank:8 7
would like to be removed:24 4
would you be interested:5 2
wrinkles:35 4
writing to inform you:14 1
years younger:6
you are advised to contact:8
you are entitled:3
you are not interested:15
you are required:14
you are required to:9
you are the lucky:24
you can claim your:6
you can earn:16 1
you could earn:5
you could win:7 1
you deserve:20 10
you do not update:3
you have been chosen:16
you have been selected:19 1
you have nothing to lose:12
you have opted:40 1
you have subscribed through:7
you have won:33
you have won an:29
you qualify:21 4
you will be amazed:5
you will be removed:25
you will lose:21
you will lose all:9
you'd rather not:13 5
you've been chosen:14
you've been selected:17
you've won:9 1
your acceptance:11
your account balance:12 8
your account has been:18 2
your account will be:18 1
your airdrop:11
your assets:59 3
your assistance:43
your atm card:14
your bitcoin:10
your chance to:38 10
your compensation:7
your cooperation:19
your crypto:23 3
your cryptocurrency:15
your cryptocurrency assets:7
your debt:13 2
your device may:3
your digital assets:8
your e mail account:6
your earnings:12
your email was selected:4
your exclusive:23 6
your free gift:4 1
your full name:53 2
your funds:67 9
your home address:7
your immediate:15
your indulgence:5
your investment:15 11
your kyc:6
your loan:24 1
your mailbox:22 10
your money back:16 1
your nft:6
your nominated:13
your own boss:6
your personal bank:5
your positive response:6
your private key:6 2
your prize:4 1
your product or service:9 1
your profits:17
your prompt:31 1
your prompt response:6
your prospects:8
your reward:49 3
your reward is:5
your right to privacy:9 1
your success:25 2
your telephone and fax:5
your tokens:23 3
your urgent:41 1
your urgent reply:14
your urgent response:12
your wallet:123 8
your willingness:12
your winning prize:3
your withdrawal:11
`;
