import { all, type LexiconTables } from "../../grammar/index.js";
import { GIVEN_NAMES } from "./given-names.js";

const words = (text: string) => text.trim().split(/\s*,\s*/);

/** Ranks and offices that stand before a name and make no chief office of a country. */
const TITLES = `
foreign minister, defense minister, defence minister, interior minister, minister, secretary, secretary of state,
secretary-general, secretary general, general, gen., gen, colonel, col., major, captain, lieutenant, sheikh,
ayatollah, mr, mr., mrs, ms, dr, dr., spokesman, spokeswoman, spokesperson, director, ambassador, envoy, senator,
sen., governor, mayor, judge, chief, commander, chairman, head, us president, vice president, deputy, leader,
doctor, professor, director general, special envoy, gov, gov., rep, rep., lt., sgt., capt., lawmaker,
congressman, congresswoman, councillor, commissioner, archbishop, bishop, cardinal, pope, pastor, imam, attorney,
prosecutor, sheriff, marshal, coroner, superintendent, coach, mp, mla, prince, princess, queen, crown princess,
brigadier, brig., brigadier general, brig. gen., major general, maj., maj. gen., lieutenant general, lt. gen.,
lieutenant colonel, admiral, adm., grand ayatollah, hojatoleslam, hojjatoleslam, mullah, rabbi, patriarch, mufti,
grand mufti, foreign secretary, president-elect, sayyed, sayyid, seyyed, seyed, undersecretary, mk, mks, mps, speaker, hrh, hh, hm, ceo, cfo, ruler, adm, brig, col, lt, sgt, capt, sen, maj, sir, consul, consul general, consul-general, defence secretary, defense secretary, justice minister
`;

/** Nouns in names of organisations. */
const ORGANISATIONS = `
ministry, university, council, committee, party, agency, organization, organisation, association, institute,
commission, bank, company, corporation, foundation, federation, union, league, court, parliament, congress,
senate, assembly, authority, bureau, department, office, college, academy, society, centre, center, club, group,
front, brigade, battalion, movement, observatory, network, coalition, fund, airlines, airways, army, police,
guard, corps, command, hospital, school, church, museum, times, post, news, herald, tribune, journal, press,
television, radio, inc, ltd, chamber, administration, service, services, board, mission, alliance, forum,
secretariat, embassy, watch
`;

/** Words around and in names: titles, given names, nouns of organisations. */
export const nameWords: LexiconTables = {
	title: {
		president: "president",
		"prime minister": "prime minister",
		premier: "prime minister",
		king: "king",
		emir: "emir",
		chancellor: "chancellor",
		"supreme leader": "supreme leader",
		"crown prince": "crown prince",
		...all(words(TITLES), "other" as const),
	},
	givenName: all(GIVEN_NAMES),
	orgNoun: all(words(ORGANISATIONS)),
	nameLink: all(["and", "for", "&", "on"]),
};
