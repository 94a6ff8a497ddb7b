import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../shared/print/escape-html.ts';

test('a text that looks like markup is kept letter for letter', () => {
  expect(escapeHtml(`<b class="x">R&D's</b>`)).toBe('&lt;b class=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/b&gt;');
});

test('whatever a text holds, nothing in it opens or closes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
