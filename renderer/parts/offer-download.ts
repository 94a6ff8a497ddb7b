interface DownloadFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** Longer than any browser takes to begin; after that the bytes may go. */
const keptForSeconds = 60;

/** Hands a file of this page to the browser as a download; nothing goes over the network. */
export function offerDownload({ name, mime, base64 }: DownloadFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  offerBlob(name, new Blob([bytes], { type: mime }));
}

/** The same for bytes that are there already. */
export function offerBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptForSeconds * 1000);
}
