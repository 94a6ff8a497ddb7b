import { ExportFormat, exportFormats } from '../../../shared/contract/evaluation.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';

interface FormatSelectProps {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** What people call each format. */
const names: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'Excel (XLSX)',
  ods: 'OpenDocument (ODS)',
  csv: 'CSV',
  json: 'JSON',
  pdf: 'PDF',
  docx: 'Word (DOCX)',
};

/** The kind of file, and below it what that one is for. */
export function FormatSelect({ value, onChange }: FormatSelectProps) {
  const { say } = useLanguage();
  return (
    <Select
      label={say(evaluationText['evaluation.format'])}
      hint={say(evaluationText[`evaluation.for-${value}`])}
      value={value}
      onChange={(chosen) => onChange(ExportFormat.parse(chosen))}
      options={exportFormats.map((format) => ({ value: format, label: names[format] }))}
    />
  );
}
