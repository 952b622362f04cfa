/** The countries (ISO 3166-1 alpha-2) whose small places the gazetteer holds too: the Middle East and North Africa. */
export const REGION: ReadonlySet<string> = new Set(
	"SY IQ LB JO PS IL YE EG SD SS LY SA IR TR AE QA BH KW OM TN DZ MA MR SO DJ".split(" "),
);
