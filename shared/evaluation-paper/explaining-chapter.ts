import type { Evaluation } from '../contract/evaluation.ts';
import { paperWords } from '../text/evaluation-paper.ts';
import type { Speech } from '../text/speech.ts';
import type { Chapter } from './paper.ts';

/** The last chapter: what the marks mean, how the figures were made and protected, and how to see that they are the same. */
export function explainingChapter({ explanation }: Evaluation, { say, language }: Speech, checksum: string): Chapter {
  const marks = ['closed', 'none', 'zero', 'bars'] as const;
  return {
    id: 'chapter-made',
    title: say(paperWords['paper.chapter.made']),
    blocks: [{ kind: 'text', text: say(paperWords['paper.intro.made']) }],
    sections: [
      {
        id: 'marks',
        title: say(paperWords['paper.section.marks']),
        blocks: [{ kind: 'list', items: marks.map((mark) => say(paperWords[`paper.mark.${mark}`])) }],
        wide: false,
      },
      {
        id: 'explained',
        title: say(paperWords['paper.section.explained']),
        blocks: explanation.map((text) => ({ kind: 'text', text: text[language] }) as const),
        wide: false,
      },
      {
        id: 'checked',
        title: say(paperWords['paper.section.checked']),
        blocks: [{ kind: 'text', text: say(paperWords['paper.checked'], { checksum }) }],
        wide: false,
      },
    ],
  };
}
