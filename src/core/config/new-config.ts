import { type Message, render, text } from '../text/message.ts';

/** What a new configuration file says: the settings that people change most, each under a comment that `say` puts into words. */
export function newConfig(say: (comment: Message) => string = render): string {
  const lines = [
    '{',
    `  // ${say(text`The kind of email: marketing, transactional or cold-outreach.`)}`,
    '  "preset": "marketing",',
    '',
    `  // ${say(text`What each rule reports: off, info, warning or error.`)}`,
    '  "rules": {},',
    '',
    `  // ${say(text`Phrases that are never reported, in any inflection.`)}`,
    '  "allow": []',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
