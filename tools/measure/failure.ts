/** Something that whoever runs the measurement can put right; the message says how. */
export class MeasureError extends Error {}
