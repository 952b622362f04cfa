import { all, type NameWords } from "../../grammar/index.js";

const words = (text: string) => text.trim().split(/\s*,\s*/);

/** Nouns that say of the name they head that it is a place. Those of which an organisation is as often are left out. */
const PLACES = `
street, road, avenue, ave, boulevard, highway, motorway, bridge, square, river, lake, mountain, mountains, valley,
island, islands, sea, gulf, bay, strait, canal, peninsula, desert, airport, airbase, air base, naval base, camp,
crossing, checkpoint, province, governorate, county, district, region, city, town, village, park, dam, port, harbour,
prison, mosque, palace, stadium, gate, temple, shrine, cemetery, castle, fortress, citadel, bazaar, refinery, pipeline,
republic, kingdom, sultanate, principality, empire, territories, territory, strip, heights, plateau, coast, ocean,
basin, delta, oasis, hills, forest, reservoir, dock, parish, plain, archipelago, glacier, creek, lagoon, wall
`;

/** Nouns that say of the name they head that it is an organisation. */
const ORGANISATIONS = `
ministry, university, college, council, committee, party, agency, organization, organisation, association, institute,
commission, bank, company, corporation, corp, foundation, federation, court, parliament, congress, senate, assembly,
authority, bureau, department, academy, society, club, group, brigade, brigades, battalion, battalions, movement,
observatory, network, coalition, fund, airlines, airways, airline, air, army, police, command, inc, ltd, plc, gmbh, llc,
holding, holdings, times, post, news, herald, tribune, journal, press, daily, gazette, newspaper, television, tv, radio,
chamber, services, alliance, forum, secretariat, embassy, watch, forces, militia, division, cabinet,
faction, bloc, directorate, syndicate, fc, petroleum, telecom, telecommunications, aerospace, systems, insurance,
legion, regiment, squadron, navy, air force, stock exchange, red crescent, red cross
`;

/** Nouns that say of the name they head that it is neither a person nor a place nor an organisation. */
const OTHERS = `
war, wars, battle, cup, championship, championships, olympics, olympic games, asian games, arab games, prize, award,
awards, trophy, medal, act, treaty, accord, accords, agreement, pact, convention, protocol, resolution, summit,
festival, independence day, national day, labour day, labor day, election day, memorial day, nakba day, land day, eve, intifada, revolution, uprising, massacre, bill, amendment, constitution, declaration,
crisis, syndrome, disease, virus, derby, marathon, campaign, rebellion, champions league, premier league,
pro league, expo, holocaust, genocide, crude, grand prix, world series, elections
`;

/** Nouns of these that are family names as well. */
const SURNAMES = `
park, lake, hill, hills, forest, bridge, castle, temple, street, post, day, field, bay, port, west, river, rivers, lane,
gate, dock, strip, war, cup, bill, prize, crude, eve, press, club, company, plain, parish, coast, court, air, times
`;

/** First words of names that tell what is named. */
const PLACE_OPENINGS = `
mount, mt, lake, camp, fort, port, cape, wadi, jabal, jebel, djebel, gebel, deir, dayr, kfar, kafr, beit, bayt, bab, ain,
ayn, ras, tal, qasr, burj, souq, souk, jisr, marj, shatt, nahr, khirbet, kibbutz, moshav, givat, ramat, khan, sidi, oued,
stade, palais
`;
const ORGANISATION_OPENINGS = `
maccabi, hapoel, beitar, bank, banque, radio, jabhat, jaysh, jaish, jeish, liwa, kataib, kata'ib, katibat, harakat, hizb,
ansar, saraya, faylaq, failaq, asaib, asa'ib, ahrar, tehrik, hashd, shabab
`;

/** Common nouns of places, behind whose "of" or before which the name of one stands. */
const PLACE_NOUNS = `
city, cities, town, towns, village, villages, district, districts, province, provinces, governorate, governorates,
county, counties, neighbourhood, neighbourhoods, neighborhood, neighborhoods, suburb, suburbs, outskirts, countryside,
island, islands, port, region, enclave, municipality, crossing, street, road, river, valley, mosque, square, airport,
checkpoint, refinery, oilfield, gas field, oil field, settlement, hamlet, wilayat, refugee camp, peninsula, desert
`;

/** Peoples and faiths: their names are names, but of no person, place or organisation. Nationalities stand apart. */
const PEOPLES = `
syrians, iraqis, jordanians, palestinians, israelis, yemenis, egyptians, libyans, saudis, iranians, turks, emiratis,
qataris, kuwaitis, bahrainis, omanis, tunisians, algerians, moroccans, somalis, americans, british, germans, russians,
ukrainians, italians, indians, pakistanis, afghans, greeks, canadians, australians, nigerians, ethiopians, eritreans,
europeans, africans, asians, arab, arabs, kurd, kurds, kurdish, berber, berbers, amazigh, turkmen, turkoman, turkomans,
tuareg, bedouin, bedouins, persian, persians, assyrian, assyrians, armenians, circassian, circassians, chechen,
chechens, uyghur, uyghurs, uighur, uighurs, rohingya, hebrew, muslim, muslims, islam, islamic, islamist, islamists,
sunni, sunnis, shia, shias, shiite, shiites, shi'ite, shi'ites, alawite, alawites, alawi, druze, druse, christian,
christians, christianity, copt, copts, coptic, maronite, maronites, orthodox, catholic, catholics, protestant,
protestants, evangelical, jew, jews, jewish, judaism, zionist, zionists, zionism, yazidi, yazidis, yezidi, yezidis,
ismaili, ismailis, zaidi, zaidis, sufi, sufis, salafi, salafis, salafist, salafists, wahhabi, wahhabis, wahhabism, takfiri,
takfiris, hindu, hindus, buddhist, buddhists, sikh, sikhs, bahai, bahais, baha'i, baha'is, haredi, haredim, african, european, asian,
western, westerner, westerners, middle eastern, arabian, mediterranean
`;

/** Words that are large in places and name nobody. */
const NOT_NAMES = `
i, i'm, i've, i'd, i'll, we, we're, we've, we'll, he, he's, she, she's, it, it's, they, they're, you, you're, that's,
there, there's, this, these, those, my, our, his, her, their, what, who, when, where, why, how, if, but, and, so, no,
yes, not, don't, can't, isn't, god, allah, internet, twitter
`;

export const names: NameWords = {
	nouns: {
		...all(words(PLACES), "LOC" as const),
		...all(words(ORGANISATIONS), "ORG" as const),
		...all(words(OTHERS), "MISC" as const),
	},
	surnames: words(SURNAMES),
	openings: {
		...all(words(PLACE_OPENINGS), "LOC" as const),
		...all(words(ORGANISATION_OPENINGS), "ORG" as const),
	},
	placeNouns: words(PLACE_NOUNS),
	peoples: words(PEOPLES),
	notNames: words(NOT_NAMES),
};
