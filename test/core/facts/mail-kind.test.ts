import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, type Format } from '../../../src/core/index.ts';

const WHOLE = [
  'unbalanced-document',
  'missing-unsubscribe',
  'missing-postal-address',
  'missing-preheader',
  'missing-subject',
];
const found = (source: string, format: Format = 'html') =>
  check(source, { format })
    .findings.filter(({ rule }) => WHOLE.includes(rule))
    .map(({ rule }) => rule);
const asked = (source: string) => found(source).includes('missing-unsubscribe');
/** A mail long enough that what it is about is said at its beginning only. */
const LONG =
  '<p>We hope that all is well and that the garden of the club is as green as ever this summer.</p>'.repeat(
    20,
  );

describe('a piece of a mail', () => {
  for (const [what, source] of [
    [
      'that opens a table',
      '<!DOCTYPE html>\n<html>\n<head><title>{{ shop.name }}</title></head>\n<body>\n<table><tr><td>\n',
    ],
    ['that opens the body', '<html><head><meta charset="utf-8"></head><body>'],
    ['with words in it', '<html><body><div class="wrap"><h1>Our garden club</h1><p>News for our members</p>'],
    ['with a subject', '---\nsubject: Garden\n---\n<html><body><table><tr><td><h1>Our garden club</h1>'],
    ['that closes it', '</td></tr></table><p>Sent by our garden club</p></body></html>'],
    [
      'that closes it, with a subject',
      '<!-- subject: Garden -->\n<p>Sent by our garden club</p></body></html>',
    ],
  ] as const) {
    test(`${what} is no whole mail`, () => assert.deepEqual(found(source), []));
  }

  test('is not what lacks one end, or has ends that may be left out', () => {
    assert.ok(
      found('<html><body><div><p>The garden opens on Sunday.</p></div></body>').includes(
        'unbalanced-document',
      ),
    );
    assert.ok(asked('<html><body><p>The garden opens on Sunday.'));
  });
});

