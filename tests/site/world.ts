import type { CDPSession } from "playwright-core";

/**
 * Evaluates code in an isolated world (an execution context of its own) of the open page, created when it does not exist yet. It shares the DOM and
 * the styles with the page; the page's own Content-Security-Policy, which lets no foreign script in, stays in force for the page.
 * @param worldName name of the world in the browser
 * @returns evaluates an expression there, awaits it and returns its value; throws when the expression does
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
