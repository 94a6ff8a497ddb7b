/** How this program writes the rows of reports. Raised when it computes something new there; older rows are then written anew. */
export const rowsVersion = '4';
