// Keys for the examples of rules, made for them; nobody signs with them.

/** An RSA key of 512 bits. */
export const KEY_512 =
  'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANaFi/HeW1lSduygYUrO0/vu5DpUss0AFQMZy/59BWvKQdRB/ganE4ZhUe' +
  'q1ZASgIQlxPPLzS7CnY7b+D53k+i8CAwEAAQ==';

/** Of 1024 bits. */
export const KEY_1024 =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDK3bAA5PIddoCs61SBqk/IbBM8M+vLe/7PCHabM2LFWqtcwO02dW' +
  'Vot/bD6pJEx+XRuZxeA+E+8wLu1mtYJI1bC6dF1/Rz1xjYvgjTFU6xoI4wWjOGKB/QPx0n7LRMtqUpD04GLpfIMNar' +
  'tTG5VdxcX4nQm9/nqBmovq8Lpr17LQIDAQAB';

/** Of 2048 bits. */
export const KEY_2048 =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApa1XmBCN/AlFmNyDYXzVuIq4pA4QxmIdwagjNeGpd9Gpsj' +
  'UspAeeuJWX0NE7dWfszkYcBpAKErwoq1bmqdUXVGLZlL2j89FgN3RoIU6QgfpAD+eHabHMIaJvRSeDTuyxJFOyJnmV' +
  'Pwf6efW/iSpmUEY6ebFdMITXLtedoW7kcaAqLaXUL0cWsAL77H685MH+m+A1mnw0p5OrzbUQ/ZqcMgbkA/6roLHPwX' +
  '8htGDmjUQmn/kUX7tBcLam4qPq0jBubHE/PDgU+HVR3/rPLMo0B6P0pfdtnQpy3j8fxhiTd3048nC1SFWbXwMtMqQE' +
  'Zf78yV0uqU576Hx8wMX6R/yA9wIDAQAB';

/** An Ed25519 key. */
export const KEY_ED25519 = 'd+l1N0Spu26F6aCmrIHvRt3cxlicWbalUcPpdd2UbhQ=';
