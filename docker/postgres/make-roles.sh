#!/bin/bash
# Runs once, when the data volume is empty: makes the roles of migrations/roles.sql, gives them passwords and the database to its owner.
set -euo pipefail

as_superuser=(psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB")

"${as_superuser[@]}" --file /roadback/roles.sql

# Variables instead of text in the statement: a quote in a password stays a character.
"${as_superuser[@]}" \
  --set database="$POSTGRES_DB" \
  --set owner="$ROADBACK_OWNER_PASSWORD" \
  --set app="$ROADBACK_APP_PASSWORD" \
  --set identity="$ROADBACK_IDENTITY_PASSWORD" \
  --set worker="$ROADBACK_WORKER_PASSWORD" \
  --set auditor="$ROADBACK_AUDITOR_PASSWORD" \
  --set board="$ROADBACK_BOARD_PASSWORD" <<'SQL'
alter role roadback_owner password :'owner';
alter role roadback_app password :'app';
alter role roadback_identity password :'identity';
alter role roadback_worker password :'worker';
alter role roadback_auditor password :'auditor';
alter role roadback_board password :'board';
alter database :"database" owner to roadback_owner;
revoke all on database :"database" from public;
grant connect on database :"database" to roadback_app, roadback_identity, roadback_worker, roadback_auditor, roadback_board;
SQL
