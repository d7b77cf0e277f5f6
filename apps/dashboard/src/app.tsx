import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { AdminContext, AdminUI, CustomRoutes, memoryStore } from 'react-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ConfirmEmailPage } from './account/confirm-email-page';
import { SigningInPage } from './signing-in/signing-in-page';
import { CareTeamPage } from './care-team/care-team-page';
import { AlertsPage } from './alerts/alerts-page';
import { CaseloadPage } from './caseload/caseload-page';
import { CouplePage } from './couple/couple-page';
import { ApiFault } from './graphql/api-fault';
import { firstLanguage, keptColors } from './language/chosen';
import { i18nProvider } from './language/i18n-provider';
import { useDocumentLanguage, useWords } from './language/use-words';
import { ExercisePage } from './library/exercise-page';
import { LibraryPage } from './library/library-page';
import { dataProvider } from './lists/data-provider';
import { Empty } from './look/states';
import { darkTheme, lightTheme } from './look/theme';
import { CertificatePage } from './offboarding/certificate-page';
import { OffboardingPage } from './offboarding/offboarding-page';
import { OwnExercisePage } from './own-exercises/editor-page';
import { ImportPage } from './import/import-page';
import { ClientsPage } from './people/clients-page';
import { CouplesPage } from './people/couples-page';
import { TeamPage } from './people/team-page';
import { ChecklistPage } from './practice/checklist-page';
import { PolicyPage } from './practice/policy-page';
import { DayPage } from './day/day-page';
import { UpkeepPage } from './upkeep/upkeep-page';
import { PracticesPage } from './practice/practices-page';
import { SettingsPage } from './practice/settings-page';
import { ProviderPage } from './provider/provider-page';
import { ReturnPage } from './provider/return-page';
import { PrivateNotesPage } from './private-notes/private-notes-page';
import { RecordsPage } from './records/records-page';
import { authProvider } from './session/auth-provider';
import { ResetPage } from './session/reset-page';
import { useIsPrepared, useMe } from './session/session';
import { SessionGate } from './session/session-gate';
import { WelcomePage } from './session/welcome-page';
import { TrailPage } from './trail/trail-page';
import { homeOf, menuOf } from './shell/menu-of-roles';
import { NotFound } from './shell/not-found';
import { Shell } from './shell/shell';

// In memory alone: nothing clinical stays on the device.
const store = memoryStore({ locale: firstLanguage(), ...(keptColors() && { theme: keptColors() }) });

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, fault) => fault instanceof ApiFault && fault.code === 'UNAVAILABLE' && failures < 2,
      retryDelay: 800,
    },
  },
});

const Home = () => {
  const { shell } = useWords();
  switch (homeOf(useMe()?.roles ?? [], useIsPrepared())) {
    case 'checklist':
      return <ChecklistPage />;
    case 'caseload':
      return <CaseloadPage />;
    case 'couples':
      return <Navigate to="/couples" replace />;
    case 'practices':
      return <Navigate to="/practices" replace />;
    case 'nothing':
      return <Empty title={shell.noRoleTitle} text={shell.noRoleText} />;
  }
};

/** The pages of a person's roles. A page that is not theirs is not there; the API is what really guards it. */
const Pages = () => {
  const roles = useMe()?.roles ?? [];
  const { work, practice } = menuOf(roles, useIsPrepared());
  const mayOpen = new Set([...work, ...practice].map(entry => entry.key));
  return (
    <AdminUI
      disableTelemetry
      title="Roadback"
      layout={Shell}
      loginPage={false}
      authCallbackPage={false}
      catchAll={NotFound}
      dashboard={Home}
    >
      <CustomRoutes>
        {mayOpen.has('caseload') && <Route path="/couples/:id/:part?" element={<CouplePage />} />}
        {mayOpen.has('day') && <Route path="/today" element={<DayPage />} />}
        {roles.some(role => role !== 'PLATFORM_ADMIN') && (
          <Route path="/alerts" element={<AlertsPage mayRead={mayOpen.has('caseload')} supervises={roles.includes('SUPERVISOR')} />} />
        )}
        {mayOpen.has('caseload') && <Route path="/my-notes" element={<PrivateNotesPage />} />}
        {mayOpen.has('library') && <Route path="/library" element={<LibraryPage />} />}
        {mayOpen.has('library') && <Route path="/library/:slug" element={<ExercisePage />} />}
        {roles.includes('COUNSELOR') && <Route path="/library/own/:id" element={<OwnExercisePage />} />}
        {mayOpen.has('couples') && <Route path="/couples" element={<CouplesPage />} />}
        {mayOpen.has('couples') && <Route path="/care-team/:coupleId" element={<CareTeamPage />} />}
        {mayOpen.has('clients') && <Route path="/clients" element={<ClientsPage />} />}
        {mayOpen.has('clients') && <Route path="/clients/file" element={<ImportPage />} />}
        {mayOpen.has('settings') && <Route path="/checklist" element={<ChecklistPage />} />}
        {mayOpen.has('policy') && <Route path="/policy" element={<PolicyPage />} />}
        {mayOpen.has('staff') && <Route path="/team" element={<TeamPage />} />}
        {mayOpen.has('records') && <Route path="/records" element={<RecordsPage />} />}
        {mayOpen.has('trail') && <Route path="/trail" element={<TrailPage />} />}
        {mayOpen.has('settings') && <Route path="/settings" element={<SettingsPage />} />}
        <Route path="/account" element={<SigningInPage />} />
        <Route path="/confirm-email" element={<ConfirmEmailPage />} />
        {mayOpen.has('practices') && <Route path="/practices" element={<PracticesPage />} />}
        {mayOpen.has('practices') && <Route path="/practices/:id/leaving" element={<OffboardingPage />} />}
        {mayOpen.has('upkeep') && <Route path="/service" element={<UpkeepPage />} />}
        {mayOpen.has('practices') && <Route path="/practices/:id/certificate" element={<CertificatePage />} />}
      </CustomRoutes>
    </AdminUI>
  );
};

/** A welcome link, a forgotten password, and the practice's own account lead past signing in; every other address asks for it first. */
const Entrances = () => {
  useDocumentLanguage();
  return (
    <Routes>
      <Route path="/welcome" element={<WelcomePage />} />
      <Route path="/reset" element={<ResetPage />} />
      <Route path="/provider" element={<ProviderPage />} />
      <Route path="/provider/return" element={<ReturnPage />} />
      <Route
        path="*"
        element={
          <SessionGate>
            <Pages />
          </SessionGate>
        }
      />
    </Routes>
  );
};

export const App = () => (
  <AdminContext
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline />
    <Entrances />
  </AdminContext>
);
