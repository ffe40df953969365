import type { Endpoint } from '../http/endpoint.ts'
import { salesReports } from '../reports/sales-reports.endpoint.ts'
import { getApp, listApps } from './apps.ts'

/** Every endpoint of the App Store Connect API that the simulator plays. */
export const ENDPOINTS: readonly Endpoint[] = [listApps, getApp, salesReports]
