import fc from 'fast-check';

/** What is made at random is the same in every run, so that none fails by chance; `INBOXLINT_SEED` tries something else. */
fc.configureGlobal({ seed: Number(process.env.INBOXLINT_SEED ?? 20261128) });

export { fc };
