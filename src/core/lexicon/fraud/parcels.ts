import type { CueLists } from './cue-lists.ts';

/** A small fee for a parcel or a road, and a threat. */
export const parcels = {
  parcel: ['parcel', 'package', 'shipment', 'delivery', 'courier', 'item', 'goods'],
  'parcel trouble': [
    'customs (duty|fee|charge|clearance)',
    '(clearance|delivery|redelivery|shipping|handling|storage|import) fee',
    'redelivery',
    'shipping cost',
    'import duty',
    'unpaid',
    'could not (be delivered|deliver)',
    'unable to deliver',
    'failed delivery',
    'delivery (attempt|failed)',
    '(is|placed|) on hold',
    '(incomplete|incorrect|missing) address',
    '(number|address) is (missing|incomplete|incorrect)',
    '(returned|return|sent) to (the|) sender',
    "(will|'ll) be (sent back|returned)",
  ],
  pay: ['pay', 'paid', 'payment', 'settle', 'transfer', 'send money', 'remit', 'deposit'],
  'small debt': [
    '(unpaid|outstanding|overdue) (toll|tolls|fine|ticket|parking|fare|fee|balance|postage|tax|road)',
    'toll (invoice|balance|violation|charge|payment|amount|due|notice|fee)',
    '(parking|traffic|speeding|congestion) (fine|ticket|penalty|charge|violation)',
    'road (charge|toll|tax)',
    'postage due',
    'domain (|name) (registration|expires|expired|has expired|will expire|renewal|listing)',
    'search engine (listing|registration|submission)',
  ],
  penalty: [
    'late (fee|fees|charge|payment fee)',
    '(penalty|penalties)',
    '(suspension|loss) of your (registration|licence|license)',
    'legal action',
    'will be (released|removed|cancelled|lost|deleted)',
    'result in the (cancellation|loss)',
    '(prosecution|prosecuted|court|collections|bailiff|seized|clamped)',
  ],
} as const satisfies CueLists;
