import { goBoolean } from '../../src/core/go-boolean';

test.each(['1', 't', 'T', 'true', 'True', 'TRUE'])('%s is true', (text) => expect(goBoolean(text)).toBe(true));

test.each(['0', 'f', 'F', 'false', 'False', 'FALSE'])('%s is false', (text) => expect(goBoolean(text)).toBe(false));

test.each(['', 'yes', 'tRUE', ' true', 'on', '2'])('%j is neither', (text) => expect(goBoolean(text)).toBeUndefined());
