import type { CliticTable } from "../../text/index.js";

const words = (line: string): readonly string[] => line.split(" ");

/** The closed classes of Arabic. Nouns and verbs are none; «لأن» and «لما» hold a clitic themselves. */
export const particles: NonNullable<CliticTable["particles"]> = {
	withPronoun: [
		// like verbs: «أنها», «ولكنه»
		...words("أن إن كأن لكن ليت لعل"),
		// prepositions, as spelled before a pronoun, and words used so
		...words("في إلي علي عن من مع عند لدي حول دون قبل بعد فوق تحت أمام خلف وراء بين خلال ضد نحو عبر مثل غير كل بعض نفس"),
	],
	pronouns: words("ه ها هم هما هن نا كم ني"),
	afterPreposition: [...words("أن ما من أي أية كل بعض غير نفس مثل ذات كلا كلتا هذا هذه هذان هذين هاتين هؤلاء ذلك تلك ذاك أولئك"), ...words("الذي التي اللذين الذين اللتين اللواتي اللاتي")],
	other: [
		// conjunctions and conditions
		...words("أو أم بل ثم حتى كي لكي إذ إذا إذن إما أما لو لولا لوما مهما كلما طالما بينما عندما حينما حيثما ريثما"),
		// denial, verb particles, questions
		...words("لا لم لن ليس ليست ليسوا لسنا قد لقد سوف هل هلا ألا كيف أين متى أنى كم ماذا لماذا"),
		...words("إلى على منذ مذ لدى لدن حيث سوى إلا عدا خلا حاشا ربما مما عما فيما بما كما ممن عمن"),
		// pronouns, pointing words, relatives of the subject
		...words("أنا نحن أنت أنتم أنتما هو هي هم هن هما هاتان هنا هناك هنالك هكذا كذلك كذا اللذان اللتان"),
		...words("ذو ذا ذي ذوي ذوو أيضا فقط نعم"),
	],
};
