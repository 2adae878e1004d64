/** What the adapters load when filters are asked, and only then: Node only. `FiltersModule` says what the extension uses. */
export * from './api.ts';
export { dataFileNames, parseData } from './data.ts';
export { deliveryScore } from './filter-result.ts';
export { openFilters } from './filters.ts';
export { hostOf, isLocal, readTarget } from './target.ts';
