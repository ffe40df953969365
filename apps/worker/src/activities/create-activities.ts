import type { GatehouseActivities } from '@gatehouse/contracts'
import type { Work } from '@gatehouse/core'
import type { Starter } from '../temporal/starter.ts'

/** The activities: each calls one thing of core, and none decides. */
export const createActivities = (work: Work, starter: Starter): GatehouseActivities => ({
  verifyAccess: (input) => work.verifyAccess(input),
  stepInvitation: (input) => work.stepInvitation(input),
  stepSignIn: (input) => work.stepSignIn(input),
  openAccess: (input) => work.openAccess(input),
  giveUpAccess: (input) => work.giveUpAccess(input),
  syncApps: (input) => work.syncApps(input),
  planCatalogue: (input) => work.planCatalogue(input),
  syncCatalogue: (input) => work.syncCatalogue(input),
  leaseDeliveries: (input) => work.leaseDeliveries(input),
  fetchDelivery: (input) => work.fetchDelivery(input),
  fetchDeliveries: (input) => work.fetchDeliveries(input),
  postponeDelivery: (input) => work.postponeDelivery(input),
  planSync: (input) => work.planSync(input),
  finishSync: (input) => work.finishSync(input),
  verifyRotation: (input) => work.verifyRotation(input),
  requestAnalytics: (input) => work.requestAnalytics(input),
  switchRotation: (input) => work.switchRotation(input),
  giveUpRotation: (input) => work.giveUpRotation(input),
  watchRevocation: (input) => work.watchRevocation(input),
  sendMail: (input) => work.sendMail(input),
  stepJob: (input) => work.stepJob(input),
  probeIntegration: (input) => work.probeIntegration(input),
  finishWatch: (input) => work.finishWatch(input),
  startDueWork: async () => {
    await starter.startDue(await work.dueWork())
    await work.escalate()
    await starter.lookAtSilent()
    await work.sendDigests()
    await work.judgeIncidents()
  },
})
