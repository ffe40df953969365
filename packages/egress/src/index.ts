export { fetchFile, type FetchedFile, type FetchLimits } from './fetch-file.ts'
export { EgressError, EgressProblem } from './egress-error.ts'
export { MailError, MailProblem } from './mail-error.ts'
export { sendMail, type OutgoingMail } from './send-mail.ts'
