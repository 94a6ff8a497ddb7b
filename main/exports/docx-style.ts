import {
  AlignmentType,
  BorderStyle,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  convertMillimetersToTwip as mm,
  TabStopType,
} from 'docx';
import type { Language } from '../../shared/text/text.ts';

/** The list that bulleted points belong to. */
export const points = 'points';

export const docxNumbering = {
  config: [
    {
      reference: points,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: mm(6), hanging: mm(5) } } },
        },
      ],
    },
  ],
};

/** Colours of paper: dark on white. */
export const ink = {
  text: '13232B',
  quiet: '46565D',
  accent: '0B5A68',
  before: '8FB8C1',
  line: 'D2D9DA',
  alarm: 'A11D14',
} as const;
const font = 'Arial';

/** The language of a document, with the land whose habits it follows. */
export function localeOf(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}

/** Styles by name, so that an office can change them in Word. Sizes in half points, distances in twentieths of a point. */
export function docxStyles(language: Language): IStylesOptions {
  const rule = (color: string, size: number) => ({ style: BorderStyle.SINGLE, color, size, space: 4 });
  const own = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink.text, language: { value: localeOf(language) } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 60, bold: true, color: ink.accent }, paragraph: { spacing: { before: 2400, after: 160 } } },
      heading1: {
        run: { size: 36, bold: true, color: ink.text },
        paragraph: { spacing: { before: 0, after: 200 }, keepNext: true, border: { bottom: rule(ink.text, 12) } },
      },
      heading2: {
        run: { size: 26, bold: true, color: ink.accent },
        paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      own(
        'Office',
        'Meldpunt Office',
        { size: 26, bold: true },
        { spacing: { before: 600 }, border: { bottom: rule(ink.accent, 18) } },
      ),
      own('Warning', 'Meldpunt Warning', { size: 30, bold: true, color: ink.alarm }, { spacing: { before: 400 } }),
      own('Subtitle', 'Subtitle', { size: 32 }, { spacing: { after: 80 } }),
      own('Status', 'Meldpunt Status', { size: 24, color: ink.quiet }, { spacing: { after: 1600 } }),
      own(
        'ContentsTitle',
        'Meldpunt Contents',
        { size: 36, bold: true },
        { spacing: { after: 200 }, border: { bottom: rule(ink.text, 12) } },
      ),
      own(
        'TOC1',
        'toc 1',
        { bold: true, size: 19 },
        { spacing: { before: 80, after: 0, line: 250, lineRule: LineRuleType.AUTO } },
      ),
      own(
        'TOC2',
        'toc 2',
        { size: 19 },
        { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO }, indent: { left: mm(6) } },
      ),
      own('Definition', 'Meldpunt Definition', { size: 18, color: ink.quiet }, {}),
      own('Caption', 'caption', { size: 18, bold: true }, { spacing: { before: 120, after: 40 }, keepNext: true }),
      own(
        'TableNote',
        'Meldpunt Table Note',
        { size: 17, color: ink.quiet },
        { spacing: { after: 60 }, keepNext: true },
      ),
      own(
        'ChartTitle',
        'Meldpunt Chart Title',
        { size: 18, bold: true },
        { spacing: { before: 120, after: 0 }, keepNext: true },
      ),
      own('Cell', 'Meldpunt Cell', { size: 17 }, { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }),
      own(
        'CellSmall',
        'Meldpunt Small Cell',
        { size: 15 },
        { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own(
        'CellLarge',
        'Meldpunt Large Cell',
        { size: 22 },
        { spacing: { before: 60, after: 60, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      own('Head', 'header', { size: 17, color: ink.quiet }, { alignment: AlignmentType.RIGHT }),
      own(
        'Foot',
        'footer',
        { size: 17, color: ink.quiet },
        { tabStops: [{ type: TabStopType.RIGHT, position: mm(170) }] },
      ),
      own(
        'FootWide',
        'Meldpunt Wide Footer',
        { size: 17, color: ink.quiet },
        { tabStops: [{ type: TabStopType.RIGHT, position: mm(257) }] },
      ),
    ],
  };
}
