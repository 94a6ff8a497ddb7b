import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { optionLabel } from '../../../shared/text/option-label.ts';
import { useLanguage } from '../../parts/language.tsx';
import { OneFinding } from './one-finding.tsx';
import { TermList } from './terms-side.tsx';
import type { Track } from './tracks.ts';

interface TracksPartProps {
  readonly view: CaseView;
  readonly tracks: readonly Track[];
  /** The answers of this track are folded away. */
  readonly isFolded: (track: Track) => boolean;
  /** The line of an answered question, by its place in the conversation. */
  readonly lineAt: (index: number) => ReactNode;
}

/** The matters of a report side by side, each with its own name, finding, terms and answers; objection and appeal first. */
export function TracksPart({ view, tracks, ...lines }: TracksPartProps) {
  return (
    <div className="tracks">
      {tracks.map((track, index) => (
        <OneTrack key={track.matter} view={view} track={track} first={index === 0} {...lines} />
      ))}
    </div>
  );
}

interface OneTrackProps extends Pick<TracksPartProps, 'view' | 'isFolded' | 'lineAt'> {
  readonly track: Track;
  readonly first: boolean;
}

function OneTrack({ view, track, first, isFolded, lineAt }: OneTrackProps) {
  const { say } = useLanguage();
  const { matter, asked, waits, finding, deadlines } = track;
  const headingId = `case-track-${matter}`;
  const runs = view.stage !== 'closed' && view.stage !== 'with-ombudsman';
  const stage = waits
    ? say(caseText['case.question-count'], { count: asked.length + 1 })
    : say(caseText['case.answered-count'], { count: asked.length });
  return (
    <section className="track" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        <TrackName track={track} />
      </h3>
      <p className="sm muted">{stage}</p>
      {runs && finding !== null && (
        <OneFinding finding={finding}>
          <div className="track-terms">
            <TermList
              view={view}
              deadlines={deadlines}
              changes={view.termChanges.filter((each) => each.matter === matter)}
              headingId={headingId}
              keyed={first}
              none={say(caseText['case.no-terms'])}
            />
          </div>
        </OneFinding>
      )}
      {!isFolded(track) && asked.length > 0 && <ol className="talk">{asked.map(lineAt)}</ol>}
    </section>
  );
}

/** "Onderwerp 2: Gedrag": its place in the report, and what it is about as soon as that is told. */
function TrackName({ track: { matter, about } }: { readonly track: Track }) {
  const { say } = useLanguage();
  const place = say(caseText['case.matter'], { count: matter + 1 });
  const label = about && optionLabel(about.question, about.value);
  return label ? `${place}: ${say(label)}` : place;
}
