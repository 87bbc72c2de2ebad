/** A path that tells the page there how many things were done. */
export function withCount(path: string, count: number): string {
  return `${path}${path.includes('?') ? '&' : '?'}count=${count}`;
}

/** How many things were done, as the address says; 0 when it does not. */
export function countIn(query: URLSearchParams): number {
  const [, digits = '0'] = /^(\d{1,5})$/.exec(query.get('count') ?? '') ?? [];
  return Number(digits);
}
