import type { Facts } from './bounce.ts';
import type { Step } from './terms.ts';

const CHECK_DOMAIN = 'inboxlint domain';

/** A step whose command says what it is about: the domain, and the address that sent, as far as the reply names them. */
export function runnable(step: Step, { domain, ip }: Facts): Step {
  if (step.run !== CHECK_DOMAIN) return step;
  const { run, ...rest } = step;
  // Names that a shell would read otherwise are left out.
  if (domain === undefined || !/^[a-z\d][a-z\d.-]*$/.test(domain)) return rest;
  return {
    ...rest,
    run: `${run} ${domain}${ip !== undefined && /^[\da-f.:]+$/i.test(ip) ? ` --ip ${ip}` : ''}`,
  };
}
