/** The one channel between page and host, and the one message on it: here is the end of a message channel. */
export const channel = 'meldpunt:connect';
