import type { AppleId } from '../data/apple-ids.ts'
import type { TrustedPhone } from '../data/sign-in-manner.ts'
import type { Codes } from './codes.ts'

/** What Apple's page is told about the second factor: the answer to `GET /appleauth/auth`, and beside many refusals. */
export function challengeBody(appleId: AppleId, codes: Codes): Record<string, unknown> {
  const { devices, phones, obstacle } = appleId.signIn
  const [first] = phones
  if (obstacle === 'TWO_STEP') {
    const trustedDevices = [{ id: 'device-1', name: 'Phone', type: 'SMS', devicetype: 'SMS' }]
    return { trustedDevices, authenticationType: 'hsa', securityCode: { length: 4 } }
  }
  const fsaChallenge = { challenge: 'c2ltdWxhdGVk', keyHandles: ['a2V5'], allowedCredentials: 'a2V5' }
  return {
    ...(obstacle === 'SECURITY_KEY' ? { fsaChallenge } : { trustedPhoneNumbers: phones.map(shown) }),
    ...(isSentBySelf(appleId) && first !== undefined ? { phoneNumber: shown(first) } : {}),
    securityCode: {
      length: 6,
      tooManyCodesSent: false,
      tooManyCodesValidated: codes.isBlocked(appleId),
      securityCodeLocked: codes.isBlocked(appleId),
      securityCodeCooldown: false,
    },
    mode: first?.pushMode ?? 'sms',
    type: 'verification',
    authenticationType: 'hsa2',
    ...(devices === 0 ? { noTrustedDevices: true } : { trustedDeviceCount: devices }),
    ...(first === undefined ? {} : { trustedPhoneNumber: shown(first) }),
    hsa2Account: true,
    restrictedAccount: false,
    supportsRecovery: true,
    managedAccount: obstacle === 'MANAGED',
    hideSendSMSCodeOption: false,
    recoveryUrl: `https://iforgot.apple.com/phone/add?prs_account_nm=${appleId.email}`,
    aboutTwoFactorAuthenticationUrl: 'https://support.apple.com/kb/HT204921',
  }
}

/** Without a device and with one number Apple sends the first code there by itself. */
export function isSentBySelf({ signIn: { devices, phones } }: AppleId): boolean {
  return devices === 0 && phones.length === 1
}

function shown({ id, number, pushMode }: TrustedPhone): Record<string, unknown> {
  const [country = '', ...rest] = number.split(' ')
  const lastTwoDigits = number.slice(-2)
  const obfuscatedNumber = `••• ${'•'.repeat(Math.max(2, rest.join('').length - 5))}${lastTwoDigits}`
  return {
    id,
    numberWithDialCode: `${country} ${obfuscatedNumber}`,
    pushMode,
    obfuscatedNumber,
    lastTwoDigits,
  }
}
