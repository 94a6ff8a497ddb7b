/// <reference types="vite/client" />
import { ChartLine, List, Phone, Settings, Sun, Table2 } from 'lucide-react';
import { type ReactNode, StrictMode, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../renderer/style/style.css';
import { Frame } from '../../../renderer/parts/frame.tsx';
import { KeySheet } from '../../../renderer/parts/key-sheet.tsx';
import { KeysProvider, useShortcut } from '../../../renderer/parts/keys.tsx';
import { LanguageProvider } from '../../../renderer/parts/language.tsx';
import { LiveRegion } from '../../../renderer/parts/live-region.tsx';
import { followTheme, setDensity } from '../../../renderer/parts/theme.ts';
import { day } from '../../../shared/dates.ts';
import { BoardPage } from './board-page.tsx';
import { DialogPage } from './dialog-page.tsx';
import { FiguresPage } from './figures-page.tsx';
import { FloatPage, PalettePage } from './float-page.tsx';
import { IntakePage } from './intake-page.tsx';
import { ListPage } from './list-page.tsx';
import { ReportPage } from './report-page.tsx';
import { SignalPage } from './signal-page.tsx';
import { StatesPage } from './states-page.tsx';

/** The parts with invented content, for looking at them; not part of the product. Everyone in it is invented. */
const pages: Readonly<Record<string, () => ReactNode>> = {
  states: StatesPage,
  board: BoardPage,
  report: ReportPage,
  intake: IntakePage,
  list: ListPage,
  signal: SignalPage,
  figures: FiguresPage,
  dialog: DialogPage,
  palette: PalettePage,
  float: FloatPage,
};

const items = [
  { id: 'board', label: 'Vandaag', icon: Sun, count: '2 over tijd', hot: true },
  { id: 'list', label: 'Register', icon: List },
  { id: 'signal', label: 'Signalen', icon: ChartLine, count: '1 nieuw' },
  { id: 'figures', label: 'Evaluatie', icon: Table2 },
  { id: 'states', label: 'Beheer', icon: Settings },
];

const calls = [
  { id: 'c1', name: 'Ilse van Dalen', detail: 'nu · 6 minuten', href: '#intake', icon: Phone },
  { id: 'c2', name: 'Onbekende beller', detail: 'geparkeerd om 10.31 uur', href: '#intake' },
  { id: 'c3', name: 'Ayla Demirkan', detail: 'terugbellen om 11.30 uur', href: '#intake' },
];

function Gallery() {
  const name = useSyncExternalStore(onHash, () => location.hash.slice(1));
  const Page = pages[name] ?? StatesPage;
  const [keysOpen, setKeysOpen] = useState(false);
  const go = (id: string) => () => {
    location.hash = id;
  };
  useShortcut({ id: 'find', keys: 'Ctrl+K', label: 'Zoek of doe', group: 'Overal', run: go('palette') });
  useShortcut({ id: 'keys', keys: '?', label: 'Dit overzicht', group: 'Overal', run: () => setKeysOpen(true) });
  useShortcut({ id: 'new', keys: 'N', label: 'Nieuwe melding', group: 'Buiten een veld', run: go('intake') });
  useShortcut({ id: 'board', keys: 'V', label: 'Vandaag', group: 'Buiten een veld', run: go('board') });
  return (
    <>
      <Frame
        items={items.map((item) => ({ ...item, href: `#${item.id}`, current: item.id === name }))}
        calls={calls.map((call) => ({ ...call, current: call.id === 'c1' && name === 'intake' }))}
        newReport={{ label: 'Nieuwe melding', href: '#intake' }}
        onCommand={go('palette')}
        me={{ name: 'Marit Hoekstra', role: 'Telefoon en afhandeling' }}
        onLock={() => {}}
      >
        <Page />
      </Frame>
      <KeySheet
        open={keysOpen}
        onClose={() => setKeysOpen(false)}
        foot="Werkt een toets niet fijn? Bij Beheer kunt u elke losse letter uitzetten."
      />
    </>
  );
}

function onHash(listener: () => void) {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
followTheme(theme === 'dark' || theme === 'contrast' || theme === 'light' ? theme : 'system');
setDensity(asked.get('density') === 'roomy' ? 'roomy' : 'compact');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider language={asked.get('language') === 'en' ? 'en' : 'nl'} today={day('2026-11-19')}>
        <KeysProvider>
          <LiveRegion>
            <Gallery />
          </LiveRegion>
        </KeysProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
