/** What the custodian reads first. */
export const archiveReadme = (practice: string, custodian: string): string => `The clinical records of ${practice}, for ${custodian}.

clients/        one folder for each client: record.html to read, record.json with all of it
couples/        what the care team wrote about both partners
private-notes/  what each counselor wrote for themself alone: one file for each author, encrypted to you once more, so that nobody comes
                upon them by chance. Open one only where you must: age -d -i KEY -o NOTES.json FILE.json.age
practice/       what is of no client and no couple: the staff, the policies, legal holds
trail/          the audit trail. To verify it: cat trail/*.jsonl > trail.jsonl && node apps/api/dist/verify-audit.js --export trail.jsonl
manifest.json   how many rows of each kind there are, and the SHA-256 of each file
RECEIPT.txt     a code. Give it to whoever runs Roadback once you have seen that the records open: after that, and never before, the
                keys of the practice are destroyed, and these files are all that remains

Give no client the folder of another one, nor a folder of couples/ or private-notes/: a partner may be in danger from the other.
Keep these files as the law of your place asks for clinical records: encrypted, in two places.
`;
