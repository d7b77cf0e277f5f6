/**
 * How many SQL statements one request may send for a root field, everything counted: the session, `begin`, the context, the work,
 * `commit`. A screen that needs more than its row allows is looked at again before its row is changed; a new operation gets a row.
 */
export const statementBudgets: Readonly<Record<string, number>> = {
  // Whoever knocks
  me: 8,
  signIn: 16,
  signOut: 2,
  acceptWelcome: 19,
  enterPractice: 12,
  changePreferences: 15,
  // Practices and their people
  practices: 2,
  openPractice: 9,
  changePractice: 6,
  staff: 5,
  addStaff: 10,
  clients: 5,
  addClient: 11,
  renewWelcome: 6,
  couples: 5,
  formCouple: 10,
  // The counselor's screens and acts
  caseload: 5,
  couple: 13,
  exercises: 5,
  exerciseVersion: 5,
  previewSchedule: 7,
  openPlan: 11,
  openStep: 12,
  completeStep: 12,
  assignExercise: 18,
  endAssignment: 9,
  submission: 5,
  reviewSubmission: 9,
  // The client's
  today: 5,
  myTask: 6,
  submitTask: 10,
  stopSharing: 6,
  sharedWithMe: 5,
  myRoadmap: 5,
  checkIn: 9,
  myCheckIns: 6,
  myTrend: 6,
};
