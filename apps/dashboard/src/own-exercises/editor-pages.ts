/** The pages of the editor: what the client reads first, each question, who may have it and read it, what is for staff. */
export type EditorPage = 'about' | 'care' | 'staff' | number;

/** On which page a place of an exercise is written. */
export function pageOf(path: string): EditorPage {
  const [part, index] = path.split('.');
  if (part === 'questions') return index === undefined ? 'about' : Number(index);
  if (part === 'summary' || part === 'counselorGuide' || part === 'caution') return 'staff';
  if (part === 'safetyClass' || part === 'visibility' || part === 'allowedVisibilities') return 'care';
  return 'about';
}
