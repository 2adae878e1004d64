import { type Message, render } from '../core/index.ts';

/**
 * What a failure says of the next draft: nobody is there, so asking again is no use; the server may answer then; it was
 * about this message alone.
 */
type Outlook = 'away' | 'open' | 'about-the-message';

/** Why a filter did not answer, worded for whoever asked. */
export class FilterFailure extends Error {
  readonly said: Message;
  readonly outlook: Outlook;

  constructor(said: Message, outlook: Outlook = 'open') {
    super(render(said));
    this.said = said;
    this.outlook = outlook;
  }
}
