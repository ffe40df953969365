import connect from '../../messages/de/connect.json'
import link from '../../messages/de/link.json'
import server from '../../messages/de/link-server.json'
import states from '../../messages/de/states.json'

/** What the page for clients says in German. */
export const words = { connect, link, 'link-server': server, states }
