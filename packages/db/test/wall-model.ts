// What the walls ought to let through, said once more in plain words and without a look at the policies.

/** Somebody at work in a workspace. */
export interface Scope {
  name: string
  workspaceId: string
  memberId: string | null
  everything: boolean
  /** Clients and apps that the grants name. */
  clients: string[]
  apps: string[]
}

/** What decides about a row, whichever table it is in. */
export interface Row {
  table: string
  workspaceId: string
  clientId: string | null
  /** Whose personal client it is or hangs on. */
  personOf: string | null
  appId: string | null
  memberId: string | null
}

export interface Model {
  mayRead(scope: Scope, row: Row): boolean
  /** Add one such as this. */
  mayWrite(scope: Scope, row: Row): boolean
  mayChange(scope: Scope, row: Row): boolean
}

/** `clientOfApp` says whose an app is. */
export function wallModel(clientOfApp: Map<string, string>): Model {
  const isHidden = (scope: Scope, row: Row) =>
    row.personOf !== null && row.personOf !== scope.memberId && scope.memberId !== null
  const reaches = (scope: Scope, row: Row) =>
    !isHidden(scope, row) &&
    (scope.everything ||
      (row.personOf !== null && row.personOf === scope.memberId) ||
      (row.clientId !== null && scope.clients.includes(row.clientId)))
  const seesClient = (scope: Scope, row: Row) =>
    reaches(scope, row) ||
    (!isHidden(scope, row) && scope.apps.some((app) => clientOfApp.get(app) === row.clientId))
  const concerns = (scope: Scope, row: Row) => row.clientId === null || seesClient(scope, row)

  /** What concerns the whole workspace, and names a client. */
  const manages = (scope: Scope, row: Row) => scope.everything && !isHidden(scope, row)

  const read = (scope: Scope, row: Row): boolean => {
    switch (row.table) {
      case 'workspace':
      case 'member':
      case 'audit_chain':
      case 'incident':
      case 'service_user':
        return true
      case 'grant':
      case 'notice_preference':
      case 'notice_read':
      case 'quiet_hours':
        return scope.everything || row.memberId === scope.memberId
      case 'idempotency':
      case 'calendar_feed':
        return row.memberId === scope.memberId
      case 'client':
      // How complete an app is, its account's ledger says.
      case 'delivery':
        return seesClient(scope, row)
      case 'change':
        return concerns(scope, row)
      case 'mail':
        return concerns(scope, row) && (scope.everything || row.memberId === scope.memberId)
      case 'app':
      case 'app_version':
      case 'catalogue_change':
      case 'in_app_purchase':
      case 'subscription_group':
      case 'subscription':
      case 'sales_fact':
      case 'sales_daily':
        return reaches(scope, row) || (row.appId !== null && scope.apps.includes(row.appId))
      case 'import_row':
      case 'offboarding':
        return manages(scope, row)
      default:
        return reaches(scope, row)
    }
  }
  const write = (scope: Scope, row: Row): boolean => {
    switch (row.table) {
      case 'workspace':
      case 'member':
      case 'grant':
      case 'incident':
      case 'service_user':
        return scope.everything
      case 'notice_preference':
      case 'notice_read':
      case 'quiet_hours':
        return scope.everything || row.memberId === scope.memberId
      case 'idempotency':
      case 'calendar_feed':
        return row.memberId === scope.memberId
      case 'outbox':
        return true
      case 'change':
      case 'audit_entry':
      case 'mail':
        return concerns(scope, row)
      case 'import_row':
      case 'offboarding':
        return manages(scope, row)
      default:
        return reaches(scope, row)
    }
  }
  const inside = (scope: Scope, row: Row) => row.workspaceId === scope.workspaceId
  return {
    mayRead: (scope, row) => inside(scope, row) && read(scope, row),
    mayWrite: (scope, row) => inside(scope, row) && write(scope, row),
    // Whoever causes a mail writes it, and then it is out of their hands.
    mayChange: (scope, row) =>
      inside(scope, row) && write(scope, row) && (row.table !== 'mail' || scope.everything),
  }
}
