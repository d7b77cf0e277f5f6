/** Something that whoever starts Roadback can mend: one sentence that says what is wrong and what to do. */
export class Problem extends Error {}
