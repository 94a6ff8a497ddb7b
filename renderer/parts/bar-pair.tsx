interface BarPairProps {
  readonly now: number;
  readonly before: number;
  /** The largest value of the column; both bars share it. */
  readonly max: number;
}

/** Now above, before below, beside the figures that say the same. */
export function BarPair({ now, before, max }: BarPairProps) {
  const scale = (value: number) => (max > 0 ? (value / max) * 100 : 0);
  return (
    <svg className="bar-pair" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect className="now" y={2} height={7} width={scale(now)} />
      <rect className="before" y={10} height={3} width={scale(before)} />
    </svg>
  );
}
