import { all, type LexiconTables } from "../../grammar/index.js";

/** Verbs of deciding and doing that a government stands before. */
const ACTING = `
began begun has had said says announced completed joined decided condemned accused called wants agreed rejected
denied warned urged supports backs denies insists plans will fears considers launched carried sent refused hopes
expects sees demanded vowed imposed signed threatened ordered withdrew recalled closed opened reopened severed
expelled summoned pulled halted suspended lifted resumed welcomed voiced backed opposed blamed cut pledged
offered proposed insisted sought seeks withdraws recalls leaves left imposes rejects accuses calls warns hosts
hosted brokered mediated ratified approved vetoed recognised recognized endorsed sanctioned deployed dispatched
`;

export const actingVerbs: LexiconTables = { actingVerb: all(ACTING.trim().split(/\s+/)) };
