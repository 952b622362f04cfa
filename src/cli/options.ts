import { Option } from "commander";

/** `--prefer`: where a bare weekday or month lies that no verb decides. */
export function preferOption(): Option {
	return new Option("--prefer <direction>", "where a bare weekday or month lies that no verb decides").choices(["past", "nearest", "future"]).default("past");
}
