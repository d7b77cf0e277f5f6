/** What is new inside the portal. It says that, once; nothing counts, and nothing says what was missed (R8). */
export const newsEn = {
  dot: 'something new',
  marked: 'What is new since you last looked is marked.',
  new: 'New',
  reminder: 'Reminder',
};
