import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { useState } from 'react';
import { JustDone } from './just-done.tsx';
import { AdministrationScreen } from './screens/administration/administration-screen.tsx';
import { CaseScreen } from './screens/case/case-screen.tsx';
import { EntryGate } from './screens/entry/entry-gate.tsx';
import { EvaluationScreen, FoundReportsScreen } from './screens/evaluation/evaluation-screen.tsx';
import { HandoverScreen } from './screens/handover/handover-screen.tsx';
import { ImportScreen } from './screens/import/import-screen.tsx';
import { IntakeScreen } from './screens/intake/intake-screen.tsx';
import { LogScreen } from './screens/log/log-screen.tsx';
import { RegisterScreen } from './screens/register/register-screen.tsx';
import { ReviewScreen } from './screens/review/review-screen.tsx';
import { RulesScreen } from './screens/signals/rules-screen.tsx';
import { SignalsScreen } from './screens/signals/signals-screen.tsx';
import { TrialScreen } from './screens/signals/trial-screen.tsx';
import { TodayScreen } from './screens/today/today-screen.tsx';
import { HandOnScreen } from './screens/work/hand-on-screen.tsx';
import { WorkScreen } from './screens/work/work-screen.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
      <JustDone />
    </Shell>
  ),
});

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen }),
  createRoute({ getParentRoute: () => root, path: '/nieuw', component: IntakeScreen }),
  createRoute({ getParentRoute: () => root, path: '/nieuw/$draftId', component: IntakeScreen }),
  createRoute({ getParentRoute: () => root, path: '/melding/$caseId', component: CaseScreen }),
  createRoute({ getParentRoute: () => root, path: '/melding/$caseId/overdracht', component: HandoverScreen }),
  createRoute({ getParentRoute: () => root, path: '/termijnen', component: WorkScreen }),
  createRoute({ getParentRoute: () => root, path: '/termijnen/overdragen', component: HandOnScreen }),
  createRoute({ getParentRoute: () => root, path: '/register', component: RegisterScreen }),
  createRoute({ getParentRoute: () => root, path: '/register/inlezen', component: ImportScreen }),
  createRoute({ getParentRoute: () => root, path: '/signalen', component: SignalsScreen }),
  createRoute({ getParentRoute: () => root, path: '/signalen/proef', component: TrialScreen }),
  createRoute({ getParentRoute: () => root, path: '/signalen/regels', component: RulesScreen }),
  createRoute({ getParentRoute: () => root, path: '/signalen/$signalId', component: SignalsScreen }),
  createRoute({ getParentRoute: () => root, path: '/evaluatie', component: EvaluationScreen }),
  createRoute({ getParentRoute: () => root, path: '/evaluatie/gevonden-meldingen', component: FoundReportsScreen }),
  createRoute({ getParentRoute: () => root, path: '/beheer', component: AdministrationScreen }),
  createRoute({ getParentRoute: () => root, path: '/logboek', component: LogScreen }),
  createRoute({ getParentRoute: () => root, path: '/controle', component: ReviewScreen }),
];

const routeTree = root.addChildren(routes);

/** The application: first who is at the screen, then the screens. */
export function App() {
  return (
    <EntryGate>
      <Screens />
    </EntryGate>
  );
}

/** The screens of whoever is inside. The next one begins anew: at the address as it is then, with nothing of the last. */
function Screens() {
  const [router] = useState(() =>
    createRouter({ routeTree, history: createHashHistory(), defaultNotFoundComponent: NotFound }),
  );
  return <RouterProvider router={router} />;
}
