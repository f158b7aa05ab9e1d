/**
 * A function with its argument as source text to run inside a browser.
 * Compilers that keep function names leave calls of a helper `__name` behind, which the browser does not have.
 */
export function expressionOf<Argument>(inside: (argument: Argument) => unknown, argument?: Argument): string {
  const given = argument === undefined ? '' : JSON.stringify(argument);
  return `(() => { const __name = (named) => named; return (${inside.toString()})(${given}); })()`;
}
