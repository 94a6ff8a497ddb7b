import type { Day } from '../../../shared/dates.ts';
import { reviewText } from '../../../shared/text/review.ts';
import { useLanguage } from '../../parts/language.tsx';
import { PdfButton } from '../../parts/pdf-button.tsx';
import { useApi } from '../../queries.ts';

/** The review of a week on paper, with where the log ends. */
export function PrintReview({ week }: { readonly week: Day }) {
  const { say, language } = useLanguage();
  const api = useApi();
  return (
    <PdfButton
      label={say(reviewText['review.print'])}
      busyLabel={say(reviewText['review.printing'])}
      onPrint={() => api.review.print.call({ week, language })}
    />
  );
}
