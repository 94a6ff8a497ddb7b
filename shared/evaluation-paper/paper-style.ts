/** The style of a printed evaluation, beside that of all paper: calm, one accent, nothing torn apart that belongs together. */
export const paperStyle = `
@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
@page sideways { size: A4 landscape; margin: 18mm 20mm 20mm; }
h1 { font-size: 30pt; line-height: 1.1; font-weight: 600; margin: 0 0 4mm; color: #0b5a68; }
h2 { font-size: 18pt; font-weight: 600; line-height: 1.2; margin: 0 0 4mm; padding-bottom: 2mm; border-bottom: 0.5mm solid #13232b; color: #13232b; }
h3 { font-size: 13pt; font-weight: 600; margin: 0 0 1.5mm; color: #0b5a68; }
.cover { break-after: page; padding-top: 18mm; }
.cover .office { font-size: 13pt; font-weight: 600; margin: 0 0 58mm; padding-bottom: 3mm; border-bottom: 0.8mm solid #0b5a68; }
.cover .warning { font-size: 15pt; font-weight: 700; border: 0.6mm solid #a11d14; color: #a11d14; padding: 3mm 5mm; margin: -48mm 0 30mm; }
.cover .subtitle { font-size: 16pt; margin: 0 0 2mm; }
.cover .status { font-size: 12pt; color: #46565d; margin: 0 0 40mm; }
.facts td { font-size: 9.5pt; overflow-wrap: anywhere; }
.facts tbody th { font-size: 9.5pt; width: 30%; font-weight: 600; }
.contents { break-after: page; }
.contents ul { list-style: none; padding: 0; margin: 0; }
.contents > ul { columns: 2; column-gap: 12mm; }
.contents ul { list-style: none; padding: 0; margin: 0; }
.contents li { margin: 0 0 0.4mm; }
.contents .chapter-line { margin: 0 0 3.5mm; font-weight: 600; break-inside: avoid; }
.contents .chapter-line ul { margin: 0.6mm 0 0; font-weight: 400; }
.contents a { display: flex; align-items: baseline; gap: 1.5mm; color: #13232b; text-decoration: none; }
.contents li li a { padding-left: 4mm; font-size: 9.5pt; }
.contents .of { flex: 0 1 auto; }
.contents .dots { flex: 1 0 4mm; border-bottom: 0.25mm dotted #71838a; }
.contents .page { min-width: 6mm; text-align: right; font-variant-numeric: tabular-nums; }
.chapter { break-before: page; }
.contents + .chapter { break-before: auto; }
.lead, .whole, .figure { break-inside: avoid; }
.lead { break-after: avoid; }
.table-section { margin: 0 0 7mm; }
.long { break-before: page; }
.long:first-child { break-before: auto; }
.apart .lead { break-after: auto; }
.sideways { page: sideways; }
.definition { font-size: 9.5pt; color: #46565d; }
.points { margin: 0 0 4mm; padding-left: 5mm; }
.points li { margin: 0 0 1.6mm; }
.figure { margin: 3mm 0 4mm; }
.figure p { font-size: 9.5pt; font-weight: 600; margin: 0 0 2mm; }
.chart { display: block; width: 100%; height: auto; }
.figures { margin: 2mm 0 1.5mm; }
.small-table { break-inside: avoid; }
.figures caption { text-align: left; font-size: 9.5pt; font-weight: 600; padding: 0 0 1.5mm; break-inside: avoid; }
.figures th, .figures td { padding: 0.6mm 1.5mm 0.6mm 0; font-size: 9pt; border-bottom: 0.2mm solid #d2d9da; line-height: 1.25; }
.figures td, .figures thead th + th, .figures thead tr + tr th { text-align: right; font-variant-numeric: tabular-nums; width: 15.5mm; overflow-wrap: normal; }
.figures thead th { vertical-align: bottom; font-size: 8pt; color: #46565d; border-bottom: 0.3mm solid #13232b; }
.figures thead tr:first-child:not(:last-child) th[colspan] { border-bottom: 0.2mm solid #71838a; color: #13232b; }
.figures .start { padding-left: 4mm; }
.figures tbody th { width: auto; font-weight: 400; }
.figures .level-2 th { padding-left: 5mm; color: #46565d; }
.figures .level-0 th, .figures .level-0 td { font-weight: 600; border-top: 0.3mm solid #13232b; border-bottom: 0; }
.figures .closed { color: #46565d; font-style: italic; }
.figures .none { color: #46565d; }
.figures .together { break-before: avoid; }
.figures tr.together:first-child { break-before: auto; }
.few td, .few thead th + th, .few thead tr + tr th { width: 28mm; }
.turned thead th + th { width: auto; text-align: right; vertical-align: bottom; padding: 0 1.5mm 1mm 0; height: 34mm; }
.turned thead th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 34mm; font-size: 8pt; }
.turned th, .turned td { font-size: 8pt; padding-top: 0.35mm; padding-bottom: 0.35mm; }
.turned td { width: 11.5mm; }
.turned td:last-child { font-weight: 600; }
.figures + .figures { margin-top: 6mm; }
.large th, .large td { padding-top: 2mm; padding-bottom: 2mm; font-size: 11pt; }
.large td, .large thead th + th { width: 36mm; }
.large td:nth-of-type(1) { font-size: 16pt; font-weight: 600; color: #0b5a68; }
.large td { vertical-align: baseline; }
.large tbody th { vertical-align: baseline; }
.note { font-size: 8.5pt; font-weight: 400; color: #46565d; }
`;
