/** One line of text: words, and names that stand as they are written in the policy or in a program. */
export type Text = readonly Run[];

export type Run = string | { readonly code: string } | { readonly strong: string };

/** What may stand in a sentence. */
export type Word = string | number | Run | Text;

/** A sentence from a template: say\`The tag is ${code(tag)}.\` Every string in it is plain text, never markup. */
export function say(parts: TemplateStringsArray, ...words: readonly Word[]): Text {
  return parts.flatMap((part, index): Run[] => {
    const word = words[index];
    return [...(part === '' ? [] : [part]), ...(word === undefined ? [] : runs(word))];
  });
}

export function code(text: string): Run {
  return { code: text };
}

export function strong(text: string): Run {
  return { strong: text };
}

/** Sentences one after another; an empty one leaves no gap. */
export function sentences(...all: readonly (Text | null)[]): Text {
  return all
    .filter((each) => each !== null && each.length > 0)
    .flatMap((each, index) => [...(index === 0 ? [] : [' ']), ...(each as Text)]);
}

/** "a, b and c". @param last the word before the last one, with its spaces */
export function joined(words: readonly Word[], last: string): Text {
  return words.flatMap((word, index): Run[] => {
    const before = index === 0 ? [] : [index === words.length - 1 ? last : ', '];
    return [...before, ...runs(word)];
  });
}

/** The first letter as a capital: a phrase that starts a sentence or is a heading. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('en') + rest.join('');
}

function runs(word: Word): Text {
  if (typeof word === 'number') return [String(word)];
  if (typeof word === 'string' || !Array.isArray(word)) return [word as Run];
  return word as Text;
}
