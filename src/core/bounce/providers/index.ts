import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { comcast } from './comcast.ts';
import { exchangeOnline } from './exchange-online.ts';
import { gmx } from './gmx.ts';
import { google } from './google.ts';
import { mimecast } from './mimecast.ts';
import { orange } from './orange.ts';
import { outlook } from './outlook.ts';
import { proofpoint } from './proofpoint.ts';
import type { Provider } from './provider.ts';
import { tencent } from './tencent.ts';
import { yahoo } from './yahoo.ts';

/** The providers whose replies are known, in the order in which their signs are looked for. */
export const providers = {
  google,
  yahoo,
  outlook,
  'exchange-online': exchangeOnline,
  apple,
  gmx,
  proofpoint,
  mimecast,
  barracuda,
  comcast,
  orange,
  tencent,
} satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;
