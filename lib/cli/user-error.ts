/** A stranger's mistake: its message is a sentence that says what is wrong and where, and the command ends with 2. */
export class UserError extends Error {}
