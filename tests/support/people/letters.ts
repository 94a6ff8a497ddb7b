/** The bare letters a to z of a name, to see whether two names differ for a reader; no likeness is judged here. */
export function bareLetters(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The text as typed on a keyboard without marks: `Yılmaz` becomes `Yilmaz`. */
export function withoutMarks(text: string): string {
  const plain: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o' };
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłŁđĐø]/g, (letter) => plain[letter] ?? letter);
}

/** How many letters must be added, dropped or changed to make the one text of the other. */
export function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let down = 1; down <= one.length; down += 1) {
    const next = [down];
    for (let along = 1; along <= other.length; along += 1) {
      const changed = (row[along - 1] ?? 0) + (one[down - 1] === other[along - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[along] ?? 0) + 1, (next[along - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
