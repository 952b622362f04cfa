import { type CliContext, CliError, EXIT } from "./context.js";

/**
 * Does something with each of the files named, or with standard input where none is. A file that cannot be read is named
 * and the rest go on; the status is then 1, or 3 where none could be read.
 *
 * @param command its name, for the message where there is nothing to read
 * @throws CliError with status 2 where no file is named and standard input is a terminal
 */
export async function eachFile(
	context: CliContext,
	command: string,
	files: readonly string[],
	each: (path: string) => Promise<void>,
): Promise<void> {
	const paths = files.length === 0 ? ["-"] : files;
	if (files.length === 0 && (context.stdin as { isTTY?: boolean }).isTTY)
		throw new CliError(EXIT.usage, `rawi ${command} wants a file, or a text on standard input`);
	let unreadable = 0;
	for (const path of paths) {
		try {
			await each(path);
		} catch (e) {
			if (!(e instanceof CliError) || e.status !== EXIT.unreadable || paths.length === 1) throw e;
			unreadable++;
			context.stderr.write(`rawi: ${e.message.replace(/\p{Cc}+/gu, " ")}\n`);
			context.exit(EXIT.someFailed);
		}
	}
	if (unreadable === paths.length) context.exit(EXIT.unreadable);
}
