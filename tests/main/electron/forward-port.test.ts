import { expect, test } from 'vitest';
import { channel } from '../../../main/electron/channel.ts';
import { forwardPort } from '../../../main/electron/forward-port.ts';

const page = {};
const [port, another] = ['port', 'another port'];

test('the end of a channel that the page itself hands over is passed on, and nothing else is', () => {
  const sent: string[] = [];
  const receive = forwardPort<string>(page, (end) => sent.push(end));

  receive({ source: {}, data: channel, ports: [port] });
  receive({ source: null, data: channel, ports: [port] });
  receive({ source: page, data: 'meldpunt:other', ports: [port] });
  receive({ source: page, data: { channel }, ports: [port] });
  receive({ source: page, data: channel, ports: [] });
  receive({ source: page, data: channel, ports: [port, another] });
  expect(sent).toEqual([]);

  receive({ source: page, data: channel, ports: [port] });
  expect(sent).toEqual([port]);
});
