const hanThenLatin = /(\p{Script=Han})(?=[A-Za-z0-9])/gu;
const latinThenHan = /([A-Za-z0-9%])(?=\p{Script=Han})/gu;
const besidePunctuation = /(?<=[，。；：？！（）《》、]) | (?=[，。；：？！（）《》、])/gu;

/**
 * Sets a space between Han characters and the Latin letters or digits beside them where a filled-in name left none,
 * and takes away one beside full-width punctuation.
 */
export function spaceHan(text: string): string {
  return text.replace(hanThenLatin, '$1 ').replace(latinThenHan, '$1 ').replace(besidePunctuation, '');
}
