-- +goose Up
CREATE TABLE notes (
    id         uuid        PRIMARY KEY,
    title      text        NOT NULL,
    body       text        NOT NULL,
    tags       text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE INDEX notes_tags ON notes USING gin (tags);

-- +goose Down
DROP TABLE notes;
