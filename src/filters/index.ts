/** What the adapters load when filters are asked, and only then: Node only. */
export * from './api.ts';
export { openFilters } from './filters.ts';
