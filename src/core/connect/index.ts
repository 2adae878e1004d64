// What an SMTP server offers on its ports, and what to tell a program of it: asked by others, judged here.

export type { CertificateFacts, CertificateJudgement } from './certificate.ts';
export { chosenPort, type SmtpUse } from './choose-port.ts';
export {
  portDialogue,
  type SmtpEvent,
  type SmtpFault,
  type SmtpStep,
  type TlsFacts,
} from './dialogue.ts';
export type { PortReport, PortResult } from './port-report.ts';
export { ReplyReader, type SmtpReply } from './reply-reader.ts';
export { isAway, portSentences, portStatus, resultTitle, useSentence } from './sentences.ts';
export { MAX_PORT, readServerName, type ServerName, SMTP_PORTS } from './server-name.ts';
export { type SmtpSettings, smtpSettings } from './settings.ts';
