/** pdf.js has no types for its reader: importing it is all that is done with it. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
