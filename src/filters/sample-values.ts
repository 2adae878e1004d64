/** What stands for a placeholder without a value, by what its name ends in; the first that fits. */
const SAMPLES: readonly (readonly [name: RegExp, value: string])[] = [
  [
    /(?:image|img|logo|avatar|photo|picture|banner|icon)(?:ur[li]|link|src)?$/,
    'https://example.com/image.png',
  ],
  [
    /(?:ur[li]|link|href|unsubscribe?|preferences|webversion|inbrowser|optout|permalink|action)$/,
    'https://example.com/',
  ],
  [/(?:domain|host|hostname)$/, 'example.com'],
  [/e?mail(?:address)?$/, 'alex@example.com'],
  [/(?:last|sur|family)name$|^lname$/, 'Sample'],
  [/fullname$/, 'Alex Sample'],
  [
    /(?:company|organi[sz]ation|brand|store|shop|site|app|product|team|sender|from|account|project)(?:name)?$/,
    'Example',
  ],
  [/(?:first|given|fore)?name$|^(?:user|recipient|customer|contact|subscriber|member|guest)$/, 'Alex'],
  [/(?:phone|mobile|tel)(?:number)?$/, '+1 202 555 0100'],
  [/(?:street|address)(?:line)?\d?$/, '1 Example Street'],
  [/(?:zip|postal|post)(?:code)?$/, '10001'],
  [/city|town$/, 'Springfield'],
  [/country$/, 'United States'],
  [/year$/, '2030'],
  [/month$/, 'June'],
  [/(?:^|day|start|end|due|ship\w*|order|expir\w*)date$|^date|day$|expir(?:y|es|ation)$/, '4 June'],
  [/time$/, '10:00'],
  [/(?:price|amount|total|cost|sum|subtotal|tax|balance|fee)$/, '20.00'],
  [/currency$/, 'USD'],
  [/(?:count|quantity|qty|number|num|index|days|hours|minutes|percent|discount)$/, '3'],
  [/(?:id|code|otp|token|pin|reference|ref|key|hash)$/, '10203'],
  [/colou?r$/, '#333333'],
  [/(?:width|height|size)$/, '600'],
  [/(?:subject|title|headline|heading)$/, 'News from Example'],
  [/(?:content|body|message|yield|text|description|summary|note|intro)$/, 'Thank you for being with us.'],
];

const NOTHING_KNOWN = 'sample';

/** A neutral value for a placeholder by the names in it, each a path; said of nobody and promising nothing. */
export function sampleValue(paths: readonly (readonly string[])[]): string {
  for (const path of paths) {
    for (const name of path.toReversed()) {
      const plain = name.replace(/[_-]/g, '').toLowerCase();
      const found = SAMPLES.find(([pattern]) => pattern.test(plain));
      if (found) return found[1];
    }
  }
  return NOTHING_KNOWN;
}

/** What stands for a placeholder that is all of an address. */
export const SAMPLE_URL = 'https://example.com/';
