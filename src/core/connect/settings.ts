import type { SmtpUse } from './choose-port.ts';

/** What to put into a program, ready to be copied. */
export interface SmtpSettings {
  readonly id: 'nodemailer' | 'postfix' | 'django' | 'laravel' | 'wordpress';
  /** The program, and the file that it is for. */
  readonly title: string;
  readonly text: string;
}

/** How programs are told of a server. The host is one that `readServerName` gave; names and passwords are left to fill in. */
export function smtpSettings(host: string, use: SmtpUse): readonly SmtpSettings[] {
  return [
    { id: 'nodemailer', title: 'Nodemailer (JavaScript)', text: nodemailer(host, use) },
    { id: 'postfix', title: 'Postfix (/etc/postfix/main.cf)', text: postfix(host, use) },
    { id: 'django', title: 'Django (settings.py)', text: django(host, use) },
    { id: 'laravel', title: 'Laravel (.env)', text: laravel(host, use) },
    { id: 'wordpress', title: 'WordPress with WP Mail SMTP (wp-config.php)', text: wordpress(host, use) },
  ];
}

function nodemailer(host: string, { port, secure, requireTLS }: SmtpUse): string {
  return `nodemailer.createTransport({
  host: '${host}',
  port: ${port},
  secure: ${secure},${requireTLS && !secure ? '\n  requireTLS: true,' : ''}
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASSWORD },
});
`;
}

function postfix(host: string, { port, secure }: SmtpUse): string {
  return `relayhost = [${host}]:${port}
smtp_tls_security_level = encrypt${secure ? '\nsmtp_tls_wrappermode = yes' : ''}
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
smtp_sasl_security_options = noanonymous
`;
}

function django(host: string, { port, secure }: SmtpUse): string {
  return `EMAIL_HOST = "${host}"
EMAIL_PORT = ${port}
${secure ? 'EMAIL_USE_SSL' : 'EMAIL_USE_TLS'} = True
EMAIL_HOST_USER = os.environ["SMTP_USER"]
EMAIL_HOST_PASSWORD = os.environ["SMTP_PASSWORD"]
`;
}

function laravel(host: string, { port, secure }: SmtpUse): string {
  return `MAIL_MAILER=smtp
MAIL_SCHEME=${secure ? 'smtps' : 'smtp'}
MAIL_HOST=${host}
MAIL_PORT=${port}
MAIL_USERNAME=
MAIL_PASSWORD=
`;
}

function wordpress(host: string, { port, secure }: SmtpUse): string {
  return `define( 'WPMS_ON', true );
define( 'WPMS_MAILER', 'smtp' );
define( 'WPMS_SMTP_HOST', '${host}' );
define( 'WPMS_SMTP_PORT', ${port} );
define( 'WPMS_SSL', '${secure ? 'ssl' : 'tls'}' );
define( 'WPMS_SMTP_AUTH', true );
define( 'WPMS_SMTP_USER', '' );
define( 'WPMS_SMTP_PASS', '' );
`;
}
