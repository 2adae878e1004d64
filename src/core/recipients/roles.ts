/**
 * Local parts that name a task and no person: RFC 2142, what mail servers have by themselves, and the usual names in English,
 * German, Spanish and French.
 */
const ROLES: ReadonlySet<string> = new Set(
  (
    'abuse accounting accounts admin administrator all billing board booking bookings career careers ceo contact contacts ' +
    'customercare customerservice editor enquiries events everyone feedback finance frontdesk hello help helpdesk hostmaster hr ' +
    'info information inquiries investors it jobs legal list mail mailbox mailer-daemon management marketing media news ' +
    'newsletter noc office operations orders payments postmaster pr press privacy purchasing reception recruiting recruitment ' +
    'reservations root sales security service services shop staff subscribe support sysadmin team tech unsubscribe usenet ' +
    'webmaster welcome www ' +
    'anfrage anfragen bewerbung buchhaltung datenschutz einkauf empfang kontakt kundenservice post presse rechnung redaktion ' +
    'sekretariat vertrieb verwaltung zentrale ' +
    'administracion atencion ayuda comercial compras contabilidad contacto facturacion informacion prensa reservas rrhh soporte ventas ' +
    'accueil comptabilite direction facturation recrutement secretariat'
  ).split(' '),
);
/** Nobody reads these. */
const UNREAD: ReadonlySet<string> = new Set(
  'noreply no-reply no_reply donotreply do-not-reply nobody devnull null bounce bounces'.split(' '),
);

/** Whether a local part (lower case) is that of a task, or of nobody. */
export function roleOf(local: string): 'role' | 'unread' | undefined {
  const name = local.includes('+') ? local.slice(0, local.indexOf('+')) : local;
  if (UNREAD.has(name)) return 'unread';
  return ROLES.has(name) ? 'role' : undefined;
}
