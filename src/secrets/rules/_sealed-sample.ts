/** As much as a key of 2048 bits makes of an empty value, for the examples of rules: the length of the session key, the session key, and the tag. */
export const SEALED_SAMPLE = `AQA${'A'.repeat(363)}==`;