describe('mail that answers the reader is not asked for a way to leave', () => {
  for (const subject of [
    'Your receipt from Garden Club',
    'Receipt #1042',
    'Invoice 2041 from Garden Club',
    'Your invoice is ready',
    'Order confirmation',
    '[#5432] Re: broken lamp – Your ticket was updated',
    'ご注文の確認',
    'Din kvittering',
    'Domain renewal: garden.example expires soon',
    'Service outage on Sunday',
    'Scheduled maintenance on Sunday night',
    'Your export is ready',
    'Build #12 failed: garden',
    'Your return label',
    'Your quote #77 from Garden Club',
    'Your order has been received',
    'Your package is out for delivery',
    'Your parcel was delivered',
    'Here are your tickets for Saturday',
    '[Ticket #512] We received your request',
    'Booking confirmed',
    'Appointment reminder',
    'Ada invited you to join the workspace',
    'Invitation to collaborate',
    'Security alert',
    'New sign-in from Berlin',
    'Reset your password',
    'Confirm your email address',
    'Your verification code is 1',
    'Your account has been suspended',
    'Your API key was revoked',
    'Payment failed',
    'Your subscription renews on Sunday',
    'Ihre Rechnung vom 3. Mai',
    'Bestellbestätigung',
    'Deine Bestellung wurde versandt',
    'Ihr Termin am Montag: Terminerinnerung',
    'Passwort zurücksetzen',
    'Sicherheitshinweis zu Ihrem Konto',
    'Ada hat dich in das Team eingeladen',
    'Votre facture de mai',
    'Confirmation de votre commande',
    'Votre colis est en route',
    'Alerte de sécurité',
    'Réinitialisez votre mot de passe',
    'Ada vous a invité à rejoindre son équipe',
    'Tu factura de mayo',
    'Confirmación de tu pedido',
    'Tu pedido ha sido enviado',
    'Alerta de seguridad',
    'Restablece tu contraseña',
    'La tua fattura di maggio',
    'Conferma dell’ordine',
    'Il tuo ordine è stato spedito',
    'Avviso di sicurezza',
    'Reimposta la password',
    'Sua fatura de maio',
    'Confirmação do pedido',
    'Seu pedido foi enviado',
    'Alerta de segurança',
    'Redefinir sua senha',
    'Je factuur van mei',
    'Orderbevestiging',
    'Je bestelling is onderweg',
    'Beveiligingsmelding',
    'Wachtwoord opnieuw instellen',
    'Your appointment tomorrow at 10:30',
    'Reminder of your visit on Friday',
    'You have been unsubscribed',
    'Unsubscribe confirmation',
    'We are updating our privacy policy',
    'Changes to our terms of service',
    'Bob commented on your issue',
    'Bob mentioned you in the garden plan',
    'Orderbekräftelse',
    'Återställ ditt lösenord',
    'Tilausvahvistus',
    'Potwierdzenie zamówienia',
    'Kod weryfikacyjny',
    'Potvrzení objednávky',
    'Rendelés-visszaigazolás',
    'Resetează parola',
    'Подтверждение заказа',
    'Восстановление пароля',
    'Şifrenizi sıfırlayın',
    'Επαναφορά κωδικού',
    'איפוס סיסמה',
    'تأكيد الطلب',
    'Đặt lại mật khẩu',
  ]) {
    test(subject, () => {
      assert.ok(
        !asked(`<html><head><title>${subject}</title></head><body>${LONG}</body></html>`),
        'by its title',
      );
      assert.ok(
        !asked(`<html><body><p>Garden Club</p><h1>${subject}</h1>${LONG}</body></html>`),
        'by its heading',
      );
      assert.ok(!asked(`<html><body><p>${subject}.</p>${LONG}</body></html>`), 'by its first sentence');
    });
  }

  test('by the names of its texts and fields', () => {
    for (const field of [
      "{{ 'mail.order_shipped.title' | t }}",
      "{{ t('password_reset.body') }}",
      '{{ invoice.number }}',
      '{{ otp }}',
    ])
      assert.ok(!asked(`<html><body><h1>${field}</h1>${LONG}</body></html>`), field);
  });

  for (const subject of [
    'Save 20% on your next order',
    'Order now and be first',
    'Invoice nobody: our new app',
    'Terms of endearment, our book of the month',
    'You have been away for long',
    'Tickets on sale now',
    'Stop chasing your invoices',
    'You’re invited to our summer sale',
    'Our new account app',
    'Summer in the garden',
    'Get your free delivery today',
    'How to choose a good chair',
    'Einladung zum Sommerfest',
    'Bestellen Sie jetzt',
    'Nos offres de mai',
    'Novedades de mayo',
    'Le novità di maggio',
    'Nieuws uit de tuin',
  ]) {
    test(`but advertising is: ${subject}`, () => {
      assert.ok(
        asked(`<html><head><title>${subject}</title></head><body><h1>${subject}</h1>${LONG}</body></html>`),
      );
    });
  }
});

describe('an answer that a program gives is not asked for a way to leave', () => {
  const answer = (header: string) =>
    `From: Ada <ada@garden.example>\nTo: Bob <bob@mail.example>\nSubject: Away\n${header}\n\nI am away until Monday, and Bob has the keys.\n`;
  for (const header of [
    'Auto-Submitted: auto-replied (vacation)',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain',
  ])
    test(header.split('\n')[0] ?? '', () => assert.deepEqual(found(answer(header), 'eml'), []));

  test('but what a program sends of its own is', () =>
    assert.ok(found(answer('Auto-Submitted: auto-generated'), 'eml').includes('missing-unsubscribe')));
});

describe('the frame of mails is no mail', () => {
  for (const [what, source] of [
    ['Jinja', '<html><body>{% block content %}{% endblock %}<p>Sent by our garden club</p></body></html>'],
    ['Go', '<html><body>{{block "content" .}}{{end}}<p>Sent by our garden club</p></body></html>'],
    ['Smarty', '<html><body>{block name="content"}{/block}<p>Sent by our garden club</p></body></html>'],
  ] as const)
    test(what, () => assert.ok(!asked(source)));

  test('but a block with words in it is', () =>
    assert.ok(asked('<html><body>{% block content %}<p>The garden opens.</p>{% endblock %}</body></html>')));
});

