import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { comcast } from './comcast.ts';
import { docomo } from './docomo.ts';
import { exchangeOnline } from './exchange-online.ts';
import { free } from './free.ts';
import { gmx } from './gmx.ts';
import { google } from './google.ts';
import { improvmx } from './improvmx.ts';
import { ionos } from './ionos.ts';
import { laposte } from './laposte.ts';
import { mailRu } from './mail-ru.ts';
import { mimecast } from './mimecast.ts';
import { netease } from './netease.ts';
import { orange } from './orange.ts';
import { outlook } from './outlook.ts';
import { proofpoint } from './proofpoint.ts';
import type { Provider } from './provider.ts';
import { rackspace } from './rackspace.ts';
import { sfr } from './sfr.ts';
import { symantec } from './symantec.ts';
import { tOnline } from './t-online.ts';
import { tencent } from './tencent.ts';
import { trendMicro } from './trend-micro.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';

/** The providers whose replies are known, in the order in which their signs are looked for. */
export const providers = {
  google,
  yahoo,
  outlook,
  'exchange-online': exchangeOnline,
  apple,
  gmx,
  ionos,
  't-online': tOnline,
  proofpoint,
  mimecast,
  barracuda,
  symantec,
  'trend-micro': trendMicro,
  comcast,
  orange,
  laposte,
  free,
  sfr,
  tencent,
  netease,
  docomo,
  yandex,
  'mail-ru': mailRu,
  zoho,
  rackspace,
  improvmx,
} satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;
