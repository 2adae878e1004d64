import type { BounceKind } from '../bounce.ts';

/** What tells a report from other mail, where no part of it is made for machines. */
export interface Signs {
  readonly from: string;
  readonly returnPath: string;
  readonly subject: string;
  /** The beginning of what a person reads. */
  readonly text: string;
  readonly header: (name: string) => string | undefined;
}

const MAX_LOOKED_AT = 4000;

const DAEMON =
  /(?:^|[<\s"])(?:mailer-?daemon|mail-?daemon|post_?master|mail delivery (?:sub)?system|mail delivery service|mail administrator|mail system|mdaemon|system administrator|content-filter|microsoft outlook|microsoft exchange|delivery (?:report|status)|mail-delivery)/i;
const SUBJECT =
  /undeliver(?:ed|able)|undelivery|not delivered|non-?delivery|delivery (?:status notification|status|failure|failed|problem|report|error|notification|has been delayed|delayed|has failed)|mail delivery|delivery .{0,30}(?:failed|failure)|returned (?:mail|to sender)|failure notice|failed mail|mail failure|failed delivery|bounced? (?:mail|message)|could not be delivered|couldn.t be delivered|warning: (?:message|could not)|message (?:delayed|you sent blocked|undeliverable|status)|rejected (?:mail|message)|mail could not|unzustellbar|nicht zustellbar|zustellung|nicht übermittelt|rückläufer|non remis|échec de (?:la )?(?:remise|livraison)|non distribu|avis de non-?remise|no entregado|no se ha podido entregar|no se pudo entregar|error de entrega|devuelto|mancata consegna|non recapitabile|impossibile recapitare|não (?:entregue|entregável|foi possível entregar)|falha na entrega|devolvid|onbestelbaar|kunde inte levereras|nie dostarczon|niedostarcz|zwrot|недоставлен|не доставлен|возврат|配信不能|配信エラー|送信できません|未送達|退信|无法投递|無法傳遞|considered unsolicited|dead mail|email error|エラーメール|メールエラー|are not (?:a )?member|loop alert/i;
const OPENING =
  /this is the (?:mail system|postfix program|mailer-daemon|dragonfly mail agent|qmail-send program|courier)|created automatically by mail delivery|created automatically by the smtp relay|wasn't able to deliver your message|was(?:n.t| not) able to deliver|unable to deliver (?:your )?(?:message|mail)|(?:could|can)(?:not|n.t| not) be delivered|delivery (?:has failed|to the following recipients? (?:failed|has been delayed))|did not reach (?:some or all|the following)|permanent (?:fatal|delivery) errors|following addresses had|delivery errors|transcript of session follows|message (?:was )?not delivered|was not delivered to|sorry to have to inform you|undeliverable|was undeliverable|problem delivering your message|address not found|error (?:occurred )?(?:has occurred )?while (?:trying|attempting) to deliver|was rejected by|rejected your message|automatic bounce notification|konnte nicht zugestellt werden|nicht zugestellt|n.a pas pu être (?:remis|distribué|livré)|echec de la remise|échec de la remise|no se ha podido entregar|no se pudo entregar|non è stato possibile (?:recapitare|consegnare)|não pôde ser entregue|não foi possível entregar|не может быть доставлено|не удалось доставить|could not deliver|failure reasons|mailbox is full|exceeds allowed size|invalid final delivery userid|送信できませんでした|届けることができません|未能送达|无法送达|not be reached|recipient\(s\) could not|we had trouble delivering|message log follows|failed recipient|you are not a member of this mailing list|group you tried to contact|groups\.google\.com\/support|error message below|duplicated message-id in|blocked by our/i;
const WAITING =
  /warning message only|has not (?:yet )?been delivered|delivery (?:has been |is |was )?delayed|message delayed|delayed for more than|will (?:be retried|keep trying|continue to be attempted)|still (?:trying|be tried)|temporary failure report|delivery attempts will continue|do not need to re-?send|wird weiter versucht|verzögert|retard/i;
const AUTO_SUBJECT =
  /^(?:re: ?)?(?:auto(?:matic|mated)?[- ]?(?:reply|response|responder|antwort)|out of (?:the )?office|away from|on vacation|vacation (?:reply|message|response|notice)|i am out|absence|abwesenheit|automatische antwort|abwesend|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori (?:sede|ufficio)|resposta automática|automatisch antwoord|autosvar|отсутстви|автоответ|自動応答|自动回复|自動返信|不在)/i;

/** The kind of a message none of whose parts is made for machines. */
export function kindBySigns({ from, returnPath, subject, text, header }: Signs): BounceKind {
  const head = text.slice(0, MAX_LOOKED_AT);
  const isDaemon =
    DAEMON.test(from) || returnPath.trim() === '<>' || header('x-failed-recipients') !== undefined;
  const isNamed = SUBJECT.test(subject);
  const opens = OPENING.test(head);
  const auto = header('auto-submitted')?.toLowerCase() ?? '';
  if (isDaemon ? isNamed || opens : isNamed && opens && isFirst(head)) {
    if (!(auto.startsWith('auto-replied') && AUTO_SUBJECT.test(subject)))
      return WAITING.test(head) || /delay|warning/i.test(subject) ? 'delay' : 'bounce';
  }
  if (/^complaint about message from|^abuse report/i.test(subject)) return 'complaint';
  if (isAutoReply(subject, auto, header)) return 'auto-reply';
  return 'none';
}

/** Whether a report begins soon, not behind somebody’s own lines. */
function isFirst(text: string): boolean {
  return (OPENING.exec(text)?.index ?? 0) < 1500;
}

function isAutoReply(subject: string, auto: string, header: Signs['header']): boolean {
  if (auto.startsWith('auto-replied')) return true;
  if (AUTO_SUBJECT.test(subject)) return true;
  return (
    ['x-autoreply', 'x-autorespond', 'x-autoreply-from'].some((name) => header(name) !== undefined) ||
    /auto_reply/i.test(header('precedence') ?? '')
  );
}
