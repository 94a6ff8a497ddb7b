import type { Letter } from '../../shared/case/letters.ts';
import { type LetterPart, layOut } from '../../shared/letters/lay-out.ts';
import { escapeHtml } from '../../shared/print/escape-html.ts';

/** A letter as the body of a page: headings, paragraphs and lists, every text of it escaped. It holds no script and asks for nothing. */
export function letterHtml(letter: Letter): string {
  return layOut(letter).map(htmlOf).join('');
}

function htmlOf({ role, lines }: LetterPart): string {
  const texts = lines.map(escapeHtml);
  switch (role) {
    case 'sender':
      return `<p class="text small">${texts.join('\n')}</p>`;
    case 'subject':
      return `<h1>${texts.join(' ')}</h1>`;
    case 'heading':
      return `<h2>${texts.join(' ')}</h2>`;
    case 'list':
      return `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    case 'address':
    case 'about':
      return `<p class="text">\n${texts.join('\n')}\n\n</p>`;
    case 'sign-off':
      return `<p class="text">\n${[texts[0], '', '', '', ...texts.slice(1)].join('\n')}</p>`;
    default:
      return `<p class="text">${texts.join('\n')}</p>`;
  }
}
