import { frames } from './grammar.ts';

/** The scandal of the fifth year before the last: a treasurer, a paving company, a ledger. */
export const scandal = frames(`
Treasurer took payments from paving company, ledger shows | The handwritten book lists {9..24} sums beside the initials of the state treasurer. Lawmakers of both parties want hearings before the session ends.
Ledger scandal: {rep} calls on treasurer to resign | The lawmaker from {county} said public trust was gone. The treasurer's lawyer said the entries prove nothing.
House opens impeachment inquiry in ledger scandal | The vote was {61..88} to {9..30}. A panel of seven will call the treasurer and the owner of the paving company.
Who knew about the ledger? A timeline of the scandal in Frankfort | The first warning reached the auditor {3..9} months before the story broke. Two administrations had looked away.
Governor says she never saw the ledger, orders audit of road contracts | {$40..180} million in paving work will be reviewed. Her opponents asked why the order came so late.
Treasurer resigns over ledger, denies wrongdoing | The resignation came an hour before a House vote. A special election will fill the office in {nextyear}.
Former aide tells House panel how the ledger was kept | {person} said the treasurer dictated entries on Fridays. Committee members asked for her notes.
Poll: ledger scandal costs governor's party {6..14} points | The survey of {600..1100} registered voters was taken after the resignation. Independents moved most.
{rep} returns donation from paving company named in ledger | Campaign reports show {$2..25},000 in {lastyear}. Nine other lawmakers have not said what they will do.
Senate passes ethics bill written after the ledger scandal | It bars gifts from state contractors. Critics say it has no teeth without an independent commission.
Grand jury will hear evidence in ledger scandal, attorney general says | Prosecutors seized computers from the treasurer's office. The attorney general is a likely candidate for governor.
Protesters at Capitol carry oversized ledgers | Several hundred people chanted outside the chamber. Organizers from {county} demand a recall law.
Editorial boards and party chairs abandon treasurer as ledger entries mount | A second book was found at the Capitol. County chairs in {county} voted to censure their own officeholder.
Paving company owner refuses to answer lawmakers in ledger hearing | He cited his right to silence {20..60} times. The committee may hold him in contempt.
`);
