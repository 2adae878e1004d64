import type { ProbeOptions, ServerProbe } from './api.ts';

/** Finds out what a server offers on its ports; see `probeServer`. Needs Node. */
export async function probeSmtp(
  host: string,
  ports: readonly number[],
  options?: ProbeOptions,
): Promise<ServerProbe> {
  const { probeServer } = await import('./smtp.ts');
  return probeServer(host, ports, options);
}
