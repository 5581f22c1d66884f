/*
 * Plain JavaScript: what takes a story from the site (publish/standing/) refuses as well, where nothing is installed.
 */

/**
 * Why a command does not do what it was asked. The message is Dutch, is written for whoever gave the command, says what to do, and repeats
 * nothing of a private file; of any other error the message is not printed as it is (check/privacy/message.ts).
 */
export class Refusal extends Error {
  /** Known by this and not by its class: Eleventy loads the configuration, and with it this code, anew. */
  isRefusal = true;
  /** Eleventy prints a stack unless an error says this; a stack tells an editor nothing. */
  skipOriginalStack = true;
  /**
   * With what the command ends: 1 when this cannot be, and nothing was changed; 2 when it could not run at all.
   * @type {1 | 2}
   */
  exitCode = 1;
}

/** What a command needs is not there or not right: a setting, a browser, content without faults. */
export class CannotRun extends Refusal {
  /**
   * @type {1 | 2}
   * @override
   */
  exitCode = 2;
}
