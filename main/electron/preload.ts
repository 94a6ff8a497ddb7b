import { contextBridge, ipcRenderer } from 'electron';
import { channel } from './channel.ts';
import { forwardPort } from './forward-port.ts';

// All that the page gets of Electron: the name of the channel. A message port cannot pass the bridge, so the page makes
// the channel and posts one end to its own window; this is the one listener, and it sends that end on.
contextBridge.exposeInMainWorld('meldpunt', Object.freeze({ host: 'electron', channel }));
window.addEventListener(
  'message',
  forwardPort<MessagePort>(window, (port) => ipcRenderer.postMessage(channel, null, [port])),
);
