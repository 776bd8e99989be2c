/** Sets a space between Han characters and the Latin letters or digits beside them, where a filled-in name left none. */
export function spaceHan(text: string): string {
  return text.replace(/(\p{Script=Han})(?=[A-Za-z0-9¥])/gu, '$1 ').replace(/([A-Za-z0-9%])(?=\p{Script=Han})/gu, '$1 ');
}