describe('a way to leave is known', () => {
  for (const label of [
    'Disable these emails',
    'Turn off these notifications',
    'Turn these off',
    'Diese E-Mails abstellen',
    'Gestionar preferencias',
    'Voorkeuren beheren',
    'Sair da lista',
    'Poistu listalta',
    'Meld av',
    'Renunță la abonare',
    'Отпишете се',
    'Batal berlangganan',
    'Loobu uudiskirjast',
    'Atteikties',
    'Atšaukti prenumeratą',
    'Dona’t de baixa',
    'Turn off email notifications',
    'Stop these emails',
    'Stop receiving updates',
    'Leave this list',
    'Leave this mailing list',
    'Manage these emails',
    'Manage your notifications',
    'Manage email preferences',
    'Update your email preferences',
    'Update these notifications',
    'Change which emails you get',
    'Choose what emails you receive',
    'Email settings',
    'Mute this thread',
    'Don’t want to receive these?',
    'Vom Newsletter abmelden',
    'Benachrichtigungen deaktivieren',
    'Update subscription',
    'Don’t want these emails?',
    'Otkaži pretplatu',
    'Откажи претплату',
    'Çregjistrohu',
    'გამოწერის გაუქმება',
    'Abunəlikdən çıx',
    'আনসাবস্ক্রাইব করুন',
    'குழுவிலகு',
    'Jiondoe',
    'Teken uit',
    'לביטול ההרשמה',
    'Відмовитися від розсилки',
    'Отменить рассылку',
    'Отказ от абонамент',
    'Nieuwsbrief opzeggen',
    'Anulează abonarea',
    'Berhenti menerima email',
    'Hentikan langganan',
    'Non voglio più ricevere email',
    'Não quero mais receber',
    'Nie chcę otrzymywać',
    'Nem kérek több hírlevelet',
    'Ya no quiero recibir correos',
    'Si ya no quieres recibir estos mensajes',
    'Als je deze mails niet meer wilt ontvangen, meld je af',
    'Если вы не хотите получать письма',
    'Abmelden',
    'Hier können Sie sich abmelden',
    'Melden Sie sich hier ab',
    'Benachrichtigungen verwalten',
    'Se désabonner',
    'Gérer vos préférences',
    'Ne plus recevoir ces e-mails',
    'Darse de baja',
    'Cancelar suscripción',
    'Gestionar tus preferencias',
    'Annulla iscrizione',
    'Annulla l’iscrizione',
    'Disiscriviti',
    'Cancelar inscrição',
    'Cancelar subscrição',
    'Uitschrijven',
    'Schrijf je uit',
    'Avregistrera dig',
    'Avsluta prenumerationen',
    'Meld deg av',
    'Avmeld',
    'Afmeld nyhedsbrev',
    'Peru tilaus',
    'Peruuta tilaus',
    'Wypisz się',
    'Zrezygnuj z subskrypcji',
    'Odhlásit se',
    'Odhlásiť sa',
    'Leiratkozás',
    'Dezabonare',
    'Отписаться',
    'Відписатися',
    'Отпиши се',
    'Odjavi se',
    'Odjava',
    'Одјавите се',
    'Loobu uudiskirjast',
    'Atrakstīties',
    'Atsisakyti naujienlaiškio',
    'Cancel·la la subscripció',
    'Harpidetza kendu',
    'Afskráning',
    'Aboneliği iptal et',
    'Abonelikten çık',
    'Διαγραφή',
    'Κατάργηση εγγραφής',
    'הסר אותי',
    'ביטול מנוי',
    'إلغاء الاشتراك',
    'لغو اشتراک',
    'सदस्यता समाप्त करें',
    'ยกเลิกการรับข่าวสาร',
    'Hủy đăng ký',
    'Berhenti berlangganan',
    'Berhenti melanggan',
    'メール配信の停止',
    '配信停止はこちら',
    '購読を解除',
    '退订',
    '取消訂閱',
    '수신거부',
    '구독 취소',
  ]) {
    test(label, () => assert.ok(!asked(`<body><p>A few words.</p><a href="{{ url }}">${label}</a></body>`)));
  }

  for (const text of [
    'Stop your emails from landing in spam',
    'Update your email address',
    'Leave us a message',
    'Manage all your orders in one place',
    'Turn off the lights',
    'Choose your color preferences',
    'Cancel your old contract',
    'Our settings are new',
  ]) {
    test(`but not in “${text}”`, () =>
      assert.ok(asked(`<body><p>${text}.</p><a href="{{ url }}">Read more</a></body>`)));
  }
});
