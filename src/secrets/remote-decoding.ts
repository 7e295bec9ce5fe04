/** How a value was encoded that a store holds as text. */
export enum RemoteDecoding {
  /** It is what it is. */
  NONE = 'None',
  /** It is base64. */
  BASE64 = 'Base64',
  /** It is base64 with the letters of addresses. */
  BASE64_URL = 'Base64URL',
  /** It is one of both where it can be read so, and what it is otherwise. */
  AUTO = 'Auto',
}
