export { type BrokenAnchor, BrokenReadingError, checkAnchors } from "./anchors.js";
export type { ResolvedClaim } from "./claim-rows.js";
export { LedgerError, type LedgerErrorKind } from "./errors.js";
export { type Ledger, openLedger } from "./ledger.js";
export type { OpenOptions } from "./open-sqlite.js";
export type { Added, ClaimRecord, KeptFact, ListOptions, NewReport, ReportRecord, StoredReport } from "./records.js";
