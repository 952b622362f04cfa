import { registerAnnotate } from "./annotate.js";

/** Every command, in the order of the help. */
export const commands = [registerAnnotate];
