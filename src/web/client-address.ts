/**
 * The network address of whoever asks: that of the connection, or with proxies in front what they say. Each proxy adds
 * whom it was asked by at the end of X-Forwarded-For, so the one that counts stands as far from the end as there are
 * proxies; what stands before it anybody may have written.
 */
export function clientAddress({
  environment,
  forwardedFor,
  proxies,
}: {
  /** What the server gives with a request: the connection, where there is one. */
  readonly environment: unknown;
  readonly forwardedFor: string | undefined;
  readonly proxies: number;
}): string {
  const said = proxies === 0 ? undefined : forwardedFor?.split(',').at(-proxies)?.trim();
  return said || connectionAddress(environment) || 'unknown';
}

function connectionAddress(environment: unknown): string | undefined {
  const { incoming } = (environment ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  };
  return incoming?.socket?.remoteAddress;
}
