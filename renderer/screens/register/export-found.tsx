import { keepPreviousData } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { Filters } from '../../../shared/contract/register.ts';
import { registerText } from '../../../shared/text/register.ts';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { useApi, useRead } from '../../queries.ts';
import { countFilters } from '../../report-filters.ts';

/**
 * On to a file of the reports that are filtered to, for who may make one. The number is that of the file: sensitive reports
 * of somebody else stay out of it.
 */
export function ExportFound({ filters }: { readonly filters: Filters }) {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const enabled = useMay()('caseFile.make') && countFilters(filters) > 0;
  const read = useRead(
    api.caseFile.count.queryOptions({ input: { filters }, enabled, placeholderData: keepPreviousData }),
  );
  if (!enabled || read.state !== 'ready' || read.value.count === 0) return null;
  const { count } = read.value;
  return (
    <LinkButton small icon={Download} href="#/evaluatie/gevonden-meldingen">
      {say(registerText['register.export'], { count, shown: formatNumber(count) })}
    </LinkButton>
  );
}
