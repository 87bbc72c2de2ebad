/** The word of a closed set that a column holds. Any other is a damaged store or a bug, so it throws. */
export function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((each) => each === text);
  if (word === undefined)
    throw new Error(`the store holds ${JSON.stringify(text)}, not one of ${words.join(', ')}`);
  return word;
}
