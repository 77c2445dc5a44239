import type { LookupFunction } from 'node:net';
import { lookup } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** The address is not of the public Internet. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError';

  constructor(host: string) {
    super(`${host} n’est pas une adresse publique.`);
  }
}

/** Of the public Internet: not of this machine, its networks, a range for documentation, or an IPv4 address in IPv6's clothes. */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/**
 * Resolves a name for one connection, which goes to one of these addresses and no other: the name is not asked for again, so that
 * it cannot mean something else by then.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const [first, ...others] = addresses.filter(({ address }) => isPublic(address));
    if (!first) return callback(new PrivateAddressError(hostname), []);
    if (options.all) return callback(null, [first, ...others]);
    return callback(null, first.address, first.family);
  });

/** A host that is an address is not looked up. @throws PrivateAddressError */
export function refusePrivateHost({ hostname }: URL): void {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(address) && !isPublic(address)) throw new PrivateAddressError(address);
}
