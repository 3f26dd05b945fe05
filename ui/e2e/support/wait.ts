/** Waiting for a condition, never for a time. */

/** Asks again until the answer is truthy; fails with the name of what was waited for. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  { seconds = 30 }: { seconds?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<T>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${seconds} s in vain: ${what}`, { cause: last });
}
