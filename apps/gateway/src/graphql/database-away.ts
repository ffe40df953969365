/** What people read while Postgres is away. It mends itself when Postgres is back. */
export const databaseAwaySentence =
  "Gatehouse's database does not answer. Nothing is lost; try again in a moment. If it lasts, tell your operator."
