import { looksLikeKeyId } from '@gatehouse/asc-client'
import { idProblems, keyProblem, vendorProblems } from '../integrations/api-key-input.ts'
import { found, foundProblem, type DiagnosisFinding } from './diagnosis.ts'
import type { TypedKey } from './typed-key.ts'

/** What can be said of a key without asking Apple. */
export const localFindings = (typed: TypedKey): DiagnosisFinding[] => [
  fileFinding(typed),
  keyIdFinding(typed),
  issuerFinding(typed),
  ...vendorFindings(typed),
]

function fileFinding({ key, asHandedOut }: TypedKey): DiagnosisFinding {
  if (!key.ok) return foundProblem('FILE', keyProblem(key.problem))
  if (asHandedOut) return found('FILE', 'PASSED', 'A private key on P-256 in PKCS#8, as Apple hands it out.')
  return found('FILE', 'PASSED', 'A private key on P-256 in PKCS#8.', {
    hint: 'Its line breaks or its wrapping were changed on the way; it can be read all the same.',
  })
}

function keyIdFinding({ keyId, keyIdInName }: TypedKey): DiagnosisFinding {
  if (keyId === null)
    return found('KEY_ID', 'FAILED', "There is no key ID, neither typed nor in the file's name.", {
      hint: 'It stands beside the key in Users and Access › Integrations.',
    })
  if (keyIdInName !== null && keyIdInName !== keyId)
    return found('KEY_ID', 'FAILED', `The file is named for ${keyIdInName}, and the key ID says ${keyId}.`, {
      hint: `Use ${keyIdInName}, unless the file was renamed.`,
    })
  if (!looksLikeKeyId(keyId)) {
    const [problem] = idProblems(keyId, null)
    // Apple promises no shape: a surprising one is told and tried.
    if (problem) return { ...foundProblem('KEY_ID', problem), status: 'ADVICE' }
  }
  return found(
    'KEY_ID',
    'PASSED',
    keyIdInName === null
      ? `The key ID ${keyId} has the usual shape.`
      : `The key ID is that of the file's name, ${keyId}.`,
  )
}

function issuerFinding({ issuerId, issuerTidied }: TypedKey): DiagnosisFinding {
  if (issuerId === null)
    return found('ISSUER', 'PASSED', 'No issuer ID, so this is read as the individual key of one person.', {
      hint: 'A team key needs the issuer ID above the list of keys in Users and Access › Integrations.',
    })
  const problem = idProblems('AAAAAAAAAA', issuerId)[0]
  if (problem) return foundProblem('ISSUER', problem)
  if (issuerTidied)
    return found('ISSUER', 'ADVICE', 'Spaces stood around the issuer ID; they were left out.', {
      hint: 'Elsewhere such a space is enough for Apple to refuse every token.',
    })
  return found('ISSUER', 'PASSED', 'The issuer ID has the right shape, so this is read as a team key.')
}

function vendorFindings({ vendorNumbers }: TypedKey): DiagnosisFinding[] {
  return vendorProblems(vendorNumbers, false).map((problem) => foundProblem('VENDOR_NUMBER', problem))
}
