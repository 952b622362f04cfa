import { all, countedNouns, type LexiconTables } from "../../grammar/index.js";

/** What English counts, and the words that say what befell people. */
export const countedWords: LexiconTables = {
	counted: countedNouns([
		["killed", "person", "dead deaths 1:death fatalities bodies 1:body corpses martyrs 1:martyr 1:fatality"],
		["injured", "person", "wounded injuries injured casualties casualities 1:injury"],
		["missing", "person", "missing"],
		["displaced", "person", "refugees displaced 1:refugee evacuees asylum_seekers internally_displaced migrants 1:migrant idps displaced_people displaced_persons"],
		["arrested", "person", "prisoners detainees arrests hostages captives 1:detainee 1:prisoner suspects 1:hostage abductees inmates"],
		[
			"force",
			"person",
			"soldiers 1:soldier troops fighters 1:fighter militants 1:militant gunmen 1:gunman policemen officers 1:officer 1:policeman rebels insurgents jihadists militiamen terrorists police commandos guards mercenaries suicide_bombers bombers recruits personnel servicemen attackers assailants marines paratroopers security_forces policewomen peacekeepers 1:peacekeeper 1:rebel servicemembers reservists conscripts infantrymen combatants cadets",
		],
		[
			"other",
			"person",
			"people 1:person persons civilians 1:civilian children 1:child women 1:woman men 1:man students journalists 1:journalist passengers 1:passenger residents victims 1:victim families workers protesters demonstrators survivors doctors medics girls boys citizens villagers employees voters inhabitants others individuals patients members tourists officials nationals aid_workers paramedics worshippers pilgrims infants teenagers teachers 1:student 1:worker 1:protester 1:girl 1:boy 1:doctor 1:nurse nurses 1:teacher lawyers activists fishermen farmers sailors crew crew_members miners firefighters rescuers judges lawmakers diplomats engineers drivers pupils adults minors babies elders settlers bystanders shoppers 1:activist 1:lawyer 1:farmer 1:driver 1:tourist 1:teenager foreigners households",
		],
		["weapons", null, "rockets missiles shells bombs tanks drones aircraft warplanes helicopters jets warheads mines grenades rifles mortars torpedoes fighter_jets warships attack_helicopters ballistic_missiles cruise_missiles artillery_shells mortar_shells mortar_rounds landmines barrel_bombs cluster_bombs"],
		[
			"other",
			null,
			"trucks vehicles cars buses houses homes buildings villages towns cities bases checkpoints attacks airstrikes strikes raids explosions schools hospitals mosques tents countries states provinces sites positions votes seats ships boats flights planes convoys camps churches operations districts neighbourhoods neighborhoods cases prisons days_of_fighting factories bridges wells shops apartments tunnels explosions blasts sorties containers",
		],
	]),
	harmed: {
		...all(
			["killed", "died", "dead", "die", "dies", "dying", "slain", "murdered", "executed", "beheaded", "deaths", "death", "death toll", "death tolls", "toll", "tolls", "lost their lives", "martyred", "perished", "drowned", "assassinated", "massacred", "burned to death", "shot dead", "found dead"] as const,
			"killed" as const,
		),
		...all(["wounded", "injured", "hurt", "wound", "injuries", "casualties", "maimed", "hospitalised", "hospitalized"] as const, "injured" as const),
		...all(["missing", "disappeared", "unaccounted for"] as const, "missing" as const),
		...all(["displaced", "fled", "flee", "fleeing", "uprooted", "evacuated", "forced from their homes", "homeless", "driven from their homes", "left their homes", "leave their homes", "abandoned their homes", "sought refuge", "sought shelter", "took refuge", "taken refuge"] as const, "displaced" as const),
		...all(["arrested", "detained", "captured", "jailed", "imprisoned", "kidnapped", "abducted", "rounded up", "taken hostage", "in custody", "taken into custody", "taken prisoner", "held captive", "behind bars"] as const, "arrested" as const),
		...all(["rescued", "survived", "freed", "released", "saved", "unharmed", "unhurt"] as const, "other" as const),
	},
	looseFate: all(["toll", "tolls", "death toll", "death tolls", "claimed", "claiming", "casualties", "fled", "flee", "fleeing"], "counts" as const),
	harming: {
		...all(["killing", "kill", "kills", "claimed the lives of", "claiming the lives of", "took the lives of", "claimed", "claiming", "murdering", "executing"] as const, "killed" as const),
		...all(["injury of", "injuries to", "wounding", "injuring", "injure", "injures", "hurting", "maiming"] as const, "injured" as const),
		...all(["displacing", "displace", "displaces", "uprooting", "evacuating", "driving out"] as const, "displaced" as const),
		...all(["arresting", "arrest", "arrests", "detaining", "detain", "capturing", "kidnapping", "abducting", "jailing", "imprisoning"] as const, "arrested" as const),
		...all(["rescuing", "rescue", "freeing", "releasing", "saving"] as const, "other" as const),
	},
};
