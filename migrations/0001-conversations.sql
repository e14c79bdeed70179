CREATE TABLE conversations (
  key          text PRIMARY KEY CHECK (key ~ '^[0-9a-f]{16,128}$'),
  context      json NOT NULL,
  last_turn_at timestamptz NOT NULL
);

CREATE INDEX conversations_last_turn_at ON conversations (last_turn_at);

-- json, not jsonb: people can type characters (NUL, half a surrogate pair) that jsonb and text refuse.
CREATE TABLE turns (
  conversation text NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
  number       bigint GENERATED ALWAYS AS IDENTITY,
  at           timestamptz NOT NULL,
  reply_id     text NOT NULL,
  unanswered   boolean NOT NULL,
  turn         json NOT NULL,
  feedback     json,
  PRIMARY KEY (conversation, number)
);

CREATE INDEX turns_unanswered ON turns (at DESC) WHERE unanswered;
