import type { Command } from "commander";
import { standing } from "../../../extract/judgements.js";
import type { LexiconActor } from "../../../gazetteer/index.js";
import type { Judgement } from "../../../model/index.js";
import { phraseKey } from "../../../text/index.js";
import { openActors } from "../../actors.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { addJudgement, readJudgements, withId } from "../../judgements.js";
import { shownWords, writeLine } from "../../ledger-list.js";
import { dayOption } from "../../ledger-session.js";

/** Who decided, and when. */
export interface DecisionOptions {
	readonly by?: string;
	readonly day?: string;
}
interface JudgeOptions extends DecisionOptions {
	readonly reason?: string;
}

const LONGEST = 1000;
/** Ids that readings make of a country and a noun, which stand in no table: `ly-coast-guard`. */
const MADE = /^[a-z]{2}-[a-z]+(-[a-z]+)*$/;

/** `rawi actors same` and `different`: decisions of a person, kept beside all that is read. */
export function registerJudge(group: Command, context: CliContext): void {
	const decides = (verdict: Judgement["verdict"], command: Command) =>
		decisionOptions(command.option("--reason <words>", "why")).action(
			(who: string, id: string, options: JudgeOptions) => judge(context, verdict, who, id, options),
		);
	decides("same", group.command("same <who> <id>").description("judge that a name, or another id, means this actor"));
	decides(
		"different",
		group.command("different <who> <id>").description("judge that a name, or another id, does not mean this actor"),
	);
}

/** `--by` and `--day`: judgements tell who made them, and when. */
export function decisionOptions(command: Command): Command {
	return command.option("--by <who>", "who decided").option("--day <day>", "the day of the decision (else today's)");
}

/** The same, checked. @throws CliError with status 2 */
export function decisionOf(context: CliContext, { by, day }: DecisionOptions): { by: string | null; day: string } {
	return { by: wordsOption("--by", by), day: dayOption("--day", day) ?? context.now().slice(0, "2026-02-23".length) };
}

function wordsOption(name: string, value: string | undefined): string | null {
	if (value !== undefined && (value.trim() === "" || value.length > LONGEST))
		throw new CliError(EXIT.usage, `${name} wants some words, at most ${LONGEST} characters`);
	return value ?? null;
}

async function judge(
	context: CliContext,
	verdict: Judgement["verdict"],
	who: string,
	against: string,
	options: JudgeOptions,
): Promise<void> {
	const actors = openActors(context);
	const isActor = (id: string) => actors.some((a) => a.id === id);
	if (!isActor(against))
		throw new CliError(EXIT.usage, `no actor has the id ${shownWords(against)}; rawi actors find NAME looks for names`);
	if (who === against) throw new CliError(EXIT.usage, `${who} is one actor, and not two`);
	if (phraseKey(who) === "" || who.length > LONGEST) throw new CliError(EXIT.usage, "this is no name of an actor");
	const record = withId({
		verdict,
		about: "actor",
		judged: who,
		judgedAs: isActor(who) || MADE.test(who) ? "id" : "name",
		against,
		...decisionOf(context, options),
		reason: wordsOption("--reason", options.reason),
	}) as Judgement;
	const before = readJudgements(context.env);
	addJudgement(context.env, record);
	const [was, is] = [standing(before, "actor").overruled, standing([...before, record], "actor").overruled];
	await writeLine(context, `${record.id}  ${judgementWords(record)}`);
	for (const [id, by] of is) if (by === record.id && was.get(id) !== by) await tellOverruled(context, id);
	if (verdict === "same" && record.judgedAs === "name") await tellOwner(context, actors, record);
}

async function tellOverruled(context: CliContext, id: string): Promise<void> {
	context.stderr.write(`rawi: this contradicts ${id}, which no longer holds\n`);
}

/** A name that another actor had is its no more: that is worth a word. */
async function tellOwner(context: CliContext, actors: readonly LexiconActor[], j: Judgement): Promise<void> {
	const key = phraseKey(j.judged);
	const owner = actors.find((a) => a.id !== j.against && a.names.some((n) => phraseKey(n) === key));
	if (owner !== undefined) context.stderr.write(`rawi: ${shownWords(j.judged)} no longer names ${owner.id}\n`);
}

/** A judgement in one line. @example judgementWords(j) // "ypg is the same as sdf" */
export function judgementWords({ verdict, judged, judgedAs, against }: Judgement): string {
	const who = judgedAs === "id" ? judged : `"${shownWords(judged)}"`;
	return `${who} is ${verdict === "same" ? "the same as" : "different from"} ${against}`;
}
