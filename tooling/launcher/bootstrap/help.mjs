/** What `--help` prints, by command; answered before anything is installed. */
export const HELP = {
  start: `Brings up the whole of Gatehouse on this machine, with a demo agency and a simulated Apple.

  npm start                      start, or go on where the last start stopped
  npm start -- --fresh           drop all data first (the key file stays)
  npm start -- --no-demo         no demo workspace: /setup greets the first owner
  npm start -- --port 5000       the gateway and the console there; the others move along
  npm start -- --help            this text

Ports, when one is taken         default
  --port N                       4000   gateway and console
  --simulator-port N             4010   simulated Apple (its control plane: one above)
  --temporal-port N              7233   Temporal (its own pages: 1000 above)

Environment
  DATABASE_URL                   a Postgres to use in place of the embedded one
  TEMPORAL_ADDRESS               a Temporal to use in place of a local one, for example 127.0.0.1:7233
  PUBLIC_URL                     the address that people open (default http://localhost:PORT)

Everything is kept in .gatehouse/, logs in .gatehouse/logs/. Ctrl-C stops all of it.`,

  test: `Runs every check and every test, and ends with one line: N passed, N failed, N skipped.

  npm test                       everything
  npm test -- --static           the static checks alone
  npm test -- --only NAME        one of them (may be repeated); an unknown NAME lists them
  npm test -- --help             this text

Environment
  GATEHOUSE_SHARED               the folder with the sample reports (default ../shared beside the repository);
                                 where it is absent, the tests that read it count as skipped
  TEMPORAL_ADDRESS               a Temporal to use in place of a local one`,
}

/** The first long option that `--help` does not name; said before minutes are spent on fetching. Values are read later. */
export const unknownOption = (command, args) => {
  const known = new Set(HELP[command].match(/--[a-z][a-z-]*/g))
  return args.map((arg) => arg.split('=')[0]).find((arg) => /^--./.test(arg) && !known.has(arg))
}
