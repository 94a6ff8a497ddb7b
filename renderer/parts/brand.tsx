/** The mark and the name of the office. */
export function Brand() {
  return (
    <div className="brand">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect className="plate" width={28} height={28} rx={3} />
        <path className="stroke" d="M9 5v18" />
        <path className="stroke thick" d="M13 10h10M13 15h10M13 20h6" />
      </svg>
      <span>
        Meldpunt
        <br />
        Wmo en Jeugdwet
      </span>
    </div>
  );
}
