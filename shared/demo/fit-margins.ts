/**
 * Fits a table to given row and column totals by iterative proportional fitting (Deming and Stephan 1940): rows and
 * columns are scaled in turn. Cells that are zero stay zero; the totals are taken as shares. Returns shares of the whole.
 */
export function fitMargins(
  affinity: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): readonly (readonly number[])[] {
  const rows = shares(rowTotals);
  const columns = shares(columnTotals);
  let table = affinity.map((row) => [...row]);
  for (let round = 0; round < 200; round += 1) {
    table = table.map((row, at) => scaled(row, (rows[at] ?? 0) / (sum(row) || 1)));
    const factors = columns.map((total, at) => total / (sum(table.map((row) => row[at] ?? 0)) || 1));
    table = table.map((row) => row.map((cell, at) => cell * (factors[at] ?? 0)));
  }
  return table;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function shares(numbers: readonly number[]): readonly number[] {
  return scaled(numbers, 1 / sum(numbers));
}

function scaled(numbers: readonly number[], factor: number): number[] {
  return numbers.map((one) => one * factor);
}
