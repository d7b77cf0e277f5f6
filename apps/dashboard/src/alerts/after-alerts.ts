import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { coupleDocument } from '../couple/couple-queries';
import { alertsDocument, alertsPassedOnDocument } from './alert-queries';

/** What is read again once somebody has an alert, or closed it. */
export const afterAlerts = [alertsDocument, alertsPassedOnDocument, coupleDocument, 'caseload', caseloadHeadDocument];
