/**
 * The inverse of a small symmetric positive definite matrix (row by row; only its lower half is read), by Cholesky decomposition;
 * null when it is not positive definite to working precision. An empty matrix has an empty inverse.
 * Source: Golub & Van Loan (2013), Matrix Computations, 4.2.
 */
export function invertSymmetric(matrix: Float64Array, order: number): Float64Array | null {
  const lower = cholesky(matrix, order);
  if (!lower) return null;
  const inverse = new Float64Array(order * order);
  for (let column = 0; column < order; column += 1) {
    const solved = backward(lower, order, forward(lower, order, column));
    for (let row = 0; row < order; row += 1) inverse[row * order + column] = solved[row] ?? 0;
  }
  return inverse;
}

function cholesky(matrix: Float64Array, order: number): Float64Array | null {
  const lower = new Float64Array(order * order);
  const at = (row: number, column: number) => lower[row * order + column] ?? 0;
  for (let row = 0; row < order; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * order + column] ?? 0;
      const whole = rest;
      for (let k = 0; k < column; k += 1) rest -= at(row, k) * at(column, k);
      if (row === column && !(rest > 1e-13 * Math.abs(whole))) return null;
      lower[row * order + column] = row === column ? Math.sqrt(rest) : rest / at(column, column);
    }
  }
  return lower;
}

/** Solves L y = the unit vector of this column. */
function forward(lower: Float64Array, order: number, column: number): Float64Array {
  const solved = new Float64Array(order);
  for (let row = column; row < order; row += 1) {
    let rest = row === column ? 1 : 0;
    for (let k = column; k < row; k += 1) rest -= (lower[row * order + k] ?? 0) * (solved[k] ?? 0);
    solved[row] = rest / (lower[row * order + row] ?? 1);
  }
  return solved;
}

/** Solves Lᵀ x = y. */
function backward(lower: Float64Array, order: number, y: Float64Array): Float64Array {
  const solved = new Float64Array(order);
  for (let row = order - 1; row >= 0; row -= 1) {
    let rest = y[row] ?? 0;
    for (let k = row + 1; k < order; k += 1) rest -= (lower[k * order + row] ?? 0) * (solved[k] ?? 0);
    solved[row] = rest / (lower[row * order + row] ?? 1);
  }
  return solved;
}
