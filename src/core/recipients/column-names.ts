/** Names of columns of addresses, in letters alone. */
const NAMES = new Set(
  (
    'email emails mail emailaddress mailaddress recipient recipients emailadresse mailadresse ' +
    'empfanger empfaenger correo correoelectronico direcciondecorreo destinatario destinatarios adresseemail adressemail courriel ' +
    'destinataire indirizzoemail posta epost eposta emailadres sahkoposti'
  ).split(' '),
);

/** Whether the name of a column says that addresses stand in it: `E-Mail`, `Email Address`, `work_email`. */
export function headerMeansAddress(header: string): boolean {
  const letters = header
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  return (
    NAMES.has(letters) ||
    /^(?:work|home|private|business|primary|customer|contact|user)?e?mail(?:address)?\d*$/.test(letters)
  );
}

/** Whether email is a word of the name of a column: of addresses as in `kunden_email`, or about them as in `email_status`. */
export function headerMentionsEmail(header: string): boolean {
  const words = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => /^e?mails?(?:address|adresse)?$/.test(word));
}
