import { BlockList, isIP } from 'node:net'

// Two lists: in one, an IPv4 address would be met by the net that IPv4 is mapped to in IPv6.
/** Addresses of this machine, of networks that are nobody else's business, and of no machine (RFC 6890). */
const ours = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  ours.ipv4.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  ours.ipv6.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is one that nothing from outside may be sent to. What is no IP address is none. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(bare)
  if (family === 0) return false
  const kind = family === 6 ? 'ipv6' : 'ipv4'
  return ours[kind].check(bare, kind)
}
