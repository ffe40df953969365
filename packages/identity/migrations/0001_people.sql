-- People signing in, as better-auth 1.7 wants its tables (no `generateId`: the database makes the ids).
create table "user" (
  "id" uuid primary key default uuidv7(),
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null default false,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table "session" (
  "id" uuid primary key default uuidv7(),
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references "user" ("id") on delete cascade
);
create index "session_user_id" on "session" ("userId");

create table "account" (
  "id" uuid primary key default uuidv7(),
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references "user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index "account_user_id" on "account" ("userId");

-- Text, because better-auth writes ids of its own here.
create table "verification" (
  "id" text primary key default uuidv7()::text,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index "verification_identifier" on "verification" ("identifier");

-- Links and set-up tokens of our own: the token's sha256 alone, and the row goes when it is used.
create table "one_time_token" (
  "token_hash" bytea primary key,
  "purpose" text not null check ("purpose" in ('sign-in', 'setup')),
  "user_id" uuid references "user" ("id") on delete cascade,
  "expires_at" timestamptz not null,
  check (("purpose" = 'sign-in') = ("user_id" is not null))
);
