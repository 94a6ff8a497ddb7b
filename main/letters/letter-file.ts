import type { Letter } from '../../shared/case/letters.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok } from '../../shared/result.ts';
import { printPdf } from '../print/print-pdf.ts';
import type { Printer } from '../print/printer.ts';
import { letterDocx } from './letter-docx.ts';
import { letterHtml } from './letter-html.ts';

interface LetterFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

const mimes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** A letter as a file, made of its text as it was made; both kinds from the same parts. */
export async function letterFile(
  { printer }: { readonly printer: Printer },
  letter: Letter,
  { number, format }: { readonly number: string; readonly format: keyof typeof mimes },
): Promise<Answer<LetterFile>> {
  const bytes =
    format === 'docx'
      ? ok(await letterDocx(letter))
      : await printPdf({ printer }, { html: letterHtml(letter), title: letter.subject, language: 'nl' });
  if (!bytes.ok) return bytes;
  const name = `brief-${number}-${letter.letter}.${format}`;
  return ok({ name, mime: mimes[format], base64: Buffer.from(bytes.value).toString('base64') });
}
