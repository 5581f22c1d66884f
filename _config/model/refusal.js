/* Plain JavaScript: the code that withdraws a story (publish/standing/) uses this on servers where nothing is installed. */

/**
 * Why a command refuses to run. The message is in Dutch, is written for the person who gave the command, says what to do, and contains
 * nothing of a private file; messages of other errors are not printed as they are (check/privacy/message.ts).
 */
export class Refusal extends Error {
  /** Identifies a refusal, instead of its class: Eleventy loads the configuration, and this module with it, a second time. */
  isRefusal = true;
  /** Eleventy prints a stack trace unless an error sets this; a stack trace tells an editor nothing. */
  skipOriginalStack = true;
  /**
   * The exit code of the command: 1 when it refused and changed nothing; 2 when it could not run at all.
   * @type {1 | 2}
   */
  exitCode = 1;
}

/** A requirement of a command is missing or invalid: a setting, a browser, content without faults. */
export class CannotRun extends Refusal {
  /**
   * @type {1 | 2}
   * @override
   */
  exitCode = 2;
}
