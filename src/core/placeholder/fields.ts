const usual = words(`
  name firstname lastname fullname fname lname first last surname middlename nickname salutation
  greeting prefix suffix email mail emailaddress company companyname organization organisation title
  jobtitle job position department industry address street city state region country zip zipcode
  postcode postalcode phone mobile fax website site sitename siteurl domain url link links date time
  datetime year month day today now currentyear currentmonth currentday currentmonthname username
  user userid login password token code otp pin id uid amount price total subtotal tax currency
  order orderid ordernumber invoice invoicenumber product productname products plan quantity count
  number status event location subject preheader body content message text html footer header
  unsubscribe unsubscribeurl unsubscribelink optout optouturl webversion webview viewinbrowser
  browser mirror preferences managepreferences updateprofile forward forwardtoafriend profile
  signature sender sendername from fromname to recipient customer customername client clientname
  contact contactname lead subscriber member account accountname team teamname store storename shop
  shopname brand logo image button cta coupon couponcode discount reason description birthday
  reference tracking trackingnumber trackingurl list listname campaign campaignname confirmurl
  confirmlink activationlink resetlink reseturl`);

const surely = words(`
  firstname lastname fullname fname lname currentyear currentmonth currentday currentmonthname
  listname emailaddress companyname unsubscribe unsubscribeurl unsubscribelink webversion webview
  viewinbrowser sendername optouturl forwardtoafriend updateprofile`);

/** Whether a name in light brackets is unmistakably a merge field: `first_name`, `user.name`, `email`. */
export function isField(name: string): boolean {
  return isStructured(name) || usual.has(plain(name));
}

/** Whether a name would be a merge field even where a plain word might stand. */
export function isSurelyField(name: string): boolean {
  return surely.has(plain(name));
}

/** Whether a name is built as no word of a language is: `first_name`, `user.name`, `firstName`. */
export function isStructured(name: string): boolean {
  return /[A-Za-z\d][_.][A-Za-z\d]|[a-z][A-Z]/.test(name);
}

/** Whether a name without brackets, as in `$firstName`, is a variable: no amount, no disguised word. */
export function isBareField(name: string): boolean {
  if (name === name.toLowerCase() && usual.has(plain(name))) return true;
  return /^[a-z]{2,}(?:(?:[_.]|(?=[A-Z]))[A-Za-z][a-z]+)+$|^[A-Z]{2,}(?:_[A-Z]{2,})+$/.test(name);
}

/** Whether `{name|…}` is a field and its default rather than two choices. */
export function isDefaulted(name: string): boolean {
  return name.includes('_') || isSurelyField(name);
}

/** Whether `%name%` is a field: not a byte or two of mangled text. */
export function isPercentField(name: string): boolean {
  return /^[A-Za-z_]{3}/.test(name) || isField(name);
}

/** Whether `@(…)` holds an expression: a name with what may follow it, a negation, a string or a bracket. */
export function isExpression(inside: string): boolean {
  return /^(?:[A-Za-z_]\w*(?:[.([ ?+!<>=&|*/%-]|$)|!*[A-Za-z_(]|[@$]{0,2}"|\()/.test(inside);
}

/** Whether `[[…]]` is a field rather than a page of a wiki. */
export function isDoubleBracket(inside: string): boolean {
  return !/\s/.test(inside) || / OR |["|]/.test(inside);
}

/** Whether `[name]` is a field rather than a note to the reader. */
export function isBracketField(name: string): boolean {
  if (/^[A-Z][a-z]+$/.test(name)) return false;
  return isSurelyField(name) || (name === name.toUpperCase() && isField(name));
}

/** Whether `{!…}` is a formula or field. */
export function startsAsFormula(inside: string): boolean {
  return /^[A-Za-z$]/.test(inside);
}

function plain(name: string): string {
  return name.replace(/[_.-]/g, '').toLowerCase();
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
