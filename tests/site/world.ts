import type { CDPSession } from "playwright-core";

/**
 * A world of its own beside the page that a session has open, made when it is not there yet: it sees the same elements and styles, while the policy of the
 * page, which lets no foreign script in, stays as it is for the page itself.
 * @param worldName what the browser calls it
 * @returns runs an expression there, waits for it, and gives its value
 */
export async function worldBeside(session: CDPSession, worldName: string): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName });
  return async (expression): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
